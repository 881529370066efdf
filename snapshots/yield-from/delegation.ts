import {
  type Dynamic,
  Tuple,
  ValueError,
  getItem,
  iterate,
  lazyFlatMap,
  list,
  next,
  print,
  range,
  rethrowUnless,
  send,
  throwInto,
} from "./runtime/python/index.js";

// yield from delegates values, return values, send and throw.
function* inner(): Generator<Dynamic> {
  const x = (yield 1) ?? null;
  print("inner got", x);
  try {
    yield 2;
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print("inner caught", e);
    yield 3;
  }
  return "result";
}
function* outer(): Generator<Dynamic> {
  const r = yield* inner();
  print("r =", r);
  yield* iterate("ab");
  yield* lazyFlatMap(range(2), (x: number) => [x]);
}
const o = outer();
print(next(o), send(o, "S"), throwInto(o, new ValueError("T")), list(o));
function* empty(): Generator<Dynamic> {
  return yield* [];
}
print(list(empty()));
function* chain(...rest: Dynamic[]): Generator<Dynamic> {
  const its: Dynamic = Tuple.of(...rest);
  for (const it of its) {
    yield* iterate(it);
  }
}
print(list(chain([1], Tuple.of(2), { k: 0 }, "z", range(2))));
function* val(): Generator<Dynamic> {
  yield 1;
  return { n: 2 };
}
function* user(): Generator<Dynamic> {
  const v = yield* val();
  yield getItem(v, "n");
}
print(list(user()));
