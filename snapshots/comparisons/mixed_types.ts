import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Equality and order between types, of containers, sets and NaN.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

const nan = py.float("nan");
show(
  () => py.eq(py.hash(py.Tuple.of(1, 2)), py.hash(py.Tuple.of(py.float(1), 2))),
  () => py.eq(py.object(), py.object()),
  () => py.eq(py.range(5), py.range(0, 5, 1)),
  () => py.eq(py.range(0), py.range(2, 1)),
  () => py.eq(py.hash(py.range(3)), py.hash(py.range(0, 3, 1))),
  () => py.eq(py.set("aab"), new py.PySet(["a", "b"])),
  () => py.eq(py.slice(null), py.slice(null, null, null)),
  () => py.is(py.type([]), py.list),
  () => py.eq(py.type(1), py.int),
  () => "abc" < "abd",
  () => "Z" < "a",
  () => py.gt("😀", "￿"),
  () => py.lt("a", 1),
  () => py.eq("a", 1),
  () => py.pow(10, 400) > py.float(1e308),
  () => py.eq(py.pow(10, 400), py.float(1e308)),
  () => py.eq(py.pow(2, 53), py.pow(py.float(2), 53)),
  () => py.eq(py.add(py.pow(2, 53), 1), py.pow(py.float(2), 53)),
  () => py.gt(py.add(py.pow(2, 53), 1), py.pow(py.float(2), 53)),
  () => py.eq(py.float(0), py.neg(py.float(0))),
  () => py.eq(0, py.neg(py.float(0))),
  () => py.eq(nan, nan),
  () => py.ne(nan, nan),
  () => nan < 1,
  () => py.eq([nan], [nan]),
  () => 1 < nan,
  () => py.eq(py.bitor(new py.PySet([1]), new py.PySet([2])), new py.PySet([1, 2])),
  () => py.eq(py.bitxor(new py.PySet([1, 2]), new py.PySet([2, 3])), new py.PySet([1, 3])),
  () => 1 < 2 && 2 < 3,
  () => 1 < 3 && 3 < 2,
  () => 1 < 2 && 2 > 1,
  () => py.eq(1, py.float(1)) && py.eq(py.float(1), true),
  () => py.is(1, 1),
  () => null === null,
  () => py.lt(1, "a"),
  () => py.lt(null, 1),
  () => py.lt(null, null),
  () => py.lt([], null),
  () => py.lt([1, 2], [1, 3]),
  () => py.lt([1], [1, 0]),
  () => py.lt([1, "a"], [1, 2]),
  () => py.lt([1, "a"], [2, 1]),
  () => py.lt(py.Tuple.of(1, 2), py.Tuple.of(1, 2, 0)),
  () => py.lt(py.Tuple.of(1), [1]),
  () => py.eq(py.Tuple.of(1), [1]),
  () => py.eq([1], [py.float(1)]),
  () => py.eq([true], [1]),
  () =>
    py.eq(
      new py.Dict([[1, 2]] as [Dynamic, Dynamic][]),
      new py.Dict([[py.float(1), py.float(2)]] as [Dynamic, Dynamic][]),
    ),
  () => py.lt(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), new py.Dict([[1, 3]] as [Dynamic, Dynamic][])),
  () => py.lt(new py.PySet([1]), new py.PySet([1, 2])),
  () => py.le(new py.PySet([1]), new py.PySet([1])),
  () => py.lt(new py.PySet([1]), new py.PySet([2])),
  () => py.gt(new py.PySet([1]), py.set()),
  () => py.eq(new py.PySet([1]), py.frozenset([1])),
  () => py.lt(new py.PySet([1]), [1]),
  () => py.eq("a", py.bytes([97])),
  () => py.eq(1, "1"),
  () => py.eq(null, 0),
  () => py.eq(null, false),
  () => py.eq(0, false),
);
