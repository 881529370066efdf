import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bound,
  call,
  enumerate,
  getAttr,
  items,
  iterate,
  keywords,
  pow,
  print,
  range,
  reversed,
  signature,
  toException,
  typeName,
  unpack,
  unpackStar,
  zip,
} from "./runtime/python/index.js";

// Loops over every kind of iterable, with targets taken apart.
function kinds(): number {
  let i!: number;
  let x!: number;
  for (const item of enumerate("a😀b", 1)) {
    const items2: Dynamic[] = item;
    i = items2[0];
    const c = items2[1];
    print(i, c, keywords({ end: ";" }));
  }
  for (i of reversed(range(3))) {
    print(i, keywords({ end: " " }));
  }
  for (const [a, b] of zip([1, 2], "xy")) {
    print(a, b, keywords({ end: " " }));
  }
  for (const [k, v] of items(
    new Dict([
      ["x", 1],
      [2, "y"],
    ] as [Dynamic, Dynamic][]),
  )) {
    print(k, v, keywords({ end: " " }));
  }
  for (const item2 of [Tuple.of(Tuple.of(1, 2), 3)]) {
    const [item3, c] = item2;
    const [a, b] = unpack(item3, 2);
    print(a, b, c, keywords({ end: " " }));
  }
  for (const item4 of ["abc", [1]]) {
    const [a, b] = unpackStar(item4, 1, 0);
    print(a, b, keywords({ end: " " }));
  }
  for (x of range(10, 0, -4)) {
    print(x, keywords({ end: " " }));
  }
  for (x of range(pow(2, 53), add(pow(2, 53), 3))) {
    print(x, keywords({ end: " " }));
  }
  for (const _ of range(true)) {
    print("once", keywords({ end: " " }));
  }
  for (x of Tuple.of(1)) {
    print(x);
  }
  i = 0;
  while (i < 3) {
    i += 1;
    if (i === 2) {
      continue;
    }
    print(i, keywords({ end: " " }));
  }
  return bound(x, "x");
}
signature(kinds, "kinds", []);

for (const function_ of iterate(kinds)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
