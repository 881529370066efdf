import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A generator expression evaluates its first iterable at once and the rest late.
function rest(): Dynamic {
  const g = py.lazyFlatMap([1, 2, 3], (x: number) => (x > 1 ? [x] : []));
  return py.Tuple.of(py.next(g), py.list(g), py.list(g), py.typeName(g));
}
py.signature(rest, "rest", []);

function growingList(): number[] {
  const xs: number[] = [1, 2, 3];
  const g = py.lazyFlatMap(xs, (x: number) => [x]);
  xs.push(4);
  py.print(py.next(g));
  py.pop(xs);
  return py.list(g);
}
py.signature(growingList, "growing_list", []);

function lateVariable(): number[] {
  let n: number = 2;
  const g = py.lazyFlatMap(py.range(3), (x: number) => [py.mul(x, n)]);
  n = 10;
  return py.list(g);
}
py.signature(lateVariable, "late_variable", []);

function goesOnAfterError(): Dynamic {
  const g = py.lazyFlatMap([1, 0, 2], (x: number) => [py.div(1, x)]);
  const out: Dynamic[] = [py.next(g)];
  try {
    py.next(g);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ZeroDivisionError);
    out.push(py.str(e));
  }
  return py.Tuple.of(out, py.list(g));
}
py.signature(goesOnAfterError, "goes_on_after_error", []);

function noIterable(): void {
  const g = py.lazyFlatMap(5, (x: Dynamic) => [x]);
}
py.signature(noIterable, "no_iterable", []);

for (const function_ of py.Tuple.of(rest, growingList, lateVariable, goesOnAfterError, noIterable)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
