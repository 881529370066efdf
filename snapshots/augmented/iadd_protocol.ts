import {
  type Dynamic,
  add,
  extend,
  getAttr,
  iadd,
  is,
  list,
  print,
} from "./runtime/python/index.js";

// __iadd__ wins over __add__; without it, __add__ rebinds.
class Bag {
  declare items: Dynamic[];
  constructor(items: Dynamic[]) {
    this.items = items;
  }

  __iadd__(other: Dynamic): Bag {
    extend(this.items, other);
    return this;
  }

  __add__(other: Dynamic): Bag {
    return new Bag(add(this.items, list(other)));
  }
}

let b: Dynamic = new Bag([1]);
const alias = b;
b = iadd(b, [2]);
print(b.items, is(alias, b));
b = add(b, [3]);
print(getAttr(b, "items"), alias.items, is(alias, b));
