import { className } from "./class-info.js";
import { TypeError } from "./exceptions.js";
import type { Dynamic } from "./types.js";

const abstract = new WeakMap<object, readonly string[]>();

/** Records the abstract methods that a class declares. */
export function abstractMethods<C extends object>(cls: C, names: readonly string[]): C {
  abstract.set(cls, names);
  return cls;
}

/** Throws Python's TypeError when a class still has abstract methods; called where an instance is made. */
export function requireConcrete(cls: Dynamic): void {
  const missing = missingMethods(cls).sort();
  if (missing.length === 0) return;
  const methods = missing.length === 1 ? "method" : "methods";
  throw new TypeError(`Can't instantiate abstract class ${className(cls)} with abstract ${methods} ${missing.join(", ")}`);
}

/** Names that are abstract in an ancestor and still mean that ancestor's function. */
function missingMethods(cls: Dynamic): string[] {
  const out = new Set<string>();
  for (let level = cls; typeof level === "function"; level = Object.getPrototypeOf(level))
    for (const name of abstract.get(level as object) ?? [])
      if (descriptor(cls.prototype, name)?.value === descriptor(level.prototype, name)?.value && sameAccessor(cls, level, name))
        out.add(name);
  return [...out];
}

const sameAccessor = (cls: Dynamic, level: Dynamic, name: string): boolean =>
  descriptor(cls.prototype, name)?.get === descriptor(level.prototype, name)?.get;

function descriptor(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let p: object | null = prototype; p; p = Object.getPrototypeOf(p) as object | null) {
    const found = Object.getOwnPropertyDescriptor(p, name);
    if (found) return found;
  }
  return undefined;
}
