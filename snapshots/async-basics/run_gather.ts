import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, iscoroutinefunction, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// asyncio.run, await, gather in order, return values.
async function work(n: Dynamic, delay: Dynamic = 0): Promise<Dynamic> {
  await sleep(delay);
  return py.mul(n, 2);
}
py.signature(work, "work", ["n", "delay="]);
async function main(): Promise<Dynamic> {
  const a = await work(1);
  const [b, c] = py.unpack(await gather(py.coroutine(work, 2, 0.02), py.coroutine(work, 3, 0.01)), 2);
  const results: Dynamic[] = await gather(...Array.from(py.range(3), (i: number) => py.coroutine(work, i)));
  return py.Tuple.of(a, b, c, results);
}
py.print(await run(py.coroutine(main)));
async function fails(): Promise<void> {
  throw new py.ValueError("async boom");
}
async function guarded(): Promise<Dynamic> {
  try {
    await fails();
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    return `caught ${py.str(e)}`;
  } finally {
    py.print("finally");
  }
  return null;
}
py.print(await run(py.coroutine(guarded)), iscoroutinefunction(work));
