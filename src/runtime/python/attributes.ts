import {
  isPlainMember,
  isSlotted,
  jsFunctionMembers,
  memberName,
  memberValue,
  missing,
  missingAttribute,
  recordedName,
} from "./attribute-members.js";
import { isOwnMember, methodsOf, overridesBuiltin } from "./builtin-methods.js";
import { boundBuiltin, functionAttribute } from "./class-functions.js";
import { classInfo, isClass } from "./class-info.js";
import { closedAttributes } from "./closed-values.js";
import { AttributeError, TypeError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { mro } from "./mro.js";
import { camelCase } from "./names.js";
import { numberAttribute } from "./number-methods.js";
import { specialMethod } from "./special-methods.js";
import { typeName } from "./type-name.js";
import { type } from "./type.js";
import type { AnyFunction, Dynamic } from "./types.js";
import { vars } from "./vars.js";

/** `x.name` or `getattr(x, name, fallback)`; AttributeError when there is neither. */
export function getAttr(x: Dynamic, name: Dynamic, ...fallback: [Dynamic?]): Dynamic {
  requireName(name);
  const value = fallback.length > 0 ? findOrMissing(x, name) : find(x, name);
  if (value !== missing) return value;
  if (fallback.length > 0) return fallback[0];
  throw missingAttribute(x, name);
}

/** `object.__getattribute__(x, name)` */
export function getOwn(x: Dynamic, name: string): Dynamic {
  const value = findOwn(x, name);
  if (value !== missing) return value;
  throw missingAttribute(x, name);
}

/** TypeError where an attribute is named by something else than text. */
export function requireName(name: unknown): asserts name is string {
  if (typeof name !== "string") throw new TypeError(`attribute name must be string, not '${typeName(name)}'`);
}

/** A property that raises AttributeError counts as an attribute that is not there. */
function findOrMissing(x: Dynamic, name: string): Dynamic {
  try {
    return find(x, name);
  } catch (error) {
    if (error instanceof AttributeError) return missing;
    throw error;
  }
}

/** `hasattr(x, name)` */
export function hasAttr(x: Dynamic, name: Dynamic): boolean {
  requireName(name);
  return findOrMissing(x, name) !== missing;
}

function find(x: Dynamic, name: string): Dynamic {
  const hook: unknown = typeof x === "object" ? x?.__getattribute__ : undefined;
  const value: unknown = typeof hook === "function" ? hooked(x, hook as AnyFunction, name) : findOwn(x, name);
  if (value !== missing || typeof x?.__getattr__ !== "function") return value;
  if (typeof x !== "object" && !isClass(x)) return value;
  return x.__getattr__(name);
}

/** What the class's `__getattribute__` gives; `__getattr__` has its turn after an AttributeError. */
function hooked(x: Dynamic, hook: AnyFunction, name: string): Dynamic {
  try {
    return hook.call(x, name);
  } catch (error) {
    if (error instanceof AttributeError && typeof x.__getattr__ === "function") return missing;
    throw error;
  }
}

function findOwn(x: Dynamic, name: string): Dynamic {
  if (name === "__class__") return type(x);
  if (x === null || x === undefined) return missing;
  const builtin = builtinAttribute(x, name);
  if (builtin !== missing) return builtin;
  if (typeof x !== "object" && typeof x !== "function") return specialMethod(x, name) ?? missing;
  // Each class has a text of its own, or None: its instances never have that of a base.
  if (name === "__doc__" && typeof x === "object" && !Object.hasOwn(x, name) && isClass(x.constructor))
    return findOwn(x.constructor, name);
  const data = closedAttributes(x);
  if (data !== undefined)
    return data.includes(name) ? memberValue(x, name) : (specialMethod(x, name) ?? missing);
  const member = isJavaScriptOnly(x, name) ? undefined : memberName(x, name);
  if (member !== undefined) return memberValue(x, member);
  if (isClass(x)) return missing;
  const shared = classValue(x, name);
  if (shared !== missing) return shared;
  if (name === "__dict__" && typeof x === "object") return isSlotted(x.constructor, name) ? missing : vars(x);
  const special = specialMethod(x, name);
  return special ?? missing;
}

/** Members of built-in containers that Python's do not have: `list.length`, `set.has`. */
const isJavaScriptOnly = (x: Dynamic, name: string): boolean =>
  (Array.isArray(x) ? name === "length" : !name.startsWith("__") && isOwnMember(x, name)) &&
  recordedName(x, name) === undefined;

function builtinAttribute(x: Dynamic, name: string): Dynamic {
  if (typeof x === "function") return functionAttribute(x, name);
  if (isInt(x) || isFloat(x)) {
    const value: unknown = numberAttribute(x, name, isInt(x));
    if (value !== undefined) return value;
  }
  const table = methodsOf(x);
  if (table === undefined || !Object.hasOwn(table.methods, name)) return missing;
  if (overridesBuiltin(x, name)) return missing;
  return boundBuiltin(table, name, x);
}

/** An attribute that only the class has, such as one that was set on it later, or a static or class method. */
function classValue(x: Dynamic, name: string): Dynamic {
  const cls: unknown = x.constructor;
  if (!isClass(cls) || classInfo(cls)?.module === "builtins") return missing;
  for (const each of mro(cls)) {
    const key = [name, camelCase(name)].find((k) => isShared(each as object, k));
    if (key !== undefined) return memberValue(isPlainMember(each as object, key) ? each : cls, key);
  }
  return missing;
}

/** Whether a class has a member of its own that its instances show. */
function isShared(cls: object, name: string): boolean {
  const own = Object.getOwnPropertyDescriptor(cls, name);
  if (own === undefined || own.enumerable === true) return own !== undefined;
  return (own.get !== undefined || typeof own.value === "function") && !jsFunctionMembers.has(name);
}

/** `x.name` of a built-in value that has no such attribute; a library's dict may have its keys as attributes. */
export function noAttribute(x: Dynamic, name: string): never {
  if (typeof x?.__getattr__ === "function") return getAttr(x, name) as never;
  throw missingAttribute(x, name);
}
