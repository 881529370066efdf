import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { createTask, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// gather keeps the order of its arguments and, when asked, gives exceptions as values.
async function work(n: number, delay: Dynamic, fail: boolean = false): Promise<Dynamic> {
  await sleep(delay);
  if (fail) {
    throw new py.ValueError(`bad ${n}`);
  }
  return n;
}
async function main(): Promise<Dynamic> {
  py.print(await gather(py.coroutine(work, 1, 0.02), py.coroutine(work, 2, 0.01), py.coroutine(work, 3, 0)));
  py.print(await gather());
  const got: Dynamic[] = await gather(
    py.coroutine(work, 1, 0.01),
    py.coroutine(work, 2, 0, true),
    py.coroutine(work, 3, 0.02),
    py.keywords({ return_exceptions: true }),
  );
  py.print(got.map((r: Dynamic) => (!py.isInstance(r, py.Exception) ? r : py.repr(r))));
  try {
    await gather(py.coroutine(work, 1, 0.01), py.coroutine(work, 2, 0, true));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("caught", e);
  }
  py.print(await gather(...Array.from(py.range(4), (i: number) => py.coroutine(work, i, 0))));
  const t = createTask(py.coroutine(work, 9, 0));
  py.print(await gather(t, py.coroutine(work, 8, 0)), t.done(), t.result());
  return null;
}
await run(py.coroutine(main));
