import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { newEventLoop, run, setEventLoop, sleep } from "./runtime/python/stdlib/asyncio.js";

// A synchronous generator that drives an async one by hand, step by step on its own loop.

async function* words(n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      py.print("give", i);
      yield `w${i}`;
    }
  } finally {
    py.print("closed");
  }
}

async function* stream(n: number): AsyncGenerator<Dynamic> {
  const loop = newEventLoop();
  setEventLoop(loop);
  const source = py.callMethod(words(n), "__aiter__", []);
  try {
    while (true) {
      try {
        yield await loop.runUntilComplete(py.callMethod(source, "__anext__", []));
      } catch (caught) {
        py.rethrowUnless(caught, py.StopAsyncIteration);
        break;
      }
    }
  } finally {
    await loop.runUntilComplete(py.callMethod(source, "aclose", []));
    loop.close();
  }
}

async function* streamAnext(n: number): AsyncGenerator<Dynamic> {
  let item: Dynamic;
  const loop = newEventLoop();
  const source = words(n);
  while (true) {
    try {
      item = await loop.runUntilComplete(py.coroutine(py.anext, source));
    } catch (caught2) {
      py.rethrowUnless(caught2, py.StopAsyncIteration);
      break;
    }
    yield item;
  }
  loop.close();
}

async function collect(n: number): Promise<Dynamic> {
  async function gatherAll(): Promise<Dynamic> {
    const items: Dynamic[] = [];
    for await (const w of words(n)) {
      items.push(w);
    }
    return items;
  }

  return await run(py.coroutine(gatherAll));
}

class Agent {
  async *predictStream(n: number): AsyncGenerator<Dynamic> {
    for await (const word of stream(n)) {
      yield py.callMethod(word, "upper", []);
    }
  }

  async predict(n: number): Promise<string> {
    return py.join(" ", await py.alist(this.predictStream(n)));
  }
}

for await (const word of stream(2)) {
  py.print("got", word);
}
py.print(await py.alist(streamAnext(2)));
py.print(await collect(2));
const agent = new Agent();
py.print(await agent.predict(3));
const early = stream(5);
for await (const word of py.iterateAsync(early)) {
  py.print("early", word);
  if (word === "w1") {
    break;
  }
}
await py.closeGeneratorAsync(early);
py.print("after close");
