import {
  isBuiltinPrototype,
  isOwnMember,
  isTypeMethod,
  methodsOf,
  methodsOfType,
  overridesBuiltin,
  type MethodTable,
} from "./builtin-methods.js";
import { builtinOperation, isOperation } from "./builtin-operations.js";
import { classInfo, className, isClass, pyClass } from "./class-info.js";
import { closedAttributes } from "./closed-values.js";
import { classAttribute, forgetAttribute } from "./classes.js";
import { addMethod } from "./decorate.js";
import { AttributeError, BaseException, NameError, TypeError, UnboundLocalError } from "./exceptions.js";
import { deleteByDescriptor, installDescriptor, isDescriptor, property } from "./descriptors.js";
import { Dict } from "./dict.js";
import { parseParameters } from "./binding.js";
import {
  annotationsOfFunction,
  bindMethod,
  describe,
  detailsOf,
  docstringOf,
  formOf,
  functionName,
  originOf,
  receiverOf,
  signature,
  signatureOf,
} from "./functions.js";
import { isFloat } from "./float.js";
import { fullMro, mro, pythonBases } from "./mro.js";
import { Tuple } from "./tuple.js";
import { id } from "./identity.js";
import { hashMethod } from "./keys.js";
import { isInt } from "./integers.js";
import { Keywords } from "./keywords.js";
import { attributeNames, camelCase } from "./names.js";
import { type Native, native, nativeArguments, nativeOf } from "./native.js";
import { unwrap } from "./primitive.js";
import { Range } from "./range.js";
import { Slice } from "./slice.js";
import { numberAttribute } from "./number-methods.js";
import { specialMethod } from "./special-methods.js";
import { type } from "./type.js";
import { operandName, typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";
import { vars } from "./vars.js";

const missing = Symbol("missing");

/** Prototypes of JavaScript itself: what they have is no attribute in Python. */
const nativePrototypes = new Set<unknown>(
  [Object, Array, Map, Set, Function, Error, BaseException].map((cls) => cls.prototype as unknown),
);
/** What every JavaScript function has; attributes of these names are the program's own only where they are enumerable. */
/** Of ranges and slices. */
const dataAttributes = new Set(["start", "stop", "step"]);
const jsFunctionMembers = new Set(["length", "name", "prototype", "arguments", "caller"]);
const exceptionMembers = new Set(["__init__", "addNote", "withTraceback"]);

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

function requireName(name: unknown): asserts name is string {
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

/** The AttributeError of an attribute that is not there. */
export function missingAttribute(x: Dynamic, name: string): AttributeError {
  if (isClass(x) && typeof (x as Dynamic).__members__ === "object") return new AttributeError(name);
  if (isClass(x)) return new AttributeError(`type object '${className(x)}' has no attribute '${name}'`);
  const what = operandName(x);
  const subject = what === "module" ? "module" : `'${what}' object`;
  return new AttributeError(`${subject} has no attribute '${name}'`);
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
  const isHidden = isJavaScriptOnly(x, name) && recordedName(x, name) === undefined;
  const member = isHidden ? undefined : memberName(x, name);
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
  Array.isArray(x)
    ? name === "length"
    : !name.startsWith("__") && isOwnMember(x, name) && recordedName(x, name) === undefined;

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

const boundMethods = new WeakMap<object, Map<string, AnyFunction>>();

/** A method of a built-in object as a value; the same one each time, where the object can be a key. */
function boundBuiltin(table: MethodTable, name: string, self: Dynamic): AnyFunction {
  if (typeof self !== "object") return bindBuiltin(table, name, self);
  const known = boundMethods.get(self as object) ?? new Map<string, AnyFunction>();
  boundMethods.set(self as object, known);
  const method = known.get(name) ?? bindBuiltin(table, name, self);
  known.set(name, method);
  return method;
}

export function bindBuiltin(
  { type: owner, methods, signatures }: MethodTable,
  name: string,
  self: Dynamic,
): AnyFunction {
  const method = methods[name]!;
  const parameters = signatures[name];
  if (parameters === undefined) return (...args: Dynamic[]): Dynamic => method(unwrap(self), ...args);
  const fn = (...args: Dynamic[]): Dynamic =>
    method(unwrap(self), ...takenArguments({ owner, name, parameters }, args));
  return native(fn, { owner, name, parameters: ["*args", "**options"] });
}

/** The arguments of a built-in function that was given its keywords, if any, as the last one. */
function takenArguments(fn: Native, args: readonly Dynamic[]): Dynamic[] {
  const last: unknown = args.at(-1);
  return last instanceof Keywords
    ? nativeArguments(fn, args.slice(0, -1), last.values)
    : nativeArguments(fn, args, {});
}

function functionAttribute(fn: Dynamic, name: string): Dynamic {
  if (Object.hasOwn(fn, name) && !jsFunctionMembers.has(name) && !isClass(fn)) return fn[name];
  switch (name) {
    case "__name__":
      return isClass(fn) ? className(fn) : (nativeOf(fn)?.name ?? functionName(fn).split(".").at(-1));
    case "__qualname__":
      return functionName(fn);
    case "__module__":
      return classInfo(fn)?.module ?? "__main__";
    case "__annotations__":
      return annotationsOfFunction(fn);
    case "__defaults__":
    case "__kwdefaults__":
      return isClass(fn) ? missing : defaultsOf(fn, name === "__kwdefaults__");
    case "__self__":
      return receiverOf(fn) ?? missing;
    case "__func__":
      return receiverOf(fn) === undefined ? missing : functionBehind(fn, receiverOf(fn));
    case "__doc__":
      return isClass(fn) && hasOwnDoc(fn) ? (fn as Dynamic).__doc__ : docstringOf(fn);
    case "__dict__":
      return isClass(fn) ? missing : new Dict(Object.entries(fn));
    case "__call__":
      return isClass(fn) ? missing : fn;
    case "__init__":
      return isClass(fn) && memberName(fn, name) === undefined ? initializer(fn, name) : missing;
    case "__mro__":
      return isClass(fn) ? Tuple.from(fullMro(fn)) : missing;
    case "__bases__":
      return isClass(fn) ? Tuple.from(pythonBases(fn)) : missing;
    case "mro":
      return isClass(fn) && memberName(fn, name) === undefined ? () => fullMro(fn) : typeMethod(fn, name);
    default:
      return isClass(fn) ? typeMethod(fn, name) : missing;
  }
}

/** `method.__func__`: the function that takes the object first. */
function functionBehind(method: Dynamic, receiver: Dynamic): Dynamic {
  const found = isClass(receiver) ? missing : plainMethod(receiver.constructor, method.name as string);
  return found === missing ? originOf(method) : found;
}

const initializers = new WeakMap<object, AnyFunction>();

/** `Class.__init__`, where the constructor stands for it: good for asking, not for calling. */
function initializer(cls: Dynamic, name: string): Dynamic {
  const own = mro(cls).find((level) => signatureOf(level) !== undefined);
  if (own === undefined || typeof cls.prototype?.__init__ === "function") return typeMethod(cls, name);
  const known = initializers.get(own as object);
  if (known) return known;
  const { qualname, parameters } = signatureOf(own)!;
  const fn = (): never => {
    throw new TypeError(`${qualname}() is the constructor: call the class`);
  };
  const { defaults, parameters: annotations } = detailsOf(own) ?? {};
  const made = describe(signature(fn, qualname, ["self", ...parameters]), {
    ...(defaults && { defaults }),
    ...(annotations && { annotations }),
  });
  initializers.set(own as object, made);
  return made;
}

/** `fn.__defaults__` or `fn.__kwdefaults__` */
function defaultsOf(fn: Dynamic, keywordOnly: boolean): Dynamic {
  const defaults = detailsOf(fn)?.defaults ?? {};
  const named = parseParameters(signatureOf(fn)?.parameters ?? []).named;
  const own = named.filter((p) => p.keywordOnly === keywordOnly && Object.hasOwn(defaults, p.name));
  if (own.length === 0) return null;
  const pairs = own.map((p): [string, Dynamic] => [p.name, defaults[p.name]]);
  return keywordOnly ? Object.fromEntries(pairs) : Tuple.from(pairs.map(([, value]) => value));
}

const unboundMethods = new Map<string, AnyFunction>();

/** `str.upper` as a function of the object; `dict.fromkeys` as a function. */
function typeMethod(cls: Dynamic, name: string): Dynamic {
  const owner = className(cls);
  const table = classInfo(cls)?.module === "builtins" ? methodsOfType(owner) : undefined;
  if (table === undefined || !Object.hasOwn(table.methods, name))
    return unboundOperation(cls, owner, name) ?? plainMethod(cls, name);
  const known = unboundMethods.get(`${owner}.${name}`) ?? unbound(cls, table, name);
  unboundMethods.set(`${owner}.${name}`, known);
  return known;
}

/** `dict.__setitem__` as a function of the object. */
function unboundOperation(cls: Dynamic, owner: string, name: string): AnyFunction | undefined {
  if (classInfo(cls)?.module !== "builtins" || !isOperation(owner, name)) return undefined;
  return (self: Dynamic, ...args: Dynamic[]): Dynamic => builtinOperation(self, name)!(...args);
}

function unbound(cls: Dynamic, table: MethodTable, name: string): AnyFunction {
  const method = table.methods[name]!;
  const owner = className(cls);
  const parameters = table.signatures[name] ?? ["*args"];
  if (isTypeMethod(owner, name)) {
    const fn = (...args: Dynamic[]): Dynamic =>
      method(cls, ...takenArguments({ owner: undefined, name, parameters }, args));
    return native(fn, { owner, name, parameters: ["*args", "**options"] });
  }
  const fn = (...args: Dynamic[]): Dynamic => {
    const [self, ...rest] = args;
    if (args.length === 0 || self instanceof Keywords)
      throw new TypeError(`unbound method ${owner}.${name}() needs an argument`);
    if (classInfo(cls)?.instances?.(self) === false)
      throw new TypeError(
        `descriptor '${name}' for '${owner}' objects doesn't apply to a '${typeName(self)}' object`,
      );
    return method(unwrap(self), ...takenArguments({ owner, name, parameters }, rest));
  };
  return native(fn, { owner, name, parameters: ["*args", "**options"] });
}

const plainMethods = new WeakMap<object, AnyFunction>();

/** `Class.method`: a function that takes the object first, the same one every time. */
function plainMethod(cls: Dynamic, name: string): Dynamic {
  if (typeof cls.prototype !== "object" || memberName(cls, name) !== undefined) return missing;
  if (name === "__hash__") return unboundHash(cls);
  const member = memberName(cls.prototype, name);
  if (member === undefined) return missing;
  const accessor = Reflect.getOwnPropertyDescriptor(ownerOf(cls.prototype, member), member);
  if (accessor?.get) return propertyOf(accessor);
  const found: unknown = cls.prototype[member];
  if (typeof found !== "function" || isClass(found)) return found;
  const method = found as AnyFunction;
  const known = plainMethods.get(method);
  if (known !== undefined) return known;
  const plain = (self: Dynamic, ...args: Dynamic[]): Dynamic => method.apply(self, args);
  const recorded = signatureOf(method);
  Object.defineProperty(plain, "name", { value: method.name, configurable: true });
  const out = signature(
    plain,
    recorded?.qualname ?? `${className(cls)}.${name}`,
    ["self", ...(recorded?.parameters ?? ["*args"])],
    docstringOf(method) ?? undefined,
  );
  for (const key of Object.getOwnPropertyNames(method)) {
    if (!jsFunctionMembers.has(key))
      Object.defineProperty(out, key, Object.getOwnPropertyDescriptor(method, key)!);
  }
  plainMethods.set(method, formOf(out, method));
  return out;
}

const properties = new WeakMap<object, property>();

/** `Class.name` of a getter: the property itself. */
function propertyOf({ get, set }: PropertyDescriptor): property {
  const known = properties.get(get!);
  if (known !== undefined) return known;
  const fget = (self: Dynamic): Dynamic => get!.call(self) as unknown;
  const made = new property(
    signature(fget, get!.name, ["self"], docstringOf(get!) ?? undefined),
    set === undefined ? null : (self: Dynamic, value: Dynamic) => (set.call(self, value), null),
  );
  properties.set(get!, made);
  return made;
}

/** `Class.__hash__`: None where `__eq__` took it away. */
function unboundHash(cls: Dynamic): Dynamic {
  const method = hashMethod(cls.prototype);
  return method === null
    ? null
    : (self: Dynamic): Dynamic => (method === undefined ? id(self) : method.call(self));
}

function ownerOf(level: Dynamic, name: string): Dynamic {
  while (!Object.hasOwn(level, name)) level = Object.getPrototypeOf(level);
  return level;
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

function recordedName(x: Dynamic, name: string): string | undefined {
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
function isPlainMember(cls: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(cls, name)?.enumerable === true;
}

function memberValue(x: Dynamic, member: string): Dynamic {
  const value: unknown = x[member];
  if (value === undefined) return null;
  if (typeof value !== "function" || isClass(value)) return value;
  const own = Object.getOwnPropertyDescriptor(x, member);
  if (own && (own.enumerable || typeof x !== "function")) return value;
  return bindMethod(x as object, value as AnyFunction);
}

/** `x.name = value` */
export function setAttr(x: Dynamic, name: string, value: Dynamic): void {
  requireName(name);
  if (x === null || (typeof x !== "object" && typeof x !== "function")) throw refusedWrite(x, name);
  if (
    isClass(x) &&
    (x as Dynamic).__members__ instanceof Dict &&
    contains([...(x as Dynamic).__members__.keys()], name)
  )
    throw new AttributeError(`cannot reassign member '${name}'`);
  if (typeof x.__setattr__ === "function") {
    x.__setattr__(name, value);
    return;
  }
  setOwn(x, name, value);
}

/** `object.__setattr__(x, name, value)` */
export function setOwn(x: Dynamic, name: string, value: Dynamic): void {
  if (closedAttributes(x) !== undefined) throw refusedWrite(x, name);
  if (typeof x === "object" && isSlotted(x.constructor, name) && memberName(x, name) === undefined)
    throw missingAttribute(x, name);
  if (name === "__name__" && isClass(x)) {
    pyClass(x, { ...classInfo(x), name: value as string });
    return;
  }
  const member = memberFor(x, name);
  if (typeof x === "function" && jsFunctionMembers.has(name)) {
    Object.defineProperty(x, name, { value, writable: true, enumerable: true, configurable: true });
    return;
  }
  if (!Reflect.set(x as object, member, value)) throw readOnly(x, name);
  if (isClass(x) && typeof (x as Dynamic).prototype === "object") setOnInstances(x, member, value);
}

/** An attribute given to a class shows on its instances too. */
function setOnInstances(cls: Dynamic, member: string, value: Dynamic): void {
  if (isDescriptor(value)) installDescriptor(cls, member, value);
  else if (typeof value === "function" && !isClass(value)) addMethod(cls, member, value);
  else if (!(member in cls.prototype) || isMethod(cls.prototype, member)) classAttribute(cls, member);
}

const isMethod = (prototype: Dynamic, member: string): boolean =>
  typeof Object.getOwnPropertyDescriptor(ownerOf(prototype, member), member)?.value === "function";

/** Whether `__slots__` of all classes in the order leave no place for an attribute. */
function isSlotted(cls: Dynamic, name: string): boolean {
  if (typeof cls !== "function" || !Object.hasOwn(cls, "__slots__")) return false;
  const order = mro(cls);
  if (!order.every((each) => Object.hasOwn(each as object, "__slots__"))) return false;
  return !order.some(
    (each) => contains([each.__slots__].flat(), name) || contains([each.__slots__].flat(), "__dict__"),
  );
}

const contains = (names: readonly unknown[], name: string): boolean => names.includes(name);

function readOnly(x: Dynamic, name: string): AttributeError {
  return new AttributeError(`property '${name}' of '${typeName(x)}' object has no setter`);
}

/** The AttributeError of writing an attribute of a built-in value. */
function refusedWrite(x: Dynamic, name: string): AttributeError {
  const isMethod = Object.hasOwn(methodsOf(x)?.methods ?? {}, name) || specialMethod(x, name) !== undefined;
  if (isMethod) return new AttributeError(`'${typeName(x)}' object attribute '${name}' is read-only`);
  return closedAttributes(x)?.includes(name) === true
    ? new AttributeError("readonly attribute")
    : missingAttribute(x, name);
}

/** `del x.name` */
export function delAttr(x: Dynamic, name: string): void {
  if (typeof x?.__delattr__ === "function") {
    x.__delattr__(name);
    return;
  }
  deleteOwn(x, name);
}

/** `object.__delattr__(x, name)` */
export function deleteOwn(x: Dynamic, name: string): void {
  if ((typeof x !== "object" && typeof x !== "function") || x === null || closedAttributes(x) !== undefined)
    throw refusedWrite(x, name);
  if (deleteByDescriptor(x, memberFor(x, name), name)) return;
  const member = memberName(x, name);
  if (member === undefined || !Object.hasOwn(x, member)) throw missingAttribute(x, name);
  delete x[member];
  if (isClass(x)) forgetAttribute(x, member);
}

/** A name that a class body may have bound: the class's own attribute, or what it means outside. */
export function classScope(cls: Dynamic, name: string, outside: () => Dynamic): Dynamic {
  const member = memberFor(cls, name);
  return Object.hasOwn(cls, member) ? cls[member] : outside();
}

/** `x.name` of a built-in value that has no such attribute; a library's dict may have its keys as attributes. */
export function noAttribute(x: Dynamic, name: string): never {
  if (typeof x?.__getattr__ === "function") return getAttr(x, name) as never;
  throw missingAttribute(x, name);
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

/** Whether a class has a text, or a base whose accessor knows the text of each class below it; texts are not inherited. */
function hasOwnDoc(cls: object): boolean {
  if (Object.hasOwn(cls, "__doc__")) return true;
  for (let base = cls; base !== null; base = Object.getPrototypeOf(base) as object) {
    const found = Object.getOwnPropertyDescriptor(base, "__doc__");
    if (found !== undefined) return found.get !== undefined;
  }
  return false;
}
