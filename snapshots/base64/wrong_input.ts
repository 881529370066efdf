import * as py from "./runtime/python/index.js";
import { Error, b16decode, b32decode, b64decode, b64encode } from "./runtime/python/stdlib/base64.js";
import { a85decode, b85decode } from "./runtime/python/stdlib/base85.js";

// Invalid characters, padding and types: what is skipped, what is refused.

for (const text of py.Tuple.of(
  "YWJj",
  "YWJ",
  "YW",
  "Y",
  "YWJj\n",
  "YW Jj",
  "Y*W*J*j",
  "====",
  "YQ==YQ==",
  "",
  "-_-_",
  "YR==",
)) {
  try {
    py.print(py.repr(text), b64decode(text));
  } catch (caught) {
    const e = py.rethrowUnless(caught, Error);
    py.print(py.repr(text), "Error", e);
  }
  try {
    py.print(b64decode(text, undefined, true));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, Error);
    py.print("strict", e);
  }
}
for (const bad of py.Tuple.of(
  py.signature(() => b64encode("text"), "<lambda>", []),
  py.signature(() => b64decode("é"), "<lambda>", []),
  py.signature(() => b64decode(5), "<lambda>", []),
  py.signature(() => b32decode("a"), "<lambda>", []),
  py.signature(() => b16decode("ab"), "<lambda>", []),
  py.signature(() => b16decode("0"), "<lambda>", []),
  py.signature(() => a85decode(py.bytes([122, 33])), "<lambda>", []),
  py.signature(() => b85decode(py.bytes([0])), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, Error, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
py.print(b16decode("ab", true), b32decode("mfra====", true), py.isSubclass(Error, py.ValueError));
