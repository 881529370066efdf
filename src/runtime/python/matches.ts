import { isClass } from "./class-info.js";
import { BaseException, Exception, toException, TypeError } from "./exceptions.js";
import { mro } from "./mro.js";
import type { Dynamic } from "./types.js";

/**
 * The exception that `except (Class, ...)` catches.
 *
 * @throws what was caught, as it is, when no class catches it.
 */
export function rethrowUnless<Class extends abstract new (...args: never[]) => object>(
  caught: unknown,
  ...classes: Class[]
): InstanceType<Class>;
export function rethrowUnless(caught: unknown, ...classes: Dynamic[]): Dynamic;
export function rethrowUnless(caught: unknown, ...classes: Dynamic[]): Dynamic {
  const error = toException(caught);
  if (!matches(error, classes)) throw caught;
  return error;
}

/** Whether `except Class` (or a tuple of classes) catches an error. */
export function matches(error: Dynamic, classes: Dynamic): boolean {
  if (Array.isArray(classes)) return classes.some((cls) => matches(error, cls));
  if (!isClass(classes)) {
    throw new TypeError("catching classes that do not inherit from BaseException is not allowed");
  }
  const exception = toException(error);
  if (exception instanceof classes || mro(exception.constructor).includes(classes)) return true;
  return (
    ((classes as unknown) === Exception || (classes as unknown) === BaseException) &&
    !(error instanceof BaseException)
  );
}
