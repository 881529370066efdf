import {
  IndexError,
  Tuple,
  TypeError,
  getItem,
  iterate,
  join,
  len,
  list,
  max,
  ord,
  print,
  rethrowUnless,
  reversed,
  set,
  setItem,
  sorted,
} from "./runtime/python/index.js";

// Indexing and iteration.
const s = "python";
print(getItem(s, 0), getItem(s, -1), getItem(s, 2), getItem(s, len(s) - 1));
for (const ch of iterate("abc")) {
  print(ch, ord(ch));
}
for (const bad of Tuple.of(6, -7)) {
  try {
    getItem(s, bad);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError);
    print(e);
  }
}
try {
  getItem(s, "a");
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  setItem(s, 0, "P");
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
print(list("hey"), sorted("banana"), join("", reversed("abc")), max("hello"), set("aa"));
