import { add, div, mul, sub } from "../arithmetic.js";
import { pyClass } from "../class-info.js";
import { Dict } from "../dict.js";
import { ValueError } from "../exceptions.js";
import { floatOf } from "../format.js";
import { isFloat, toFloat } from "../float.js";
import { signature } from "../functions.js";
import { normalizeInt } from "../integers.js";
import { listOf } from "../iteration.js";
import { eq } from "../equality.js";
import { lt } from "../ordering.js";
import { namedTuple } from "../named-tuple.js";
import { sorted } from "../list.js";
import { unwrap } from "../primitive.js";
import { typeName } from "../type-name.js";
import { TypeError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { Decimal } from "./decimal.js";
import { Fraction } from "./fractions.js";
import { exp, fsum, log } from "./math.js";
import { isqrt } from "./math-integers.js";
import { exactRatio, ratioToFloat, type Ratio } from "./rational.js";

/** `statistics.StatisticsError` */
export class StatisticsError extends ValueError {}
pyClass(StatisticsError, { name: "StatisticsError", module: "statistics" });

type Kind = "int" | "float" | "Fraction" | "Decimal";

function kindOf(values: readonly Dynamic[]): Kind {
  if (values.some((x) => x instanceof Decimal)) return "Decimal";
  if (values.some((x) => isFloat(unwrap(x)))) return "float";
  return values.some((x) => x instanceof Fraction) ? "Fraction" : "int";
}

function ratioOf(x: Dynamic): Ratio {
  const found = x instanceof Fraction || x instanceof Decimal ? x.ratio() : exactRatio(x);
  if (found === undefined)
    throw new TypeError(`can't convert type '${typeName(x)}' to numerator/denominator`);
  return found;
}

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const total = (values: readonly Dynamic[]): Ratio =>
  values.map(ratioOf).reduce((a, b) => reduced(plus(a, b)), [0n, 1n] as Ratio);

function reduced([n, d]: Ratio): Ratio {
  const fraction = new Fraction(normalizeInt(n), normalizeInt(d));
  return fraction.ratio();
}

/** An exact result in the type of the data; an int only where it is whole. */
function converted(ratio: Ratio, kind: Kind): Dynamic {
  const [n, d] = reduced(ratio);
  if (kind === "Fraction") return new Fraction(normalizeInt(n), normalizeInt(d));
  if (kind === "Decimal") return new Decimal(normalizeInt(n)).__truediv__(new Decimal(normalizeInt(d)));
  return kind === "int" && d === 1n ? normalizeInt(n) : ratioToFloat([n, d]);
}

/** Infinities and NaN have no exact fraction: their sum is a float's. */
function hasSpecial(values: readonly Dynamic[]): boolean {
  return values.some((x) => isFloat(unwrap(x)) && !Number.isFinite(Number(x)));
}

function requireData(data: Dynamic, least: number, message: string): Dynamic[] {
  const values = listOf(data);
  if (values.length < least) throw new StatisticsError(message);
  return values;
}

export function mean(data: Dynamic): Dynamic {
  const values = requireData(data, 1, "mean requires at least one data point");
  if (hasSpecial(values))
    return div(
      values.reduce((a, b) => add(a, b)),
      values.length,
    );
  const [n, d] = total(values);
  return converted([n, d * BigInt(values.length)], kindOf(values));
}

export function fmean(data: Dynamic, weights: Dynamic = null): Dynamic {
  const values = requireData(data, 1, "fmean requires at least one data point");
  if (weights === null) return div(fsum(values), values.length);
  const factors = listOf(weights);
  if (factors.length !== values.length) throw new StatisticsError("data and weights must be the same length");
  const sum = fsum(factors);
  if (Number(sum) === 0) throw new StatisticsError("sum of weights must be non-zero");
  return div(fsum(values.map((x, i) => mul(x, factors[i]))), sum);
}

export function geometric_mean(data: Dynamic): Dynamic {
  const values = listOf(data).map(floatOf);
  if (values.length === 0 || values.some((x) => Number(x) <= 0))
    throw new StatisticsError("geometric mean requires a non-empty dataset containing positive numbers");
  return exp(fmean(values.map((x) => log(x))));
}

export function harmonic_mean(data: Dynamic, weights: Dynamic = null): Dynamic {
  const values = requireData(data, 1, "harmonic_mean requires at least one data point");
  const factors = weights === null ? values.map(() => 1) : listOf(weights);
  if (values.some((x) => Number(x) < 0))
    throw new StatisticsError("harmonic mean does not support negative values");
  if (values.some((x) => Number(x) === 0)) return 0;
  if (values.length === 1 && weights === null) return values[0];
  const sum = values
    .map((x, i): Ratio => {
      const [[n, d], [wn, wd]] = [ratioOf(x), ratioOf(factors[i])];
      return [d * wn, n * wd];
    })
    .reduce(plus);
  const [wn, wd] = total(factors);
  const kind = kindOf(values);
  return converted([wn * sum[1], wd * sum[0]], kind === "int" ? "float" : kind);
}

const noMedian = "no median for empty data";
const inOrder = (data: Dynamic): Dynamic[] => sorted(requireData(data, 1, noMedian));

export function median(data: Dynamic): Dynamic {
  const values = inOrder(data);
  const half = values.length >> 1;
  return values.length % 2 ? values[half] : div(add(values[half - 1], values[half]), 2);
}

export function median_low(data: Dynamic): Dynamic {
  const values = inOrder(data);
  return values[(values.length - 1) >> 1];
}

export function median_high(data: Dynamic): Dynamic {
  const values = inOrder(data);
  return values[values.length >> 1];
}

function counts(data: Dynamic): Dict<Dynamic, number> {
  const found = new Dict<Dynamic, number>();
  for (const x of listOf(data)) found.set(x, (found.get(x) ?? 0) + 1);
  return found;
}

export function mode(data: Dynamic): Dynamic {
  const most = multimode(data);
  if (most.length === 0) throw new StatisticsError("no mode for empty data");
  return most[0];
}

export function multimode(data: Dynamic): Dynamic[] {
  const found = counts(data);
  const most = Math.max(...found.values());
  return [...found.entries()].filter(([, n]) => n === most).map(([x]) => x);
}

/** The sum of squared deviations, exactly. */
function squares(values: readonly Dynamic[], center: Dynamic): Ratio {
  const [cn, cd] = center === null ? total(values) : ratioOf(center);
  const middle: Ratio = center === null ? [cn, cd * BigInt(values.length)] : [cn, cd];
  return values
    .map((x): Ratio => {
      const [n, d] = plus(ratioOf(x), [-middle[0], middle[1]]);
      return [n * n, d * d];
    })
    .reduce((a, b) => reduced(plus(a, b)), [0n, 1n] as Ratio);
}

function spread(data: Dynamic, center: Dynamic, lost: number, name: string): [Ratio, Kind] {
  const least = lost + 1;
  const words = least === 1 ? "one data point" : "two data points";
  const values = requireData(data, least, `${name} requires at least ${words}`);
  const [n, d] = squares(values, center);
  return [[n, d * BigInt(values.length - lost)], kindOf(values)];
}

export const variance = (data: Dynamic, xbar: Dynamic = null): Dynamic =>
  converted(...spread(data, xbar, 1, "variance"));
export const pvariance = (data: Dynamic, mu: Dynamic = null): Dynamic =>
  converted(...spread(data, mu, 0, "pvariance"));
export const stdev = (data: Dynamic, xbar: Dynamic = null): Dynamic =>
  root(...spread(data, xbar, 1, "stdev"));
export const pstdev = (data: Dynamic, mu: Dynamic = null): Dynamic => root(...spread(data, mu, 0, "pstdev"));

const bits = (n: bigint): number => (n === 0n ? 0 : n.toString(2).length);

/** The correctly rounded square root of a fraction. */
function root(ratio: Ratio, kind: Kind): Dynamic {
  const [n, d] = reduced(ratio);
  if (kind === "Decimal") return (converted([n, d], kind) as Decimal).sqrt();
  if (n === 0n) return toFloat(0);
  const shift = Math.floor((bits(n) - bits(d) - 109) / 2);
  if (shift >= 0) return ratioToFloat([oddRoot(n, d << BigInt(2 * shift)) << BigInt(shift), 1n]);
  return ratioToFloat([oddRoot(n << BigInt(-2 * shift), d), 1n << BigInt(-shift)]);
}

/** The integer square root of n / d, made odd where it is not exact. */
function oddRoot(n: bigint, d: bigint): bigint {
  const a = BigInt(isqrt(normalizeInt(n / d)));
  return a * a * d !== n ? a | 1n : a;
}

export function quantiles(
  data: Dynamic,
  { n = 4, method = "exclusive" }: { n?: Dynamic; method?: Dynamic } = {},
): Dynamic[] {
  if (n < 1) throw new StatisticsError("n must be at least 1");
  const values = sorted(listOf(data));
  if (values.length < 2) throw new StatisticsError("must have at least two data points");
  if (method !== "exclusive" && method !== "inclusive") throw new ValueError(`Unknown method: '${method}'`);
  const exclusive = method === "exclusive";
  const m = exclusive ? values.length + 1 : values.length - 1;
  return Array.from({ length: n - 1 }, (_, at) => {
    const i = at + 1;
    let j = Math.floor((i * m) / n);
    if (exclusive) j = Math.min(Math.max(j, 1), values.length - 1);
    const delta = i * m - j * n;
    const [low, high] = exclusive ? [values[j - 1], values[j]] : [values[j], values[j + 1]];
    return div(add(mul(low, n - delta), delta === 0 && high === undefined ? 0 : mul(high, delta)), n);
  });
}

export function covariance(x: Dynamic, y: Dynamic): Dynamic {
  const [xs, ys] = [listOf(x), listOf(y)];
  if (xs.length !== ys.length)
    throw new StatisticsError("covariance requires that both inputs have same number of data points");
  if (xs.length < 2) throw new StatisticsError("covariance requires at least two data points");
  return div(products(xs, ys), xs.length - 1);
}

/** The sum of products of the deviations from the means. */
function products(xs: Dynamic[], ys: Dynamic[]): Dynamic {
  const [mx, my] = [div(fsum(xs), xs.length), div(fsum(ys), ys.length)];
  return fsum(xs.map((x, i) => mul(sub(x, mx), sub(ys[i], my))));
}

signature(fmean, "fmean", ["data", "weights="]);
signature(harmonic_mean, "harmonic_mean", ["data", "weights="]);
signature(variance, "variance", ["data", "xbar="]);
signature(pvariance, "pvariance", ["data", "mu="]);
signature(stdev, "stdev", ["data", "xbar="]);
signature(pstdev, "pstdev", ["data", "mu="]);
signature(quantiles, "quantiles", ["data", "*", "n=", "method="]);
for (const fn of [mean, geometric_mean, median, median_low, median_high, mode, multimode])
  signature(fn, fn.name, ["data"]);

/** `statistics.median_grouped(data, interval=1)` */
export function median_grouped(data: Dynamic, interval: Dynamic = 1): Dynamic {
  const values = sorted(requireData(data, 1, "no median for empty data"));
  const x: Dynamic = values[values.length >> 1];
  const below = values.filter((each: Dynamic) => lt(each, x)).length;
  const equal = values.filter((each: Dynamic) => eq(each, x)).length;
  const width = Number(interval);
  return toFloat(Number(x) - width / 2 + (width * (values.length / 2 - below)) / equal);
}

function sums(
  x: Dynamic,
  y: Dynamic,
  name: string,
): { xs: number[]; ys: number[]; sxy: number; sxx: number; syy: number } {
  const [xs, ys] = [listOf(x).map(Number), listOf(y).map(Number)];
  if (xs.length !== ys.length)
    throw new StatisticsError(`${name} requires that both inputs have same number of data points`);
  if (xs.length < 2) throw new StatisticsError(`${name} requires at least two data points`);
  const [xbar, ybar] = [Number(fsum(xs)) / xs.length, Number(fsum(ys)) / ys.length];
  return {
    xs,
    ys,
    sxy: Number(fsum(xs.map((each, i) => (each - xbar) * (ys[i]! - ybar)))),
    sxx: Number(fsum(xs.map((each) => (each - xbar) ** 2))),
    syy: Number(fsum(ys.map((each) => (each - ybar) ** 2))),
  };
}

/** `statistics.correlation(x, y)` */
export function correlation(x: Dynamic, y: Dynamic): Dynamic {
  const { sxy, sxx, syy } = sums(x, y, "correlation");
  if (sxx * syy === 0) throw new StatisticsError("at least one of the inputs is constant");
  return toFloat(sxy / Math.sqrt(sxx * syy));
}

const LinearRegression = namedTuple("LinearRegression", ["slope", "intercept"]);

/** `statistics.linear_regression(x, y)` */
export function linear_regression(x: Dynamic, y: Dynamic, options: { proportional?: Dynamic } = {}): Dynamic {
  const { xs, ys, sxy, sxx } = sums(x, y, "linear regression");
  if (options.proportional === true) {
    const slope =
      Number(fsum(xs.map((each, i) => each * ys[i]!))) / Number(fsum(xs.map((each) => each * each)));
    return new LinearRegression(toFloat(slope), toFloat(0));
  }
  if (sxx === 0) throw new StatisticsError("x is constant");
  const slope = sxy / sxx;
  const intercept = Number(fsum(ys)) / ys.length - (slope * Number(fsum(xs))) / xs.length;
  return new LinearRegression(toFloat(slope), toFloat(intercept));
}
