import { PySet, Tuple, eq, float, frozenset, gt, lt, ne, print } from "./runtime/python/index.js";

// Equality by value, ordering element by element.
print(eq([1, 2], [1, 2]), eq([1, 2], Tuple.of(1, 2)), eq(Tuple.of(1, 2), Tuple.of(1, 2)));
print(
  eq({ a: 1, b: 2 }, { b: 2, a: 1 }),
  eq(new PySet([1, 2]), new PySet([2, 1])),
  eq(new PySet([1]), frozenset([1])),
);
print(lt([1, 2], [1, 3]), lt([1, 2], [1, 2, 0]), lt([], [0]), gt(Tuple.of(2), Tuple.of(1, 9)));
print("abc" < "abd", "Z" < "a", "" < "a", "abc" < "abcd");
print(eq([1, [2, { x: Tuple.of(3) }]], [1, [2, { x: Tuple.of(3) }]]));
print(eq([1, "a"], [1, "b"]), eq([float(1), true], [1, 1]));
print(ne({ a: [1] }, { a: [2] }));
