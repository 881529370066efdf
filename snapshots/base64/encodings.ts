import {
  Tuple,
  TypeError,
  ValueError,
  add,
  bytearray,
  bytes,
  call,
  callMethod,
  encode,
  eq,
  mul,
  print,
  range,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  Error,
  b16decode,
  b16encode,
  b32decode,
  b32encode,
  b64decode,
  b64encode,
  standardB64decode,
  urlsafeB64decode,
  urlsafeB64encode,
} from "./runtime/python/stdlib/base64.js";
import {
  a85decode,
  a85encode,
  b85decode,
  b85encode,
  encodebytes,
} from "./runtime/python/stdlib/base85.js";

// All the alphabets, padding and what is refused.
const data = add(bytes(range(0, 256, 17)), encode("é😀"));
for (const [enc, dec] of Tuple.of(
  Tuple.of(b64encode, b64decode),
  Tuple.of(urlsafeB64encode, urlsafeB64decode),
  Tuple.of(b32encode, b32decode),
  Tuple.of(b16encode, b16decode),
  Tuple.of(b85encode, b85decode),
  Tuple.of(a85encode, a85decode),
)) {
  const packed = call(enc, [data]);
  print(
    packed,
    eq(call(dec, [packed]), data),
    call(enc, [bytes([])]),
    call(dec, [call(enc, [bytes([97])])]),
  );
}
for (const bad of Tuple.of(
  signature(() => b64decode("abc"), "<lambda>", []),
  signature(() => b64decode("a"), "<lambda>", []),
  signature(() => b64decode("ab=c", undefined, true), "<lambda>", []),
  signature(() => b64encode("text"), "<lambda>", []),
  signature(() => b32decode("abc"), "<lambda>", []),
  signature(() => b16decode("ab"), "<lambda>", []),
  signature(() => b64decode("é"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, Error, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(
  b64decode("YW Jj\n"),
  b64decode(bytes([89, 87, 74, 106])),
  b16decode("ab", true),
  b64encode(bytearray(bytes([97, 98]))),
  b64encode(bytes([251, 255]), bytes([45, 95])),
);
print(
  encodebytes(mul(bytes([120]), 60)),
  b64decode(bytes([101, 72, 104, 52, 10, 101, 65, 61, 61, 10])),
);
print(
  `data:image/png;base64,${callMethod(b64encode(bytes([49, 50, 51])), "decode", ["ascii"])}`,
  callMethod(standardB64decode("MTIz"), "decode", []),
);
