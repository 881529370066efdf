import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// In-place, bitwise, divmod, round, int, float, index protocols.
class N {
  declare v: Dynamic;
  constructor(v: number) {
    this.v = v;
  }
  __int__(): number {
    return py.int(this.v);
  }
  __float__(): number {
    return py.float(this.v);
  }
  __index__(): number {
    return py.int(this.v);
  }
  __round__(n: Dynamic = 0): string {
    return `round ${py.str(n)}`;
  }
  __divmod__(o: Dynamic): Dynamic {
    return py.Tuple.of("dm", o);
  }
  __pow__(o: Dynamic): string {
    return `pow ${py.str(o)}`;
  }
  __lshift__(o: Dynamic): string {
    return `<< ${py.str(o)}`;
  }
  __invert__(): string {
    return "inv";
  }
  __isub__(o: Dynamic): N {
    this.v = py.isub(this.v, o);
    return this;
  }
}
let n: Dynamic = new N(2);
py.print(
  py.int(n),
  py.float(n),
  py.getItem([10, 20, 30], n),
  py.getItem("abc", n),
  py.round(n),
  py.round(n, 3),
  py.divmod(n, 4),
  py.pow(n, 5),
  py.lshift(n, 1),
  py.invert(n),
  py.list(py.range(n)),
  py.hex(n),
);
const m = n;
n = py.isub(n, 1);
py.print(n.v, py.is(m, n));
