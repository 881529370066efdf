import {
  type Dynamic,
  Tuple,
  divmod,
  float,
  getItem,
  hex,
  int,
  invert,
  is,
  isub,
  list,
  lshift,
  pow,
  print,
  range,
  round,
  str,
} from "./runtime/python/index.js";

// In-place, bitwise, divmod, round, int, float, index protocols.
class N {
  declare v: Dynamic;
  constructor(v: number) {
    this.v = v;
  }
  __int__(): number {
    return int(this.v);
  }
  __float__(): number {
    return float(this.v);
  }
  __index__(): number {
    return int(this.v);
  }
  __round__(n: Dynamic = 0): string {
    return `round ${str(n)}`;
  }
  __divmod__(o: Dynamic): Dynamic {
    return Tuple.of("dm", o);
  }
  __pow__(o: Dynamic): string {
    return `pow ${str(o)}`;
  }
  __lshift__(o: Dynamic): string {
    return `<< ${str(o)}`;
  }
  __invert__(): string {
    return "inv";
  }
  __isub__(o: Dynamic): N {
    this.v = isub(this.v, o);
    return this;
  }
}
let n: Dynamic = new N(2);
print(
  int(n),
  float(n),
  getItem([10, 20, 30], n),
  getItem("abc", n),
  round(n),
  round(n, 3),
  divmod(n, 4),
  pow(n, 5),
  lshift(n, 1),
  invert(n),
  list(range(n)),
  hex(n),
);
const m = n;
n = isub(n, 1);
print(n.v, is(m, n));
