import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
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
py.print(chunks, py.repr(chunk));
for (const line of ["k=1", "# no", "long name = two", ""]) {
  if ((m = match("(\\w+)=(\\d+)", line))) {
    py.print(py.getItem(m, 1), py.int(m.group(2)));
  } else if ((m = match("([\\w ]+?)\\s*=\\s*(.*)", line)) && py.truthy(py.getItem(m, 2))) {
    py.print("loose", m.groups());
  } else if (!line) {
    py.print("empty", m);
  }
}
const config = { a: 0, b: null, c: { d: 5 } };
for (const key of py.iterate("abcx")) {
  if ((value = py.get(config, key)) === null) {
    py.print(key, "none");
  } else if (py.isInstance(value, py.dict) && (inner = py.get(value, "d"))) {
    py.print(key, py.boundGlobal(inner, "inner"));
  } else {
    py.print(key, value, py.truthy(value));
  }
}
let n: number = 10;
while ((n = n - 3) > 0 && (half = py.div(n, 2)) > 1) {
  py.print(n, py.boundGlobal(half, "half"));
}
py.print(n, py.boundGlobal(half, "half"));
const it = py.iter([1, 2, 0, 3]);
while ((item = py.next(it, null)) != null) {
  if (!py.truthy(item)) {
    continue;
  }
  py.print(item, py.keywords({ end: " " }));
}
py.print(item);
if ((y = 5) > 3 && 3 > (z = 2)) {
  py.print(y, z);
}
const calls: number[] = [];
py.print((r = py.append(calls, 1)) === null, [...(p = py.Tuple.of(1, 2)), ...p], py.len((d = { k: (v = 3) })), d, v);
