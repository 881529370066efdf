import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  callMethod,
  classAttribute,
  eq,
  getAttr,
  getItem,
  hash,
  is,
  isInstance,
  iterate,
  len,
  mixin,
  ne,
  object,
  print,
  rethrowUnless,
  signature,
  str,
  tuple,
  type,
} from "./runtime/python/index.js";

// Orders Python refuses and orders it takes: a failing MRO, isinstance over every base, mixin defaults.
class A {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  tag(): string {
    return "A";
  }
}

class B extends A {}

class Fine extends mixin(B, A) {}

print(new Fine().tag());
try {
  class Refused extends mixin(A, B) {}
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(getItem(str(e).split("\n"), 0));
}

class Jsonable {
  declare fields: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static fields: Dynamic = Tuple.of();

  asDict(): PyDict {
    return new Dict(
      Array.from(this.fields, (name: string) => [name, getAttr(this, name)] as [Dynamic, Dynamic]),
    );
  }

  static {
    classAttribute(this, "fields");
  }
}

class Comparable {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  __eq__(other: Dynamic): Dynamic {
    return (
      is(type(this), type(other)) &&
      eq(callMethod(this, "as_dict", []), callMethod(other, "as_dict", []))
    );
  }

  __hash__(): number {
    return hash(tuple(callMethod(callMethod(this, "as_dict", []), "items", [])));
  }
}

class Point extends mixin(Comparable, Jsonable) {
  declare x: Dynamic;
  declare y: Dynamic;
  static fields: Dynamic = Tuple.of("x", "y");

  __init__(x: Dynamic, y: Dynamic): void {
    const items2: Dynamic[] = [x, y];
    this.x = items2[0];
    this.y = items2[1];
  }
  static {
    signature(this, "Point.__init__", ["x", "y"]);
    signature(this.prototype.__init__, "Point.__init__", ["x", "y"]);
    classAttribute(this, "fields");
  }
}

print(
  eq(new Point(1, 2), new Point(1, 2)),
  ne(new Point(1, 2), new Point(2, 1)),
  len(new PySet([new Point(1, 2), new Point(1, 2), new Point(0, 0)])),
);
print(
  Array.from(Tuple.of(Comparable, Jsonable, A, object), (c: Dynamic) =>
    isInstance(new Point(0, 0), c),
  ),
  new Point(3, 4).asDict(),
);
print(Array.from(iterate(getAttr(Point, "__mro__")), (c: Dynamic) => getAttr(c, "__name__")));
