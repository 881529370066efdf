import {
  type Dynamic,
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
  reversed,
  set,
  setItem,
  sorted,
  toException,
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
    const e = toException(caught);
    if (e instanceof IndexError) {
      print(e);
    } else {
      throw caught;
    }
  }
}
try {
  getItem(s, "a");
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught2;
  }
}
try {
  setItem(s, 0, "P");
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught3;
  }
}
print(list("hey"), sorted("banana"), join("", reversed("abc")), max("hello"), set("aa"));
