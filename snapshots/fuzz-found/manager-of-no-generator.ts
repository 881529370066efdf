import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";

// contextmanager over a function that gives no generator

const printed: Dynamic = contextmanager(
  py.signature(
    function printed(x: Dynamic): void {
      py.print("before", x);
    },
    "printed",
    ["x"],
  ),
);

const counted: Dynamic = contextmanager(
  py.signature(
    function counted(x: Dynamic): Dynamic {
      return x;
    },
    "counted",
    ["x"],
  ),
);

for (const make of [
  py.signature(() => py.call(printed, [1]), "<lambda>", []),
  py.signature(() => py.call(counted, [[1]]), "<lambda>", []),
  py.signature(() => py.call(counted, [5]), "<lambda>", []),
]) {
  try {
    const manager: Dynamic = py.call(make, []);
    const q = py.enter(manager);
    let failed = false;
    try {
      py.print("in", q);
    } catch (caught) {
      failed = true;
      if (!py.exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}
