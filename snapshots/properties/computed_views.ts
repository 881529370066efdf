import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Read-only views: a property over a list is fresh each time, getattr and hasattr run it, errors in it, class access.
class Cart {
  declare _items: Dynamic;
  declare reads: number;
  declare tax: Dynamic;
  static tax: Dynamic = 0.1;

  constructor() {
    this._items = [];
    this.reads = 0;
  }

  get items(): Dynamic {
    this.reads += 1;
    return py.tuple(this._items);
  }

  get total(): Dynamic {
    return py.round(
      py.mul(py.sum(py.lazyFlatMap(py.unpackEach(this.items, 2), ([, price]) => [price])), py.add(1, this.tax)),
      2,
    );
  }

  get first(): Dynamic {
    return py.getItem(this._items, 0);
  }

  /** The label. */
  get label(): Dynamic {
    throw new py.AttributeError("inner problem");
  }
  static {
    py.documentProperty(this, "label", "The label.");
  }

  add(name: Dynamic, price: Dynamic): Cart {
    py.callMethod(this._items, "append", [py.Tuple.of(name, price)]);
    return this;
  }

  static {
    py.classAttribute(this, "tax");
  }
}

const cart = new Cart().add("a", 1.5).add("b", 2);
py.print(cart.items, cart.total, cart.reads, py.is(cart.items, cart.items), py.getItem(cart.first, 0));
for (const name of py.Tuple.of("items", "total")) {
  try {
    py.setAttr(cart, name, 1);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError);
    py.print(e);
  }
}
try {
  new Cart().first;
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.IndexError);
  py.print(e);
}
py.print(py.hasAttr(cart, "label"), py.getAttr(cart, "label", "fallback"), py.hasAttr(cart, "total"));
try {
  cart.label;
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AttributeError);
  py.print(e);
}
py.print(
  py.typeName(py.getAttr(Cart, "total")),
  py.getAttr(py.getAttr(Cart, "label"), "__doc__"),
  py.contains(py.vars(cart), "total"),
  py.sorted(py.vars(cart)),
);
cart.tax = 0;
py.print(cart.total, Cart.tax);

class Gift extends Cart {
  get total(): Dynamic {
    return py.sub(super.total, 1);
  }
}

py.print(new Gift().add("x", 10).total);
