import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let f: Dynamic;
// Errors of del, and __delitem__ / __delattr__.
for (f of py.Tuple.of("xs[5]", "d['z']", "c.q")) {
  const [xs, d]: [Dynamic, Dynamic] = [[1], new py.Dict()];
  class C {}
  const c = new C();
  try {
    if (f === "xs[5]") {
      py.delItem(xs, 5);
    } else if (f === "d['z']") {
      py.delItem(d, "z");
    } else {
      py.delAttr(c, "q");
    }
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.KeyError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
class Rows {
  declare gone: Dynamic[];
  constructor() {
    this.gone = [];
  }
  __delitem__(key: Dynamic): void {
    this.gone.push(key);
  }
}
const r = new Rows();
py.delItem(r, "a");
py.delSlice(r, 1, 2);
py.print(r.gone);
f = py.signature(
  function f(): Dynamic {
    let x: Dynamic;
    x = 1;
    x = undefined as Dynamic;
    return py.bound(x, "x");
  },
  "f",
  [],
);
try {
  py.call(f, []);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.UnboundLocalError);
  py.print(e);
}
