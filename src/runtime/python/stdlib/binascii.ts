import { Bytes } from "../bytes.js";
import { TypeError } from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { b64decode, Error as BinasciiError } from "./base64.js";

export { crc32 } from "./compression.js";

function dataOf(value: Dynamic): Uint8Array {
  if (value?.data instanceof Uint8Array) return value.data;
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** `binascii.hexlify(data)` */
export const hexlify = (data: Dynamic): Bytes =>
  new Bytes(new Uint8Array(Buffer.from(Buffer.from(dataOf(data)).toString("hex"))));

/** `binascii.unhexlify(hexstr)` */
export function unhexlify(text: Dynamic): Bytes {
  const hex = typeof text === "string" ? text : Buffer.from(dataOf(text)).toString("latin1");
  if (hex.length % 2) throw new BinasciiError("Odd-length string");
  if (!/^[\da-f]*$/i.test(hex)) throw new BinasciiError("Non-hexadecimal digit found");
  return new Bytes(new Uint8Array(Buffer.from(hex, "hex")));
}

/** `binascii.b2a_base64(data, *, newline=True)` */
export const b2aBase64 = (data: Dynamic, { newline = true }: { newline?: Dynamic } = {}): Bytes =>
  new Bytes(
    new Uint8Array(
      Buffer.from(Buffer.from(dataOf(data)).toString("base64") + (newline === false ? "" : "\n")),
    ),
  );

/** `binascii.a2b_base64(data)` */
export const a2bBase64 = (data: Dynamic): Dynamic => b64decode(data);
