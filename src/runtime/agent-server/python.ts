/** The few Python values this folder works with: exceptions, floats, dicts. */

export {
  AttributeError,
  Exception,
  FileNotFoundError,
  IndexError,
  KeyError,
  messageOf,
  NotImplementedError,
  RuntimeError,
  TypeError as PyTypeError,
  ValueError,
} from "../python/exceptions.js";
export { Dict } from "../python/dict.js";
export { Float } from "../python/float.js";
export type { Dynamic } from "../python/types.js";
import { classInfo } from "../python/class-info.js";
import { Dict } from "../python/dict.js";
import type { Float } from "../python/float.js";
import type { Dynamic } from "../python/types.js";

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
export function isPlainKey(key: string): boolean {
  const first = key.charCodeAt(0);
  if (first >= 48 && first <= 57) return !/^(0|[1-9]\d*)$/.test(key);
  return first !== 95 || key !== "__proto__";
}

/** A dict of these items: a plain object where it can hold the keys in order, else a `Dict`. */
export function makeDict(items: readonly (readonly [string, Dynamic])[]): Dynamic {
  return items.every(([key]) => isPlainKey(key)) ? Object.fromEntries(items) : new Dict(items);
}

/** The fields of a dataclass's instance as a dict, not copied; undefined for anything else. */
export function dataclassFields(value: Dynamic): Record<string, Dynamic> | undefined {
  const fields =
    typeof value === "object" && value !== null ? classInfo(value.constructor)?.fields : undefined;
  if (fields === undefined) return undefined;
  return Object.fromEntries(fields.map(({ name, js }) => [name, value[js] as unknown]));
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
