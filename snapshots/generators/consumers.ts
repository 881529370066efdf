import {
  type Dynamic,
  PySet,
  Tuple,
  all,
  any,
  call,
  contains,
  eq,
  getAttr,
  getItem,
  hasAttr,
  is,
  iter,
  iterate,
  lazyFlatMap,
  len,
  list,
  mod,
  next,
  print,
  range,
  signature,
  spread,
  toException,
  truthy,
  typeName,
  unpack,
  unpackStar,
  zip,
} from "./runtime/python/index.js";

// What reads generators: loops left early, unpacking, any, in, indexes and len.
function zipWithItself(): Dynamic {
  const it = iter([1, 2, 3]);
  return Tuple.of(
    Array.from(zip(it, it), ([x, y]: Dynamic) => Tuple.of(x, y)),
    list(it),
  );
}
signature(zipWithItself, "zip_with_itself", []);

function infinite(): number[] {
  function* inf(): Generator<Dynamic> {
    let n: number = 0;
    while (true) {
      yield n;
      n += 1;
    }
  }
  const out: number[] = [];
  for (const v of inf()) {
    if (v > 4) {
      break;
    }
    if (mod(v, 2)) {
      continue;
    }
    out.push(v);
  }
  return out;
}
signature(infinite, "infinite", []);

function unpacked(): Dynamic {
  const [a, b] = unpackStar(
    lazyFlatMap(range(4), (i: number) => [i]),
    1,
    0,
  );
  const [c, d] = unpack(
    lazyFlatMap("xy", (i: string) => [i]),
    2,
  );
  return Tuple.of(
    a,
    b,
    c,
    d,
    [...spread(lazyFlatMap(range(2), (i: number) => [i]))],
    new PySet([...spread(lazyFlatMap([1], (i: number) => [i]))]),
  );
}
signature(unpacked, "unpacked", []);

function tooMany(): void {
  const [a, b] = unpack(
    lazyFlatMap(range(3), (i: number) => [i]),
    2,
  );
}
signature(tooMany, "too_many", []);

function shortCircuit(): Dynamic {
  return Tuple.of(
    any(
      lazyFlatMap(
        lazyFlatMap(range(5), (i: number) => [print(i) || i]),
        (x: number) => [x > 1],
      ),
    ),
    all(lazyFlatMap([], (x: Dynamic) => [x])),
    contains(
      lazyFlatMap(range(5), (i: number) => [i]),
      3,
    ),
  );
}
signature(shortCircuit, "short_circuit", []);

function yieldNothing(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield null;
  }
  return Tuple.of(list(g()), next(g()), truthy(g()));
}
signature(yieldNothing, "yield_nothing", []);

function index(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  return getItem(g(), 0);
}
signature(index, "index", []);

function length(): number {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  return len(g());
}
signature(length, "length", []);

function identity(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  const x = g();
  return Tuple.of(is(iter(x), x), hasAttr(x, "send"), eq(x, x), is(x, g()));
}
signature(identity, "identity", []);

function loopGoesOn(): number[] {
  let it: Dynamic;

  function* g(): Generator<Dynamic> {
    yield 1;
    yield 2;
  }
  for (const x of iterate((it = g()))) {
    print("l", x);
    break;
  }
  for (const x of iterate(it)) {
    print("r", x);
  }
  return list(it);
}
signature(loopGoesOn, "loop_goes_on", []);

for (const function_ of Tuple.of(
  zipWithItself,
  infinite,
  unpacked,
  tooMany,
  shortCircuit,
  yieldNothing,
  index,
  length,
  identity,
  loopGoesOn,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
