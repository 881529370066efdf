import {
  type Dynamic,
  PySet,
  Tuple,
  bitor,
  bool,
  bytes,
  call as pyCall,
  eq,
  float,
  getItem,
  int,
  isInstance,
  isSubclass,
  len,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Unions of types as values: isinstance, equality, text, and operands that are no types.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}
const handlers = { number: unionOf(int, float), maybe: unionOf(str, null) };
show(
  () =>
    Array.from(Tuple.of(1, 1.5, true, "a", null), (value: Dynamic) =>
      isInstance(value, unionOf(int, float)),
    ),
  () =>
    Array.from(Tuple.of(1, "a", null), (value: Dynamic) => isInstance(value, unionOf(str, null))),
  () =>
    Array.from(
      Tuple.of(1, bytes([97]), "a"),
      (value: Dynamic) => isInstance(value, unionOf(int, float)) || isInstance(value, bytes),
    ),
  () => isInstance(5, getItem(handlers, "number")),
  () => isSubclass(bool, unionOf(int, float)),
  () => isSubclass(str, unionOf(int, float)),
  () => unionOf(int, float),
  () => unionOf(str, null),
  () => eq(unionOf(int, float), unionOf(float, int)),
  () => eq(unionOf(int, float), unionOf(str, null)),
  () => bitor(bitor(unionOf(int, float), bytes), int),
  () => len(new PySet([unionOf(int, str), unionOf(str, int)])),
  () => bitor(int, 5),
  () => bitor("a", int),
  () => isInstance(1, [int]),
);
