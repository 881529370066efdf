/**
 * Elementary functions whose last digit is the C library's. JavaScript's own (`Math.exp`, `Math.pow`, `Math.atan2`, ...) differ
 * from it in up to a fifth of all results by one unit in the last place, which Python programs print.
 *
 * Values are computed as sums of two doubles (about 100 bits) and rounded once.
 */

/** An unevaluated sum, the larger part first. */
type Double2 = readonly [number, number];

const LN2: Double2 = [0.6931471805599453, 2.3190468138462996e-17];
const HALF_PI: readonly [number, number, number] = [
  1.5707963267948966, 6.123233995736766e-17, -1.4973849048591698e-33,
];

// ---- sums of two doubles ----

function sum(a: number, b: number): Double2 {
  const s = a + b;
  const t = s - a;
  return [s, a - (s - t) + (b - t)];
}

/** `sum` where the first is the larger one. */
function ordered(a: number, b: number): Double2 {
  const s = a + b;
  return [s, b - (s - a)];
}

function split(a: number): Double2 {
  const t = 134217729 * a;
  const high = t - (t - a);
  return [high, a - high];
}

function product(a: number, b: number): Double2 {
  const p = a * b;
  const [ah, al] = split(a);
  const [bh, bl] = split(b);
  return [p, ah * bh - p + ah * bl + al * bh + al * bl];
}

function add(a: Double2, b: Double2): Double2 {
  const [s, e] = sum(a[0], b[0]);
  const [t, f] = sum(a[1], b[1]);
  const [high, low] = ordered(s, e + t);
  return ordered(high, low + f);
}

function multiply(a: Double2, b: Double2): Double2 {
  const [p, e] = product(a[0], b[0]);
  return ordered(p, e + (a[0] * b[1] + a[1] * b[0]));
}

function divide(a: Double2, b: Double2): Double2 {
  const first = a[0] / b[0];
  const rest = add(a, negate(multiply(b, [first, 0])));
  const second = rest[0] / b[0];
  const third = add(rest, negate(multiply(b, [second, 0])))[0] / b[0];
  return add(ordered(first, second), [third, 0]);
}

const negate = ([high, low]: Double2): Double2 => [-high, -low];
const scaled = ([high, low]: Double2, factor: number): Double2 => [high * factor, low * factor];

function root(a: Double2): Double2 {
  if (a[0] === 0) return a;
  const first = Math.sqrt(a[0]);
  const rest = add(a, negate(product(first, first)));
  return ordered(first, rest[0] / (2 * first));
}

/** `x * 2 ** exponent`, without overflow on the way. */
function scale(x: number, exponent: number): number {
  const step = Math.max(-1000, Math.min(1000, exponent));
  return step === exponent ? x * 2 ** step : scale(x * 2 ** step, exponent - step);
}

/** The exponent of a number's leading bit. */
function exponentOf(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -1000) return exponentOf(size * 2 ** 200) - 200;
  let exponent = Math.round(Math.log2(size));
  if (2 ** exponent > size) exponent--;
  return exponent;
}

// ---- exponentials and logarithms ----

const inverseFactorials: readonly Double2[] = (() => {
  const out: Double2[] = [[1, 0]];
  for (let n = 1; n <= 33; n++) out.push(divide(out[n - 1]!, [n, 0]));
  return out;
})();

/** `e ** r - 1` of a small r, by its series on a 256th of it. */
function expMinusOne(r: Double2): Double2 {
  const x = scaled(r, 1 / 256);
  let p: Double2 = inverseFactorials[10]!;
  for (let n = 9; n >= 1; n--) p = add(multiply(p, x), inverseFactorials[n]!);
  p = multiply(p, x);
  for (let i = 0; i < 8; i++) p = add(scaled(p, 2), multiply(p, p));
  return p;
}

/** `e ** x` as a sum and a power of two. */
function expParts(x: Double2): { value: Double2; exponent: number } {
  const exponent = Math.round(x[0] / LN2[0]);
  const r = add(x, negate(add(product(exponent, LN2[0]), [exponent * LN2[1], 0])));
  return { value: add([1, 0], expMinusOne(r)), exponent };
}

function logOf(x: number): Double2 {
  let exponent = exponentOf(x);
  let m = scale(x, -exponent);
  if (m > Math.SQRT2) {
    m /= 2;
    exponent++;
  }
  const guess = Math.log(m);
  const p = expMinusOne([-guess, 0]);
  const t = add([m - 1, 0], multiply(p, [m, 0]));
  const rest = add(t, [-t[0] * t[0] * 0.5, 0]);
  const mantissa = add([guess, 0], rest);
  return add(add(product(exponent, LN2[0]), [exponent * LN2[1], 0]), mantissa);
}

