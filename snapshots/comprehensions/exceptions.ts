import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// An exception in the middle of a comprehension.
const log: number[] = [];
function check(x: number): number {
  log.push(x);
  if (x === 2) {
    throw new py.ValueError("bad " + py.str(x));
  }
  return x;
}
try {
  const out: number[] = Array.from(py.range(5), (x: number) => check(x));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e, log);
}
try {
  new py.Dict(Array.from(py.Tuple.of(2, 1, 0), (x: number) => [x, py.div(1, x)] as [Dynamic, Dynamic]));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ZeroDivisionError);
  py.print(e);
}
try {
  Array.from(py.unpackEach([py.Tuple.of(1, 2), py.Tuple.of(3)], 2), ([a, b]) => a);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}
try {
  Array.from(py.iterate(null), (x: Dynamic) => x);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print(e);
}
