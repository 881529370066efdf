import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Arithmetic, reflected and unary operators.
class Vec {
  declare x: Dynamic;
  declare y: Dynamic;
  constructor(x: Dynamic, y: Dynamic) {
    const items: Dynamic[] = [x, y];
    this.x = items[0];
    this.y = items[1];
  }
  __add__(o: Dynamic): Vec {
    return new Vec(py.add(this.x, py.getAttr(o, "x")), py.add(this.y, py.getAttr(o, "y")));
  }
  __sub__(o: Dynamic): Vec {
    return new Vec(py.sub(this.x, py.getAttr(o, "x")), py.sub(this.y, py.getAttr(o, "y")));
  }
  __mul__(k: Dynamic): Dynamic {
    return py.isInstance(k, py.int) || py.isInstance(k, py.float)
      ? new Vec(py.mul(this.x, k), py.mul(this.y, k))
      : py.NotImplemented;
  }
  static {
    py.signature(this.prototype.__mul__, "Vec.__mul__", ["k"]);
  }
  static {
    py.assignMethod(this, "__rmul__", "__mul__");
  }
  __matmul__(o: Dynamic): Dynamic {
    return py.add(py.mul(this.x, py.getAttr(o, "x")), py.mul(this.y, py.getAttr(o, "y")));
  }
  __neg__(): Vec {
    return new Vec(py.neg(this.x), py.neg(this.y));
  }
  __abs__(): Dynamic {
    return py.pow(py.add(py.pow(this.x, 2), py.pow(this.y, 2)), 0.5);
  }
  __repr__(): string {
    return `Vec(${py.str(this.x)}, ${py.str(this.y)})`;
  }
  __radd__(o: Dynamic): Dynamic {
    return py.eq(o, 0) ? this : py.NotImplemented;
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Vec(1, 2), new Vec(3, 4)];
py.print(py.add(a, b), py.sub(a, b), py.mul(a, 2), py.mul(3, a), py.matmul(a, b), py.neg(a), py.abs(b), py.sum([a, b]));
for (const f of py.Tuple.of(
  py.signature(() => py.mul(a, "x"), "<lambda>", []),
  py.signature(() => py.div(a, 2), "<lambda>", []),
  py.signature(() => py.sub(1, a), "<lambda>", []),
  py.signature(() => py.add("s", a), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
