import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let y!: number;
let m!: PyDict;
let text: Dynamic;
let a!: number;
let b!: number;
let c!: number;
let z!: number;
let w!: number;
let q: Dynamic;
let last!: number;
// The walrus in if, elif, while, comprehension, call and boolean expressions.
const CACHE = { k: "hit" };
function look(key: string): Dynamic {
  let hit: Dynamic;
  let n!: number;
  if (!key) {
    return "empty";
  } else if ((hit = py.get(CACHE, key))) {
    return hit;
  } else if (key && (n = py.len(key)) > 3) {
    return py.bound(n, "n");
  }
  return "miss";
}
py.print(Array.from(py.Tuple.of("", "k", "long-key", "z"), (k: string) => look(k)));
py.print(
  py.flatMap(py.range(5), (x: number) => ((y = py.mul(x, x)) > 3 ? [py.boundGlobal(y, "y")] : [])),
  py.boundGlobal(y, "y"),
);
if (py.truthy((m = { content: "text" })) && py.isInstance(m, py.dict) && (text = py.get(m, "content"))) {
  py.print(py.boundGlobal(text, "text"));
}
py.print(py.add((a = 5), a), py.Tuple.of((b = a + 1), b), [(c = 1), c + 1]);
function f(v: number): number {
  return v;
}
py.print(f((z = 3)), z, f((w = 4)), w);
if ((q = null) === null) {
  py.print("none", q);
}
py.print(py.any(py.lazyFlatMap([1, 2, 3, 4], (x: number) => [(last = x) > 2])), py.boundGlobal(last, "last"));
