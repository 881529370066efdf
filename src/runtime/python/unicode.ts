// Character properties and full case mappings as Python's str uses them. The listed code points are those
// where Python (Unicode 14, CPython 3.11 unicodedata) and ECMAScript's property escapes or mappings part.

/** Characters that `str.isspace`, `str.strip` and `str.split` take as whitespace, as a class body. */
export const WHITESPACE_CLASS =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/** Digits by Numeric_Type=Digit that are not in category Nd (superscripts, circled digits, ...). */
const OTHER_DIGITS =
  /^[\u{b2}\u{b3}\u{b9}\u{1369}-\u{1371}\u{19da}\u{2070}\u{2074}-\u{2079}\u{2080}-\u{2089}\u{2460}-\u{2468}\u{2474}-\u{247c}\u{2488}-\u{2490}\u{24ea}\u{24f5}-\u{24fd}\u{24ff}\u{2776}-\u{277e}\u{2780}-\u{2788}\u{278a}-\u{2792}\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u;

/** Ideographs with a numeric value; every other numeric character is in category N. */
const NUMERIC_IDEOGRAPHS =
  /^[\u{3405}\u{3483}\u{382a}\u{3b4d}\u{4e00}\u{4e03}\u{4e07}\u{4e09}\u{4e5d}\u{4e8c}\u{4e94}\u{4e96}\u{4ebf}\u{4ec0}\u{4edf}\u{4ee8}\u{4f0d}\u{4f70}\u{5104}\u{5146}\u{5169}\u{516b}\u{516d}\u{5341}\u{5343}-\u{5345}\u{534c}\u{53c1}-\u{53c4}\u{56db}\u{58f1}\u{58f9}\u{5e7a}\u{5efe}\u{5eff}\u{5f0c}-\u{5f0e}\u{5f10}\u{62fe}\u{634c}\u{67d2}\u{6f06}\u{7396}\u{767e}\u{8086}\u{842c}\u{8cae}\u{8cb3}\u{8d30}\u{9621}\u{9646}\u{964c}\u{9678}\u{96f6}\u{f96b}\u{f973}\u{f978}\u{f9b2}\u{f9d1}\u{f9d3}\u{f9fd}\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}]$/u;

const TITLE_IS_ITSELF =
  /^[\u{1c5}\u{1c8}\u{1cb}\u{1f2}\u{10d0}-\u{10fa}\u{10fd}-\u{10ff}\u{1f88}-\u{1f8f}\u{1f98}-\u{1f9f}\u{1fa8}-\u{1faf}\u{1fbc}\u{1fcc}\u{1ffc}]$/u;
const TITLE_IS_CAPITALIZED_UPPER = /^[\u{df}\u{587}\u{fb00}-\u{fb06}\u{fb13}-\u{fb17}]$/u;
const TITLE_SETS_BIT_3 = /^[\u{1f80}-\u{1f87}\u{1f90}-\u{1f97}\u{1fa0}-\u{1fa7}]$/u;
const TITLE_MAP: Record<string, string> = {
  "\u01c4": "\u01c5",
  "\u01c6": "\u01c5",
  "\u01c7": "\u01c8",
  "\u01c9": "\u01c8",
  "\u01ca": "\u01cb",
  "\u01cc": "\u01cb",
  "\u01f1": "\u01f2",
  "\u01f3": "\u01f2",
  "\u1fb2": "\u1fba\u0345",
  "\u1fb3": "\u1fbc",
  "\u1fb4": "\u0386\u0345",
  "\u1fb7": "\u0391\u0342\u0345",
  "\u1fc2": "\u1fca\u0345",
  "\u1fc3": "\u1fcc",
  "\u1fc4": "\u0389\u0345",
  "\u1fc7": "\u0397\u0342\u0345",
  "\u1ff2": "\u1ffa\u0345",
  "\u1ff3": "\u1ffc",
  "\u1ff4": "\u038f\u0345",
  "\u1ff7": "\u03a9\u0342\u0345",
};

