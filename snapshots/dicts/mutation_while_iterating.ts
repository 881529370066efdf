import {
  type PyDict,
  RuntimeError,
  delItem,
  getItem,
  iterate,
  list,
  mul,
  pop,
  print,
  rethrowUnless,
  setItem,
} from "./runtime/python/index.js";

// Changing a dict's size during iteration raises.
let d: PyDict = { a: 1, b: 2 };
try {
  for (const k of iterate(d)) {
    setItem(d, k + "x", 0);
  }
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print(e);
}
d = { a: 1, b: 2, c: 3 };
try {
  for (const k of iterate(d)) {
    if (k === "a") {
      delItem(d, k);
    }
  }
} catch (caught2) {
  const e = rethrowUnless(caught2, RuntimeError);
  print(e);
}
d = { a: 1, b: 2 };
for (const k of iterate(d)) {
  setItem(d, k, mul(getItem(d, k), 10));
}
print(d);
for (const k of list(d)) {
  if (getItem(d, k) > 10) {
    pop(d, k);
  }
}
print(d);
