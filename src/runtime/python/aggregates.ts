import { signature } from "./functions.js";
import { add, floordiv, mod } from "./arithmetic.js";
import { ByteArray, isBytes } from "./bytes.js";
import { TypeError, ValueError, ZeroDivisionError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { asFunction } from "./call.js";
import { isNumber } from "./numeric.js";
import { typeName } from "./type-name.js";
import { iterate } from "./iteration.js";
import { Keywords } from "./keywords.js";
import { gt, lt } from "./ordering.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { unwrap } from "./primitive.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** `all(items)` */
export function all(items: Dynamic): boolean {
  for (const item of iterate(items)) if (!truthy(item)) return false;
  return true;
}

/** `any(items)` */
export function any(items: Dynamic): boolean {
  for (const item of iterate(items)) if (truthy(item)) return true;
  return false;
}

/** `sum(items, start)` */
export function sum(items: Dynamic, start: Dynamic = 0): Dynamic {
  if (typeof start === "string") throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (isBytes(start)) {
    const [what, empty] =
      start instanceof ByteArray ? ["bytearray", "bytearray().join"] : ["bytes", "b''.join"];
    throw new TypeError(`sum() can't sum ${what} [use ${empty}(seq) instead]`);
  }
  let total: Dynamic = start;
  for (const item of iterate(items)) total = add(total, item);
  return total;
}

/** What `min` and `max` take by keyword. */
export interface ExtremeOptions {
  key?: AnyFunction | null;
  default?: Dynamic;
}

/** `min(items, key=..., default=...)`, `min(a, b, ...)`; keywords come as `keywords({...})` or a trailing object */
export function min(...args: Dynamic[]): Dynamic {
  return extreme("min", lt, args);
}

/** `max(items, key=..., default=...)`, `max(a, b, ...)` */
export function max(...args: Dynamic[]): Dynamic {
  return extreme("max", gt, args);
}

function extreme(name: string, better: (a: Dynamic, b: Dynamic) => boolean, args: Dynamic[]): Dynamic {
  const [values, options] = splitOptions(args);
  if (values.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  const unknown = Object.keys(options).find((each) => each !== "key" && each !== "default");
  if (unknown !== undefined) throw new TypeError(`'${unknown}' is an invalid keyword argument for ${name}()`);
  if (values.length > 1 && "default" in options) {
    throw new TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const rankOf = options.key === null || options.key === undefined ? undefined : asFunction(options.key);
  const items = values.length === 1 ? iterate(values[0]) : values;
  let best: { item: Dynamic; rank: Dynamic } | undefined;
  for (const item of items) {
    const rank: unknown = rankOf ? rankOf(item) : item;
    if (best === undefined || better(rank, best.rank)) best = { item, rank };
  }
  if (best !== undefined) return best.item;
  if ("default" in options) return options.default;
  throw new ValueError(`${name}() arg is an empty sequence`);
}

function splitOptions(args: Dynamic[]): [Dynamic[], ExtremeOptions] {
  const last: unknown = args.at(-1);
  if (last instanceof Keywords) return [args.slice(0, -1), last.values];
  if (args.length > 1 && isOptions(last)) return [args.slice(0, -1), last];
  return [args, {}];
}

/** Dicts have no order, so a trailing object with only these keys is the options. */
function isOptions(value: unknown): value is ExtremeOptions {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name === "key" || name === "default");
}

/** `divmod(a, b)` */
export function divmod(a: Dynamic, b: Dynamic): Dynamic {
  if (typeof a?.__divmod__ === "function") return a.__divmod__(b);
  if (typeof b?.__rdivmod__ === "function" && !isNumber(unwrap(a))) return b.__rdivmod__(a);
  if (!isNumber(unwrap(a)) || !isNumber(unwrap(b)))
    throw new TypeError(`unsupported operand type(s) for divmod(): '${typeName(a)}' and '${typeName(b)}'`);
  if (isFloat(a) || isFloat(b)) requireDivisor(b);
  return Tuple.of(floordiv(a, b), mod(a, b));
}

function requireDivisor(b: Dynamic): void {
  if (Number(unwrap(b)) === 0) throw new ZeroDivisionError("float divmod()");
}

signature(sum, "sum", ["iterable", "/", "start="]);
