// The writer behind json.dumps.
import { call } from "./call.js";
import { dictEntries } from "./dict.js";
import { RecursionError, TypeError, ValueError } from "./exceptions.js";
import { isFloat } from "./float.js";
import { isInt } from "./integers.js";
import { intText } from "./numbers-text.js";
import { unwrap } from "./primitive.js";
import { asIndex, codePoints } from "./text-core.js";
import { floatRepr } from "./text-floats.js";
import { iterate } from "./iteration.js";
import { truthy } from "./truth.js";
import { typeName, isPlainDict } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** Keyword arguments of json.dumps. */
export interface DumpOptions {
  skipkeys?: Dynamic;
  ensure_ascii?: Dynamic;
  check_circular?: Dynamic;
  allow_nan?: Dynamic;
  cls?: Dynamic;
  indent?: Dynamic;
  separators?: Dynamic;
  default?: Dynamic;
  sort_keys?: Dynamic;
}

/** Nesting that CPython's encoder reaches under the default recursion limit. */
const MAX_DEPTH = 990;

/** Writes one value; keeps the containers it is inside of. */
export class JsonWriter {
  private readonly indent: string | null;
  private readonly itemSeparator: string;
  private readonly keySeparator: string;
  private readonly ensureAscii: boolean;
  private readonly allowNan: boolean;
  private readonly skipKeys: boolean;
  private readonly sortKeys: boolean;
  private readonly open: Dynamic[] = [];

  constructor(
    options: DumpOptions,
    private readonly fallback: ((value: Dynamic) => Dynamic) | null,
  ) {
    this.indent = indentText(options.indent);
    const separators = options.separators ?? null;
    const [item, key] =
      separators === null ? [null, null] : Array.from(iterate(separators) as Iterable<string>);
    this.itemSeparator = item ?? (this.indent === null ? ", " : ",");
    this.keySeparator = key ?? ": ";
    this.ensureAscii = options.ensure_ascii === undefined || truthy(options.ensure_ascii);
    this.allowNan = options.allow_nan === undefined || truthy(options.allow_nan);
    this.skipKeys = truthy(options.skipkeys ?? false);
    this.sortKeys = truthy(options.sort_keys ?? false);
  }

  write(value: Dynamic, newline = "\n"): string {
    if (typeof value === "string") return this.quote(value);
    const simple = unwrap(value);
    switch (typeof simple) {
      case "string":
        return this.quote(simple);
      case "boolean":
        return simple ? "true" : "false";
      case "undefined":
        return "null";
    }
    if (simple === null) return "null";
    if (isInt(simple)) return intText(simple as number);
    if (isFloat(simple)) return this.float(Number(simple));
    return this.container(value, newline);
  }

  private quote(text: string): string {
    return this.ensureAscii ? quoteAscii(text) : quoteUnicode(text);
  }

  private float(x: number): string {
    if (Number.isFinite(x)) return floatRepr(x);
    if (!this.allowNan) throw new ValueError("Out of range float values are not JSON compliant");
    return Number.isNaN(x) ? "NaN" : x < 0 ? "-Infinity" : "Infinity";
  }

  private container(value: Dynamic, newline: string): string {
    if (this.open.includes(value)) throw new ValueError("Circular reference detected");
    if (this.open.length > MAX_DEPTH) {
      throw new RecursionError("maximum recursion depth exceeded while encoding a JSON object");
    }
    this.open.push(value);
    const text = this.containerText(value, newline);
    this.open.pop();
    return text;
  }

  private containerText(value: Dynamic, newline: string): string {
    const inner = this.indent === null ? newline : newline + this.indent;
    if (isPlainObject(value) && this.indent === null && !this.sortKeys) return this.object(value, newline);
    if (Array.isArray(value)) {
      const items = Array.from(value, (item) => this.write(item, inner));
      return this.bracket("[", items, "]", newline, inner);
    }
    if (isPlainDict(value) || value instanceof Map) {
      return this.bracket("{", this.members(value, inner), "}", newline, inner);
    }
    if (this.fallback === null) {
      throw new TypeError(`Object of type ${typeName(value)} is not JSON serializable`);
    }
    return this.write(this.fallback(value), newline);
  }

