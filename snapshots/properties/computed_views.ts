import {
  AttributeError,
  type Dynamic,
  IndexError,
  Tuple,
  add as pyAdd,
  callMethod,
  classAttribute,
  contains,
  documentProperty,
  getAttr,
  getItem,
  hasAttr,
  is,
  lazyFlatMap,
  mul,
  print,
  rethrowUnless,
  round,
  setAttr,
  sorted,
  sub,
  sum,
  tuple,
  typeName,
  unpackEach,
  vars,
} from "./runtime/python/index.js";

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
    return tuple(this._items);
  }

  get total(): Dynamic {
    return round(
      mul(sum(lazyFlatMap(unpackEach(this.items, 2), ([, price]) => [price])), pyAdd(1, this.tax)),
      2,
    );
  }

  get first(): Dynamic {
    return getItem(this._items, 0);
  }

  /** The label. */
  get label(): Dynamic {
    throw new AttributeError("inner problem");
  }
  static {
    documentProperty(this, "label", "The label.");
  }

  add(name: Dynamic, price: Dynamic): Cart {
    callMethod(this._items, "append", [Tuple.of(name, price)]);
    return this;
  }

  static {
    classAttribute(this, "tax");
  }
}

const cart = new Cart().add("a", 1.5).add("b", 2);
print(cart.items, cart.total, cart.reads, is(cart.items, cart.items), getItem(cart.first, 0));
for (const name of Tuple.of("items", "total")) {
  try {
    setAttr(cart, name, 1);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError);
    print(e);
  }
}
try {
  new Cart().first;
} catch (caught2) {
  const e = rethrowUnless(caught2, IndexError);
  print(e);
}
print(hasAttr(cart, "label"), getAttr(cart, "label", "fallback"), hasAttr(cart, "total"));
try {
  cart.label;
} catch (caught3) {
  const e = rethrowUnless(caught3, AttributeError);
  print(e);
}
print(
  typeName(getAttr(Cart, "total")),
  getAttr(getAttr(Cart, "label"), "__doc__"),
  contains(vars(cart), "total"),
  sorted(vars(cart)),
);
cart.tax = 0;
print(cart.total, Cart.tax);

class Gift extends Cart {
  get total(): Dynamic {
    return sub(super.total, 1);
  }
}

print(new Gift().add("x", 10).total);
