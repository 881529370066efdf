import * as elementary from "../elementary.js";
import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { createHash, randomBytes } from "node:crypto";
import { add, mul, sub } from "../arithmetic.js";
import { Bytes, isBytes } from "../bytes.js";
import { IndexError, TypeError, ValueError } from "../exceptions.js";
import { Float, isFloat, toFloat } from "../float.js";
import { hash } from "../hash.js";
import { normalizeInt } from "../integers.js";
import { getItem, setItem } from "../items.js";
import { iterate } from "../iteration.js";
import { len } from "../len.js";
import { Tuple } from "../tuple.js";
import type { Dynamic, Int } from "../types.js";
import { MersenneTwister } from "./mersenne-twister.js";
import { integer, real, smallInteger } from "./numbers.js";

const bitLength = (n: bigint): number => (n === 0n ? 0 : n.toString(2).length);
const seedTypes = "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.";

/** Text and bytes seed with their content followed by its SHA-512 (version 2). */
function textSeed(data: Uint8Array): bigint {
  const digest = createHash("sha512").update(data).digest();
  return BigInt(`0x${Buffer.concat([data, digest]).toString("hex")}`);
}

function seedOf(a: Dynamic): bigint {
  if (a === null || a === undefined) return BigInt(`0x${randomBytes(32).toString("hex")}`);
  if (typeof a === "string") return textSeed(Buffer.from(a, "utf8"));
  if (isBytes(a)) return textSeed(a.data);
  if (isFloat(a)) return BigInt(hash(a));
  if (typeof a === "number" || typeof a === "bigint" || typeof a === "boolean") return BigInt(a);
  throw new TypeError(seedTypes);
}

/** `random.Random`: Python's generator, so that the same seed gives the same numbers. */
export class Random {
  protected readonly twister = new MersenneTwister();
  private spareGauss: number | null = null;

  constructor(x: Dynamic = null) {
    this.seed(x);
  }

  seed(a: Dynamic = null, _version = 2): null {
    this.twister.seed(seedOf(a));
    this.spareGauss = null;
    return null;
  }

  getstate(): Tuple {
    const state = Tuple.of(...this.twister.words, this.twister.index);
    return Tuple.of(3, state, this.spareGauss);
  }

  setstate(state: Dynamic): null {
    const words: number[] = Array.from(state[1]);
    this.twister.words.set(words.slice(0, 624));
    this.twister.index = words[624]!;
    this.spareGauss = state[2];
    return null;
  }

  /** The raw float in [0, 1). */
  protected uniformBits(): number {
    return this.twister.random();
  }

  protected randomBits(k: number): bigint {
    return this.twister.bits(k);
  }

  random(): Dynamic {
    return toFloat(this.uniformBits());
  }

  getrandbits(k: Dynamic): Int {
    const count = smallInteger(k);
    if (count < 0) throw new ValueError("number of bits must be non-negative");
    return normalizeInt(this.randomBits(count));
  }

  randbytes(n: Dynamic): Bytes {
    const size = smallInteger(n);
    let value = this.randomBits(size * 8);
    const data = new Uint8Array(size);
    for (let i = 0; i < size; i++, value >>= 8n) data[i] = Number(value & 0xffn);
    return new Bytes(data);
  }

  /** An int in [0, n), by rejection. */
  private below(n: bigint): bigint {
    if (n === 0n) return 0n;
    const size = bitLength(n);
    let value = this.randomBits(size);
    while (value >= n) value = this.randomBits(size);
    return value;
  }

  randrange(start: Dynamic, stop: Dynamic = null, step: Dynamic = 1): Int {
    const first = whole(start, "arg 1");
    if (stop === null || stop === undefined) {
      if (first > 0n) return normalizeInt(this.below(first));
      throw new ValueError("empty range for randrange()");
    }
    const last = whole(stop, "stop");
    const stride = whole(step, "step");
    if (stride === 0n) throw new ValueError("zero step for randrange()");
    const width = last - first;
    const count = stride > 0n ? (width + stride - 1n) / stride : (width + stride + 1n) / stride;
    if (stride > 0n === width > 0n && count > 0n) return normalizeInt(first + stride * this.below(count));
    throw new ValueError(
      stride === 1n
        ? `empty range for randrange() (${first}, ${last}, ${width})`
        : "empty range for randrange()",
    );
  }

