import {
  type Dynamic,
  Tuple,
  bytes,
  call,
  getAttr,
  items,
  print,
  range,
  signature,
  toException,
  typeName,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// Unpacking of values of unknown type into two names, one, none, and with a star.
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

function two(v: Dynamic): Dynamic {
  const [a, b] = unpack(v, 2);
  return Tuple.of(a, b);
}
signature(two, "two", ["v"]);

function one(v: Dynamic): Dynamic {
  const [a] = unpack(v, 1);
  return a;
}
signature(one, "one", ["v"]);

function star(v: Dynamic): Dynamic {
  const [a, b, c] = unpackStar(v, 1, 1);
  return Tuple.of(a, b, c);
}
signature(star, "star", ["v"]);

function none(v: Dynamic): string {
  const items2: Dynamic[] = unpack(v, 0);
  return "ok";
}
signature(none, "none", ["v"]);

for (const function_ of Tuple.of(two, one, star, none)) {
  for (const value of VALUES) {
    try {
      print(getAttr(function_, "__name__"), value, call(function_, [value]));
    } catch (caught) {
      const error = toException(caught);
      print(getAttr(function_, "__name__"), value, typeName(error), error);
    }
  }
}
