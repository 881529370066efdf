import {
  type Dynamic,
  Tuple,
  ValueError,
  coroutine,
  mul,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  unpack,
} from "./runtime/python/index.js";
import { gather, iscoroutinefunction, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// asyncio.run, await, gather in order, return values.
async function work(n: Dynamic, delay: Dynamic = 0): Promise<Dynamic> {
  await sleep(delay);
  return mul(n, 2);
}
signature(work, "work", ["n", "delay="]);
async function main(): Promise<Dynamic> {
  const a = await work(1);
  const [b, c] = unpack(await gather(coroutine(work, 2, 0.02), coroutine(work, 3, 0.01)), 2);
  const results = await gather(...Array.from(range(3), (i: number) => coroutine(work, i)));
  return Tuple.of(a, b, c, results);
}
print(await run(coroutine(main)));
async function fails(): Promise<void> {
  throw new ValueError("async boom");
}
async function guarded(): Promise<Dynamic> {
  try {
    await fails();
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    return `caught ${str(e)}`;
  } finally {
    print("finally");
  }
  return null;
}
print(await run(coroutine(guarded)), iscoroutinefunction(work));
