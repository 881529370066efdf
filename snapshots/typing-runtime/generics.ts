import {
  type Dynamic,
  callMethod,
  getItem,
  int,
  len,
  mul,
  or,
  pop as pyPop,
  print,
  sum,
} from "./runtime/python/index.js";
import { cast } from "./runtime/python/stdlib/typing.js";

// Generic classes and functions, type aliases, casts.
class Stack {
  declare items: Dynamic[];
  constructor(items: Dynamic = null) {
    this.items = or(items, () => []);
  }
  push(x: Dynamic): Dynamic {
    this.items.push(x);
    return this;
  }
  pop(): Dynamic {
    return pyPop(this.items);
  }
}
class IntStack extends Stack {
  total(): number {
    return sum(this.items);
  }
}
function first(xs: Dynamic[], default_: Dynamic = null): Dynamic {
  return xs.length > 0 ? getItem(xs, 0) : default_;
}
function f(x: Dynamic): Dynamic {
  return mul(x, 2);
}
const h = len;
print(
  callMethod(new Stack().push("a"), "pop", []),
  callMethod(new IntStack([1, 2]).push(3), "total", []),
  first([]),
  first([1]),
  f(2),
  f("ab"),
  cast(int, "not int"),
  h("abc"),
);
