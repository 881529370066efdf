import { builtinOperation } from "./builtin-operations.js";
import { object } from "./builtin-types.js";
import { classInfo, className } from "./class-info.js";
import { Dict } from "./dict.js";
import { AttributeError, TypeError } from "./exceptions.js";
import { bindMethod, signatureOf } from "./functions.js";
import { splitKeywords } from "./keywords.js";
import { refuseArguments } from "./object-methods.js";
import { FrozenSet, PySet } from "./set.js";
import { Tuple } from "./tuple.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** A base class of which TypeScript knows nothing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyBase = (new (...args: Dynamic[]) => any) & Record<string, any>;

/** Classes that `mixin` made to stand between a class and its bases. */
const joints = new WeakMap<object, readonly Dynamic[]>();

/** The direct bases of a class as Python has them, without `object`. */
export function basesOf(cls: Dynamic): readonly Dynamic[] {
  const parent: unknown = Object.getPrototypeOf(cls);
  if (typeof parent !== "function" || parent === Function.prototype || isNative(parent))
    return classInfo(cls)?.bases ?? [];
  return joints.get(parent) ?? [parent, ...(classInfo(cls)?.bases ?? [])];
}

const isNative = (cls: unknown): boolean =>
  cls === Object || cls === Array || cls === Map || cls === Set || cls === Error;

const orders = new WeakMap<object, readonly Dynamic[]>();

/** The method resolution order of a class, without `object`: Python's C3 linearisation. */
export function mro(cls: Dynamic): readonly Dynamic[] {
  let order = orders.get(cls as object);
  if (!order) orders.set(cls as object, (order = [cls, ...linearise(basesOf(cls))]));
  return order;
}

/** `cls.__bases__`: with the classes that JavaScript has no use for, such as `abc.ABC`. */
export function pythonBases(cls: Dynamic): readonly Dynamic[] {
  if (cls === object) return [];
  const bases = classInfo(cls)?.lineage ?? basesOf(cls);
  return bases.length ? bases : [object];
}

/** `cls.__mro__` */
export const fullMro = (cls: Dynamic): Dynamic[] => [cls, ...linearise(pythonBases(cls), fullMro)];

/** Merges the orders of the bases so that each class comes before its own bases. */
function linearise(bases: readonly Dynamic[], orderOf = mro): Dynamic[] {
  const lists = [...bases.map((b) => [...orderOf(b)]), [...bases]];
  const out: Dynamic[] = [];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return out;
    const next: unknown = open
      .map((list): unknown => list[0])
      .find((c) => !open.some((list) => list.indexOf(c) > 0));
    if (next === undefined) throw inconsistent(bases);
    out.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}

const inconsistent = (bases: readonly Dynamic[]): TypeError =>
  new TypeError(
    `Cannot create a consistent method resolution\norder (MRO) for bases ${bases.map((b) => className(b)).join(", ")}`,
  );

/**
 * The base of `class A(First, Second)`: extends one of them, and has what Python's order finds elsewhere. Constructors of the
 * others do not run by themselves; `super()` in such classes goes through `superOf`.
 */
export function mixin(...bases: Dynamic[]): AnyBase {
  const parent: Dynamic = bases.find(needsConstructor) ?? bases[0];
  const joint = class extends parent {};
  joints.set(joint, bases);
  const order = linearise(bases);
  for (const cls of [...order].reverse()) {
    copyOwn(cls.prototype as object, joint.prototype as object);
    copyOwn(cls as object, joint);
    for (const key of Object.keys(cls as object))
      if (typeof cls[key] !== "function") shareStatic(joint, key, order);
  }
  return joint as AnyBase;
}

