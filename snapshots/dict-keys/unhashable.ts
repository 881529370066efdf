import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Unhashable keys raise TypeError.
for (const key of py.Tuple.of([1], { a: 1 }, new py.PySet([1]), py.Tuple.of(1, [2]))) {
  try {
    py.setItem(new py.Dict(), key, 1);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
try {
  new py.Dict([[[1], 2]] as [Dynamic, Dynamic][]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.get(new py.Dict(), []);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
try {
  py.hash([]);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print(e);
}
py.print(py.getItem(new py.Dict([[py.frozenset([1, 2]), "fs"]] as [Dynamic, Dynamic][]), py.frozenset([2, 1])));
