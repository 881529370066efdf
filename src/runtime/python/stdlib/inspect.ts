/** `inspect`: what a program can find out about its own functions, classes and values. */
import { getAttr, hasAttr } from "../attributes.js";
import { isCoroutineFunction } from "../call-async.js";
import { isClass } from "../class-info.js";
import { Coroutine, promised } from "../coroutine.js";
import { AttributeError } from "../exceptions.js";
import { detailsOf, originOf, receiverOf } from "../functions.js";
import { call } from "../call.js";
import { fullMro } from "../mro.js";
import { nativeOf } from "../native.js";
import { expandTabs } from "../text.js";
import { truthy } from "../truth.js";
import { Tuple } from "../tuple.js";
import type { AnyFunction, Dynamic } from "../types.js";
import { dir } from "../vars.js";

export { BoundArguments, Empty, Parameter, Signature, signature, unwrap } from "./inspect-signature.js";
export { getAnnotations } from "./type-hints.js";

const GeneratorFunction = function* () {}.constructor;
const AsyncGeneratorFunction = async function* () {}.constructor;
const tag = (x: Dynamic): string => Object.prototype.toString.call(x).slice(8, -1);
const isCallableFunction = (x: Dynamic): x is AnyFunction => typeof x === "function" && !isClass(x);

const isBound = (x: AnyFunction): boolean => receiverOf(x) !== undefined && detailsOf(x)?.isStatic !== true;

/** `inspect.isclass(x)` */
export const isclass = (x: Dynamic): boolean => isClass(x);
/** `inspect.isfunction(x)`: a function of the program, not a bound method. */
export const isfunction = (x: Dynamic): boolean =>
  isCallableFunction(x) && nativeOf(x) === undefined && !isBound(x);
/** `inspect.ismethod(x)` */
export const ismethod = (x: Dynamic): boolean => isCallableFunction(x) && isBound(x);
/** `inspect.isbuiltin(x)` */
export const isbuiltin = (x: Dynamic): boolean => isCallableFunction(x) && nativeOf(x) !== undefined;
/** `inspect.isroutine(x)` */
export const isroutine = (x: Dynamic): boolean => isCallableFunction(x);
/** `inspect.ismodule(x)` */
export const ismodule = (x: Dynamic): boolean => tag(x) === "Module";
/** `inspect.iscoroutinefunction(x)` */
export const iscoroutinefunction = (x: Dynamic): boolean => isCoroutineFunction(x);
/** `inspect.isgeneratorfunction(x)` */
export const isgeneratorfunction = (x: Dynamic): boolean =>
  typeof x === "function" && originOf(x as AnyFunction) instanceof GeneratorFunction;
/** `inspect.isasyncgenfunction(x)` */
export const isasyncgenfunction = (x: Dynamic): boolean =>
  typeof x === "function" && originOf(x as AnyFunction) instanceof AsyncGeneratorFunction;
/** `inspect.isgenerator(x)` */
export const isgenerator = (x: Dynamic): boolean => tag(x) === "Generator";
/** `inspect.isasyncgen(x)` */
export const isasyncgen = (x: Dynamic): boolean => tag(x) === "AsyncGenerator";
/** `inspect.iscoroutine(x)` */
export const iscoroutine = (x: Dynamic): boolean => x instanceof Coroutine || x instanceof Promise;
/** `inspect.isawaitable(x)` */
export const isawaitable = (x: Dynamic): boolean =>
  iscoroutine(x) || typeof x?.[promised] === "function" || typeof x?.__await__ === "function";

/** `inspect.getmro(cls)` */
export const getmro = (cls: Dynamic): Tuple => Tuple.from(fullMro(cls));

/** `inspect.getmembers(x, predicate)`: names and values, by name. */
export function getmembers(x: Dynamic, predicate: Dynamic = null): Tuple[] {
  const out: Tuple[] = [];
  for (const name of namesOf(x)) {
    const value = memberOf(x, name);
    if (value === absent) continue;
    if (predicate === null || truthy(call(predicate, [value]))) out.push(Tuple.of(name, value));
  }
  return out;
}

/** `dir(x)`, with the constructor of a class that has its own. */
const namesOf = (x: Dynamic): string[] =>
  [...new Set([...dir(x), ...(hasAttr(x, "__init__") ? ["__init__"] : [])])].sort();

const absent = Symbol("absent");

function memberOf(x: Dynamic, name: string): Dynamic {
  try {
    return getAttr(x, name);
  } catch (error) {
    if (error instanceof AttributeError) return absent;
    throw error;
  }
}

/** `inspect.getdoc(x)`: the docstring without its indentation; a method's may be inherited. */
export function getdoc(x: Dynamic): string | null {
  const own: unknown = docOf(x);
  if (typeof own === "string") return cleandoc(own);
  const inherited = inheritedDoc(x);
  return inherited === null ? null : cleandoc(inherited);
}

function docOf(x: Dynamic): unknown {
  if (x === null || x === undefined) return null;
  if (typeof x === "function") return getAttr(x, "__doc__", null);
  return typeof x === "object" && isClass(x.constructor) ? getAttr(x.constructor, "__doc__", null) : null;
}

function inheritedDoc(x: Dynamic): string | null {
  if (typeof x !== "function" && typeof x !== "object") return null;
  const receiver: Dynamic = typeof x === "function" ? receiverOf(x) : undefined;
  const start: Dynamic = isClass(x)
    ? x
    : receiver === undefined
      ? undefined
      : isClass(receiver)
        ? receiver
        : receiver.constructor;
  if (start === undefined) return null;
  for (const cls of fullMro(start)) {
    const doc: unknown = isClass(x)
      ? docOf(cls)
      : hasAttr(cls, x.name as string)
        ? docOf(getAttr(cls, x.name as string))
        : null;
    if (typeof doc === "string") return doc;
  }
  return null;
}

/** `inspect.cleandoc(doc)` */
export function cleandoc(doc: string): string {
  const lines = (expandTabs(doc) as string).split("\n");
  const indents = lines
    .slice(1)
    .flatMap((line) => (line.trim() ? [line.length - line.trimStart().length] : []));
  const margin = Math.min(...indents, Infinity);
  const out = [
    (lines[0] ?? "").trimStart(),
    ...lines.slice(1).map((line) => (margin === Infinity ? line : line.slice(margin))),
  ];
  while (out.length > 0 && !out.at(-1)) out.pop();
  while (out.length > 0 && !out[0]) out.shift();
  return out.join("\n");
}
