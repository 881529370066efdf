import * as py from "./runtime/python/index.js";

// Indexing and iteration.
const s = "python";
py.print(py.getItem(s, 0), py.getItem(s, -1), py.getItem(s, 2), py.getItem(s, py.len(s) - 1));
for (const ch of py.iterate("abc")) {
  py.print(ch, py.ord(ch));
}
for (const bad of py.Tuple.of(6, -7)) {
  try {
    py.getItem(s, bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError);
    py.print(e);
  }
}
try {
  py.getItem(s, "a");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.setItem(s, 0, "P");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
py.print(py.list("hey"), py.sorted("banana"), py.join("", py.reversed("abc")), py.max("hello"), py.set("aa"));
