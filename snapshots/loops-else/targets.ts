import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Loops over every kind of iterable, with targets taken apart.
function kinds(): number {
  let i!: number;
  let x!: number;
  for (const item of py.enumerate("a😀b", 1)) {
    const items2: Dynamic[] = item;
    i = items2[0];
    const c = items2[1];
    py.print(i, c, py.keywords({ end: ";" }));
  }
  for (i of py.reversed(py.range(3))) {
    py.print(i, py.keywords({ end: " " }));
  }
  for (const [a, b] of py.zip([1, 2], "xy")) {
    py.print(a, b, py.keywords({ end: " " }));
  }
  for (const [k, v] of py.items(
    new py.Dict([
      ["x", 1],
      [2, "y"],
    ] as [Dynamic, Dynamic][]),
  )) {
    py.print(k, v, py.keywords({ end: " " }));
  }
  for (const item2 of [py.Tuple.of(py.Tuple.of(1, 2), 3)]) {
    const [item3, c] = item2;
    const [a, b] = py.unpack(item3, 2);
    py.print(a, b, c, py.keywords({ end: " " }));
  }
  for (const item4 of ["abc", [1]]) {
    const [a, b] = py.unpackStar(item4, 1, 0);
    py.print(a, b, py.keywords({ end: " " }));
  }
  for (x of py.range(10, 0, -4)) {
    py.print(x, py.keywords({ end: " " }));
  }
  for (x of py.range(py.pow(2, 53), py.add(py.pow(2, 53), 3))) {
    py.print(x, py.keywords({ end: " " }));
  }
  for (const _ of py.range(true)) {
    py.print("once", py.keywords({ end: " " }));
  }
  for (x of py.Tuple.of(1)) {
    py.print(x);
  }
  i = 0;
  while (i < 3) {
    i += 1;
    if (i === 2) {
      continue;
    }
    py.print(i, py.keywords({ end: " " }));
  }
  return py.bound(x, "x");
}
py.signature(kinds, "kinds", []);

for (const function_ of py.iterate(kinds)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
