import { TypeError } from "./exceptions.js";
import { primitive, unwrap } from "./primitive.js";
import { NotImplemented } from "./singletons.js";
import { operandName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** A binary operator: its sign in messages, its dunder without underscores, and what built-in values make of it. */
export interface BinaryOperator {
  sign: string;
  dunder: string;
  /** The result for built-in operands; undefined when they are not for this operator. `given` is the right one as it came. */
  builtin(a: Dynamic, b: Dynamic, given: Dynamic): Dynamic;
}

/** `a <sign> b`: built-in operands first, then `__op__` and `__rop__`, then TypeError. */
export function binary(operator: BinaryOperator, a: Dynamic, b: Dynamic): Dynamic {
  const result = dunderResult(operator, a, b);
  if (result !== NotImplemented) return result;
  const plain = operator.builtin(unwrap(a), unwrap(b), b);
  if (plain !== undefined) return plain;
  throw unsupported(operator.sign, a, b);
}

/** The TypeError of an operator that the operands do not have. */
export function unsupported(sign: string, a: Dynamic, b: Dynamic): TypeError {
  return new TypeError(
    `unsupported operand type(s) for ${sign}: '${operandName(a)}' and '${operandName(b)}'`,
  );
}

function dunderResult({ dunder }: BinaryOperator, a: Dynamic, b: Dynamic): Dynamic {
  const [own, other] = [`__${dunder}__`, `__r${dunder}__`];
  if (!hasMethod(a, own) && !hasMethod(b, other)) return NotImplemented;
  const reflectedFirst = hasMethod(b, other) && isStrictSubclass(b, a) && b[other] !== a[other];
  if (reflectedFirst) {
    const result = b[other](a);
    if (result !== NotImplemented) return result;
  }
  const result = hasMethod(a, own) ? a[own](b) : NotImplemented;
  if (result !== NotImplemented || reflectedFirst || !hasMethod(b, other) || isSameClass(a, b)) return result;
  return b[other](a);
}

/** Whether an object has an operator method. */
export function hasMethod(value: Dynamic, name: string): boolean {
  return typeof value === "object" && value !== null && typeof value[name] === "function";
}

/** Python does not ask the right operand where the left one's class has answered for both. */
const isSameClass = (a: Dynamic, b: Dynamic): boolean =>
  typeof a === "object" && a !== null && a.constructor === b.constructor;

function isStrictSubclass(b: Dynamic, a: Dynamic): boolean {
  if (typeof a !== "object" || a === null || primitive in a) return false;
  return b.constructor !== a.constructor && b instanceof a.constructor;
}

/** `a <sign>= b`: `__iop__` where there is one, else the binary operator. */
export function augmented(operator: BinaryOperator, a: Dynamic, b: Dynamic): Dynamic {
  const name = `__i${operator.dunder}__`;
  if (hasMethod(a, name)) {
    const result = a[name](b);
    if (result !== NotImplemented) return result;
  }
  return binary({ ...operator, sign: operator.sign === "** or pow()" ? "**=" : `${operator.sign}=` }, a, b);
}
