import { className } from "./class-info.js";
import { TypeError } from "./exceptions.js";
import { mro } from "./mro.js";
import { camelCase } from "./names.js";
import type { Dynamic } from "./types.js";

const abstract = new WeakMap<object, readonly string[]>();
const concrete = new WeakSet<object>();

/** Records the abstract methods that a class declares, by their Python names. */
export function abstractMethods<C extends object>(cls: C, names: readonly string[]): C {
  abstract.set(cls, names);
  return cls;
}

const registered = new WeakMap<object, Set<unknown>>();

/** `Base.register(cls)` of an abstract base class: a virtual subclass. */
export function registerVirtual(base: Dynamic, cls: Dynamic): Dynamic {
  registered.set(base as object, (registered.get(base as object) ?? new Set()).add(cls));
  return cls;
}

/** Whether a class was registered with a base, itself or by one of its own bases. */
export const isVirtualSubclass = (cls: Dynamic, base: Dynamic): boolean => {
  const known = registered.get(base as object);
  return known !== undefined && mro(cls).some((each) => known.has(each));
};

/** Throws Python's TypeError when a class still has abstract methods; called where an instance is made. */
export function requireConcrete(cls: Dynamic): void {
  if (concrete.has(cls as object)) return;
  const missing = missingMethods(cls).sort();
  if (missing.length === 0) {
    concrete.add(cls as object);
    return;
  }
  const methods = missing.length === 1 ? "method" : "methods";
  throw new TypeError(
    `Can't instantiate abstract class ${className(cls)} with abstract ${methods} ${missing.join(", ")}`,
  );
}

/** Names that the first class in the order to have them declares abstract. */
function missingMethods(cls: Dynamic): string[] {
  const order = mro(cls);
  const names = new Set(order.flatMap((level) => abstract.get(level as object) ?? []));
  return [...names].filter((name) => {
    const owner: unknown = order.find((level) => isDefined(level, name));
    return owner === undefined || abstract.get(owner as object)?.includes(name);
  });
}

function isDefined(cls: Dynamic, name: string): boolean {
  return [name, camelCase(name)].some(
    (key) => isMember(cls as object, key) || Object.hasOwn(cls.prototype as object, key),
  );
}

/** A class has a `name` and a `length` of its own that are no members. */
function isMember(cls: object, key: string): boolean {
  const own = Object.getOwnPropertyDescriptor(cls, key);
  return (
    own !== undefined && (own.enumerable === true || typeof own.value === "function" || own.get !== undefined)
  );
}
