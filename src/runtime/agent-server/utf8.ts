import { ValueError } from "./python.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes UTF-8 as Python's json does: encoded surrogates pass. Throws ValueError with Python's text. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeSlowly(bytes);
  }
}

/** How a character may go on after its first byte. */
interface Lead {
  readonly length: number;
  /** Bounds of the second byte. */
  readonly low: number;
  readonly high: number;
}

function leadOf(byte: number): Lead | undefined {
  if (byte < 0x80) return { length: 1, low: 0, high: 0 };
  if (byte >= 0xc2 && byte < 0xe0) return { length: 2, low: 0x80, high: 0xbf };
  if (byte >= 0xe0 && byte < 0xf0) return { length: 3, low: byte === 0xe0 ? 0xa0 : 0x80, high: 0xbf };
  if (byte >= 0xf0 && byte < 0xf5) {
    return { length: 4, low: byte === 0xf0 ? 0x90 : 0x80, high: byte === 0xf4 ? 0x8f : 0xbf };
  }
  return undefined;
}

function decodeSlowly(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const lead = leadOf(bytes[at] ?? 0);
    if (lead === undefined) throw undecodable(bytes, at, 1, "invalid start byte");
    const valid = validLength(bytes, at, lead);
    if (valid < lead.length) {
      const ends = at + valid === bytes.length;
      throw undecodable(bytes, at, valid, ends ? "unexpected end of data" : "invalid continuation byte");
    }
    text += character(bytes.subarray(at, at + lead.length));
    at += lead.length;
  }
  return text;
}

function validLength(bytes: Uint8Array, at: number, lead: Lead): number {
  let count = 1;
  for (; count < lead.length; count++) {
    const byte = bytes[at + count] ?? 0;
    if (count === 1 ? byte < lead.low || byte > lead.high : (byte & 0xc0) !== 0x80) break;
  }
  return count;
}

function character(bytes: Uint8Array): string {
  const [first = 0, ...rest] = bytes;
  const start = bytes.length === 1 ? first : first & (0xff >> (bytes.length + 1));
  return String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), start));
}

function undecodable(bytes: Uint8Array, at: number, length: number, reason: string): ValueError {
  const place =
    length === 1
      ? `byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")} in position ${at}`
      : `bytes in position ${at}-${at + length - 1}`;
  return new ValueError(`'utf-8' codec can't decode ${place}: ${reason}`);
}
