import { memberFor } from "./attribute-members.js";
import { NameError, UnboundLocalError } from "./exceptions.js";
import type { Dynamic } from "./types.js";

/** A name that a class body may have bound: the class's own attribute, or what it means outside. */
export function classScope(cls: Dynamic, name: string, outside: () => Dynamic): Dynamic {
  const member = memberFor(cls, name);
  return Object.hasOwn(cls, member) ? cls[member] : outside();
}

/** A local that may not have been assigned yet: UnboundLocalError when it has not. */
export function bound<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new UnboundLocalError(
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/** A variable of an enclosing function that may not have been assigned yet. */
export function boundFree<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
}

/** A global that may not have been assigned yet: NameError when it has not. */
export function boundGlobal<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`name '${name}' is not defined`);
}
