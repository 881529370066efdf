import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { isInt } from "../integers.js";
import { OverflowError, TypeError, ZeroDivisionError, ValueError } from "../exceptions.js";
import { isFloat, toFloat } from "../float.js";
import { hash } from "../hash.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { floorDivide, integer, modulo, pad, ratio, real } from "./numbers.js";

const second = 1_000_000n;
const day = 86_400n * second;

/** n / d rounded half to even. */
export function roundedDivide(n: bigint, d: bigint): bigint {
  const quotient = floorDivide(n, d);
  const twice = 2n * (n - quotient * d);
  const size = d < 0n ? -d : d;
  const excess = d < 0n ? -twice : twice;
  return excess > size || (excess === size && quotient % 2n !== 0n) ? quotient + 1n : quotient;
}

/** A number of units as an exact fraction of microseconds. */
function scaled(value: Dynamic, unit: bigint, name: string): [bigint, bigint] {
  if (!isFloat(value)) {
    if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") {
      throw new TypeError(`unsupported type for timedelta ${name} component: ${typeName(value)}`);
    }
    return [integer(value) * unit, 1n];
  }
  const number = real(value);
  if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(number)) throw new OverflowError("cannot convert float infinity to integer");
  const [n, d] = ratio(number);
  return [n * unit, d];
}

const noTime = { days: 0, seconds: 0, microseconds: 0, milliseconds: 0, minutes: 0, hours: 0, weeks: 0 };

/** `datetime.timedelta`: exact microseconds. Also made of named parts: `new timedelta({ hours: 1 })`. */
export class timedelta {
  static min: timedelta;
  static max: timedelta;
  static resolution: timedelta;

  readonly days: number;
  readonly seconds: number;
  readonly microseconds: number;

  constructor(
    days: Dynamic = 0,
    seconds: Dynamic = 0,
    microseconds: Dynamic = 0,
    milliseconds: Dynamic = 0,
    minutes: Dynamic = 0,
    hours: Dynamic = 0,
    weeks: Dynamic = 0,
  ) {
    if (isPlainDict(days)) {
      ({ days = 0, seconds, microseconds, milliseconds, minutes, hours, weeks } = { ...noTime, ...days });
    }
    const parts = [
      scaled(days, day, "days"),
      scaled(seconds, second, "seconds"),
      scaled(microseconds, 1n, "microseconds"),
      scaled(milliseconds, 1000n, "milliseconds"),
      scaled(minutes, 60n * second, "minutes"),
      scaled(hours, 3600n * second, "hours"),
      scaled(weeks, 7n * day, "weeks"),
    ];
    const [n, d] = parts.reduce(([n1, d1], [n2, d2]) => [n1 * d2 + n2 * d1, d1 * d2]);
    const total = roundedDivide(n!, d!);
    this.days = Number(floorDivide(total, day));
    const rest = modulo(total, day);
    this.seconds = Number(rest / second);
    this.microseconds = Number(rest % second);
    if (Math.abs(this.days) > 0x7fffffff) throw new OverflowError("Python int too large to convert to C int");
    if (Math.abs(this.days) > 999999999) {
      throw new OverflowError(`days=${this.days}; must have magnitude <= 999999999`);
    }
  }

  /** The timedelta of a number of microseconds. */
  static ofMicroseconds(total: bigint): timedelta {
    return new timedelta(0, 0, total);
  }

  /** All of it in microseconds. */
  get total(): bigint {
    return BigInt(this.days) * day + BigInt(this.seconds) * second + BigInt(this.microseconds);
  }

  totalSeconds(): Dynamic {
    return toFloat(Number(this.total) / 1e6);
  }

  __add__(other: Dynamic): Dynamic {
    return other instanceof timedelta ? timedelta.ofMicroseconds(this.total + other.total) : NotImplemented;
  }

  __radd__(other: Dynamic): Dynamic {
    return this.__add__(other);
  }

  __sub__(other: Dynamic): Dynamic {
    return other instanceof timedelta ? timedelta.ofMicroseconds(this.total - other.total) : NotImplemented;
  }

