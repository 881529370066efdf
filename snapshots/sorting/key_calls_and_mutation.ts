import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  eq,
  float,
  getAttr,
  getItem,
  items,
  lazyFlatMap,
  mod,
  mul,
  neg,
  print,
  range,
  rethrowUnless,
  signature,
  sort,
  sorted,
  str,
} from "./runtime/python/index.js";

// sort against sorted: in place and None, keys called once each in order, a list that is empty while it sorts, errors keep items.
const data: number[] = [3, 1, 2];
print(sort(data), data, sorted(data, { reverse: true }), data);
const calls: Dynamic[] = [];

function key(x: Dynamic): Dynamic {
  calls.push(x);
  return neg(x);
}
signature(key, "key", ["x"]);

print(sorted(Tuple.of(5, 7, 6), { key }), calls);
const words: string[] = ["b", "A", "c", "a", "B"];
sort(words, { key: getAttr(str, "lower") });
print(words);
sort(words, { key: getAttr(str, "lower"), reverse: true });
print(words);
const mixed: Dynamic[] = [3, "a", 1];
try {
  sort(mixed);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e, mixed.length);
}

function fails(x: Dynamic): Dynamic {
  if (eq(x, 2)) {
    throw new ValueError("key of 2");
  }
  return x;
}
signature(fails, "fails", ["x"]);

const keep: number[] = [3, 2, 1];
try {
  sort(keep, { key: fails });
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e, keep);
}
print(
  sorted({ b: 1, a: 2 }),
  sorted(items({ b: 1, a: 2 }), { key: (p: Dynamic) => getItem(p, 1) }),
  sorted("hello"),
);
print(
  sorted([[2], [1, 5], [1]]),
  sorted([Tuple.of(1, "b"), Tuple.of(1, "a")]),
  sorted([true, false, 2, 0]),
);
print(sorted([0.5, 1, -1, float(1), true]), sorted([10, 9, 100, 1]), sorted(["10", "9", "100"]));
print(
  sorted(lazyFlatMap(range(6), (x: number) => [mod(mul(x, x), 7)])),
  sorted([]),
  sorted(range(3), { key: null, reverse: 0 }),
);
for (const bad of Tuple.of(
  signature(() => sorted(3), "<lambda>", []),
  signature(() => call(sorted, [[1], (x: Dynamic) => x]), "<lambda>", []),
  signature(() => callMethod([1], "sort", [str]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught3) {
    const e = rethrowUnless(caught3, TypeError);
    print(e);
  }
}
