import { isClass } from "./class-info.js";
import { BaseException, Exception, toException, TypeError } from "./exceptions.js";
import { mro } from "./mro.js";
import type { Dynamic } from "./types.js";

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
