import type { SyntaxProblem } from "./ast.js";
import { LineTable } from "./positions.js";

/** A source text, and what was wrong with its bytes. */
export interface DecodedSource {
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

/** The form of PEP 263: in a comment on the first or second line. */
const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;

/** Python's names of encodings whose label differs from, or means something else than, that of the Encoding Standard. */
const LABELS: Readonly<Record<string, string>> = {
  "utf-8-sig": "utf-8",
  utf8: "utf-8",
  latin: "iso-8859-1",
  l1: "iso-8859-1",
  "latin-1": "iso-8859-1",
  latin1: "iso-8859-1",
  "iso-latin-1": "iso-8859-1",
  "iso-8859-1": "iso-8859-1",
  iso8859_1: "iso-8859-1",
  "iso8859-1": "iso-8859-1",
  ascii: "us-ascii",
  "us-ascii": "us-ascii",
  cp1252: "windows-1252",
  cp1251: "windows-1251",
  cp1250: "windows-1250",
  cp932: "shift_jis",
  "euc-jp": "euc-jp",
  "shift-jis": "shift_jis",
  cp949: "euc-kr",
  cp936: "gbk",
};

/** Takes the byte order mark off a text, or decodes bytes by byte order mark and encoding declaration. */
export function decodeSource(source: string | Uint8Array): DecodedSource {
  if (typeof source === "string") return { text: source.replace(/^\uFEFF/, ""), problems: [] };
  const hasMark = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf;
  const bytes = hasMark ? source.subarray(3) : source;
  const declared = hasMark ? undefined : declaredEncoding(bytes);
  const label = LABELS[normalise(declared ?? "utf-8")] ?? normalise(declared ?? "utf-8");
  return decodeAs(bytes, label, declared);
}

function normalise(encoding: string): string {
  return encoding.toLowerCase().replaceAll("_", "-");
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [first = "", second = ""] = latin1(bytes.subarray(0, 1024)).split(/\r\n|\r|\n/, 2);
  const declaration =
    DECLARATION.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? DECLARATION.exec(second) : null);
  return declaration?.[1];
}

function decodeAs(bytes: Uint8Array, label: string, declared: string | undefined): DecodedSource {
  if (label === "iso-8859-1") return { text: latin1(bytes), problems: [] };
  if (label === "windows-1252") return decodeCp1252(bytes);
  if (label === "us-ascii") return decodeAscii(bytes);
  const decoder = decoderFor(label);
  if (decoder === undefined) return withProblem(utf8(bytes), 0, `unknown encoding: ${declared}`);
  try {
    return { text: decoder.decode(bytes), problems: [] };
  } catch {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    return withProblem(text, Math.max(0, text.indexOf("\uFFFD")), invalidBytes(label));
  }
}

/** What the bytes 0x80 to 0x9f are in cp1252; five of them are nothing. Node 20's TextDecoder takes them for latin-1. */
const CP1252 =
  "\u20ac\uFFFD\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\uFFFD\u017d\uFFFD\uFFFD\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\uFFFD\u017e\u0178";

function decodeCp1252(bytes: Uint8Array): DecodedSource {
  const text = latin1(bytes).replace(/[\x80-\x9f]/g, (unit) => CP1252[unit.charCodeAt(0) - 0x80]!);
  const bad = text.indexOf("\uFFFD");
  return bad < 0 ? { text, problems: [] } : withProblem(text, bad, invalidBytes("charmap"));
}

function decodeAscii(bytes: Uint8Array): DecodedSource {
  const bad = bytes.findIndex((byte) => byte > 0x7f);
  const text = latin1(bytes);
  return bad < 0 ? { text, problems: [] } : withProblem(text, bad, invalidBytes("ascii"));
}

function invalidBytes(label: string): string {
  return `(unicode error) '${label}' codec can't decode the bytes of this file`;
}

function withProblem(text: string, index: number, message: string): DecodedSource {
  return {
    text,
    problems: [{ message, span: new LineTable(text).span(index, Math.min(index + 1, text.length)) }],
  };
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
