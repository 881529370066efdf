// `data.decode(encoding, errors)`.
import { Bytes, type ByteArray } from "./bytes.js";
import { LookupError, TypeError, UnicodeDecodeError } from "./exceptions.js";
import { asText } from "./text-core.js";
import { type CodePage, encodingOf, type Encoding, fromCodePage, isCodePage } from "./text-encodings.js";
import { argumentType } from "./type-name.js";

/** A code point and its length in bytes, or the fault at this place. */
type Step = { code: number; length: number } | { reason: string; length: number };

/** Reads the character that starts at `at`. */
type Decoder = (data: Uint8Array, at: number) => Step;

const CODEC_NAMES: Partial<Record<Encoding, string>> = { "utf-8-sig": "utf-8" };

/** An encoding whose byte order is known. */
type Kind = Exclude<Encoding, "utf-16" | "utf-32"> | CodePage;

const DECODERS: Record<Exclude<Encoding, "utf-16" | "utf-32">, Decoder> = {
  "utf-8": utf8,
  "utf-8-sig": utf8,
  ascii: (data, at) => single(data[at] as number, (byte) => byte < 128, "ordinal not in range(128)"),
  "latin-1": (data, at) => ({ code: data[at] as number, length: 1 }),
  "utf-16-le": (data, at) => utf16(data, at, true),
  "utf-16-be": (data, at) => utf16(data, at, false),
  "utf-32-le": (data, at) => utf32(data, at, true),
  "utf-32-be": (data, at) => utf32(data, at, false),
};

function single(code: number, valid: (code: number) => boolean, reason: string): Step {
  return valid(code) ? { code, length: 1 } : { reason, length: 1 };
}

const decoderOf = (kind: Kind): Decoder =>
  isCodePage(kind)
    ? (data, at) =>
        single(fromCodePage(kind, data[at] as number), (code) => code >= 0, "character maps to <undefined>")
    : DECODERS[kind];

/** Unicode's table 3-7: the allowed range of the second byte depends on the first. */
function utf8(data: Uint8Array, at: number): Step {
  const first = data[at] as number;
  if (first < 0x80) return { code: first, length: 1 };
  if (first < 0xc2 || first > 0xf4) return { reason: "invalid start byte", length: 1 };
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = data[at + i];
    if (byte === undefined) return { reason: "unexpected end of data", length: i };
    const [low, high] = i === 1 ? secondByteRange(first) : [0x80, 0xbf];
    if (byte < low || byte > high) return { reason: "invalid continuation byte", length: i };
    code = (code << 6) | (byte & 0x3f);
  }
  return { code, length };
}

function secondByteRange(first: number): [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function utf16(data: Uint8Array, at: number, little: boolean): Step {
  const unit = (i: number) =>
    ((data[i + (little ? 1 : 0)] as number) << 8) | (data[i + (little ? 0 : 1)] as number);
  if (at + 2 > data.length) return { reason: "truncated data", length: data.length - at };
  const high = unit(at);
  if (high < 0xd800 || high > 0xdfff) return { code: high, length: 2 };
  if (high >= 0xdc00) return { reason: "illegal encoding", length: 2 };
  if (at + 4 > data.length) return { reason: "unexpected end of data", length: data.length - at };
  const low = unit(at + 2);
  if (low < 0xdc00 || low > 0xdfff) return { reason: "illegal UTF-16 surrogate", length: 2 };
  return { code: 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff), length: 4 };
}

function utf32(data: Uint8Array, at: number, little: boolean): Step {
  if (at + 4 > data.length) return { reason: "truncated data", length: data.length - at };
  const code = new DataView(data.buffer, data.byteOffset + at, 4).getUint32(0, little);
  if (code > 0x10ffff) return { reason: "code point not in range(0x110000)", length: 4 };
  if (code >= 0xd800 && code <= 0xdfff) {
    return { reason: "code point in surrogate code point range(0xd800, 0xe000)", length: 4 };
  }
  return { code, length: 4 };
}

