import {
  Dict,
  type Dynamic,
  KeyError,
  type PyDict,
  add,
  classAttribute,
  get,
  getItem,
  iadd,
  isub,
  print,
  rethrowUnless,
  setItem,
  split,
} from "./runtime/python/index.js";

// Augmented assignment through attributes, subscripts and properties.
class Counter {
  declare stats: PyDict;
  declare hits: number;
  static hits: Dynamic = 0;

  constructor() {
    this.stats = { ok: 0, bad: 0 };
  }

  static {
    classAttribute(this, "hits");
  }
}

const c = new Counter();
c.hits += 1;
c.hits += 1;
print(c.hits, Counter.hits);
setItem(c.stats, "ok", iadd(getItem(c.stats, "ok"), 5));
setItem(c.stats, "bad", isub(getItem(c.stats, "bad"), 1));
print(c.stats);
const counts = new Dict();
for (const word of split("a b a c a")) {
  setItem(counts, word, add(get(counts, word, 0), 1));
}
print(counts);
try {
  setItem(counts, "zz", iadd(getItem(counts, "zz"), 1));
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
