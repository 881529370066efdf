import * as py from "./runtime/python/index.js";

// Creation, access, assignment, iteration.
const d = { name: "x", n: 1 };
py.setItem(d, "new", [1]);
py.setItem(d, "n", py.iadd(py.getItem(d, "n"), 1));
py.print(d, py.len(d), py.getItem(d, "name"), py.contains(d, "n"), py.contains(d, "zz"));
for (const key of py.iterate(d)) {
  py.print(key, py.getItem(d, key));
}
for (const [key, value] of py.items(d)) {
  py.print(key, value);
}
py.print(py.list(d), py.list(py.values(d)), py.list(py.items(d)));
py.print(
  py.dict(undefined, { a: 1, b: 2 }),
  py.dict([py.Tuple.of("x", 1), py.Tuple.of("y", 2)]),
  py.dict(py.zip("ab", [1, 2])),
  py.dict({ q: 1 }, { r: 2 }),
  new py.Dict(),
);
try {
  py.getItem(d, "missing");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e, py.getAttr(e, "args"));
}
