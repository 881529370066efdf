import { pyClass } from "./class-info.js";
import { NotImplemented } from "./singletons.js";
import { requireIndex, sliceBound } from "./text-core.js";
import { ValueError } from "./exceptions.js";
import { eq } from "./equality.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** A slice object; absent bounds are null. */
export class Slice {
  readonly start: Dynamic;
  readonly stop: Dynamic;
  readonly step: Dynamic;
  declare readonly __hash__: null;

  constructor(start: Dynamic, stop: Dynamic, step: Dynamic) {
    this.start = start ?? null;
    this.stop = stop ?? null;
    this.step = step ?? null;
  }

  /** `slice.indices(length)`: start, stop and step fitted to a sequence. */
  indices(length: number): Tuple<number> & [number, number, number] {
    const size = requireIndex(length);
    if (size < 0) throw new ValueError("length should not be negative");
    return Tuple.of(...fitSlice(size, this.start, this.stop, this.step));
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof Slice)) return NotImplemented;
    return eq(this.start, other.start) && eq(this.stop, other.stop) && eq(this.step, other.step);
  }
}

Object.defineProperty(Slice.prototype, "__hash__", { value: null });
pyClass(Slice, { name: "slice", module: "builtins" });

/** The bounds of a slice within a sequence of `length` items, and its step. */
export function fitSlice(
  length: number,
  start: Dynamic,
  stop: Dynamic,
  step: Dynamic,
): [number, number, number] {
  const stride = sliceBound(step) ?? 1;
  if (stride === 0) throw new ValueError("slice step cannot be zero");
  const [low, high] = stride > 0 ? [0, length] : [-1, length - 1];
  const fit = (bound: number | null, absent: number): number => {
    if (bound === null) return absent;
    return Math.min(Math.max(bound < 0 ? bound + length : bound, low), high);
  };
  const [first, last] = [sliceBound(start), sliceBound(stop)];
  return [fit(first, stride > 0 ? low : high), fit(last, stride > 0 ? high : low), stride];
}

/** `slice(stop)`, `slice(start, stop, step)`; also the type. */
export function slice(...bounds: Dynamic[]): Slice {
  return bounds.length === 1 ? new Slice(null, bounds[0], null) : new Slice(bounds[0], bounds[1], bounds[2]);
}

pyClass(slice, { name: "slice", module: "builtins", implementation: Slice });
