import {
  type Dynamic,
  bytes,
  call,
  callMethod,
  encode,
  eq,
  flatMap,
  getSlice,
  int,
  len,
  max,
  mod,
  notMigrated,
  print,
  range,
  sum,
} from "./runtime/python/index.js";

// Chunked bytes and decoding at boundaries.
const data = encode("héllo wörld €", "utf-8");
const chunks: Dynamic[] = Array.from(range(0, len(data), 4), (i: number) =>
  getSlice(data, i, i + 4),
);
print(
  chunks,
  eq(callMethod(bytes([]), "join", [chunks]), data),
  callMethod(callMethod(bytes([]), "join", [chunks]), "decode", []),
);
// Python: dec = codecs.getincrementaldecoder("utf-8")()
const dec = call(notMigrated("unknown-member", "codecs.getincrementaldecoder"), []);
print(chunks.map((c: Dynamic) => callMethod(dec, "decode", [c])));
print(
  mod(sum(data), 256),
  max(data),
  getSlice(callMethod(data, "hex", []), null, 8),
  callMethod(int, "from_bytes", [getSlice(data, null, 2), "big"]),
  callMethod(data, "count", [bytes([108])]),
  getSlice(
    flatMap(data, (b: number) => (b > 127 ? [b] : [])),
    null,
    3,
  ),
);
