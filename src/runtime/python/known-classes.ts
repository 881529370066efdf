/** Classes by their names, for what was written down and is read again: models, dataclasses and enums. */
import type { Dynamic } from "./types.js";

/** Weak, because a function may make a class at each call. */
const classes = new Map<string, WeakRef<object>[]>();

const named = (name: string): object[] => (classes.get(name) ?? []).flatMap((each) => each.deref() ?? []);

const nameOf = (cls: object): string => String((cls as { name?: unknown }).name);

/** Notes a class whose objects can be made again from their fields. */
export function rememberClass(cls: object): void {
  const others = named(nameOf(cls)).filter((each) => each !== cls);
  classes.set(
    nameOf(cls),
    [...others, cls].map((each) => new WeakRef(each)),
  );
}

/** The class that was noted under a name; undefined where there is none, or more than one. */
export function classNamed(name: string): Dynamic {
  const found = named(name);
  return found.length === 1 ? found[0] : undefined;
}

/** The name under which `classNamed` finds the class. */
export function knownName(cls: Dynamic): string | undefined {
  if (typeof cls !== "function") return undefined;
  return classNamed(nameOf(cls)) === cls ? nameOf(cls) : undefined;
}
