// Names of the text encodings, and the tables of the single-byte ones.
import { LookupError } from "./exceptions.js";

export type Encoding =
  | "utf-8"
  | "utf-8-sig"
  | "ascii"
  | "latin-1"
  | "cp1252"
  | "utf-16"
  | "utf-16-le"
  | "utf-16-be"
  | "utf-32"
  | "utf-32-le"
  | "utf-32-be";

const ALIASES: Record<string, Encoding> = {
  utf_8: "utf-8",
  utf8: "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  cp65001: "utf-8",
  utf8_ucs2: "utf-8",
  utf8_ucs4: "utf-8",
  utf_8_sig: "utf-8-sig",
  utf8_sig: "utf-8-sig",
  ascii: "ascii",
  us_ascii: "ascii",
  "646": "ascii",
  latin_1: "latin-1",
  latin1: "latin-1",
  latin: "latin-1",
  l1: "latin-1",
  iso_8859_1: "latin-1",
  iso8859_1: "latin-1",
  iso8859: "latin-1",
  "8859": "latin-1",
  cp819: "latin-1",
  cp1252: "cp1252",
  windows_1252: "cp1252",
  "1252": "cp1252",
  utf_16: "utf-16",
  utf16: "utf-16",
  u16: "utf-16",
  utf_16_le: "utf-16-le",
  utf_16le: "utf-16-le",
  utf_16_be: "utf-16-be",
  utf_16be: "utf-16-be",
  utf_32: "utf-32",
  utf32: "utf-32",
  u32: "utf-32",
  utf_32_le: "utf-32-le",
  utf_32le: "utf-32-le",
  utf_32_be: "utf-32-be",
  utf_32be: "utf-32-be",
};

const NOT_TEXT = new Set([
  "hex",
  "hex_codec",
  "base64",
  "base64_codec",
  "rot13",
  "rot_13",
  "zlib",
  "zip",
  "bz2",
  "uu",
]);

/** The encoding a name stands for. Throws LookupError `unknown encoding: x`. */
export function encodingOf(name: string, verb: "encode" | "decode"): Encoding {
  const key = name.toLowerCase().replace(/[^a-z0-9.]+/g, "_");
  const encoding = ALIASES[key];
  if (encoding !== undefined) return encoding;
  if (NOT_TEXT.has(key)) {
    throw new LookupError(
      `'${name}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`,
    );
  }
  throw new LookupError(`unknown encoding: ${name}`);
}

/** Code points of the bytes 0x80 to 0x9f in Windows-1252; 0 where nothing is assigned. */
export const CP1252_HIGH: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
