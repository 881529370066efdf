import { same } from "./equality.js";
import { TypeError } from "./exceptions.js";
import { isNumber, numberOf } from "./numeric.js";
import { unwrap } from "./primitive.js";
import { isSet } from "./set.js";
import { NotImplemented } from "./singletons.js";
import { Tuple } from "./tuple.js";
import { operandName } from "./type-name.js";
import type { Dynamic } from "./types.js";

type Operator = "<" | "<=" | ">" | ">=";

const dunders: Record<Operator, string> = { "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__" };
const reflected: Record<Operator, Operator> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

/** `a < b`; TypeError when the two have no order. */
export function lt(a: Dynamic, b: Dynamic): boolean {
  return compare("<", a, b);
}

/** `a <= b` */
export function le(a: Dynamic, b: Dynamic): boolean {
  return compare("<=", a, b);
}

/** `a > b` */
export function gt(a: Dynamic, b: Dynamic): boolean {
  return compare(">", a, b);
}

/** `a >= b` */
export function ge(a: Dynamic, b: Dynamic): boolean {
  return compare(">=", a, b);
}

function compare(operator: Operator, a: Dynamic, b: Dynamic): boolean {
  if (typeof a === "number" && typeof b === "number") return holds(operator, a, b);
  const [x, y] = [unwrap(a), unwrap(b)];
  const overridden =
    (x !== a && hasOwnOrder(a, operator)) || (y !== b && hasOwnOrder(b, reflected[operator]));
  return (overridden ? undefined : compareValues(operator, x, y)) ?? compareDunders(operator, a, b);
}

function compareValues(operator: Operator, a: Dynamic, b: Dynamic): boolean | undefined {
  if (isNumber(a) && isNumber(b)) return holds(operator, numberOf(a), numberOf(b));
  if (typeof a === "string" && typeof b === "string") return holds(operator, compareText(a, b), 0);
  if (isSet(a) && isSet(b)) return compareSets(operator, a, b);
  if (!Array.isArray(a) || !Array.isArray(b) || a instanceof Tuple !== b instanceof Tuple) return undefined;
  return hasOwnOrder(a, operator) || hasOwnOrder(b, reflected[operator])
    ? undefined
    : compareItems(operator, a, b);
}

function hasOwnOrder(value: Dynamic, operator: Operator): boolean {
  return typeof value[dunders[operator]] === "function";
}

function holds(operator: Operator, a: number | bigint, b: number | bigint): boolean {
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return a >= b;
  }
}

/** The order of two texts by code points; JavaScript's own order goes by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === length) return a.length - b.length;
  const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
  if (isSurrogate(x) === isSurrogate(y)) return x - y;
  return isSurrogate(x) ? 1 : -1;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function compareItems(operator: Operator, a: readonly Dynamic[], b: readonly Dynamic[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (!same(a[i], b[i])) return compare(operator, a[i], b[i]);
  return holds(operator, a.length, b.length);
}

function compareSets(operator: Operator, a: Dynamic, b: Dynamic): boolean {
  if (operator === ">" || operator === ">=") return compareSets(reflected[operator], b, a);
  return (operator === "<=" ? a.size <= b.size : a.size < b.size) && a.isSubset(b);
}

function compareDunders(operator: Operator, a: Dynamic, b: Dynamic): boolean {
  const tries: [Dynamic, string, Dynamic][] = [
    [a, dunders[operator], b],
    [b, dunders[reflected[operator]], a],
  ];
  if (isSubclassInstance(b, a)) tries.reverse();
  for (const [self, name, other] of tries) {
    const result = typeof self?.[name] === "function" ? self[name](other) : NotImplemented;
    if (result !== NotImplemented) return result;
  }
  const types = `'${operandName(a)}' and '${operandName(b)}'`;
  throw new TypeError(`'${operator}' not supported between instances of ${types}`);
}

function isSubclassInstance(b: Dynamic, a: Dynamic): boolean {
  return (
    typeof a === "object" && a !== null && b?.constructor !== a.constructor && b instanceof a.constructor
  );
}
