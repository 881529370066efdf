import { cos, exp, log, pow, sin } from "../elementary.js";
/* eslint-disable no-loss-of-precision -- the coefficients stand as they are published */
import { OverflowError, ValueError } from "../exceptions.js";
import { Float, toFloat } from "../float.js";
import type { Dynamic } from "../types.js";
import { real } from "./numbers.js";

/** Lanczos approximation with g = 6.024680040776729583740234375, n = 13: the coefficients CPython's mathmodule.c uses. */
const g = 6.024680040776729583740234375;
const numerators = [
  23531376880.41075968857200767445163675473076, 42919803642.64909876895789904700198885093263,
  35711959237.35566804944018545154716670596718, 17921034426.03720969991975575445893111267403,
  6039542586.352028005064291644307297921361, 1439720407.311721673663223072794912393972,
  248874557.8620541565114603864132294232163, 31426415.58540019438061423162831820536287,
  2876370.628935372441225409051620849613599, 186056.2653952234950402949897160456992822,
  8071.672002365816210638002902272250613822, 210.8242777515793458725097339207133627117,
  2.506628274631000270164908177133837338626,
];
const denominators = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczosSum(x: number): number {
  let above = 0;
  let below = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) [above, below] = [above * x + numerators[i]!, below * x + denominators[i]!];
  } else {
    for (let i = 0; i < 13; i++) [above, below] = [above / x + numerators[i]!, below / x + denominators[i]!];
  }
  return above / below;
}

function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = x < 0 ? -1 : 1;
  switch (Math.round(2 * y)) {
    case 0:
      return sign * sin(Math.PI * y);
    case 1:
      return sign * cos(Math.PI * (y - 0.5));
    case 2:
      return sign * sin(Math.PI * (1 - y));
    case 3:
      return -sign * cos(Math.PI * (y - 1.5));
    default:
      return sign * sin(Math.PI * (y - 2));
  }
}

function factorialOf(n: number): number {
  let result = 1;
  for (let i = 2; i <= n; i++) result *= i;
  return result;
}

function gammaOf(x: number): number {
  if (Number.isInteger(x) && x > 0 && x <= 23) return factorialOf(x - 1);
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  const y = size + g - 0.5;
  const error = size > g - 0.5 ? y - size - (g - 0.5) : y - (g - 0.5) - size;
  const z = (error * g) / y;
  const half = pow(y, size / 2 - 0.25);
  if (x < 0) {
    let result = (-Math.PI / sinPi(size) / size) * (exp(y) / lanczosSum(size));
    result -= z * result;
    return size < 140 ? result / pow(y, size - 0.5) : result / half / half;
  }
  let result = lanczosSum(size) / exp(y);
  result += z * result;
  return size < 140 ? result * pow(y, size - 0.5) : result * half * half;
}

/** `math.gamma(x)` */
export function gamma(value: Dynamic): Dynamic {
  const x = real(value);
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity || (Number.isInteger(x) && x <= 0)) throw new ValueError("math domain error");
  const result = gammaOf(x);
  if (!Number.isFinite(result)) throw new OverflowError("math range error");
  return toFloat(result);
}

/** `math.lgamma(x)` */
export function lgamma(value: Dynamic): Dynamic {
  const x = real(value);
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Infinity;
  if (Number.isInteger(x) && x <= 2) {
    if (x <= 0) throw new ValueError("math domain error");
    return new Float(0);
  }
  const size = Math.abs(x);
  if (size < 1e-20) return toFloat(-log(size));
  let result = log(lanczosSum(size)) - g + (size - 0.5) * (log(size + g - 0.5) - 1);
  if (x < 0) result = log(Math.PI) - log(Math.abs(sinPi(size))) - log(size) - result;
  return toFloat(result);
}
