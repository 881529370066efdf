import type { Dynamic } from "./types.js";

/** The body of a `cached_property` getter: computed at the first read, then an attribute of the object. */
export function cachedProperty<T>(object: Dynamic, name: string, compute: () => T): T {
  const value = compute();
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  return value;
}
