import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  list,
  print,
  range,
  setSlice,
  toException,
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
    const e = toException(caught);
    if (e instanceof ValueError) {
      print(e);
    } else {
      throw caught;
    }
  }
}
try {
  setSlice(xs, 0, 2, 5);
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught2;
  }
}
setSlice(xs, 4, 1, ["x"]);
print(xs);
