import {
  type Dynamic,
  StopIteration,
  Tuple,
  add,
  call,
  getAttr,
  getSlice,
  len,
  list,
  mul,
  next,
  or,
  print,
  range,
  rethrowUnless,
  send,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Generators that are sent values: accumulators, echo, chunks.
function doubler(): Dynamic {
  function* g(): Generator<Dynamic> {
    let x: Dynamic = (yield null) ?? null;
    while (true) {
      x =
        (yield mul(
          or(x, () => 0),
          2,
        )) ?? null;
    }
  }
  const q = g();
  next(q);
  return Tuple.of(send(q, 1), send(q, null), send(q, 5), next(q));
}
signature(doubler, "doubler", []);

function returnOfSent(): Dynamic[] {
  function* g(): Generator<Dynamic> {
    const a = (yield "a") ?? null;
    const b = (yield a) ?? null;
    return Tuple.of(a, b);
  }
  const it = g();
  const out: Dynamic[] = [next(it)];
  try {
    out.push(send(it, 1));
    out.push(send(it, 2));
  } catch (caught) {
    const e = rethrowUnless(caught, StopIteration);
    out.push(getAttr(e, "value"));
  }
  return out;
}
signature(returnOfSent, "return_of_sent", []);

function chunks(): Dynamic {
  function* chunks(xs: Dynamic, n: number): Generator<Dynamic> {
    for (const i of range(0, len(xs), n)) {
      yield getSlice(xs, i, add(i, n));
    }
  }
  return Tuple.of(
    list(chunks([1, 2, 3, 4, 5], 2)),
    list(chunks("abcde", 2)),
    list(chunks(Tuple.of(), 2)),
  );
}
signature(chunks, "chunks", []);

function empty(): Dynamic[] {
  function* g(): Generator<Dynamic> {
    return;
    yield null;
  }
  return list(g());
}
signature(empty, "empty", []);

for (const function_ of Tuple.of(doubler, returnOfSent, chunks, empty)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
