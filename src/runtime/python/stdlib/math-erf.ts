import { exp } from "../elementary.js";
import { toFloat } from "../float.js";
import type { Dynamic } from "../types.js";
import { real } from "./numbers.js";

/**
 * Rational approximations of the error function, by range of |x|: the coefficients that the C libraries under CPython
 * use, above and below the line, from the constant up.
 */
const small = [
  [
    1.28379167095512558561e-1, -3.2504210724700149937e-1, -2.84817495755985104766e-2,
    -5.77027029648944159157e-3, -2.37630166566501626084e-5,
  ],
  [
    1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3,
    1.32494738004321644526e-4, -3.9602282787753681232e-6,
  ],
] as const;
const nearOne = [
  [
    -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1,
    3.18346619901161753674e-1, -1.10894694282396677476e-1, 3.54783043256182359371e-2,
    -2.166375594868790843e-3,
  ],
  [
    1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2,
    1.26171219808761642112e-1, 1.36370839120290507362e-2, 1.1984499846799107417e-2,
  ],
] as const;
const middle = [
  [
    -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1,
    -6.23753324503260060396e1, -1.62396669462573470355e2, -1.84605092906711035994e2,
    -8.12874355063065934246e1, -9.81432934416914548592,
  ],
  [
    1, 1.96512716674392571292e1, 1.376577541435190426e2, 4.34565877475229228821e2, 6.45387271733267880336e2,
    4.29008140027567833386e2, 1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2,
  ],
] as const;
const far = [
  [
    -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1,
    -1.60636384855821916062e2, -6.37566443368389627722e2, -1.02509513161107724954e3,
    -4.83519191608651397019e2,
  ],
  [
    1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3,
    2.55305040643316442583e3, 4.74528541206955367215e2, -2.24409524465858183362e1,
  ],
] as const;

/** erf(1), short enough that sums with it are exact. */
const one = 8.45062911510467529297e-1;

/** A polynomial as the C libraries add it up: two terms at a time, from the constant on. */
function polynomial(x: number, coefficients: readonly number[]): number {
  const square = x * x;
  const fourth = square * square;
  const powers = [1, square, fourth, fourth * square, fourth * fourth];
  let sum = 0;
  for (let i = 0; i < coefficients.length; i += 2) {
    const pair = coefficients[i]! + (i + 1 < coefficients.length ? x * coefficients[i + 1]! : 0);
    sum = i === 0 ? pair : sum + powers[i / 2]! * pair;
  }
  return sum;
}

const ratio = (x: number, [above, below]: readonly [readonly number[], readonly number[]]): number =>
  polynomial(x, above) / polynomial(x, below);

/** erfc(x) for x from 1.25 to 28, with the square of x taken in two parts so that no digit of it is lost. */
function tail(x: number): number {
  const high = highWord(x);
  const rest = (high - x) * (high + x) + ratio(1 / (x * x), x < 1 / 0.35 ? middle : far);
  return (exp(-high * high - 0.5625) * exp(rest)) / x;
}

/** A number without the lower half of its bits. */
function highWord(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

function erfOf(size: number): number {
  if (size < 2 ** -28) return size + 1.28379167095512586316e-1 * size;
  if (size < 0.84375) return size + size * ratio(size * size, small);
  if (size < 1.25) return one + ratio(size - 1, nearOne);
  return size >= 6 ? 1 : 1 - tail(size);
}

/** `math.erf(x)` */
export function erf(value: Dynamic): Dynamic {
  const x = real(value);
  if (Number.isNaN(x)) return x;
  return toFloat(x < 0 || Object.is(x, -0) ? -erfOf(-x) : erfOf(x));
}

/** `math.erfc(x)` */
export function erfc(value: Dynamic): Dynamic {
  const x = real(value);
  return Number.isNaN(x) ? x : toFloat(erfcOf(x));
}

function erfcOf(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -56) return 1 - x;
    const part = x * ratio(x * x, small);
    return x < 0.25 ? 1 - (x + part) : 0.5 - (x - 0.5 + part);
  }
  if (size < 1.25) return x > 0 ? 1 - one - ratio(size - 1, nearOne) : 1 + (one + ratio(size - 1, nearOne));
  if (x <= -6) return 2;
  if (size >= 28) return 0;
  return x > 0 ? tail(size) : 2 - tail(size);
}
