import {
  IndexError,
  Tuple,
  TypeError,
  ValueError,
  add,
  bytes,
  call,
  callMethod,
  contains,
  getItem,
  lt,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";

// Errors on bytes.
for (const f of Tuple.of(
  signature(() => add(bytes([97]), "a"), "<lambda>", []),
  signature(() => getItem(bytes([97, 98, 99]), 5), "<lambda>", []),
  signature(() => bytes([300]), "<lambda>", []),
  signature(() => bytes("x"), "<lambda>", []),
  signature(() => callMethod(bytes([255]), "decode", []), "<lambda>", []),
  signature(() => contains(bytes([97, 98, 99]), "a"), "<lambda>", []),
  signature(() => callMethod(bytes([97]), "join", [["b"]]), "<lambda>", []),
  signature(() => callMethod(bytes, "fromhex", ["zz"]), "<lambda>", []),
  signature(() => lt(bytes([120]), "x"), "<lambda>", []),
  signature(() => bytes(-1), "<lambda>", []),
  signature(() => callMethod(bytes([97]), "split", [","]), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError, IndexError);
    print(typeName(e), e);
  }
}
