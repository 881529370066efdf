import { unicodeCharacter } from "./unicode-names.js";

/** How the text of a literal is to be read. */
export interface EscapeMode {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  /** In the text of an f-string, `{{` and `}}` are single braces. */
  readonly hasDoubledBraces: boolean;
  /** Whether three quotes delimit it. */
  readonly isTriple: boolean;
}

type Report = (message: string) => void;

/** Text as the literal's value has it, and where to go on in the written text. */
interface Decoded {
  readonly text: string;
  readonly length: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const HEX_FORMS: Readonly<Record<string, string>> = { x: "\\xXX", u: "\\uXXXX", U: "\\UXXXXXXXX" };

/**
 * Decodes the text between the quotes of a literal.
 * @returns the value; for bytes, one UTF-16 unit a byte
 */
export function decodeText(written: string, mode: EscapeMode, report: Report): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const hasEscapes = !mode.isRaw && text.includes("\\");
  if (!hasEscapes) return mode.hasDoubledBraces ? text.replace(/\{\{|\}\}/g, (pair) => pair[0]!) : text;
  const special = mode.hasDoubledBraces ? /\\|\{\{|\}\}/g : /\\/g;
  let result = "";
  let position = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const decoded =
      match[0] === "\\" ? decodeEscape(text, match.index, mode, report) : { text: match[0][0]!, length: 2 };
    result += text.slice(position, match.index) + decoded.text;
    position = match.index + decoded.length;
    special.lastIndex = position;
  }
  return result + text.slice(position);
}

function decodeEscape(text: string, index: number, mode: EscapeMode, report: Report): Decoded {
  const letter = text[index + 1] ?? "";
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { text: simple, length: 2 };
  if (/[0-7]/.test(letter)) return decodeOctal(text, index, mode);
  if (letter === "x" || (!mode.isBytes && (letter === "u" || letter === "U"))) {
    return decodeHex(text, index, letter, mode, report);
  }
  if (letter === "N" && !mode.isBytes) return decodeName(text, index, report);
  return { text: "\\", length: 1 };
}

function decodeOctal(text: string, index: number, mode: EscapeMode): Decoded {
  const digits = /^[0-7]{1,3}/.exec(text.slice(index + 1, index + 4))![0];
  const code = parseInt(digits, 8);
  return { text: String.fromCharCode(mode.isBytes ? code & 0xff : code), length: 1 + digits.length };
}

function decodeHex(text: string, index: number, letter: string, mode: EscapeMode, report: Report): Decoded {
  const length = HEX_LENGTHS[letter]!;
  const digits = text.slice(index + 2, index + 2 + length);
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits)) {
    report(truncated(HEX_FORMS[letter]!, mode));
    return { text: "\\", length: 1 };
  }
  const code = parseInt(digits, 16);
  if (code > 0x10ffff) {
    report("(unicode error) 'unicodeescape' codec can't decode bytes: illegal Unicode character");
    return { text: "\uFFFD", length: 2 + length };
  }
  return { text: String.fromCodePoint(code), length: 2 + length };
}

function truncated(form: string, mode: EscapeMode): string {
  if (mode.isBytes) return "(value error) invalid \\x escape";
  return `(unicode error) 'unicodeescape' codec can't decode bytes: truncated ${form} escape`;
}

function decodeName(text: string, index: number, report: Report): Decoded {
  const match = /^\\N\{([^}]+)\}/.exec(text.slice(index, index + 200));
  if (match === null) {
    report("(unicode error) 'unicodeescape' codec can't decode bytes: malformed \\N character escape");
    return { text: "\\", length: 1 };
  }
  const character = unicodeCharacter(match[1]!);
  if (character === undefined)
    report(`unknown Unicode character name \\N{${match[1]}}; write the character itself`);
  return { text: character ?? "\uFFFD", length: match[0].length };
}
