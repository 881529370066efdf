import { jsFunctionMembers, memberName, missing, ownerOf } from "./attribute-members.js";
import { parseParameters } from "./binding.js";
import { isTypeMethod, methodsOfType, type MethodTable } from "./builtin-methods.js";
import { builtinOperation, isOperation } from "./builtin-operations.js";
import { classInfo, className, isClass } from "./class-info.js";
import { property } from "./descriptors.js";
import { Dict } from "./dict.js";
import { TypeError } from "./exceptions.js";
import {
  annotationsOfFunction,
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
import { id } from "./identity.js";
import { hashMethod } from "./keys.js";
import { Keywords } from "./keywords.js";
import { fullMro, mro, pythonBases } from "./mro.js";
import { type Native, native, nativeArguments, nativeOf } from "./native.js";
import { unwrap } from "./primitive.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

const boundMethods = new WeakMap<object, Map<string, AnyFunction>>();

/** A method of a built-in object as a value; the same one each time, where the object can be a key. */
export function boundBuiltin(table: MethodTable, name: string, self: Dynamic): AnyFunction {
  if (typeof self !== "object") return bindBuiltin(table, name, self);
  const known = boundMethods.get(self as object) ?? new Map<string, AnyFunction>();
  boundMethods.set(self as object, known);
  const method = known.get(name) ?? bindBuiltin(table, name, self);
  known.set(name, method);
  return method;
}

/** A method of a built-in object, bound to it; keywords are sorted into its parameters. */
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

/** What Python gives of a function or class: `__name__`, `__doc__`, `__mro__`, an unbound method. */
export function functionAttribute(fn: Dynamic, name: string): Dynamic {
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

/** Whether a class has a text, or a base whose accessor knows the text of each class below it; texts are not inherited. */
function hasOwnDoc(cls: object): boolean {
  if (Object.hasOwn(cls, "__doc__")) return true;
  for (let base = cls; base !== null; base = Object.getPrototypeOf(base) as object) {
    const found = Object.getOwnPropertyDescriptor(base, "__doc__");
    if (found !== undefined) return found.get !== undefined;
  }
  return false;
}
