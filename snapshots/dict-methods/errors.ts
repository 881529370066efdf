import {
  AttributeError,
  Dict,
  KeyError,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  dict,
  getItem,
  getSlice,
  keywordParts,
  mergeDicts,
  noAttribute,
  pop,
  print,
  rethrowUnless,
  signature,
  sorted,
  typeName,
  update,
} from "./runtime/python/index.js";

// Errors from dict operations.
const d = { a: 1 };
for (const f of Tuple.of(
  signature(() => getItem(d, "z"), "<lambda>", []),
  signature(() => getItem(d, 1), "<lambda>", []),
  signature(() => getItem(d, Tuple.of("t", 1)), "<lambda>", []),
  signature(() => getItem(d, null), "<lambda>", []),
  signature(() => pop(d, "q"), "<lambda>", []),
  signature(() => getItem(d, []), "<lambda>", []),
  signature(() => callMethod(d, "get", []), "<lambda>", []),
  signature(() => noAttribute(d, "a"), "<lambda>", []),
  signature(() => add(d, new Dict()), "<lambda>", []),
  signature(() => getSlice(d, 0, 1), "<lambda>", []),
  signature(() => call(dict, [], keywordParts({ a: 1 }, { a: 2 })), "<lambda>", []),
  signature(() => update(d, 1), "<lambda>", []),
  signature(() => callMethod(d, "fromkeys", [5]), "<lambda>", []),
  signature(() => mergeDicts([1]), "<lambda>", []),
  signature(() => sorted([d, d]), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, TypeError, AttributeError);
    print(typeName(e), e);
  }
}
