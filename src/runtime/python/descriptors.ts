import { call } from "./call.js";
import { pyClass } from "./class-info.js";
import { AttributeError } from "./exceptions.js";
import { bindMethod, docstringOf, signature, signatureOf } from "./functions.js";
import { repr } from "./repr.js";
import { mro } from "./mro.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** The descriptors of each class, by the member that holds them. */
const installed = new WeakMap<object, Map<string, Dynamic>>();

const has = (value: Dynamic, name: string): boolean =>
  typeof value === "object" && value !== null && typeof value[name] === "function";

/** Whether a value, as an attribute of a class, decides what reading or writing that attribute does. */
export const isDescriptor = (value: Dynamic): boolean =>
  has(value, "__get__") || has(value, "__set__") || has(value, "__delete__");

/** The descriptor that an object's class has under a member, its own or an inherited one. */
export function descriptorOf(x: Dynamic, member: string): Dynamic {
  const cls: unknown = typeof x === "function" ? x : x?.constructor;
  if (typeof cls !== "function") return undefined;
  for (const each of mro(cls)) {
    const found: unknown = installed.get(each as object)?.get(member);
    if (found !== undefined) return found;
    const own = (each as Dynamic).prototype as object | undefined;
    if (Object.hasOwn(each as object, member) || (own && Object.hasOwn(own, member))) return undefined;
  }
  return undefined;
}

/** Whether a descriptor goes before what the object itself holds under the name. */
export const isDataDescriptor = (descriptor: Dynamic): boolean =>
  has(descriptor, "__set__") || has(descriptor, "__delete__");

/** What objects hold in `__dict__` under the name of a data descriptor, which hides it. */
const hidden = new WeakMap<object, Map<string, Dynamic>>();

export function hiddenValues(x: object): Map<string, Dynamic> {
  const known = hidden.get(x) ?? new Map<string, Dynamic>();
  hidden.set(x, known);
  return known;
}

/** Makes an attribute of a class what its descriptor says, on the class and on its instances. */
export function installDescriptor(cls: Dynamic, member: string, descriptor: Dynamic): void {
  const own = installed.get(cls as object) ?? new Map<string, Dynamic>();
  installed.set(cls as object, own.set(member, descriptor));
  Object.defineProperty(cls, member, {
    get(this: Dynamic): Dynamic {
      return has(descriptor, "__get__") ? descriptor.__get__(null, this) : descriptor;
    },
    set(this: Dynamic, value: Dynamic) {
      if (this === cls) own.delete(member);
      replace(this, member, value);
    },
    enumerable: true,
    configurable: true,
  });
  Object.defineProperty(cls.prototype, member, {
    get(this: Dynamic): Dynamic {
      return has(descriptor, "__get__") ? descriptor.__get__(this, this.constructor) : descriptor;
    },
    set(this: Dynamic, value: Dynamic) {
      if (has(descriptor, "__set__")) descriptor.__set__(this, value);
      else define(this, member, value);
    },
    configurable: true,
  });
}

/** `Class.name = value` where a descriptor was. */
function replace(cls: Dynamic, member: string, value: Dynamic): void {
  define(cls, member, value);
  if (isDescriptor(value)) installDescriptor(cls, member, value);
  else
    Object.defineProperty(cls.prototype, member, {
      get(this: Dynamic): Dynamic {
        return this.constructor[member];
      },
      set(this: Dynamic, own: Dynamic) {
        define(this, member, own);
      },
      configurable: true,
    });
}

function define(x: object, member: string, value: Dynamic): void {
  Object.defineProperty(x, member, { value, writable: true, enumerable: true, configurable: true });
}

/** `property(fget, fset, fdel, doc)` as a value. */
export class property {
  readonly fget: Dynamic;
  readonly fset: Dynamic;
  readonly fdel: Dynamic;
  readonly __doc__: Dynamic;
  private name = "";
  private owner = "";

  constructor(fget: Dynamic = null, fset: Dynamic = null, fdel: Dynamic = null, doc: Dynamic = null) {
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.__doc__ = doc ?? (fget === null ? null : docstringOf(fget));
  }

  __set_name__(owner: Dynamic, name: string): null {
    this.owner = owner.name as string;
    this.name = name;
    return null;
  }

