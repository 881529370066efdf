import * as py from "./runtime/python/index.js";

// Errors from dict operations.
const d = { a: 1 };
for (const f of py.Tuple.of(
  py.signature(() => py.getItem(d, "z"), "<lambda>", []),
  py.signature(() => py.getItem(d, 1), "<lambda>", []),
  py.signature(() => py.getItem(d, py.Tuple.of("t", 1)), "<lambda>", []),
  py.signature(() => py.getItem(d, null), "<lambda>", []),
  py.signature(() => py.pop(d, "q"), "<lambda>", []),
  py.signature(() => py.getItem(d, []), "<lambda>", []),
  py.signature(() => py.callMethod(d, "get", []), "<lambda>", []),
  py.signature(() => py.noAttribute(d, "a"), "<lambda>", []),
  py.signature(() => py.add(d, new py.Dict()), "<lambda>", []),
  py.signature(() => py.getSlice(d, 0, 1), "<lambda>", []),
  py.signature(() => py.call(py.dict, [], py.keywordParts({ a: 1 }, { a: 2 })), "<lambda>", []),
  py.signature(() => py.update(d, 1), "<lambda>", []),
  py.signature(() => py.callMethod(d, "fromkeys", [5]), "<lambda>", []),
  py.signature(() => py.mergeDicts([1]), "<lambda>", []),
  py.signature(() => py.sorted([d, d]), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.TypeError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
