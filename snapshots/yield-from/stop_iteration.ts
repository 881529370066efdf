import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// StopIteration inside of generators is a RuntimeError; generators read while they run.
function raised(): number[] {
  function* s(): Generator<Dynamic> {
    yield 1;
    throw new py.StopIteration();
  }
  return py.list(s());
}
py.signature(raised, "raised", []);

function fromNext(): Dynamic[] {
  function* s(): Generator<Dynamic> {
    yield py.next(py.iter([]));
  }
  return py.list(s());
}
py.signature(fromNext, "from_next", []);

function readsItself(): Dynamic[][][][] {
  let gen: Dynamic = null;

  function* g(): Generator<Dynamic> {
    yield py.list(gen);
  }
  gen = g();
  return py.list(gen);
}
py.signature(readsItself, "reads_itself", []);

function raisesInTheMiddle(): Dynamic {
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
py.signature(raisesInTheMiddle, "raises_in_the_middle", []);

for (const function_ of py.Tuple.of(raised, fromNext, readsItself, raisesInTheMiddle)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
