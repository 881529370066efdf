import { bindArguments } from "./binding.js";
import { classInfo, isClass } from "./class-info.js";
import { dictEntries, dictSize, isDict } from "./dict-access.js";
import { TypeError } from "./exceptions.js";
import { bindMethod, functionName, isLibraryClass, signatureOf, type Signature } from "./functions.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/**
 * `fn(*args, **keywords)` for anything Python can call: functions, classes, built-in types, objects with `__call__`.
 * Keywords bind by the recorded signature; without one they go as one trailing options object.
 */
export function call(fn: Dynamic, args: Iterable<Dynamic> = [], keywords?: Dynamic): Dynamic {
  const positional = Array.isArray(args) ? (args as Dynamic[]) : [...iterate(args)];
  if (typeof fn === "object" && typeof fn?.__call__ === "function")
    return call(bindMethod(fn as object, fn.__call__), positional, keywords);
  if (typeof fn !== "function") throw new TypeError(`'${typeName(fn)}' object is not callable`);
  const given = keywordsOf(fn, keywords);
  const info = classInfo(fn);
  if (info?.construct !== undefined) return info.construct(positional, given);
  const bound = argumentsOf(fn, positional, given);
  return isConstructor(fn) ? new fn(...bound) : fn(...bound);
}

/** A JavaScript class, unlike a built-in type function, needs `new`. */
function isConstructor(fn: Dynamic): boolean {
  return Object.getOwnPropertyDescriptor(fn, "prototype")?.writable === false && isClass(fn);
}

function keywordsOf(fn: Dynamic, keywords: Dynamic): Record<string, Dynamic> {
  if (keywords === undefined || keywords === null || !isDict(keywords) || dictSize(keywords) === 0) return {};
  const entries = [...dictEntries(keywords)];
  if (entries.every(([key]) => typeof key === "string"))
    return Object.fromEntries(entries) as Record<string, Dynamic>;
  throw new TypeError(`${functionName(fn)}() keywords must be strings`);
}

function argumentsOf(fn: Dynamic, args: Dynamic[], given: Record<string, Dynamic>): Dynamic[] {
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
    if (recorded !== undefined) return each === fn || (isConstructor(fn) && !isLibraryClass(each as object)) ? recorded : undefined;
  }
  return undefined;
}

/** Methods count `self` in their messages; they are known by a qualname within a class. */
function isMethod(fn: Dynamic, { qualname }: Signature): boolean {
  return isConstructor(fn) || /(^|\.)[^.<>]+\.[^.<>]+$/.test(qualname);
}
