import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Where keys stand: an update keeps the place, delete and insert moves to the end, merges, fromkeys, setdefault, popitem.
let d: Dynamic = { b: 1, a: 2, c: 3 };
py.setItem(d, "b", 10);
py.print(d);
py.delItem(d, "b");
py.setItem(d, "b", 20);
py.print(d, py.getItem(py.list(d), -1));
py.update(d, { a: 0, z: 9 }, { c: 1 });
py.print(d);
py.print(
  py.mergeDicts(d, { a: "last" }),
  py.mergeDicts({ a: "first" }, d),
  py.bitor(d, { b: null, n: 1 }),
  py.bitor({ n: 1 }, d),
);
d = py.ior(d, [py.Tuple.of("m", 1), py.Tuple.of("a", 5)]);
py.print(d, py.list(py.reversed(d)));
py.print(py.fromKeys("hello"), py.fromKeys([3, 1, 2, 1], 0));
py.print(
  py.setDefault(d, "a", 7),
  py.setDefault(d, "new"),
  py.getItem(py.list(d), -1),
  py.popItem(d),
  py.pop(d, "c"),
  d,
);
py.print(
  py.dict([py.Tuple.of("x", 1), py.Tuple.of("y", 2), py.Tuple.of("x", 3)]),
  py.dict(py.zip("ba", py.range(2)), { c: 2 }),
);
py.print(
  new py.Dict([
    [true, "t"],
    [1, "one"],
    [py.float(1), "float"],
    ["1", "text"],
  ] as [Dynamic, Dynamic][]),
  new py.Dict([
    [0, 1],
    [false, 2],
    [py.float(0), 3],
    [py.neg(py.float(0)), 4],
  ] as [Dynamic, Dynamic][]),
);
py.print(
  new py.Dict(Array.from(py.enumerate("banana"), ([v, k]: Dynamic) => [k, v] as [Dynamic, Dynamic])),
  new py.Dict(Array.from(["aa", "b", "cc", "d"], (w: string) => [py.len(w), w] as [Dynamic, Dynamic])),
);
py.print(
  py.list(
    new py.Dict([
      ["10", 0],
      ["9", 1],
      ["x", 2],
      ["1", 3],
    ] as [Dynamic, Dynamic][]),
  ),
  py.list(
    new py.Dict([
      [10, 0],
      [9, 1],
      [1, 2],
    ] as [Dynamic, Dynamic][]),
  ),
  py.list(
    new py.Dict([
      ["b", 0],
      [1, 1],
      ["a", 2],
      [0, 3],
    ] as [Dynamic, Dynamic][]),
  ),
);
py.print(
  py.next(py.iter(d)),
  py.eq({ a: 1, b: 2 }, { b: 2, a: 1 }),
  py.eq(py.list(py.items({ a: 1, b: 2 })), py.list(py.items({ b: 2, a: 1 }))),
);
const nested = new py.Dict([
  ["2", new py.Dict([["1", "x"]] as [Dynamic, Dynamic][])],
  [
    "1",
    new py.Dict([
      ["2", "y"],
      ["0", "z"],
    ] as [Dynamic, Dynamic][]),
  ],
] as [Dynamic, Dynamic][]);
for (const [k, v] of py.items(nested)) {
  py.print(k, py.list(py.items(v)));
}
