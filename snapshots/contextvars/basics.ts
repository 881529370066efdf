import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar, copyContext } from "./runtime/python/stdlib/contextvars.js";

// ContextVar get, set, reset, copies, tasks.
const v = new ContextVar("v", { default: "dflt" });
const u = new ContextVar("u");
py.print(v.get(), u.get("none"), v.name);
const t = v.set("a");
py.print(v.get());
v.reset(t);
py.print(v.get());
try {
  u.get();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.LookupError);
  py.print(py.typeName(e));
}
function f(): Dynamic {
  v.set("inside");
  return v.get();
}
py.signature(f, "f", []);
py.print(copyContext().run(f), v.get());
async function job(n: number): Promise<Dynamic> {
  v.set(n);
  await sleep(0);
  return v.get();
}
async function main(): Promise<Dynamic> {
  v.set("main");
  py.print(await gather(...py.spread(py.lazyFlatMap(py.range(3), (i: number) => [py.coroutine(job, i)]))), v.get());
  return null;
}
await run(py.coroutine(main));
py.print(v.get());
