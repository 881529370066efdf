import {
  type Dynamic,
  Tuple,
  add,
  bytes,
  call,
  getAttr,
  items,
  iterate,
  print,
  range,
  signature,
  toException,
  typeName,
  unpack,
  unpackEach,
  unpackStar,
} from "./runtime/python/index.js";

// Nested targets, and targets of loops and comprehensions.
const VALUES: Dynamic[] = [
  [1, 2],
  Tuple.of(1, 2),
  "ab",
  "a😀",
  { x: 1, y: 2 },
  range(2),
  [1],
  [1, 2, 3],
  "",
  5,
  null,
  bytes([97, 98]),
  items({ x: 1 }),
  [[1, 2], 3],
  ["ab", 3],
  [1, [2]],
  [Tuple.of(1, 2), Tuple.of(3, 4)],
  ["ab", "cd"],
  [Tuple.of()],
  true,
  1.5,
];

function nested(v: Dynamic): Dynamic {
  const items2: Dynamic[] = unpack(v, 2);
  const [a, b] = unpack(items2[0], 2);
  const c = items2[1];
  return Tuple.of(a, b, c);
}
signature(nested, "nested", ["v"]);

function inComprehension(v: Dynamic): Dynamic[] {
  return Array.from(unpackEach(v, 2), ([a, b]) => add(a, b));
}
signature(inComprehension, "in_comprehension", ["v"]);

function starInLoop(v: Dynamic): Dynamic[] {
  const out: Dynamic[] = [];
  for (const item of iterate(v)) {
    const [a, b] = unpackStar(item, 1, 0);
    out.push(Tuple.of(a, b));
  }
  return out;
}
signature(starInLoop, "star_in_loop", ["v"]);

for (const function_ of Tuple.of(nested, inComprehension, starInLoop)) {
  for (const value of VALUES) {
    try {
      print(getAttr(function_, "__name__"), value, call(function_, [value]));
    } catch (caught) {
      const error = toException(caught);
      print(getAttr(function_, "__name__"), value, typeName(error), error);
    }
  }
}
