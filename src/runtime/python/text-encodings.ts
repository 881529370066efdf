// Names of the text encodings, and how the single-byte ones are read and written.
import { LookupError, NotImplementedError } from "./exceptions.js";
import { CODE_PAGES, OTHER_ENCODINGS } from "./text-code-pages.js";

export type Encoding =
  | "utf-8"
  | "utf-8-sig"
  | "ascii"
  | "latin-1"
  | "utf-16"
  | "utf-16-le"
  | "utf-16-be"
  | "utf-32"
  | "utf-32-le"
  | "utf-32-be";

/** A single-byte encoding with a table. */
export type CodePage = keyof typeof CODE_PAGES;

const ALIASES: Record<string, Encoding | CodePage> = {
  ...Object.fromEntries(
    Object.entries(CODE_PAGES).flatMap(([page, [names]]) => names.split(" ").map((name) => [name, page])),
  ),
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
  us: "ascii",
  cp367: "ascii",
  ibm367: "ascii",
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
  ibm819: "latin-1",
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
  "uu_codec",
  "bz2_codec",
  "zlib_codec",
  "quopri",
  "quopri_codec",
  "quoted_printable",
]);

/**
 * The encoding a name stands for. Throws LookupError `unknown encoding: x`, and NotImplementedError where CPython has an encoding
 * that is not here.
 */
export function encodingOf(name: string, verb: "encode" | "decode"): Encoding | CodePage {
  const key = name.toLowerCase().replace(/[^a-z0-9.]+/g, "_");
  const encoding = ALIASES[key];
  if (encoding !== undefined) return encoding;
  if (NOT_TEXT.has(key)) {
    throw new LookupError(
      `'${name}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`,
    );
  }
  if (OTHER_ENCODINGS.has(key)) throw new NotImplementedError(`the encoding ${name} is not migrated`);
  throw new LookupError(`unknown encoding: ${name}`);
}

/** Whether an encoding is one of the tables. */
export const isCodePage = (encoding: Encoding | CodePage): encoding is CodePage =>
  Object.hasOwn(CODE_PAGES, encoding);

const UNASSIGNED = 0xfffe;

/** The character of a byte; -1 where nothing is assigned. */
export function fromCodePage(page: CodePage, byte: number): number {
  if (byte < 0x80) return byte;
  const code = CODE_PAGES[page][1].charCodeAt(byte - 0x80);
  return code === UNASSIGNED ? -1 : code;
}

/** The byte of a character; null when the encoding has none. */
export function toCodePage(page: CodePage, code: number): number | null {
  if (code < 0x80) return code;
  const at = code >= UNASSIGNED ? -1 : CODE_PAGES[page][1].indexOf(String.fromCharCode(code));
  return at < 0 ? null : 0x80 + at;
}
