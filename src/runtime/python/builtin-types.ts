import { signature } from "./functions.js";
import { isBytes, latin1 } from "./bytes.js";
import { pyClass } from "./class-info.js";
import { Dict } from "./dict.js";
import { isDict, makeDict } from "./dict-access.js";
import { entriesOf } from "./dict-methods.js";
import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { Float, isFloat, toFloat } from "./float.js";
import { intOf, isInt } from "./integers.js";
import { iterate, listOf } from "./iteration.js";
import { floatValue, numberOf } from "./numeric.js";
import { floatFromText, intFromText, requireBase } from "./numbers-text.js";
import { unwrap } from "./primitive.js";
import { str } from "./repr.js";
import { FrozenSet, isSet, PySet } from "./set.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic, Int } from "./types.js";

/** `int(x, base)`; also the type. */
export function int(x: Dynamic = 0, base?: Dynamic): Dynamic {
  const own: unknown = typeof x === "object" && base === undefined ? x?.__int__ : undefined;
  if (typeof own === "function") return (own as AnyFunction).call(x) as unknown;
  const plain = unwrap(x);
  if (typeof plain === "string") return intFromText(plain, base === undefined ? 10 : base, x);
  if (isBytes(plain)) return intFromText(latin1(plain.data), base === undefined ? 10 : base, x);
  if (base !== undefined) {
    requireBase(base);
    throw new TypeError("int() can't convert non-string with explicit base");
  }
  if (isInt(plain)) return numberOf(plain);
  if (isFloat(plain)) return truncated(Number(plain));
  const method = ["__index__", "__trunc__"].find((name) => typeof plain?.[name] === "function");
  if (method !== undefined) return plain[method]();
  const expected = "a string, a bytes-like object or a real number";
  throw new TypeError(`int() argument must be ${expected}, not '${typeName(x)}'`);
}

function truncated(value: number): Int {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
  return intOf(Math.trunc(value));
}

/** `float(x)`; also the type. A `Float` passes for the number that it is in all plain comparisons. */
export function float(x: Dynamic = 0): number {
  const value = floatFrom(x);
  return (Number.isNaN(value) ? new Float(NaN) : value) as number;
}

function floatFrom(x: Dynamic): Dynamic {
  if (typeof x === "object" && typeof x?.__float__ === "function") return x.__float__();
  const plain = unwrap(x);
  if (typeof plain === "string") return floatFromText(plain, x);
  if (isFloat(plain)) return plain;
  if (isInt(plain)) return toFloat(floatValue(plain));
  if (typeof plain?.__index__ === "function") return floatFrom(plain.__index__());
  if (isBytes(plain)) return floatFromText(latin1(plain.data), x);
  throw new TypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
}

/** `bool(x)`; also the type. */
export function bool(x: Dynamic = false): boolean {
  return truthy(x);
}

/** `list(x)`; also the type. */
export function list(x?: Dynamic): Dynamic[] {
  return listOf(x);
}

/** `tuple(x)`; also the type. */
export function tuple(x?: Dynamic): Tuple {
  if (x instanceof Tuple && x.constructor === Tuple) return x;
  return Tuple.from(x === undefined ? [] : iterate(x));
}

/** `dict(x, **options)`; also the type. */
export function dict(x?: Dynamic, options: Record<string, Dynamic> = {}): Dynamic {
  const entries = [...(x === undefined ? [] : entriesOf(x)), ...Object.entries(options)];
  return x instanceof Dict ? new Dict(entries) : makeDict(entries);
}

/** `set(x)`; also the type. */
export function set(x?: Dynamic): PySet {
  return new PySet(x === undefined ? [] : isSet(x) ? x : iterate(x));
}

/** `frozenset(x)`; also the type. */
export function frozenset(x?: Dynamic): FrozenSet {
  return x instanceof FrozenSet ? x : new FrozenSet(x === undefined ? [] : isSet(x) ? x : iterate(x));
}

/** The class of `object()`. */
class PyObject {}
pyClass(PyObject, { name: "object", module: "builtins" });

/** `object()`; also the type of everything. */
export function object(...args: Dynamic[]): object {
  if (args.length > 0) throw new TypeError("object() takes no arguments");
  return new PyObject();
}

/** `type(None)` */
export function NoneType(): null {
  return null;
}

function declare(
  fn: object,
  name: string,
  instances: (value: Dynamic) => boolean,
  implementation?: Dynamic,
): void {
  pyClass(fn, { name, module: "builtins", instances, implementation: implementation as unknown });
}

declare(int, "int", (value) => isInt(unwrap(value)));
declare(float, "float", (value) => isFloat(unwrap(value)), Float);
declare(bool, "bool", (value) => typeof value === "boolean");
declare(str, "str", (value) => typeof unwrap(value) === "string");
declare(list, "list", (value) => Array.isArray(value) && !(value instanceof Tuple), Array);
declare(tuple, "tuple", (value) => value instanceof Tuple, Tuple);
declare(dict, "dict", isDict, Dict);
declare(set, "set", (value) => value instanceof PySet, PySet);
declare(frozenset, "frozenset", (value) => value instanceof FrozenSet, FrozenSet);
declare(object, "object", () => true, PyObject);
declare(NoneType, "NoneType", (value) => value === null || value === undefined);

signature(int, "int", ["x=", "/", "base="]);
