import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nested targets, and targets of loops and comprehensions.
const VALUES: Dynamic[] = [
  [1, 2],
  py.Tuple.of(1, 2),
  "ab",
  "a😀",
  { x: 1, y: 2 },
  py.range(2),
  [1],
  [1, 2, 3],
  "",
  5,
  null,
  py.bytes([97, 98]),
  py.items({ x: 1 }),
  [[1, 2], 3],
  ["ab", 3],
  [1, [2]],
  [py.Tuple.of(1, 2), py.Tuple.of(3, 4)],
  ["ab", "cd"],
  [py.Tuple.of()],
  true,
  1.5,
];

function nested(v: Dynamic): Dynamic {
  const items2: Dynamic[] = py.unpack(v, 2);
  const [a, b] = py.unpack(items2[0], 2);
  const c = items2[1];
  return py.Tuple.of(a, b, c);
}
py.signature(nested, "nested", ["v"]);

function inComprehension(v: Dynamic): Dynamic[] {
  return Array.from(py.unpackEach(v, 2), ([a, b]) => py.add(a, b));
}
py.signature(inComprehension, "in_comprehension", ["v"]);

function starInLoop(v: Dynamic): Dynamic[] {
  const out: Dynamic[] = [];
  for (const item of py.iterate(v)) {
    const [a, b] = py.unpackStar(item, 1, 0);
    out.push(py.Tuple.of(a, b));
  }
  return out;
}
py.signature(starInLoop, "star_in_loop", ["v"]);

for (const function_ of py.Tuple.of(nested, inComprehension, starInLoop)) {
  for (const value of VALUES) {
    try {
      py.print(py.getAttr(function_, "__name__"), value, py.call(function_, [value]));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.getAttr(function_, "__name__"), value, py.typeName(error), error);
    }
  }
}