  /** The usual dict in the usual layout, without lists of its members between. */
  private object(value: Record<string, Dynamic>, newline: string): string {
    let text = "";
    for (const name of Object.keys(value)) {
      const member = this.quote(name) + this.keySeparator + this.write(value[name], newline);
      text = text === "" ? member : text + this.itemSeparator + member;
    }
    return `{${text}}`;
  }

  private bracket(open: string, items: string[], close: string, newline: string, inner: string): string {
    if (items.length === 0) return open + close;
    if (this.indent === null) return open + items.join(this.itemSeparator) + close;
    return open + inner + items.join(this.itemSeparator + inner) + newline + close;
  }

  private members(value: Dynamic, inner: string): string[] {
    const entries = Array.from(dictEntries(value));
    if (this.sortKeys) entries.sort(([a], [b]) => compareKeys(a, b));
    const members: string[] = [];
    for (const [key, item] of entries) {
      const name = this.key(key);
      if (name !== null) members.push(this.quote(name) + this.keySeparator + this.write(item, inner));
    }
    return members;
  }

  /** The text of a key; null when it is to be skipped. */
  private key(key: Dynamic): string | null {
    const simple = unwrap(key);
    if (typeof simple === "string") return simple;
    if (typeof simple === "boolean") return simple ? "true" : "false";
    if (simple === null || simple === undefined) return "null";
    if (isInt(simple)) return intText(simple as number);
    if (isFloat(simple)) return this.float(Number(simple));
    if (this.skipKeys) return null;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
}

/** A dict as literals make them: its keys are texts, and in order. */
function isPlainObject(value: object): value is Record<string, Dynamic> {
  return Object.getPrototypeOf(value) === Object.prototype && isPlainDict(value);
}

/** The fallback of `default=...`. */
export function fallbackOf(option: Dynamic): ((value: Dynamic) => Dynamic) | null {
  return option === undefined || option === null ? null : (value) => call(option, [value]);
}

function indentText(indent: Dynamic): string | null {
  if (indent === undefined || indent === null) return null;
  return typeof indent === "string" ? indent : " ".repeat(Math.max(asIndex(indent) ?? 0, 0));
}

function compareKeys(a: Dynamic, b: Dynamic): number {
  const [left, right] = [unwrap(a), unwrap(b)];
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  const isNumber = (key: Dynamic) => isInt(key) || isFloat(key);
  if (isNumber(left) && isNumber(right)) return left < right ? -1 : left > right ? 1 : 0;
  // A sort asks whether a later key is less than an earlier one.
  throw new TypeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

/** Order by code points. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const left = codePoints(a);
  const right = codePoints(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference =
      ((left[i] as string).codePointAt(0) as number) - ((right[i] as string).codePointAt(0) as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
};

function escapeUnit(char: string): string {
  return SHORT_ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A text as JSON, with all that is not ASCII escaped. */
export function quoteAscii(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  // JSON.stringify escapes as Python does, except for what is not ASCII.
  const quoted = JSON.stringify(text);
  return NOT_ASCII.test(quoted) ? quoted.replace(NOT_ASCII_RUNS, escapeUnits) : quoted;
}

const PLAIN = /^[ !#-[\]-~]*$/;
const NOT_ASCII = /[^\0-~]/;
const NOT_ASCII_RUNS = /[^\0-~]+/g;

function escapeUnits(units: string): string {
  let text = "";
  for (let i = 0; i < units.length; i++) text += escapeUnit(units[i]!);
  return text;
}

/** Half of a surrogate pair stays as it is, where JSON.stringify would escape it. */
function quoteUnicode(text: string): string {
  return `"${text.replace(/["\\\x00-\x1f]/g, escapeUnit)}"`;
}
