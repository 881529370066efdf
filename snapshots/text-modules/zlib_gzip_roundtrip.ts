import {
  type Dynamic,
  OSError,
  Tuple,
  bytes,
  call,
  callMethod,
  encode,
  enter,
  eq,
  exit,
  getSlice,
  len,
  mul,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
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
const text = mul(encode("héllo 😀 "), 50);
const packed = compress(text);
print(
  eq(decompress(packed), text),
  len(packed) < len(text),
  decompress(compress(bytes([]))),
  eq(decompress(compress(text, 9)), text),
);
print(
  crc32(bytes([])),
  crc32(bytes([104, 101, 108, 108, 111])),
  crc32(bytes([108, 111]), crc32(bytes([104, 101, 108]))),
  adler32(bytes([104, 101, 108, 108, 111])),
  adler32(bytes([])),
);
print(
  eq(gzipDecompress(gzipCompress(text)), text),
  getSlice(gzipCompress(bytes([120])), null, 2),
  gzipDecompress(bytes([])),
);
for (const bad of Tuple.of(
  signature(() => decompress(bytes([110, 111, 116, 32, 122, 108, 105, 98])), "<lambda>", []),
  signature(() => gzipDecompress(bytes([110, 111, 112, 101])), "<lambda>", []),
  signature(() => decompress(getSlice(packed, null, 10)), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ZlibError, OSError);
    print(typeName(e), e);
  }
}
const manager: Dynamic = gzipOpen("a.txt.gz", "wt", undefined, "utf-8");
let f: Dynamic = enter(manager);
let failed = false;
try {
  callMethod(f, "write", ["zeile 1\nzeile é\n"]);
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const manager2: Dynamic = gzipOpen("a.txt.gz", "rt", undefined, "utf-8");
f = enter(manager2);
let failed2 = false;
try {
  print(callMethod(f, "readlines", []));
} catch (caught3) {
  failed2 = true;
  if (!exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
const manager3: Dynamic = gzipOpen("a.txt.gz");
f = enter(manager3);
let failed3 = false;
try {
  print(callMethod(f, "read", []));
} catch (caught4) {
  failed3 = true;
  if (!exit(manager3, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
