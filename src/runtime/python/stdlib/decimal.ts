import { keyNumber } from "../keys.js";
import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { OverflowError, TypeError, ValueError } from "../exceptions.js";
import { isFloat, toFloat } from "../float.js";
import { isInt, normalizeInt } from "../integers.js";
import { namedTuple } from "../named-tuple.js";
import { unwrap } from "../primitive.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic, Int } from "../types.js";
import {
  ConversionSyntax,
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  getcontext,
  invalid,
  requireRounding,
} from "./decimal-context.js";
import { formatDecimal, scientific } from "./decimal-format.js";
import * as numbers from "./decimal-number.js";
import { equalNumber, exactRatio, gcd, ratioHash, type Ratio } from "./rational.js";

export * from "./decimal-context.js";

type Special = "Infinity" | "NaN" | "sNaN";

const DecimalTuple: Dynamic = namedTuple("DecimalTuple", ["sign", "digits", "exponent"]);
const zero: numbers.Finite = { negative: false, coefficient: 0n, exponent: 0 };
const syntax = /^\s*([-+])?(?:(\d[\d_]*)?(?:\.([\d_]*))?(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(s?nan)\d*)\s*$/i;

/** `decimal.Decimal`: exact decimal numbers over big integers, rounded by the context. */
export class Decimal {
  readonly #number: numbers.Finite;
  readonly #special: Special | null;

  constructor(value: Dynamic = "0", _context: Dynamic = null) {
    const [number, special] = read(value);
    this.#number = number;
    this.#special = special;
  }

  private static of(number: numbers.Finite, special: Special | null = null): Decimal {
    return new Decimal(raw(number, special));
  }

  static parts(x: Decimal): [numbers.Finite, Special | null] {
    return [x.#number, x.#special];
  }

  static fromFloat(value: Dynamic): Decimal {
    return new Decimal(value);
  }

  // ---- arithmetic ----

  /** Both operands as decimals; undefined when the other one is of a type that does not mix. */
  private operand(other: Dynamic): Decimal | undefined {
    if (other instanceof Decimal) return other;
    return isInt(unwrap(other)) ? new Decimal(other) : undefined;
  }

  private combine(
    other: Dynamic,
    reflected: boolean,
    operation: (a: Decimal, b: Decimal) => Decimal,
  ): Dynamic {
    const b = this.operand(other);
    if (b === undefined) return NotImplemented;
    const [x, y] = reflected ? [b, this as Decimal] : [this as Decimal, b];
    const nan = [x, y].find((each) => each.isNan());
    return nan === undefined ? operation(x, y) : nan;
  }

  private static sum(a: Decimal, b: Decimal): Decimal {
    if (a.#special && b.#special && a.#number.negative !== b.#number.negative) throw invalid();
    if (a.#special) return a;
    if (b.#special) return b;
    return Decimal.of(numbers.rounded(numbers.add(a.#number, b.#number)));
  }

  private static product(a: Decimal, b: Decimal): Decimal {
    const number = numbers.multiply(a.#number, b.#number);
    if (!a.#special && !b.#special) return Decimal.of(numbers.rounded(number));
    if (a.isZero() || b.isZero()) throw invalid();
    return Decimal.of({ ...zero, negative: number.negative }, "Infinity");
  }

  private static quotient(a: Decimal, b: Decimal): Decimal {
    const negative = a.#number.negative !== b.#number.negative;
    if (a.#special && b.#special) throw invalid();
    if (a.#special) return Decimal.of({ ...zero, negative }, "Infinity");
    if (b.#special) return Decimal.of({ ...zero, negative });
    requireDivisor(a, b);
    return Decimal.of(numbers.divide(a.#number, b.#number));
  }

  private static whole(a: Decimal, b: Decimal): [Decimal, Decimal] {
    if (a.#special) throw invalid();
    if (b.#special) return [new Decimal(0), a];
    requireDivisor(a, b);
    const [quotient, rest] = numbers.divideInteger(a.#number, b.#number);
    if (numbers.digitsOf(quotient) > getcontext().prec) throw invalid(DivisionImpossible);
    const negative = a.#number.negative !== b.#number.negative;
    return [Decimal.of({ negative, coefficient: quotient, exponent: 0 }), Decimal.of(numbers.rounded(rest))];
  }

  private static raised(a: Decimal, b: Decimal): Decimal {
    if (!a.#special && !b.#special && b.isInteger()) {
      if (b.isZero() && a.isZero()) throw invalid();
      if (a.isZero() && b.#number.negative) return Decimal.of({ ...zero, negative: false }, "Infinity");
      return Decimal.of(numbers.integerPower(a.#number, BigInt(b.__int__())));
    }
    if (b.__eq__(new Decimal("0.5")) === true) return a.sqrt();
    throw new ValueError("Decimal powers with a fractional exponent are not migrated");
  }

  __add__(other: Dynamic): Dynamic {
    return this.combine(other, false, Decimal.sum);
  }
  __radd__(other: Dynamic): Dynamic {
    return this.combine(other, true, Decimal.sum);
  }
  __sub__(other: Dynamic): Dynamic {
    return this.combine(other, false, (a, b) => Decimal.sum(a, b.copyNegate()));
  }
  __rsub__(other: Dynamic): Dynamic {
    return this.combine(other, true, (a, b) => Decimal.sum(a, b.copyNegate()));
  }
  __mul__(other: Dynamic): Dynamic {
    return this.combine(other, false, Decimal.product);
  }
  __rmul__(other: Dynamic): Dynamic {
    return this.combine(other, true, Decimal.product);
  }
  __truediv__(other: Dynamic): Dynamic {
    return this.combine(other, false, Decimal.quotient);
  }
  __rtruediv__(other: Dynamic): Dynamic {
    return this.combine(other, true, Decimal.quotient);
  }
  __floordiv__(other: Dynamic): Dynamic {
    return this.combine(other, false, (a, b) => Decimal.whole(a, b)[0]);
  }
  __rfloordiv__(other: Dynamic): Dynamic {
    return this.combine(other, true, (a, b) => Decimal.whole(a, b)[0]);
  }
  __mod__(other: Dynamic): Dynamic {
    return this.combine(other, false, (a, b) => Decimal.whole(a, b)[1]);
  }
  __rmod__(other: Dynamic): Dynamic {
    return this.combine(other, true, (a, b) => Decimal.whole(a, b)[1]);
  }
  __divmod__(other: Dynamic): Dynamic {
    const b = this.operand(other);
    return b === undefined ? NotImplemented : Tuple.of(...Decimal.whole(this, b));
  }
  __pow__(other: Dynamic): Dynamic {
    return this.combine(other, false, Decimal.raised);
  }
  __rpow__(other: Dynamic): Dynamic {
    return this.combine(other, true, Decimal.raised);
  }

  __neg__(): Decimal {
    const negative = this.isZero() ? false : !this.#number.negative;
    return Decimal.of(numbers.rounded({ ...this.#number, negative }), this.#special);
  }
  __pos__(): Decimal {
    const negative = this.isZero() ? false : this.#number.negative;
    return Decimal.of(numbers.rounded({ ...this.#number, negative }), this.#special);
  }
  __abs__(): Decimal {
    return Decimal.of(numbers.rounded({ ...this.#number, negative: false }), this.#special);
  }

  // ---- comparison ----

  /** -1, 0, 1; undefined for NaN; NotImplemented for what cannot be compared. Floats compare exactly. */
  private order(other: Dynamic): Dynamic {
    const b = isFloat(unwrap(other)) ? new Decimal(other) : this.operand(other);
    if (b === undefined) return NotImplemented;
    if (this.isNan() || b.isNan()) return undefined;
    if (this.#special || b.#special) return Math.sign(size(this) - size(b));
    return numbers.compare(this.#number, b.#number);
  }

  private test(other: Dynamic, accept: (order: number) => boolean): Dynamic {
    const order = this.order(other);
    if (order === NotImplemented) return NotImplemented;
    if (order === undefined) throw invalid();
    return accept(order as number);
  }

  __eq__(other: Dynamic): Dynamic {
    const order = this.order(other);
    return order === NotImplemented ? NotImplemented : order === 0;
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
    return this.#special ? undefined : equalNumber(this.ratio());
  }
  __hash__(): Dynamic {
    if (this.isNan()) throw new TypeError("Cannot hash a signaling NaN value.");
    if (this.#special) return this.#number.negative ? -314159 : 314159;
    return ratioHash(this.ratio());
  }
  __bool__(): boolean {
    return !this.isZero();
  }
  compare(other: Dynamic): Decimal {
    const order = this.order(new Decimal(other));
    return order === undefined ? new Decimal("NaN") : new Decimal(order);
  }
  max(other: Dynamic): Decimal {
    const b = new Decimal(other);
    return this.__lt__(b) === true ? b : this;
  }
  min(other: Dynamic): Decimal {
    const b = new Decimal(other);
    return this.__gt__(b) === true ? b : this;
  }

  // ---- rounding ----

  quantize(exp: Dynamic, rounding: Dynamic = null, _context: Dynamic = null): Decimal {
    const pattern = new Decimal(exp);
    if (this.#special || pattern.#special) {
      if (this.isNan() || (this.#special && pattern.#special)) return this;
      throw invalid();
    }
    const mode = rounding === null ? getcontext().rounding : requireRounding(rounding);
    const result = numbers.rescale(this.#number, pattern.#number.exponent, mode);
    if (numbers.digitsOf(result.coefficient) > getcontext().prec) throw invalid();
    return Decimal.of(result);
  }

  toIntegralValue(rounding: Dynamic = null, _context: Dynamic = null): Decimal {
    if (this.#special || this.#number.exponent >= 0) return this;
    return Decimal.of(numbers.rescale(this.#number, 0, rounding ?? getcontext().rounding));
  }

  normalize(_context: Dynamic = null): Decimal {
    if (this.#special) return this;
    const { negative, ...rounded } = numbers.rounded(this.#number);
    let { coefficient, exponent } = rounded;
    if (coefficient === 0n) return Decimal.of({ negative, coefficient, exponent: 0 });
    while (coefficient % 10n === 0n) [coefficient, exponent] = [coefficient / 10n, exponent + 1];
    return Decimal.of({ negative, coefficient, exponent });
  }

  sqrt(_context: Dynamic = null): Decimal {
    if (this.isNan() || (this.#special && !this.#number.negative)) return this;
    if (this.#number.negative && !this.isZero()) throw invalid();
    return Decimal.of(numbers.squareRoot(this.#number));
  }

  scaleb(other: Dynamic): Decimal {
    return Decimal.of({ ...this.#number, exponent: this.#number.exponent + Number(other) }, this.#special);
  }

  private integral(rounding: string): Int {
    if (this.isNan()) throw new ValueError("cannot convert NaN to integer");
    if (this.#special) throw new OverflowError("cannot convert Infinity to integer");
    return normalizeInt(numbers.signed(numbers.rescale(this.#number, 0, rounding)));
  }
  __int__(): Int {
    return this.integral("ROUND_DOWN");
  }
  __trunc__(): Int {
    return this.__int__();
  }
  __floor__(): Int {
    return this.integral("ROUND_FLOOR");
  }
  __ceil__(): Int {
    return this.integral("ROUND_CEILING");
  }
  __round__(places?: Dynamic): Dynamic {
    if (places === undefined || places === null) return this.integral("ROUND_HALF_EVEN");
    return this.quantize(
      Decimal.of({ negative: false, coefficient: 1n, exponent: -Number(places) }),
      "ROUND_HALF_EVEN",
    );
  }
  __float__(): Dynamic {
    if (this.isNan()) return NaN;
    if (this.#special) return size(this);
    return toFloat(Number(scientific(this.#number)));
  }

  // ---- parts ----

  isNan(): boolean {
    return this.#special === "NaN" || this.#special === "sNaN";
  }
  isInfinite(): boolean {
    return this.#special === "Infinity";
  }
  isFinite(): boolean {
    return this.#special === null;
  }
  isZero(): boolean {
    return this.#special === null && this.#number.coefficient === 0n;
  }
  isSigned(): boolean {
    return this.#number.negative;
  }
  private isInteger(): boolean {
    return numbers.compare(this.#number, numbers.rescale(this.#number, 0, "ROUND_DOWN")) === 0;
  }
  adjusted(): number {
    return this.#special ? 0 : numbers.adjusted(this.#number);
  }
  copyAbs(): Decimal {
    return Decimal.of({ ...this.#number, negative: false }, this.#special);
  }
  copyNegate(): Decimal {
    return Decimal.of({ ...this.#number, negative: !this.#number.negative }, this.#special);
  }
  copySign(other: Dynamic): Decimal {
    return Decimal.of({ ...this.#number, negative: new Decimal(other).isSigned() }, this.#special);
  }
  asTuple(): Dynamic {
    const sign = this.#number.negative ? 1 : 0;
    const digits = Tuple.from(Array.from(this.#number.coefficient.toString(), Number));
    if (this.#special === "Infinity") return new DecimalTuple(sign, Tuple.of(0), "F");
    return new DecimalTuple(
      sign,
      this.#special ? Tuple.of() : digits,
      this.#special ? "n" : this.#number.exponent,
    );
  }

  /** The exact fraction, in lowest terms. */
  ratio(): Ratio {
    const { exponent } = this.#number;
    const n = numbers.signed(this.#number) * (exponent > 0 ? numbers.ten(exponent) : 1n);
    const d = exponent < 0 ? numbers.ten(-exponent) : 1n;
    const common = gcd(n, d);
    return [n / common, d / common];
  }
  asIntegerRatio(): Tuple {
    if (this.isNan()) throw new ValueError("cannot convert NaN to integer ratio");
    if (this.#special) throw new OverflowError("cannot convert Infinity to integer ratio");
    return Tuple.from(this.ratio().map(normalizeInt));
  }

  // ---- text ----

  toString(): string {
    return this.__str__();
  }
  __str__(): string {
    return this.#special ? `${this.#number.negative ? "-" : ""}${this.#special}` : scientific(this.#number);
  }
  __repr__(): string {
    return `Decimal('${this.__str__()}')`;
  }
  __format__(spec: string): string {
    if (spec === "") return this.__str__();
    return formatDecimal(this.#number, spec, this.#special ?? undefined);
  }
}

function requireDivisor(a: Decimal, b: Decimal): void {
  if (!b.isZero()) return;
  if (a.isZero()) throw invalid(DivisionUndefined);
  throw new DivisionByZero([DivisionByZero]);
}

const size = (x: Decimal): number => (x.isInfinite() ? (x.isSigned() ? -Infinity : Infinity) : 0);

class Raw {
  constructor(
    readonly number: numbers.Finite,
    readonly special: Special | null,
  ) {}
}
const raw = (number: numbers.Finite, special: Special | null): Raw => new Raw(number, special);

function read(value: Dynamic): [numbers.Finite, Special | null] {
  if (value instanceof Raw) return [value.number, value.special];
  if (value instanceof Decimal) return Decimal.parts(value);
  const x = unwrap(value);
  if (typeof x === "string") return fromText(x);
  if (isFloat(x)) return fromFloat(Number(x));
  const ratio = exactRatio(x);
  if (ratio)
    return [
      { negative: ratio[0] < 0n, coefficient: ratio[0] < 0n ? -ratio[0] : ratio[0], exponent: 0 },
      null,
    ];
  if (Array.isArray(x)) return fromTuple(x);
  throw new TypeError(`conversion from ${typeName(value)} to Decimal is not supported`);
}

function fromText(text: string): [numbers.Finite, Special | null] {
  const match = syntax.exec(text);
  const [, sign, whole = "", fraction = "", power = "0", infinity, nan] = match ?? [];
  const digits = (whole + fraction).replaceAll("_", "");
  if (!match || (digits === "" && !infinity && !nan)) throw invalid(ConversionSyntax);
  const negative = sign === "-";
  if (infinity) return [{ ...zero, negative }, "Infinity"];
  if (nan) return [{ ...zero, negative }, nan.length === 4 ? "sNaN" : "NaN"];
  const exponent = Number(power) - fraction.replaceAll("_", "").length;
  return [{ negative, coefficient: BigInt(digits), exponent }, null];
}

/** Exactly the float: its denominator is a power of two. */
function fromFloat(value: number): [numbers.Finite, Special | null] {
  const negative = value < 0 || Object.is(value, -0);
  if (Number.isNaN(value)) return [zero, "NaN"];
  if (!Number.isFinite(value)) return [{ ...zero, negative }, "Infinity"];
  const [n, d] = exactRatio(toFloat(Math.abs(value)))!;
  const twos = d.toString(2).length - 1;
  return [{ negative, coefficient: n * 5n ** BigInt(twos), exponent: -twos }, null];
}

function fromTuple(parts: Dynamic[]): [numbers.Finite, Special | null] {
  if (parts.length !== 3)
    throw new ValueError(
      "Invalid tuple size in creation of Decimal from list or tuple.  The list or tuple should have exactly three elements.",
    );
  const [sign, digits, exponent] = parts;
  return [
    { negative: sign === 1, coefficient: BigInt([...digits].join("") || "0"), exponent: Number(exponent) },
    null,
  ];
}

pyClass(Decimal, { name: "Decimal", module: "decimal", operand: "decimal.Decimal" });
declareMethods(Decimal, "Decimal", {
  __init__: ["value=", "context="],
  quantize: ["exp", "rounding=", "context="],
  to_integral_value: ["rounding=", "context="],
  normalize: ["context="],
  sqrt: ["context="],
});

immutable(Decimal);
