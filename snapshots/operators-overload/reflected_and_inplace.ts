import {
  type Dynamic,
  NotImplemented,
  Tuple,
  TypeError,
  add,
  assignMethod,
  call,
  contains,
  eq,
  extend,
  getAttr,
  gt,
  iadd,
  int,
  invert,
  ior,
  is,
  isInstance,
  le,
  list,
  lt,
  matmul,
  min,
  mul,
  ne,
  neg,
  print,
  rethrowUnless,
  signature,
  sorted,
  spread,
  str,
  sub,
  sum,
  truthy,
  type,
  typeName,
} from "./runtime/python/index.js";

// Reflected and in-place operators, NotImplemented both ways, subclasses first, mixed with numbers and lists, comparisons.
class Money {
  declare cents: Dynamic;
  constructor(cents: Dynamic, log: Dynamic = null) {
    this.cents = cents;
  }

  __repr__(): string {
    return `${str(typeName(this))}(${str(this.cents)})`;
  }

  __add__(other: Dynamic): Dynamic {
    if (other instanceof Money) {
      return call(type(this), [add(this.cents, other.cents)]);
    }
    if (isInstance(other, int)) {
      return new Money(add(this.cents, other));
    }
    return NotImplemented;
  }
  static {
    signature(this.prototype.__add__, "Money.__add__", ["other"]);
  }

  static {
    assignMethod(this, "__radd__", "__add__");
  }

  __mul__(n: Dynamic): Dynamic {
    return isInstance(n, int) ? new Money(mul(this.cents, n)) : NotImplemented;
  }

  __rmul__(n: Dynamic): Money {
    return new Money(mul(mul(n, this.cents), 10));
  }

  __rsub__(other: Dynamic): string {
    return `${str(other)}-${str(this.cents)}`;
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Money ? eq(this.cents, other.cents) : NotImplemented;
  }

  __lt__(other: Dynamic): Dynamic {
    return lt(this.cents, other instanceof Money ? other.cents : other);
  }

  __neg__(): Money {
    return new Money(neg(this.cents));
  }

  __bool__(): Dynamic {
    return ne(this.cents, 0);
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
print(
  add(a, b),
  add(a, 1),
  add(1, a),
  sum([a, b]),
  mul(a, 2),
  mul(2, a),
  sub("x", a),
  neg(a),
  add(a, new Tip(1)),
  add(new Tip(1), a),
);
print(
  eq(a, new Money(5)),
  ne(a, b),
  eq(a, 5),
  lt(a, b),
  gt(a, b),
  lt(3, a),
  gt(a, 3),
  min(b, a),
  sorted([b, a]),
  truthy(new Money(0)),
  !truthy(a),
);
for (const bad of Tuple.of(
  signature(() => add(a, "x"), "<lambda>", []),
  signature(() => add("x", a), "<lambda>", []),
  signature(() => sub(a, b), "<lambda>", []),
  signature(() => mul(a, 1.5), "<lambda>", []),
  signature(() => le(a, b), "<lambda>", []),
  signature(() => invert(a), "<lambda>", []),
  signature(() => matmul(a, b), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
const old = a;
a = iadd(a, 10);
print(a, old, is(a, old));

class Bag {
  declare items: Dynamic[];
  constructor(...rest: Dynamic[]) {
    const items: Dynamic = Tuple.of(...rest);
    this.items = list(items);
  }

  __iadd__(other: Dynamic): Bag {
    extend(this.items, other);
    return this;
  }

  __or__(other: Dynamic): Bag {
    return new Bag(...this.items, ...spread(getAttr(other, "items")));
  }

  __contains__(x: Dynamic): boolean {
    return contains(this.items, x);
  }
}

const value: Dynamic = new Bag(1);
let bag: Dynamic = value;
const alias = value;
bag = iadd(bag, [2, 3]);
bag = ior(bag, new Bag(9));
print(bag.items, alias.items, contains(bag, 9), contains(alias, 9), contains(alias, 2));
