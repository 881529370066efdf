import { getcontext, ROUND_HALF_EVEN } from "./decimal-context.js";

/** A finite decimal: `(-1) ** negative * coefficient * 10 ** exponent`. */
export interface Finite {
  readonly negative: boolean;
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const ten = (n: number): bigint => 10n ** BigInt(n);
export const digitsOf = (n: bigint): number => n.toString().length;

/** The exponent of the first digit. */
export const adjusted = (x: Finite): number => x.exponent + digitsOf(x.coefficient) - 1;

type Increment = (last: bigint, rest: bigint, half: bigint, negative: boolean) => boolean;

/** Whether the kept part grows, by mode: last kept digits, dropped part, half a unit. */
const increments: Readonly<Record<string, Increment>> = {
  ROUND_DOWN: () => false,
  ROUND_UP: () => true,
  ROUND_HALF_UP: (_last, rest, half) => rest >= half,
  ROUND_HALF_DOWN: (_last, rest, half) => rest > half,
  ROUND_HALF_EVEN: (last, rest, half) => rest > half || (rest === half && last % 2n === 1n),
  ROUND_CEILING: (_last, _rest, _half, negative) => !negative,
  ROUND_FLOOR: (_last, _rest, _half, negative) => negative,
  ROUND_05UP: (last) => last % 10n === 0n || last % 10n === 5n,
};

/** The same number with another exponent, rounded where digits go. */
export function rescale(x: Finite, exponent: number, rounding = ROUND_HALF_EVEN): Finite {
  const shift = exponent - x.exponent;
  if (shift <= 0) return { ...x, coefficient: x.coefficient * ten(-shift), exponent };
  const unit = ten(shift);
  const [kept, rest] = [x.coefficient / unit, x.coefficient % unit];
  const up = rest !== 0n && increments[rounding]!(kept, 2n * rest, unit, x.negative);
  return { ...x, coefficient: up ? kept + 1n : kept, exponent };
}

/** Rounded to the context's precision. */
export function rounded(x: Finite): Finite {
  const { prec, rounding } = getcontext();
  const surplus = digitsOf(x.coefficient) - prec;
  if (surplus <= 0) return x;
  const result = rescale(x, x.exponent + surplus, rounding);
  return digitsOf(result.coefficient) > prec ? rescale(result, result.exponent + 1, rounding) : result;
}

export const signed = (x: Finite): bigint => (x.negative ? -x.coefficient : x.coefficient);

const ofSigned = (n: bigint, exponent: number, negativeZero = false): Finite => ({
  negative: n < 0n || (n === 0n && negativeZero),
  coefficient: n < 0n ? -n : n,
  exponent,
});

export function add(a: Finite, b: Finite): Finite {
  const exponent = Math.min(a.exponent, b.exponent);
  const total = signed(rescale(a, exponent)) + signed(rescale(b, exponent));
  const bothNegative = a.negative && b.negative;
  return ofSigned(
    total,
    exponent,
    bothNegative || (a.negative !== b.negative && getcontext().rounding === "ROUND_FLOOR"),
  );
}

export const multiply = (a: Finite, b: Finite): Finite => ({
  negative: a.negative !== b.negative,
  coefficient: a.coefficient * b.coefficient,
  exponent: a.exponent + b.exponent,
});

/** a / b to the context's precision; exact quotients get the exponent nearest to the ideal one. */
export function divide(a: Finite, b: Finite): Finite {
  const negative = a.negative !== b.negative;
  const ideal = a.exponent - b.exponent;
  if (a.coefficient === 0n) return { negative, coefficient: 0n, exponent: ideal };
  const shift = digitsOf(b.coefficient) - digitsOf(a.coefficient) + getcontext().prec + 1;
  let exponent = ideal - shift;
  const [top, bottom] =
    shift >= 0 ? [a.coefficient * ten(shift), b.coefficient] : [a.coefficient, b.coefficient * ten(-shift)];
  let coefficient = top / bottom;
  if (top % bottom !== 0n) {
    // A sticky digit keeps the rounding right.
    if (coefficient % 5n === 0n) coefficient += 1n;
  } else {
    while (exponent < ideal && coefficient % 10n === 0n)
      [coefficient, exponent] = [coefficient / 10n, exponent + 1];
  }
  return rounded({ negative, coefficient, exponent });
}

/** The integer part of a / b, and the remainder with the sign of a. */
export function divideInteger(a: Finite, b: Finite): [bigint, Finite] {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [rescale(a, exponent).coefficient, rescale(b, exponent).coefficient];
  return [x / y, { negative: a.negative, coefficient: x % y, exponent }];
}

/** The square root of an integer, rounded down. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

export function squareRoot(x: Finite): Finite {
  const ideal = Math.floor(x.exponent / 2);
  if (x.coefficient === 0n) return { ...x, exponent: ideal };
  const prec = getcontext().prec + 1;
  const odd = ((x.exponent % 2) + 2) % 2;
  const coefficient = x.coefficient * ten(odd);
  const length = Math.ceil(digitsOf(coefficient) / 2);
  const shift = Math.max(prec - length, 0);
  const scaled = coefficient * ten(2 * shift);
  let root = integerRoot(scaled);
  let exponent = (x.exponent - odd) / 2 - shift;
  if (root * root === scaled) {
    while (exponent < ideal && root % 10n === 0n) [root, exponent] = [root / 10n, exponent + 1];
  } else if (root % 5n === 0n) root += 1n;
  return rounded({ negative: false, coefficient: root, exponent });
}

/** x ** n for an integer n, each result rounded once with guard digits. */
export function integerPower(x: Finite, n: bigint): Finite {
  const size = n < 0n ? -n : n;
  const negative = x.negative && size % 2n === 1n;
  const exact: Finite = { negative, coefficient: x.coefficient ** size, exponent: x.exponent * Number(size) };
  const one: Finite = { negative: false, coefficient: 1n, exponent: 0 };
  return n < 0n ? divide(one, exact) : rounded(exact);
}

/** -1, 0 or 1. */
export function compare(a: Finite, b: Finite): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = signed(rescale(a, exponent)) - signed(rescale(b, exponent));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
