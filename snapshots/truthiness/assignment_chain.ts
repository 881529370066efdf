import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  get as pyGet,
  getItem,
  or,
  print,
  setItem,
  truthy,
} from "./runtime/python/index.js";

// Truth of call results, attributes and subscripts in conditions.
class R {
  declare items: number[];
  declare meta: PyDict;
  constructor(items: Dynamic = null) {
    const items2: Dynamic[] = [or(items, () => []), new Dict()];
    this.items = items2[0];
    this.meta = items2[1];
  }
  get(): number[] {
    return this.items;
  }
}
const [r, q]: [Dynamic, Dynamic] = [new R(), new R([0])];
for (const x of Tuple.of(r, q)) {
  print(
    x.items.length > 0 ? "items" : "none",
    x.get().length > 0 ? "get" : "none",
    truthy(x.meta) ? "meta" : "none",
    !!x,
    x.items.length > 0 && getItem(x.items, 0) ? "first" : "falsy first",
  );
  if (!truthy(x.meta)) {
    setItem(
      x.meta,
      "k",
      or(x.items, () => null),
    );
  }
  if (truthy(pyGet(x.meta, "k"))) {
    print("set", x.meta);
  }
}
print(
  Array.from(Tuple.of(r.meta, getItem(r.meta, "k"), getItem(q.meta, "k")), (v: Dynamic) =>
    truthy(v),
  ),
);