/** `data.decode(encoding, errors)`. Throws UnicodeDecodeError, or LookupError for an unknown encoding. */
export function decode(
  bytes: Bytes | ByteArray,
  encoding: unknown = "utf-8",
  errors: unknown = "strict",
): string {
  const name = requireName("encoding", encoding);
  const handler = requireName("errors", errors);
  const { kind, start } = resolveMark(encodingOf(name, "decode"), bytes.data);
  const data = bytes.data.subarray(start);
  if (kind.startsWith("utf-8")) {
    const text = decodeValidUtf8(data);
    if (text !== null) return text;
  }
  const at = new Bytes(kind === "utf-8-sig" ? data : bytes.data);
  return decodeWith(kind, at, kind === "utf-8-sig" ? 0 : start, handler);
}

function requireName(argument: string, value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`decode() argument '${argument}' must be str, not ${argumentType(value)}`);
}

function decodeValidUtf8(data: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}

/** The byte order that a mark at the start decides, and where the text begins. */
function resolveMark(encoding: Encoding | CodePage, data: Uint8Array): { kind: Kind; start: number } {
  const starts = (...mark: number[]) => mark.every((byte, i) => data[i] === byte);
  switch (encoding) {
    case "utf-8-sig":
      return { kind: encoding, start: starts(0xef, 0xbb, 0xbf) ? 3 : 0 };
    case "utf-16":
      if (starts(0xfe, 0xff)) return { kind: "utf-16-be", start: 2 };
      return { kind: "utf-16-le", start: starts(0xff, 0xfe) ? 2 : 0 };
    case "utf-32":
      if (starts(0, 0, 0xfe, 0xff)) return { kind: "utf-32-be", start: 4 };
      return { kind: "utf-32-le", start: starts(0xff, 0xfe, 0, 0) ? 4 : 0 };
    default:
      return { kind: encoding, start: 0 };
  }
}

function decodeWith(kind: Kind, bytes: Bytes, start: number, handler: string): string {
  const { data } = bytes;
  const codec = isCodePage(kind) ? "charmap" : (CODEC_NAMES[kind] ?? kind);
  const decoder = decoderOf(kind);
  const parts: string[] = [];
  for (let at = start; at < data.length;) {
    const step = decoder(data, at);
    if ("code" in step) {
      parts.push(String.fromCodePoint(step.code));
      at += step.length;
      continue;
    }
    const fault = () => new UnicodeDecodeError(codec, bytes, at, at + step.length, step.reason);
    const bad = data.subarray(at, at + step.length);
    const passed = handler === "surrogatepass" ? passSurrogate(kind, data, at) : null;
    parts.push(passed?.text ?? replacement(handler, bad, fault));
    at += passed?.length ?? step.length;
  }
  return parts.join("");
}

function replacement(handler: string, bad: Uint8Array, fault: () => Error): string {
  switch (handler) {
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return Array.from(bad, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
    case "surrogateescape":
      if (bad.some((byte) => byte < 0x80)) throw fault();
      return Array.from(bad, (byte) => String.fromCharCode(0xdc00 + byte)).join("");
    case "xmlcharrefreplace":
    case "namereplace":
      throw new TypeError("don't know how to handle UnicodeDecodeError in error callback");
    case "strict":
    case "surrogatepass":
      throw fault();
    default:
      throw new LookupError(`unknown error handler name '${handler}'`);
  }
}

/** The surrogate that `surrogatepass` lets through at this place, if there is one. */
function passSurrogate(kind: string, data: Uint8Array, at: number): { text: string; length: number } | null {
  const [length, code] = surrogateAt(kind, data, at);
  return code >= 0xd800 && code <= 0xdfff ? { text: String.fromCharCode(code), length } : null;
}

function surrogateAt(kind: string, data: Uint8Array, at: number): [number, number] {
  const byte = (i: number) => data[at + i] ?? 0;
  if (kind.startsWith("utf-8"))
    return [3, ((byte(0) & 0xf) << 12) | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f)];
  const length = kind.startsWith("utf-16") ? 2 : 4;
  const order = kind.endsWith("be") ? length - 2 : 0;
  return kind.endsWith("be")
    ? [length, (byte(order) << 8) | byte(order + 1)]
    : [length, (byte(1) << 8) | byte(0)];
}
