import {
  type Dynamic,
  NameError,
  boundGlobal,
  delAttr,
  delItem,
  delSlice,
  hasAttr,
  list,
  print,
  range,
  rethrowUnless,
  setAttr,
} from "./runtime/python/index.js";

let name: Dynamic;
// del on names, items, slices, attributes and keys.
const xs: number[] = list(range(8));
delItem(xs, 0);
delItem(xs, -1);
delSlice(xs, 1, 3);
print(xs);
delSlice(xs, null, null, 2);
print(xs);
const d = { a: 1, b: 2, c: 3 };
delItem(d, "a");
delItem(d, "c");
print(d);
for (const key of list(d)) {
  delItem(d, key);
}
print(d);
class C {}
const c = new C();
setAttr(c, "x", 1);
delAttr(c, "x");
print(hasAttr(c, "x"));
name = 1;
name = undefined as Dynamic;
try {
  boundGlobal(name, "name");
} catch (caught) {
  const e = rethrowUnless(caught, NameError);
  print(e);
}
