import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Reflected and in-place operators, __index__, __bool__, __contains__ and iteration fallbacks, __format__, __reversed__.
class V {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    this.x = x;
  }
  static {
    py.signature(this, "V.__init__", ["x"]);
  }

  __add__(o: Dynamic): Dynamic {
    if (!(o instanceof V || py.isInstance(o, py.int))) {
      return py.NotImplemented;
    }
    return new V(py.add(this.x, o instanceof V ? o.x : o));
  }

  __radd__(o: Dynamic): V {
    return new V(py.add(o, this.x));
  }

  __iadd__(o: Dynamic): V {
    this.x = py.iadd(this.x, 100);
    return this;
  }

  __rsub__(o: Dynamic): V {
    return new V(py.sub(o, this.x));
  }

  __matmul__(o: Dynamic): Dynamic {
    return py.mul(this.x, py.getAttr(o, "x"));
  }

  __neg__(): V {
    return new V(py.neg(this.x));
  }

  __abs__(): Dynamic {
    return py.abs(this.x);
  }

  __index__(): Dynamic {
    return this.x;
  }

  __bool__(): Dynamic {
    return py.ne(this.x, 0);
  }

  __eq__(o: Dynamic): Dynamic {
    return o instanceof V && py.eq(this.x, o.x);
  }

  __repr__(): string {
    return `V(${py.format(this.x, "")})`;
  }

  __format__(spec: Dynamic): string {
    return py.truthy(spec) ? `<${py.format(this.x, `${py.format(spec, "")}`)}>` : "<plain>";
  }

  __lt__(o: Dynamic): Dynamic {
    return py.lt(this.x, py.getAttr(o, "x"));
  }

  __getitem__(i: Dynamic): Dynamic {
    if (py.truthy(py.ge(i, 3))) {
      throw new py.IndexError();
    }
    return py.mul(this.x, i);
  }

  __divmod__(o: Dynamic): Dynamic {
    return py.Tuple.of("divmod", o);
  }

  __round__(n: Dynamic = null): Dynamic {
    return py.Tuple.of("round", n);
  }

  __invert__(): string {
    return "inv";
  }

  __pow__(o: Dynamic, mod: Dynamic = null): Dynamic {
    return py.Tuple.of("pow", o, mod);
  }
}

const v = new V(2);
py.print(
  py.add(v, 1),
  py.add(1, v),
  py.sum([new V(1), new V(2)]),
  py.sub(10, v),
  py.matmul(v, new V(4)),
  py.neg(v),
  py.abs(new V(-3)),
  py.getItem([1, 2, 3], v),
  py.truthy(new V(0)),
);
let w: Dynamic = v;
w = py.iadd(w, 1);
py.print(
  v,
  py.is(w, v),
  `${py.format(v, "03d")}`,
  `${py.format(v, "")}`,
  py.format(v, "x"),
  py.strFormat("{:>5}", [v]),
  py.str(v),
);
py.print(
  py.list(v),
  py.contains(v, 102),
  py.contains(v, 5),
  py.max(new V(1), new V(5)),
  py.sorted([new V(3), new V(1)]),
  py.gt(new V(1), new V(0)),
);
py.print(
  py.divmod(v, 2),
  py.round(v),
  py.round(v, 1),
  py.invert(v),
  py.pow(v, 2),
  py.pow(v, 2, 3),
  py.hex(v),
  py.range(new V(2)),
);
try {
  py.add(v, "x");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
try {
  py.hash(v);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print("TypeError", e);
}
try {
  py.sub(v, 1);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print("TypeError", e);
}
try {
  py.le(new V(1), new V(2));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print("TypeError", e);
}

class Seq {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  static {
    py.signature(this, "Seq.__init__", ["n"]);
  }

  __len__(): number {
    return this.n;
  }

  __getitem__(i: Dynamic): Dynamic {
    if (!py.truthy(py.le(0, i) && py.lt(i, this.n))) {
      throw new py.IndexError(i);
    }
    return py.mul(i, i);
  }
}

const s = new Seq(4);
py.print(
  py.list(s),
  py.list(py.reversed(s)),
  py.contains(s, 9),
  py.truthy(new Seq(0)),
  py.len(s),
  py.tuple(s),
  [...py.spread(s)],
  py.max(s),
  py.dict(py.enumerate(s)),
  py.list(py.zip(s, s)),
);
const [a, b, c] = py.unpackStar(s, 2, 0);
py.print(a, b, c);

class Rev {
  __reversed__(): Dynamic {
    return py.iter("zyx");
  }

  __contains__(x: Dynamic): string {
    return py.truthy(x) ? "yes" : "";
  }
}

py.print(
  py.list(py.reversed(new Rev())),
  py.contains(new Rev(), 1),
  py.contains(new Rev(), 0),
  !py.contains(new Rev(), 0),
);
