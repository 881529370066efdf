import {
  Dict,
  type Dynamic,
  PySet,
  StrBase,
  add,
  callMethod,
  contains,
  eq,
  format,
  getItem,
  getSlice,
  isInstance,
  join,
  len,
  list,
  lt,
  mod,
  print,
  repr,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";

// A subclass of str: methods of its own, what str methods give back, equality and hashing.
class Name extends StrBase {
  shout(): Dynamic {
    return add(callMethod(this, "upper", []), "!");
  }

  __add__(other: Dynamic): Name {
    return new Name(callMethod(str, "__add__", [this, other]));
  }
}

const n = new Name("ada");
print(
  n,
  repr(n),
  n.shout(),
  len(n),
  eq(n, "ada"),
  eq("ada", n),
  getItem(new Dict([[n, 1]] as [Dynamic, Dynamic][]), "ada"),
  contains(new PySet(["ada"]), n),
);
print(
  typeName(n),
  isInstance(n, str),
  typeName(callMethod(n, "upper", [])),
  typeName(add(n, "x")),
  add(n, "x"),
);
print(
  getItem(n, 0),
  getSlice(n, 1, null),
  `${format(n, ">5")}|`,
  mod("%s", n),
  join("-", [n, n]),
  callMethod(n, "startswith", ["a"]),
  list(n),
);
print(sorted([new Name("b"), "a"]), lt(n, "b"), add("a", n));
