import {
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  isSubclass,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  Error,
  b16decode,
  b32decode,
  b64decode,
  b64encode,
} from "./runtime/python/stdlib/base64.js";
import { a85decode, b85decode } from "./runtime/python/stdlib/base85.js";

// Invalid characters, padding and types: what is skipped, what is refused.

for (const text of Tuple.of(
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
    print(repr(text), b64decode(text));
  } catch (caught) {
    const e = rethrowUnless(caught, Error);
    print(repr(text), "Error", e);
  }
  try {
    print(b64decode(text, undefined, true));
  } catch (caught2) {
    const e = rethrowUnless(caught2, Error);
    print("strict", e);
  }
}
for (const bad of Tuple.of(
  signature(() => b64encode("text"), "<lambda>", []),
  signature(() => b64decode("é"), "<lambda>", []),
  signature(() => b64decode(5), "<lambda>", []),
  signature(() => b32decode("a"), "<lambda>", []),
  signature(() => b16decode("ab"), "<lambda>", []),
  signature(() => b16decode("0"), "<lambda>", []),
  signature(() => a85decode(bytes([122, 33])), "<lambda>", []),
  signature(() => b85decode(bytes([0])), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught3) {
    const e = rethrowUnless(caught3, Error, ValueError, TypeError);
    print(typeName(e), e);
  }
}
print(b16decode("ab", true), b32decode("mfra====", true), isSubclass(Error, ValueError));
