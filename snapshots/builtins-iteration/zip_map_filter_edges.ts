import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// zip, map, filter and enumerate with no items, unequal lengths and wrong arguments.
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

show(
  () => py.list(py.enumerate([])),
  () => py.list(py.enumerate("a😀")),
  () => py.list(py.enumerate({ x: 1 })),
  () => py.list(py.enumerate([1], 5)),
  () => py.list(py.enumerate([1], py.pow(2, 60))),
  () => py.list(py.enumerate([1], "a")),
  () => py.list(py.enumerate([1], 1.5)),
  () => py.enumerate(5),
  () => py.call(py.enumerate, []),
  () => py.list(py.enumerate([1], true)),
  () => py.list(py.filter(null, [0, 1, "", "a", null, py.float(0), [], [0]])),
  () => py.list(py.filter((x: Dynamic) => x, [])),
  () => py.list(py.filter(5, [1])),
  () => py.call(py.filter, [null]),
  () => py.list(py.filter(null, 5)),
  () => py.map(py.len),
  () => py.list(py.map(py.len, ["a", "😀"])),
  () => py.list(py.map((a: Dynamic, b: Dynamic) => py.add(a, b), [1, 2, 3], [10, 20])),
  () => py.list(py.map(null, [1])),
  () => py.list(py.map(py.len, [1])),
  () => py.list(py.map(py.len, 5)),
  () => py.list(py.map(py.str, [1, py.float(2), null, true])),
  () => py.list(py.map(py.int, ["1", "a"])),
  () => py.list(py.zip([1, 2], "ab")),
  () => py.list(py.zip([1], [1, 2])),
  () => py.list(py.zipStrict([1], [1, 2])),
  () => py.list(py.zipStrict([1, 2], [1])),
  () => py.list(py.zipStrict([1, 2], [1, 2], [1])),
  () => py.list(py.zip()),
  () => py.list(py.zip([1], 5)),
  () => py.list(py.zip(5)),
  () => py.list(py.zip({ a: 1 }, "b", py.range(5))),
  () => py.list((true ? py.zipStrict : py.zip)([1])),
  () => py.list(py.call(py.zip, [[1]], { foo: 1 })),
);
