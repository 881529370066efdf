import {
  type Dynamic,
  Tuple,
  enumerate,
  items,
  print,
  range,
  unpack,
} from "./runtime/python/index.js";

// Tuple, list, string and dict unpacking.
const [a, b, c] = unpack([1, 2, 3], 3);
print(a, b, c);
const [x, y] = unpack("hi", 2);
print(x, y);
const [k1, k2] = unpack({ one: 1, two: 2 }, 2);
print(k1, k2);
const items2: Dynamic[] = [Tuple.of(1, 2), 3];
const [p, q] = unpack(items2[0], 2);
const r = items2[1];
print(p, q, r);
const [m, n] = unpack(range(2), 2);
print(m, n);
for (const item of enumerate(items({ a: 1, b: 2 }))) {
  const [i, item2] = item;
  const [key, value] = unpack(item2, 2);
  print(i, key, value);
}
