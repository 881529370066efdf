import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// type() and type names of every kind of value.
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
  () => py.typeName(py.object()),
  () => py.type(5),
  () => py.typeName("a"),
  () => py.type(null),
  () => py.is(py.type([]), py.list),
  () => py.eq(py.type(1), py.int),
  () => py.type(py.type(1)),
  () => py.typeName(() => 0),
  () => py.type(py.lazyFlatMap([], (x: Dynamic) => [x])),
  () => py.typeName(py.range(3)),
  () => py.typeName(py.Ellipsis),
  () => py.typeName(py.NotImplemented),
  () => py.typeName(py.keys(new py.Dict())),
  () => py.typeName(py.values(new py.Dict())),
  () => py.typeName(py.items(new py.Dict())),
  () => py.typeName(py.enumerate([])),
  () => py.typeName(py.zip()),
  () => py.typeName(py.map(py.str, [])),
  () => py.typeName(py.filter(null, [])),
  () => py.typeName(py.reversed([])),
  () => py.typeName(py.getAttr("", "join")),
  () => py.typeName(py.boundGlobal(undefined, "A")),
  () => py.typeName(py.slice(1)),
  () => py.typeName(new py.Exception()),
  () => py.typeName(py.bitor(new py.PySet([1]), py.frozenset([2]))),
  () => py.typeName(py.bitor(py.frozenset([2]), new py.PySet([1]))),
);
