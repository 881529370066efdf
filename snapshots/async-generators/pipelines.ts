import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Async generators through async generators: filters, batches, merging with await between, iterating classes with __aiter__.

async function* source(items: Dynamic, delay: number = 0): AsyncGenerator<Dynamic> {
  for (const item of py.iterate(items)) {
    await sleep(delay);
    yield item;
  }
}

async function* keep(stream: Dynamic, predicate: Dynamic): AsyncGenerator<Dynamic> {
  for await (const item of py.iterateAsync(stream)) {
    if (py.truthy(predicate(item))) {
      yield item;
    }
  }
}

async function* batched(stream: Dynamic, size: number): AsyncGenerator<Dynamic> {
  let batch: Dynamic[] = [];
  for await (const item of py.iterateAsync(stream)) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

class Words {
  declare words: string[];
  declare position: number;
  constructor(text: string) {
    this.words = py.split(text);
  }

  __aiter__(): Words {
    this.position = -1;
    return this;
  }

  async __anext__(): Promise<Dynamic> {
    this.position = py.iadd(py.getAttr(this, "position"), 1);
    if (py.getAttr(this, "position") >= this.words.length) {
      throw new py.StopAsyncIteration();
    }
    await sleep(0);
    return py.getItem(this.words, py.getAttr(this, "position"));
  }
}

async function* chat(prompt: string): AsyncGenerator<Dynamic> {
  let text: Dynamic = "";
  for await (const word of py.iterateAsync(new Words(prompt))) {
    text = py.iadd(text, py.add(word, " "));
    yield { delta: word, done: false };
  }
  yield { delta: "", done: true, text: py.callMethod(text, "strip", []) };
}

async function main(): Promise<Dynamic> {
  for await (const b of batched(
    keep(source(py.range(7)), (x: Dynamic) => py.mod(x, 3)),
    2,
  )) {
    py.print(b);
  }
  for await (const event of chat("a bc d")) {
    py.print(event);
  }
  const nested: Dynamic[] = [];
  for await (const x of source("ab")) {
    for (const y of py.range(2)) {
      nested.push(py.Tuple.of(x, y));
    }
  }
  py.print(
    nested,
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const w of py.iterateAsync(new Words(""))) {
        items2.push(w);
      }
      return items2;
    })(),
    await (async () => {
      const items3: Dynamic[] = [];
      for await (const x of source([1, null])) {
        items3.push(await sleep(0, x));
      }
      return items3;
    })(),
  );
  const results: Dynamic[] = await gather(
    ...Array.from(py.range(3), (n: number) => py.coroutine(py.anext, source([n]))),
  );
  py.print(results);
  let completed = false;
  try {
    for await (const x of source([1, 0])) {
      py.print(py.div(1, x));
    }
    completed = true;
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError);
    py.print(e);
  }
  if (completed) {
    py.print("never");
  }
  return null;
}

await run(py.coroutine(main));
