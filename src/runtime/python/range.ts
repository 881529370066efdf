import { NotImplemented } from "./singletons.js";
import { pyClass } from "./class-info.js";
import { TypeError, ValueError } from "./exceptions.js";
import { hash } from "./hash.js";
import { rangeItem } from "./items.js";
import { normalizeInt } from "./integers.js";
import { integerValue } from "./numeric.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

/** A range. */
export class Range {
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  /** The number of items; beyond the safe integers, an approximation. */
  readonly length: number;
  /** Whether all items are safe integers. */
  readonly #small: boolean;

  constructor(start: Int, stop: Int, step: Int = 1) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.#small = [start, stop, step].every((each) => typeof each === "number");
    this.length = this.#small
      ? Math.max(0, Math.ceil((stop - start) / step))
      : Number(lengthOf(BigInt(start), BigInt(stop), BigInt(step)));
  }

  /** The number at a position from 0 to length. */
  at(index: number): Int {
    return this.#small
      ? this.start + index * this.step
      : normalizeInt(BigInt(this.start) + BigInt(index) * BigInt(this.step));
  }

  *[Symbol.iterator](): Generator<Dynamic, void, undefined> {
    for (let i = 0, length = this.length; i < length; i++) yield this.at(i);
  }

  __getitem__(key: Dynamic): Dynamic {
    return rangeItem(this, key);
  }

  __len__(): number {
    return this.length;
  }

  /** The position of a number; -1 when it is not in the range. */
  position(value: Dynamic): number {
    const number = Number(value);
    if (!Number.isInteger(number)) return -1;
    if (this.#small) return this.#within((number - this.start) / this.step);
    const [from, step] = [BigInt(this.start), BigInt(this.step)];
    const offset = BigInt(typeof value === "bigint" ? value : number) - from;
    return this.#within(offset % step === 0n ? Number(offset / step) : -1);
  }

  #within(index: number): number {
    return Number.isInteger(index) && index >= 0 && index < this.length ? index + 0 : -1;
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof Range)) return NotImplemented;
    if (this.length !== other.length) return false;
    return (
      this.length === 0 || (this.start === other.start && (this.length === 1 || this.step === other.step))
    );
  }

  /** The hash of a tuple of what equal ranges have in common. */
  __hash__(): Int {
    const first = this.length === 0 ? null : this.start;
    return hash(Tuple.of<Dynamic[]>(this.length, first, this.length < 2 ? null : this.step));
  }
}

function lengthOf(start: bigint, stop: bigint, step: bigint): bigint {
  const span = step > 0n ? stop - start : start - stop;
  const stride = step > 0n ? step : -step;
  return span <= 0n ? 0n : (span + stride - 1n) / stride;
}

pyClass(Range, { name: "range", module: "builtins" });

/** `range(stop)`, `range(start, stop, step)`; also the type. */
export function range(...bounds: Dynamic[]): Range {
  if (bounds.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
  if (bounds.length > 3) throw new TypeError(`range expected at most 3 arguments, got ${bounds.length}`);
  const [first, second, step = 1] = bounds.map(bound);
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return second === undefined ? new Range(0, first) : new Range(first, second, step);
}

function bound(value: Dynamic): Int {
  const index: Int | undefined = integerValue(value);
  if (index === undefined)
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return index;
}

pyClass(range, { name: "range", module: "builtins", implementation: Range });
