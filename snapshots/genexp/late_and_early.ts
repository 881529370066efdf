import {
  type Dynamic,
  Tuple,
  ZeroDivisionError,
  call,
  div,
  getAttr,
  lazyFlatMap,
  list,
  mul,
  next,
  pop,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// A generator expression evaluates its first iterable at once and the rest late.
function rest(): Dynamic {
  const g = lazyFlatMap([1, 2, 3], (x: number) => (x > 1 ? [x] : []));
  return Tuple.of(next(g), list(g), list(g), typeName(g));
}
signature(rest, "rest", []);

function growingList(): number[] {
  const xs: number[] = [1, 2, 3];
  const g = lazyFlatMap(xs, (x: number) => [x]);
  xs.push(4);
  print(next(g));
  pop(xs);
  return list(g);
}
signature(growingList, "growing_list", []);

function lateVariable(): number[] {
  let n: number = 2;
  const g = lazyFlatMap(range(3), (x: number) => [mul(x, n)]);
  n = 10;
  return list(g);
}
signature(lateVariable, "late_variable", []);

function goesOnAfterError(): Dynamic {
  const g = lazyFlatMap([1, 0, 2], (x: number) => [div(1, x)]);
  const out: Dynamic[] = [next(g)];
  try {
    next(g);
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError);
    out.push(str(e));
  }
  return Tuple.of(out, list(g));
}
signature(goesOnAfterError, "goes_on_after_error", []);

function noIterable(): void {
  const g = lazyFlatMap(5, (x: Dynamic) => [x]);
}
signature(noIterable, "no_iterable", []);

for (const function_ of Tuple.of(rest, growingList, lateVariable, goesOnAfterError, noIterable)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
