import { memberFor } from "./attribute-members.js";
import { setAttr } from "./attribute-writes.js";
import {
  DictBase,
  FrozenSetBase,
  ListBase,
  PrimitiveBase,
  SetBase,
  StrBase,
  TupleBase,
  FloatBase,
} from "./builtin-bases.js";
import { float, int, object } from "./builtin-types.js";
import { call, makeInstance } from "./call.js";
import { classInfo, className, isClass, pyClass } from "./class-info.js";
import { installDescriptor, isDescriptor } from "./descriptors.js";
import { Dict } from "./dict.js";
import { dictEntries } from "./dict-access.js";
import { BaseException, TypeError } from "./exceptions.js";
import { bindMethod, signature, signatureOf } from "./functions.js";
import { isInstance, isSubclass } from "./isinstance.js";
import { iterate } from "./iteration.js";
import { splitKeywords } from "./keywords.js";
import { basesOf, fullMro, mro } from "./mro.js";
import { str } from "./repr.js";
import { FrozenSet, PySet } from "./set.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** What must happen when a class of the program has been made. */
export interface ClassHooks {
  /** Class attributes, by Python name, whose values may be descriptors or want to know their name. */
  attributes?: readonly string[];
  /** `class X(Base, key=value)` */
  keywords?: Record<string, Dynamic>;
  /** `class X(metaclass=Meta)` */
  metaclass?: Dynamic;
}

/** Ends a class statement: descriptors learn their names, and `__init_subclass__` and the metaclass hear of the class. */
export function finishClass<C extends Dynamic>(cls: C, hooks: ClassHooks = {}): C {
  const { attributes = [], keywords = {}, metaclass } = hooks;
  if (metaclass !== undefined) Object.setPrototypeOf(cls, metaclass.prototype as object);
  const meta = metaclassOf(cls);
  if (meta !== undefined) makeByMetaclass(meta, cls, keywords);
  for (const name of attributes) nameAttribute(cls, name);
  if (meta === undefined) announce(cls, keywords);
  else
    call(bindMethod(cls as object, (cls as Dynamic).__init__ as AnyFunction), [
      className(cls),
      Tuple.from(basesOf(cls)),
      namespaceOf(cls),
    ]);
  return cls;
}

function nameAttribute(cls: Dynamic, name: string): void {
  const member = memberFor(cls, name);
  const value: unknown = Object.getOwnPropertyDescriptor(cls, member)?.value;
  if (typeof value !== "object" || value === null) return;
  if (isDescriptor(value)) installDescriptor(cls, member, value);
  if (typeof (value as Dynamic).__set_name__ === "function") (value as Dynamic).__set_name__(cls, name);
}

/** Calls the `__init_subclass__` that the class inherits. */
function announce(cls: Dynamic, keywords: Record<string, Dynamic>): void {
  const inherited = mro(cls)
    .slice(1)
    .find((each) => Object.hasOwn(each as object, "__init_subclass__"));
  if (inherited !== undefined)
    call(bindMethod(cls as object, inherited.__init_subclass__ as AnyFunction), [], keywords);
  else refuseKeywords(cls, keywords);
}

/** `object.__init_subclass__` takes no keywords. */
export function refuseKeywords(cls: Dynamic, keywords: Record<string, Dynamic>): null {
  if (Object.keys(keywords).length > 0)
    throw new TypeError(`${className(cls)}.__init_subclass__() takes no keyword arguments`);
  return null;
}

// ---- metaclasses ----------------------------------------------------------------------------------------------------

/** The class that a metaclass is making, for `super().__new__(mcs, name, bases, namespace)`. */
let making: Dynamic;

/**
 * The base of `class Meta(type)`. Its methods are seen on the classes that it makes, since those have its prototype
 * behind them.
 */
export class TypeBase {
  static __new__: Dynamic = (_meta: Dynamic, _name: string, _bases: Dynamic, namespace: Dynamic): Dynamic => {
    const cls: unknown = making;
    const before = namespaceOf(cls);
    for (const [key, value] of dictEntries(namespace))
      if (!before.has(key as string) || before.get(key as string) !== value)
        setAttr(cls, key as string, value);
    announce(cls, {});
    return cls;
  };

  __init__(..._args: Dynamic[]): Dynamic {
    return null;
  }

  /** Makes an instance: what calling a class does. */
  __call__(...args: Dynamic[]): Dynamic {
    const [positional, keywords] = splitKeywords(args);
    return makeInstance(this, [...positional], keywords);
  }
}

Object.setPrototypeOf(TypeBase.prototype, Function.prototype);
pyClass(TypeBase, { name: "type", module: "builtins" });
signature(TypeBase.prototype.__call__, "type.__call__", ["*args", "**kwargs"]);

/** The metaclass of a class, where it is one of the program. */
export function metaclassOf(cls: Dynamic): Dynamic {
  return typeof cls === "function" && cls instanceof TypeBase
    ? ((cls as Dynamic).constructor as unknown)
    : undefined;
}

function makeByMetaclass(meta: Dynamic, cls: Dynamic, keywords: Record<string, Dynamic>): void {
  const outer: unknown = making;
  making = cls;
  try {
    const args = [meta, className(cls), Tuple.from(basesOf(cls)), namespaceOf(cls)];
    const made: unknown = call(meta.__new__, args, keywords);
    if (made !== cls) throw new TypeError("a metaclass that returns another class is not supported");
  } finally {
    making = outer;
  }
}

