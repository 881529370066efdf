import {
  constant,
  fn,
  type Library,
  type Member,
  type Parameters,
  type TypeText,
  unsupported,
} from "../library.js";

const from = "python/stdlib/math";
const x: Parameters = ["x", "/"];
const xy: Parameters = ["x", "y", "/"];

const functions: Readonly<Record<string, readonly [Parameters, TypeText]>> = {
  ceil: [x, "bigint"],
  floor: [x, "bigint"],
  trunc: [x, "bigint"],
  fabs: [x, "float"],
  sqrt: [x, "float"],
  cbrt: [x, "float"],
  exp: [x, "float"],
  exp2: [x, "float"],
  expm1: [x, "float"],
  log2: [x, "float"],
  log10: [x, "float"],
  log1p: [x, "float"],
  sin: [x, "float"],
  cos: [x, "float"],
  tan: [x, "float"],
  asin: [x, "float"],
  acos: [x, "float"],
  atan: [x, "float"],
  sinh: [x, "float"],
  cosh: [x, "float"],
  tanh: [x, "float"],
  asinh: [x, "float"],
  acosh: [x, "float"],
  atanh: [x, "float"],
  degrees: [x, "float"],
  radians: [x, "float"],
  gamma: [x, "float"],
  lgamma: [x, "float"],
  erf: [x, "float"],
  erfc: [x, "float"],
  isnan: [x, "bool"],
  isinf: [x, "bool"],
  isfinite: [x, "bool"],
  factorial: [x, "bigint"],
  isqrt: [["n", "/"], "bigint"],
  atan2: [["y", "x", "/"], "float"],
  pow: [xy, "float"],
  fmod: [xy, "float"],
  remainder: [xy, "float"],
  copysign: [xy, "float"],
  nextafter: [xy, "float"],
  ulp: [x, "float"],
  ldexp: [["x", "i", "/"], "float"],
  frexp: [x, "tuple[float, int]"],
  modf: [x, "tuple[float, float]"],
  comb: [["n", "k", "/"], "bigint"],
  perm: [["n", "k=", "/"], "bigint"],
  gcd: [["*integers"], "bigint"],
  lcm: [["*integers"], "bigint"],
  hypot: [["*coordinates"], "float"],
  dist: [["p", "q", "/"], "float"],
  fsum: [["seq", "/"], "float"],
  prod: [["iterable", "/", "*", "start="], "Any"],
  isclose: [["a", "b", "*", "rel_tol=", "abs_tol="], "bool"],
  log: [["x", "base=", "/"], "float"],
};

const rows: Record<string, Member> = {};
for (const [name, [params, returns]] of Object.entries(functions))
  rows[name] = fn(from, name, params, returns);

export const math: Library = {
  module: "math",
  members: {
    ...rows,
    pi: constant(from, "pi", "float"),
    e: constant(from, "e", "float"),
    tau: constant(from, "tau", "float"),
    inf: constant(from, "inf", "float"),
    nan: constant(from, "nan", "float"),
    sumprod: unsupported(
      "unsupported-library-member",
      "Use sum(a * b for a, b in zip(p, q)); it exists from Python 3.12 on.",
    ),
  },
};
