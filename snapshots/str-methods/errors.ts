import {
  AttributeError,
  LookupError,
  Tuple,
  TypeError,
  call,
  callMethod,
  count,
  encode,
  find,
  join,
  ljust,
  print,
  rethrowUnless,
  signature,
  split,
  startsWith,
  strip,
  typeName,
  zfill,
} from "./runtime/python/index.js";

// Wrong arguments to string methods.
for (const f of Tuple.of(
  signature(() => join("a", [1]), "<lambda>", []),
  signature(() => split("a", 1), "<lambda>", []),
  signature(() => callMethod("a", "replace", ["a"]), "<lambda>", []),
  signature(() => startsWith("a", 1), "<lambda>", []),
  signature(() => strip("a", 1), "<lambda>", []),
  signature(() => callMethod("a", "center", []), "<lambda>", []),
  signature(() => count("a", 1), "<lambda>", []),
  signature(() => zfill("a", "2"), "<lambda>", []),
  signature(() => find("a", null), "<lambda>", []),
  signature(() => callMethod("abc", "nope", []), "<lambda>", []),
  signature(() => ljust("a", 5, "ab"), "<lambda>", []),
  signature(() => encode("a", "nope"), "<lambda>", []),
  signature(() => startsWith("a", ["a"]), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, AttributeError, LookupError);
    print(typeName(e), e);
  }
}
