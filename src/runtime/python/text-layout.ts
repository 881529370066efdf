// str methods that pad text to a width, and character translation.
import { LookupError, TypeError, ValueError } from "./exceptions.js";
import { Dict, dictEntries } from "./dict.js";
import { getItem } from "./items.js";
import { asIndex, asText, codePointLength, codePoints, requireIndex } from "./text-core.js";
import { argumentType, typeName } from "./type-name.js";

/** `text.center(width, fill)`. */
export function center(text: string, width: unknown, fill: unknown = " "): string {
  const wanted = requireIndex(width);
  const missing = wanted - codePointLength(text);
  const char = fillCharacter(fill);
  if (missing <= 0) return text;
  // CPython gives the odd character to the left when the width is odd.
  const left = Math.floor(missing / 2) + (missing & wanted & 1);
  return char.repeat(left) + text + char.repeat(missing - left);
}

/** `text.ljust(width, fill)`. */
export function ljust(text: string, width: unknown, fill: unknown = " "): string {
  const missing = requireIndex(width) - codePointLength(text);
  return text + fillCharacter(fill).repeat(Math.max(missing, 0));
}

/** `text.rjust(width, fill)`. */
export function rjust(text: string, width: unknown, fill: unknown = " "): string {
  const missing = requireIndex(width) - codePointLength(text);
  return fillCharacter(fill).repeat(Math.max(missing, 0)) + text;
}

function fillCharacter(fill: unknown): string {
  if (typeof fill !== "string") {
    throw new TypeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
  }
  if (codePointLength(fill) !== 1) {
    throw new TypeError("The fill character must be exactly one character long");
  }
  return fill;
}

/** `text.zfill(width)`: zeros after the sign. */
export function zfill(text: string, width: unknown): string {
  const missing = requireIndex(width) - codePointLength(text);
  if (missing <= 0) return text;
  const sign = /^[+-]/.test(text) ? (text[0] as string) : "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}

/** `text.expandtabs(tabsize)`. */
export function expandTabs(text: string, tabSize: unknown = 8): string {
  const size = requireIndex(tabSize);
  let result = "";
  let column = 0;
  for (const char of text) {
    if (char === "\t") {
      const spaces = size > 0 ? size - (column % size) : 0;
      result += " ".repeat(spaces);
      column += spaces;
    } else {
      result += char;
      column = char === "\n" || char === "\r" ? 0 : column + 1;
    }
  }
  return result;
}

/** `str.maketrans(x, y, z)`: a table from code points to code points, text or None. */
export function maketrans(x: unknown, y?: unknown, z?: unknown): Dict {
  return y === undefined ? tableOfDict(x) : tableOfTexts(x, y, z);
}

function tableOfDict(x: unknown): Dict {
  if (typeName(x) !== "dict") {
    throw new TypeError("if you give only one argument to maketrans it must be a dict");
  }
  const table = new Dict();
  for (const [key, value] of dictEntries(x as Dict)) {
    if (typeof key !== "string") {
      if (asIndex(key) === null) throw new TypeError("keys in translate table must be strings or integers");
      table.set(key, value);
    } else if (codePointLength(key) !== 1) {
      throw new ValueError("string keys in translate table must be of length 1");
    } else {
      table.set(key.codePointAt(0), value);
    }
  }
  return table;
}

function tableOfTexts(x: unknown, y: unknown, z: unknown): Dict {
  if (typeof x !== "string") {
    throw new TypeError("first maketrans argument must be a string if there is a second argument");
  }
  const from = codePoints(x);
  const to = codePoints(requireTableText(2, y));
  if (from.length !== to.length) {
    throw new ValueError("the first two maketrans arguments must have equal length");
  }
  const table = new Dict();
  from.forEach((char, i) => table.set(char.codePointAt(0), (to[i] as string).codePointAt(0)));
  for (const char of z === undefined ? "" : requireTableText(3, z)) table.set(char.codePointAt(0), null);
  return table;
}

function requireTableText(position: number, value: unknown): string {
  const text = asText(value);
  if (text !== null) return text;
  throw new TypeError(`maketrans() argument ${position} must be str, not ${argumentType(value)}`);
}

/** `text.translate(table)`; the table is anything indexed by code point. */
export function translate(text: string, table: unknown): string {
  const known = new Map<string, string>();
  let result = "";
  for (const char of text) {
    let put = known.get(char);
    if (put === undefined) known.set(char, (put = translateChar(char, table)));
    result += put;
  }
  return result;
}

function translateChar(char: string, table: unknown): string {
  let value: unknown;
  try {
    value = getItem(table, char.codePointAt(0));
  } catch (error) {
    if (error instanceof LookupError) return char;
    throw error;
  }
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  const code = asIndex(value);
  if (code === null) throw new TypeError("character mapping must return integer, None or str");
  if (code < 0 || code > 0x10ffff) throw new ValueError("character mapping must be in range(0x110000)");
  return String.fromCodePoint(code);
}
