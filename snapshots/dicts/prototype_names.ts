import {
  Dict,
  Tuple,
  add,
  contains,
  delItem,
  get,
  getItem,
  keywords,
  len,
  list,
  print,
  setItem,
  split,
} from "./runtime/python/index.js";

// Keys that are special names in JavaScript.
const d = new Dict();
for (const key of Tuple.of(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "valueOf",
)) {
  print(contains(d, key), get(d, key), keywords({ end: "; " }));
  setItem(d, key, len(d));
}
print(d);
print(list(d), getItem(d, "__proto__"), contains(d, "isPrototypeOf"));
delItem(d, "constructor");
print(contains(d, "constructor"), get(d, "constructor", "none"), len(d));
const counts = new Dict();
for (const w of split("to toString to constructor")) {
  setItem(counts, w, add(get(counts, w, 0), 1));
}
print(counts);
