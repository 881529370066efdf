import {
  Dict,
  type Dynamic,
  TypeError,
  add,
  bitand,
  bitor,
  contains,
  eq,
  ge,
  getItem,
  iadd,
  iand,
  ior,
  isub,
  items,
  keywords,
  le,
  lt,
  neg,
  pos,
  print,
  rethrowUnless,
  sorted,
  sub,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Counters add, subtract, intersect and unite; zero and negative counts go where Python drops them.

let stock: Dynamic = new Counter(keywords({ apple: 3, pear: 1, plum: 0 }));
const sold = new Counter({ apple: 5, pear: 1, fig: -2 });
print(add(stock, sold));
print(sub(stock, sold));
print(sub(sold, stock));
print(bitand(stock, sold));
print(bitor(stock, sold));
print(pos(sold), neg(sold));
stock.subtract(sold);
print(stock, getItem(stock, "nothing"), contains(stock, "nothing"));
stock.subtract(["pear", "pear"]);
stock.update("pp");
print(sorted(items(stock)));
stock = iadd(stock, new Counter(keywords({ plum: 4 })));
print(stock);
stock = isub(stock, new Counter(keywords({ plum: 1 })));
stock = iand(stock, new Counter(keywords({ plum: 2, p: 9 })));
print(stock);
stock = ior(stock, new Counter(keywords({ z: 1 })));
print(
  stock,
  eq(stock, new Counter(keywords({ z: 1, plum: 2, p: 2 }))),
  eq(new Counter(keywords({ a: 0 })), new Counter()),
  eq(new Counter(keywords({ a: 0 })), new Dict()),
);
print(
  le(new Counter(keywords({ a: 1 })), new Counter(keywords({ a: 1, b: 2 }))),
  lt(new Counter(keywords({ a: 2 })), new Counter(keywords({ a: 1, b: 2 }))),
  ge(new Counter(keywords({ a: 1 })), new Counter()),
);
try {
  print(add(stock, { z: 1 }));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
