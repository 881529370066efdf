import { keyNumber } from "../keys.js";
import { OverflowError } from "../exceptions.js";
import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { TypeError, ValueError, ZeroDivisionError } from "../exceptions.js";
import { isFloat, toFloat } from "../float.js";
import { pow as power } from "../arithmetic.js";
import { isInt, normalizeInt } from "../integers.js";
import { unwrap } from "../primitive.js";
import { repr } from "../repr.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import type { Dynamic, Int } from "../types.js";
import { Decimal } from "./decimal.js";
import { floorDivide } from "./numbers.js";
import {
  equalNumber,
  absolute,
  exactRatio,
  gcd,
  ratioHash,
  ratioToFloat,
  roundRatio,
  type Ratio,
} from "./rational.js";

const syntax = /^\s*([-+])?(\d[\d_]*)?(?:\/(\d[\d_]*)|(?:\.(\d*))?(?:[eE]([-+]?\d+))?)\s*$/;

/** `fractions.Fraction`: exact rational numbers. */
export class Fraction {
  readonly #n: bigint;
  readonly #d: bigint;

  constructor(numerator: Dynamic = 0, denominator: Dynamic = null) {
    const [n, d] = read(numerator, denominator);
    if (d === 0n) throw new ZeroDivisionError(`Fraction(${n}, 0)`);
    const common = (d < 0n ? -1n : 1n) * (gcd(n, d) || 1n);
    this.#n = n / common;
    this.#d = d / common;
  }

  static fromFloat(value: Dynamic): Fraction {
    return new Fraction(value);
  }
  static fromDecimal(value: Dynamic): Fraction {
    return new Fraction(value);
  }

