import {
  type Dynamic,
  Exception,
  ValueError,
  coroutine,
  isInstance,
  keywords,
  print,
  range,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
import { createTask, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// gather keeps the order of its arguments and, when asked, gives exceptions as values.
async function work(n: number, delay: Dynamic, fail: boolean = false): Promise<Dynamic> {
  await sleep(delay);
  if (fail) {
    throw new ValueError(`bad ${n}`);
  }
  return n;
}
async function main(): Promise<Dynamic> {
  print(await gather(coroutine(work, 1, 0.02), coroutine(work, 2, 0.01), coroutine(work, 3, 0)));
  print(await gather());
  const got = await gather(
    coroutine(work, 1, 0.01),
    coroutine(work, 2, 0, true),
    coroutine(work, 3, 0.02),
    keywords({ return_exceptions: true }),
  );
  print(got.map((r: Dynamic) => (!isInstance(r, Exception) ? r : repr(r))));
  try {
    await gather(coroutine(work, 1, 0.01), coroutine(work, 2, 0, true));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print("caught", e);
  }
  print(await gather(...Array.from(range(4), (i: number) => coroutine(work, i, 0))));
  const t = createTask(coroutine(work, 9, 0));
  print(await gather(t, coroutine(work, 8, 0)), t.done(), t.result());
  return null;
}
await run(coroutine(main));
