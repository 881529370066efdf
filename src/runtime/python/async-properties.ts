/** Properties whose getters wait: methods here, which are called and awaited where Python reads them. */
import { getAttr } from "./attributes.js";
import { originOf } from "./functions.js";
import type { AnyFunction, Dynamic } from "./types.js";

const getters = new WeakSet<object>();

/** Records that a method is the getter of a property. */
export function awaitedProperty(cls: Dynamic, name: string): void {
  getters.add(cls.prototype[name]);
}

/** `x.name`, `getattr(x, "name", fallback)` where the attribute may be such a property. */
export async function propertyAsync(x: Dynamic, name: Dynamic, ...fallback: [Dynamic?]): Promise<Dynamic> {
  const value: Dynamic = getAttr(x, name, ...fallback);
  if (typeof value !== "function") return value;
  return getters.has(originOf(value as AnyFunction)) ? value() : value;
}

/** The body of a `cached_property` that waits: after the first read the object answers by itself. */
export async function cachedPropertyAsync<T>(
  object: Dynamic,
  name: string,
  compute: () => Promise<T>,
): Promise<T> {
  const value = await compute();
  const read = async (): Promise<T> => value;
  getters.add(read);
  Object.defineProperty(object, name, { value: read, writable: true, configurable: true });
  return value;
}
