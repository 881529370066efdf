import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  list,
  print,
  range,
  rethrowUnless,
  setSlice,
} from "./runtime/python/index.js";

// Assignment to slices with a step.
const xs: Dynamic[] = list(range(6));
setSlice(xs, null, null, ["a", "b", "c"], 2);
print(xs);
setSlice(xs, null, null, range(6), -1);
print(xs);
for (const bad of Tuple.of([1], [1, 2, 3, 4])) {
  try {
    setSlice(xs, null, null, bad, 2);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
try {
  setSlice(xs, 0, 2, 5);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
setSlice(xs, 4, 1, ["x"]);
print(xs);
