import { signature } from "../functions.js";
import { getAttr } from "../attributes.js";
import { call } from "../call.js";
import { StopIteration, TypeError, ValueError } from "../exceptions.js";
import { iter, iterate, next } from "../iteration.js";
import { NotImplemented } from "../singletons.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";

/** `functools.reduce(function, iterable[, initial])` */
export function reduce(fn: Dynamic, iterable: Dynamic, ...initial: Dynamic[]): Dynamic {
  const items = iter(iterable);
  let result = initial.length > 0 ? initial[0] : firstOf(items);
  for (const item of iterate(items)) result = call(fn, [result, item]);
  return result;
}

function firstOf(items: Dynamic): Dynamic {
  try {
    return next(items);
  } catch (error) {
    if (error instanceof StopIteration)
      throw new TypeError("reduce() of empty iterable with no initial value");
    throw error;
  }
}

/** What `cmp_to_key(f)` makes of each value: ordered by `f`. */
class Key {
  constructor(
    readonly obj: Dynamic,
    private readonly compare: Dynamic,
  ) {}

  private test(other: Key): number {
    return Number(call(this.compare, [this.obj, other.obj]));
  }

  __lt__(other: Key): boolean {
    return this.test(other) < 0;
  }

  __gt__(other: Key): boolean {
    return this.test(other) > 0;
  }

  __le__(other: Key): boolean {
    return this.test(other) <= 0;
  }

  __ge__(other: Key): boolean {
    return this.test(other) >= 0;
  }

  __eq__(other: Key): boolean {
    return this.test(other) === 0;
  }
}

/** `functools.cmp_to_key(mycmp)` */
export function cmpToKey(mycmp: Dynamic): (obj: Dynamic) => Key {
  return (obj) => new Key(obj, mycmp);
}

/** Python's own attributes of functions stand beside those of the program. */
function hide(fn: Dynamic, name: string, value: unknown): void {
  Object.defineProperty(fn, name, { value, configurable: true, writable: true, enumerable: false });
}

/** `functools.update_wrapper(wrapper, wrapped)`: name, docstring, attributes and `__wrapped__`. */
export function updateWrapper(
  wrapper: Dynamic,
  wrapped: Dynamic,
  _assigned?: Dynamic,
  _updated?: Dynamic,
): Dynamic {
  for (const name of ["__module__", "__name__", "__qualname__", "__doc__"]) {
    const value: unknown = getAttr(wrapped, name, undefined);
    if (value !== undefined) hide(wrapper, name, value);
  }
  const types: Record<string, Dynamic> = getAttr(wrapped, "__annotations__", {});
  if (Object.keys(types).length > 0) hide(wrapper, "__annotations__", types);
  if (typeof wrapped === "function") for (const key of Object.keys(wrapped)) wrapper[key] = wrapped[key];
  hide(wrapper, "__wrapped__", wrapped);
  return wrapper;
}

/** `functools.wraps(wrapped)` */
export function wraps(
  wrapped: Dynamic,
  assigned?: Dynamic,
  updated?: Dynamic,
): (wrapper: Dynamic) => Dynamic {
  return (wrapper) => updateWrapper(wrapper, wrapped, assigned, updated);
}

type Comparison = (this: Dynamic, other: Dynamic) => Dynamic;
const equal = (a: Dynamic, b: Dynamic) => truthy(typeof a.__eq__ === "function" ? a.__eq__(b) : a === b);

/** From the one ordering method that a class has to the other three. */
const derived: Readonly<Record<string, Readonly<Record<string, Comparison>>>> = {
  __lt__: {
    __gt__(other) {
      return !truthy(this.__lt__(other)) && !equal(this, other);
    },
    __le__(other) {
      return truthy(this.__lt__(other)) || equal(this, other);
    },
    __ge__(other) {
      return !truthy(this.__lt__(other));
    },
  },
  __le__: {
    __ge__(other) {
      return !truthy(this.__le__(other)) || equal(this, other);
    },
    __lt__(other) {
      return truthy(this.__le__(other)) && !equal(this, other);
    },
    __gt__(other) {
      return !truthy(this.__le__(other));
    },
  },
  __gt__: {
    __lt__(other) {
      return !truthy(this.__gt__(other)) && !equal(this, other);
    },
    __ge__(other) {
      return truthy(this.__gt__(other)) || equal(this, other);
    },
    __le__(other) {
      return !truthy(this.__gt__(other));
    },
  },
  __ge__: {
    __le__(other) {
      return !truthy(this.__ge__(other)) || equal(this, other);
    },
    __gt__(other) {
      return truthy(this.__ge__(other)) && !equal(this, other);
    },
    __lt__(other) {
      return !truthy(this.__ge__(other));
    },
  },
};

/** `functools.total_ordering(cls)` */
export function totalOrdering(cls: Dynamic): Dynamic {
  const root = Object.keys(derived).find((name) => typeof cls.prototype[name] === "function");
  if (root === undefined) throw new ValueError("must define at least one ordering operation: < > <= >=");
  for (const [name, method] of Object.entries(derived[root]!)) {
    if (typeof cls.prototype[name] === "function") continue;
    const guarded: Comparison = function (this: Dynamic, other: Dynamic) {
      return this[root](other) === NotImplemented ? NotImplemented : method.call(this, other);
    };
    Object.defineProperty(cls.prototype, name, { value: guarded, writable: true, configurable: true });
  }
  return cls;
}

/** The getter that a `functools.cached_property` is: the first result is kept on the object. */
export function cachedProperty(func: Dynamic): PropertyDescriptor {
  const values = new WeakMap<object, Dynamic>();
  return {
    configurable: true,
    get(this: Dynamic) {
      if (!values.has(this)) values.set(this, func.call(this, this));
      return values.get(this);
    },
    set(this: Dynamic, value: Dynamic) {
      values.set(this, value);
    },
  };
}

signature(cmpToKey, "cmp_to_key", ["mycmp"]);
signature(wraps, "wraps", ["wrapped", "assigned=", "updated="]);
signature(updateWrapper, "update_wrapper", ["wrapper", "wrapped", "assigned=", "updated="]);
signature(totalOrdering, "total_ordering", ["cls"]);
signature(cachedProperty, "cached_property", ["func"]);
