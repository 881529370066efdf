import * as py from "./runtime/python/index.js";
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
import { a85decode, a85encode, b85decode, b85encode, encodebytes } from "./runtime/python/stdlib/base85.js";

// All the alphabets, padding and what is refused.
const data = py.add(py.bytes(py.range(0, 256, 17)), py.encode("é😀"));
for (const [enc, dec] of py.Tuple.of(
  py.Tuple.of(b64encode, b64decode),
  py.Tuple.of(urlsafeB64encode, urlsafeB64decode),
  py.Tuple.of(b32encode, b32decode),
  py.Tuple.of(b16encode, b16decode),
  py.Tuple.of(b85encode, b85decode),
  py.Tuple.of(a85encode, a85decode),
)) {
  const packed = py.call(enc, [data]);
  py.print(
    packed,
    py.eq(py.call(dec, [packed]), data),
    py.call(enc, [py.bytes([])]),
    py.call(dec, [py.call(enc, [py.bytes([97])])]),
  );
}
for (const bad of py.Tuple.of(
  py.signature(() => b64decode("abc"), "<lambda>", []),
  py.signature(() => b64decode("a"), "<lambda>", []),
  py.signature(() => b64decode("ab=c", undefined, true), "<lambda>", []),
  py.signature(() => b64encode("text"), "<lambda>", []),
  py.signature(() => b32decode("abc"), "<lambda>", []),
  py.signature(() => b16decode("ab"), "<lambda>", []),
  py.signature(() => b64decode("é"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, Error, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  b64decode("YW Jj\n"),
  b64decode(py.bytes([89, 87, 74, 106])),
  b16decode("ab", true),
  b64encode(py.bytearray(py.bytes([97, 98]))),
  b64encode(py.bytes([251, 255]), py.bytes([45, 95])),
);
py.print(encodebytes(py.mul(py.bytes([120]), 60)), b64decode(py.bytes([101, 72, 104, 52, 10, 101, 65, 61, 61, 10])));
py.print(
  `data:image/png;base64,${py.callMethod(b64encode(py.bytes([49, 50, 51])), "decode", ["ascii"])}`,
  py.callMethod(standardB64decode("MTIz"), "decode", []),
);
