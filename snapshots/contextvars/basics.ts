import {
  type Dynamic,
  LookupError,
  coroutine,
  lazyFlatMap,
  print,
  range,
  rethrowUnless,
  signature,
  spread,
  typeName,
} from "./runtime/python/index.js";
import { gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar, copyContext } from "./runtime/python/stdlib/contextvars.js";

// ContextVar get, set, reset, copies, tasks.
const v = new ContextVar("v", { default: "dflt" });
const u = new ContextVar("u");
print(v.get(), u.get("none"), v.name);
const t = v.set("a");
print(v.get());
v.reset(t);
print(v.get());
try {
  u.get();
} catch (caught) {
  const e = rethrowUnless(caught, LookupError);
  print(typeName(e));
}
function f(): Dynamic {
  v.set("inside");
  return v.get();
}
signature(f, "f", []);
print(copyContext().run(f), v.get());
async function job(n: number): Promise<Dynamic> {
  v.set(n);
  await sleep(0);
  return v.get();
}
async function main(): Promise<Dynamic> {
  v.set("main");
  print(
    await gather(...spread(lazyFlatMap(range(3), (i: number) => [coroutine(job, i)]))),
    v.get(),
  );
  return null;
}
await run(coroutine(main));
print(v.get());
