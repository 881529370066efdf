import {
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  call,
  getAttr,
  getItem,
  iter,
  list,
  print,
  range,
  rethrowUnless,
  reversed,
  signature,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";

// sorted and reversed on every iterable.
print(
  sorted([3, 1, 2]),
  sorted("bca"),
  sorted({ b: 1, a: 2 }),
  sorted(Tuple.of(2, 1), { reverse: true }),
  sorted([]),
  sorted(["b", "A", "a"], { key: getAttr(str, "lower") }),
  sorted([1.5, 1, true, 0]),
  sorted(new PySet([3, 1])),
);
print(
  list(reversed([1, 2])),
  list(reversed("ab")),
  list(reversed(range(3))),
  list(reversed(Tuple.of(1, 2))),
  list(reversed({ a: 1, b: 2 })),
  typeName(reversed([])),
);
const xs: Dynamic[] = [Tuple.of("x", 1), Tuple.of("y", 0), Tuple.of("z", 1)];
print(
  sorted(xs, { key: (p: Dynamic) => getItem(p, 1), reverse: true }),
  sorted(xs, { key: (p: Dynamic) => getItem(p, 1) }),
  xs,
);
for (const bad of Tuple.of(
  signature(() => reversed(new PySet([1])), "<lambda>", []),
  signature(() => reversed(iter([])), "<lambda>", []),
  signature(() => sorted([1, null]), "<lambda>", []),
  signature(() => sorted([[1], ["a"]]), "<lambda>", []),
  signature(() => call(sorted, [[1], (x: Dynamic) => x]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
