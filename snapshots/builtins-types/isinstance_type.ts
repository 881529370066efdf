import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// isinstance with tuples and unions, type comparisons, type names.
const vals: Dynamic[] = [
  1,
  py.float(1),
  true,
  "s",
  null,
  [1],
  py.Tuple.of(1),
  { a: 1 },
  new py.PySet([1]),
  py.bytes([98]),
  py.len,
  py.signature(() => 0, "<lambda>", []),
  py.int,
  py.range(1),
  new py.KeyError("k"),
  py.Ellipsis,
  py.object(),
];
for (const v of vals) {
  py.print(
    py.typeName(v),
    py.isInstance(v, py.int),
    typeof v === "string" || py.isInstance(v, py.bytes),
    py.isInstance(v, py.list) || py.isInstance(v, py.tuple),
    py.isInstance(v, py.dict),
    py.isInstance(v, py.int) || py.isInstance(v, py.float),
    py.callable(v),
    py.contains(py.Tuple.of(py.int, py.str), py.type(v)),
    py.eq(py.type(v), py.bool),
  );
}
py.print(
  py.isSubclass(py.bool, py.int),
  py.isSubclass(py.int, py.Tuple.of(py.str, py.object)),
  py.isInstance(py.int, py.type),
  py.typeName(py.type(1)),
  py.is(py.type(null), py.type(null)),
  py.isInstance(new py.KeyError(), py.Exception),
);
try {
  py.isInstance(1, "int");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
