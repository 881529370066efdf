import {
  Dict,
  type Dynamic,
  Tuple,
  chr,
  float,
  getItem,
  jsonDumps,
  jsonLoads,
  len,
  list,
  print,
  setItem,
  sorted,
  str,
} from "./runtime/python/index.js";

// Integer and integer-like string keys keep insertion order.
const d = new Dict([
  [3, "c"],
  [1, "a"],
  [2, "b"],
] as [Dynamic, Dynamic][]);
print(d, list(d), sorted(d));
setItem(d, "1", "str");
setItem(d, float(1), "float");
setItem(d, true, "bool");
print(d, len(d));
const byIndex = new Dict();
for (const i of Tuple.of(5, 0, 3)) {
  setItem(byIndex, i, chr(65 + i));
}
print(
  byIndex,
  sorted(byIndex).map((i: number) => getItem(byIndex, i)),
);
print(
  jsonDumps(
    new Dict([
      ["10", 1],
      ["9", 2],
      ["a", 3],
    ] as [Dynamic, Dynamic][]),
  ),
  jsonLoads('{"2": 1, "1": 2}'),
);
print(new Dict(Array.from(Tuple.of(3, 1, 2), (i: number) => [str(i), i] as [Dynamic, Dynamic])));
