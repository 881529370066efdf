import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
py.print(
  isqrt(0),
  isqrt(py.sub(py.pow(2, 64), 1)),
  gcd(py.pow(2, 100), py.pow(6, 50)),
  lcm(py.pow(2, 40), py.pow(3, 30)),
  factorial(0),
  py.eq(factorial(20), 2432902008176640000n as Dynamic),
  comb(100, 3),
  perm(20, 20),
);
py.print(
  fsum([py.float(1e100), py.float(1), py.neg(py.float(1e100))]),
  py.sum([py.float(1e100), py.float(1), py.neg(py.float(1e100))]),
  fsum([]),
  fsum([inf, 1]),
  prod([0.5, 4], { start: 10 }),
  prod(py.range(1, 6)),
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
py.print(sqrt(new Half()), floor(new Half()), ceil(new Half()), trunc(new Half()), gcd(new Half(), 4));
py.print(
  floor(2.5),
  ceil(py.pow(2, 70)),
  floor(true),
  trunc(py.float(100000000000000000000)),
  py.round(2.5),
  py.round(-1.5),
  copysign(py.float(0), -1),
  modf(inf),
  frexp(py.float(0)),
  ldexp(1, -1080),
);
py.print(
  log(py.pow(2, 10), 2),
  log2(py.pow(2, 1000)),
  log10(py.pow(10, 50)),
  log(1e-320),
  hypot(py.float(1e200), py.float(1e200)),
  dist(py.Tuple.of(1, 2, 3), py.Tuple.of(4, 5, 6)),
);
