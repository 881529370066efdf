import * as py from "./runtime/python/index.js";

// Single-byte code pages and the multi-byte encodings of East Asia.
const text = "Grüße, € żółć Привет Ωμέγα";
for (const name of py.Tuple.of(
  "cp437",
  "cp850",
  "cp1250",
  "cp1251",
  "cp1253",
  "iso-8859-2",
  "iso8859-15",
  "iso-8859-5",
  "koi8-r",
  "mac-roman",
  "latin2",
  "windows-1251",
)) {
  const data = py.encode(text, name, "replace");
  py.print(name, data, py.callMethod(data, "decode", [name]));
  py.print(py.callMethod(py.bytes(py.range(128, 256)), "decode", [name, "replace"]));
  try {
    py.encode(text, name);
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.UnicodeEncodeError);
    py.print(error);
  }
}
