import { className, isClass } from "./class-info.js";
import { dictDelete, dictGet, dictSet, isDict, type PyDict } from "./dict-access.js";
import { AttributeError, IndexError, KeyError, TypeError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { integerValue } from "./numeric.js";
import { unwrap } from "./primitive.js";
import { Range } from "./range.js";
import { Slice } from "./slice.js";
import { builtinSlice, delBuiltinSlice, getSlice, setBuiltinSlice } from "./slices.js";
import { codePointAt } from "./text-core.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `x[key]`; IndexError, KeyError or TypeError as Python's. */
export function getItem(x: Dynamic, key: Dynamic): Dynamic {
  if (typeof x === "function") return classItem(x, key);
  if (typeof x === "object" && typeof x?.__getitem__ === "function") return x.__getitem__(key);
  return builtinItem(x, key);
}

/** `x[key]` of a built-in value, also where its class has a `__getitem__` of its own. */
export function builtinItem(x: Dynamic, key: Dynamic): Dynamic {
  if (Array.isArray(x)) return sequenceItem(x, key);
  const plain = unwrap(x);
  if (typeof plain === "string") return textItem(plain, key);
  return isDict(x) ? dictItem(x, key) : notSubscriptable(x);
}

function notSubscriptable(x: Dynamic): never {
  throw new TypeError(`'${typeName(x)}' object is not subscriptable`);
}

function classItem(cls: Dynamic, key: Dynamic): Dynamic {
  const method = cls.__getitem__ ?? cls.__class_getitem__;
  if (typeof method === "function") return method.call(cls, key);
  if (isClass(cls)) throw new TypeError(`type '${className(cls)}' is not subscriptable`);
  return notSubscriptable(cls);
}

function sequenceItem(items: readonly Dynamic[], key: Dynamic): Dynamic {
  if (key instanceof Slice) return builtinSlice(items, key.start, key.stop, key.step);
  const kind = items instanceof Tuple ? "tuple" : "list";
  const index = positionOf(
    key,
    items.length,
    `${kind} indices must be integers or slices, not ${typeName(key)}`,
  );
  if (index === undefined) throw new IndexError(`${kind} index out of range`);
  const item: unknown = items[index];
  return item === undefined ? null : item;
}

/** The position that an index means; undefined when it is out of range. */
function positionOf(key: Dynamic, length: number, complaint: string): number | undefined {
  const index = integerValue(key);
  if (index === undefined) throw new TypeError(complaint);
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index)
    throw new IndexError("cannot fit 'int' into an index-sized integer");
  const position = Number(index) < 0 ? Number(index) + length : Number(index);
  return position >= 0 && position < length ? position : undefined;
}

function textItem(text: string, key: Dynamic): string {
  if (key instanceof Slice) return getSlice(text, key.start, key.stop, key.step);
  const index = integerValue(key);
  if (index === undefined) throw new TypeError(`string indices must be integers, not '${typeName(key)}'`);
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index)
    throw new IndexError("cannot fit 'int' into an index-sized integer");
  return codePointAt(text, Number(index));
}

function dictItem(dict: PyDict, key: Dynamic): Dynamic {
  const value = dictGet(dict, key);
  if (value !== undefined) return value;
  const missing = (dict as Dynamic).__missing__;
  if (typeof missing === "function") return missing.call(dict, key);
  throw new KeyError(key);
}

/** `range[key]` */
export function rangeItem(range: Range, key: Dynamic): Dynamic {
  if (key instanceof Slice) return getSlice(range, key.start, key.stop, key.step);
  const index = positionOf(
    key,
    range.length,
    `range indices must be integers or slices, not ${typeName(key)}`,
  );
  if (index === undefined) throw new IndexError("range object index out of range");
  return range.at(index);
}

/** `x[key] = value` */
export function setItem(x: Dynamic, key: Dynamic, value: Dynamic): void {
  if (typeof x?.__setitem__ === "function") x.__setitem__(key, value);
  else setBuiltinItem(x, key, value);
}

/** `x[key] = value` of a built-in value, also where its class has a `__setitem__` of its own. */
export function setBuiltinItem(x: Dynamic, key: Dynamic, value: Dynamic): void {
  if (isList(x)) setListItem(x, key, value);
  else if (isDict(x)) dictSet(x, key, value);
  else if (typeof x?.__delitem__ === "function") throw new AttributeError("__setitem__");
  else throw new TypeError(`'${typeName(x)}' object does not support item assignment`);
}

function isList(x: Dynamic): x is Dynamic[] {
  return Array.isArray(x) && !(x instanceof Tuple);
}

function setListItem(list: Dynamic[], key: Dynamic, value: Dynamic): void {
  if (key instanceof Slice) {
    setBuiltinSlice(list, key.start, key.stop, value, key.step);
    return;
  }
  const index = positionOf(key, list.length, `list indices must be integers or slices, not ${typeName(key)}`);
  if (index === undefined) throw new IndexError("list assignment index out of range");
  list[index] = value;
}

/** `del x[key]` */
export function delItem(x: Dynamic, key: Dynamic): void {
  if (typeof x?.__delitem__ === "function") x.__delitem__(key);
  else delBuiltinItem(x, key);
}

/** `del x[key]` of a built-in value, also where its class has a `__delitem__` of its own. */
export function delBuiltinItem(x: Dynamic, key: Dynamic): void {
  if (isList(x)) deleteListItem(x, key);
  else if (!isDict(x)) {
    if (typeof x?.__setitem__ === "function") throw new AttributeError("__delitem__");
    const verb = isInt(key) && isSequenceType(x) ? "doesn't" : "does not";
    throw new TypeError(`'${typeName(x)}' object ${verb} support item deletion`);
  } else if (!dictDelete(x, key)) throw new KeyError(key);
}

/** Whether CPython asks the type as a sequence, too: not numbers, functions, generators and None. */
const isSequenceType = (x: Dynamic): boolean =>
  typeof x === "string" ||
  (typeof x === "object" && x !== null && typeof x.next !== "function" && !isFloat(x));

function deleteListItem(list: Dynamic[], key: Dynamic): void {
  if (key instanceof Slice) {
    delBuiltinSlice(list, key.start, key.stop, key.step);
    return;
  }
  const index = positionOf(key, list.length, `list indices must be integers or slices, not ${typeName(key)}`);
  if (index === undefined) throw new IndexError("list assignment index out of range");
  list.splice(index, 1);
}
