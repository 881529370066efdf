// The parser behind json.loads.
import { call } from "./call.js";
import { Dict } from "./dict.js";
import { RecursionError } from "./exceptions.js";
import { toFloat } from "./float.js";
import { JSONDecodeError } from "./json-error.js";
import { intFromText } from "./numbers-text.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** Keyword arguments of json.loads. */
export interface LoadOptions {
  object_hook?: Dynamic;
  object_pairs_hook?: Dynamic;
  parse_float?: Dynamic;
  parse_int?: Dynamic;
  parse_constant?: Dynamic;
  strict?: Dynamic;
  cls?: Dynamic;
}

/** Nesting that CPython's scanner reaches under the default recursion limit. */
const MAX_DEPTH = 990;

/**
 * Text whose JSON.parse is the same value: no float or -0 (which would lose its type), no long int, no key that
 * reorders or is `__proto__`. Quoted digits and escapes of digits or `_` count wherever they stand.
 */
const NEEDS_OWN_PARSER = /(?:^|[:[,\s])-?(?:\d+[.eE]|\d{16}|0(?<=-0))|"\d+"|__proto__|\\u00/;
const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;
const INTEGER_LIKE = /^\d+$/;
const ESCAPES: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const CONSTANTS: Record<string, Dynamic> = { null: null, true: true, false: false };
const SPECIAL_FLOATS: Record<string, number> = { NaN, Infinity, "-Infinity": -Infinity };
const CONSTANT_WORDS = [...Object.keys(CONSTANTS), ...Object.keys(SPECIAL_FLOATS)];

/** The value of a JSON text. Throws JSONDecodeError. */
export function parseJson(text: string, options: LoadOptions): Dynamic {
  if (text.startsWith("\ufeff")) {
    throw new JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
  }
  if (isPlain(options) && !NEEDS_OWN_PARSER.test(text) && !isTooDeep(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // Python's own message, or one of the values that only Python reads, follows below.
    }
  }
  const parser = new JsonParser(text, options);
  parser.skipSpace();
  const value = parser.value(0);
  parser.skipSpace();
  if (parser.at !== text.length) throw JSONDecodeError.at("Extra data", text, parser.at);
  return value;
}

/** Whether brackets nest deeper than Python reads. JSON.parse reads any depth. */
function isTooDeep(text: string): boolean {
  if (text.length < MAX_DEPTH) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at);
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** Where a string that begins at a quote ends: at its closing quote, or at the end of the text. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at++;
  }
  return text.length;
}

function isPlain(options: LoadOptions): boolean {
  return Object.values(options).every((option) => option === undefined || option === null || option === true);
}

/** The value that starts at a place in a text. */
export class JsonParser {
  private readonly strict: boolean;

  constructor(
    private readonly text: string,
    private readonly options: LoadOptions,
    public at = 0,
  ) {
    this.strict = options.strict === undefined || truthy(options.strict);
  }

  skipSpace(): void {
    const code = this.text.charCodeAt(this.at);
    if (code > 32) return;
    WHITESPACE.lastIndex = this.at;
    WHITESPACE.test(this.text);
    this.at = WHITESPACE.lastIndex;
  }

  value(depth: number): Dynamic {
    const char = this.text[this.at];
    if (char === '"') return this.string();
    if (char === "{") return this.object(depth + 1);
    if (char === "[") return this.array(depth + 1);
    const isNumber = char === "-" || (char !== undefined && char >= "0" && char <= "9");
    return (isNumber ? this.number() : null) ?? this.constant();
  }

  private fail(message: string, at: number): never {
    throw JSONDecodeError.at(message, this.text, at);
  }

  private object(depth: number): Dynamic {
    if (depth > MAX_DEPTH) {
      throw new RecursionError(
        "maximum recursion depth exceeded while decoding a JSON object from a unicode string",
      );
    }
    const pairs = this.pairs(depth);
    const { object_pairs_hook: pairsHook, object_hook: hook } = this.options;
    if (isGiven(pairsHook)) return call(pairsHook, [pairs.map(([key, value]) => Tuple.of(key, value))]);
    const dict = dictOf(pairs);
    return isGiven(hook) ? call(hook, [dict]) : dict;
  }

