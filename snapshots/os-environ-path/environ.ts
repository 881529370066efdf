import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";

// Environment variables.
py.setItem(environ, "T_A", "1");
py.setDefault(environ, "T_B", "two");
py.setDefault(environ, "T_A", "x");
py.print(
  py.getItem(environ, "T_A"),
  getenv("T_B"),
  getenv("T_C"),
  getenv("T_C", "d"),
  py.get(environ, "T_C", 5),
  py.contains(environ, "T_A"),
  py.contains(environ, "T_C"),
  py.add(py.int(getenv("T_A", "0")), 1),
  py.pop(environ, "T_A"),
  py.pop(environ, "T_A", null),
);
for (const f of py.Tuple.of(
  py.signature(() => py.getItem(environ, "T_Z"), "<lambda>", []),
  py.signature(() => py.callMethod(environ, "__setitem__", ["k", 5]), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
py.update(environ, { T_D: "d", T_E: "" });
py.print(
  py.getItem(environ, "T_D"),
  getenv("T_E") || "empty",
  py.sorted(environ).filter((k: Dynamic) => py.truthy(py.callMethod(k, "startswith", ["T_"]))),
);
py.delItem(environ, "T_D");
py.print(py.callMethod(getenv("T_D", "true"), "lower", []) === "true");
