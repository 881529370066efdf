import { signature } from "../functions.js";
import { ByteArray, Bytes } from "../bytes.js";
import { TypeError, KeyError } from "../exceptions.js";
import { id } from "../identity.js";
import { immutableMark, rebuild } from "../singletons.js";
import { items } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { setItem } from "../items.js";
import { iterate } from "../iteration.js";
import { FrozenSet, PySet } from "../set.js";
import { Tuple } from "../tuple.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** Copies by original; what a class's own `__deepcopy__` is handed on as `memo`. */
class Memo {
  readonly copies = new Map<Dynamic, Dynamic>();

  get(x: Dynamic): Dynamic {
    return this.copies.get(x) ?? null;
  }

  __len__(): number {
    return this.copies.size;
  }

  __contains__(key: Dynamic): boolean {
    return [...this.copies.keys()].some((x) => id(x) === key);
  }

  __getitem__(key: Dynamic): Dynamic {
    for (const [x, copy] of this.copies) if (id(x) === key) return copy;
    throw new KeyError(key);
  }

  /** `memo[id(self)] = copy`: the deep copy under way remembers its result itself. */
  __setitem__(_key: Dynamic, _value: Dynamic): null {
    return null;
  }
}

const shared = (x: Dynamic): boolean =>
  x === null || typeof x !== "object" || x instanceof Bytes || x instanceof RegExp || isImmutable(x);

const isImmutable = (x: object): boolean =>
  isSingleton(x) || typeof (x as Dynamic)[immutableMark] === "boolean";

/** NotImplemented and its like; a frozen dataclass has fields. */
const isSingleton = (x: object): boolean => Object.isFrozen(x) && Object.keys(x).length === 0;

/** `copy.copy(x)` */
export function copy(x: Dynamic): Dynamic {
  if (typeof x?.__copy__ === "function") return x.__copy__();
  if (shared(x) || x instanceof Tuple || x instanceof FrozenSet) return x;
  if (Array.isArray(x)) return copyFields(x, rebuilt(x, Array.from(x)));
  if (typeof x[rebuild] === "function") return x[rebuild]((item: Dynamic) => item as Dynamic);
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
  return deep(x, memo instanceof Memo ? memo : new Memo());
}

function deep(x: Dynamic, memo: Memo): Dynamic {
  if (shared(x)) return x;
  const done = memo.copies.get(x);
  if (done !== undefined) return done;
  if (typeof x.__deepcopy__ === "function") return remember(memo, x, x.__deepcopy__(memo));
  if (x instanceof Tuple || x instanceof FrozenSet) return deepImmutable(x, memo);
  if (Array.isArray(x)) return deepList(x, memo);
  if (isPlainDict(x)) return deepPlain(x, memo);
  if (["[object Generator]", "[object AsyncGenerator]"].includes(Object.prototype.toString.call(x)))
    throw new TypeError(`cannot pickle '${typeName(x)}' object`);
  if (typeof x[rebuild] === "function")
    return remember(
      memo,
      x,
      x[rebuild]((item: Dynamic) => deep(item, memo) as Dynamic),
    );
  if (x instanceof PySet || x instanceof ByteArray) return deepFlat(x, memo);
  return deepObject(x, memo);
}

function remember(memo: Memo, x: Dynamic, result: Dynamic): Dynamic {
  memo.copies.set(x, result);
  return result;
}

/** A tuple whose parts are all unchanged is itself. */
function deepImmutable(x: Dynamic, memo: Memo): Dynamic {
  const parts: Dynamic[] = Array.from(x);
  const copies = parts.map((part) => deep(part, memo));
  const done = memo.copies.get(x);
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
