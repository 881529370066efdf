import {
  Dict,
  KeyError,
  Tuple,
  contains,
  dict,
  getAttr,
  getItem,
  iadd,
  items,
  iterate,
  len,
  list,
  print,
  rethrowUnless,
  setItem,
  values,
  zip,
} from "./runtime/python/index.js";

// Creation, access, assignment, iteration.
const d = { name: "x", n: 1 };
setItem(d, "new", [1]);
setItem(d, "n", iadd(getItem(d, "n"), 1));
print(d, len(d), getItem(d, "name"), contains(d, "n"), contains(d, "zz"));
for (const key of iterate(d)) {
  print(key, getItem(d, key));
}
for (const [key, value] of items(d)) {
  print(key, value);
}
print(list(d), list(values(d)), list(items(d)));
print(
  dict(undefined, { a: 1, b: 2 }),
  dict([Tuple.of("x", 1), Tuple.of("y", 2)]),
  dict(zip("ab", [1, 2])),
  dict({ q: 1 }, { r: 2 }),
  new Dict(),
);
try {
  getItem(d, "missing");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e, getAttr(e, "args"));
}
