import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x: Dynamic;
// del with slices, steps and negative indexes, several targets at once, order of deletion, nested containers.
const a: number[] = py.list(py.range(10));
py.delSlice(a, 2, 4);
py.print(a);
py.delSlice(a, null, null, 3);
py.print(a);
py.delItem(a, -1);
py.delItem(a, 0);
py.print(a);
py.delSlice(a, 100, null);
py.delSlice(a, 5, 2);
py.print(a);
py.delSlice(a, null, null, -2);
py.print(a);
const b: Dynamic[] = [[1, 2, 3], { k: [4, 5] }];
py.delItem(py.getItem(b, 0), 1);
py.delItem(py.getItem(py.getItem(b, 1), "k"), 0);
py.print(b);
const alias: Dynamic[] = b;
py.delSlice(b, null, null);
py.print(alias, py.is(alias, b));
const d = new py.Dict(Array.from(py.range(4), (i: number) => [i, py.str(i)] as [Dynamic, Dynamic]));
for (const k of py.flatMap(d, (k: number) => (py.mod(k, 2) ? [k] : []))) {
  py.delItem(d, k);
}
py.print(d);
for (const target of py.Tuple.of(
  py.signature(() => py.callMethod(a, "__delitem__", [99]), "<lambda>", []),
  py.signature(() => py.callMethod(d, "__delitem__", ["x"]), "<lambda>", []),
)) {
  try {
    py.call(target, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.KeyError);
    py.print(py.typeName(e), e);
  }
}
try {
  py.delItem(a, 50);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.IndexError);
  py.print(e);
}
try {
  py.delItem(d, "missing");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.KeyError);
  py.print(e, py.getAttr(e, "args"));
}
for (const immutable of py.Tuple.of("abc", py.Tuple.of(1, 2), py.range(3))) {
  try {
    py.delItem(immutable, 0);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.TypeError);
    py.print(e);
  }
}
const value: Dynamic = [1, 2];
x = value;
const y: number[] = value;
x = undefined as Dynamic;
py.print(y);
