import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// `in` on every built-in container.
py.print("hello".includes("ell"), "x".includes(""), !"hello".includes("z"));
py.print(
  py.contains([1, 2], 2),
  py.contains([[1], 2], [1]),
  py.contains([1, 2], py.float(2)),
  py.contains([1, 2], "2"),
);
py.print(
  py.contains({ a: 1 }, "a"),
  py.contains({ a: 1 }, 1),
  py.contains(new py.Dict([[py.Tuple.of("x", 1), true]] as [Dynamic, Dynamic][]), py.Tuple.of("x", 1)),
);
py.print(
  py.contains(new py.PySet([1, 2, 3]), 3),
  py.contains(py.Tuple.of(1, 2), 3),
  py.contains(py.range(0, 10, 5), 5),
  py.contains(py.range(0, 10, 5), 6),
);
py.print(
  py.contains(py.keys({ a: 1 }), "k"),
  py.contains(py.values({ a: 1 }), 1),
  py.contains(py.items({ a: 1 }), py.Tuple.of("a", 1)),
);
py.print(
  py.contains([null], null),
  py.contains(new py.Dict(), null),
  py.contains([1], true),
  py.contains(py.bytes([97, 98, 99]), py.bytes([98])),
  py.contains(py.bytes([97, 98, 99]), 98),
);
try {
  py.print(py.contains("123", 1));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
try {
  py.print(py.contains(5, 1));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
