import { signature } from "../functions.js";
import { add } from "../arithmetic.js";
import { getAttr } from "../attributes.js";
import { callMethod } from "../call-method.js";
import { call } from "../call.js";
import { contains as containsItem } from "../contains.js";
import { eq } from "../equality.js";
import { TypeError, ValueError } from "../exceptions.js";
import { is } from "../identity.js";
import { delItem, getItem, setItem } from "../items.js";
import { iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { len } from "../len.js";
import { truthy } from "../truth.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic, Int } from "../types.js";
import { int, integer } from "./numbers.js";

export const not_ = (a: Dynamic): boolean => !truthy(a);
export const truth = (a: Dynamic): boolean => truthy(a);
export const is_ = (a: Dynamic, b: Dynamic): boolean => is(a, b);
export const isNot = (a: Dynamic, b: Dynamic): boolean => !is(a, b);
export const contains = (a: Dynamic, b: Dynamic): boolean => containsItem(a, b);
export const index = (a: Dynamic): Int => int(integer(a));
export const getitem = (a: Dynamic, b: Dynamic): Dynamic => getItem(a, b);

export function setitem(a: Dynamic, b: Dynamic, c: Dynamic): null {
  setItem(a, b, c);
  return null;
}

export function delitem(a: Dynamic, b: Dynamic): null {
  delItem(a, b);
  return null;
}

/** `operator.concat(a, b)`: `a + b` of sequences. */
export function concat(a: Dynamic, b: Dynamic): Dynamic {
  if (typeof a !== "string" && !Array.isArray(a) && typeof a?.__getitem__ !== "function") {
    throw new TypeError(`'${typeName(a)}' object can't be concatenated`);
  }
  return add(a, b);
}

export function countOf(a: Dynamic, b: Dynamic): number {
  let count = 0;
  for (const item of iterate(a)) if (is(item, b) || eq(item, b)) count++;
  return count;
}

export function indexOf(a: Dynamic, b: Dynamic): number {
  let position = 0;
  for (const item of iterate(a)) {
    if (is(item, b) || eq(item, b)) return position;
    position++;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}

/** `operator.length_hint(obj, default=0)` */
export function lengthHint(obj: Dynamic, fallback: Dynamic = 0): number {
  const sized =
    typeof obj === "string" ||
    Array.isArray(obj) ||
    typeof obj?.__len__ === "function" ||
    typeof obj?.size === "number";
  if (sized) return len(obj);
  return typeof obj?.__length_hint__ === "function" ? obj.__length_hint__() : fallback;
}

/** `operator.itemgetter(item, *items)` */
export function itemgetter(...items: Dynamic[]): (obj: Dynamic) => Dynamic {
  if (items.length === 0) throw new TypeError("itemgetter expected 1 argument, got 0");
  if (items.length === 1) return (obj) => getItem(obj, items[0]);
  return (obj) => Tuple.from(items.map((item) => getItem(obj, item)));
}

function attribute(obj: Dynamic, path: string): Dynamic {
  return path.split(".").reduce((value, name) => getAttr(value, name), obj);
}

/** `operator.attrgetter(attr, *attrs)`; dotted names reach into attributes. */
export function attrgetter(...attrs: Dynamic[]): (obj: Dynamic) => Dynamic {
  if (attrs.length === 0) throw new TypeError("attrgetter expected 1 argument, got 0");
  if (attrs.some((attr) => typeof attr !== "string")) throw new TypeError("attribute name must be a string");
  if (attrs.length === 1) return (obj) => attribute(obj, attrs[0]);
  return (obj) => Tuple.from(attrs.map((attr) => attribute(obj, attr)));
}

/** `operator.methodcaller(name, /, *args, **kwargs)` */
export function methodcaller(name: Dynamic, ...rest: Dynamic[]): (obj: Dynamic) => Dynamic {
  if (name === undefined) throw new TypeError("methodcaller needs at least one argument, the method name");
  if (typeof name !== "string") throw new TypeError("method name must be a string");
  const [args, keywords] = splitKeywords(rest);
  return (obj) => callMethod(obj, name, args, keywords);
}

/** `operator.call(obj, /, *args, **kwargs)` */
export function callObject(obj: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [args, keywords] = splitKeywords(rest);
  return call(obj, args, keywords);
}

signature(itemgetter, "itemgetter", ["*items"]);
signature(attrgetter, "attrgetter", ["*attrs"]);
signature(methodcaller, "methodcaller", ["*args", "**kwargs"]);
signature(callObject, "call", ["obj", "/", "*args", "**kwargs"]);
