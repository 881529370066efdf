import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Classes made in functions: each call makes a new class with its own attributes, bases, methods and closure.
class Base {
  declare name: string;
  static name: Dynamic = "base";

  shout(): string {
    return this.name.toUpperCase();
  }

  static {
    py.pyClass(this, { name: "Base" });
    py.classAttribute(this, "name");
  }
}

const makeBase: Dynamic = Base;
function make(label: string, base: Dynamic = makeBase as Dynamic, { ...attributes }: Dynamic = {}): Dynamic {
  class Made extends base {
    declare name: string;
    static name: Dynamic = label;

    get(key: Dynamic, default_: Dynamic = null): Dynamic {
      return py.get(attributes, key, default_);
    }

    shout(): string {
      return `${py.str(py.superOf(Made, this).shout())}!`;
    }

    static {
      py.pyClass(this, { name: "Made", qualname: "make.<locals>.Made" });
      py.classAttribute(this, "name");
    }
  }

  py.setAttr(Made, "size", py.len(attributes));
  return Made;
}

const [One, Two] = [make("one", undefined, { a: 1 }), make("two", undefined, { a: 2, b: 3 })];
const Three = make("three", One, { c: 4 });
py.print(
  py.is(One, Two),
  py.eq(py.getAttr(One, "__name__"), py.getAttr(Two, "__name__")),
  py.getAttr(One, "size"),
  py.call(Two, []).get("b"),
  py.call(One, []).get("b", "none"),
);
py.print(
  py.call(One, []).shout(),
  py.call(Three, []).shout(),
  py.isInstance(py.call(Three, []), One),
  py.isInstance(py.call(Two, []), One),
  py.isSubclass(Three, Base),
);
py.print(
  Array.from(py.Tuple.of(One, Two, Three), (c: Dynamic) => c.name),
  py.call(Three, []).get("a"),
  py.call(Three, []).get("c"),
);
(Two as Dynamic).name = "changed";
py.print(py.call(Two, []).shout(), py.call(One, []).shout(), py.hasAttr(Base, "size"));
const classes = new py.Dict(Array.from(py.Tuple.of(One, Two), (c: Dynamic) => [c.name, c] as [Dynamic, Dynamic]));
py.print(
  new py.Dict(Array.from(py.items(classes), ([k, c]: Dynamic) => [k, py.call(c, []).get("a")] as [Dynamic, Dynamic])),
  py.is(py.getItem(classes, "one"), One),
);

class Sub extends make("inline", undefined, { x: null }) {
  get(key: Dynamic, default_: Dynamic = "sub"): Dynamic {
    return super.get(key, default_);
  }

  static {
    py.pyClass(this, { name: "Sub" });
  }
}

py.print(py.call(Sub, []).get("x"), py.call(Sub, []).get("y"), py.getAttr(Sub, "size"));
