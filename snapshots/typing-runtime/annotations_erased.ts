import {
  type Dynamic,
  Tuple,
  classAttribute,
  getAttr,
  getItem,
  len,
  notMigrated,
  print,
  str,
  truthy,
} from "./runtime/python/index.js";
import { cast } from "./runtime/python/stdlib/typing.js";

// Annotations and casts do not change values.
const LIMIT: number = 3;
function f(xs: Dynamic, opt: Dynamic = null, ...rest2: Dynamic[]): Dynamic {
  let rest: Dynamic = Tuple.of(...rest2);
  const y = "not an int";
  const z: number = 1;
  return truthy(xs) ? Tuple.of(len(xs), cast(str, y)) : null;
}
// Python: print(f([1]), f([]), f("abc"), LIMIT, f.__annotations__["xs"], cast("Whatever", 5))
print(
  f([1]),
  f([]),
  f("abc"),
  LIMIT,
  getItem(notMigrated("introspection", "f.__annotations__"), "xs"),
  cast("Whatever", 5),
);
class Node {
  declare next: Dynamic;
  static next: Dynamic = null;
  link(other: Node): Dynamic {
    this.next = other;
    return other;
  }

  static {
    classAttribute(this, "next");
  }
}
print(getAttr(new Node().link(new Node()), "next"));
