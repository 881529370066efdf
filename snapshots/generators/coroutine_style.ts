import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generators that are sent values: accumulators, echo, chunks.
function doubler(): Dynamic {
  function* g(): Generator<Dynamic> {
    let x: Dynamic = (yield null) ?? null;
    while (true) {
      x =
        (yield py.mul(
          py.or(x, () => 0),
          2,
        )) ?? null;
    }
  }
  const q = g();
  py.next(q);
  return py.Tuple.of(py.send(q, 1), py.send(q, null), py.send(q, 5), py.next(q));
}
py.signature(doubler, "doubler", []);

function returnOfSent(): Dynamic[] {
  function* g(): Generator<Dynamic> {
    const a = (yield "a") ?? null;
    const b = (yield a) ?? null;
    return py.Tuple.of(a, b);
  }
  const it = g();
  const out: Dynamic[] = [py.next(it)];
  try {
    out.push(py.send(it, 1));
    out.push(py.send(it, 2));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.StopIteration);
    out.push(py.getAttr(e, "value"));
  }
  return out;
}
py.signature(returnOfSent, "return_of_sent", []);

function chunks(): Dynamic {
  function* chunks(xs: Dynamic, n: number): Generator<Dynamic> {
    for (const i of py.range(0, py.len(xs), n)) {
      yield py.getSlice(xs, i, py.add(i, n));
    }
  }
  return py.Tuple.of(
    py.list(chunks([1, 2, 3, 4, 5], 2)),
    py.list(chunks("abcde", 2)),
    py.list(chunks(py.Tuple.of(), 2)),
  );
}
py.signature(chunks, "chunks", []);

function empty(): Dynamic[] {
  function* g(): Generator<Dynamic> {
    return;
    yield null;
  }
  return py.list(g());
}
py.signature(empty, "empty", []);

for (const function_ of py.Tuple.of(doubler, returnOfSent, chunks, empty)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
