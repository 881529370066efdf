import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// update and | merge.
let d: Dynamic = { a: 1 };
py.print(py.update(d, { b: 2 }), d);
py.update(d, undefined, { c: 3, a: 0 });
py.update(d, [py.Tuple.of("x", 9)], { y: 8 });
py.print(d);
py.update(d, undefined);
e = py.bitor(d, { a: 100, new: 1 });
py.print(e, py.getItem(d, "a"));
d = py.ior(d, { z: 1 });
d = py.ior(d, [py.Tuple.of("w", 2)]);
py.print(d);
try {
  py.bitor(d, [py.Tuple.of("q", 1)]);
} catch (caught) {
  e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
for (const bad of py.Tuple.of(5, [1], ["abc"])) {
  try {
    py.update(d, bad);
  } catch (caught2) {
    e = py.rethrowUnless(caught2, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
