import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// `x or default` gives an operand, by Python's truth.
function normalise(message: PyDict): Dynamic {
  const content = py.or(py.get(message, "content"), () => "");
  const calls = py.or(py.get(message, "tool_calls"), () => []);
  const limit = py.callMethod(
    py.or(py.get(message, "custom_inputs"), () => new py.Dict()),
    "get",
    ["k", 5],
  );
  return py.Tuple.of(content, calls, limit);
}

py.print(normalise(new py.Dict()));
py.print(normalise({ content: null, tool_calls: [], custom_inputs: new py.Dict() }));
py.print(normalise({ content: "hi", tool_calls: [{ id: 1 }], custom_inputs: { k: 0 } }));
py.print(
  py.or([], () => "empty"),
  py.or(new py.Dict(), () => null),
  py.or(0, () => py.float(0)),
  py.or("", () => py.or([], () => py.Tuple.of())),
);
py.print(
  py.and([0], () => "full"),
  py.and(new py.Dict(), () => 1),
  py.and("a", () => []),
);
