import { methodsOf, methodsOfType, type MethodTable } from "./builtin-methods.js";
import { classInfo, className, isClass } from "./class-info.js";
import { AttributeError, BaseException, NameError, UnboundLocalError } from "./exceptions.js";
import { Dict } from "./dict.js";
import { bindMethod, docstringOf, functionName, signature, signatureOf } from "./functions.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { camelCase } from "./names.js";
import { numberAttribute } from "./number-methods.js";
import { type } from "./type.js";
import { isPlainDict, typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";
import { vars } from "./vars.js";

const missing = Symbol("missing");

/** Prototypes of JavaScript itself: what they have is no attribute in Python. */
const native = new Set<unknown>(
  [Object, Array, Map, Set, Function, Error, BaseException].map((cls) => cls.prototype as unknown),
);
/** What every JavaScript function has; attributes of these names are the program's own only where they are enumerable. */
const jsFunctionMembers = new Set(["length", "name", "prototype", "arguments", "caller"]);
const exceptionMembers = new Set(["addNote", "withTraceback"]);

/** `x.name` or `getattr(x, name, fallback)`; AttributeError when there is neither. */
export function getAttr(x: Dynamic, name: string, ...fallback: [Dynamic?]): Dynamic {
  const value = find(x, name);
  if (value !== missing) return value;
  if (fallback.length > 0) return fallback[0];
  throw missingAttribute(x, name);
}

/** The AttributeError of an attribute that is not there. */
export function missingAttribute(x: Dynamic, name: string): AttributeError {
  if (isClass(x)) return new AttributeError(`type object '${className(x)}' has no attribute '${name}'`);
  const what = typeName(x);
  const subject = what === "module" ? "module" : `'${what}' object`;
  return new AttributeError(`${subject} has no attribute '${name}'`);
}

/** `hasattr(x, name)` */
export function hasAttr(x: Dynamic, name: string): boolean {
  try {
    return find(x, name) !== missing;
  } catch (error) {
    if (error instanceof AttributeError) return false;
    throw error;
  }
}

function find(x: Dynamic, name: string): Dynamic {
  if (name === "__class__") return type(x);
  if (x === null || x === undefined) return missing;
  const builtin = builtinAttribute(x, name);
  if (builtin !== missing) return builtin;
  if (typeof x !== "object" && typeof x !== "function") return missing;
  const member = memberName(x, name);
  if (member !== undefined) return memberValue(x, member);
  if (name === "__dict__" && typeof x === "object") return vars(x);
  if (typeof x.__getattr__ !== "function") return missing;
  return x.__getattr__(name);
}

function builtinAttribute(x: Dynamic, name: string): Dynamic {
  if (typeof x === "function") return functionAttribute(x, name);
  if (isInt(x) || isFloat(x)) {
    const value: unknown = numberAttribute(x, name, isInt(x));
    if (value !== undefined) return value;
  }
  const table = methodsOf(x);
  if (table === undefined || !Object.hasOwn(table.methods, name)) return missing;
  if (!isPlainDict(x) && typeof x === "object" && memberName(x, name) !== undefined) return missing;
  return boundBuiltin(table, name, x);
}

function boundBuiltin(
  { type: owner, methods, signatures }: MethodTable,
  name: string,
  self: Dynamic,
): AnyFunction {
  const method = methods[name]!;
  const fn = (...args: Dynamic[]): Dynamic => method(self, ...args);
  return signatures[name] === undefined ? fn : signature(fn, `${owner}.${name}`, signatures[name]);
}

function functionAttribute(fn: Dynamic, name: string): Dynamic {
  if (Object.hasOwn(fn, name) && !jsFunctionMembers.has(name)) return fn[name];
  switch (name) {
    case "__name__":
      return isClass(fn) ? className(fn) : functionName(fn).split(".").at(-1);
    case "__qualname__":
      return functionName(fn);
    case "__module__":
      return classInfo(fn)?.module ?? "__main__";
    case "__doc__":
      return docstringOf(fn);
    case "__dict__":
      return isClass(fn) ? missing : new Dict(Object.entries(fn));
    case "__call__":
      return isClass(fn) ? missing : fn;
    default:
      return isClass(fn) ? typeMethod(fn, name) : missing;
  }
}

/** `str.upper` as a function of the object. */
function typeMethod(cls: Dynamic, name: string): Dynamic {
  const table = classInfo(cls)?.module === "builtins" ? methodsOfType(className(cls)) : undefined;
  return table !== undefined && Object.hasOwn(table.methods, name) ? table.methods[name] : plainMethod(cls, name);
}

const plainMethods = new WeakMap<object, AnyFunction>();

/** `Class.method`: a function that takes the object first, the same one every time. */
function plainMethod(cls: Dynamic, name: string): Dynamic {
  if (typeof cls.prototype !== "object" || memberName(cls, name) !== undefined) return missing;
  const member = memberName(cls.prototype, name);
  if (member === undefined || Reflect.getOwnPropertyDescriptor(ownerOf(cls.prototype, member), member)?.get) return missing;
  const found: unknown = cls.prototype[member];
  if (typeof found !== "function" || isClass(found)) return found;
  const method = found as AnyFunction;
  const known = plainMethods.get(method);
  if (known !== undefined) return known;
  const plain = (self: Dynamic, ...args: Dynamic[]): Dynamic => method.apply(self, args);
  const recorded = signatureOf(method);
  Object.defineProperty(plain, "name", { value: method.name, configurable: true });
  const out = signature(plain, recorded?.qualname ?? `${className(cls)}.${name}`, ["self", ...(recorded?.parameters ?? ["*args"])], docstringOf(method) ?? undefined);
  plainMethods.set(method, out);
  return out;
}

function ownerOf(level: Dynamic, name: string): Dynamic {
  while (!Object.hasOwn(level, name)) level = Object.getPrototypeOf(level);
  return level;
}

/** The member that holds an attribute: its Python name, a recorded one, or its camelCase. */
export function memberName(x: Dynamic, name: string): string | undefined {
  const recorded = recordedName(x, name);
  return [name, recorded, camelCase(name)].find((each) => each !== undefined && hasMember(x, each));
}

function recordedName(x: Dynamic, name: string): string | undefined {
  const cls: unknown = typeof x === "function" ? x : x.constructor;
  const info = classInfo(cls);
  return info?.methods?.[name] ?? info?.fields?.find((each) => each.name === name)?.js;
}

function hasMember(x: Dynamic, name: string): boolean {
  for (let level = x; level !== null; level = Object.getPrototypeOf(level)) {
    if (native.has(level)) return level === BaseException.prototype && exceptionMembers.has(name);
    if (name === "constructor") return false;
    if (Object.hasOwn(level, name))
      return !(
        typeof x === "function" &&
        jsFunctionMembers.has(name) &&
        !isPlainMember(level, name)
      );
  }
  return false;
}

/** A class may have its own static `name` or `length`. */
function isPlainMember(cls: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(cls, name)?.enumerable === true;
}

function memberValue(x: Dynamic, member: string): Dynamic {
  const value: unknown = x[member];
  if (value === undefined) return null;
  if (typeof value !== "function" || Object.hasOwn(x, member) || isClass(value)) return value;
  return bindMethod(x as object, value as AnyFunction);
}

/** `x.name = value` */
export function setAttr(x: Dynamic, name: string, value: Dynamic): void {
  if (x === null || (typeof x !== "object" && typeof x !== "function")) throw missingAttribute(x, name);
  if (typeof x.__setattr__ === "function") {
    x.__setattr__(name, value);
    return;
  }
  if (methodsOf(x) !== undefined && Object.getPrototypeOf(x) === Array.prototype)
    throw missingAttribute(x, name);
  const member = memberName(x, name) ?? recordedName(x, name) ?? camelCase(name);
  if (typeof x === "function" && jsFunctionMembers.has(name)) {
    Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
    return;
  }
  if (!Reflect.set(x, member, value)) throw readOnly(x, name);
}

function readOnly(x: Dynamic, name: string): AttributeError {
  return new AttributeError(`property '${name}' of '${typeName(x)}' object has no setter`);
}

/** `del x.name` */
export function delAttr(x: Dynamic, name: string): void {
  if (typeof x?.__delattr__ === "function") {
    x.__delattr__(name);
    return;
  }
  const member = x === null || x === undefined ? undefined : memberName(x, name);
  if (member === undefined || !Object.hasOwn(x, member)) throw missingAttribute(x, name);
  delete x[member];
}

/** A local that may not have been assigned yet: UnboundLocalError when it has not. */
export function bound<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new UnboundLocalError(
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/** A variable of an enclosing function that may not have been assigned yet. */
export function boundFree<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
}

/** A global that may not have been assigned yet: NameError when it has not. */
export function boundGlobal<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`name '${name}' is not defined`);
}
