import { Dict } from "./dict.js";
import { isPlainDict } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** A dict in either form. */
export type PyDict = Dict | Record<string, Dynamic>;

const extensions = new WeakMap<object, Dict>();

/** Whether an object literal can hold a key in insertion order. */
export function isPlainKey(key: unknown): key is string {
  return typeof key === "string" && key !== "__proto__" && !/^(0|[1-9]\d{0,15})$/.test(key);
}

/** Whether a value is a dict in either form. */
export function isDict(value: unknown): value is PyDict {
  return value instanceof Dict || isPlainDict(value);
}

/**
 * The Dict that stands behind a plain object once it has keys it cannot hold. The object is right about its own
 * keys, since typed code writes them directly.
 */
function extensionOf(object: Record<string, Dynamic>): Dict | undefined {
  const dict = extensions.get(object);
  if (dict === undefined) return undefined;
  for (const key of [...dict.keys()]) if (isPlainKey(key) && !Object.hasOwn(object, key)) dict.delete(key);
  for (const key of Object.keys(object)) dict.set(key, object[key]);
  return dict;
}

function extend(object: Record<string, Dynamic>): Dict {
  const dict = new Dict(Object.entries(object));
  extensions.set(object, dict);
  return dict;
}

/** The Map behind a dict, or undefined for a plain object that holds all its keys itself. */
function mapOf(dict: PyDict): Dict | undefined {
  return dict instanceof Dict ? dict : extensionOf(dict);
}

/** `key in dict`; TypeError for an unhashable key. */
export function dictHas(dict: PyDict, key: Dynamic): boolean {
  const map = mapOf(dict);
  if (map !== undefined) return map.has(key);
  const text = plainKey(key);
  return text !== undefined && Object.hasOwn(dict, text);
}

/** The value of a key; undefined when the key is missing. */
export function dictGet(dict: PyDict, key: Dynamic): Dynamic {
  const map = mapOf(dict);
  if (map !== undefined) return map.has(key) ? (map.get(key) ?? null) : undefined;
  const text = plainKey(key);
  return text !== undefined && Object.hasOwn(dict, text)
    ? ((dict as Record<string, Dynamic>)[text] ?? null)
    : undefined;
}

/** The text of a key that a plain object may hold; checks that any other key is hashable. */
function plainKey(key: Dynamic): string | undefined {
  if (typeof key === "string") return key;
  if (typeof key !== "object" || key === null) return undefined;
  return [...new Dict([[key, null]]).storedKeys()].find((stored) => typeof stored === "string");
}

/** `dict[key] = value` */
export function dictSet(dict: PyDict, key: Dynamic, value: Dynamic): void {
  if (dict instanceof Dict) {
    dict.set(key, value);
    return;
  }
  if (isPlainKey(key)) {
    dict[key] = value;
    return;
  }
  const text = plainKey(key);
  if (isPlainKey(text) && Object.hasOwn(dict, text)) dict[text] = value;
  else (extensionOf(dict) ?? extend(dict)).set(key, value);
}

/** Removes a key; false when it was missing. */
export function dictDelete(dict: PyDict, key: Dynamic): boolean {
  const map = mapOf(dict);
  const found = map?.delete(key) ?? dictHas(dict, key);
  if (dict instanceof Dict) return found;
  const text = plainKey(key);
  if (text !== undefined) delete dict[text];
  return found;
}

/** `len(dict)` */
export function dictSize(dict: PyDict): number {
  return mapOf(dict)?.size ?? Object.keys(dict).length;
}

/** The keys in order, as they are at the time of each step. */
export function dictKeys(dict: PyDict): Iterable<Dynamic> {
  return mapOf(dict)?.keys() ?? Object.keys(dict);
}

/** The items in order; for a plain object, as they are now. */
export function dictEntries(dict: PyDict): Iterable<[Dynamic, Dynamic]> {
  return mapOf(dict)?.entries() ?? Object.entries(dict);
}

/** `dict.clear()` */
export function dictClear(dict: PyDict): void {
  if (dict instanceof Dict) {
    dict.clear();
    return;
  }
  extensions.delete(dict);
  for (const key of Object.keys(dict)) delete dict[key];
}

/** A dict of these items: a plain object where that can hold every key. */
export function makeDict(entries: Iterable<readonly [Dynamic, Dynamic]>): PyDict {
  const all = [...entries];
  return all.every(([key]) => isPlainKey(key))
    ? (Object.fromEntries(all) as Record<string, Dynamic>)
    : new Dict(all);
}
