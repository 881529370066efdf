import {
  Dict,
  KeyError,
  callMethod,
  get,
  getItem,
  pop,
  popItem,
  print,
  rethrowUnless,
  setDefault,
} from "./runtime/python/index.js";

// get, setdefault, pop, popitem.
const d = { a: 1, none: null };
print(get(d, "a"), get(d, "z"), get(d, "z", 0), get(d, "none", "dflt"));
print(setDefault(d, "a", 5), setDefault(d, "l", []), setDefault(d, "n"), d);
callMethod(getItem(d, "l"), "append", [1]);
print(pop(d, "a"), pop(d, "zz", "gone"), d);
try {
  pop(d, "zz");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
print(popItem(d), d);
try {
  popItem(new Dict());
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print(e);
}
