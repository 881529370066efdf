import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// What a factory raises comes through, and nothing is stored.
function boom(): void {
  throw new py.RuntimeError("no default");
}
py.signature(boom, "boom", []);
let d: Dynamic = new defaultdict(boom);
try {
  py.getItem(d, "x");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e, py.len(d));
}
class Counter2 extends defaultdict {
  __missing__(key: Dynamic): string {
    const value2: Dynamic = `made ${py.str(key)}`;
    py.setItem(this, key, value2);
    const value = value2;
    return value;
  }
}
const c = new Counter2();
py.print(py.getItem(c, "a"), c, py.contains(c, "b"), py.get(c, "b"));
d = new defaultdict(py.int);
py.print(py.getItem(d, null), py.getItem(d, py.Tuple.of(1, 2)), py.getItem(d, true), py.getItem(d, 1), d);
try {
  py.getItem(d, [1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
d.defaultFactory = py.list;
py.print(py.getItem(d, "new"), d.defaultFactory);
py.delItem(d, "new");
py.print(
  py.sorted(py.map(py.str, d)),
  py.bitand(py.keys(d), new py.PySet([null, 5])),
  py.ge(py.items(d), new py.PySet([py.Tuple.of(null, 0)])),
);
