// str methods about letter case and kinds of characters.
import {
  foldChar,
  isAlnumChar,
  isAlphaChar,
  isCasedChar,
  isDecimalChar,
  isDigitChar,
  isLowerChar,
  isNumericChar,
  isPrintableChar,
  isSpaceChar,
  isTitleChar,
  isUpperChar,
  titleChar,
} from "./unicode.js";

const ASCII = /^[\x00-\x7f]*$/;

/** `text.upper()`. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** `text.lower()`. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** `text.casefold()`. */
export function casefold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : Array.from(text, foldChar).join("");
}

/** `text.capitalize()`: first character in title case, the rest in lower case. */
export function capitalize(text: string): string {
  if (text === "") return text;
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  // Lowering the whole text keeps the rule for a final sigma, which looks at the letters around it.
  return titleChar(first) + text.toLowerCase().slice(first.toLowerCase().length);
}

/** `text.title()`. */
export function title(text: string): string {
  let result = "";
  let previousCased = false;
  for (const [char, lowered] of charsWithLower(text)) {
    result += previousCased ? lowered : titleChar(char);
    previousCased = isCasedChar(char);
  }
  return result;
}

/** `text.swapcase()`. */
export function swapCase(text: string): string {
  let result = "";
  for (const [char, lowered] of charsWithLower(text)) {
    if (isUpperChar(char)) result += lowered;
    else result += isLowerChar(char) ? char.toUpperCase() : char;
  }
  return result;
}

/** Each character with its lower case in its context (a sigma at the end of a word is a final one). */
function* charsWithLower(text: string): Generator<[string, string]> {
  const whole = text.toLowerCase();
  let at = 0;
  for (const char of text) {
    const length = char.toLowerCase().length;
    yield [char, whole.slice(at, at + length)];
    at += length;
  }
}

function all(text: string, test: (char: string) => boolean): boolean {
  for (const char of text) if (!test(char)) return false;
  return text !== "";
}

/** `text.isalpha()`. */
export function isAlpha(text: string): boolean {
  return all(text, isAlphaChar);
}

/** `text.isalnum()`. */
export function isAlnum(text: string): boolean {
  return all(text, isAlnumChar);
}

/** `text.isdecimal()`. */
export function isDecimal(text: string): boolean {
  return all(text, isDecimalChar);
}

/** `text.isdigit()`. */
export function isDigit(text: string): boolean {
  return all(text, isDigitChar);
}

/** `text.isnumeric()`. */
export function isNumeric(text: string): boolean {
  return all(text, isNumericChar);
}

/** `text.isspace()`. */
export function isSpace(text: string): boolean {
  return all(text, isSpaceChar);
}

/** `text.isprintable()`; true for the empty text. */
export function isPrintable(text: string): boolean {
  return text === "" || all(text, isPrintableChar);
}

/** `text.isascii()`; true for the empty text. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** `text.isupper()`. */
export function isUpper(text: string): boolean {
  return hasOnlyCase(text, isUpperChar);
}

/** `text.islower()`. */
export function isLower(text: string): boolean {
  return hasOnlyCase(text, isLowerChar);
}

function hasOnlyCase(text: string, inCase: (char: string) => boolean): boolean {
  let cased = false;
  for (const char of text) {
    if (inCase(char)) cased = true;
    else if (isCasedChar(char)) return false;
  }
  return cased;
}

/** `text.istitle()`. */
export function isTitle(text: string): boolean {
  let cased = false;
  let previousCased = false;
  for (const char of text) {
    if (isUpperChar(char) || isTitleChar(char)) {
      if (previousCased) return false;
      previousCased = cased = true;
    } else if (isLowerChar(char)) {
      if (!previousCased) return false;
      cased = true;
    } else {
      previousCased = false;
    }
  }
  return cased;
}

/** `text.isidentifier()`. */
export function isIdentifier(text: string): boolean {
  return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
}
