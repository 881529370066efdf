import {
  Tuple,
  bytes,
  callMethod,
  contains,
  encode,
  getSlice,
  mod,
  print,
} from "./runtime/python/index.js";

// Methods of bytes.
const b = bytes([72, 101, 108, 108, 111, 44, 32, 87, 111, 114, 108, 100]);
print(
  callMethod(b, "upper", []),
  callMethod(b, "split", [bytes([44, 32])]),
  callMethod(b, "find", [bytes([87])]),
  callMethod(b, "replace", [bytes([108]), bytes([76])]),
  callMethod(b, "startswith", [bytes([72, 101])]),
  callMethod(b, "strip", [bytes([72, 100])]),
);
print(
  callMethod(b, "hex", []),
  callMethod(bytes, "fromhex", ["48 65"]),
  encode(callMethod(b, "decode", []), "ascii"),
  callMethod(bytes([44]), "join", [[bytes([97]), bytes([98])]]),
  callMethod(b, "count", [bytes([108])]),
);
print(
  callMethod(bytes([97, 32, 98]), "title", []),
  callMethod(bytes([49, 50]), "isdigit", []),
  callMethod(bytes([32, 120, 32]), "strip", []),
  callMethod(bytes([120]), "center", [5, bytes([45])]),
  callMethod(bytes([97, 10, 98]), "splitlines", []),
  callMethod(b, "index", [bytes([111])]),
);
print(
  callMethod(b, "hex", [":"]),
  mod(bytes([37, 100, 45, 37, 115]), Tuple.of(3, bytes([120]))),
  getSlice(b, null, null, -1),
  contains(b, 72),
  contains(b, bytes([108, 111])),
);
