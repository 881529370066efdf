import { dictEntries, dictGet, dictSize, isDict } from "./dict-access.js";
import { is } from "./identity.js";
import { isNumber, numberOf } from "./numeric.js";
import { unwrap } from "./primitive.js";
import { isSet } from "./set.js";
import { NotImplemented } from "./singletons.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** `a == b` */
export function eq(a: Dynamic, b: Dynamic): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (isNone(a) || isNone(b)) return isNone(a) ? isNone(b) || reflectedEq(b, a) : reflectedEq(a, b);
  return typeof a === "object" || typeof b === "object" || typeof a === "function"
    ? objectEq(a, b)
    : plainEq(a, b);
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined;
}

function plainEq(a: Dynamic, b: Dynamic): boolean {
  if (!isNumber(a) || !isNumber(b)) return a === b;
  // A bigint and a number compare by mathematical value with == only.

  return numberOf(a) == numberOf(b);
}

function objectEq(a: Dynamic, b: Dynamic): boolean {
  const left = unwrap(a);
  const right = unwrap(b);
  if (isNumber(left) && isNumber(right)) return plainEq(left, right);
  if (typeof left !== "object" && typeof right !== "object") return left === right;
  return containerEq(left, right) ?? dunderEq(a, b);
}

function containerEq(a: Dynamic, b: Dynamic): boolean | undefined {
  if (typeof a.__eq__ === "function" || typeof b.__eq__ === "function") return undefined;
  if (Array.isArray(a) && Array.isArray(b)) return isTuple(a) === isTuple(b) && itemsEq(a, b);
  if (isDict(a) && isDict(b)) return dictEq(a, b);
  if (isSet(a) && isSet(b)) return a.size === b.size && [...a].every((item) => b.has(item));
  return undefined;
}

function isTuple(value: unknown): boolean {
  return value instanceof Tuple;
}

function itemsEq(a: readonly Dynamic[], b: readonly Dynamic[]): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]));
}

function dictEq(a: Dynamic, b: Dynamic): boolean {
  if (dictSize(a) !== dictSize(b)) return false;
  for (const [key, value] of dictEntries(a)) {
    const other = dictGet(b, key);
    if (other === undefined || !same(value, other)) return false;
  }
  return true;
}

/** Identity or equality: how containers compare their items. */
export function same(a: Dynamic, b: Dynamic): boolean {
  return is(a, b) || eq(a, b);
}

/** `a.__eq__(b)`, then `b.__eq__(a)`, then identity; a subclass's method goes first. */
function dunderEq(a: Dynamic, b: Dynamic): boolean {
  const [left, right] = isSubclassed(a, b) ? [b, a] : [a, b];
  for (const [self, other] of [
    [left, right],
    [right, left],
  ]) {
    const result = typeof self?.__eq__ === "function" ? self.__eq__(other) : NotImplemented;
    if (result !== NotImplemented) return result;
  }
  return a === b;
}

/** Whether the right operand's class inherits from the left one's: its method goes first. */
const isSubclassed = (a: Dynamic, b: Dynamic): boolean =>
  Boolean(b?.__eq__ ?? b?.__ne__) &&
  a instanceof Object &&
  b instanceof a.constructor &&
  a.constructor !== b.constructor;

function reflectedEq(value: Dynamic, none: null | undefined): boolean {
  const result = typeof value?.__eq__ === "function" ? value.__eq__(none ?? null) : NotImplemented;
  return result === NotImplemented ? false : result;
}

/** `a != b` */
export function ne(a: Dynamic, b: Dynamic): boolean {
  if (typeof a?.__ne__ !== "function" && typeof b?.__ne__ !== "function") return !eq(a, b);
  const [left, right] = isSubclassed(a, b) ? [b, a] : [a, b];
  const result = differs(left, right);
  if (result !== NotImplemented) return result;
  const reflected = differs(right, left);
  return reflected === NotImplemented ? a !== b : reflected;
}

/** What the first operand says of `a != b`: its `__ne__`, or the opposite of its `__eq__`. */
function differs(a: Dynamic, b: Dynamic): Dynamic {
  if (typeof a?.__ne__ === "function") return a.__ne__(b);
  if (typeof a?.__eq__ !== "function") return NotImplemented;
  const same = a.__eq__(b);
  return same === NotImplemented ? same : !truthy(same);
}
