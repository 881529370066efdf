import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  delItem,
  iter,
  list,
  next,
  popItem,
  print,
  reversed,
  setItem,
} from "./runtime/python/index.js";

// Insertion order is kept; overwriting keeps the place; deleting and re-adding moves.
let d: PyDict = { b: 1, a: 2 };
setItem(d, "c", 3);
setItem(d, "b", 10);
print(d, list(d));
delItem(d, "b");
setItem(d, "b", 4);
print(d);
print(
  new Dict([
    ["2", "x"],
    ["1", "y"],
    ["10", "z"],
    ["a", 0],
    ["0", "w"],
  ] as [Dynamic, Dynamic][]),
);
d = new Dict();
for (const k of Tuple.of("10", "9", "x", "1")) {
  setItem(d, k, true);
}
print(list(d), popItem(d), next(iter(d)), next(reversed(d)));
print({ x: 3, y: 2 });
