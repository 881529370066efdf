import * as py from "./runtime/python/index.js";

// Slices with defaults, negatives, steps.
const s = "abcdefgh";
py.print(
  py.getSlice(s, 2, 5),
  py.getSlice(s, null, 3),
  py.getSlice(s, 5, null),
  py.getSlice(s, null, null),
  py.getSlice(s, -3, null),
  py.getSlice(s, null, -3),
  py.getSlice(s, 2, -2),
);
py.print(
  py.getSlice(s, null, null, 2),
  py.getSlice(s, 1, null, 3),
  py.getSlice(s, null, null, -1),
  py.getSlice(s, 5, 2, -1),
  py.getSlice(s, -1, -4, -1),
  py.getSlice(s, 2, 100),
  py.getSlice(s, 100, null),
  py.getSlice(s, 5, 2),
);
py.print(py.getSlice(s, -100, 3), py.getSlice(s, null, 2), py.getSlice(s, null, 0), py.repr(py.getSlice(s, 3, 3)));
const n = 3;
py.print(Array.from(py.range(0, py.len(s), n), (i: number) => py.getSlice(s, i, py.add(i, n))));
try {
  py.getSlice(s, null, null, 0);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
