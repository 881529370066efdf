import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let name: Dynamic;
// del on names, items, slices, attributes and keys.
const xs: number[] = py.list(py.range(8));
py.delItem(xs, 0);
py.delItem(xs, -1);
py.delSlice(xs, 1, 3);
py.print(xs);
py.delSlice(xs, null, null, 2);
py.print(xs);
const d = { a: 1, b: 2, c: 3 };
py.delItem(d, "a");
py.delItem(d, "c");
py.print(d);
for (const key of py.list(d)) {
  py.delItem(d, key);
}
py.print(d);
class C {}
const c = new C();
py.setAttr(c, "x", 1);
py.delAttr(c, "x");
py.print(py.hasAttr(c, "x"));
name = 1;
name = undefined as Dynamic;
try {
  py.boundGlobal(name, "name");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NameError);
  py.print(e);
}
