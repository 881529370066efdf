import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// complex numbers: literals, arithmetic, attributes, text, equality.
// Python: z = 3 + 4j
const z = py.add(3, py.notMigrated("complex-number", "4j"));
// Python: print(z, abs(z), z.real, z.imag, z.conjugate(), z * 2, z + 1j, z == 3 + 4j, complex(1, 2), complex("1+2j"))
py.print(
  z,
  py.abs(z),
  py.getAttr(z, "real"),
  py.getAttr(z, "imag"),
  py.callMethod(z, "conjugate", []),
  py.mul(z, 2),
  py.add(z, py.notMigrated("complex-number", "1j")),
  py.eq(z, py.add(3, py.notMigrated("complex-number", "4j"))),
  py.call(py.notMigrated("unsupported-expression", "complex"), [1, 2]),
  py.call(py.notMigrated("unsupported-expression", "complex"), ["1+2j"]),
);
// Python: print((1j) ** 2, z / 2, -z, repr(2j), f"{z}", bool(0j), {1 + 0j: "one"}[1], z != 3)
py.print(
  py.pow(py.notMigrated("complex-number", "1j"), 2),
  py.div(z, 2),
  py.neg(z),
  py.repr(py.notMigrated("complex-number", "2j")),
  `${py.str(z)}`,
  py.bool(py.notMigrated("complex-number", "0j")),
  py.getItem(new py.Dict([[py.add(1, py.notMigrated("complex-number", "0j")), "one"]] as [Dynamic, Dynamic][]), 1),
  py.ne(z, 3),
);
try {
  py.lt(z, 1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
