import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Views of dicts are compared item by item: values that cannot be hashed are no obstacle where sizes decide
const stock = new py.Dict([
  ["pens", [1]],
  ["ink", 2],
  [3, null],
] as [Dynamic, Dynamic][]);
py.print(
  py.ge(py.items(stock), new py.PySet([py.Tuple.of("ink", 2)])),
  py.gt(py.items(stock), new py.PySet([py.Tuple.of("ink", 2), py.Tuple.of("x", 1)])),
);
py.print(
  py.ge(py.keys(stock), new py.PySet(["ink", 3])),
  py.le(py.keys(stock), new py.PySet(["ink", 3])),
  py.eq(py.keys(stock), new py.PySet(["pens", "ink", 3])),
);
py.print(
  py.eq(py.items(stock), new py.PySet([1])),
  py.len(stock) === 9 ? py.eq(py.items(stock), new py.PySet([1, 2, 4]).difference([9])) : "sizes differ",
);
py.print(
  py.le(py.items(new py.Dict()), py.set()),
  py.eq(py.keys(new py.Dict()), py.set()),
  py.eq(py.items({ a: 1 }), new py.PySet([py.Tuple.of("a", 1)])),
  py.ne(py.items({ a: 1 }), new py.PySet([py.Tuple.of("a", 2)])),
);
py.print(py.lt(py.keys({ a: 1 }), py.keys({ a: 2, b: 3 })), py.le(py.items({ a: 1 }), py.items({ a: 1, b: 2 })));
for (const compare of py.Tuple.of(
  py.signature(() => py.bitand(py.items(stock), new py.PySet([py.Tuple.of("ink", 2)])), "<lambda>", []),
  py.signature(() => py.le(py.items(stock), new py.PySet([1, 2, 3])), "<lambda>", []),
  py.signature(() => py.ge(py.keys(stock), 5), "<lambda>", []),
)) {
  try {
    py.print(py.call(compare, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError);
    py.print(error);
  }
}
