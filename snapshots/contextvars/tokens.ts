import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { createTask, gather, run as pyRun, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar, Token, copyContext } from "./runtime/python/stdlib/contextvars.js";

// Values, defaults, tokens and contexts.
const v = new ContextVar("v", { default: "d" });
const w = new ContextVar("w");
py.print(v.get(), v.name, w.get("fallback"));
try {
  w.get();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.LookupError);
  py.print(py.typeName(e));
}
const t = v.set("x");
py.print(v.get(), py.is(t.oldValue, Token.MISSING), py.is(t.var, v));
const t2 = v.set("y");
py.print(t2.oldValue);
v.reset(t2);
py.print(v.get());
v.reset(t);
py.print(v.get());
try {
  v.reset(t);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.RuntimeError);
  py.print("RuntimeError");
}
const ctx = copyContext();
function run(n: Dynamic): Dynamic {
  v.set(n);
  return v.get();
}
py.signature(run, "run", ["n"]);
py.print(ctx.run(run, 5), v.get(), py.getItem(ctx, v), py.contains(ctx, v), py.contains(ctx, w), py.len(ctx) >= 1);
async function child(n: number): Promise<Dynamic> {
  v.set(n);
  await sleep(0);
  return v.get();
}
async function main(): Promise<Dynamic> {
  v.set("main");
  py.print(await gather(py.coroutine(child, 1), py.coroutine(child, 2)), v.get());
  py.print(await child(3), v.get());
  py.print(await py.settled(createTask(py.coroutine(child, 4))), v.get());
  return null;
}
await pyRun(py.coroutine(main));
py.print(v.get());
