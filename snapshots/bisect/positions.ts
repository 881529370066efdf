import {
  type Dynamic,
  Tuple,
  float,
  getItem,
  getSlice,
  neg,
  print,
  typeName,
} from "./runtime/python/index.js";
import {
  bisectLeft,
  bisectRight,
  insortLeft,
  insortRight,
} from "./runtime/python/stdlib/bisect.js";

// Where a value belongs, with bounds and keys.
const xs: number[] = [1, 2, 2, 2, 5, 9];
print(
  Array.from(Tuple.of(0, 1, 2, 3, 9, 10), (x: number) =>
    Tuple.of(bisectLeft(xs, x), bisectRight(xs, x), bisectRight(xs, x)),
  ),
);
print(
  bisectLeft([], 1),
  bisectLeft(xs, 2, 2),
  bisectRight(xs, 2, 0, 2),
  bisectLeft(xs, 2, undefined, 1),
);
const ys: Dynamic[] = [];
for (const x of Tuple.of(5, 1, 4, 1, 3)) {
  insortRight(ys, x);
}
print(ys);
insortLeft(ys, float(1));
print(
  ys,
  getSlice(ys, null, 3).map((y: Dynamic) => typeName(y)),
);
const people: Dynamic[] = [Tuple.of("ann", 20), Tuple.of("bob", 30), Tuple.of("cat", 40)];
print(
  bisectLeft(people, 30, undefined, undefined, { key: (p: Dynamic) => getItem(p, 1) }),
  bisectRight(people, 30, undefined, undefined, { key: (p: Dynamic) => getItem(p, 1) }),
);
insortRight(people, Tuple.of("dan", 35), undefined, undefined, {
  key: (p: Dynamic) => getItem(p, 1),
});
print(people);
print(
  bisectRight(["a", "b", "é", "😀"], "z"),
  bisectRight([neg(float(0)), float(0)], 0),
  bisectLeft([float("-inf"), 0, float("inf")], float(1e308)),
  bisectLeft([1, 2, 3], float("nan")),
);
