import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  blocking,
  callAsync,
  coroutine,
  getItem,
  lazyFlatMap,
  mul,
  print,
  settled,
  signature,
  spread,
  str,
} from "./runtime/python/index.js";
import {
  gather,
  iscoroutine,
  iscoroutinefunction,
  run,
  sleep as pySleep,
} from "./runtime/python/stdlib/asyncio.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A registry with plain, blocking and async tools.
function add(a: Dynamic, b: Dynamic): Dynamic {
  return pyAdd(a, b);
}
signature(add, "add", ["a", "b"]);
async function slow(a: Dynamic): Promise<string> {
  await sleep(0.001);
  return `slow ${str(a)}`;
}
blocking(signature(slow, "slow", ["a"]));
async function fetch(url: Dynamic): Promise<string> {
  await pySleep(0);
  return `got ${str(url)}`;
}
signature(fetch, "fetch", ["url"]);
const TOOLS = { add, slow, fetch, double: signature((x: Dynamic) => mul(x, 2), "<lambda>", ["x"]) };
async function call(name: string, { ...kw }: Dynamic = {}): Promise<Dynamic> {
  const fn = getItem(TOOLS, name);
  if (iscoroutinefunction(fn)) {
    return await settled(await callAsync(fn, [], kw));
  }
  return await callAsync(fn, [], kw);
}
async function call2(name: string, ...rest: Dynamic[]): Promise<Dynamic> {
  const args: Dynamic = Tuple.of(...rest);
  let r: Dynamic = await callAsync(getItem(TOOLS, name), [...args]);
  if (iscoroutine(r)) {
    r = await settled(r);
  }
  return r;
}
async function main(): Promise<Dynamic> {
  print(
    await call("add", { a: 1, b: 2 }),
    await call("slow", { a: 3 }),
    await call("fetch", { url: "u" }),
    await call("double", { x: 4 }),
  );
  print(
    await call2("add", 1, 2),
    await call2("slow", 3),
    await call2("fetch", "v"),
    await call2("double", 5),
  );
  print(
    await gather(
      ...spread(
        lazyFlatMap(Tuple.of("slow", "fetch", "double"), (n: string) => [coroutine(call2, n, 1)]),
      ),
    ),
  );
  return null;
}
await run(coroutine(main));
