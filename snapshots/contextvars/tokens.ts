import {
  type Dynamic,
  LookupError,
  RuntimeError,
  contains,
  coroutine,
  getItem,
  is,
  len,
  print,
  rethrowUnless,
  settled,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { createTask, gather, run as pyRun, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar, Token, copyContext } from "./runtime/python/stdlib/contextvars.js";

// Values, defaults, tokens and contexts.
const v = new ContextVar("v", { default: "d" });
const w = new ContextVar("w");
print(v.get(), v.name, w.get("fallback"));
try {
  w.get();
} catch (caught) {
  const e = rethrowUnless(caught, LookupError);
  print(typeName(e));
}
const t = v.set("x");
print(v.get(), is(t.oldValue, Token.MISSING), is(t.var, v));
const t2 = v.set("y");
print(t2.oldValue);
v.reset(t2);
print(v.get());
v.reset(t);
print(v.get());
try {
  v.reset(t);
} catch (caught2) {
  const e = rethrowUnless(caught2, RuntimeError);
  print("RuntimeError");
}
const ctx = copyContext();
function run(n: Dynamic): Dynamic {
  v.set(n);
  return v.get();
}
signature(run, "run", ["n"]);
print(ctx.run(run, 5), v.get(), getItem(ctx, v), contains(ctx, v), contains(ctx, w), len(ctx) >= 1);
async function child(n: number): Promise<Dynamic> {
  v.set(n);
  await sleep(0);
  return v.get();
}
async function main(): Promise<Dynamic> {
  v.set("main");
  print(await gather(coroutine(child, 1), coroutine(child, 2)), v.get());
  print(await child(3), v.get());
  print(await settled(createTask(coroutine(child, 4))), v.get());
  return null;
}
await pyRun(coroutine(main));
print(v.get());
