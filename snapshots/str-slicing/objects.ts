import {
  TypeError,
  add,
  callMethod,
  getAttr,
  getItem,
  getSlice,
  len,
  max,
  print,
  range,
  rethrowUnless,
  slice,
} from "./runtime/python/index.js";

// slice objects and computed bounds.
const sl = slice(1, 6, 2);
const text = "0123456789";
print(
  getItem(text, sl),
  sl,
  getAttr(sl, "start"),
  getAttr(sl, "stop"),
  getAttr(sl, "step"),
  callMethod(sl, "indices", [4]),
);
print(callMethod(slice(null, null, -1), "indices", [5]), getItem(text, slice(3)));
function window(s: string, size: number, step: number): string[] {
  return Array.from(range(0, max(len(s) - size + 1, 1), step), (i: number) =>
    getSlice(s, i, add(i, size)),
  );
}
print(window(text, 4, 3), window("ab", 4, 3));
const limit = null;
print(getSlice(text, null, limit), getSlice(text, limit, 3));
try {
  getSlice(text, "1", null);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
