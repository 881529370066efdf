import {
  Dict,
  type Dynamic,
  Tuple,
  call,
  classAttribute,
  eq,
  get as pyGet,
  getAttr,
  getItem,
  hasAttr,
  is,
  isInstance,
  isSubclass,
  items,
  len,
  print,
  pyClass,
  setAttr,
  str,
  superOf,
} from "./runtime/python/index.js";

// Classes made in functions: each call makes a new class with its own attributes, bases, methods and closure.
class Base {
  declare name: string;
  static name: Dynamic = "base";

  shout(): string {
    return this.name.toUpperCase();
  }

  static {
    pyClass(this, { name: "Base" });
    classAttribute(this, "name");
  }
}

const makeBase: Dynamic = Base;
function make(
  label: string,
  base: Dynamic = makeBase as Dynamic,
  { ...attributes }: Dynamic = {},
): Dynamic {
  class Made extends base {
    declare name: string;
    static name: Dynamic = label;

    get(key: Dynamic, default_: Dynamic = null): Dynamic {
      return pyGet(attributes, key, default_);
    }

    shout(): string {
      return `${str(superOf(Made, this).shout())}!`;
    }

    static {
      pyClass(this, { name: "Made", qualname: "make.<locals>.Made" });
      classAttribute(this, "name");
    }
  }

  setAttr(Made, "size", len(attributes));
  return Made;
}

const [One, Two] = [make("one", undefined, { a: 1 }), make("two", undefined, { a: 2, b: 3 })];
const Three = make("three", One, { c: 4 });
print(
  is(One, Two),
  eq(getAttr(One, "__name__"), getAttr(Two, "__name__")),
  getAttr(One, "size"),
  call(Two, []).get("b"),
  call(One, []).get("b", "none"),
);
print(
  call(One, []).shout(),
  call(Three, []).shout(),
  isInstance(call(Three, []), One),
  isInstance(call(Two, []), One),
  isSubclass(Three, Base),
);
print(
  Array.from(Tuple.of(One, Two, Three), (c: Dynamic) => c.name),
  call(Three, []).get("a"),
  call(Three, []).get("c"),
);
(Two as Dynamic).name = "changed";
print(call(Two, []).shout(), call(One, []).shout(), hasAttr(Base, "size"));
const classes = new Dict(
  Array.from(Tuple.of(One, Two), (c: Dynamic) => [c.name, c] as [Dynamic, Dynamic]),
);
print(
  new Dict(
    Array.from(
      items(classes),
      ([k, c]: Dynamic) => [k, call(c, []).get("a")] as [Dynamic, Dynamic],
    ),
  ),
  is(getItem(classes, "one"), One),
);

class Sub extends make("inline", undefined, { x: null }) {
  get(key: Dynamic, default_: Dynamic = "sub"): Dynamic {
    return super.get(key, default_);
  }
}

print(call(Sub, []).get("x"), call(Sub, []).get("y"), getAttr(Sub, "size"));
