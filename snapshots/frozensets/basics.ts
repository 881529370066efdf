import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// frozenset is hashable and immutable.
let f: Dynamic = py.frozenset([1, 2, 2]);
py.print(
  f,
  py.len(f),
  py.eq(f, new py.PySet([1, 2])),
  py.getItem(new py.Dict([[f, "k"]] as [Dynamic, Dynamic][]), py.frozenset(new py.PySet([2, 1]))),
  py.frozenset(),
);
py.print(
  py.bitor(f, new py.PySet([3])),
  py.bitor(new py.PySet([3]), f),
  py.typeName(py.bitor(f, new py.PySet([3]))),
  py.typeName(py.bitor(new py.PySet([3]), f)),
  py.bitand(f, new py.PySet([1])),
  py.sub(f, new py.PySet([1])),
);
py.print(
  py.len(new py.PySet([py.frozenset("ab"), py.frozenset("ba")])),
  py.contains(f, 1),
  py.sorted(f),
  py.eq(py.hash(f), py.hash(py.frozenset([2, 1]))),
);
try {
  py.callMethod(f, "add", [3]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
const g = f;
f = py.ior(f, new py.PySet([9]));
py.print(py.sorted(f), g);
