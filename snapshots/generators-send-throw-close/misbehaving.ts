import {
  type Dynamic,
  GeneratorExit,
  StopIteration,
  Tuple,
  ValueError,
  call,
  closeGenerator,
  getAttr,
  next,
  print,
  rethrowUnless,
  signature,
  throwInto,
  toException,
  typeName,
} from "./runtime/python/index.js";

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
  next(g);
  closeGenerator(g);
}
signature(yieldInFinally, "yield_in_finally", []);

function ignoresExit(): void {
  function* bad(): Generator<Dynamic> {
    while (true) {
      try {
        yield 1;
      } catch (caught) {
        rethrowUnless(caught, GeneratorExit);
        yield 9;
      }
    }
  }
  const g = bad();
  next(g);
  closeGenerator(g);
}
signature(ignoresExit, "ignores_exit", []);

function swallows(): Dynamic {
  function* g(): Generator<Dynamic> {
    try {
      yield 1;
    } catch (caught2) {
      print("swallow");
    }
  }
  const x = g();
  next(x);
  try {
    throwInto(x, ValueError);
  } catch (caught3) {
    const e = rethrowUnless(caught3, StopIteration);
    return Tuple.of("stop", getAttr(e, "value"));
  }
  return null;
}
signature(swallows, "swallows", []);

function returnsFromFinally(): Dynamic {
  function* g(): Generator<Dynamic> {
    try {
      yield 1;
    } finally {
      return "fin-ret";
    }
  }
  const x = g();
  next(x);
  try {
    throwInto(x, ValueError);
  } catch (caught4) {
    const e = rethrowUnless(caught4, StopIteration);
    return Tuple.of("stop", getAttr(e, "value"));
  }
  return null;
}
signature(returnsFromFinally, "returns_from_finally", []);

function goesOn(): Dynamic {
  function* g(): Generator<Dynamic> {
    for (let i = 0; i < 3; i++) {
      try {
        yield i;
      } catch (caught5) {
        rethrowUnless(caught5, ValueError);
        print("VE at", i);
      }
    }
  }
  const it = g();
  return Tuple.of(next(it), throwInto(it, ValueError), next(it, "end"));
}
signature(goesOn, "goes_on", []);

for (const function_ of Tuple.of(
  yieldInFinally,
  ignoresExit,
  swallows,
  returnsFromFinally,
  goesOn,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught6) {
    const error = toException(caught6);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