const isOrdinary = (x: number): boolean => Number.isFinite(x) && x !== 0;

/** C's `exp`. */
export function exp(x: number): number {
  const plain = Math.exp(x);
  if (!isOrdinary(plain) || x === 0) return plain;
  const { value, exponent } = expParts([x, 0]);
  return scale(value[0] + value[1], exponent);
}

/** C's `exp2`. */
export function exp2(x: number): number {
  const plain = 2 ** x;
  if (!isOrdinary(plain) || Number.isInteger(x)) return plain;
  const { value, exponent } = expParts(multiply(LN2, [x, 0]));
  return scale(value[0] + value[1], exponent);
}

/** C's `log`. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity || x === 1) return Math.log(x);
  const [high, low] = logOf(x);
  return high + low;
}

/** C's `log2`. */
export function log2(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log2(x);
  const exponent = exponentOf(x);
  if (scale(x, -exponent) === 1) return exponent;
  const [high, low] = divide(logOf(x), LN2);
  return high + low;
}

/** C's `log10`: the exponent's part and the mantissa's part, rounded where the C library does. */
export function log10(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log10(x);
  const exponent = exponentOf(x);
  const negative = exponent < 0 ? 1 : 0;
  const whole = exponent + negative;
  const rest = whole * 3.694239077158930786e-13 + 0.434294481903251816668 * log(scale(x, -whole));
  return rest + whole * 0.301029995663611771306;
}

/** C's `pow`, for finite operands and results; others are JavaScript's. */
export function pow(x: number, y: number): number {
  const plain = x ** y;
  if (!isOrdinary(plain) || !Number.isFinite(x) || !Number.isFinite(y) || x === 1 || y === 0) return plain;
  const sign = plain < 0 ? -1 : 1;
  if (Number.isInteger(y) && Math.abs(y) <= 64) return sign * integerPower(Math.abs(x), y);
  const { value, exponent } = expParts(multiply(logOf(Math.abs(x)), [y, 0]));
  return sign * scale(value[0] + value[1], exponent);
}

/** By multiplication, so that results in the middle of two doubles are exact. */
function integerPower(x: number, y: number): number {
  const exponent = exponentOf(x);
  let base: Double2 = [scale(x, -exponent), 0];
  let power: Double2 = [1, 0];
  for (let n = Math.abs(y); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power = multiply(power, base);
    base = multiply(base, base);
  }
  if (y < 0) power = divide([1, 0], power);
  return scale(power[0] + power[1], exponent * y);
}

// ---- angles ----

/** Multiples of pi / 2 taken out: how many (modulo 4), and what is left. */
function reduced(x: number): { quarter: number; rest: Double2 } {
  if (Math.abs(x) > 1e6) return reducedLarge(x);
  const n = Math.round(x / HALF_PI[0]);
  let rest = add([x, 0], negate(product(n, HALF_PI[0])));
  rest = add(rest, negate(product(n, HALF_PI[1])));
  rest = add(rest, [-n * HALF_PI[2], 0]);
  return { quarter: ((n % 4) + 4) % 4, rest };
}

const piBits = 1280n;
let halfPi: bigint | undefined;

/** pi / 2 times 2 ** piBits, by Machin's formula. */
function bigHalfPi(): bigint {
  const unit = 1n << (piBits + 32n);
  const arctan = (n: bigint): bigint => {
    let term = unit / n;
    let total = term;
    for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
      term /= n * n;
      total += (sign * term) / k;
    }
    return total;
  };
  return (2n * (4n * arctan(5n) - arctan(239n))) >> 32n;
}

function reducedLarge(x: number): { quarter: number; rest: Double2 } {
  halfPi ??= bigHalfPi();
  const exponent = exponentOf(x) - 52;
  const mantissa = BigInt(scale(x, -exponent));
  const value = mantissa << (piBits + BigInt(exponent));
  const n = (2n * value + (x < 0 ? -halfPi : halfPi)) / (2n * halfPi);
  const left = (value - n * halfPi) >> (piBits - 200n);
  const high = Number(left);
  const rest = scaled(ordered(high, Number(left - BigInt(high))), 2 ** -200);
  return { quarter: Number(((n % 4n) + 4n) % 4n), rest };
}

/** Sine and cosine of an angle of at most pi / 4, by their series. */
function sineAndCosine(r: Double2): [Double2, Double2] {
  const square = multiply(r, r);
  const series = (first: number): Double2 => {
    let p: Double2 = [0, 0];
    for (let n = 30 + first; n >= first; n -= 2) {
      const term = inverseFactorials[n]!;
      p = add(multiply(p, square), (n - first) % 4 === 0 ? term : negate(term));
    }
    return p;
  };
  return [multiply(series(1), r), series(0)];
}

