import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Handlers that call each other through an async comprehension.
async function* llm(text: string): AsyncGenerator<Dynamic> {
  for (const w of py.split(text)) {
    await sleep(0);
    yield w;
  }
}
async function* stream(request: PyDict): AsyncGenerator<Dynamic> {
  let full: string = "";
  for await (const w of llm(py.getItem(request, "q"))) {
    full += w + " ";
    yield { type: "delta", text: w };
  }
  yield { type: "done", item: py.strip(full) };
}
async function invoke(request: PyDict): Promise<Dynamic> {
  const items: Dynamic[] = [];
  for await (const e of stream(request)) {
    if (py.getItem(e, "type") === "done") {
      items.push(py.getItem(e, "item"));
    }
  }
  return items;
}
async function main(): Promise<Dynamic> {
  py.print(await invoke({ q: "a b c" }));
  for await (const e of stream({ q: "x" })) {
    py.print(e);
  }
  py.print(await gather(py.coroutine(invoke, { q: "1" }), py.coroutine(invoke, { q: "" })));
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
        throw new py.StopAsyncIteration();
      }
      return this.i;
    }
  }
  py.print(
    await (async () => {
      const items2: Dynamic[] = [];
      for await (const i of py.iterateAsync(new Agen())) {
        items2.push(i);
      }
      return items2;
    })(),
  );
  return null;
}
await run(py.coroutine(main));
