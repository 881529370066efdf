import {
  type Dynamic,
  Tuple,
  eq,
  float,
  neg,
  pow,
  print,
  range,
  round,
  sub,
  sum,
} from "./runtime/python/index.js";
import {
  ceil,
  comb,
  copysign,
  dist,
  factorial,
  floor,
  frexp,
  fsum,
  gcd,
  hypot,
  inf,
  isqrt,
  lcm,
  ldexp,
  log,
  log10,
  log2,
  modf,
  perm,
  prod,
  sqrt,
  trunc,
} from "./runtime/python/stdlib/math.js";

// Big integers, exact sums and products.
print(
  isqrt(0),
  isqrt(sub(pow(2, 64), 1)),
  gcd(pow(2, 100), pow(6, 50)),
  lcm(pow(2, 40), pow(3, 30)),
  factorial(0),
  eq(factorial(20), 2432902008176640000n as Dynamic),
  comb(100, 3),
  perm(20, 20),
);
print(
  fsum([float(1e100), float(1), neg(float(1e100))]),
  sum([float(1e100), float(1), neg(float(1e100))]),
  fsum([]),
  fsum([inf, 1]),
  prod([0.5, 4], { start: 10 }),
  prod(range(1, 6)),
);
class Half {
  __float__(): number {
    return 0.5;
  }
  __floor__(): string {
    return "floor";
  }
  __ceil__(): string {
    return "ceil";
  }
  __trunc__(): string {
    return "trunc";
  }
  __index__(): number {
    return 6;
  }
}
print(sqrt(new Half()), floor(new Half()), ceil(new Half()), trunc(new Half()), gcd(new Half(), 4));
print(
  floor(2.5),
  ceil(pow(2, 70)),
  floor(true),
  trunc(float(100000000000000000000)),
  round(2.5),
  round(-1.5),
  copysign(float(0), -1),
  modf(inf),
  frexp(float(0)),
  ldexp(1, -1080),
);
print(
  log(pow(2, 10), 2),
  log2(pow(2, 1000)),
  log10(pow(10, 50)),
  log(1e-320),
  hypot(float(1e200), float(1e200)),
  dist(Tuple.of(1, 2, 3), Tuple.of(4, 5, 6)),
);