  get numerator(): Int {
    return normalizeInt(this.#n);
  }
  get denominator(): Int {
    return normalizeInt(this.#d);
  }
  ratio(): Ratio {
    return [this.#n, this.#d];
  }
  asIntegerRatio(): Tuple {
    return Tuple.of(this.numerator, this.denominator);
  }

  /** With an int or a fraction exactly, with a float as floats. */
  private combine(
    other: Dynamic,
    exact: (a: Ratio, b: Ratio) => Dynamic,
    onFloats: (a: number, b: number) => number,
    reflected = false,
  ): Dynamic {
    const order = (b: Dynamic): Dynamic[] => (reflected ? [b, this] : [this, b]);
    if (other instanceof Fraction) return exact(...(order(other).map((x) => x.ratio()) as [Ratio, Ratio]));
    const x = unwrap(other);
    if (isInt(x)) return exact(...(order(new Fraction(x)).map((each) => each.ratio()) as [Ratio, Ratio]));
    if (!isFloat(x)) return NotImplemented;
    return toFloat(onFloats(...(order(x).map(Number) as [number, number])));
  }

  valueOf(): number {
    return Number(ratioToFloat(this.ratio()));
  }

  private static sum = ([a, b]: Ratio, [c, d]: Ratio): Fraction => made(a * d + c * b, b * d);
  private static difference = ([a, b]: Ratio, [c, d]: Ratio): Fraction => made(a * d - c * b, b * d);
  private static product = ([a, b]: Ratio, [c, d]: Ratio): Fraction => made(a * c, b * d);
  private static quotient = ([a, b]: Ratio, [c, d]: Ratio): Fraction => made(a * d, b * c);
  private static whole = ([a, b]: Ratio, [c, d]: Ratio): Int =>
    normalizeInt(floorDivide(...positive(a * d, b * c)));
  private static rest = ([a, b]: Ratio, [c, d]: Ratio): Fraction => {
    const quotient = floorDivide(...positive(a * d, b * c));
    return made(a * d - quotient * c * b, b * d);
  };

  __add__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.sum, (a, b) => a + b);
  }
  __radd__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.sum, (a, b) => a + b, true);
  }
  __sub__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.difference, (a, b) => a - b);
  }
  __rsub__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.difference, (a, b) => a - b, true);
  }
  __mul__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.product, (a, b) => a * b);
  }
  __rmul__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.product, (a, b) => a * b, true);
  }
  __truediv__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.quotient, floatQuotient);
  }
  __rtruediv__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.quotient, floatQuotient, true);
  }
  __floordiv__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.whole, (a, b) => Math.floor(floatQuotient(a, b)));
  }
  __rfloordiv__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.whole, (a, b) => Math.floor(floatQuotient(a, b)), true);
  }
  __mod__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.rest, (a, b) => a - b * Math.floor(floatQuotient(a, b)));
  }
  __rmod__(other: Dynamic): Dynamic {
    return this.combine(other, Fraction.rest, (a, b) => a - b * Math.floor(floatQuotient(a, b)), true);
  }
  __divmod__(other: Dynamic): Dynamic {
    return Tuple.of(this.__floordiv__(other), this.__mod__(other));
  }
  __pow__(other: Dynamic): Dynamic {
    const exponent = other instanceof Fraction && other.#d === 1n ? other.numerator : unwrap(other);
    if (!isInt(exponent))
      return power(
        ratioToFloat(this.ratio()),
        other instanceof Fraction ? ratioToFloat(other.ratio()) : other,
      );
    const n = absolute(BigInt(exponent as Int));
    const [top, bottom] = [this.#n ** n, this.#d ** n];
    return (exponent as Int) < 0 ? made(bottom, top) : made(top, bottom);
  }
  __rpow__(other: Dynamic): Dynamic {
    return power(other, this.#d === 1n ? this.numerator : ratioToFloat(this.ratio()));
  }
  __neg__(): Fraction {
    return made(-this.#n, this.#d);
  }
  __pos__(): Fraction {
    return made(this.#n, this.#d);
  }
  __abs__(): Fraction {
    return made(absolute(this.#n), this.#d);
  }

  /** The sign of the difference; undefined for what cannot be compared. */
  private order(other: Dynamic): number | undefined {
    const ratio = other instanceof Fraction || other instanceof Decimal ? other.ratio() : exactRatio(other);
    if (ratio) {
      const difference = this.#n * ratio[1] - ratio[0] * this.#d;
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    return isFloat(unwrap(other)) ? Math.sign(0 - Number(other)) : undefined;
  }
  private test(other: Dynamic, accept: (order: number) => boolean): Dynamic {
    const order = this.order(other);
    return order === undefined ? NotImplemented : accept(order);
  }
  __eq__(other: Dynamic): Dynamic {
    return this.test(other, (order) => order === 0);
  }
  __lt__(other: Dynamic): Dynamic {
    return this.test(other, (order) => order < 0);
  }
  __le__(other: Dynamic): Dynamic {
    return this.test(other, (order) => order <= 0);
  }
  __gt__(other: Dynamic): Dynamic {
    return this.test(other, (order) => order > 0);
  }
  __ge__(other: Dynamic): Dynamic {
    return this.test(other, (order) => order >= 0);
  }
  [keyNumber](): Dynamic {
    return equalNumber(this.ratio());
  }
  __hash__(): Dynamic {
    return ratioHash(this.ratio());
  }
  __bool__(): boolean {
    return this.#n !== 0n;
  }

  __int__(): Int {
    return normalizeInt(this.#n / this.#d);
  }
  __trunc__(): Int {
    return this.__int__();
  }
  __floor__(): Int {
    return normalizeInt(floorDivide(this.#n, this.#d));
  }
  __ceil__(): Int {
    return normalizeInt(-floorDivide(-this.#n, this.#d));
  }
  __round__(places: Dynamic = null): Dynamic {
    if (places === null) return normalizeInt(roundRatio(this.ratio()));
    const scale = 10n ** absolute(BigInt(places));
    if (places > 0) return made(roundRatio([this.#n * scale, this.#d]), scale);
    return made(roundRatio([this.#n, this.#d * scale]) * scale, 1n);
  }
  __float__(): Dynamic {
    return ratioToFloat(this.ratio());
  }

  /** The closest fraction with a denominator of at most `max`. */
  limitDenominator(max: Dynamic = 1000000): Fraction {
    const limit = BigInt(max);
    if (limit < 1n) throw new ValueError("max_denominator should be at least 1");
    if (this.#d <= limit) return made(this.#n, this.#d);
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    let [n, d] = [this.#n, this.#d];
    for (;;) {
      const a = floorDivide(n, d);
      const q2 = q0 + a * q1;
      if (q2 > limit) break;
      [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
      [n, d] = [d, n - a * d];
    }
    const k = (limit - q0) / q1;
    const [low, high] = [made(p0 + k * p1, q0 + k * q1), made(p1, q1)];
    const closer = (high.__sub__(this) as Fraction)
      .__abs__()
      .__le__((low.__sub__(this) as Fraction).__abs__());
    return closer === true ? high : low;
  }

  toString(): string {
    return this.__str__();
  }
  __str__(): string {
    return this.#d === 1n ? `${this.#n}` : `${this.#n}/${this.#d}`;
  }
  __repr__(): string {
    return `Fraction(${this.#n}, ${this.#d})`;
  }
}

const made = (n: bigint, d: bigint): Fraction => new Fraction(normalizeInt(n), normalizeInt(d));

function positive(n: bigint, d: bigint): [bigint, bigint] {
  if (d === 0n) throw new ZeroDivisionError(`Fraction(${n}, 0)`);
  return d < 0n ? [-n, -d] : [n, d];
}

function floatQuotient(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float division by zero");
  return a / b;
}

function read(numerator: Dynamic, denominator: Dynamic): Ratio {
  if (denominator !== null) {
    const [a, b] = [rational(numerator), rational(denominator)];
    if (a === undefined || b === undefined)
      throw new TypeError("both arguments should be Rational instances");
    return [a[0] * b[1], a[1] * b[0]];
  }
  const x = unwrap(numerator);
  if (typeof x === "string") return fromText(x);
  if (numerator instanceof Decimal) return numerator.ratio();
  const found = rational(x) ?? exactRatio(x);
  if (found) return found;
  if (isFloat(x)) {
    if (Number.isNaN(Number(x))) throw new ValueError("cannot convert NaN to integer ratio");
    throw new OverflowError("cannot convert Infinity to integer ratio");
  }
  throw new TypeError("argument should be a string or a Rational instance");
}

const rational = (value: Dynamic): Ratio | undefined =>
  value instanceof Fraction ? value.ratio() : isInt(unwrap(value)) ? exactRatio(value) : undefined;

function fromText(text: string): Ratio {
  const match = syntax.exec(text);
  const [, sign, whole = "", denominator, fraction = "", power = "0"] = match ?? [];
  if (!match || whole + fraction === "" || (denominator !== undefined && whole === ""))
    throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  const n = BigInt((whole + fraction).replaceAll("_", "")) * (sign === "-" ? -1n : 1n);
  const exponent = Number(power) - fraction.length;
  const d = denominator === undefined ? 1n : BigInt(denominator.replaceAll("_", ""));
  return exponent >= 0 ? [n * 10n ** BigInt(exponent), d] : [n, d * 10n ** BigInt(-exponent)];
}

pyClass(Fraction, { name: "Fraction", module: "fractions" });
declareMethods(Fraction, "Fraction", {
  __init__: ["numerator=", "denominator="],
  limit_denominator: ["max_denominator="],
});

immutable(Fraction);
