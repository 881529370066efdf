import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Augmented assignment through attributes, subscripts and properties.
class Counter {
  declare stats: PyDict;
  declare hits: number;
  static hits: Dynamic = 0;

  constructor() {
    this.stats = { ok: 0, bad: 0 };
  }

  static {
    py.classAttribute(this, "hits");
  }
}

const c = new Counter();
c.hits += 1;
c.hits += 1;
py.print(c.hits, Counter.hits);
py.setItem(c.stats, "ok", py.iadd(py.getItem(c.stats, "ok"), 5));
py.setItem(c.stats, "bad", py.isub(py.getItem(c.stats, "bad"), 1));
py.print(c.stats);
const counts = new py.Dict();
for (const word of py.split("a b a c a")) {
  py.setItem(counts, word, py.add(py.get(counts, word, 0), 1));
}
py.print(counts);
try {
  py.setItem(counts, "zz", py.iadd(py.getItem(counts, "zz"), 1));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
