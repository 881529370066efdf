import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// yield from delegates values, return values, send and throw.
function* inner(): Generator<Dynamic> {
  const x = (yield 1) ?? null;
  py.print("inner got", x);
  try {
    yield 2;
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("inner caught", e);
    yield 3;
  }
  return "result";
}
function* outer(): Generator<Dynamic> {
  const r = yield* inner();
  py.print("r =", r);
  yield* py.iterate("ab");
  yield* py.lazyFlatMap(py.range(2), (x: number) => [x]);
}
const o = outer();
py.print(py.next(o), py.send(o, "S"), py.throwInto(o, new py.ValueError("T")), py.list(o));
function* empty(): Generator<Dynamic> {
  return yield* [];
}
py.print(py.list(empty()));
function* chain(...rest: Dynamic[]): Generator<Dynamic> {
  const its: Dynamic = py.Tuple.of(...rest);
  for (const it of its) {
    yield* py.iterate(it);
  }
}
py.print(py.list(chain([1], py.Tuple.of(2), { k: 0 }, "z", py.range(2))));
function* val(): Generator<Dynamic> {
  yield 1;
  return { n: 2 };
}
function* user(): Generator<Dynamic> {
  const v = yield* val();
  yield py.getItem(v, "n");
}
py.print(py.list(user()));
