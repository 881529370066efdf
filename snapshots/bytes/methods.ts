import * as py from "./runtime/python/index.js";

// Methods of bytes.
const b = py.bytes([72, 101, 108, 108, 111, 44, 32, 87, 111, 114, 108, 100]);
py.print(
  py.callMethod(b, "upper", []),
  py.callMethod(b, "split", [py.bytes([44, 32])]),
  py.callMethod(b, "find", [py.bytes([87])]),
  py.callMethod(b, "replace", [py.bytes([108]), py.bytes([76])]),
  py.callMethod(b, "startswith", [py.bytes([72, 101])]),
  py.callMethod(b, "strip", [py.bytes([72, 100])]),
);
py.print(
  py.callMethod(b, "hex", []),
  py.callMethod(py.bytes, "fromhex", ["48 65"]),
  py.encode(py.callMethod(b, "decode", []), "ascii"),
  py.callMethod(py.bytes([44]), "join", [[py.bytes([97]), py.bytes([98])]]),
  py.callMethod(b, "count", [py.bytes([108])]),
);
py.print(
  py.callMethod(py.bytes([97, 32, 98]), "title", []),
  py.callMethod(py.bytes([49, 50]), "isdigit", []),
  py.callMethod(py.bytes([32, 120, 32]), "strip", []),
  py.callMethod(py.bytes([120]), "center", [5, py.bytes([45])]),
  py.callMethod(py.bytes([97, 10, 98]), "splitlines", []),
  py.callMethod(b, "index", [py.bytes([111])]),
);
py.print(
  py.callMethod(b, "hex", [":"]),
  py.mod(py.bytes([37, 100, 45, 37, 115]), py.Tuple.of(3, py.bytes([120]))),
  py.getSlice(b, null, null, -1),
  py.contains(b, 72),
  py.contains(b, py.bytes([108, 111])),
);
