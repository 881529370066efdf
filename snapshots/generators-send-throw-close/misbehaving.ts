import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generators that yield in finally, ignore GeneratorExit, swallow errors or return from finally.
function yieldInFinally(): void {
  function* bad(): Generator<Dynamic> {
    try {
      yield 1;
    } finally {
      yield 2;
    }
  }
  const g = bad();
  py.next(g);
  py.closeGenerator(g);
}
py.signature(yieldInFinally, "yield_in_finally", []);

function ignoresExit(): void {
  function* bad(): Generator<Dynamic> {
    while (true) {
      try {
        yield 1;
      } catch (caught) {
        py.rethrowUnless(caught, py.GeneratorExit);
        yield 9;
      }
    }
  }
  const g = bad();
  py.next(g);
  py.closeGenerator(g);
}
py.signature(ignoresExit, "ignores_exit", []);

function swallows(): Dynamic {
  function* g(): Generator<Dynamic> {
    try {
      yield 1;
    } catch (caught2) {
      py.print("swallow");
    }
  }
  const x = g();
  py.next(x);
  try {
    py.throwInto(x, py.ValueError);
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.StopIteration);
    return py.Tuple.of("stop", py.getAttr(e, "value"));
  }
  return null;
}
py.signature(swallows, "swallows", []);

function returnsFromFinally(): Dynamic {
  function* g(): Generator<Dynamic> {
    try {
      yield 1;
    } finally {
      return "fin-ret";
    }
  }
  const x = g();
  py.next(x);
  try {
    py.throwInto(x, py.ValueError);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.StopIteration);
    return py.Tuple.of("stop", py.getAttr(e, "value"));
  }
  return null;
}
py.signature(returnsFromFinally, "returns_from_finally", []);

function goesOn(): Dynamic {
  function* g(): Generator<Dynamic> {
    for (let i = 0; i < 3; i++) {
      try {
        yield i;
      } catch (caught5) {
        py.rethrowUnless(caught5, py.ValueError);
        py.print("VE at", i);
      }
    }
  }
  const it = g();
  return py.Tuple.of(py.next(it), py.throwInto(it, py.ValueError), py.next(it, "end"));
}
py.signature(goesOn, "goes_on", []);

for (const function_ of py.Tuple.of(yieldInFinally, ignoresExit, swallows, returnsFromFinally, goesOn)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught6) {
    const error = py.toException(caught6);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
