import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// super in every place: properties, class methods, static methods, two-argument form, attributes.
class Base {
  declare _value: Dynamic;
  declare kind: string;
  static kind: Dynamic = "base";

  constructor(value: Dynamic) {
    this._value = value;
  }
  static {
    py.signature(this, "Base.__init__", ["value"]);
  }

  get value(): Dynamic {
    return this._value;
  }

  set value(new_: Dynamic) {
    this._value = new_;
  }

  static make(...rest: Dynamic[]): Dynamic {
    const args: Dynamic = py.Tuple.of(...rest);
    return py.call(this, args);
  }

  static helper(x: Dynamic): Dynamic {
    return py.add(x, 1);
  }

  *items(): Generator<Dynamic> {
    yield this.value;
  }

  __len__(): Dynamic {
    return 3;
  }

  __getitem__(i: Dynamic): Dynamic {
    return py.mul(i, 10);
  }

  static {
    py.classAttribute(this, "kind");
  }
}

class Child extends Base {
  static kind: Dynamic = "child";

  get value(): Dynamic {
    return py.mul(super.value, 2);
  }

  static make(...rest2: Dynamic[]): Dynamic {
    const args: Dynamic = py.Tuple.of(...rest2);
    const made = super.make(...args);
    py.setAttr(made, "extra", py.getAttr(this, "__name__"));
    return made;
  }

  static helper(x: Dynamic): Dynamic {
    return py.mul(Base.helper(x), 100);
  }

  *items(): Generator<Dynamic> {
    yield* py.iterate(super.items());
    yield "child";
  }

  __len__(): Dynamic {
    return py.add(super.__len__(), 1);
  }

  __getitem__(i: Dynamic): Dynamic {
    return py.add(super.__getitem__(i), 1);
  }

  kinds(): Dynamic {
    return py.Tuple.of(this.kind, Base.kind, py.getAttr(py.type(this), "kind"));
  }

  static {
    py.classAttribute(this, "kind");
  }
}

const c = Child.make(4);
py.print(
  py.getAttr(c, "value"),
  py.getAttr(c, "extra"),
  py.list(py.callMethod(c, "items", [])),
  py.len(c),
  py.getItem(c, 2),
  py.callMethod(c, "kinds", []),
  Child.helper(0),
);
try {
  py.setAttr(c, "value", 9);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(py.typeName(e));
}
