import {
  type Dynamic,
  PySet,
  RuntimeError,
  Tuple,
  TypeError,
  bitand,
  contains,
  delItem,
  ge,
  get,
  getItem,
  int,
  items,
  keys,
  len,
  list,
  map,
  print,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// What a factory raises comes through, and nothing is stored.
function boom(): void {
  throw new RuntimeError("no default");
}
signature(boom, "boom", []);
let d: Dynamic = new defaultdict(boom);
try {
  getItem(d, "x");
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print(e, len(d));
}
class Counter2 extends defaultdict {
  __missing__(key: Dynamic): string {
    const value2: Dynamic = `made ${str(key)}`;
    setItem(this, key, value2);
    const value = value2;
    return value;
  }
}
const c = new Counter2();
print(getItem(c, "a"), c, contains(c, "b"), get(c, "b"));
d = new defaultdict(int);
print(getItem(d, null), getItem(d, Tuple.of(1, 2)), getItem(d, true), getItem(d, 1), d);
try {
  getItem(d, [1]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
d.defaultFactory = list;
print(getItem(d, "new"), d.defaultFactory);
delItem(d, "new");
print(
  sorted(map(str, d)),
  bitand(keys(d), new PySet([null, 5])),
  ge(items(d), new PySet([Tuple.of(null, 0)])),
);
