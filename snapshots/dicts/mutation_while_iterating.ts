import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";

// Changing a dict's size during iteration raises.
let d: PyDict = { a: 1, b: 2 };
try {
  for (const k of py.iterate(d)) {
    py.setItem(d, k + "x", 0);
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e);
}
d = { a: 1, b: 2, c: 3 };
try {
  for (const k of py.iterate(d)) {
    if (k === "a") {
      py.delItem(d, k);
    }
  }
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.RuntimeError);
  py.print(e);
}
d = { a: 1, b: 2 };
for (const k of py.iterate(d)) {
  py.setItem(d, k, py.mul(py.getItem(d, k), 10));
}
py.print(d);
for (const k of py.list(d)) {
  if (py.getItem(d, k) > 10) {
    py.pop(d, k);
  }
}
py.print(d);
