import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A subclass of str: methods of its own, what str methods give back, equality and hashing.
class Name extends py.StrBase {
  shout(): Dynamic {
    return py.add(py.callMethod(this, "upper", []), "!");
  }

  __add__(other: Dynamic): Name {
    return new Name(py.callMethod(py.str, "__add__", [this, other]));
  }
}

const n = new Name("ada");
py.print(
  n,
  py.repr(n),
  n.shout(),
  py.len(n),
  py.eq(n, "ada"),
  py.eq("ada", n),
  py.getItem(new py.Dict([[n, 1]] as [Dynamic, Dynamic][]), "ada"),
  py.contains(new py.PySet(["ada"]), n),
);
py.print(
  py.typeName(n),
  py.isInstance(n, py.str),
  py.typeName(py.callMethod(n, "upper", [])),
  py.typeName(py.add(n, "x")),
  py.add(n, "x"),
);
py.print(
  py.getItem(n, 0),
  py.getSlice(n, 1, null),
  `${py.format(n, ">5")}|`,
  py.mod("%s", n),
  py.join("-", [n, n]),
  py.callMethod(n, "startswith", ["a"]),
  py.list(n),
);
py.print(py.sorted([new Name("b"), "a"]), py.lt(n, "b"), py.add("a", n));
