import {
  type Dynamic,
  IndexError,
  Tuple,
  getItem,
  neg,
  print,
  range,
  rethrowUnless,
  sub,
} from "./runtime/python/index.js";

// Off-by-one errors raise instead of giving nothing.
const xs: number[] = [1, 2, 3];
try {
  for (const i of range(xs.length)) {
    print(sub(getItem(xs, i), getItem(xs, i + 1)));
  }
} catch (caught) {
  const e = rethrowUnless(caught, IndexError);
  print("IndexError", e);
}
function safe(xs: number[], i: number): Dynamic {
  return neg(xs.length) <= i && i < xs.length ? getItem(xs, i) : null;
}
print(Array.from(Tuple.of(-4, -3, 0, 2, 3), (i: number) => safe(xs, i)));
