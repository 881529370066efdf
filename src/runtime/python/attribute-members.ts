import { isBuiltinPrototype } from "./builtin-methods.js";
import { classInfo, className, isClass } from "./class-info.js";
import { AttributeError, BaseException } from "./exceptions.js";
import { isFloat } from "./float.js";
import { bindMethod } from "./functions.js";
import { mro } from "./mro.js";
import { attributeNames, camelCase } from "./names.js";
import { Range } from "./range.js";
import { Slice } from "./slice.js";
import { operandName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** What a search gives for an attribute that is not there: None and undefined are values. */
export const missing = Symbol("missing");

/** Prototypes of JavaScript itself: what they have is no attribute in Python. */
const nativePrototypes = new Set<unknown>(
  [Object, Array, Map, Set, Function, Error, BaseException].map((cls) => cls.prototype as unknown),
);

/** Of ranges and slices. */
const dataAttributes = new Set(["start", "stop", "step"]);

/** What every JavaScript function has; attributes of these names are the program's own only where they are enumerable. */
export const jsFunctionMembers = new Set(["length", "name", "prototype", "arguments", "caller"]);

const exceptionMembers = new Set(["__init__", "addNote", "withTraceback"]);

/** The AttributeError of an attribute that is not there. */
export function missingAttribute(x: Dynamic, name: string): AttributeError {
  if (isClass(x) && typeof (x as Dynamic).__members__ === "object") return new AttributeError(name);
  if (isClass(x)) return new AttributeError(`type object '${className(x)}' has no attribute '${name}'`);
  const what = operandName(x);
  const subject = what === "module" ? "module" : `'${what}' object`;
  return new AttributeError(`${subject} has no attribute '${name}'`);
}

/** The object of the prototype chain that has a member itself. */
export function ownerOf(level: Dynamic, name: string): Dynamic {
  while (!Object.hasOwn(level, name)) level = Object.getPrototypeOf(level);
  return level;
}

/** The member that holds an attribute: its Python name, a recorded one, or its camelCase. */
export function memberName(x: Dynamic, name: string): string | undefined {
  const recorded = recordedName(x, name);
  return [recorded, name, camelCase(name)].find((each) => each !== undefined && hasMember(x, each));
}

/** The member that an attribute is written to. */
export function memberFor(x: Dynamic, name: string): string {
  const member = memberName(x, name) ?? recordedName(x, name) ?? camelCase(name);
  if (member !== name) attributeNames([name]);
  return member;
}

/** The member that the class recorded for a Python name. */
export function recordedName(x: Dynamic, name: string): string | undefined {
  const cls: unknown = typeof x === "function" ? x : x.constructor;
  if (typeof cls !== "function") return undefined;
  for (const each of isClass(cls) ? mro(cls) : [cls]) {
    const info = classInfo(each);
    const member = info?.methods?.[name] ?? info?.fields?.find((field) => field.name === name)?.js;
    if (member !== undefined) return member;
  }
  return undefined;
}

function hasMember(x: Dynamic, name: string): boolean {
  const isBuiltin = isFloat(x) || isBuiltinPrototype(Object.getPrototypeOf(x));
  if (isBuiltin && !name.startsWith("__"))
    return dataAttributes.has(name) && (x instanceof Range || x instanceof Slice);
  for (let level = x; level !== null; level = Object.getPrototypeOf(level)) {
    // What JavaScript asks of a set (`keys`, `forEach`) or of a generator (`next`): Python has no such methods.
    if (isBuiltinPrototype(level) && !name.startsWith("__")) return false;
    if (nativePrototypes.has(level)) return level === BaseException.prototype && exceptionMembers.has(name);
    if (name === "constructor") return false;
    if (Object.hasOwn(level, name))
      return !(typeof x === "function" && jsFunctionMembers.has(name) && !isPlainMember(level, name));
  }
  return false;
}

/** A class may have its own static `name` or `length`. */
export function isPlainMember(cls: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(cls, name)?.enumerable === true;
}

/** The value of a member; a method is bound to its object. */
export function memberValue(x: Dynamic, member: string): Dynamic {
  const value: unknown = x[member];
  if (value === undefined) return null;
  if (typeof value !== "function" || isClass(value)) return value;
  const own = Object.getOwnPropertyDescriptor(x, member);
  if (own && (own.enumerable || typeof x !== "function")) return value;
  return bindMethod(x as object, value as AnyFunction);
}

/** Whether `__slots__` of all classes in the order leave no place for an attribute. */
export function isSlotted(cls: Dynamic, name: string): boolean {
  if (typeof cls !== "function" || !Object.hasOwn(cls, "__slots__")) return false;
  const order = mro(cls);
  if (!order.every((each) => Object.hasOwn(each as object, "__slots__"))) return false;
  return !order.some(
    (each) => contains([each.__slots__].flat(), name) || contains([each.__slots__].flat(), "__dict__"),
  );
}

/** Whether names that the program wrote hold one. */
export const contains = (names: readonly unknown[], name: string): boolean => names.includes(name);
