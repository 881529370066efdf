import {
  type Dynamic,
  StopAsyncIteration,
  Tuple,
  ZeroDivisionError,
  add,
  anext,
  callMethod,
  coroutine,
  div,
  getAttr,
  getItem,
  iadd,
  iterate,
  iterateAsync,
  mod,
  print,
  range,
  rethrowUnless,
  split,
  truthy,
} from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Async generators through async generators: filters, batches, merging with await between, iterating classes with __aiter__.

async function* source(items: Dynamic, delay: number = 0): AsyncGenerator<Dynamic> {
  for (const item of iterate(items)) {
    await sleep(delay);
    yield item;
  }
}

async function* keep(stream: Dynamic, predicate: Dynamic): AsyncGenerator<Dynamic> {
  for await (const item of iterateAsync(stream)) {
    if (truthy(predicate(item))) {
      yield item;
    }
  }
}

async function* batched(stream: Dynamic, size: number): AsyncGenerator<Dynamic> {
  let batch: Dynamic[] = [];
  for await (const item of iterateAsync(stream)) {
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
    this.words = split(text);
  }

  __aiter__(): Words {
    this.position = -1;
    return this;
  }

  async __anext__(): Promise<Dynamic> {
    this.position = iadd(getAttr(this, "position"), 1);
    if (getAttr(this, "position") >= this.words.length) {
      throw new StopAsyncIteration();
    }
    await sleep(0);
    return getItem(this.words, getAttr(this, "position"));
  }
}

async function* chat(prompt: string): AsyncGenerator<Dynamic> {
  let text: Dynamic = "";
  for await (const word of iterateAsync(new Words(prompt))) {
    text = iadd(text, add(word, " "));
    yield { delta: word, done: false };
  }
  yield { delta: "", done: true, text: callMethod(text, "strip", []) };
}

async function main(): Promise<Dynamic> {
  for await (const b of batched(
    keep(source(range(7)), (x: Dynamic) => mod(x, 3)),
    2,
  )) {
    print(b);
  }
  for await (const event of chat("a bc d")) {
    print(event);
  }
  const nested: Dynamic[] = [];
  for await (const x of source("ab")) {
    for (const y of range(2)) {
      nested.push(Tuple.of(x, y));
    }
  }
  print(
    nested,
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const w of iterateAsync(new Words(""))) {
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
  const results = await gather(
    ...Array.from(range(3), (n: number) => coroutine(anext, source([n]))),
  );
  print(results);
  let completed = false;
  try {
    for await (const x of source([1, 0])) {
      print(div(1, x));
    }
    completed = true;
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError);
    print(e);
  }
  if (completed) {
    print("never");
  }
  return null;
}

await run(coroutine(main));
