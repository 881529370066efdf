import {
  type Dynamic,
  type PyDict,
  StopAsyncIteration,
  coroutine,
  getItem,
  iterateAsync,
  print,
  split,
  strip,
} from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Handlers that call each other through an async comprehension.
async function* llm(text: string): AsyncGenerator<Dynamic> {
  for (const w of split(text)) {
    await sleep(0);
    yield w;
  }
}
async function* stream(request: PyDict): AsyncGenerator<Dynamic> {
  let full: string = "";
  for await (const w of llm(getItem(request, "q"))) {
    full += w + " ";
    yield { type: "delta", text: w };
  }
  yield { type: "done", item: strip(full) };
}
async function invoke(request: PyDict): Promise<Dynamic> {
  const items: Dynamic[] = [];
  for await (const e of stream(request)) {
    if (getItem(e, "type") === "done") {
      items.push(getItem(e, "item"));
    }
  }
  return items;
}
async function main(): Promise<Dynamic> {
  print(await invoke({ q: "a b c" }));
  for await (const e of stream({ q: "x" })) {
    print(e);
  }
  print(await gather(coroutine(invoke, { q: "1" }), coroutine(invoke, { q: "" })));
  class Agen {
    declare i: number;
    constructor() {
      this.i = 0;
    }
    __aiter__(): Dynamic {
      return this;
    }
    async __anext__(): Promise<Dynamic> {
      this.i += 1;
      if (this.i > 2) {
        throw new StopAsyncIteration();
      }
      return this.i;
    }
  }
  print(
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const i of iterateAsync(new Agen())) {
        items2.push(i);
      }
      return items2;
    })(),
  );
  return null;
}
await run(coroutine(main));
