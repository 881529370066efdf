import {
  AttributeError,
  type Dynamic,
  KeyError,
  add,
  call,
  callMethod,
  dict,
  eq,
  getAttr,
  getItem,
  hasAttr,
  int,
  isInstance,
  len,
  list,
  print,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Subclasses of list, dict, str, int, Exception.
// Python: class Stack(list):
class Stack extends list {
  push(x: number): void {
    callMethod(this, "append", [x]);
  }
  top(): Dynamic {
    return getItem(this, -1);
  }
}
// Python: class Conf(dict):
class Conf extends dict {
  __getattr__(k: Dynamic): Dynamic {
    try {
      return getItem(this, k);
    } catch (caught) {
      const error = toException(caught);
      if (error instanceof KeyError) {
        throw new AttributeError(k);
      } else {
        throw caught;
      }
    }
  }
}
// Python: class Name(str):
class Name extends str {
  shout(): Dynamic {
    return add(callMethod(this, "upper", []), "!");
  }
}
// Python: class Meters(int):
class Meters extends int {
  __repr__(): string {
    return `${int(this)}m`;
  }
}
const s = call(Stack, [[1]]);
s.push(2);
print(
  s,
  s.top(),
  len(s),
  isInstance(s, list),
  eq(s, [1, 2]),
  getAttr(call(Conf, [], { a: 1 }), "a"),
  call(Conf, [], { a: 1 }),
  hasAttr(call(Conf, []), "z"),
);
print(
  call(Name, ["bo"]).shout(),
  eq(call(Name, ["x"]), "x"),
  typeName(add(call(Name, ["x"]), "y")),
  call(Meters, [3]),
  add(call(Meters, [3]), 1),
  [call(Meters, [2])],
  str(call(Meters, [4])),
);
