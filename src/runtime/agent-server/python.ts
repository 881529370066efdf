import { repr } from "./python-repr.js";

/** The few Python values this folder works with: exceptions, floats, dicts. */

/** A value whose type Python never declared. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Dynamic = any;

/** A Python exception: `args` as in Python, `message` is `str(e)`. */
export class Exception extends Error {
  readonly args: readonly unknown[];

  constructor(...args: unknown[]) {
    super(args.length === 0 ? "" : String(args[0]));
    this.args = args;
    this.name = new.target.name;
  }
}

export class ValueError extends Exception {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class AttributeError extends Exception {}
export class PyTypeError extends Exception {}
export class FileNotFoundError extends Exception {}
export class IndexError extends Exception {}

/** `str(KeyError("x"))` is `'x'`, with the quotes. */
export class KeyError extends Exception {
  constructor(key: unknown) {
    super(key);
    this.message = repr(key);
  }
}

/** `str(e)`: what Python would print for anything that was thrown. */
export function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { __str__: describe, message } = error as { __str__?: unknown; message?: unknown };
  if (typeof describe === "function") return String(describe.call(error));
  return typeof message === "string" ? message : String(error);
}

/** A float with an integral value: a plain number that is integral is an int. */
export class Float {
  constructor(readonly value: number) {}

  valueOf(): number {
    return this.value;
  }

  toJSON(): number {
    return this.value;
  }
}

/** A dict with keys that a plain object cannot hold in order. */
export class Dict<V = Dynamic> extends Map<Dynamic, V> {}

/** Whether a value is a boxed float, of this file or of the Python runtime. */
export function isBoxedFloat(value: unknown): value is Float {
  return typeof value === "object" && value !== null && typeof value.valueOf() === "number";
}

/** Whether a value is a dict: a Map or a plain object. */
export function isDict(value: unknown): value is Record<string, Dynamic> | Map<Dynamic, Dynamic> {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The items of a dict of either form. */
export function dictEntries(dict: Record<string, Dynamic> | Map<Dynamic, Dynamic>): [Dynamic, Dynamic][] {
  return dict instanceof Map ? [...dict.entries()] : Object.entries(dict);
}

/** `dict.get(key)`: undefined where the key is absent. */
export function dictGet(dict: Dynamic, key: string): Dynamic {
  if (dict instanceof Map) return dict.get(key);
  return Object.hasOwn(dict as object, key) ? dict[key] : undefined;
}

/** Whether a plain object keeps this key, and keeps it in insertion order. */
function isPlainKey(key: string): boolean {
  return key !== "__proto__" && !/^(0|[1-9]\d*)$/.test(key);
}

/** A dict of these items: a plain object where it can hold the keys in order, else a `Dict`. */
export function makeDict(items: readonly (readonly [string, Dynamic])[]): Dynamic {
  return items.every(([key]) => isPlainKey(key)) ? Object.fromEntries(items) : new Dict(items);
}

/** Whether a value is None. */
export function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

const typeNames: Record<string, string> = {
  string: "str",
  boolean: "bool",
  bigint: "int",
  undefined: "NoneType",
};

/** `type(value).__name__` */
export function typeName(value: unknown): string {
  if (value === null) return "NoneType";
  if (typeof value === "number") return isInt(value) ? "int" : "float";
  if (typeof value === "function") return "function";
  if (typeof value !== "object") return typeNames[typeof value] ?? "object";
  if (isBoxedFloat(value)) return "float";
  if (isDict(value)) return "dict";
  if (Array.isArray(value)) return Object.getPrototypeOf(value) === Array.prototype ? "list" : "tuple";
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Generator]") return "generator";
  if (tag === "[object AsyncGenerator]") return "async_generator";
  return tag === "[object Promise]" ? "coroutine" : value.constructor.name;
}

/** Whether a plain number is a Python int. */
export function isInt(value: number): boolean {
  return Number.isInteger(value) && !Object.is(value, -0);
}

/** `repr(float)` */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const [mantissa = "0", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, "0");
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
  }
  return decimalRepr(value, exponent);
}

function decimalRepr(value: number, exponent: number): string {
  const text = String(value);
  if (text.includes("e"))
    return value.toFixed(Math.abs(exponent) + (text.split("e")[0] ?? "").replace(/\D/g, "").length - 1);
  return text.includes(".") ? text : `${text}.0`;
}

/** Keyword arguments under Python's names, whichever of the two spellings they came in. */
export function pythonOptions<T extends object>(options: T): T {
  const named = Object.entries(options).map(([key, value]) => [
    key.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value as unknown,
  ]);
  return Object.fromEntries(named) as T;
}
