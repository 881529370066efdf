import {
  type Dynamic,
  Tuple,
  ValueError,
  call,
  closeGenerator,
  dict,
  enumerate,
  getAttr,
  iterate,
  lazyFlatMap,
  list,
  max,
  next,
  print,
  range,
  rethrowUnless,
  send,
  set,
  signature,
  sorted,
  sum,
  throwInto,
  toException,
  tuple,
  typeName,
} from "./runtime/python/index.js";

// yield from passes values, exceptions and results through; every iterable can be delegated to.
function through(): Dynamic[] {
  function* inner(): Generator<Dynamic> {
    const x = (yield 1) ?? null;
    print("inner got", x);
    try {
      yield 2;
    } catch (caught) {
      const e = rethrowUnless(caught, ValueError);
      print("inner caught", e);
      yield "c";
    }
    return "inner ret";
  }

  function* outer(): Generator<Dynamic> {
    const r = yield* inner();
    print("outer r", r);
    yield* [10, 20];
    yield* iterate("ab");
    yield* iterate({ k: 1 });
    return yield* iterate(Tuple.of());
  }
  const g = outer();
  print(next(g), send(g, "S"), throwInto(g, new ValueError("V")));
  return list(g);
}
signature(through, "through", []);

function closing(): string {
  function* inner(): Generator<Dynamic> {
    try {
      yield 1;
      yield 2;
    } finally {
      print("inner fin");
    }
  }

  function* outer(): Generator<Dynamic> {
    try {
      yield* inner();
    } finally {
      print("outer fin");
    }
  }
  const g = outer();
  next(g);
  closeGenerator(g);
  for (const v of outer()) {
    break;
  }
  return "l";
}
signature(closing, "closing", []);

function sharedGenerator(): Dynamic {
  const g = lazyFlatMap(range(3), (i: number) => [i]);

  function* r(): Generator<Dynamic> {
    yield* g;
  }
  return Tuple.of(list(r()), list(g));
}
signature(sharedGenerator, "shared_generator", []);

function recursive(): Dynamic {
  function* g(n: number): Generator<Dynamic> {
    if (n) {
      yield* g(n - 1);
    }
    yield n;
  }
  return Tuple.of(
    list(g(4)),
    sum(g(3)),
    max(g(2)),
    tuple(g(1)),
    set(g(0)),
    sorted(g(2), { reverse: true }),
    dict(enumerate(g(1))),
  );
}
signature(recursive, "recursive", []);

for (const function_ of Tuple.of(through, closing, sharedGenerator, recursive)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
