import { classInfo } from "./class-info.js";
import { pythonName } from "./names.js";
import { TypeError } from "./exceptions.js";
import { isPlainDict } from "./type-name.js";
import type { Dynamic } from "./types.js";

/**
 * `vars(x)` and `x.__dict__`: the attributes under their Python names where `pyClass` or `dataclass` recorded them.
 * A copy: writing to it does not change the object.
 */
export function vars(x: Dynamic): Record<string, Dynamic> {
  if (typeof x !== "object" || x === null || isPlainDict(x) || Array.isArray(x)) {
    throw new TypeError("vars() argument must have __dict__ attribute");
  }
  const names = new Map<string, string>();
  for (let cls = x.constructor; typeof cls === "function"; cls = Object.getPrototypeOf(cls)) {
    for (const { name, js } of classInfo(cls)?.fields ?? []) names.set(js, name);
  }
  return Object.fromEntries(
    Object.entries(x).map(([key, value]) => [names.get(key) ?? pythonName(key), value]),
  );
}

/** `dir(x)`: the names of the attributes that JavaScript shows, sorted. */
export function dir(x: Dynamic): string[] {
  const names = new Set<string>();
  for (let level = x; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) if (name !== "constructor") names.add(name);
  }
  return [...names].sort();
}
