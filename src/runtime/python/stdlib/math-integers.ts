import { TypeError, ValueError } from "../exceptions.js";
import { isFloat } from "../float.js";
import { normalizeInt } from "../integers.js";
import { typeName } from "../type-name.js";
import type { Dynamic, Int } from "../types.js";
import { integer } from "./numbers.js";

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

function euclid(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return absolute(a);
}

/** `math.gcd(*integers)` */
export function gcd(...integers: Dynamic[]): Int {
  return normalizeInt(integers.map(integer).reduce(euclid, 0n));
}

/** `math.lcm(*integers)` */
export function lcm(...integers: Dynamic[]): Int {
  const multiple = (a: bigint, b: bigint) => (a === 0n || b === 0n ? 0n : absolute((a / euclid(a, b)) * b));
  return normalizeInt(integers.map(integer).reduce(multiple, 1n));
}

/** `math.factorial(x)` */
export function factorial(x: Dynamic): Int {
  if (isFloat(x)) throw new TypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
  const n = integer(x);
  if (n < 0n) throw new ValueError("factorial() not defined for negative values");
  let result = 1n;
  for (let i = 2n; i <= n; i++) result *= i;
  return normalizeInt(result);
}

/** `math.isqrt(n)` */
export function isqrt(value: Dynamic): Int {
  const n = integer(value);
  if (n < 0n) throw new ValueError("isqrt() argument must be nonnegative");
  if (n < 2n) return normalizeInt(n);
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return normalizeInt(guess);
    guess = next;
  }
}

/** `math.comb(n, k)` */
export function comb(n: Dynamic, k: Dynamic): Int {
  const total = integer(n);
  let chosen = integer(k);
  if (total < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  if (chosen > total) return 0;
  if (chosen > total - chosen) chosen = total - chosen;
  let result = 1n;
  for (let i = 0n; i < chosen; i++) result = (result * (total - i)) / (i + 1n);
  return normalizeInt(result);
}

/** `math.perm(n, k=None)` */
export function perm(n: Dynamic, k: Dynamic = null): Int {
  if (k === null) return factorial(n);
  const total = integer(n);
  const chosen = integer(k);
  if (total < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  if (chosen > total) return 0;
  let result = 1n;
  for (let i = 0n; i < chosen; i++) result *= total - i;
  return normalizeInt(result);
}
