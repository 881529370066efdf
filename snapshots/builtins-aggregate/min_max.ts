import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  float,
  getItem,
  items,
  lazyFlatMap,
  len,
  max,
  min,
  neg,
  ord,
  print,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";

// min and max with key, default, several arguments, ties.
print(
  min(3, 1, 2),
  max([3, 1]),
  max("hello"),
  min("b", "a"),
  max([1, float(2), 2]),
  min([1, float(1)]),
  max([Tuple.of(1, "b"), Tuple.of(1, "a")]),
  max("bb", "a", { key: len }),
  min(["aa", "b"], { key: len }),
);
print(
  max([], { default: null }),
  min(Tuple.of(), { default: "d" }),
  max({ a: 3, b: 5 }),
  max(items({ a: 3, b: 5 }), { key: (kv: Dynamic) => getItem(kv, 1) }),
  max([
    [1, 2],
    [1, 3],
  ]),
  max(lazyFlatMap(Tuple.of(1, 5), (x: number) => [x])),
  max(["a", "c", "b"], { key: ord }),
);
print(
  max([1, true]),
  max([true, 1]),
  min([float(0), neg(float(0))]),
  max(float("nan"), 1),
  max(1, float("nan")),
);
for (const f of Tuple.of(
  signature(() => max([]), "<lambda>", []),
  signature(() => max(1, "a"), "<lambda>", []),
  signature(() => min(5), "<lambda>", []),
  signature(() => call(max, []), "<lambda>", []),
  signature(() => max(null, 1), "<lambda>", []),
  signature(() => max(1, 2, { default: 0 }), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(e);
  }
}
