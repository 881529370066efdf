import * as py from "./runtime/python/index.js";

// bytes literals, indexing, slicing and repr.
const b = py.bytes([97, 98, 99, 0, 255, 39, 34]);
py.print(b, py.len(b), py.getItem(b, 0), py.getItem(b, -1), py.getSlice(b, 1, 3), py.list(py.getSlice(b, null, 3)));
py.print(
  py.bytes(3),
  py.bytes([65, 66]),
  py.bytes("é", "utf-8"),
  py.add(py.bytes([97]), py.bytes([98])),
  py.mul(py.bytes([97, 98]), 2),
);
py.print(
  py.eq(py.bytes([97, 98, 99]), py.bytes([97, 98, 99])),
  py.lt(py.bytes([97, 98, 99]), py.bytes([97, 98, 100])),
  py.eq(py.bytes([97, 98, 99]), "abc"),
  py.or(py.bytes([]), () => "empty"),
);
for (const x of py.iterate(py.bytes([104, 105]))) {
  py.print(x);
}
try {
  py.bytes([256]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  py.add(py.bytes([97]), "b");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
