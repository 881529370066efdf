import {
  AttributeError,
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  classAttribute,
  getAttr,
  getItem,
  iterate,
  len,
  list,
  mul,
  print,
  rethrowUnless,
  setAttr,
  signature,
  type,
  typeName,
} from "./runtime/python/index.js";

// super in every place: properties, class methods, static methods, two-argument form, attributes.
class Base {
  declare _value: Dynamic;
  declare kind: string;
  static kind: Dynamic = "base";

  constructor(value: Dynamic) {
    this._value = value;
  }
  static {
    signature(this, "Base.__init__", ["value"]);
  }

  get value(): Dynamic {
    return this._value;
  }

  set value(new_: Dynamic) {
    this._value = new_;
  }

  static make(...rest: Dynamic[]): Base {
    const args: Dynamic = Tuple.of(...rest);
    return call(this, args);
  }

  static helper(x: Dynamic): Dynamic {
    return add(x, 1);
  }

  *items(): Generator<Dynamic> {
    yield this.value;
  }

  __len__(): number {
    return 3;
  }

  __getitem__(i: Dynamic): Dynamic {
    return mul(i, 10);
  }

  static {
    classAttribute(this, "kind");
  }
}

class Child extends Base {
  static kind: Dynamic = "child";

  get value(): Dynamic {
    return mul(super.value, 2);
  }

  static make(...rest2: Dynamic[]): Dynamic {
    const args: Dynamic = Tuple.of(...rest2);
    const made = super.make(...args);
    setAttr(made, "extra", getAttr(this, "__name__"));
    return made;
  }

  static helper(x: Dynamic): Dynamic {
    return mul(Base.helper(x), 100);
  }

  *items(): Generator<Dynamic> {
    yield* iterate(super.items());
    yield "child";
  }

  __len__(): Dynamic {
    return add(super.__len__(), 1);
  }

  __getitem__(i: Dynamic): Dynamic {
    return add(super.__getitem__(i), 1);
  }

  kinds(): Dynamic {
    return Tuple.of(this.kind, Base.kind, getAttr(type(this), "kind"));
  }

  static {
    classAttribute(this, "kind");
  }
}

const c = Child.make(4);
print(
  getAttr(c, "value"),
  getAttr(c, "extra"),
  list(callMethod(c, "items", [])),
  len(c),
  getItem(c, 2),
  callMethod(c, "kinds", []),
  Child.helper(0),
);
try {
  setAttr(c, "value", 9);
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(typeName(e));
}
