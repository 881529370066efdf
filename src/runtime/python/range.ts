import { pyClass } from "./class-info.js";
import { TypeError, ValueError } from "./exceptions.js";
import { rangeItem } from "./items.js";
import { integerValue } from "./numeric.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

/** A range. Bounds beyond the safe integers are not supported: they lose precision. */
export class Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;

  constructor(start: number, stop: number, step = 1) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step));
  }

  /** The number at a position from 0 to length. */
  at(index: number): number {
    return this.start + index * this.step;
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
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
    const index = (Number(value) - this.start) / this.step;
    return Number.isInteger(index) && index >= 0 && index < this.length ? index + 0 : -1;
  }

  __eq__(other: Dynamic): boolean {
    if (!(other instanceof Range) || this.length !== other.length) return false;
    return (
      this.length === 0 || (this.start === other.start && (this.length === 1 || this.step === other.step))
    );
  }

  __hash__(): number {
    return this.length === 0 ? 0 : this.start * 31 + this.length * (this.length === 1 ? 1 : this.step);
  }
}

pyClass(Range, { name: "range", module: "builtins" });

/** `range(stop)`, `range(start, stop, step)`; also the type. */
export function range(...bounds: Dynamic[]): Range {
  if (bounds.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
  if (bounds.length > 3) throw new TypeError(`range expected at most 3 arguments, got ${bounds.length}`);
  const [first, second, step = 1] = bounds.map(bound);
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return second === undefined ? new Range(0, first!) : new Range(first!, second, step);
}

function bound(value: Dynamic): number {
  const index: Int | undefined = integerValue(value);
  if (index === undefined)
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return Number(index);
}

pyClass(range, { name: "range", module: "builtins", implementation: Range });