  __rsub__(other: Dynamic): Dynamic {
    return other instanceof timedelta ? other.__sub__(this) : NotImplemented;
  }

  __mul__(other: Dynamic): Dynamic {
    if (isFloat(other)) {
      const [n, d] = ratio(real(other));
      return timedelta.ofMicroseconds(roundedDivide(this.total * n, d));
    }
    return isInt(other) ? timedelta.ofMicroseconds(this.total * integer(other)) : NotImplemented;
  }

  __rmul__(other: Dynamic): Dynamic {
    return this.__mul__(other);
  }

  __truediv__(other: Dynamic): Dynamic {
    if (other instanceof timedelta) {
      if (other.total === 0n) throw new ZeroDivisionError("division by zero");
      return toFloat(Number(this.total) / Number(other.total));
    }
    if (isFloat(other)) {
      const [n, d] = ratio(real(other));
      if (n === 0n) throw new ZeroDivisionError("division by zero");
      return timedelta.ofMicroseconds(roundedDivide(this.total * d, n));
    }
    if (!isInt(other)) return NotImplemented;
    return timedelta.ofMicroseconds(roundedDivide(this.total, nonZero(integer(other))));
  }

  __floordiv__(other: Dynamic): Dynamic {
    if (other instanceof timedelta) return Number(floorDivide(this.total, nonZero(other.total)));
    if (!isInt(other)) return NotImplemented;
    return timedelta.ofMicroseconds(floorDivide(this.total, nonZero(integer(other))));
  }

  __mod__(other: Dynamic): Dynamic {
    if (!(other instanceof timedelta)) return NotImplemented;
    return timedelta.ofMicroseconds(modulo(this.total, nonZero(other.total)));
  }

  __divmod__(other: Dynamic): Dynamic {
    return other instanceof timedelta
      ? Tuple.of(this.__floordiv__(other), this.__mod__(other))
      : NotImplemented;
  }

  __neg__(): timedelta {
    return timedelta.ofMicroseconds(-this.total);
  }

  __pos__(): timedelta {
    return this;
  }

  __abs__(): timedelta {
    return this.days < 0 ? this.__neg__() : this;
  }

  __bool__(): boolean {
    return this.total !== 0n;
  }

  private compare(other: Dynamic, test: (a: bigint, b: bigint) => boolean): Dynamic {
    return other instanceof timedelta ? test(this.total, other.total) : NotImplemented;
  }

  __eq__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a === b);
  }

  __lt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a < b);
  }

  __le__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a <= b);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a > b);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a >= b);
  }

  __hash__(): Dynamic {
    return hash(Tuple.of(this.days, this.seconds, this.microseconds));
  }

  toString(): string {
    const clock = `${Math.floor(this.seconds / 3600)}:${pad(Math.floor(this.seconds / 60) % 60, 2)}:${pad(this.seconds % 60, 2)}`;
    const fraction = this.microseconds ? `.${pad(this.microseconds, 6)}` : "";
    const days = this.days === 0 ? "" : `${this.days} day${Math.abs(this.days) === 1 ? "" : "s"}, `;
    return days + clock + fraction;
  }

  __str__(): string {
    return this.toString();
  }

  __repr__(): string {
    const parts: string[] = [];
    for (const name of ["days", "seconds", "microseconds"] as const)
      if (this[name]) parts.push(`${name}=${this[name]}`);
    return `datetime.timedelta(${parts.join(", ") || "0"})`;
  }
}

timedelta.min = new timedelta(-999999999);
timedelta.max = new timedelta(999999999, 86399, 999999);
timedelta.resolution = new timedelta(0, 0, 1);

function nonZero(divisor: bigint): bigint {
  if (divisor === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return divisor;
}

pyClass(timedelta, { name: "timedelta", module: "datetime", operand: "datetime.timedelta" });
declareMethods(timedelta, "timedelta", {
  __init__: ["days=", "seconds=", "microseconds=", "milliseconds=", "minutes=", "hours=", "weeks="],
});

immutable(timedelta);