  randint(a: Dynamic, b: Dynamic): Int {
    return this.randrange(a, normalizeInt(integer(b) + 1n));
  }

  choice(seq: Dynamic): Dynamic {
    const size = len(seq);
    if (size === 0) throw new IndexError("Cannot choose from an empty sequence");
    return getItem(seq, Number(this.below(BigInt(size))));
  }

  shuffle(x: Dynamic): null {
    for (let i = len(x) - 1; i > 0; i--) {
      const j = Number(this.below(BigInt(i + 1)));
      const item = getItem(x, i);
      setItem(x, i, getItem(x, j));
      setItem(x, j, item);
    }
    return null;
  }

  sample(population: Dynamic, k: Dynamic, { counts = null }: { counts?: Dynamic } = {}): Dynamic[] {
    const isSequence =
      typeof population === "string" ||
      Array.isArray(population) ||
      typeof population?.__getitem__ === "function" ||
      typeof population?.step === "number";
    if (!isSequence) {
      throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    if (counts === null)
      return this.sampleIndexes(len(population), smallInteger(k)).map((index) => getItem(population, index));
    const items = Array.from(iterate(population)).flatMap((item, i) =>
      Array(smallInteger(getItem(counts, i))).fill(item),
    );
    return this.sampleIndexes(items.length, smallInteger(k)).map((index) => items[index]);
  }

  private sampleIndexes(n: number, k: number): number[] {
    if (k < 0 || k > n) throw new ValueError("Sample larger than population or is negative");
    let setSize = 21;
    if (k > 5) setSize += 4 ** Math.ceil(elementary.log(k * 3) / elementary.log(4));
    return n <= setSize ? this.samplePool(n, k) : this.sampleSet(n, k);
  }

  private samplePool(n: number, k: number): number[] {
    const pool = Array.from({ length: n }, (_, i) => i);
    const result: number[] = [];
    for (let i = 0; i < k; i++) {
      const j = Number(this.below(BigInt(n - i)));
      result.push(pool[j]!);
      pool[j] = pool[n - i - 1]!;
    }
    return result;
  }

  private sampleSet(n: number, k: number): number[] {
    const selected = new Set<number>();
    while (selected.size < k) selected.add(Number(this.below(BigInt(n))));
    return [...selected];
  }

  choices(
    population: Dynamic,
    weights: Dynamic = null,
    options: { cum_weights?: Dynamic; k?: Dynamic } = {},
  ): Dynamic[] {
    const items = Array.from(iterate(population));
    const count = smallInteger(options.k ?? 1);
    const cumulative = this.cumulativeWeights(items.length, weights, options.cum_weights ?? null);
    const draw = () => {
      if (cumulative === null) return items[Math.floor(this.uniformBits() * items.length)];
      const point = this.uniformBits() * cumulative[cumulative.length - 1]!;
      return items[Math.min(upperBound(cumulative, point), items.length - 1)];
    };
    if (count > 0 && items.length === 0) throw new IndexError("list index out of range");
    return Array.from({ length: Math.max(count, 0) }, draw);
  }

  private cumulativeWeights(size: number, weights: Dynamic, cumulative: Dynamic): number[] | null {
    if (weights === null && cumulative === null) return null;
    if (weights !== null && cumulative !== null) {
      throw new TypeError("Cannot specify both weights and cumulative weights");
    }
    const given = Array.from(iterate(cumulative ?? weights), real);
    let sum = 0;
    const totals = cumulative !== null ? given : given.map((weight) => (sum += weight));
    if (totals.length !== size) throw new ValueError("The number of weights does not match the population");
    const total = totals[totals.length - 1]!;
    if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
    if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
    return totals;
  }

  uniform(a: Dynamic, b: Dynamic): Dynamic {
    return add(a, mul(sub(b, a), this.random()));
  }

  triangular(low: Dynamic = new Float(0), high: Dynamic = new Float(1), mode: Dynamic = null): Dynamic {
    let [from, to] = [real(low), real(high)];
    let u = this.uniformBits();
    if (from === to) return low;
    let c = mode === null ? 0.5 : (real(mode) - from) / (to - from);
    if (u > c) [u, c, from, to] = [1 - u, 1 - c, to, from];
    return toFloat(from + (to - from) * Math.sqrt(u * c));
  }

  gauss(mu: Dynamic = 0, sigma: Dynamic = 1): Dynamic {
    let z = this.spareGauss;
    this.spareGauss = null;
    if (z === null) {
      const angle = this.uniformBits() * 2 * Math.PI;
      const radius = Math.sqrt(-2 * elementary.log(1 - this.uniformBits()));
      z = elementary.cos(angle) * radius;
      this.spareGauss = elementary.sin(angle) * radius;
    }
    return toFloat(real(mu) + z * real(sigma));
  }

  normalvariate(mu: Dynamic = 0, sigma: Dynamic = 1): Dynamic {
    return toFloat(real(mu) + this.normal() * real(sigma));
  }

  /** Kinderman and Monahan's ratio of uniforms. */
  private normal(): number {
    const magic = (4 * elementary.exp(-0.5)) / Math.sqrt(2);
    for (;;) {
      const u1 = this.uniformBits();
      const u2 = 1 - this.uniformBits();
      const z = (magic * (u1 - 0.5)) / u2;
      if ((z * z) / 4 <= -elementary.log(u2)) return z;
    }
  }

  lognormvariate(mu: Dynamic, sigma: Dynamic): Dynamic {
    return toFloat(elementary.exp(real(this.normalvariate(mu, sigma))));
  }

  expovariate(lambd: Dynamic): Dynamic {
    return toFloat(-elementary.log(1 - this.uniformBits()) / real(lambd));
  }

  /** Cheng's for alpha above one, Ahrens and Dieter's below. */
  gammavariate(alphaGiven: Dynamic, betaGiven: Dynamic): Dynamic {
    const [alpha, beta] = [real(alphaGiven), real(betaGiven)];
    if (alpha <= 0 || beta <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
    if (alpha === 1) return toFloat(-elementary.log(1 - this.uniformBits()) * beta);
    return toFloat((alpha > 1 ? this.largeGamma(alpha) : this.smallGamma(alpha)) * beta);
  }

  private largeGamma(alpha: number): number {
    const ainv = Math.sqrt(2 * alpha - 1);
    const bbb = alpha - elementary.log(4);
    const ccc = alpha + ainv;
    const magic = 1 + elementary.log(4.5);
    for (;;) {
      const u1 = this.uniformBits();
      if (u1 <= 1e-7 || u1 >= 0.9999999) continue;
      const u2 = 1 - this.uniformBits();
      const v = elementary.log(u1 / (1 - u1)) / ainv;
      const x = alpha * elementary.exp(v);
      const z = u1 * u1 * u2;
      const r = bbb + ccc * v - x;
      if (r + magic - 4.5 * z >= 0 || r >= elementary.log(z)) return x;
    }
  }

  private smallGamma(alpha: number): number {
    for (;;) {
      const b = (Math.E + alpha) / Math.E;
      const p = b * this.uniformBits();
      const x = p <= 1 ? elementary.pow(p, 1 / alpha) : -elementary.log((b - p) / alpha);
      const u1 = this.uniformBits();
      if (p > 1 ? u1 <= elementary.pow(x, alpha - 1) : u1 <= elementary.exp(-x)) return x;
    }
  }

  betavariate(alpha: Dynamic, beta: Dynamic): Dynamic {
    const y = real(this.gammavariate(alpha, 1));
    return toFloat(y ? y / (y + real(this.gammavariate(beta, 1))) : 0);
  }

  vonmisesvariate(muGiven: Dynamic, kappaGiven: Dynamic): Dynamic {
    const [mu, kappa] = [real(muGiven), real(kappaGiven)];
    const turn = 2 * Math.PI;
    if (kappa <= 1e-6) return toFloat(turn * this.uniformBits());
    const s = 0.5 / kappa;
    const r = s + Math.sqrt(1 + s * s);
    for (;;) {
      const z = elementary.cos(Math.PI * this.uniformBits());
      const d = z / (r + z);
      const u = this.uniformBits();
      if (u >= 1 - d * d && u > (1 - d) * elementary.exp(d)) continue;
      const q = 1 / r;
      const f = (q + z) / (1 + q * z);
      const angle = (this.uniformBits() > 0.5 ? mu + elementary.acos(f) : mu - elementary.acos(f)) % turn;
      return toFloat(angle < 0 ? angle + turn : angle);
    }
  }

  paretovariate(alpha: Dynamic): Dynamic {
    return toFloat(elementary.pow(1 - this.uniformBits(), -1 / real(alpha)));
  }

  weibullvariate(alpha: Dynamic, beta: Dynamic): Dynamic {
    return toFloat(real(alpha) * elementary.pow(-elementary.log(1 - this.uniformBits()), 1 / real(beta)));
  }
}

/** An argument of `randrange`: floats that are no whole numbers have a message of their own. */
function whole(value: Dynamic, name: string): bigint {
  if (typeof value === "number" && !Number.isInteger(value))
    throw new ValueError(`non-integer ${name} for randrange()`);
  return integer(value instanceof Float ? value.value : value);
}

/** The first index whose value is greater than the point. */
function upperBound(sorted: readonly number[], point: number): number {
  const index = sorted.findIndex((value) => point < value);
  return index < 0 ? sorted.length : index;
}

/** `random.SystemRandom`: from the operating system; seeds are ignored. */
export class SystemRandom extends Random {
  protected override uniformBits(): number {
    return Number(this.randomBits(53)) / 2 ** 53;
  }

  protected override randomBits(k: number): bigint {
    const bytes = Math.ceil(k / 8);
    return bytes === 0 ? 0n : BigInt(`0x${randomBytes(bytes).toString("hex")}`) >> BigInt(bytes * 8 - k);
  }
}

const shared = new Random();

export const seed = shared.seed.bind(shared);
export const getstate = shared.getstate.bind(shared);
export const setstate = shared.setstate.bind(shared);
export const random = shared.random.bind(shared);
export const getrandbits = shared.getrandbits.bind(shared);
export const randbytes = shared.randbytes.bind(shared);
export const randrange = shared.randrange.bind(shared);
export const randint = shared.randint.bind(shared);
export const choice = shared.choice.bind(shared);
export const choices = shared.choices.bind(shared);
export const shuffle = shared.shuffle.bind(shared);
export const sample = shared.sample.bind(shared);
export const uniform = shared.uniform.bind(shared);
export const triangular = shared.triangular.bind(shared);
export const gauss = shared.gauss.bind(shared);
export const normalvariate = shared.normalvariate.bind(shared);
export const lognormvariate = shared.lognormvariate.bind(shared);
export const expovariate = shared.expovariate.bind(shared);
export const gammavariate = shared.gammavariate.bind(shared);
export const betavariate = shared.betavariate.bind(shared);
export const vonmisesvariate = shared.vonmisesvariate.bind(shared);
export const paretovariate = shared.paretovariate.bind(shared);
export const weibullvariate = shared.weibullvariate.bind(shared);

declareMethods(Random, "Random", {
  __init__: ["x="],
  seed: ["a=", "version="],
  randint: ["a", "b"],
  randrange: ["start", "stop=", "step="],
  randbytes: ["n"],
  choice: ["seq"],
  choices: ["population", "weights=", "*", "cum_weights=", "k="],
  shuffle: ["x"],
  sample: ["population", "k", "*", "counts="],
  uniform: ["a", "b"],
  triangular: ["low=", "high=", "mode="],
  gauss: ["mu=", "sigma="],
  normalvariate: ["mu=", "sigma="],
  lognormvariate: ["mu", "sigma"],
  expovariate: ["lambd"],
  paretovariate: ["alpha"],
  weibullvariate: ["alpha", "beta"],
  setstate: ["state"],
});
declareMethods(SystemRandom, "SystemRandom", { __init__: ["x="] });
signature(seed, "seed", ["a=", "version="]);
signature(randint, "randint", ["a", "b"]);
signature(randrange, "randrange", ["start", "stop=", "step="]);
signature(randbytes, "randbytes", ["n"]);
signature(choice, "choice", ["seq"]);
signature(choices, "choices", ["population", "weights=", "*", "cum_weights=", "k="]);
signature(shuffle, "shuffle", ["x"]);
signature(sample, "sample", ["population", "k", "*", "counts="]);
signature(uniform, "uniform", ["a", "b"]);
signature(triangular, "triangular", ["low=", "high=", "mode="]);
signature(gauss, "gauss", ["mu=", "sigma="]);
signature(normalvariate, "normalvariate", ["mu=", "sigma="]);
signature(lognormvariate, "lognormvariate", ["mu", "sigma"]);
signature(expovariate, "expovariate", ["lambd"]);
signature(paretovariate, "paretovariate", ["alpha"]);
signature(weibullvariate, "weibullvariate", ["alpha", "beta"]);
signature(setstate, "setstate", ["state"]);
