import * as py from "./runtime/python/index.js";

// enumerate with start, zip with unequal lengths and strict.
py.print(
  py.list(py.enumerate("ab")),
  py.list(py.enumerate([5], 10)),
  py.dict(py.enumerate("xy", 1)),
  py.list(py.zip([1, 2, 3], "ab")),
  py.list(py.zip()),
  py.list(py.zip([1])),
  py.list(py.zip(...[py.Tuple.of(1, "a"), py.Tuple.of(2, "b")])),
  py.dict(py.zip("ab", py.range(9))),
);
const it = py.iter([1, 2, 3, 4]);
py.print(py.list(py.zip(it, it)));
const [a, b] = py.unpack(py.zip(py.Tuple.of(1, 2), py.Tuple.of(3, 4)), 2);
py.print(a, b);
for (const item of py.enumerate(py.zip("ab", "cd"))) {
  const [i, item2] = item;
  const [x, y] = py.unpack(item2, 2);
  py.print(i, x, y);
}
try {
  py.print(py.list(py.zipStrict([1], [1, 2])));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  py.list(py.zip([1], 5));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
const z = py.zip([1, 2], [3, 4]);
py.next(z);
py.print(py.list(z), py.list(z));
