import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { pi } from "./runtime/python/stdlib/math.js";

// globals() with names that stand there, and constants by computed names: values, imports, names that come later.

const LIMIT = 5;
const NAMES: string[] = ["a", "b"];
let counter: number = 0;

function bump(): Dynamic {
  counter += 1;
  return counter;
}
py.signature(bump, "bump", []);

function double(x: Dynamic): Dynamic {
  return py.mul(x, 2);
}
py.signature(double, "double", ["x"]);

class Thing {}

py.print(
  LIMIT,
  py.callMethod(py.moduleNames({ NAMES: () => NAMES }), "get", ["NAMES"]),
  py.callMethod(py.moduleNames({}), "get", ["nothing"]),
  py.callMethod(py.moduleNames({}), "get", ["nothing", "none"]),
);
py.print(bump(), bump(), py.getItem(py.moduleNames({ counter: () => counter }), "counter"));
py.print(py.call(double, [4]), py.getAttr(Thing, "__name__"));
py.print(py.jsonDumps(2), py.eq(pi, pi));
py.print(
  py.contains(py.moduleNames({ LIMIT: () => LIMIT }), "LIMIT"),
  py.contains(py.moduleNames({}), "nothing"),
  py.contains(py.moduleNames({ json: () => true }), "json"),
  py.contains(py.moduleNames({ late: () => late }), "late"),
);
const late = 3;
py.print(py.contains(py.moduleNames({ late: () => late }), "late"), late);
try {
  py.getItem(py.moduleNames({}), "missing");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
py.print("__main__");
function config(name: string, default_: Dynamic = null): Dynamic {
  return py.call(
    py.getAttr(
      py.moduleNames(
        {
          pi: () => pi,
          LIMIT: () => LIMIT,
          NAMES: () => NAMES,
          counter: () => counter,
          bump: () => bump,
          double: () => double,
          Thing: () => Thing,
          late: () => late,
          config: () => config,
          LATE_ONE: () => LATE_ONE,
        },
        ["json", "os", "Any", "e"],
      ),
      "get",
    ),
    [name.toUpperCase(), default_],
  );
}
py.signature(config, "config", ["name", "default="]);

py.print(config("limit"), config("names"), config("late_one", "not yet"), config("nope"));
const LATE_ONE = "late";
py.print(config("late_one"));
