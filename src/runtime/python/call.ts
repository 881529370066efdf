import { bindArguments } from "./binding.js";
import { classInfo, className, isClass } from "./class-info.js";
import { instantiate } from "./class-hooks.js";
import { checkKeywords, isMappingLike, keywordEntries } from "./keyword-merge.js";
import { TypeError } from "./exceptions.js";
import {
  bindMethod,
  calledName,
  isLibraryClass,
  signatureOf,
  type Signature,
  receiverOf,
} from "./functions.js";
import { nativeArguments, nativeOf } from "./native.js";
import { str } from "./repr.js";
import { iterated } from "./unpack.js";
import { typeName } from "./type-name.js";
import type { AnyFunction, Dynamic } from "./types.js";

/**
 * `fn(*args, **keywords)` for anything Python can call: functions, classes, built-in types, objects with `__call__`.
 * Keywords bind by the recorded signature; without one they go as one trailing options object.
 */
export function call(fn: Dynamic, args: Dynamic = [], keywords?: Dynamic): Dynamic {
  const positional = Array.isArray(args) ? (args as Dynamic[]) : spreadArguments(fn, args);
  if (typeof fn === "object" && typeof fn?.__call__ === "function") {
    checkKeywords(keywords, () => str(fn));
    return call(bindMethod(fn as object, fn.__call__), positional, keywords);
  }
  if (typeof fn !== "function") throw new TypeError(`'${typeName(fn)}' object is not callable`);
  const given = keywordsOf(fn, keywords);
  const info = classInfo(fn);
  if (info?.construct !== undefined) return info.construct(positional, given);
  if (isConstructor(fn)) {
    const hook: unknown = fn.__call__;
    if (typeof hook === "function")
      return call(bindMethod(fn as object, hook as AnyFunction), positional, keywords);
    return makeInstance(fn, positional, given);
  }
  const bound = argumentsOf(fn, positional, given);
  const result: unknown = fn(...bound);
  return result === undefined ? null : result;
}

const roots = new WeakSet<object>();

/** Records that instances of a class and its subclasses are made with `await Class.create(...)`. */
export function madeAsync(cls: object): void {
  roots.add(cls);
}

function isMadeAsync(cls: object): boolean {
  for (let each: object | null = cls; each !== null; each = Object.getPrototypeOf(each) as object | null)
    if (roots.has(each)) return true;
  return false;
}

/** An instance of a class, whatever its metaclass makes of calls. */
export function makeInstance(cls: Dynamic, args: Dynamic[], keywords: Record<string, Dynamic>): Dynamic {
  if (typeof cls.__new__ === "function") return instantiate(cls, args, keywords);
  if (isMadeAsync(cls)) return cls.create(...argumentsOf(cls, args, keywords));
  return new cls(...argumentsOf(cls, args, keywords));
}

/** `f(*args)` with anything that can be iterated. */
function spreadArguments(fn: Dynamic, args: Dynamic): Dynamic[] {
  return [...iterated(args, (type) => `${calledName(fn)} argument after * must be an iterable, not ${type}`)];
}

/** `D(...)` for a class without a constructor. */
export function noArguments(cls: Dynamic, args: Dynamic, keywords: Dynamic = {}): Dynamic {
  const count = spreadArguments(cls, args).length + Object.keys(keywords as object).length;
  if (count > 0) throw new TypeError(`${className(cls)}() takes no arguments`);
  return new cls();
}

/** A `key=` argument and the like as a function to call directly. */
export function asFunction(fn: Dynamic): AnyFunction {
  if (typeof fn === "function" && !isClass(fn)) return checked(fn as AnyFunction);
  if (!callable(fn)) throw new TypeError(`'${typeName(fn)}' object is not callable`);
  return (...args: Dynamic[]) => call(fn, args) as unknown;
}

/** The function, which the first call finds to take as many arguments as it gets. */
function checked(fn: AnyFunction): AnyFunction {
  if (signatureOf(fn) === undefined) return fn;
  let known = false;
  return (...args: Dynamic[]): Dynamic => {
    if (known) return fn(...args);
    const bound = argumentsOf(fn, args, {});
    known = true;
    return fn(...bound);
  };
}

const callable = (fn: Dynamic): boolean => typeof fn === "function" || typeof fn?.__call__ === "function";

/** A JavaScript class, unlike a built-in type function, needs `new`. */
function isConstructor(fn: Dynamic): boolean {
  return Object.getOwnPropertyDescriptor(fn, "prototype")?.writable === false && isClass(fn);
}

function keywordsOf(fn: Dynamic, keywords: Dynamic): Record<string, Dynamic> {
  if (keywords === undefined) return {};
  checkKeywords(keywords, () => calledName(fn));
  if (!isMappingLike(keywords))
    throw new TypeError(`${calledName(fn)} argument after ** must be a mapping, not ${typeName(keywords)}`);
  const entries = keywordEntries(keywords);
  if (entries.every(([key]) => typeof key === "string"))
    return Object.fromEntries(entries) as Record<string, Dynamic>;
  throw new TypeError("keywords must be strings");
}

function argumentsOf(fn: Dynamic, args: Dynamic[], given: Record<string, Dynamic>): Dynamic[] {
  const builtin = nativeOf(fn);
  if (builtin !== undefined) return nativeArguments(builtin, args, given);
  const recorded = signatureFor(fn);
  if (recorded !== undefined) return bindArguments(recorded, args, given, isMethod(fn, recorded) ? 1 : 0);
  return Object.keys(given).length > 0 ? [...args, given] : args;
}

/** A class without its own parameters takes those of its base. */
function signatureFor(fn: Dynamic): Signature | undefined {
  for (
    let each = fn;
    typeof each === "function" && each !== Function.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    const recorded = signatureOf(each);
    if (recorded !== undefined)
      return each === fn || (isConstructor(fn) && !isLibraryClass(each as object)) ? recorded : undefined;
  }
  return undefined;
}

/** Methods count `self` in their messages; they are known by a qualname within a class. */
function isMethod(fn: Dynamic, { qualname, parameters }: Signature): boolean {
  if (parameters.includes("#static")) return false;
  return isConstructor(fn) || receiverOf(fn) !== undefined || /(^|\.)[^.<>]+\.[^.<>]+$/.test(qualname);
}
