import {
  Dict,
  type Dynamic,
  type PyDict,
  dict,
  getItem,
  iadd,
  ior,
  is,
  mul,
  pop,
  print,
  range,
  setItem,
  update,
} from "./runtime/python/index.js";

// A dict changed through several names and functions.
function tag(d: PyDict, { ...kw }: Dynamic = {}): PyDict {
  update(d, kw);
  return d;
}
const base = { n: 0 };
const same = tag(base, { a: 1 });
const copy = dict(base);
setItem(copy, "n", 99);
const nested = { in: base };
const target: Dynamic = getItem(nested, "in");
setItem(target, "n", iadd(getItem(target, "n"), 1));
print(base, is(same, base), copy, nested);
const lst: Dynamic[] = mul([base], 2);
setItem(getItem(lst, 0), "z", true);
print(getItem(lst, 1), pop(base, "z"), lst);
function reset(d: PyDict): PyDict {
  d = new Dict();
  return d;
}
print(reset(base), base);
const rows: PyDict[] = Array.from(range(2), (i: number) => dict(base, { i }));
setItem(getItem(rows, 0), "a", "own");
print(rows, base);
for (let r of rows) {
  r = ior(r, { done: true });
}
print(rows);
