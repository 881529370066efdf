import { signature } from "../functions.js";
import { Bytes } from "../bytes.js";
import { TypeError, ValueError } from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { bytesOf } from "./text-io.js";

/** `binascii.Error` */
export class Error extends ValueError {}

function text(value: Dynamic): string {
  if (typeof value === "string") {
    if (/[^\0-\x7f]/.test(value))
      throw new ValueError("string argument should contain only ASCII characters");
    return value;
  }
  if (value instanceof Bytes || typeof value?.data === "object")
    return Buffer.from(bytesOf(value)).toString("latin1");
  throw new TypeError(`argument should be a bytes-like object or ASCII string, not '${typeName(value)}'`);
}

const ascii = (value: string): Bytes => new Bytes(new Uint8Array(Buffer.from(value, "latin1")));

export const b64encode = (s: Dynamic, altchars: Dynamic = null): Bytes => {
  const encoded = Buffer.from(bytesOf(s)).toString("base64");
  if (altchars === null) return ascii(encoded);
  const [plus, slash] = text(altchars);
  return ascii(encoded.replaceAll("+", plus!).replaceAll("/", slash!));
};

/** What `validate=True` refuses, in the order in which CPython meets it. */
function requireStrict(encoded: string): void {
  if (encoded.startsWith("=")) throw new Error("Leading padding not allowed");
  const [, body, padding, rest] = /^([A-Za-z0-9+/]*)(=*)(.*)$/s.exec(encoded) as unknown as [
    string,
    string,
    string,
    string,
  ];
  if (rest !== "" && padding === "") throw new Error("Only base64 data is allowed");
  const wanted = (4 - (body.length % 4)) % 4;
  if (rest !== "" && padding.length < wanted) throw new Error("Discontinuous padding not allowed");
  if (rest !== "" || padding.length > wanted) throw new Error("Excess data after padding");
}

/** `base64.b64decode(s, altchars=None, validate=False)` */
export function b64decode(s: Dynamic, altchars: Dynamic = null, validate: Dynamic = false): Bytes {
  let encoded = text(s);
  if (altchars !== null)
    encoded = encoded.replaceAll(text(altchars)[0]!, "+").replaceAll(text(altchars)[1]!, "/");
  if (validate) requireStrict(encoded);
  const data = encoded.replace(/[^A-Za-z0-9+/=]/g, "");
  const body = /^[A-Za-z0-9+/]*/.exec(data)![0];
  const padding = data.length - body.length;
  const rest = body.length % 4;
  if (rest === 1) {
    throw new Error(
      `Invalid base64-encoded string: number of data characters (${body.length}) cannot be 1 more than a multiple of 4`,
    );
  }
  if (rest !== 0 && padding < 4 - rest) throw new Error("Incorrect padding");
  return new Bytes(new Uint8Array(Buffer.from(body, "base64")));
}

export const standardB64encode = (s: Dynamic): Bytes => b64encode(s);
export const standardB64decode = (s: Dynamic): Bytes => b64decode(s);
export const urlsafeB64encode = (s: Dynamic): Bytes => b64encode(s, "-_");
export const urlsafeB64decode = (s: Dynamic): Bytes => b64decode(s, "-_");
export const b16encode = (s: Dynamic): Bytes => ascii(Buffer.from(bytesOf(s)).toString("hex").toUpperCase());

export function b16decode(s: Dynamic, casefold: Dynamic = false): Bytes {
  const hex = casefold ? text(s).toUpperCase() : text(s);
  if (!/^[0-9A-F]*$/.test(hex)) throw new Error("Non-base16 digit found");
  if (hex.length % 2) throw new Error("Odd-length string");
  return new Bytes(new Uint8Array(Buffer.from(hex, "hex")));
}

const alphabet32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** `base64.b32encode(s)` */
export function b32encode(s: Dynamic): Bytes {
  const bits = Array.from(bytesOf(s), (byte: number) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  const text = groups.map((group) => alphabet32[Number.parseInt(group.padEnd(5, "0"), 2)]!).join("");
  return ascii(text.padEnd(Math.ceil(text.length / 8) * 8, "="));
}

/** `base64.b32decode(s, casefold=False)` */
export function b32decode(s: Dynamic, casefold: Dynamic = false): Bytes {
  const encoded = casefold ? text(s).toUpperCase() : text(s);
  if (encoded.length % 8) throw new Error("Incorrect padding");
  const body = encoded.replace(/=+$/, "");
  if (/[^A-Z2-7]/.test(body)) throw new Error("Non-base32 digit found");
  const bits = Array.from(body, (c) => alphabet32.indexOf(c).toString(2).padStart(5, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return new Bytes(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2)));
}

signature(b32encode, "b32encode", ["s"]);
signature(b32decode, "b32decode", ["s", "casefold="]);
signature(b64encode, "b64encode", ["s", "altchars="]);
signature(b64decode, "b64decode", ["s", "altchars=", "validate="]);
signature(standardB64encode, "standard_b64encode", ["s"]);
signature(standardB64decode, "standard_b64decode", ["s"]);
signature(urlsafeB64encode, "urlsafe_b64encode", ["s"]);
signature(urlsafeB64decode, "urlsafe_b64decode", ["s"]);
signature(b16encode, "b16encode", ["s"]);
signature(b16decode, "b16decode", ["s", "casefold="]);
