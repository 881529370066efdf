import { TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { Range } from "./range.js";
import { fitSlice, Slice } from "./slice.js";
import { sliceText } from "./text-core.js";
import { unwrap } from "./primitive.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `x[start:stop:step]`; null for an absent bound. */
export function getSlice(x: Dynamic, start: Dynamic, stop: Dynamic, step: Dynamic = null): Dynamic {
  const plain = unwrap(x);
  if (typeof plain === "string") return sliceText(plain, start, stop, step);
  if (x instanceof Range) return rangeSlice(x, start, stop, step);
  if (typeof x?.__getitem__ === "function") return x.__getitem__(new Slice(start, stop, step));
  return builtinSlice(x, start, stop, step);
}

/** `x[start:stop:step]` of a list or tuple, also where its class has a `__getitem__` of its own. */
export function builtinSlice(x: Dynamic, start: Dynamic, stop: Dynamic, step: Dynamic): Dynamic {
  if (Array.isArray(x))
    return x instanceof Tuple ? Tuple.from(picked(x, start, stop, step)) : picked(x, start, stop, step);
  if (typeName(x) === "dict") throw new TypeError("unhashable type: 'slice'");
  throw new TypeError(`'${typeName(x)}' object is not subscriptable`);
}

function picked(items: readonly Dynamic[], start: Dynamic, stop: Dynamic, step: Dynamic): Dynamic[] {
  const [from, to, stride] = fitSlice(items.length, start, stop, step);
  if (stride === 1) return Array.prototype.slice.call(items, from, Math.max(from, to)) as Dynamic[];
  return positions(from, to, stride).map((i) => items[i] as Dynamic);
}

function positions(from: number, to: number, stride: number): number[] {
  const found: number[] = [];
  for (let i = from; stride > 0 ? i < to : i > to; i += stride) found.push(i);
  return found;
}

function rangeSlice(range: Range, start: Dynamic, stop: Dynamic, step: Dynamic): Range {
  const [from, to, stride] = fitSlice(range.length, start, stop, step);
  return new Range(range.at(from), range.at(to), range.step * stride);
}

/** `x[start:stop:step] = values` */
export function setSlice(
  x: Dynamic,
  start: Dynamic,
  stop: Dynamic,
  values: Dynamic,
  step: Dynamic = null,
): void {
  if (typeof x?.__setitem__ === "function") {
    x.__setitem__(new Slice(start, stop, step), values);
    return;
  }
  setBuiltinSlice(x, start, stop, values, step);
}

/** `x[start:stop:step] = values` of a list, also where its class has a `__setitem__` of its own. */
export function setBuiltinSlice(
  x: Dynamic,
  start: Dynamic,
  stop: Dynamic,
  values: Dynamic,
  step: Dynamic,
): void {
  const list = requireList(x, "does not support item assignment");
  const [from, to, stride] = fitSlice(list.length, start, stop, step);
  const items = assigned(values, stride);
  if (stride === 1) list.splice(from, Math.max(0, to - from), ...items);
  else setPositions(list, positions(from, to, stride), items);
}

function requireList(x: Dynamic, complaint: string): Dynamic[] {
  if (Array.isArray(x) && !(x instanceof Tuple)) return x;
  throw new TypeError(`'${typeName(x)}' object ${complaint}`);
}

function assigned(values: Dynamic, stride: number): Dynamic[] {
  try {
    return Array.from(iterate(values));
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.endsWith("is not iterable")) throw error;
    throw new TypeError(
      stride === 1 ? "can only assign an iterable" : "must assign iterable to extended slice",
    );
  }
}

function setPositions(list: Dynamic[], at: readonly number[], items: readonly Dynamic[]): void {
  if (at.length !== items.length) {
    const sizes = `sequence of size ${items.length} to extended slice of size ${at.length}`;
    throw new ValueError(`attempt to assign ${sizes}`);
  }
  at.forEach((position, i) => (list[position] = items[i]));
}

/** `del x[start:stop:step]` */
export function delSlice(x: Dynamic, start: Dynamic, stop: Dynamic, step: Dynamic = null): void {
  if (typeof x?.__delitem__ === "function") {
    x.__delitem__(new Slice(start, stop, step));
    return;
  }
  delBuiltinSlice(x, start, stop, step);
}

/** `del x[start:stop:step]` of a list, also where its class has a `__delitem__` of its own. */
export function delBuiltinSlice(x: Dynamic, start: Dynamic, stop: Dynamic, step: Dynamic): void {
  const list = requireList(x, "doesn't support item deletion");
  const [from, to, stride] = fitSlice(list.length, start, stop, step);
  if (stride === 1) list.splice(from, Math.max(0, to - from));
  else for (const i of positions(from, to, stride).sort((a, b) => b - a)) list.splice(i, 1);
}
