import { pyClass } from "./class-info.js";
import { hasAttr } from "./attributes.js";
import type { AnyFunction, Dynamic } from "./types.js";

const shared = new WeakMap<object, Set<string>>();

/** `del Class.name`: instances do not see the attribute any more. */
export function forgetAttribute(cls: object, name: string): void {
  if (shared.get(cls)?.delete(name)) delete ((cls as Dynamic).prototype as Record<string, unknown>)[name];
}

/**
 * Makes instances read a class attribute through the class, until they set their own:
 * `class A { static limit = 3 }` with `classAttribute(A, "limit")`.
 */
export function classAttribute<C extends object>(cls: C, name: string): C {
  const names = shared.get(cls) ?? new Set<string>();
  shared.set(cls, names.add(name));
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

/** `name = other` in a class body, where `other` is a method, or a function that becomes one. */
export function assignMethod<C extends object>(cls: C, name: string, method: string | AnyFunction): C {
  const prototype = (cls as Dynamic).prototype as object;
  const value =
    typeof method === "string"
      ? propertyOf(prototype, method)
      : function (this: Dynamic, ...args: Dynamic[]): Dynamic {
          return method(this, ...args);
        };
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  return cls;
}

const propertyOf = (prototype: Dynamic, name: string): unknown => prototype[name];

/** `@runtime_checkable class P(Protocol)`: an instance is whatever has all the members. */
export function protocol<C extends object>(cls: C, names: readonly string[]): C {
  const conforms = (x: Dynamic): boolean => names.every((name) => hasAttr(x, name));
  return pyClass(cls, { instances: conforms, subclasses: conforms });
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
