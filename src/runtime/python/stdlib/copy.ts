import { signature } from "../functions.js";
import { ByteArray, Bytes } from "../bytes.js";
import { items } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { setItem } from "../items.js";
import { iterate } from "../iteration.js";
import { FrozenSet, PySet } from "../set.js";
import { Tuple } from "../tuple.js";
import { isPlainDict } from "../type-name.js";
import type { Dynamic } from "../types.js";

type Memo = Map<Dynamic, Dynamic>;

const shared = (x: Dynamic): boolean =>
  x === null || typeof x !== "object" || x instanceof Bytes || x instanceof RegExp || isSingleton(x);

/** NotImplemented and its like; a frozen dataclass has fields. */
const isSingleton = (x: object): boolean => Object.isFrozen(x) && Object.keys(x).length === 0;

/** `copy.copy(x)` */
export function copy(x: Dynamic): Dynamic {
  if (typeof x?.__copy__ === "function") return x.__copy__();
  if (shared(x) || x instanceof Tuple || x instanceof FrozenSet) return x;
  if (Array.isArray(x)) return copyFields(x, rebuilt(x, Array.from(x)));
  if (isPlainDict(x)) return copyPlain(x);
  if (x instanceof Dict || x instanceof PySet)
    return typeof (x as Dynamic).copy === "function"
      ? (x as Dynamic).copy()
      : new (x as Dynamic).constructor(x);
  if (x instanceof ByteArray) return new ByteArray(x.data.slice());
  return copyObject(x);
}

function rebuilt(source: Dynamic, elements: Dynamic[]): Dynamic {
  return Object.getPrototypeOf(source) === Array.prototype
    ? elements
    : Object.setPrototypeOf(elements, Object.getPrototypeOf(source));
}

function copyPlain(x: Dynamic): Dynamic {
  let result: Dynamic = {};
  for (const [key, value] of iterate(items(x))) result = setItem(result, key, value) ?? result;
  return result;
}

function copyFields(_source: Dynamic, target: Dynamic): Dynamic {
  return target;
}

function copyObject(x: Dynamic): Dynamic {
  return Object.create(Object.getPrototypeOf(x), Object.getOwnPropertyDescriptors(x));
}

/** `copy.deepcopy(x, memo=None)`: cycles and shared parts keep their shape. */
export function deepcopy(x: Dynamic, memo: Dynamic = null): Dynamic {
  const known: Memo = memo instanceof Map ? memo : new Map();
  return deep(x, known);
}

function deep(x: Dynamic, memo: Memo): Dynamic {
  if (shared(x)) return x;
  const done = memo.get(x);
  if (done !== undefined) return done;
  if (typeof x.__deepcopy__ === "function") return remember(memo, x, x.__deepcopy__(memo));
  if (x instanceof Tuple || x instanceof FrozenSet) return deepImmutable(x, memo);
  if (Array.isArray(x)) return deepList(x, memo);
  if (isPlainDict(x)) return deepPlain(x, memo);
  if (x instanceof PySet || x instanceof ByteArray) return deepFlat(x, memo);
  return deepObject(x, memo);
}

function remember(memo: Memo, x: Dynamic, result: Dynamic): Dynamic {
  memo.set(x, result);
  return result;
}

/** A tuple whose parts are all unchanged is itself. */
function deepImmutable(x: Dynamic, memo: Memo): Dynamic {
  const parts: Dynamic[] = Array.from(x);
  const copies = parts.map((part) => deep(part, memo));
  const done = memo.get(x);
  if (done !== undefined) return done;
  if (copies.every((part, i) => part === parts[i])) return x;
  const result = x instanceof Tuple ? rebuilt(x, copies) : new FrozenSet(copies);
  return remember(memo, x, result);
}

function deepList(x: Dynamic[], memo: Memo): Dynamic {
  const result: Dynamic[] = remember(memo, x, rebuilt(x, []));
  for (const item of x) result.push(deep(item, memo));
  return result;
}

function deepPlain(x: Dynamic, memo: Memo): Dynamic {
  const result = remember(memo, x, {});
  for (const [key, value] of iterate(items(x))) setItem(result, deep(key, memo), deep(value, memo));
  return result;
}

function deepFlat(x: Dynamic, memo: Memo): Dynamic {
  if (x instanceof ByteArray) return remember(memo, x, new ByteArray(x.data.slice()));
  return remember(
    memo,
    x,
    new (x as Dynamic).constructor(Array.from(x as Iterable<Dynamic>, (item) => deep(item, memo))),
  );
}

function deepObject(x: Dynamic, memo: Memo): Dynamic {
  const result = remember(
    memo,
    x,
    x instanceof Dict ? emptyLike(x) : Object.create(Object.getPrototypeOf(x)),
  );
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(x))) {
    if ("value" in descriptor) descriptor.value = deep(descriptor.value, memo);
    Object.defineProperty(result, key, descriptor);
  }
  if (x instanceof Dict) for (const [key, value] of x) result.set(deep(key, memo), deep(value, memo));
  return result;
}

function emptyLike(x: Dynamic): Dynamic {
  const result = typeof x.copy === "function" ? x.copy() : new x.constructor();
  result.clear();
  return result;
}

signature(copy, "copy", ["x"]);
signature(deepcopy, "deepcopy", ["x", "memo="]);
