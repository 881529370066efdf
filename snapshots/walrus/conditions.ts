import {
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  any,
  bound,
  boundGlobal,
  dict,
  flatMap,
  get,
  isInstance,
  lazyFlatMap,
  len,
  mul,
  print,
  range,
  truthy,
} from "./runtime/python/index.js";

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
  } else if ((hit = get(CACHE, key))) {
    return hit;
  } else if (key && (n = len(key)) > 3) {
    return bound(n, "n");
  }
  return "miss";
}
print(Array.from(Tuple.of("", "k", "long-key", "z"), (k: string) => look(k)));
print(
  flatMap(range(5), (x: number) => ((y = mul(x, x)) > 3 ? [boundGlobal(y, "y")] : [])),
  boundGlobal(y, "y"),
);
if (truthy((m = { content: "text" })) && isInstance(m, dict) && (text = get(m, "content"))) {
  print(boundGlobal(text, "text"));
}
print(add((a = 5), a), Tuple.of((b = a + 1), b), [(c = 1), c + 1]);
function f(v: number): number {
  return v;
}
print(f((z = 3)), z, f((w = 4)), w);
if ((q = null) === null) {
  print("none", q);
}
print(any(lazyFlatMap([1, 2, 3, 4], (x: number) => [(last = x) > 2])), boundGlobal(last, "last"));
