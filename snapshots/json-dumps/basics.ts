import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Separators, literals, floats, nesting.
py.print(
  py.jsonDumps({ a: 1, b: [py.float(1), 2.5, null, true, false], c: new py.Dict(), d: [], e: 'x"y\\z\n\t\u0001/' }),
);
py.print(
  py.jsonDumps([
    py.float(10000000000000000),
    1e-7,
    0.1,
    py.neg(py.float(0)),
    py.float(1e22),
    123456789012,
    py.pow(2, 70),
  ]),
  py.jsonDumps("é😀\u2028"),
  py.jsonDumps("é😀", { ensure_ascii: false }),
  py.jsonDumps(null),
  py.jsonDumps(py.Tuple.of(1, py.Tuple.of(2))),
  py.jsonDumps(""),
);
py.print(
  py.jsonDumps(
    new py.Dict([
      [1, "int"],
      [1.5, "float"],
      [true, "bool"],
      [null, "none"],
      ["s", 1],
    ] as [Dynamic, Dynamic][]),
  ),
  py.jsonDumps({ b: 1, a: { d: 1, c: 2 } }, { sort_keys: true }),
  py.jsonDumps([py.float("inf"), py.float("nan")]),
);
