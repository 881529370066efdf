import {
  type Dynamic,
  type PyDict,
  Tuple,
  append,
  boundGlobal,
  dict,
  div,
  get,
  getItem,
  int,
  isInstance,
  iter,
  iterate,
  keywords,
  len,
  next,
  print,
  repr,
  truthy,
} from "./runtime/python/index.js";
import { match } from "./runtime/python/re.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

let chunk!: string;
let m: Dynamic;
let value: Dynamic;
let inner: Dynamic;
let half!: number;
let item: Dynamic;
let y!: number;
let z!: number;
let r: Dynamic;
let p: Dynamic;
let v!: number;
let d!: PyDict;
// Walrus in loop conditions and chains: chunk reading, regular expressions, lookups with defaults, while with two names.

const stream = new StringIO("abcdefg");
const chunks: string[] = [];
while ((chunk = stream.read(3))) {
  chunks.push(chunk);
}
print(chunks, repr(chunk));
for (const line of ["k=1", "# no", "long name = two", ""]) {
  if ((m = match("(\\w+)=(\\d+)", line))) {
    print(getItem(m, 1), int(m.group(2)));
  } else if ((m = match("([\\w ]+?)\\s*=\\s*(.*)", line)) && truthy(getItem(m, 2))) {
    print("loose", m.groups());
  } else if (!line) {
    print("empty", m);
  }
}
const config = { a: 0, b: null, c: { d: 5 } };
for (const key of iterate("abcx")) {
  if ((value = get(config, key)) === null) {
    print(key, "none");
  } else if (isInstance(value, dict) && (inner = get(value, "d"))) {
    print(key, boundGlobal(inner, "inner"));
  } else {
    print(key, value, truthy(value));
  }
}
let n: number = 10;
while ((n = n - 3) > 0 && (half = div(n, 2)) > 1) {
  print(n, boundGlobal(half, "half"));
}
print(n, boundGlobal(half, "half"));
const it = iter([1, 2, 0, 3]);
while ((item = next(it, null)) != null) {
  if (!truthy(item)) {
    continue;
  }
  print(item, keywords({ end: " " }));
}
print(item);
if ((y = 5) > 3 && 3 > (z = 2)) {
  print(y, z);
}
const calls: number[] = [];
print(
  (r = append(calls, 1)) === null,
  [...(p = Tuple.of(1, 2)), ...p],
  len((d = { k: (v = 3) })),
  d,
  v,
);