/** The class's own attributes by name, methods as functions. */
function namespaceOf(cls: Dynamic): Dict<string, Dynamic> {
  const out = new Dict<string, Dynamic>();
  for (const key of Object.keys(cls as object)) out.set(key, cls[key]);
  for (const key of Object.getOwnPropertyNames(cls.prototype)) {
    const { value } = Object.getOwnPropertyDescriptor(cls.prototype, key)!;
    if (key !== "constructor" && typeof value === "function") out.set(key, value);
  }
  return out;
}

// ---- making instances -----------------------------------------------------------------------------------------------

/** `type.__call__(cls, *args, **keywords)`: `__new__`, then `__init__` where it gave an instance. */
export function instantiate(cls: Dynamic, args: Dynamic[], keywords: Record<string, Dynamic> = {}): Dynamic {
  const made: unknown = call(cls.__new__, [cls, ...args], keywords);
  if (!isInstance(made, cls)) return made;
  const init: unknown = (made as Dynamic).__init__;
  if (typeof init === "function") call(bindMethod(made as object, init as AnyFunction), args, keywords);
  return made;
}

/** `super().__new__(cls, *args)` in a `__new__` of `owner`: the next one in the order, or an empty object. */
export function superNew(owner: Dynamic, cls: Dynamic, args: Dynamic[], keywords?: Dynamic): Dynamic {
  if (!isSubclass(cls, owner)) return newOf(object, cls, args);
  const order = mro(cls);
  const next = order.slice(order.indexOf(owner) + 1).find((each) => Object.hasOwn(each as object, "__new__"));
  if (next === undefined && args.length > 0 && order.every((each) => isPlain(each))) refuseArguments(cls);
  return next === undefined ? allocate(cls, args) : call(next.__new__, [cls, ...args], keywords);
}

/** Whether a class is the program's own and not over a built-in type or a class of a library. */
const isPlain = (cls: Dynamic): boolean =>
  classInfo(cls)?.module === undefined && classInfo(cls)?.fields === undefined;

/** What each built-in base needs to hold its value, made without `__init__`. */
const allocators = (): readonly (readonly [Dynamic, (cls: Dynamic, args: Dynamic[]) => Dynamic])[] => [
  [DictBase, (cls) => Reflect.construct(Dict, [], cls) as unknown],
  [ListBase, (cls) => Reflect.construct(Array, [], cls) as unknown],
  [SetBase, (cls) => Reflect.construct(PySet, [], cls) as unknown],
  [FrozenSetBase, (cls, [items = []]) => Reflect.construct(FrozenSet, [iterate(items)], cls) as unknown],
  [TupleBase, (cls, [items = []]) => filled(Reflect.construct(Tuple, [], cls), items)],
  [StrBase, (cls, args) => primitiveOf(cls, str(...(args as [Dynamic?])))],
  [FloatBase, (cls, args) => primitiveOf(cls, float(...(args as [Dynamic?])))],
  [PrimitiveBase, (cls, args) => primitiveOf(cls, int(...(args as [Dynamic?])))],
  [BaseException, (cls, args) => Reflect.construct(BaseException, args, cls) as unknown],
];

function filled(tuple: Dynamic, items: Dynamic): Dynamic {
  for (const item of iterate(items)) Array.prototype.push.call(tuple, item);
  return tuple;
}

const primitiveOf = (cls: Dynamic, value: Dynamic): Dynamic =>
  Reflect.construct(PrimitiveBase as Dynamic, [value], cls) as unknown;

/** `object.__new__(cls)`, `str.__new__(cls, value)`, with the TypeErrors for classes that are not of the type. */
export function newOf(type: Dynamic, cls: Dynamic, args: Dynamic[] = []): Dynamic {
  const owner = className(type);
  if (!isClass(cls)) throw new TypeError(`${owner}.__new__(X): X is not a type object (${typeName(cls)})`);
  const name = className(cls);
  if (!isSubclass(cls, type))
    throw new TypeError(`${owner}.__new__(${name}): ${name} is not a subtype of ${owner}`);
  if (owner !== "object")
    return classInfo(cls)?.module === "builtins" ? call(cls, args) : allocate(cls, args);
  const builtin = ["int", "float", "str", "list", "tuple", "dict", "set", "frozenset"].find(
    (each) => name === each || fullMro(cls).some((level: Dynamic) => builtinName(level) === each),
  );
  if (builtin !== undefined)
    throw new TypeError(`object.__new__(${name}) is not safe, use ${builtin}.__new__()`);
  if (args.length > 0) refuseArguments(cls);
  return name === "object" ? call(cls) : allocate(cls);
}

const builtinName = (level: Dynamic): string | undefined =>
  classInfo(level)?.module === "builtins" ? className(level) : undefined;

/** `object.__new__` takes arguments only where they go to an `__init__`. */
function refuseArguments(cls: Dynamic): void {
  if (typeof cls.__new__ === "function")
    throw new TypeError("object.__new__() takes exactly one argument (the type to instantiate)");
  if (signatureOf(cls) === undefined && typeof cls.prototype?.__init__ !== "function" && cls.length === 0)
    throw new TypeError(`${className(cls)}() takes no arguments`);
}

/** An instance that no `__init__` has seen. */
export function allocate(cls: Dynamic, args: Dynamic[] = []): Dynamic {
  const found = allocators().find(([base]) => cls.prototype instanceof base);
  return found === undefined ? Object.create(cls.prototype as object) : found[1](cls, args);
}
