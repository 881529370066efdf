import {
  Dict,
  callMethod,
  clear,
  copy,
  eq,
  fromKeys,
  getItem,
  is,
  list,
  print,
  setItem,
} from "./runtime/python/index.js";

// fromkeys, copy, clear.
print(fromKeys("abc"), fromKeys([1, 2], 0), fromKeys([]));
const shared = fromKeys(["x", "y"], []);
callMethod(getItem(shared, "x"), "append", [1]);
print(shared);
const d = { a: [1] };
const c = copy(d);
callMethod(getItem(c, "a"), "append", [2]);
setItem(c, "b", 1);
print(d, c);
const alias = d;
clear(d);
print(alias, eq(d, new Dict()), is(d, alias));
print(list(fromKeys("mississippi")));
