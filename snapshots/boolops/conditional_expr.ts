import {
  type Dynamic,
  Tuple,
  add,
  call,
  contains,
  getItem,
  print,
  signature,
  truthy,
} from "./runtime/python/index.js";

// Conditional expressions, nested and lazy.
function grade(n: number): string {
  return n > 10 ? "high" : n > 5 ? "mid" : "low";
}

print(Array.from(Tuple.of(1, 6, 11), (n: number) => grade(n)));
const d = { a: 1 };
print(contains(d, "a") ? getItem(d, "a") : getItem(d, "missing"));
print(contains(d, "b") ? getItem(d, "b") : "none");
const items: Dynamic[] = [];
print(items.length > 0 ? getItem(items, 0) : "empty");
print(add([].length > 0 ? 1 : 2, [0].length > 0 ? 3 : 4));
const f = truthy(d)
  ? signature(() => "yes", "<lambda>", [])
  : signature(() => "no", "<lambda>", []);
print(call(f, []));