  private pairs(depth: number): [string, Dynamic][] {
    const pairs: [string, Dynamic][] = [];
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === "}") {
      this.at++;
      return pairs;
    }
    for (;;) {
      if (this.text[this.at] !== '"') {
        this.fail("Expecting property name enclosed in double quotes", this.at);
      }
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ":") this.fail("Expecting ':' delimiter", this.at);
      this.at++;
      this.skipSpace();
      pairs.push([key, this.value(depth)]);
      if (this.endOfItem("}")) return pairs;
    }
  }

  private array(depth: number): Dynamic[] {
    if (depth > MAX_DEPTH) {
      throw new RecursionError(
        "maximum recursion depth exceeded while decoding a JSON array from a unicode string",
      );
    }
    const items: Dynamic[] = [];
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === "]") {
      this.at++;
      return items;
    }
    for (;;) {
      items.push(this.value(depth));
      if (this.endOfItem("]")) return items;
    }
  }

  /** Reads what follows an item: the closing bracket (true) or a comma. */
  private endOfItem(close: string): boolean {
    this.skipSpace();
    const char = this.text[this.at];
    if (char !== close && char !== ",") this.fail("Expecting ',' delimiter", this.at);
    this.at++;
    if (char === close) return true;
    this.skipSpace();
    return false;
  }

  private string(): string {
    const begin = this.at++;
    let result = this.plainRun();
    for (;;) {
      const char = this.text[this.at];
      if (char === '"') {
        this.at++;
        return result;
      }
      if (char === undefined) this.fail("Unterminated string starting at", begin);
      if (char === "\\") {
        result += this.escape(begin);
      } else {
        if (this.strict) this.fail("Invalid control character at", this.at);
        result += char;
        this.at++;
      }
      result += this.plainRun();
    }
  }

  private plainRun(): string {
    const start = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      // NaN, at the end of the text, is not above the space either.
      if (code === 34 || code === 92 || !(code >= 32)) return this.text.slice(start, this.at);
      this.at++;
    }
  }

  private escape(begin: number): string {
    const letter = this.text[this.at + 1];
    if (letter === undefined) this.fail("Unterminated string starting at", begin);
    if (letter !== "u") {
      const char = ESCAPES[letter];
      if (char === undefined) this.fail("Invalid \\escape", this.at);
      this.at += 2;
      return char;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    // The scanner wants a character after the four digits.
    if (!/^[0-9a-f]{4}$/i.test(digits) || this.at + 6 >= this.text.length) {
      this.fail("Invalid \\uXXXX escape", this.at + 1);
    }
    this.at += 6;
    return String.fromCharCode(parseInt(digits, 16));
  }

  /** The number at this place, or null when there is none. */
  private number(): Dynamic {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) return null;
    this.at = NUMBER.lastIndex;
    const [literal, integer, fraction, exponent] = match as unknown as [string, string, string?, string?];
    const { parse_float: parseFloat, parse_int: parseInt } = this.options;
    if (fraction === undefined && exponent === undefined) {
      if (isGiven(parseInt)) return call(parseInt, [literal]);
      return integer.length < 16 ? Number(integer) + 0 : intFromText(integer);
    }
    return isGiven(parseFloat) ? call(parseFloat, [literal]) : toFloat(Number(literal));
  }

  private constant(): Dynamic {
    const word = CONSTANT_WORDS.find((each) => this.text.startsWith(each, this.at));
    if (word === undefined) this.fail("Expecting value", this.at);
    this.at += word.length;
    if (word in CONSTANTS) return CONSTANTS[word];
    const { parse_constant: parse } = this.options;
    return isGiven(parse) ? call(parse, [word]) : SPECIAL_FLOATS[word];
  }
}

function isGiven(hook: Dynamic): boolean {
  return hook !== undefined && hook !== null;
}

/** A plain object where the keys allow it, else a Dict. */
function dictOf(pairs: [string, Dynamic][]): Dynamic {
  const dict: Record<string, Dynamic> = {};
  for (const [key, value] of pairs) {
    if (isReordered(key)) return new Dict(pairs);
    dict[key] = value;
  }
  return dict;
}

/** Keys that a plain object would sort to the front, or take for its prototype. */
function isReordered(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57 && INTEGER_LIKE.test(key)) || key === "__proto__";
}
