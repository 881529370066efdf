import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  and,
  callMethod,
  float,
  get,
  or,
  print,
} from "./runtime/python/index.js";

// `x or default` gives an operand, by Python's truth.
function normalise(message: PyDict): Dynamic {
  const content = or(get(message, "content"), () => "");
  const calls = or(get(message, "tool_calls"), () => []);
  const limit = callMethod(
    or(get(message, "custom_inputs"), () => new Dict()),
    "get",
    ["k", 5],
  );
  return Tuple.of(content, calls, limit);
}

print(normalise(new Dict()));
print(normalise({ content: null, tool_calls: [], custom_inputs: new Dict() }));
print(normalise({ content: "hi", tool_calls: [{ id: 1 }], custom_inputs: { k: 0 } }));
print(
  or([], () => "empty"),
  or(new Dict(), () => null),
  or(0, () => float(0)),
  or("", () => or([], () => Tuple.of())),
);
print(
  and([0], () => "full"),
  and(new Dict(), () => 1),
  and("a", () => []),
);
