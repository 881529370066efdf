import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { cast } from "./runtime/python/stdlib/typing.js";

// Generic classes and functions, type aliases, casts.
class Stack {
  declare items: Dynamic[];
  constructor(items: Dynamic = null) {
    this.items = py.or(items, () => []);
  }
  push(x: Dynamic): Stack {
    py.callMethod(this.items, "append", [x]);
    return this;
  }
  pop(): Dynamic {
    return py.callMethod(this.items, "pop", []);
  }
}
class IntStack extends Stack {
  total(): number {
    return py.sum(this.items);
  }
}
function first(xs: Dynamic[], default_: Dynamic = null): Dynamic {
  return xs.length > 0 ? py.getItem(xs, 0) : default_;
}
function f(x: Dynamic): Dynamic {
  return py.mul(x, 2);
}
const h = py.len;
py.print(
  new Stack().push("a").pop(),
  py.callMethod(new IntStack([1, 2]).push(3), "total", []),
  first([]),
  first([1]),
  f(2),
  f("ab"),
  cast(py.int, "not int"),
  h("abc"),
);
