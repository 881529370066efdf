import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Chained, swapped, nested and annotated assignments.
function shared(): Dynamic {
  const value: Dynamic = [];
  const a: number[] = value;
  const b: number[] = value;
  a.push(1);
  return py.Tuple.of(b, py.is(a, b));
}
py.signature(shared, "shared", []);

function swapped(): Dynamic {
  let [a, b]: [Dynamic, Dynamic] = [1, 2];
  [a, b] = [b, a];
  return py.Tuple.of(a, b);
}
py.signature(swapped, "swapped", []);

function chainedPairs(): Dynamic {
  const value2: Dynamic = py.Tuple.of(1, 2);
  let [x, y]: [Dynamic, Dynamic] = value2;
  [y, x] = value2;
  return py.Tuple.of(x, y);
}
py.signature(chainedPairs, "chained_pairs", []);

function loopPairs(): Dynamic {
  let i!: number;
  let a: Dynamic;
  let b: Dynamic;
  for (const item of py.enumerate([py.Tuple.of(1, 2), py.Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = py.unpack(items[1], 2);
  }
  return py.Tuple.of(py.bound(i, "i"), py.bound(a, "a"), py.bound(b, "b"));
}
py.signature(loopPairs, "loop_pairs", []);

function annotated(): Dynamic {
  const x = 5;
  const y: number = 6;
  return py.Tuple.of(x, y);
}
py.signature(annotated, "annotated", []);

function dictItems(): PyDict {
  const d = new py.Dict();
  py.callMethod(py.setDefault(d, "a", []), "append", [1]);
  py.setItem(d, "b", py.add(py.get(d, "b", 0), 1));
  return d;
}
py.signature(dictItems, "dict_items", []);

for (const function_ of py.Tuple.of(shared, swapped, chainedPairs, loopPairs, annotated, dictItems)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