  __get__(x: Dynamic, _owner: Dynamic = null): Dynamic {
    if (x === null) return this;
    if (this.fget === null) throw this.refusal(x, "getter");
    return call(this.fget, [x]);
  }

  __set__(x: Dynamic, value: Dynamic): Dynamic {
    if (this.fset === null) throw this.refusal(x, "setter");
    call(this.fset, [x, value]);
    return null;
  }

  __delete__(x: Dynamic): Dynamic {
    if (this.fdel === null) throw this.refusal(x, "deleter");
    call(this.fdel, [x]);
    return null;
  }

  getter(fget: Dynamic): property {
    return new property(fget, this.fset, this.fdel);
  }

  setter(fset: Dynamic): property {
    return new property(this.fget, fset, this.fdel);
  }

  deleter(fdel: Dynamic): property {
    return new property(this.fget, this.fset, fdel);
  }

  private refusal(x: Dynamic, what: string): AttributeError {
    const subject = this.name ? `property ${repr(this.name)}` : "property";
    return new AttributeError(`${subject} of '${this.owner || typeName(x)}' object has no ${what}`);
  }
}

/** `staticmethod(fn)` as a value. */
export class staticmethod {
  readonly __func__: Dynamic;

  constructor(fn: Dynamic) {
    this.__func__ = fn;
  }

  __get__(_x: Dynamic, _owner: Dynamic = null): Dynamic {
    return this.__func__;
  }

  __call__(...args: Dynamic[]): Dynamic {
    return call(this.__func__, args);
  }
}

/** `classmethod(fn)` as a value. */
export class classmethod {
  readonly __func__: Dynamic;
  readonly #method: AnyFunction;

  constructor(fn: Dynamic) {
    this.__func__ = fn;
    this.#method = withoutFirst(fn, function (this: Dynamic, ...args: Dynamic[]): Dynamic {
      return (fn as AnyFunction)(this, ...args);
    });
  }

  __get__(x: Dynamic, owner: Dynamic = null): Dynamic {
    return bindMethod((owner ?? x.constructor) as object, this.#method);
  }
}

function withoutFirst(fn: Dynamic, method: AnyFunction): AnyFunction {
  const recorded = signatureOf(fn);
  return recorded === undefined
    ? method
    : signature(method, recorded.qualname, recorded.parameters.slice(1), docstringOf(fn) ?? undefined);
}

for (const [cls, name] of [
  [property, "property"],
  [staticmethod, "staticmethod"],
  [classmethod, "classmethod"],
] as const)
  pyClass(cls, { name, module: "builtins" });
signature(property, "property", ["fget=", "fset=", "fdel=", "doc="]);

/** Records the docstring of a getter. */
export function documentProperty<C extends object>(cls: C, member: string, doc: string): C {
  const getter = Object.getOwnPropertyDescriptor((cls as Dynamic).prototype as object, member)?.get;
  if (getter !== undefined) signature(getter, member, [], doc);
  return cls;
}

const deleters = new WeakMap<object, Map<string, AnyFunction>>();

/** `@name.deleter` in a class body: what `del x.name` does. */
export function propertyDeleter<C extends object>(cls: C, member: string, run: (self: Dynamic) => void): C {
  const own = deleters.get(cls) ?? new Map<string, AnyFunction>();
  deleters.set(cls, own.set(member, run));
  return cls;
}

/** Runs what `del x.name` means where the class decides it; false where the object's own attribute goes. */
export function deleteByDescriptor(x: Dynamic, member: string, name: string): boolean {
  const descriptor = descriptorOf(x, member);
  if (has(descriptor, "__delete__")) {
    descriptor.__delete__(x);
    return true;
  }
  if (typeof x !== "object" || Object.hasOwn(x as object, member)) return false;
  for (const each of mro(x.constructor)) {
    const run = deleters.get(each as object)?.get(member);
    if (run !== undefined) {
      run(x);
      return true;
    }
    const accessor = Object.getOwnPropertyDescriptor((each as Dynamic).prototype as object, member);
    if (accessor === undefined) continue;
    if (accessor.get === undefined || Object.hasOwn(each as object, member)) return false;
    throw new AttributeError(`property '${name}' of '${typeName(x)}' object has no deleter`);
  }
  return false;
}
