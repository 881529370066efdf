import { isBytes, latin1 } from "./bytes.js";
import { dictHas, isDict } from "./dict-access.js";
import { same } from "./equality.js";
import { TypeError } from "./exceptions.js";
import { isNumber, integerValue } from "./numeric.js";
import { iterate } from "./iteration.js";
import { unwrap } from "./primitive.js";
import { Range } from "./range.js";
import { FrozenSet, isSet, PySet } from "./set.js";
import { truthy } from "./truth.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `item in container` */
export function contains(container: Dynamic, item: Dynamic): boolean {
  if (typeof container === "object" && typeof container?.__contains__ === "function")
    return truthy(container.__contains__(item));
  const plain = unwrap(container);
  if (typeof plain === "string") return textContains(plain, item);
  if (typeof plain !== "object" && typeof plain !== "function") return notIterable(container);
  if (plain === null || plain === undefined) return notIterable(container);
  if (typeof plain.__contains__ === "function") return truthy(plain.__contains__(item));
  if (Array.isArray(plain)) return plain.some((each) => same(each, item));
  if (isDict(plain)) return dictHas(plain, item);
  if (isSet(plain)) return plain.has(item instanceof PySet ? new FrozenSet(item) : item);
  if (isBytes(plain)) return bytesContain(plain.data, item);
  if (plain instanceof Range && isNumber(item)) return plain.position(item) >= 0;
  return iterableContains(plain, item);
}

function notIterable(container: Dynamic): never {
  throw new TypeError(`argument of type '${typeName(container)}' is not iterable`);
}

function textContains(text: string, item: Dynamic): boolean {
  const part = unwrap(item);
  if (typeof part === "string") return text.includes(part);
  throw new TypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
}

function bytesContain(data: Uint8Array, item: Dynamic): boolean {
  const byte = integerValue(item);
  if (byte !== undefined) return data.includes(Number(byte));
  if (!isBytes(item)) throw new TypeError(`a bytes-like object is required, not '${typeName(item)}'`);
  return latin1(data).includes(latin1(item.data));
}

function iterableContains(container: Dynamic, item: Dynamic): boolean {
  if (typeof container[Symbol.iterator] !== "function" && !container.__iter__ && !container.__getitem__) {
    return notIterable(container);
  }
  for (const each of iterate(container)) if (same(each, item)) return true;
  return false;
}

/** `item in container` where the item must be evaluated first. */
export const isIn = (item: Dynamic, container: Dynamic): boolean => contains(container, item);
