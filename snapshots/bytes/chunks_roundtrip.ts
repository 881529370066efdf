import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Chunked bytes and decoding at boundaries.
const data = py.encode("héllo wörld €", "utf-8");
const chunks: Dynamic[] = Array.from(py.range(0, py.len(data), 4), (i: number) => py.getSlice(data, i, i + 4));
py.print(
  chunks,
  py.eq(py.callMethod(py.bytes([]), "join", [chunks]), data),
  py.callMethod(py.callMethod(py.bytes([]), "join", [chunks]), "decode", []),
);
// Python: dec = codecs.getincrementaldecoder("utf-8")()
const dec = py.call(py.notMigrated("unknown-member", "codecs.getincrementaldecoder"), []);
py.print(chunks.map((c: Dynamic) => py.callMethod(dec, "decode", [c])));
py.print(
  py.mod(py.sum(data), 256),
  py.max(data),
  py.getSlice(py.callMethod(data, "hex", []), null, 8),
  py.call(py.getAttr(py.int, "from_bytes"), [py.getSlice(data, null, 2), "big"]),
  py.callMethod(data, "count", [py.bytes([108])]),
  py.getSlice(
    py.flatMap(data, (b: number) => (b > 127 ? [b] : [])),
    null,
    3,
  ),
);
