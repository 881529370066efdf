import {
  TypeError,
  ValueError,
  add,
  bytes,
  eq,
  getItem,
  getSlice,
  iterate,
  len,
  list,
  lt,
  mul,
  or,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

// bytes literals, indexing, slicing and repr.
const b = bytes([97, 98, 99, 0, 255, 39, 34]);
print(b, len(b), getItem(b, 0), getItem(b, -1), getSlice(b, 1, 3), list(getSlice(b, null, 3)));
print(
  bytes(3),
  bytes([65, 66]),
  bytes("é", "utf-8"),
  add(bytes([97]), bytes([98])),
  mul(bytes([97, 98]), 2),
);
print(
  eq(bytes([97, 98, 99]), bytes([97, 98, 99])),
  lt(bytes([97, 98, 99]), bytes([97, 98, 100])),
  eq(bytes([97, 98, 99]), "abc"),
  or(bytes([]), () => "empty"),
);
for (const x of iterate(bytes([104, 105]))) {
  print(x);
}
try {
  bytes([256]);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  add(bytes([97]), "b");
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
