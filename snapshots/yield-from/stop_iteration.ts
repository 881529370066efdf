import {
  type Dynamic,
  StopIteration,
  Tuple,
  ZeroDivisionError,
  call,
  div,
  getAttr,
  iter,
  lazyFlatMap,
  list,
  next,
  print,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// StopIteration inside of generators is a RuntimeError; generators read while they run.
function raised(): number[] {
  function* s(): Generator<Dynamic> {
    yield 1;
    throw new StopIteration();
  }
  return list(s());
}
signature(raised, "raised", []);

function fromNext(): Dynamic[] {
  function* s(): Generator<Dynamic> {
    yield next(iter([]));
  }
  return list(s());
}
signature(fromNext, "from_next", []);

function readsItself(): Dynamic[][] {
  let gen: Dynamic = null;

  function* g(): Generator<Dynamic> {
    yield list(gen);
  }
  gen = g();
  return list(gen);
}
signature(readsItself, "reads_itself", []);

function raisesInTheMiddle(): Dynamic {
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
signature(raisesInTheMiddle, "raises_in_the_middle", []);

for (const function_ of Tuple.of(raised, fromNext, readsItself, raisesInTheMiddle)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
