import {
  type Dynamic,
  NotImplemented,
  Tuple,
  TypeError,
  abs,
  add,
  assignMethod,
  call,
  div,
  eq,
  float,
  getAttr,
  int,
  isInstance,
  matmul,
  mul,
  neg,
  pow,
  print,
  rethrowUnless,
  signature,
  str,
  sub,
  sum,
} from "./runtime/python/index.js";

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
    return new Vec(add(this.x, getAttr(o, "x")), add(this.y, getAttr(o, "y")));
  }
  __sub__(o: Dynamic): Vec {
    return new Vec(sub(this.x, getAttr(o, "x")), sub(this.y, getAttr(o, "y")));
  }
  __mul__(k: Dynamic): Dynamic {
    return isInstance(k, int) || isInstance(k, float)
      ? new Vec(mul(this.x, k), mul(this.y, k))
      : NotImplemented;
  }
  static {
    signature(this.prototype.__mul__, "Vec.__mul__", ["k"]);
  }
  static {
    assignMethod(this, "__rmul__", "__mul__");
  }
  __matmul__(o: Dynamic): Dynamic {
    return add(mul(this.x, getAttr(o, "x")), mul(this.y, getAttr(o, "y")));
  }
  __neg__(): Vec {
    return new Vec(neg(this.x), neg(this.y));
  }
  __abs__(): Dynamic {
    return pow(add(pow(this.x, 2), pow(this.y, 2)), 0.5);
  }
  __repr__(): string {
    return `Vec(${str(this.x)}, ${str(this.y)})`;
  }
  __radd__(o: Dynamic): Dynamic {
    return eq(o, 0) ? this : NotImplemented;
  }
}
const [a, b]: [Dynamic, Dynamic] = [new Vec(1, 2), new Vec(3, 4)];
print(add(a, b), sub(a, b), mul(a, 2), mul(3, a), matmul(a, b), neg(a), abs(b), sum([a, b]));
for (const f of Tuple.of(
  signature(() => mul(a, "x"), "<lambda>", []),
  signature(() => div(a, 2), "<lambda>", []),
  signature(() => sub(1, a), "<lambda>", []),
  signature(() => add("s", a), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
