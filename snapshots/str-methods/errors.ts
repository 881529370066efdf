import * as py from "./runtime/python/index.js";

// Wrong arguments to string methods.
for (const f of py.Tuple.of(
  py.signature(() => py.join("a", [1]), "<lambda>", []),
  py.signature(() => py.split("a", 1), "<lambda>", []),
  py.signature(() => py.callMethod("a", "replace", ["a"]), "<lambda>", []),
  py.signature(() => py.startsWith("a", 1), "<lambda>", []),
  py.signature(() => py.strip("a", 1), "<lambda>", []),
  py.signature(() => py.callMethod("a", "center", []), "<lambda>", []),
  py.signature(() => py.count("a", 1), "<lambda>", []),
  py.signature(() => py.zfill("a", "2"), "<lambda>", []),
  py.signature(() => py.find("a", null), "<lambda>", []),
  py.signature(() => py.callMethod("abc", "nope", []), "<lambda>", []),
  py.signature(() => py.ljust("a", 5, "ab"), "<lambda>", []),
  py.signature(() => py.encode("a", "nope"), "<lambda>", []),
  py.signature(() => py.startsWith("a", ["a"]), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.AttributeError, py.LookupError);
    py.print(py.typeName(e), e);
  }
}
