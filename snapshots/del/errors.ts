import {
  AttributeError,
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  UnboundLocalError,
  bound,
  call,
  delAttr,
  delItem,
  delSlice,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";

let f: Dynamic;
// Errors of del, and __delitem__ / __delattr__.
for (f of Tuple.of("xs[5]", "d['z']", "c.q")) {
  const [xs, d]: [Dynamic, Dynamic] = [[1], new Dict()];
  class C {}
  const c = new C();
  try {
    if (f === "xs[5]") {
      delItem(xs, 5);
    } else if (f === "d['z']") {
      delItem(d, "z");
    } else {
      delAttr(c, "q");
    }
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, KeyError, AttributeError);
    print(typeName(e), e);
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
delItem(r, "a");
delSlice(r, 1, 2);
print(r.gone);
f = signature(
  function f(): Dynamic {
    let x: Dynamic;
    x = 1;
    x = undefined as Dynamic;
    return bound(x, "x");
  },
  "f",
  [],
);
try {
  call(f, []);
} catch (caught2) {
  const e = rethrowUnless(caught2, UnboundLocalError);
  print(e);
}
