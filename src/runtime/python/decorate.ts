import { call } from "./call.js";
import { isClass } from "./class-info.js";
import { bindMethod, docstringOf, formOf, functionName, signature, signatureOf } from "./functions.js";
import { installDescriptor, isDescriptor } from "./descriptors.js";
import { pythonName } from "./names.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** `@decorator` on a method: replaces it by what the decorator gives for a function of (self, ...args). */
export function decorateMethod<C extends object>(cls: C, name: string, decorator: Dynamic): C {
  const prototype = (cls as Dynamic).prototype as Dynamic;
  const decorated: unknown = call(decorator, [functionOfSelf(prototype[name] as AnyFunction)]);
  if (isDescriptor(decorated)) {
    installDescriptor(cls, name, decorated);
    if (typeof (decorated as Dynamic).__set_name__ === "function")
      (decorated as Dynamic).__set_name__(cls, pythonName(name));
    return cls;
  }
  const value = isPlainFunction(decorated) ? methodOf(decorated) : decorated;
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  return cls;
}

/** A decorator between `@property` and the function: the getter is what the decorator gives. */
export function decorateGetter<C extends object>(cls: C, name: string, decorator: Dynamic): C {
  const prototype = (cls as Dynamic).prototype as Dynamic;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  const getter = descriptor.get!;
  const plain = (self: Dynamic): Dynamic => getter.call(self);
  const decorated: unknown = call(decorator, [
    signature(plain, `${(cls as Dynamic).name as string}.${name}`, ["self"]),
  ]);
  const get = function (this: Dynamic): Dynamic {
    return call(decorated, [this]);
  };
  Object.defineProperty(prototype, name, { ...descriptor, get });
  return cls;
}

/** `@decorator` below `@staticmethod` or `@classmethod`; a class method's function takes the class first. */
export function decorateStatic<C extends object>(
  cls: C,
  name: string,
  decorator: Dynamic,
  takesClass = false,
): C {
  const method = (cls as Dynamic)[name] as AnyFunction;
  const plain = takesClass
    ? functionOfSelf(method)
    : copyMetadata(method, (...args) => method.apply(cls, args), signatureOf(method)?.parameters);
  const decorated: unknown = call(decorator, [plain]);
  if (takesClass && isPlainFunction(decorated)) {
    const bound = methodOf(decorated);
    const get = function (this: object): AnyFunction {
      return bindMethod(this, bound);
    };
    Object.defineProperty(cls, name, { get, configurable: true });
  } else Object.defineProperty(cls, name, { value: decorated, writable: true, configurable: true });
  return cls;
}

/** Gives a class the methods and accessors of another one: `def` in a branch of a class body. */
export function defineMembers<C extends object>(cls: C, holder: object): C {
  copyMembers((holder as Dynamic).prototype as object, (cls as Dynamic).prototype as object, ["constructor"]);
  copyMembers(holder, cls, ["length", "name", "prototype"]);
  return cls;
}

function copyMembers(from: object, to: object, own: readonly PropertyKey[]): void {
  for (const key of Reflect.ownKeys(from))
    if (!own.includes(key)) Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(from, key)!);
}

const isPlainFunction = (x: unknown): x is AnyFunction => typeof x === "function" && !isClass(x);

/** The function in the class body: `self` is its first parameter. */
function functionOfSelf(method: AnyFunction): AnyFunction {
  const parameters = signatureOf(method)?.parameters;
  return copyMetadata(
    method,
    (self: Dynamic, ...args: Dynamic[]): Dynamic => method.apply(self, args),
    parameters && ["self", ...parameters],
  );
}

/** `Class.name = fn` after the class statement: instances have it as a method. */
export function addMethod(cls: Dynamic, name: string, fn: unknown): void {
  if (isPlainFunction(fn))
    Object.defineProperty(cls.prototype, name, { value: methodOf(fn), writable: true, configurable: true });
}

/** A function of (self, ...args) as a method. */
function methodOf(fn: AnyFunction): AnyFunction {
  const parameters = signatureOf(fn)?.parameters;
  const named = parameters !== undefined && parameters.length > 0 && !parameters[0]!.startsWith("*");
  const method = function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    return fn(this, ...args);
  };
  const out = copyMetadata(fn, method, named ? parameters.slice(parameters[1] === "/" ? 2 : 1) : parameters);
  for (const key of Object.getOwnPropertyNames(fn)) {
    if (!["length", "name", "prototype", "arguments", "caller"].includes(key))
      Object.defineProperty(out, key, Object.getOwnPropertyDescriptor(fn, key)!);
  }
  return out;
}

function copyMetadata(
  from: AnyFunction,
  to: AnyFunction,
  parameters: readonly string[] | undefined,
): AnyFunction {
  Object.defineProperty(to, "name", { value: from.name, configurable: true });
  formOf(to, from);
  return parameters === undefined
    ? to
    : signature(to, functionName(from), parameters, docstringOf(from) ?? undefined);
}
