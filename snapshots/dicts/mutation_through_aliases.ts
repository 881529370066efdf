import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A dict changed through several names and functions.
function tag(d: PyDict, { ...kw }: Dynamic = {}): PyDict {
  py.update(d, kw);
  return d;
}
const base = { n: 0 };
const same = tag(base, { a: 1 });
const copy = py.dict(base);
py.setItem(copy, "n", 99);
const nested = { in: base };
const target: Dynamic = py.getItem(nested, "in");
py.setItem(target, "n", py.iadd(py.getItem(target, "n"), 1));
py.print(base, py.is(same, base), copy, nested);
const lst: Dynamic[] = py.mul([base], 2);
py.setItem(py.getItem(lst, 0), "z", true);
py.print(py.getItem(lst, 1), py.pop(base, "z"), lst);
function reset(d: PyDict): PyDict {
  d = new py.Dict();
  return d;
}
py.print(reset(base), base);
const rows: PyDict[] = Array.from(py.range(2), (i: number) => py.dict(base, { i }));
py.setItem(py.getItem(rows, 0), "a", "own");
py.print(rows, base);
for (let r of rows) {
  r = py.ior(r, { done: true });
}
py.print(rows);
