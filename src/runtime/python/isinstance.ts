import { isVirtualSubclass } from "./abstract.js";
import { bool, int } from "./builtin-types.js";
import { classInfo, isClass } from "./class-info.js";
import { BaseException, Exception, TypeError } from "./exceptions.js";
import { mro } from "./mro.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import type { AnyFunction, Dynamic } from "./types.js";
import { UnionType } from "./union-type.js";

const isOrdinaryClass = (cls: unknown): boolean => typeof cls === "function" && isClass(cls);

/** `list[int]` */
const isGeneric = (cls: Dynamic): boolean =>
  typeof cls === "object" && cls !== null && "__origin__" in cls && "__args__" in cls;

/** `typing.List` without arguments */
const standsForClass = (cls: Dynamic): boolean =>
  typeof cls === "object" && cls !== null && typeof cls.__origin__ === "function" && !("__args__" in cls);

/** `isinstance(x, T)`; T a class, a built-in type function, or a tuple of them. */
export function isInstance(x: Dynamic, cls: Dynamic): boolean {
  if (cls instanceof Tuple) return cls.some((each) => isInstance(x, each));
  if (cls instanceof UnionType) return isInstance(x, cls.__args__);
  if (standsForClass(cls)) return isInstance(x, cls.__origin__);
  if (typeof cls !== "function" || (!isClass(cls) && !(Symbol.hasInstance in cls))) {
    throw new TypeError(
      isGeneric(cls)
        ? cls.form === undefined
          ? "isinstance() argument 2 cannot be a parameterized generic"
          : "Subscripted generics cannot be used with class and instance checks"
        : "isinstance() arg 2 must be a type, a tuple of types, or a union",
    );
  }
  const check: unknown = cls.__instancecheck__;
  if (typeof check === "function")
    return (x?.constructor as unknown) === cls || truthy((check as AnyFunction).call(cls, x));
  const info = classInfo(cls);
  if (info?.instances !== undefined) return info.instances(x);
  const implementation: Dynamic = info?.implementation ?? cls;
  if (x instanceof implementation) return true;
  if (cls === Exception || cls === BaseException) return x instanceof Error && !(x instanceof BaseException);
  if (typeof x !== "object" || x === null || !isOrdinaryClass(x.constructor)) return false;
  return mro(x.constructor).includes(cls) || isVirtualSubclass(x.constructor, cls);
}

/** `issubclass(cls, base)` */
export function isSubclass(cls: Dynamic, base: Dynamic): boolean {
  if (!isClass(cls)) throw new TypeError("issubclass() arg 1 must be a class");
  if (base instanceof Tuple) return base.some((each) => isSubclass(cls, each));
  if (base instanceof UnionType) return isSubclass(cls, base.__args__);
  if (standsForClass(base)) return isSubclass(cls, base.__origin__);
  if (!isClass(base))
    throw new TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
  const check: unknown = (base as Dynamic).__subclasscheck__;
  if (typeof check === "function") return truthy((check as AnyFunction).call(base, cls));
  if (cls === base || ((cls as unknown) === bool && (base as unknown) === int)) return true;
  if (classInfo(base)?.name === "object" && classInfo(base)?.module === "builtins") return true;
  const implementation: Dynamic = classInfo(base)?.implementation ?? base;
  return (
    cls === implementation ||
    Object.prototype.isPrototypeOf.call(implementation, cls) ||
    mro(cls).includes(base) ||
    isVirtualSubclass(cls, base) ||
    classInfo(base)?.subclasses?.(cls) === true
  );
}

/** `callable(x)` */
export function callable(x: Dynamic): boolean {
  return typeof x === "function" || (typeof x === "object" && x !== null && typeof x.__call__ === "function");
}
