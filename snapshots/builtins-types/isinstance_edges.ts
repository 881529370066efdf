import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// isinstance and issubclass with tuples, unions, bools and wrong second arguments.
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

show(
  () => py.isInstance(1, py.int),
  () => py.isInstance(true, py.int),
  () => py.isInstance(py.float(1), py.int),
  () => py.isInstance(1, py.Tuple.of(py.str, py.Tuple.of(py.int, py.float))),
  () => py.isInstance(1, "int"),
  () => py.isInstance(1, [py.int]),
  () => py.isInstance(null, py.type(null)),
  () => py.isInstance(1, py.object),
  () => py.isInstance(py.int, py.type),
  () => py.call(py.isInstance, [1]),
  () => py.isInstance([], py.Tuple.of(py.list, py.dict)),
  () => py.isInstance(new py.Dict(), py.dict),
  () => py.isInstance(py.pow(2, 70), py.int),
  () => py.isInstance(py.float(100000000000000000000), py.float),
  () => py.isInstance(py.float(100000000000000000000), py.int),
  () => py.isSubclass(py.bool, py.int),
  () => py.isSubclass(1, py.int),
  () => py.isSubclass(py.int, 1),
  () => py.isSubclass(py.KeyError, py.Tuple.of(py.LookupError, py.str)),
  () => py.isSubclass(py.int, py.object),
);
