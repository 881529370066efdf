import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Subclasses of list, dict, str, int, Exception.
class Stack extends py.ListBase {
  push_(x: number): void {
    py.callMethod(this, "append", [x]);
  }
  top(): Dynamic {
    return py.getItem(this, -1);
  }

  static {
    py.pyClass(this, { methods: { push: "push_" } });
  }
}
class Conf extends py.DictBase {
  __getattr__(k: Dynamic): Dynamic {
    try {
      return py.getItem(this, k);
    } catch (caught) {
      py.rethrowUnless(caught, py.KeyError);
      throw new py.AttributeError(k);
    }
  }
}
class Name extends py.StrBase {
  shout(): Dynamic {
    return py.add(py.callMethod(this, "upper", []), "!");
  }
}
class Meters extends py.IntBase {
  __repr__(): string {
    return `${py.int(this)}m`;
  }
}
const s = new Stack([1]);
s.push_(2);
py.print(
  s,
  s.top(),
  py.len(s),
  py.isInstance(s, py.list),
  py.eq(s, [1, 2]),
  py.getAttr(py.call(Conf, [], { a: 1 }), "a"),
  py.call(Conf, [], { a: 1 }),
  py.hasAttr(new Conf(), "z"),
);
py.print(
  new Name("bo").shout(),
  py.eq(new Name("x"), "x"),
  py.typeName(py.add(new Name("x"), "y")),
  new Meters(3),
  py.add(new Meters(3), 1),
  [new Meters(2)],
  py.str(new Meters(4)),
);
