import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Unions of types as values: isinstance, equality, text, and operands that are no types.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}
const handlers = { number: unionOf(py.int, py.float), maybe: unionOf(py.str, null) };
show(
  () =>
    Array.from(py.Tuple.of(1, 1.5, true, "a", null), (value: Dynamic) =>
      py.isInstance(value, unionOf(py.int, py.float)),
    ),
  () => Array.from(py.Tuple.of(1, "a", null), (value: Dynamic) => py.isInstance(value, unionOf(py.str, null))),
  () =>
    Array.from(
      py.Tuple.of(1, py.bytes([97]), "a"),
      (value: Dynamic) => py.isInstance(value, unionOf(py.int, py.float)) || py.isInstance(value, py.bytes),
    ),
  () => py.isInstance(5, py.getItem(handlers, "number")),
  () => py.isSubclass(py.bool, unionOf(py.int, py.float)),
  () => py.isSubclass(py.str, unionOf(py.int, py.float)),
  () => unionOf(py.int, py.float),
  () => unionOf(py.str, null),
  () => py.eq(unionOf(py.int, py.float), unionOf(py.float, py.int)),
  () => py.eq(unionOf(py.int, py.float), unionOf(py.str, null)),
  () => py.bitor(py.bitor(unionOf(py.int, py.float), py.bytes), py.int),
  () => py.len(new py.PySet([unionOf(py.int, py.str), unionOf(py.str, py.int)])),
  () => py.bitor(py.int, 5),
  () => py.bitor("a", py.int),
  () => py.isInstance(1, [py.int]),
);
