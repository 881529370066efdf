import { Dict } from "./dict.js";
import * as access from "./dict-access.js";
import { DictItems, DictKeys, DictValues } from "./dict-views.js";
import { KeyError, TypeError, ValueError } from "./exceptions.js";
import { Tuple } from "./tuple.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import { getItem } from "./items.js";
import type { Dynamic } from "./types.js";

type AnyDict<K, V> = Map<K, V> | Record<string, V> | Readonly<Record<string, V>> | object;

/** `d.get(key, fallback)` */
export function get(dict: AnyDict<Dynamic, Dynamic>, key: Dynamic, fallback: Dynamic = null): Dynamic {
  const value = access.dictGet(dict as access.PyDict, key);
  return value === undefined ? fallback : value;
}

/** `d.keys()` */
export function keys<K = string>(dict: Map<K, Dynamic> | object): DictKeys<K> {
  return new DictKeys<K>(dict as access.PyDict);
}

/** `d.values()` */
export function values<V = Dynamic>(dict: Map<Dynamic, V> | Record<string, V> | object): DictValues<V> {
  return new DictValues<V>(dict as access.PyDict);
}

/** `d.items()` */
export function items<K = string, V = Dynamic>(
  dict: Map<K, V> | Record<string, V> | object,
): DictItems<K, V> {
  return new DictItems<K, V>(dict as access.PyDict);
}

/** `d.pop(key, fallback)` */
export function dictPop(dict: Dynamic, key: Dynamic, ...fallback: [Dynamic?]): Dynamic {
  // CPython does not hash the key for an empty dict.
  const value: Dynamic = access.dictSize(dict) === 0 ? undefined : access.dictGet(dict, key);
  if (value !== undefined) {
    access.dictDelete(dict, key);
    return value;
  }
  if (fallback.length > 0) return fallback[0];
  throw new KeyError(key);
}

/** `d.popitem()`: the newest item. */
export function popItem(dict: Dynamic): Tuple {
  const last = [...access.dictEntries(dict)].at(-1);
  if (last === undefined) throw new KeyError("popitem(): dictionary is empty");
  access.dictDelete(dict, last[0]);
  return Tuple.of(...last);
}

/** `d.setdefault(key, fallback)` */
export function setDefault(dict: Dynamic, key: Dynamic, fallback: Dynamic = null): Dynamic {
  const value = access.dictGet(dict, key);
  if (value !== undefined) return value;
  access.dictSet(dict, key, fallback);
  return fallback;
}

/** The items of anything `dict()` or `update()` takes: a dict, an object with `keys`, or pairs. */
export function entriesOf(source: Dynamic, asPair = pair): [Dynamic, Dynamic][] {
  if (access.isDict(source)) return [...access.dictEntries(source)];
  if (typeof source?.keys === "function" && !Array.isArray(source) && !(source instanceof Set)) {
    return Array.from(iterate(source.keys()), (key) => [key, getItem(source, key)]);
  }
  return Array.from(iterate(source), asPair);
}

function pair(item: Dynamic, index: number): [Dynamic, Dynamic] {
  let parts: Dynamic[];
  try {
    parts = Array.from(iterate(item));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
  }
  if (parts.length === 2) return parts as [Dynamic, Dynamic];
  throw new ValueError(
    `dictionary update sequence element #${index} has length ${parts.length}; 2 is required`,
  );
}

/** The pairs of an OrderedDict, whose errors are those of an assignment to two names. */
function unpackedPair(item: Dynamic): [Dynamic, Dynamic] {
  const parts = [...iterate(item)].slice(0, 3);
  if (parts.length > 2) throw new ValueError("too many values to unpack (expected 2)");
  if (parts.length < 2)
    throw new ValueError(`need more than ${parts.length} value${parts.length === 1 ? "" : "s"} to unpack`);
  return parts as [Dynamic, Dynamic];
}

/** `d.update(source, **options)` */
export function dictUpdate(dict: Dynamic, source?: Dynamic, options: Record<string, Dynamic> = {}): null {
  const asPair = dict?.constructor?.unpacksPairs === true ? unpackedPair : pair;
  for (const [key, value] of source === undefined ? [] : entriesOf(source, asPair))
    access.dictSet(dict, key, value);
  for (const [key, value] of Object.entries(options)) access.dictSet(dict, key, value);
  return null;
}

/** `d.copy()` */
export function dictCopy(dict: Dynamic): Dynamic {
  return dict instanceof Dict ? new Dict(dict) : access.makeDict(access.dictEntries(dict));
}

/** `dict.fromkeys(keys, value)` */
export function fromKeys(source: Dynamic, value: Dynamic = null): Dynamic {
  return access.makeDict(Array.from(iterate(source), (key): [Dynamic, Dynamic] => [key, value]));
}

/** `{**a, **b}`: a plain object when it can hold every key. */
export function mergeDicts(...parts: Dynamic[]): Dynamic {
  for (const part of parts)
    if (!isMapping(part)) throw new TypeError(`'${typeName(part)}' object is not a mapping`);
  const entries = parts.flatMap((part) => entriesOf(part));
  return parts.some((part) => part instanceof Dict) ? new Dict(entries) : access.makeDict(entries);
}

function isMapping(value: Dynamic): boolean {
  return (
    access.isDict(value) ||
    (typeof value?.keys === "function" && !Array.isArray(value) && !(value instanceof Set))
  );
}
