import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Tuple, list, string and dict unpacking.
const [a, b, c] = py.unpack([1, 2, 3], 3);
py.print(a, b, c);
const [x, y] = py.unpack("hi", 2);
py.print(x, y);
const [k1, k2] = py.unpack({ one: 1, two: 2 }, 2);
py.print(k1, k2);
const items2: Dynamic[] = [py.Tuple.of(1, 2), 3];
const [p, q] = py.unpack(items2[0], 2);
const r = items2[1];
py.print(p, q, r);
const [m, n] = py.unpack(py.range(2), 2);
py.print(m, n);
for (const item of py.enumerate(py.items({ a: 1, b: 2 }))) {
  const [i, item2] = item;
  const [key, value] = py.unpack(item2, 2);
  py.print(i, key, value);
}
