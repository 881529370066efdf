import {
  Dict,
  type Dynamic,
  TypeError,
  abs,
  add,
  bool,
  call,
  callMethod,
  div,
  eq,
  getAttr,
  getItem,
  lt,
  mul,
  ne,
  neg,
  notMigrated,
  pow,
  print,
  repr,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// complex numbers: literals, arithmetic, attributes, text, equality.
// Python: z = 3 + 4j
const z = add(3, notMigrated("complex-number", "4j"));
// Python: print(z, abs(z), z.real, z.imag, z.conjugate(), z * 2, z + 1j, z == 3 + 4j, complex(1, 2), complex("1+2j"))
print(
  z,
  abs(z),
  getAttr(z, "real"),
  getAttr(z, "imag"),
  callMethod(z, "conjugate", []),
  mul(z, 2),
  add(z, notMigrated("complex-number", "1j")),
  eq(z, add(3, notMigrated("complex-number", "4j"))),
  call(notMigrated("unsupported-expression", "complex"), [1, 2]),
  call(notMigrated("unsupported-expression", "complex"), ["1+2j"]),
);
// Python: print((1j) ** 2, z / 2, -z, repr(2j), f"{z}", bool(0j), {1 + 0j: "one"}[1], z != 3)
print(
  pow(notMigrated("complex-number", "1j"), 2),
  div(z, 2),
  neg(z),
  repr(notMigrated("complex-number", "2j")),
  `${str(z)}`,
  bool(notMigrated("complex-number", "0j")),
  getItem(
    new Dict([[add(1, notMigrated("complex-number", "0j")), "one"]] as [Dynamic, Dynamic][]),
    1,
  ),
  ne(z, 3),
);
try {
  lt(z, 1);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
