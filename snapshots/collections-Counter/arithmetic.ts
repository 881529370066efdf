import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";

// Counters add, subtract, intersect and unite; zero and negative counts go where Python drops them.

let stock: Dynamic = new Counter(py.keywords({ apple: 3, pear: 1, plum: 0 }));
const sold = new Counter({ apple: 5, pear: 1, fig: -2 });
py.print(py.add(stock, sold));
py.print(py.sub(stock, sold));
py.print(py.sub(sold, stock));
py.print(py.bitand(stock, sold));
py.print(py.bitor(stock, sold));
py.print(py.pos(sold), py.neg(sold));
stock.subtract(sold);
py.print(stock, py.getItem(stock, "nothing"), py.contains(stock, "nothing"));
stock.subtract(["pear", "pear"]);
stock.update("pp");
py.print(py.sorted(py.items(stock)));
stock = py.iadd(stock, new Counter(py.keywords({ plum: 4 })));
py.print(stock);
stock = py.isub(stock, new Counter(py.keywords({ plum: 1 })));
stock = py.iand(stock, new Counter(py.keywords({ plum: 2, p: 9 })));
py.print(stock);
stock = py.ior(stock, new Counter(py.keywords({ z: 1 })));
py.print(
  stock,
  py.eq(stock, new Counter(py.keywords({ z: 1, plum: 2, p: 2 }))),
  py.eq(new Counter(py.keywords({ a: 0 })), new Counter()),
  py.eq(new Counter(py.keywords({ a: 0 })), new py.Dict()),
);
py.print(
  py.le(new Counter(py.keywords({ a: 1 })), new Counter(py.keywords({ a: 1, b: 2 }))),
  py.lt(new Counter(py.keywords({ a: 2 })), new Counter(py.keywords({ a: 1, b: 2 }))),
  py.ge(new Counter(py.keywords({ a: 1 })), new Counter()),
);
try {
  py.print(py.add(stock, { z: 1 }));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
