import {
  type Dynamic,
  IndexError,
  NotImplemented,
  Tuple,
  TypeError,
  abs,
  add,
  contains,
  dict,
  divmod,
  enumerate,
  eq,
  format,
  ge,
  getAttr,
  getItem,
  gt,
  hash,
  hex,
  iadd,
  int,
  invert,
  is,
  isInstance,
  iter,
  le,
  len,
  list,
  lt,
  matmul,
  max,
  mul,
  ne,
  neg,
  pow,
  print,
  range,
  rethrowUnless,
  reversed,
  round,
  signature,
  sorted,
  spread,
  str,
  strFormat,
  sub,
  sum,
  truthy,
  tuple,
  unpackStar,
  zip,
} from "./runtime/python/index.js";

// Reflected and in-place operators, __index__, __bool__, __contains__ and iteration fallbacks, __format__, __reversed__.
class V {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    this.x = x;
  }
  static {
    signature(this, "V.__init__", ["x"]);
  }

  __add__(o: Dynamic): Dynamic {
    if (!(o instanceof V || isInstance(o, int))) {
      return NotImplemented;
    }
    return new V(add(this.x, o instanceof V ? o.x : o));
  }

  __radd__(o: Dynamic): V {
    return new V(add(o, this.x));
  }

  __iadd__(o: Dynamic): V {
    this.x = iadd(this.x, 100);
    return this;
  }

  __rsub__(o: Dynamic): V {
    return new V(sub(o, this.x));
  }

  __matmul__(o: Dynamic): Dynamic {
    return mul(this.x, getAttr(o, "x"));
  }

  __neg__(): V {
    return new V(neg(this.x));
  }

  __abs__(): Dynamic {
    return abs(this.x);
  }

  __index__(): Dynamic {
    return this.x;
  }

  __bool__(): Dynamic {
    return ne(this.x, 0);
  }

  __eq__(o: Dynamic): Dynamic {
    return o instanceof V && eq(this.x, o.x);
  }

  __repr__(): string {
    return `V(${format(this.x, "")})`;
  }

  __format__(spec: Dynamic): string {
    return truthy(spec) ? `<${format(this.x, `${format(spec, "")}`)}>` : "<plain>";
  }

  __lt__(o: Dynamic): Dynamic {
    return lt(this.x, getAttr(o, "x"));
  }

  __getitem__(i: Dynamic): Dynamic {
    if (truthy(ge(i, 3))) {
      throw new IndexError();
    }
    return mul(this.x, i);
  }

  __divmod__(o: Dynamic): Dynamic {
    return Tuple.of("divmod", o);
  }

  __round__(n: Dynamic = null): Dynamic {
    return Tuple.of("round", n);
  }

  __invert__(): string {
    return "inv";
  }

  __pow__(o: Dynamic, mod: Dynamic = null): Dynamic {
    return Tuple.of("pow", o, mod);
  }
}

const v = new V(2);
print(
  add(v, 1),
  add(1, v),
  sum([new V(1), new V(2)]),
  sub(10, v),
  matmul(v, new V(4)),
  neg(v),
  abs(new V(-3)),
  getItem([1, 2, 3], v),
  truthy(new V(0)),
);
let w: Dynamic = v;
w = iadd(w, 1);
print(
  v,
  is(w, v),
  `${format(v, "03d")}`,
  `${format(v, "")}`,
  format(v, "x"),
  strFormat("{:>5}", [v]),
  str(v),
);
print(
  list(v),
  contains(v, 102),
  contains(v, 5),
  max(new V(1), new V(5)),
  sorted([new V(3), new V(1)]),
  gt(new V(1), new V(0)),
);
print(
  divmod(v, 2),
  round(v),
  round(v, 1),
  invert(v),
  pow(v, 2),
  pow(v, 2, 3),
  hex(v),
  range(new V(2)),
);
try {
  add(v, "x");
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
try {
  hash(v);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print("TypeError", e);
}
try {
  sub(v, 1);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print("TypeError", e);
}
try {
  le(new V(1), new V(2));
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  print("TypeError", e);
}

class Seq {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  static {
    signature(this, "Seq.__init__", ["n"]);
  }

  __len__(): number {
    return this.n;
  }

  __getitem__(i: Dynamic): Dynamic {
    if (!truthy(le(0, i) && lt(i, this.n))) {
      throw new IndexError(i);
    }
    return mul(i, i);
  }
}

const s = new Seq(4);
print(
  list(s),
  list(reversed(s)),
  contains(s, 9),
  truthy(new Seq(0)),
  len(s),
  tuple(s),
  [...spread(s)],
  max(s),
  dict(enumerate(s)),
  list(zip(s, s)),
);
const [a, b, c] = unpackStar(s, 2, 0);
print(a, b, c);

class Rev {
  __reversed__(): Dynamic {
    return iter("zyx");
  }

  __contains__(x: Dynamic): string {
    return truthy(x) ? "yes" : "";
  }
}

print(
  list(reversed(new Rev())),
  contains(new Rev(), 1),
  contains(new Rev(), 0),
  !contains(new Rev(), 0),
);
