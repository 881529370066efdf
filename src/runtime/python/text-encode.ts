// `text.encode(encoding, errors)`.
import { Bytes } from "./bytes.js";
import { LookupError, NotImplementedError, TypeError, UnicodeEncodeError } from "./exceptions.js";
import { escapeChar } from "./repr.js";
import { asText, hasSurrogates } from "./text-core.js";
import { type CodePage, encodingOf, type Encoding, isCodePage, toCodePage } from "./text-encodings.js";
import { argumentType } from "./type-name.js";

/** How one encoding writes a code point; null when it cannot. */
interface Encoder {
  /** Codec name in error messages. */
  codec: string;
  reason: string;
  write(code: number): number[] | null;
}

const SURROGATES = "surrogates not allowed";

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

const ENCODERS: Record<Encoding, Encoder> = {
  "utf-8": { codec: "utf-8", reason: SURROGATES, write: (code) => (isSurrogate(code) ? null : utf8(code)) },
  "utf-8-sig": {
    codec: "utf-8",
    reason: SURROGATES,
    write: (code) => (isSurrogate(code) ? null : utf8(code)),
  },
  ascii: {
    codec: "ascii",
    reason: "ordinal not in range(128)",
    write: (code) => (code < 128 ? [code] : null),
  },
  "latin-1": {
    codec: "latin-1",
    reason: "ordinal not in range(256)",
    write: (code) => (code < 256 ? [code] : null),
  },
  "utf-16": wide("utf-16", utf16le),
  "utf-16-le": wide("utf-16-le", utf16le),
  "utf-16-be": wide("utf-16-be", (code) => swapPairs(utf16le(code))),
  "utf-32": wide("utf-32", utf32le),
  "utf-32-le": wide("utf-32-le", utf32le),
  "utf-32-be": wide("utf-32-be", (code) => utf32le(code).reverse()),
};

const BYTE_ORDER_MARKS: Partial<Record<Encoding, number[]>> = {
  "utf-8-sig": [0xef, 0xbb, 0xbf],
  "utf-16": [0xff, 0xfe],
  "utf-32": [0xff, 0xfe, 0, 0],
};

function wide(codec: string, write: (code: number) => number[]): Encoder {
  return { codec, reason: SURROGATES, write: (code) => (isSurrogate(code) ? null : write(code)) };
}

/** UTF-8 of a code point, surrogates included (`surrogatepass`). */
function utf8(code: number): number[] {
  if (code < 0x80) return [code];
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

function utf16le(code: number): number[] {
  if (code < 0x10000) return [code & 0xff, code >> 8];
  const offset = code - 0x10000;
  return [...utf16le(0xd800 | (offset >> 10)), ...utf16le(0xdc00 | (offset & 0x3ff))];
}

function swapPairs(bytes: number[]): number[] {
  return bytes.map((_, i) => bytes[i ^ 1] as number);
}

function utf32le(code: number): number[] {
  return [code & 0xff, (code >> 8) & 0xff, (code >> 16) & 0xff, 0];
}

function encoderOf(kind: Encoding | CodePage): Encoder {
  if (!isCodePage(kind)) return ENCODERS[kind];
  const write = (code: number): number[] | null => {
    const byte = toCodePage(kind, code);
    return byte === null ? null : [byte];
  };
  return { codec: "charmap", reason: "character maps to <undefined>", write };
}

/** `text.encode(encoding, errors)`. Throws UnicodeEncodeError, or LookupError for an unknown encoding. */
export function encode(text: string, encoding: unknown = "utf-8", errors: unknown = "strict"): Bytes {
  const name = requireName("encoding", encoding);
  const handler = requireName("errors", errors);
  const kind = encodingOf(name, "encode");
  if (kind === "utf-8" && !hasSurrogates(text)) return new Bytes(new TextEncoder().encode(text));
  const out = [...((!isCodePage(kind) && BYTE_ORDER_MARKS[kind]) || [])];
  encodeWith(encoderOf(kind), kind, text, handler, out);
  return new Bytes(Uint8Array.from(out));
}

function requireName(argument: string, value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`encode() argument '${argument}' must be str, not ${argumentType(value)}`);
}

function encodeWith(
  encoder: Encoder,
  kind: Encoding | CodePage,
  text: string,
  handler: string,
  out: number[],
): void {
  const codes = Array.from(text, (char) => char.codePointAt(0) as number);
  for (let i = 0; i < codes.length; i++) {
    const bytes = encoder.write(codes[i] as number);
    if (bytes !== null) {
      for (const byte of bytes) out.push(byte);
      continue;
    }
    let end = i + 1;
    while (end < codes.length && encoder.write(codes[end] as number) === null) end++;
    out.push(...replacement(encoder, kind, { text, codes, start: i, end }, handler));
    i = end - 1;
  }
}

/** A run of characters that an encoding cannot write. */
interface Failure {
  text: string;
  codes: number[];
  start: number;
  end: number;
}

function replacement(
  encoder: Encoder,
  kind: Encoding | CodePage,
  failure: Failure,
  handler: string,
): number[] {
  const { text, codes, start, end } = failure;
  const bad = codes.slice(start, end);
  const error = () => new UnicodeEncodeError(encoder.codec, text, start, end, encoder.reason);
  switch (handler) {
    case "strict":
      throw error();
    case "ignore":
      return [];
    case "replace":
      return written(encoder, "?".repeat(bad.length));
    case "backslashreplace":
      return written(encoder, bad.map((code) => escapeChar(String.fromCodePoint(code))).join(""));
    case "xmlcharrefreplace":
      return written(encoder, bad.map((code) => `&#${code};`).join(""));
    case "namereplace":
      throw new NotImplementedError("the error handler namereplace is not migrated");
    case "surrogateescape":
      if (bad.every((code) => code >= 0xdc80 && code <= 0xdcff)) return bad.map((code) => code - 0xdc00);
      throw error();
    case "surrogatepass":
      if (!kind.startsWith("utf") || !bad.every(isSurrogate)) throw error();
      return bad.flatMap((code) => passSurrogate(kind, code));
    default:
      throw new LookupError(`unknown error handler name '${handler}'`);
  }
}

function written(encoder: Encoder, text: string): number[] {
  return Array.from(text).flatMap((char) => encoder.write(char.codePointAt(0) as number) ?? []);
}

function passSurrogate(kind: string, code: number): number[] {
  if (kind.startsWith("utf-8")) return utf8(code);
  const bytes = kind.startsWith("utf-16") ? utf16le(code) : utf32le(code);
  return kind.endsWith("be") ? bytes.reverse() : bytes;
}