function turned(quarter: number, [sine, cosine]: [Double2, Double2]): [Double2, Double2] {
  switch (quarter) {
    case 0:
      return [sine, cosine];
    case 1:
      return [cosine, negate(sine)];
    case 2:
      return [negate(sine), negate(cosine)];
    default:
      return [negate(cosine), sine];
  }
}

function sineCosineOf(x: number): [Double2, Double2] {
  const { quarter, rest } = reduced(x);
  return turned(quarter, sineAndCosine(rest));
}

/** C's `sin`. */
export function sin(x: number): number {
  if (!isOrdinary(x) || Math.abs(x) < 1e-9) return Math.sin(x);
  const [high, low] = sineCosineOf(x)[0];
  return high + low;
}

/** C's `cos`. */
export function cos(x: number): number {
  if (!isOrdinary(x)) return Math.cos(x);
  const [high, low] = sineCosineOf(x)[1];
  return high + low;
}

/** C's `tan`. */
export function tan(x: number): number {
  if (!isOrdinary(x) || Math.abs(x) < 1e-9) return Math.tan(x);
  const [sine, cosine] = sineCosineOf(x);
  const [high, low] = divide(sine, cosine);
  return high + low;
}

/** The angle of a point, from JavaScript's by one step of correction. */
function angle(y: Double2, x: Double2): number {
  const guess = Math.atan2(y[0], x[0]);
  const [sine, cosine] = sineCosineOf(guess);
  const across = add(multiply(y, cosine), negate(multiply(x, sine)));
  const along = add(multiply(x, cosine), multiply(y, sine));
  return guess + across[0] / along[0];
}

/** C's `atan2`. */
export function atan2(y: number, x: number): number {
  const plain = Math.atan2(y, x);
  if (!isOrdinary(y) || !isOrdinary(x)) return plain;
  const apart = exponentOf(y) - exponentOf(x);
  if (apart < -30 && x > 0) return apart < -60 ? y / x : plain;
  if (Math.abs(apart) > 60) return plain;
  const shift = -Math.max(exponentOf(x), exponentOf(y));
  return angle([scale(y, shift), 0], [scale(x, shift), 0]);
}

/** C's `atan`. */
export function atan(x: number): number {
  return isOrdinary(x) && Math.abs(x) > 1e-9 ? atan2(x, 1) : Math.atan(x);
}

/** The other side of a right triangle whose hypotenuse is 1. */
const otherSide = (x: number): Double2 => root(multiply(sum(1, -x), sum(1, x)));

/** C's `asin`. */
export function asin(x: number): number {
  return Math.abs(x) < 1 && Math.abs(x) > 1e-9 ? angle([x, 0], otherSide(x)) : Math.asin(x);
}

/** C's `acos`. */
export function acos(x: number): number {
  return Math.abs(x) < 1 && x !== 0 ? angle(otherSide(x), [x, 0]) : Math.acos(x);
}

// ---- hyperbolic functions, roots and lengths ----

/** C's `cosh`. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < LN2[0] / 2) {
    const t = Math.expm1(size);
    return size < 2 ** -55 ? 1 + t : 1 + (t * t) / (2 + 2 * t);
  }
  if (size < 22) {
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < 709.78) return 0.5 * exp(size);
  const half = exp(0.5 * size);
  return 0.5 * half * half;
}

/** C's `sinh`. */
export function sinh(x: number): number {
  if (Math.abs(x) < 22 || Math.abs(x) > 709.78) return Math.sinh(x);
  return Math.sign(x) * 0.5 * exp(Math.abs(x));
}

/** C's `acosh`. */
export function acosh(x: number): number {
  if (!(x > 2) || x === Infinity) return Math.acosh(x);
  return x > 2 ** 28 ? log(x) + LN2[0] : log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
}

/** C's `asinh`. */
export function asinh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 2) || size === Infinity) return Math.asinh(x);
  const result = size > 2 ** 28 ? log(size) + LN2[0] : log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  return Math.sign(x) * result;
}

/** The length of a vector. */
export function hypot(...values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (!isOrdinary(largest) || values.some((v) => Number.isNaN(v))) return Math.hypot(...values);
  const shift = -exponentOf(largest);
  let squares: Double2 = [0, 0];
  for (const value of values) {
    const part = scale(value, shift);
    squares = add(squares, product(part, part));
  }
  const [high, low] = root(squares);
  return scale(high + low, -shift);
}
