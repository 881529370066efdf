import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __iadd__ wins over __add__; without it, __add__ rebinds.
class Bag {
  declare items: Dynamic[];
  constructor(items: Dynamic[]) {
    this.items = items;
  }

  __iadd__(other: Dynamic): Bag {
    py.extend(this.items, other);
    return this;
  }

  __add__(other: Dynamic): Bag {
    return new Bag(py.add(this.items, py.list(other)));
  }
}

let b: Dynamic = new Bag([1]);
const alias = b;
b = py.iadd(b, [2]);
py.print(b.items, py.is(alias, b));
b = py.add(b, [3]);
py.print(py.getAttr(b, "items"), alias.items, py.is(alias, b));
