import {
  type Dynamic,
  Tuple,
  TypeError,
  call as pyCall,
  print,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";

// Positional-only and keyword-only parameters.
function f(
  a: number,
  b: number,
  c: number,
  { d, e = 5 }: { d: number; e?: number } = {} as Dynamic,
): Dynamic {
  return Tuple.of(a, b, c, d, e);
}
signature(f, "f", ["a", "b", "/", "c", "*", "d", "e="]);
print(f(1, 2, 3, { d: 4 }), f(1, 2, 3, { d: 4, e: 0 }));
function g(x: number, { ...kw }: Dynamic = {}): Dynamic {
  return Tuple.of(x, kw);
}
print(g(1, { x: 2 }));
for (const call of Tuple.of(
  signature(() => pyCall(f, [1, 2, 3, 4]), "<lambda>", []),
  signature(() => pyCall(f, [1], { b: 2, c: 3, d: 4 }), "<lambda>", []),
  signature(() => pyCall(f, [1, 2, 3]), "<lambda>", []),
)) {
  try {
    pyCall(call, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
function h({ key }: { key: string } = {} as Dynamic): string {
  return key;
}
print(h({ key: "v" }), (({ z = 1 }: { z?: Dynamic } = {}) => z)({ z: 2 }));
