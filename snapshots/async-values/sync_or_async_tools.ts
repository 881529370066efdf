import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, iscoroutine, iscoroutinefunction, run, sleep as pySleep } from "./runtime/python/stdlib/asyncio.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A registry with plain, blocking and async tools.
function add(a: Dynamic, b: Dynamic): Dynamic {
  return py.add(a, b);
}
py.signature(add, "add", ["a", "b"]);
async function slow(a: Dynamic): Promise<string> {
  await sleep(0.001);
  return `slow ${py.str(a)}`;
}
py.blocking(py.signature(slow, "slow", ["a"]));
async function fetch(url: Dynamic): Promise<string> {
  await pySleep(0);
  return `got ${py.str(url)}`;
}
py.signature(fetch, "fetch", ["url"]);
const TOOLS = { add, slow, fetch, double: py.signature((x: Dynamic) => py.mul(x, 2), "<lambda>", ["x"]) };
async function call(name: string, { ...kw }: Dynamic = {}): Promise<Dynamic> {
  const fn = py.getItem(TOOLS, name);
  if (iscoroutinefunction(fn)) {
    return await py.settled(await py.callAsync(fn, [], kw));
  }
  return await py.callAsync(fn, [], kw);
}
async function call2(name: string, ...rest: Dynamic[]): Promise<Dynamic> {
  const args: Dynamic = py.Tuple.of(...rest);
  let r: Dynamic = await py.callAsync(py.getItem(TOOLS, name), [...args]);
  if (iscoroutine(r)) {
    r = await py.settled(r);
  }
  return r;
}
async function main(): Promise<Dynamic> {
  py.print(
    await call("add", { a: 1, b: 2 }),
    await call("slow", { a: 3 }),
    await call("fetch", { url: "u" }),
    await call("double", { x: 4 }),
  );
  py.print(await call2("add", 1, 2), await call2("slow", 3), await call2("fetch", "v"), await call2("double", 5));
  py.print(
    await gather(
      ...py.spread(py.lazyFlatMap(py.Tuple.of("slow", "fetch", "double"), (n: string) => [py.coroutine(call2, n, 1)])),
    ),
  );
  return null;
}
await run(py.coroutine(main));
