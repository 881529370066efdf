import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Truth of call results, attributes and subscripts in conditions.
class R {
  declare items: number[];
  declare meta: PyDict;
  constructor(items: Dynamic = null) {
    const items2: Dynamic[] = [py.or(items, () => []), new py.Dict()];
    this.items = items2[0];
    this.meta = items2[1];
  }
  get(): number[] {
    return this.items;
  }
}
const [r, q]: [Dynamic, Dynamic] = [new R(), new R([0])];
for (const x of py.Tuple.of(r, q)) {
  py.print(
    x.items.length > 0 ? "items" : "none",
    x.get().length > 0 ? "get" : "none",
    py.truthy(x.meta) ? "meta" : "none",
    !!x,
    x.items.length > 0 && py.getItem(x.items, 0) ? "first" : "falsy first",
  );
  if (!py.truthy(x.meta)) {
    py.setItem(
      x.meta,
      "k",
      py.or(x.items, () => null),
    );
  }
  if (py.truthy(py.get(x.meta, "k"))) {
    py.print("set", x.meta);
  }
}
py.print(
  Array.from(py.Tuple.of(r.meta, py.getItem(r.meta, "k"), py.getItem(q.meta, "k")), (v: Dynamic) => py.truthy(v)),
);
