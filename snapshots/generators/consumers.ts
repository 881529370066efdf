import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What reads generators: loops left early, unpacking, any, in, indexes and len.
function zipWithItself(): Dynamic {
  const it = py.iter([1, 2, 3]);
  return py.Tuple.of(
    Array.from(py.zip(it, it), ([x, y]: Dynamic) => py.Tuple.of(x, y)),
    py.list(it),
  );
}
py.signature(zipWithItself, "zip_with_itself", []);

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
    if (py.mod(v, 2)) {
      continue;
    }
    out.push(v);
  }
  return out;
}
py.signature(infinite, "infinite", []);

function unpacked(): Dynamic {
  const [a, b] = py.unpackStar(
    py.lazyFlatMap(py.range(4), (i: number) => [i]),
    1,
    0,
  );
  const [c, d] = py.unpack(
    py.lazyFlatMap("xy", (i: string) => [i]),
    2,
  );
  return py.Tuple.of(
    a,
    b,
    c,
    d,
    [...py.spread(py.lazyFlatMap(py.range(2), (i: number) => [i]))],
    new py.PySet([...py.iterate(py.lazyFlatMap([1], (i: number) => [i]))]),
  );
}
py.signature(unpacked, "unpacked", []);

function tooMany(): void {
  const [a, b] = py.unpack(
    py.lazyFlatMap(py.range(3), (i: number) => [i]),
    2,
  );
}
py.signature(tooMany, "too_many", []);

function shortCircuit(): Dynamic {
  return py.Tuple.of(
    py.any(
      py.lazyFlatMap(
        py.lazyFlatMap(py.range(5), (i: number) => [py.print(i) || i]),
        (x: number) => [x > 1],
      ),
    ),
    py.all(py.lazyFlatMap([], (x: Dynamic) => [x])),
    py.contains(
      py.lazyFlatMap(py.range(5), (i: number) => [i]),
      3,
    ),
  );
}
py.signature(shortCircuit, "short_circuit", []);

function yieldNothing(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield null;
  }
  return py.Tuple.of(py.list(g()), py.next(g()), py.truthy(g()));
}
py.signature(yieldNothing, "yield_nothing", []);

function index(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  return py.getItem(g(), 0);
}
py.signature(index, "index", []);

function length(): number {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  return py.len(g());
}
py.signature(length, "length", []);

function identity(): Dynamic {
  function* g(): Generator<Dynamic> {
    yield 1;
  }
  const x = g();
  return py.Tuple.of(py.is(py.iter(x), x), py.hasAttr(x, "send"), py.eq(x, x), py.is(x, g()));
}
py.signature(identity, "identity", []);

function loopGoesOn(): number[] {
  let it: Dynamic;

  function* g(): Generator<Dynamic> {
    yield 1;
    yield 2;
  }
  for (const x of py.iterate((it = g()))) {
    py.print("l", x);
    break;
  }
  for (const x of py.iterate(it)) {
    py.print("r", x);
  }
  return py.list(it);
}
py.signature(loopGoesOn, "loop_goes_on", []);

for (const function_ of py.Tuple.of(
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
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
