import { type Dynamic, Tuple, iadd, imul, print } from "./runtime/python/index.js";

// += on strings and tuples rebinds the name only.
let s: string = "a";
const t = s;
s += "b";
s = imul(s, 3);
print(s, t);
let p: Dynamic = Tuple.of(1, 2);
const q = p;
p = iadd(p, Tuple.of(3));
print(p, q);
let total: string = "";
for (const part of ["x", "y", "z"]) {
  total += part + ",";
}
print(total);
