import {
  type Dynamic,
  IndexError,
  Tuple,
  getItem,
  iterate,
  neg,
  print,
  range,
  sub,
  toException,
} from "./runtime/python/index.js";

// Off-by-one errors raise instead of giving nothing.
const xs: number[] = [1, 2, 3];
try {
  for (const i of range(xs.length)) {
    print(sub(getItem(xs, i), getItem(xs, i + 1)));
  }
} catch (caught) {
  const e = toException(caught);
  if (e instanceof IndexError) {
    print("IndexError", e);
  } else {
    throw caught;
  }
}
function safe(xs: number[], i: number): Dynamic {
  return neg(xs.length) <= i && i < xs.length ? getItem(xs, i) : null;
}
print(Array.from(iterate(Tuple.of(-4, -3, 0, 2, 3)), (i: Dynamic) => safe(xs, i)));
