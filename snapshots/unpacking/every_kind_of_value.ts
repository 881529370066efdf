import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Unpacking of values of unknown type into two names, one, none, and with a star.
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

function two(v: Dynamic): Dynamic {
  const [a, b] = py.unpack(v, 2);
  return py.Tuple.of(a, b);
}
py.signature(two, "two", ["v"]);

function one(v: Dynamic): Dynamic {
  const [a] = py.unpack(v, 1);
  return a;
}
py.signature(one, "one", ["v"]);

function star(v: Dynamic): Dynamic {
  const [a, b, c] = py.unpackStar(v, 1, 1);
  return py.Tuple.of(a, b, c);
}
py.signature(star, "star", ["v"]);

function none(v: Dynamic): string {
  const items2: Dynamic[] = py.unpack(v, 0);
  return "ok";
}
py.signature(none, "none", ["v"]);

for (const function_ of py.Tuple.of(two, one, star, none)) {
  for (const value of VALUES) {
    try {
      py.print(py.getAttr(function_, "__name__"), value, py.call(function_, [value]));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.getAttr(function_, "__name__"), value, py.typeName(error), error);
    }
  }
}
