import {
  type Dynamic,
  RuntimeError,
  boundGlobal,
  contains,
  eq,
  float,
  gt,
  lt,
  ne,
  print,
} from "./runtime/python/index.js";

let operand: Dynamic;
let operand2: Dynamic;
// Chained comparison evaluates the middle once and stops early.
function middle(): number {
  print("middle");
  return 5;
}

print(1 < (operand = middle()) && operand < 10);
print(
  false
    ? 1 > (operand2 = middle()) && gt(operand2, boundGlobal(undefined, "never_defined"))
    : 1 > middle(),
);
const x = 7;
print(0 <= x && x < 10, 0 <= x && x < 5, 1 < x && eq(x, 7), eq(x, 7) && eq(7, float(7)));
print(1 < 2 && 2 > 0, 3 > 2 && 2 > 1, eq(1, 1) && ne(1, 2), "a" < "b" && "b" <= "b");
function boom(): Dynamic {
  throw new RuntimeError("must not be evaluated");
}
print(5 < 3 && lt(3, boom()));
const a: number[] = [1, 2];
print(contains(a, 1) && eq(a, true), contains(a, 1) === true);
