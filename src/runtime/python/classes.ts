import { classInfo, pyClass } from "./class-info.js";
import { methodOf, unboundMethod } from "./functions.js";
import type { AnyFunction, Dynamic } from "./types.js";

/**
 * Makes instances read a class attribute through the class, until they set their own:
 * `class A { static limit = 3 }` with `classAttribute(A, "limit")`.
 */
export function classAttribute<C extends object>(cls: C, name: string): C {
  Object.defineProperty((cls as Dynamic).prototype, name, {
    get(this: Dynamic): unknown {
      return this.constructor[name] ?? (cls as Dynamic)[name];
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
  });
  return cls;
}

/**
 * The base of `class A(First, Second)`: First with the members of the others that it lacks. `isInstance` knows all
 * of them; constructors of the others do not run.
 */
export function mixin(first: Dynamic, ...others: Dynamic[]): Dynamic {
  const combined = class extends first {};
  for (const other of others) {
    copyMissing(other.prototype, combined.prototype);
    copyMissing(other, combined);
  }
  return pyClass(combined, { name: classInfo(first)?.name ?? (first.name as string), bases: others });
}

function copyMissing(from: Dynamic, to: Dynamic): void {
  for (let level = from; level !== null && level !== Object.prototype && level !== Function.prototype;) {
    for (const key of Reflect.ownKeys(level as object)) {
      if (!(key in to)) Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(level, key)!);
    }
    level = Object.getPrototypeOf(level);
  }
}

/** `staticmethod(fn)` as a value: the function itself. */
export function staticMethod<F extends AnyFunction>(fn: F): F {
  return fn;
}

/** `classmethod(fn)` as a value: a method whose first argument is the class. */
export function classMethod(fn: AnyFunction): AnyFunction {
  return function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    return fn(typeof this === "function" ? this : this.constructor, ...args);
  };
}
