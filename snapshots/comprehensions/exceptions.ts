import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  div,
  iterate,
  print,
  range,
  rethrowUnless,
  str,
  unpackEach,
} from "./runtime/python/index.js";

// An exception in the middle of a comprehension.
const log: number[] = [];
function check(x: number): number {
  log.push(x);
  if (x === 2) {
    throw new ValueError("bad " + str(x));
  }
  return x;
}
try {
  const out: number[] = Array.from(range(5), (x: number) => check(x));
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e, log);
}
try {
  new Dict(Array.from(Tuple.of(2, 1, 0), (x: number) => [x, div(1, x)] as [Dynamic, Dynamic]));
} catch (caught2) {
  const e = rethrowUnless(caught2, ZeroDivisionError);
  print(e);
}
try {
  Array.from(unpackEach([Tuple.of(1, 2), Tuple.of(3)], 2), ([a, b]) => a);
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  print(e);
}
try {
  Array.from(iterate(null), (x: Dynamic) => x);
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  print(e);
}
