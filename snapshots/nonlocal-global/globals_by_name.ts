import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// globals() read by computed names: functions, classes and values of the module.
const LIMIT = 3;

function toolAdd(a: Dynamic, b: Dynamic): Dynamic {
  return py.add(a, b);
}
py.signature(toolAdd, "tool_add", ["a", "b"]);

function toolNeg(a: Dynamic): Dynamic {
  return py.neg(a);
}
py.signature(toolNeg, "tool_neg", ["a"]);

class Thing {}

for (const [name, args] of [py.Tuple.of("add", py.Tuple.of(1, 2)), py.Tuple.of("neg", py.Tuple.of(4))]) {
  py.print(
    name,
    py.call(
      py.getItem(
        py.moduleNames({ LIMIT: () => LIMIT, tool_add: () => toolAdd, tool_neg: () => toolNeg, Thing: () => Thing }, [
          "name",
          "args",
          "e",
        ]),
        `tool_${name}`,
      ),
      args,
    ),
  );
}
py.print(
  py.callMethod(py.moduleNames({}), "get", ["tool_nope"]),
  py.contains(py.moduleNames({ tool_add: () => toolAdd }), "tool_add"),
);
try {
  py.getItem(
    py.moduleNames({ LIMIT: () => LIMIT, tool_add: () => toolAdd, tool_neg: () => toolNeg, Thing: () => Thing }, [
      "name",
      "args",
      "e",
    ]),
    "tool_" + "missing",
  );
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print(py.repr(e));
}
py.print(py.getAttr(Thing, "__module__"), py.getAttr(toolAdd, "__module__"), py.getAttr(py.int, "__module__"));
