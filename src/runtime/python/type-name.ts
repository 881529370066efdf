import { classInfo, className, isClass } from "./class-info.js";
import { nativeOf } from "./native.js";
import type { Dynamic } from "./types.js";

const generatorTags: Record<string, string> = {
  "[object Generator]": "generator",
  "[object AsyncGenerator]": "async_generator",
  "[object Promise]": "coroutine",
  "[object Array Iterator]": "list_iterator",
  "[object String Iterator]": "str_iterator",
  "[object Map Iterator]": "dict_keyiterator",
  "[object Set Iterator]": "set_iterator",
  "[object Module]": "module",
};

/** `type(value).__name__` */
export function typeName(value: Dynamic): string {
  switch (typeof value) {
    case "string":
      return "str";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return Number.isInteger(value) && !Object.is(value, -0) ? "int" : "float";
    case "function":
      if (isClass(value))
        return value.constructor !== Function && isClass(value.constructor)
          ? className(value.constructor)
          : "type";
      return nativeOf(value) === undefined ? "function" : "builtin_function_or_method";
    case "object":
      return value === null ? "NoneType" : objectTypeName(value);
    default:
      return "NoneType";
  }
}

/** The type of an object that JavaScript makes: `generator`, `coroutine`, `list_iterator`. */
export const nativeTypeName = (value: object): string | undefined =>
  generatorTags[Object.prototype.toString.call(value)];

function objectTypeName(value: Dynamic): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Array.prototype) return "list";
  if (prototype === Object.prototype || prototype === null) return "dict";
  const native = nativeTypeName(value);
  if (native !== undefined) return native;
  return typeof value.constructor === "function" ? className(value.constructor) : "object";
}

/** The type's name in messages about the arguments of most functions. */
export const argumentType = (value: unknown): string =>
  value === null || value === undefined ? "None" : typeName(value);

/** The type's name in messages about operands: types that CPython has in C say their module too. */
export function operandName(value: Dynamic): string {
  const cls: unknown = typeof value === "object" && value !== null ? value.constructor : undefined;
  return classInfo(cls)?.operand ?? typeName(value);
}

/** Whether a value is a dict kept as a plain object. */
export function isPlainDict(value: unknown): value is Record<string, Dynamic> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !(Symbol.toStringTag in value);
}
