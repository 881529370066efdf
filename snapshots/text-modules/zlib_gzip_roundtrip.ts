import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  ZlibError,
  adler32,
  compress,
  crc32,
  decompress,
  gzipCompress,
  gzipDecompress,
  gzipOpen,
} from "./runtime/python/stdlib/compression.js";

// Compression: what goes in comes out, and checksums are the same numbers.
const text = py.mul(py.encode("héllo 😀 "), 50);
const packed = compress(text);
py.print(
  py.eq(decompress(packed), text),
  py.len(packed) < py.len(text),
  decompress(compress(py.bytes([]))),
  py.eq(decompress(compress(text, 9)), text),
);
py.print(
  crc32(py.bytes([])),
  crc32(py.bytes([104, 101, 108, 108, 111])),
  crc32(py.bytes([108, 111]), crc32(py.bytes([104, 101, 108]))),
  adler32(py.bytes([104, 101, 108, 108, 111])),
  adler32(py.bytes([])),
);
py.print(
  py.eq(gzipDecompress(gzipCompress(text)), text),
  py.getSlice(gzipCompress(py.bytes([120])), null, 2),
  gzipDecompress(py.bytes([])),
);
for (const bad of py.Tuple.of(
  py.signature(() => decompress(py.bytes([110, 111, 116, 32, 122, 108, 105, 98])), "<lambda>", []),
  py.signature(() => gzipDecompress(py.bytes([110, 111, 112, 101])), "<lambda>", []),
  py.signature(() => decompress(py.getSlice(packed, null, 10)), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, ZlibError, py.OSError);
    py.print(py.typeName(e), e);
  }
}
const manager: Dynamic = gzipOpen("a.txt.gz", "wt", undefined, "utf-8");
let f: Dynamic = py.enter(manager);
let failed = false;
try {
  py.callMethod(f, "write", ["zeile 1\nzeile é\n"]);
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const manager2: Dynamic = gzipOpen("a.txt.gz", "rt", undefined, "utf-8");
f = py.enter(manager2);
let failed2 = false;
try {
  py.print(py.callMethod(f, "readlines", []));
} catch (caught3) {
  failed2 = true;
  if (!py.exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
const manager3: Dynamic = gzipOpen("a.txt.gz");
f = py.enter(manager3);
let failed3 = false;
try {
  py.print(py.callMethod(f, "read", []));
} catch (caught4) {
  failed3 = true;
  if (!py.exit(manager3, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
