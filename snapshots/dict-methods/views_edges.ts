import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Views of dicts: set operators, membership, equality, length and what they lack.
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
  () => py.list(py.reversed(py.items({ a: 1 }))),
  () => py.typeName(py.keys(new py.Dict())),
  () => py.typeName(py.values(new py.Dict())),
  () => py.typeName(py.items(new py.Dict())),
  () => py.bitand(py.keys({ a: 1 }), new py.PySet(["a", "b"])),
  () => py.eq(py.bitor(py.keys({ a: 1 }), new py.PySet(["b"])), new py.PySet(["a", "b"])),
  () => py.sub(py.keys({ a: 1 }), ["a"]),
  () => py.eq(py.bitxor(py.keys({ a: 1 }), ["b"]), new py.PySet(["a", "b"])),
  () => py.bitand(py.items({ a: 1 }), new py.PySet([py.Tuple.of("a", 1)])),
  () => py.eq(py.keys({ a: 1 }), new py.PySet(["a"])),
  () => py.le(py.keys({ a: 1 }), new py.PySet(["a", "b"])),
  () => py.lt(py.keys({ a: 1 }), new py.PySet(["a"])),
  () => py.eq(py.values({ a: 1 }), py.values({ a: 1 })),
  () => py.callMethod(py.keys({ a: 1 }), "isdisjoint", ["b"]),
  () => py.bitand(py.items({ a: [] }), py.set()),
  () => py.len(py.items({ a: 1 })),
  () => py.contains(py.items({ a: 1 }), py.Tuple.of("a", 1)),
  () => py.contains(py.items({ a: 1 }), py.Tuple.of("a", py.float(1))),
  () => py.contains(py.items({ a: 1 }), 5),
  () => py.contains(py.values({ a: 1 }), 1),
  () => py.getItem(py.keys({ a: 1 }), 0),
  () => py.add(py.keys({ a: 1 }), ["b"]),
  () => py.getItem(py.list(py.keys({ a: 1 })), 0),
);
