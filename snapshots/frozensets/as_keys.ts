import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Frozen sets as keys and members: hash by content, equality with sets, sets of sets, results of mixed operations.
const a = py.frozenset([1, 2]);
const table = new py.Dict([
  [a, "pair"],
  [py.frozenset(), "empty"],
] as [Dynamic, Dynamic][]);
py.print(
  py.getItem(table, py.frozenset([2, 1, 2])),
  py.getItem(table, py.frozenset()),
  py.contains(table, py.frozenset([3])),
  py.eq(new py.PySet([1, 2]), a),
  py.eq(a, new py.PySet([2, 1])),
);
const family = new py.PySet([py.frozenset("ab"), py.frozenset("ba"), py.frozenset("c")]);
py.print(py.len(family), py.contains(family, py.frozenset("c")), py.contains(family, new py.PySet(["c"])));
py.print(
  py.typeName(py.bitor(a, new py.PySet([3]))),
  py.typeName(py.bitor(new py.PySet([3]), a)),
  py.typeName(false ? py.bitand(a, py.getSlice([1], null, 0)) : py.bitand(a, new py.PySet([1]))),
);
py.print(
  py.sorted(py.bitor(a, new py.PySet([3]))),
  py.sorted(py.sub(new py.PySet([3, 1]), a)),
  py.sorted(py.bitxor(a, new py.PySet([1, 9]))),
  py.eq(py.callMethod(a, "union", [[5], py.Tuple.of(6)]), new py.PySet([1, 2, 5, 6])),
);
let b: Dynamic = a;
b = py.ior(b, new py.PySet([7]));
py.print(py.sorted(a), py.sorted(b), py.is(a, b));
for (const bad of py.Tuple.of(
  py.signature(() => py.callMethod(a, "add", [3]), "<lambda>", []),
  py.signature(() => py.bitor(a, [3]), "<lambda>", []),
  py.signature(() => py.frozenset([[1]]), "<lambda>", []),
  py.signature(() => py.frozenset(3), "<lambda>", []),
  py.signature(() => py.lt(a, [1]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  py.le(a, new py.PySet([1, 2])),
  py.lt(a, new py.PySet([1, 2])),
  py.lt(a, new py.PySet([1, 2, 3])),
  py.callMethod(a, "issuperset", [[1]]),
  py.callMethod(a, "isdisjoint", ["x"]),
);
py.print(
  py.frozenset("a"),
  py.frozenset(),
  py.repr(py.frozenset([py.Tuple.of(1, "x")])),
  py.truthy(py.frozenset()),
  py.len(a),
);
const edges = new py.Dict();
for (const [x, y] of [py.Tuple.of("a", "b"), py.Tuple.of("b", "a"), py.Tuple.of("b", "c")]) {
  const value = py.add(py.get(edges, py.frozenset(py.Tuple.of(x, y)), 0), 1);
  py.setItem(edges, py.frozenset(py.Tuple.of(x, y)), value);
}
py.print(py.sorted(py.lazyFlatMap(py.items(edges), ([k, v]: Dynamic) => [py.Tuple.of(py.sorted(k), v)])));
py.print(
  py.is(py.callMethod(a, "copy", []), a),
  py.eq(py.frozenset(a), a),
  py.eq(py.hash(py.frozenset([1, 2])), py.hash(py.frozenset([2, 1]))),
  py.contains(a, py.float(1)),
  py.contains(a, true),
);
