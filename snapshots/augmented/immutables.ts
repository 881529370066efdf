import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// += on strings and tuples rebinds the name only.
let s: string = "a";
const t = s;
s += "b";
s = py.imul(s, 3);
py.print(s, t);
let p: Dynamic = py.Tuple.of(1, 2);
const q = p;
p = py.iadd(p, py.Tuple.of(3));
py.print(p, q);
let total: string = "";
for (const part of ["x", "y", "z"]) {
  total += part + ",";
}
py.print(total);
