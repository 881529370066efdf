import {
  AttributeError,
  DictBase,
  type Dynamic,
  IntBase,
  KeyError,
  ListBase,
  StrBase,
  add,
  call,
  callMethod,
  eq,
  getAttr,
  getItem,
  hasAttr,
  int,
  isInstance,
  len,
  list,
  print,
  pyClass,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

// Subclasses of list, dict, str, int, Exception.
class Stack extends ListBase {
  push_(x: number): void {
    callMethod(this, "append", [x]);
  }
  top(): Dynamic {
    return getItem(this, -1);
  }

  static {
    pyClass(this, { methods: { push: "push_" } });
  }
}
class Conf extends DictBase {
  __getattr__(k: Dynamic): Dynamic {
    try {
      return getItem(this, k);
    } catch (caught) {
      rethrowUnless(caught, KeyError);
      throw new AttributeError(k);
    }
  }
}
class Name extends StrBase {
  shout(): Dynamic {
    return add(callMethod(this, "upper", []), "!");
  }
}
class Meters extends IntBase {
  __repr__(): string {
    return `${int(this)}m`;
  }
}
const s = new Stack([1]);
s.push_(2);
print(
  s,
  s.top(),
  len(s),
  isInstance(s, list),
  eq(s, [1, 2]),
  getAttr(call(Conf, [], { a: 1 }), "a"),
  call(Conf, [], { a: 1 }),
  hasAttr(new Conf(), "z"),
);
print(
  new Name("bo").shout(),
  eq(new Name("x"), "x"),
  typeName(add(new Name("x"), "y")),
  new Meters(3),
  add(new Meters(3), 1),
  [new Meters(2)],
  str(new Meters(4)),
);
