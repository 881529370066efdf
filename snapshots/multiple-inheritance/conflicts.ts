import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

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

class Fine extends py.mixin(B, A) {}

py.print(new Fine().tag());
try {
  class Refused extends py.mixin(A, B) {}
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(py.getItem(py.str(e).split("\n"), 0));
}

class Jsonable {
  declare fields: Dynamic;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  static fields: Dynamic = py.Tuple.of();

  asDict(): PyDict {
    return new py.Dict(Array.from(this.fields, (name: string) => [name, py.getAttr(this, name)] as [Dynamic, Dynamic]));
  }

  static {
    py.classAttribute(this, "fields");
  }
}

class Comparable {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  __eq__(other: Dynamic): Dynamic {
    return (
      py.is(py.type(this), py.type(other)) &&
      py.eq(py.callMethod(this, "as_dict", []), py.callMethod(other, "as_dict", []))
    );
  }

  __hash__(): number {
    return py.hash(py.tuple(py.callMethod(py.callMethod(this, "as_dict", []), "items", [])));
  }
}

class Point extends py.mixin(Comparable, Jsonable) {
  declare x: Dynamic;
  declare y: Dynamic;
  static fields: Dynamic = py.Tuple.of("x", "y");

  __init__(x: Dynamic, y: Dynamic): void {
    const items2: Dynamic[] = [x, y];
    this.x = items2[0];
    this.y = items2[1];
  }
  static {
    py.signature(this, "Point.__init__", ["x", "y"]);
    py.signature(this.prototype.__init__, "Point.__init__", ["x", "y"]);
    py.classAttribute(this, "fields");
  }
}

py.print(
  py.eq(new Point(1, 2), new Point(1, 2)),
  py.ne(new Point(1, 2), new Point(2, 1)),
  py.len(new py.PySet([new Point(1, 2), new Point(1, 2), new Point(0, 0)])),
);
py.print(
  Array.from(py.Tuple.of(Comparable, Jsonable, A, py.object), (c: Dynamic) => py.isInstance(new Point(0, 0), c)),
  new Point(3, 4).asDict(),
);
py.print(Array.from(py.iterate(py.getAttr(Point, "__mro__")), (c: Dynamic) => py.getAttr(c, "__name__")));