/** An attribute of one of the bases, as it is when it is read: the base may get another value later. */
function shareStatic(joint: object, key: string, order: readonly Dynamic[]): void {
  Object.defineProperty(joint, key, {
    get(this: object): unknown {
      const owner: unknown = order.find((cls) => Object.hasOwn(cls as object, key));
      return owner === undefined ? undefined : (Reflect.get(owner as object, key, this) as unknown);
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
    enumerable: true,
    configurable: true,
  });
}

/** Exceptions, containers and classes with fields are what their own constructor makes. */
const needsConstructor = (cls: Dynamic): boolean =>
  [Error, Map, Array, Set].some((native) => cls.prototype instanceof native) ||
  mro(cls).some((c) => classInfo(c)?.fields !== undefined);

const ownToEach = new Set<PropertyKey>(["constructor", "prototype", "length", "name"]);

function copyOwn(from: object, to: object): void {
  for (const key of Reflect.ownKeys(from)) {
    const descriptor = Object.getOwnPropertyDescriptor(from, key)!;
    if (ownToEach.has(key) && !(key === "name" && descriptor.enumerable)) continue;
    Object.defineProperty(
      to,
      key,
      key in Function.prototype && typeof to === "function"
        ? { ...descriptor, configurable: true }
        : descriptor,
    );
  }
}

/**
 * `super()` in a method of `owner`, where the class of the object may have several bases: the members of the classes
 * after `owner` in the order of that class.
 */
export function superOf(owner: Dynamic, self: Dynamic): Dynamic {
  const isStatic = typeof self === "function";
  const order = mro(isStatic && !isMetaclassMethod(owner, self) ? self : self.constructor);
  const rest = order.slice(order.indexOf(owner) + 1).filter((cls) => !containers.has(cls));
  return new Proxy(
    {},
    {
      get: (_, name) => {
        for (const cls of rest) {
          const holder = (isStatic && !isMetaclassMethod(owner, self) ? cls : cls.prototype) as object;
          const descriptor = Object.getOwnPropertyDescriptor(holder, name);
          if (!descriptor) continue;
          if (descriptor.get) return descriptor.get.call(self) as unknown;
          return typeof descriptor.value === "function"
            ? bindMethod(self as object, descriptor.value as AnyFunction)
            : (descriptor.value as unknown);
        }
        return inherited(rest, isStatic, name, self);
      },
    },
  );
}

/** JavaScript's side of the built-in types: what Python's methods do on them are functions of the runtime. */
const containers = new Set<unknown>([Dict, PySet, FrozenSet, Tuple]);

/** A method of a metaclass has a class for its `self`. */
const isMetaclassMethod = (owner: Dynamic, self: Dynamic): boolean =>
  typeof self === "function" && self instanceof owner;

/** Whether a class is the program's own and takes what `object` takes. */
const hasNoConstructor = (cls: Dynamic): boolean =>
  cls === Object ||
  (cls.length === 0 &&
    signatureOf(cls) === undefined &&
    classInfo(cls)?.module === undefined &&
    classInfo(cls)?.fields === undefined &&
    !(cls.prototype instanceof Error));

/** What the last class in the order has from JavaScript's own chain; `object.__init__` does nothing. */
function inherited(rest: readonly Dynamic[], isStatic: boolean, name: PropertyKey, self: Dynamic): unknown {
  const builtin = !isStatic && typeof name === "string" ? builtinOperation(self, name) : undefined;
  if (builtin !== undefined) return builtin;
  const last: Dynamic = rest.at(-1);
  const value: unknown =
    last === undefined
      ? undefined
      : Reflect.get((isStatic ? last : last.prototype) as object, name, self as object);
  if (typeof value === "function") return bindMethod(self as object, value as AnyFunction);
  if (value !== undefined) return value;
  if (name === "__init__" && rest.every(hasNoConstructor)) {
    return (...given: Dynamic[]) => refuseArguments(self, ...splitKeywords(given));
  }
  if (name === "__init__" || name === "__init_subclass__") return () => null;
  if (typeof name === "string" && !name.startsWith("__"))
    throw new AttributeError(`'super' object has no attribute '${name}'`);
  return undefined;
}
