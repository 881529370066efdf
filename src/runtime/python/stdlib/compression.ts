/** `zlib` and `gzip` */
import {
  crc32 as nodeCrc32,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
} from "node:zlib";
import { Bytes } from "../bytes.js";
import { pyClass } from "../class-info.js";
import { Exception, OSError } from "../exceptions.js";
import { decode } from "../text-decode.js";
import type { Dynamic } from "../types.js";
import { open as openFile } from "./files.js";
import { BytesIO, StringIO } from "./text-io.js";

/** `zlib.error` */
export class ZlibError extends Exception {}
/** `gzip.BadGzipFile` */
export class BadGzipFile extends OSError {}

const bytes = (data: Uint8Array): Bytes => new Bytes(new Uint8Array(data));
const raw = (wbits: number): boolean => wbits < 0;

/** `zlib.compress(data, level=-1, wbits=15)` */
export function compress(data: Dynamic, level = -1, wbits = 15): Bytes {
  const pack = raw(wbits) ? deflateRawSync : wbits > 15 ? gzipSync : deflateSync;
  return bytes(pack(data.data as Uint8Array, { level }));
}

/** `zlib.decompress(data, wbits=15)` */
export function decompress(data: Dynamic, wbits = 15): Bytes {
  const unpack = raw(wbits) ? inflateRawSync : wbits > 15 ? gunzipSync : inflateSync;
  try {
    return bytes(unpack(data.data as Uint8Array));
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    if (code === "Z_BUF_ERROR")
      throw new ZlibError("Error -5 while decompressing data: incomplete or truncated stream");
    throw new ZlibError(`Error -3 while decompressing data: ${message}`);
  }
}

/** `zlib.crc32(data, value=0)` */
export function crc32(data: Dynamic, value = 0): number {
  const node = nodeCrc32 as ((data: Uint8Array, value: number) => number) | undefined;
  if (node) return node(data.data as Uint8Array, value);
  let crc = ~value;
  for (const byte of data.data as Uint8Array) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** `zlib.adler32(data, value=1)` */
export function adler32(data: Dynamic, value = 1): number {
  let [a, b] = [value & 0xffff, value >>> 16];
  for (const byte of data.data as Uint8Array) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** `gzip.compress(data, compresslevel=9)` */
export const gzipCompress = (data: Dynamic, level = 9): Bytes =>
  bytes(gzipSync(data.data as Uint8Array, { level }));

/** `gzip.decompress(data)` */
export function gzipDecompress(data: Dynamic): Bytes {
  const given = data.data as Uint8Array;
  if (given.length === 0) return new Bytes();
  if (given[0] !== 0x1f || given[1] !== 0x8b)
    throw new BadGzipFile(`Not a gzipped file (${repr(new Bytes(given.slice(0, 2)))})`);
  try {
    return bytes(gunzipSync(given));
  } catch {
    throw new EOFError("Compressed file ended before the end-of-stream marker was reached");
  }
}
import { EOFError } from "../exceptions.js";
import { repr } from "../repr.js";

/** `gzip.open(filename, mode="rb")`: read whole when opened, written whole when closed. */
export function gzipOpen(filename: Dynamic, mode = "rb", level = 9, encoding: Dynamic = null): Dynamic {
  const isText = mode.includes("t");
  if (mode.startsWith("r")) {
    const content = gzipDecompress((openFile(filename, "rb") as Dynamic).read());
    return isText ? new StringIO(decode(content, encoding ?? "utf-8", "strict")) : new BytesIO(content);
  }
  const target: Dynamic = openFile(filename, mode.startsWith("a") ? "ab" : "wb");
  const stream: Dynamic = isText ? new StringIO() : new BytesIO();
  const close = stream.close.bind(stream) as () => null;
  stream.close = (): null => {
    if (stream.closed) return null;
    const content: Dynamic = stream.getvalue();
    target.write(
      gzipCompress(isText ? encode(content as string, encoding ?? "utf-8", "strict") : content, level),
    );
    target.close();
    return close();
  };
  return stream;
}
import { encode } from "../text-encode.js";

pyClass(ZlibError, { name: "error", module: "zlib" });
pyClass(BadGzipFile, { name: "BadGzipFile", module: "gzip" });
