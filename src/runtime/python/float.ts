import type { Dynamic } from "./types.js";
import { pyClass } from "./class-info.js";

/**
 * A float with an integral value. Other floats are plain numbers; a plain number that is integral is an int. `float("nan")`
 * is one too, since Python tells one NaN from another by identity.
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toJSON(): number {
    return this.value;
  }

  toString(): string {
    const text = String(this.value);
    return /[eN]/.test(text) ? text : `${text}.0`;
  }
}

pyClass(Float, { name: "float" });

/** A JavaScript number as a Python float: boxed when it would otherwise read as an int. */
export function toFloat(value: number): Dynamic {
  return Number.isInteger(value) && !Object.is(value, -0) ? new Float(value) : value;
}

/** Whether a value is a Python float. */
export function isFloat(value: unknown): value is number | Float {
  if (typeof value === "number") return !Number.isInteger(value) || Object.is(value, -0);
  return value instanceof Float;
}
