import { TypeError } from "./exceptions.js";
import { Float } from "./float.js";
import { dictSize, isDict } from "./dict-access.js";
import { primitive, unwrap } from "./primitive.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `bool(value)`: false for None, zeros, empty containers and what `__bool__` or `__len__` say. */
export function truthy(value: Dynamic): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "object":
      return value !== null && objectTruth(value);
    case "function":
      return true;
    default:
      return Boolean(value);
  }
}

function objectTruth(value: Dynamic): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Set) return value.size > 0;
  if (value instanceof Float) return value.value !== 0;
  if (typeof value.__bool__ === "function") return boolResult(value.__bool__());
  if (isDict(value)) return dictSize(value) > 0;
  if (typeof value.__len__ === "function") return value.__len__() !== 0;
  if (primitive in value) return truthy(unwrap(value));
  return true;
}

function boolResult(result: Dynamic): boolean {
  if (typeof result === "boolean") return result;
  throw new TypeError(`__bool__ should return bool, returned ${typeName(result)}`);
}

/** `a or b` */
export function or<A, B>(a: A, b: () => B): A | B {
  return truthy(a) ? a : b();
}

/** `a and b` */
export function and<A, B>(a: A, b: () => B): A | B {
  return truthy(a) ? b() : a;
}
