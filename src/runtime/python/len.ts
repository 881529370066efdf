import { dictSize, isDict } from "./dict-access.js";
import { OverflowError, TypeError, ValueError } from "./exceptions.js";
import { unwrap } from "./primitive.js";
import { codePointLength } from "./text-core.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `len(value)`; a text counts code points. */
export function len(value: Dynamic): number {
  if (typeof value === "string") return codePointLength(value);
  if (typeof value !== "object" && typeof value !== "function") return noLength(value);
  if (value === null || value === undefined) return noLength(value);
  if (typeof value.__len__ === "function") return lengthResult(value.__len__());
  if (Array.isArray(value)) return value.length;
  if (value instanceof Set) return value.size;
  if (isDict(value)) return dictSize(value);
  const plain = unwrap(value);
  if (typeof plain === "string") return codePointLength(plain);
  return value.data instanceof Uint8Array ? value.data.length : noLength(value);
}

function lengthResult(result: Dynamic): number {
  if (typeof result === "boolean") return Number(result);
  if (typeof result === "bigint") return bigLength(result);
  if (typeof result !== "number" || !Number.isInteger(result))
    throw new TypeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  if (result < 0) throw new ValueError("__len__() should return >= 0");
  return result;
}

/** A length that only a `__len__` can claim; no container here holds as much. */
function bigLength(result: bigint): Dynamic {
  if (result < 0) throw new ValueError("__len__() should return >= 0");
  if (result >= 2n ** 63n) throw new OverflowError("cannot fit 'int' into an index-sized integer");
  return result;
}

function noLength(value: Dynamic): never {
  throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}
