import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call,
  div,
  floordiv,
  invert,
  lshift,
  matmul,
  mod,
  mul,
  neg,
  pow,
  print,
  rethrowUnless,
  signature,
  sub,
} from "./runtime/python/index.js";

// Unsupported operand types give CPython's messages.
const cases: Dynamic[] = [
  signature(() => add(1, "a"), "<lambda>", []),
  signature(() => add("a", 1), "<lambda>", []),
  signature(() => add([1], Tuple.of(2)), "<lambda>", []),
  signature(() => add(null, 1), "<lambda>", []),
  signature(() => add(new Dict(), new Dict()), "<lambda>", []),
  signature(() => sub("a", "b"), "<lambda>", []),
  signature(() => mul("a", "b"), "<lambda>", []),
  signature(() => mul([1], 1.5), "<lambda>", []),
  signature(() => matmul(3, 4), "<lambda>", []),
  signature(() => neg("x"), "<lambda>", []),
  signature(() => invert(1.5), "<lambda>", []),
  signature(() => div("a", 2), "<lambda>", []),
  signature(() => floordiv(1, null), "<lambda>", []),
  signature(() => pow(2, "3"), "<lambda>", []),
  signature(() => lshift(1.5, 2), "<lambda>", []),
  signature(() => mod("%d", "x"), "<lambda>", []),
];
for (const f of cases) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
