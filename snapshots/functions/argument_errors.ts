import {
  type Dynamic,
  Tuple,
  TypeError,
  call as pyCall,
  print,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";

// Wrong calls raise TypeError with CPython's message.
function f(a: Dynamic, b: Dynamic = 2, { c = 3 }: { c?: Dynamic } = {}): Dynamic {
  return Tuple.of(a, b, c);
}
signature(f, "f", ["a", "b=", "*", "c="]);

function g(x: Dynamic, y: Dynamic): Dynamic {
  return null;
}
signature(g, "g", ["x", "y"]);

for (const call of Tuple.of(
  signature(() => pyCall(f, []), "<lambda>", []),
  signature(() => pyCall(f, [1, 2, 3]), "<lambda>", []),
  signature(() => pyCall(f, [1], { d: 4 }), "<lambda>", []),
  signature(() => pyCall(f, [1], { a: 2 }), "<lambda>", []),
  signature(() => pyCall(g, []), "<lambda>", []),
  signature(() => pyCall(g, [1]), "<lambda>", []),
  signature(() => pyCall(g, [1, 2, 3]), "<lambda>", []),
  signature(
    () =>
      pyCall(
        signature(() => 1, "<lambda>.<locals>.<lambda>", []),
        [5],
      ),
    "<lambda>",
    [],
  ),
  signature(() => pyCall(null, []), "<lambda>", []),
  signature(() => pyCall("s", []), "<lambda>", []),
  signature(() => pyCall(f, [1, 2, 3, 4]), "<lambda>", []),
  signature(() => pyCall(g, [], { x: 1 }), "<lambda>", []),
)) {
  try {
    pyCall(call, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
