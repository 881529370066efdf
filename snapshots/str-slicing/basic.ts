import {
  ValueError,
  add,
  getSlice,
  len,
  print,
  range,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";

// Slices with defaults, negatives, steps.
const s = "abcdefgh";
print(
  getSlice(s, 2, 5),
  getSlice(s, null, 3),
  getSlice(s, 5, null),
  getSlice(s, null, null),
  getSlice(s, -3, null),
  getSlice(s, null, -3),
  getSlice(s, 2, -2),
);
print(
  getSlice(s, null, null, 2),
  getSlice(s, 1, null, 3),
  getSlice(s, null, null, -1),
  getSlice(s, 5, 2, -1),
  getSlice(s, -1, -4, -1),
  getSlice(s, 2, 100),
  getSlice(s, 100, null),
  getSlice(s, 5, 2),
);
print(getSlice(s, -100, 3), getSlice(s, null, 2), getSlice(s, null, 0), repr(getSlice(s, 3, 3)));
const n = 3;
print(Array.from(range(0, len(s), n), (i: number) => getSlice(s, i, add(i, n))));
try {
  getSlice(s, null, null, 0);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
