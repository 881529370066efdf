import { bytearray, bytes, ByteArray, Bytes } from "./bytes.js";
import { bool, dict, float, frozenset, int, list, object, set, tuple, NoneType } from "./builtin-types.js";
import { pyClass, isClass } from "./class-info.js";
import { metaclassOf } from "./class-hooks.js";
import { Coroutine } from "./coroutine.js";
import { Dict } from "./dict.js";
import { Float } from "./float.js";
import { Range, range } from "./range.js";
import { str } from "./repr.js";
import { receiverOf } from "./functions.js";
import { FrozenSet, PySet } from "./set.js";
import { Slice, slice } from "./slice.js";
import { Tuple } from "./tuple.js";
import { nativeTypeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** The type function that stands for each class of built-in values. */
const types = new Map<unknown, AnyFunction>([
  [Array, list],
  [ByteArray, bytearray],
  [Bytes, bytes],
  [Dict, dict],
  [Float, float],
  [FrozenSet, frozenset],
  [PySet, set],
  [Range, range],
  [Slice, slice],
  [Tuple, tuple],
]);

/** `type(x)`: the class, or the built-in type function. */
export function type(x: Dynamic): Dynamic {
  switch (typeof x) {
    case "string":
      return str;
    case "boolean":
      return bool;
    case "bigint":
      return int;
    case "number":
      return Number.isInteger(x) && !Object.is(x, -0) ? int : float;
    case "function":
      return isClass(x) ? (metaclassOf(x) ?? type) : Function;
    default:
      return x === null || x === undefined ? NoneType : objectType(x);
  }
}

/** The types of objects that JavaScript makes: generators, coroutines, iterators. */
const nativeTypes = new Map<string, object>([["coroutine", Coroutine]]);

/** The class of generators, coroutines and the like, by its name; a test of its own says what is an instance. */
export function nativeType(name: string): Dynamic {
  const isOne = (value: Dynamic): boolean =>
    typeof value === "object" && value !== null && nativeTypeName(value as object) === name;
  const known =
    nativeTypes.get(name) ??
    pyClass(
      class {
        static [Symbol.hasInstance](value: Dynamic): boolean {
          return isOne(value);
        }
      },
      { name, module: "builtins", instances: isOne },
    );
  nativeTypes.set(name, known);
  return known;
}

function objectType(x: Dynamic): Dynamic {
  const prototype = Object.getPrototypeOf(x);
  if (prototype === Object.prototype || prototype === null) return dict;
  const name = nativeTypeName(x);
  if (name !== undefined) return nativeType(name);
  return types.get(x.constructor) ?? (x.constructor as unknown) ?? object;
}

pyClass(type, { name: "type", module: "builtins", instances: isClass });
pyClass(Function, {
  name: "function",
  module: "builtins",
  instances: (value) => typeof value === "function" && !isClass(value) && receiverOf(value) === undefined,
});
