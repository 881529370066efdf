import { AttributeError, toException } from "./exceptions.js";
import type { Dynamic } from "./types.js";

/** A property of a class with `__getattr__`: Python asks that where the getter raises an AttributeError. */
export function propertyOr<T>(object: Dynamic, name: string, read: () => T): T {
  try {
    return read();
  } catch (caught) {
    if (toException(caught) instanceof AttributeError && typeof object.__getattr__ === "function")
      return object.__getattr__(name) as T;
    throw caught;
  }
}