/** Characters whose case folding is the lower case of their upper case, not their lower case. */
const FOLDS_THROUGH_UPPER =
  // eslint-disable-next-line no-misleading-character-class -- single characters, some of them combining
  /^[\u{b5}\u{df}\u{149}\u{17f}\u{1f0}\u{345}\u{390}\u{3b0}\u{3c2}\u{3d0}\u{3d1}\u{3d5}\u{3d6}\u{3f0}\u{3f1}\u{3f5}\u{587}\u{1c80}-\u{1c88}\u{1e96}-\u{1e9b}\u{1f50}\u{1f52}\u{1f54}\u{1f56}\u{1f80}-\u{1faf}\u{1fb2}-\u{1fb4}\u{1fb6}\u{1fb7}\u{1fbc}\u{1fbe}\u{1fc2}-\u{1fc4}\u{1fc6}\u{1fc7}\u{1fcc}\u{1fd2}\u{1fd3}\u{1fd6}\u{1fd7}\u{1fe2}-\u{1fe4}\u{1fe6}\u{1fe7}\u{1ff2}-\u{1ff4}\u{1ff6}\u{1ff7}\u{1ffc}\u{fb00}-\u{fb06}\u{fb13}-\u{fb17}]$/u;
const CHEROKEE = /^[\u{13a0}-\u{13f5}\u{13f8}-\u{13fd}\u{ab70}-\u{abbf}]$/u;

const WHITESPACE = new RegExp(`^[${WHITESPACE_CLASS}]$`);

// Each predicate takes one character (one code point).

export const isAlphaChar = (char: string): boolean => /^\p{L}$/u.test(char);
export const isDecimalChar = (char: string): boolean => /^\p{Nd}$/u.test(char);
export const isDigitChar = (char: string): boolean => isDecimalChar(char) || OTHER_DIGITS.test(char);
export const isNumericChar = (char: string): boolean =>
  /^\p{N}$/u.test(char) || NUMERIC_IDEOGRAPHS.test(char);
export const isAlnumChar = (char: string): boolean => /^[\p{L}\p{N}]$/u.test(char);
export const isSpaceChar = (char: string): boolean => WHITESPACE.test(char);
export const isUpperChar = (char: string): boolean => /^\p{Uppercase}$/u.test(char);
export const isLowerChar = (char: string): boolean => /^\p{Lowercase}$/u.test(char);
export const isTitleChar = (char: string): boolean => /^\p{Lt}$/u.test(char);
export const isCasedChar = (char: string): boolean => /^[\p{Uppercase}\p{Lowercase}\p{Lt}]$/u.test(char);
export const isPrintableChar = (char: string): boolean => char === " " || !/^[\p{C}\p{Z}]$/u.test(char);

/** Value 0 to 9 of a character of category Nd, else -1. Decimal digits come in runs of ten from zero. */
export function decimalValue(char: string): number {
  if (!isDecimalChar(char)) return -1;
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return code - 0x30;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (zero > code - 9 && isDecimalChar(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Full title case of one character, `ǆ` to `ǅ`, `ß` to `Ss`. */
export function titleChar(char: string): string {
  if (char < "\x80") return char.toUpperCase();
  if (TITLE_IS_ITSELF.test(char)) return char;
  const upper = char.toUpperCase();
  if (TITLE_IS_CAPITALIZED_UPPER.test(char)) return upper[0] + upper.slice(1).toLowerCase();
  if (TITLE_SETS_BIT_3.test(char)) return String.fromCharCode(char.charCodeAt(0) | 8);
  return TITLE_MAP[char] ?? upper;
}

/** Full case folding of one character, `ß` to `ss`. */
export function foldChar(char: string): string {
  if (char < "\x80") return char.toLowerCase();
  if (FOLDS_THROUGH_UPPER.test(char)) return char.toUpperCase().toLowerCase();
  if (CHEROKEE.test(char)) return char.toUpperCase();
  return char === "\u1e9e" ? "ss" : char.toLowerCase();
}
