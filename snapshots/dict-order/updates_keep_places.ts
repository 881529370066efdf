import {
  Dict,
  type Dynamic,
  Tuple,
  bitor,
  delItem,
  dict,
  enumerate,
  eq,
  float,
  fromKeys,
  getItem,
  ior,
  items,
  iter,
  len,
  list,
  mergeDicts,
  neg,
  next,
  pop,
  popItem,
  print,
  range,
  reversed,
  setDefault,
  setItem,
  update,
  zip,
} from "./runtime/python/index.js";

// Where keys stand: an update keeps the place, delete and insert moves to the end, merges, fromkeys, setdefault, popitem.
let d: Dynamic = { b: 1, a: 2, c: 3 };
setItem(d, "b", 10);
print(d);
delItem(d, "b");
setItem(d, "b", 20);
print(d, getItem(list(d), -1));
update(d, { a: 0, z: 9 }, { c: 1 });
print(d);
print(
  mergeDicts(d, { a: "last" }),
  mergeDicts({ a: "first" }, d),
  bitor(d, { b: null, n: 1 }),
  bitor({ n: 1 }, d),
);
d = ior(d, [Tuple.of("m", 1), Tuple.of("a", 5)]);
print(d, list(reversed(d)));
print(fromKeys("hello"), fromKeys([3, 1, 2, 1], 0));
print(
  setDefault(d, "a", 7),
  setDefault(d, "new"),
  getItem(list(d), -1),
  popItem(d),
  pop(d, "c"),
  d,
);
print(
  dict([Tuple.of("x", 1), Tuple.of("y", 2), Tuple.of("x", 3)]),
  dict(zip("ba", range(2)), { c: 2 }),
);
print(
  new Dict([
    [true, "t"],
    [1, "one"],
    [float(1), "float"],
    ["1", "text"],
  ] as [Dynamic, Dynamic][]),
  new Dict([
    [0, 1],
    [false, 2],
    [float(0), 3],
    [neg(float(0)), 4],
  ] as [Dynamic, Dynamic][]),
);
print(
  new Dict(Array.from(enumerate("banana"), ([v, k]: Dynamic) => [k, v] as [Dynamic, Dynamic])),
  new Dict(Array.from(["aa", "b", "cc", "d"], (w: string) => [len(w), w] as [Dynamic, Dynamic])),
);
print(
  list(
    new Dict([
      ["10", 0],
      ["9", 1],
      ["x", 2],
      ["1", 3],
    ] as [Dynamic, Dynamic][]),
  ),
  list(
    new Dict([
      [10, 0],
      [9, 1],
      [1, 2],
    ] as [Dynamic, Dynamic][]),
  ),
  list(
    new Dict([
      ["b", 0],
      [1, 1],
      ["a", 2],
      [0, 3],
    ] as [Dynamic, Dynamic][]),
  ),
);
print(
  next(iter(d)),
  eq({ a: 1, b: 2 }, { b: 2, a: 1 }),
  eq(list(items({ a: 1, b: 2 })), list(items({ b: 2, a: 1 }))),
);
const nested = new Dict([
  ["2", new Dict([["1", "x"]] as [Dynamic, Dynamic][])],
  [
    "1",
    new Dict([
      ["2", "y"],
      ["0", "z"],
    ] as [Dynamic, Dynamic][]),
  ],
] as [Dynamic, Dynamic][]);
for (const [k, v] of items(nested)) {
  print(k, list(items(v)));
}
