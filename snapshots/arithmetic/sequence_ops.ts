import { Tuple, add, bytes, eq, is, mul, print } from "./runtime/python/index.js";

// + and * on sequences.
print(add([1], [2]), add(Tuple.of(1), Tuple.of(2)), "a" + "b", add(bytes([97]), bytes([98])));
print(mul([0], 3), mul(3, "ab"), mul(Tuple.of(1, 2), 2), mul("x", 0), mul([1], -1), mul(true, "q"));
const a: number[] = [1, 2];
const b: number[] = mul(a, 1);
print(eq(a, b), is(a, b));
print(mul("-", 20));
print(mul("=", 3) + "title" + mul("=", 3));
