import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// An augmented item of a tuple raises after the list in it has changed.
function listInTuple(): Dynamic {
  const t = py.Tuple.of([1], 2);
  try {
    py.setItem(t, 0, py.iadd(py.getItem(t, 0), [2]));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    return py.Tuple.of(t, py.str(e));
  }
  return null;
}
py.signature(listInTuple, "list_in_tuple", []);

function negativeIndex(): number[] {
  const x: number[] = [3];
  py.setItem(x, 0, py.iadd(py.getItem(x, 0), 1));
  const key: Dynamic = -1;
  py.setItem(x, key, py.imul(py.getItem(x, key), 2));
  return x;
}
py.signature(negativeIndex, "negative_index", []);

function setdefault(): PyDict {
  const d = new py.Dict();
  py.callMethod(py.setDefault(d, "a", []), "append", [1]);
  py.setItem(d, "b", py.add(py.get(d, "b", 0), 1));
  return d;
}
py.signature(setdefault, "setdefault", []);

for (const function_ of py.Tuple.of(listInTuple, negativeIndex, setdefault)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
