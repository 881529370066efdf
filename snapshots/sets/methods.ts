import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods that mutate and combine.
let s: Dynamic = new py.PySet([1, 2]);
py.print(py.callMethod(s, "add", [3]), s.update([4, 5], py.Tuple.of(6)), py.sorted(s));
s.discard(99);
s.remove(1);
try {
  s.remove(99);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
py.print(
  py.sorted(
    s.union(
      [7],
      py.and("a", () => [8]),
    ),
  ),
  py.sorted(s.intersection([2, 3, 99])),
  py.sorted(s.difference([2], [3])),
  py.sorted(s.symmetricDifference([2, 100])),
);
s.intersectionUpdate([2, 3, 4]);
py.print(py.sorted(s));
s = py.isub(s, new py.PySet([2]));
s = py.ior(s, new py.PySet([10]));
s = py.ixor(s, new py.PySet([3, 11]));
s = py.iand(s, new py.PySet([4, 10, 11, 12]));
py.print(py.sorted(s), s.isSubset(py.range(20)), s.isSuperset([]), new py.PySet([5]).pop());
const c = py.callMethod(s, "copy", []);
c.clear();
py.print(c, py.len(s));
try {
  py.set().pop();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print(e);
}
