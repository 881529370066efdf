/** How the pieces of a streamed message come together: langchain_core's merge_dicts, merge_lists, merge_content and add_usage. */
import {
  dictEntries,
  dictGet,
  dictHas,
  dictSet,
  isDict,
  makeDict,
  type PyDict,
} from "../python/dict-access.js";
import { eq } from "../python/equality.js";
import { TypeError } from "../python/exceptions.js";
import { add } from "../python/arithmetic.js";
import { type } from "../python/type.js";
import { repr } from "../python/repr.js";
import { typeName } from "../python/type-name.js";
import type { Dynamic } from "../python/types.js";

/** `merge_dicts(left, right)`: texts are joined, numbers added, dicts and lists merged. Throws TypeError where the kinds differ. */
export function mergeDicts(left: PyDict, right: PyDict): PyDict {
  const merged = makeDict(dictEntries(left));
  for (const [key, value] of dictEntries(right)) {
    const old: unknown = dictGet(merged, key) ?? null;
    if (!dictHas(merged, key) || (old === null && value !== null)) dictSet(merged, key, value);
    else if (value !== null && value !== undefined) dictSet(merged, key, mergeValue(key, old, value));
  }
  return merged;
}

const kept = new Set(["id", "output_version", "model_provider"]);
const replaced = new Set(["index", "created", "timestamp"]);

function mergeValue(key: Dynamic, old: Dynamic, value: Dynamic): Dynamic {
  if (typeName(old) !== typeName(value))
    throw new TypeError(
      `additional_kwargs["${key}"] already exists in this message, but with a different type.`,
    );
  if (typeof old === "string") {
    if ((key === "index" && old.startsWith("lc_")) || (kept.has(key) && old === value)) return old;
    return old + (value as string);
  }
  if (isDict(old)) return mergeDicts(old, value);
  if (Array.isArray(old)) return mergeLists(old, value);
  if (eq(old, value)) return old;
  if (typeof old !== "number" && typeof old !== "bigint")
    throw new TypeError(
      `Additional kwargs key ${key} already exists in left dict and value has unsupported type ${repr(type(old))}.`,
    );
  return replaced.has(key) ? value : (add(old, value) as unknown);
}

/** `merge_lists(left, right)`: entries with the same `index` are merged. */
export function mergeLists(left: readonly Dynamic[], right: readonly Dynamic[]): Dynamic[] {
  const merged = [...left];
  for (const entry of right) {
    const at = hasIndex(entry) ? merged.findIndex((each) => isSameEntry(each, entry)) : -1;
    if (at < 0) merged.push(entry);
    else merged[at] = mergeDicts(merged[at], without(entry, "type"));
  }
  return merged;
}

const hasIndex = (entry: Dynamic): boolean => {
  const index: unknown = isDict(entry) ? dictGet(entry, "index") : undefined;
  return typeof index === "number" || (typeof index === "string" && index.startsWith("lc_"));
};

function isSameEntry(a: Dynamic, b: Dynamic): boolean {
  if (!isDict(a) || dictGet(a, "index") !== dictGet(b, "index")) return false;
  const [left, right]: unknown[] = [dictGet(a, "id"), dictGet(b, "id")];
  return !left || !right || left === right;
}

const without = (dict: PyDict, key: string): PyDict =>
  makeDict([...dictEntries(dict)].filter(([name]) => name !== key));

/** The contents of two pieces: texts are joined, lists of blocks merged. */
export function mergeContent(left: Dynamic, right: Dynamic): Dynamic {
  if (typeof left === "string") {
    if (typeof right === "string") return left + right;
    return left === "" ? right : [left, ...right];
  }
  if (Array.isArray(right)) return mergeLists(left, right);
  if (left.length > 0 && typeof left.at(-1) === "string") return [...left.slice(0, -1), left.at(-1) + right];
  return right === "" || left.length === 0 ? left : [...left, right];
}

/** `add_usage(left, right)` */
export function addUsage(left: Dynamic, right: Dynamic): Dynamic {
  if (!left || !right) return left || right || null;
  const out: Record<string, Dynamic> = { ...left };
  for (const [key, value] of Object.entries(right as object)) {
    if (typeof value === "object") out[key] = addUsage(out[key] ?? {}, value);
    else out[key] = ((out[key] as number | undefined) ?? 0) + (value as number);
  }
  return out;
}
