import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// yield from passes values, exceptions and results through; every iterable can be delegated to.
function through(): Dynamic[] {
  function* inner(): Generator<Dynamic> {
    const x = (yield 1) ?? null;
    py.print("inner got", x);
    try {
      yield 2;
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.ValueError);
      py.print("inner caught", e);
      yield "c";
    }
    return "inner ret";
  }

  function* outer(): Generator<Dynamic> {
    const r = yield* inner();
    py.print("outer r", r);
    yield* [10, 20];
    yield* py.iterate("ab");
    yield* py.iterate({ k: 1 });
    return yield* py.iterate(py.Tuple.of());
  }
  const g = outer();
  py.print(py.next(g), py.send(g, "S"), py.throwInto(g, new py.ValueError("V")));
  return py.list(g);
}
py.signature(through, "through", []);

function closing(): string {
  function* inner(): Generator<Dynamic> {
    try {
      yield 1;
      yield 2;
    } finally {
      py.print("inner fin");
    }
  }

  function* outer(): Generator<Dynamic> {
    try {
      yield* inner();
    } finally {
      py.print("outer fin");
    }
  }
  const g = outer();
  py.next(g);
  py.closeGenerator(g);
  for (const v of outer()) {
    break;
  }
  return "l";
}
py.signature(closing, "closing", []);

function sharedGenerator(): Dynamic {
  const g = py.lazyFlatMap(py.range(3), (i: number) => [i]);

  function* r(): Generator<Dynamic> {
    yield* g;
  }
  return py.Tuple.of(py.list(r()), py.list(g));
}
py.signature(sharedGenerator, "shared_generator", []);

function recursive(): Dynamic {
  function* g(n: number): Generator<Dynamic> {
    if (n) {
      yield* g(n - 1);
    }
    yield n;
  }
  return py.Tuple.of(
    py.list(g(4)),
    py.sum(g(3)),
    py.max(g(2)),
    py.tuple(g(1)),
    py.set(g(0)),
    py.sorted(g(2), { reverse: true }),
    py.dict(py.enumerate(py.owned(g(1)))),
  );
}
py.signature(recursive, "recursive", []);

for (const function_ of py.Tuple.of(through, closing, sharedGenerator, recursive)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
