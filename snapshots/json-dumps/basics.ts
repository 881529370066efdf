import {
  Dict,
  type Dynamic,
  Tuple,
  float,
  jsonDumps,
  neg,
  pow,
  print,
} from "./runtime/python/index.js";

// Separators, literals, floats, nesting.
print(
  jsonDumps({
    a: 1,
    b: [float(1), 2.5, null, true, false],
    c: new Dict(),
    d: [],
    e: 'x"y\\z\n\t\u0001/',
  }),
);
print(
  jsonDumps([
    float(10000000000000000),
    1e-7,
    0.1,
    neg(float(0)),
    float(1e22),
    123456789012,
    pow(2, 70),
  ]),
  jsonDumps("é😀\u2028"),
  jsonDumps("é😀", { ensure_ascii: false }),
  jsonDumps(null),
  jsonDumps(Tuple.of(1, Tuple.of(2))),
  jsonDumps(""),
);
print(
  jsonDumps(
    new Dict([
      [1, "int"],
      [1.5, "float"],
      [true, "bool"],
      [null, "none"],
      ["s", 1],
    ] as [Dynamic, Dynamic][]),
  ),
  jsonDumps({ b: 1, a: { d: 1, c: 2 } }, { sort_keys: true }),
  jsonDumps([float("inf"), float("nan")]),
);
