import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar } from "./runtime/python/stdlib/contextvars.js";

// The usual use: one value a request, seen by all that it calls.
const requestId = new ContextVar("request_id", { default: "-" });
const log: Dynamic[] = [];
async function inner(step: string): Promise<Dynamic> {
  await sleep(0);
  log.push(py.Tuple.of(requestId.get(), step));
  return null;
}
async function handle(n: number): Promise<Dynamic> {
  const token = requestId.set(`r${n}`);
  try {
    await inner("a");
    await gather(py.coroutine(inner, "b"), py.coroutine(inner, "c"));
  } finally {
    requestId.reset(token);
  }
  return requestId.get();
}
async function main(): Promise<Dynamic> {
  py.print(await gather(...py.spread(py.lazyFlatMap(py.range(3), (i: number) => [py.coroutine(handle, i)]))));
  py.print(py.sorted(log), requestId.get());
  return null;
}
await run(py.coroutine(main));
