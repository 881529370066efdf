import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let operand: Dynamic;
let operand2: Dynamic;
// Chained comparison evaluates the middle once and stops early.
function middle(): number {
  py.print("middle");
  return 5;
}

py.print(1 < (operand = middle()) && operand < 10);
py.print(
  false ? 1 > (operand2 = middle()) && py.gt(operand2, py.boundGlobal(undefined, "never_defined")) : 1 > middle(),
);
const x = 7;
py.print(0 <= x && x < 10, 0 <= x && x < 5, 1 < x && py.eq(x, 7), py.eq(x, 7) && py.eq(7, py.float(7)));
py.print(1 < 2 && 2 > 0, 3 > 2 && 2 > 1, py.eq(1, 1) && py.ne(1, 2), "a" < "b" && "b" <= "b");
function boom(): Dynamic {
  throw new py.RuntimeError("must not be evaluated");
}
py.print(5 < 3 && py.lt(3, boom()));
const a: number[] = [1, 2];
py.print(py.contains(a, 1) && py.eq(a, true), py.contains(a, 1) === true);
