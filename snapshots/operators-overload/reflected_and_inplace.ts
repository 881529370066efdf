import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Reflected and in-place operators, NotImplemented both ways, subclasses first, mixed with numbers and lists, comparisons.
class Money {
  declare cents: Dynamic;
  constructor(cents: Dynamic, log: Dynamic = null) {
    this.cents = cents;
  }

  __repr__(): string {
    return `${py.str(py.typeName(this))}(${py.str(this.cents)})`;
  }

  __add__(other: Dynamic): Dynamic {
    if (other instanceof Money) {
      return py.call(py.type(this), [py.add(this.cents, other.cents)]);
    }
    if (py.isInstance(other, py.int)) {
      return new Money(py.add(this.cents, other));
    }
    return py.NotImplemented;
  }
  static {
    py.signature(this.prototype.__add__, "Money.__add__", ["other"]);
  }

  static {
    py.assignMethod(this, "__radd__", "__add__");
  }

  __mul__(n: Dynamic): Dynamic {
    return py.isInstance(n, py.int) ? new Money(py.mul(this.cents, n)) : py.NotImplemented;
  }

  __rmul__(n: Dynamic): Money {
    return new Money(py.mul(py.mul(n, this.cents), 10));
  }

  __rsub__(other: Dynamic): string {
    return `${py.str(other)}-${py.str(this.cents)}`;
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Money ? py.eq(this.cents, other.cents) : py.NotImplemented;
  }

  __lt__(other: Dynamic): Dynamic {
    return py.lt(this.cents, other instanceof Money ? other.cents : other);
  }

  __neg__(): Money {
    return new Money(py.neg(this.cents));
  }

  __bool__(): Dynamic {
    return py.ne(this.cents, 0);
  }
}

class Tip extends Money {
  __radd__(other: Dynamic): string {
    return "tip first";
  }
}

const items2: Dynamic[] = [new Money(5), new Money(7)];
let a: Dynamic = items2[0];
const b = items2[1];
py.print(
  py.add(a, b),
  py.add(a, 1),
  py.add(1, a),
  py.sum([a, b]),
  py.mul(a, 2),
  py.mul(2, a),
  py.sub("x", a),
  py.neg(a),
  py.add(a, new Tip(1)),
  py.add(new Tip(1), a),
);
py.print(
  py.eq(a, new Money(5)),
  py.ne(a, b),
  py.eq(a, 5),
  py.lt(a, b),
  py.gt(a, b),
  py.lt(3, a),
  py.gt(a, 3),
  py.min(b, a),
  py.sorted([b, a]),
  py.truthy(new Money(0)),
  !py.truthy(a),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.add(a, "x"), "<lambda>", []),
  py.signature(() => py.add("x", a), "<lambda>", []),
  py.signature(() => py.sub(a, b), "<lambda>", []),
  py.signature(() => py.mul(a, 1.5), "<lambda>", []),
  py.signature(() => py.le(a, b), "<lambda>", []),
  py.signature(() => py.invert(a), "<lambda>", []),
  py.signature(() => py.matmul(a, b), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
const old = a;
a = py.iadd(a, 10);
py.print(a, old, py.is(a, old));

class Bag {
  declare items: Dynamic[];
  constructor(...rest: Dynamic[]) {
    const items: Dynamic = py.Tuple.of(...rest);
    this.items = py.list(items);
  }

  __iadd__(other: Dynamic): Bag {
    py.extend(this.items, other);
    return this;
  }

  __or__(other: Dynamic): Bag {
    return new Bag(...this.items, ...py.spread(py.getAttr(other, "items")));
  }

  __contains__(x: Dynamic): boolean {
    return py.contains(this.items, x);
  }
}

const value: Dynamic = new Bag(1);
let bag: Dynamic = value;
const alias = value;
bag = py.iadd(bag, [2, 3]);
bag = py.ior(bag, new Bag(9));
py.print(bag.items, alias.items, py.contains(bag, 9), py.contains(alias, 9), py.contains(alias, 2));
