import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Shifts of small, negative and huge ints, negative shift counts and bools.
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
  () => py.lshift(1, 40),
  () => py.lshift(1, 100),
  () => py.lshift(1, -1),
  () => py.rshift(1, 1),
  () => py.rshift(-1, 100),
  () => py.rshift(-5, 1),
  () => py.rshift(1, -1),
  () => py.rshift(py.pow(2, 70), 60),
  () => py.lshift(1, 31),
  () => py.lshift(1, 32),
  () => py.lshift(0xffffffff, 4),
  () => `${py.format(5, ">>5")}`,
);
