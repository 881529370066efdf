import * as operators from "./arithmetic.js";
import { dictSet, isDict } from "./dict-access.js";
import { entriesOf } from "./dict-methods.js";
import { iterate } from "./iteration.js";
import { augmented } from "./operators.js";
import { PySet, isSet } from "./set.js";
import { NotImplemented } from "./singletons.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

function isList(value: Dynamic): value is Dynamic[] {
  return Array.isArray(value) && !(value instanceof Tuple);
}

/** `a += b`: a list grows in place. */
export function iadd(a: Dynamic, b: Dynamic): Dynamic {
  if (!isList(a) || typeof (a as Dynamic).__iadd__ === "function") return augmented(operators.addition, a, b);
  const reflected =
    typeof b === "object" && typeof b?.__radd__ === "function" ? b.__radd__(a) : NotImplemented;
  if (reflected !== NotImplemented) return reflected;
  for (const item of a === b ? [...a] : iterate(b)) a.push(item);
  return a;
}

/** `a -= b`: a set shrinks in place. */
export function isub(a: Dynamic, b: Dynamic): Dynamic {
  if (!(a instanceof PySet) || !isSet(b)) return augmented(operators.subtraction, a, b);
  a.differenceUpdate(b);
  return a;
}

/** `a *= b`: a list repeats in place. */
export function imul(a: Dynamic, b: Dynamic): Dynamic {
  const product = augmented(operators.multiplication, a, b);
  if (!isList(a) || !isList(product)) return product;
  a.splice(0, a.length, ...product);
  return a;
}

/** `a /= b` */
export function idiv(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.division, a, b);
}

/** `a //= b` */
export function ifloordiv(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.floorDivision, a, b);
}

/** `a %= b` */
export function imod(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.modulo, a, b);
}

/** `a **= b` */
export function ipow(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.power, a, b);
}

/** `a @= b` */
export function imatmul(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.matrixProduct, a, b);
}

/** `a <<= b` */
export function ilshift(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.leftShift, a, b);
}

/** `a >>= b` */
export function irshift(a: Dynamic, b: Dynamic): Dynamic {
  return augmented(operators.rightShift, a, b);
}

/** `a |= b`: a set or dict takes in b. */
export function ior(a: Dynamic, b: Dynamic): Dynamic {
  if (a instanceof PySet && isSet(b)) {
    a.update(b);
    return a;
  }
  if (!isDict(a) || typeof (a as Dynamic).__ior__ === "function") return augmented(operators.bitOr, a, b);
  for (const [key, value] of entriesOf(b)) dictSet(a, key, value);
  return a;
}

/** `a ^= b` */
export function ixor(a: Dynamic, b: Dynamic): Dynamic {
  if (!(a instanceof PySet) || !isSet(b)) return augmented(operators.bitXor, a, b);
  a.symmetricDifferenceUpdate(b);
  return a;
}

/** `a &= b` */
export function iand(a: Dynamic, b: Dynamic): Dynamic {
  if (!(a instanceof PySet) || !isSet(b)) return augmented(operators.bitAnd, a, b);
  a.intersectionUpdate(b);
  return a;
}
