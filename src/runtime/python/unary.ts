import { TypeError } from "./exceptions.js";
import { isFloat, toFloat } from "./float.js";
import { intInvert, intNegate } from "./int-arithmetic.js";
import { isInt } from "./integers.js";
import { isNumber, numberOf } from "./numeric.js";
import { hasMethod } from "./operators.js";
import { unwrap } from "./primitive.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

function badOperand(operator: string, value: Dynamic): never {
  throw new TypeError(`bad operand type for ${operator}: '${typeName(value)}'`);
}

/** `-value` */
export function neg(value: Dynamic): Dynamic {
  if (hasMethod(value, "__neg__")) return value.__neg__();
  const plain = unwrap(value);
  if (!isNumber(plain)) return badOperand("unary -", value);
  return isFloat(plain) ? toFloat(-Number(plain)) : intNegate(numberOf(plain));
}

/** `+value` */
export function pos(value: Dynamic): Dynamic {
  if (hasMethod(value, "__pos__")) return value.__pos__();
  const plain = unwrap(value);
  if (!isNumber(plain)) return badOperand("unary +", value);
  return isFloat(plain) ? plain : numberOf(plain);
}

/** `~value` */
export function invert(value: Dynamic): Dynamic {
  if (hasMethod(value, "__invert__")) return value.__invert__();
  const plain = unwrap(value);
  return isInt(plain) ? intInvert(numberOf(plain)) : badOperand("unary ~", value);
}

/** `abs(value)` */
export function abs(value: Dynamic): Dynamic {
  if (hasMethod(value, "__abs__")) return value.__abs__();
  const plain = unwrap(value);
  if (!isNumber(plain)) return badOperand("abs()", value);
  if (isFloat(plain)) return toFloat(Math.abs(Number(plain)));
  const number = numberOf(plain);
  return number < 0 ? intNegate(number) : number;
}
