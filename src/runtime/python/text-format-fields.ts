// Replacement fields of str.format and str.format_map.
import { getAttr } from "./attributes.js";
import { IndexError, KeyError, ValueError } from "./exceptions.js";
import { format } from "./format.js";
import { getItem } from "./items.js";
import { ascii, repr, str } from "./repr.js";
import { decimalValue } from "./unicode.js";
import type { Dynamic } from "./types.js";

/** What the fields of one template refer to. */
interface Arguments {
  /** null for format_map, which has no positional arguments. */
  positional: readonly Dynamic[] | null;
  keyword(name: string): Dynamic;
  numbering: "unknown" | "automatic" | "manual";
  next: number;
}

/** `{name!conversion:spec}` */
interface Field {
  name: string;
  conversion: string;
  spec: string;
  /** Whether the specification holds fields itself. */
  nested: boolean;
}

/** `template.format(*args, **keywords)` */
export function strFormat(template: string, args: readonly Dynamic[], keywords: Dynamic = {}): string {
  const keyword = (name: string) => {
    const found = keywords instanceof Map ? keywords.has(name) : Object.hasOwn(keywords, name);
    if (!found) throw new KeyError(name);
    return keywords instanceof Map ? keywords.get(name) : keywords[name];
  };
  return expand(template, { positional: args, keyword, numbering: "unknown", next: 0 }, 2);
}

/** `template.format_map(mapping)` */
export function formatMap(template: string, mapping: Dynamic): string {
  const keyword = (name: string) => getItem(mapping, name);
  return expand(template, { positional: null, keyword, numbering: "unknown", next: 0 }, 2);
}

function expand(template: string, args: Arguments, depth: number): string {
  if (depth === 0) throw new ValueError("Max string recursion exceeded");
  let result = "";
  for (let at = 0; at < template.length;) {
    const brace = findBrace(template, at);
    result += template.slice(at, brace);
    if (brace === template.length) break;
    const char = template[brace] as string;
    if (template[brace + 1] === char) {
      result += char;
      at = brace + 2;
    } else if (char === "}" || brace + 1 === template.length) {
      throw new ValueError(`Single '${char}' encountered in format string`);
    } else {
      const [field, end] = parseField(template, brace + 1);
      result += render(field, args, depth);
      at = end;
    }
  }
  return result;
}

function findBrace(template: string, from: number): number {
  const at = template.slice(from).search(/[{}]/);
  return at < 0 ? template.length : from + at;
}

/** Reads the field that starts after its brace; returns it and the position after the closing brace. */
function parseField(template: string, start: number): [Field, number] {
  const end = fieldNameEnd(template, start);
  const field: Field = { name: template.slice(start, end), conversion: "", spec: "", nested: false };
  if (end === template.length) throw new ValueError("expected '}' before end of string");
  if (template[end] === "}") return [field, end + 1];
  let at = end + 1;
  if (template[end] === "!") {
    if (at === template.length) throw new ValueError("end of string while looking for conversion specifier");
    field.conversion = String.fromCodePoint(template.codePointAt(at) as number);
    at += field.conversion.length;
    if (template[at] === "}") return [field, at + 1];
    if (at < template.length && template[at] !== ":") {
      throw new ValueError("expected ':' after conversion specifier");
    }
    at++;
  }
  return [field, readSpec(template, at, field)];
}

function fieldNameEnd(template: string, start: number): number {
  for (let at = start; at < template.length; at++) {
    const char = template[at] as string;
    if (char === "{") throw new ValueError("unexpected '{' in field name");
    if (char === "}" || char === ":" || char === "!") return at;
    if (char === "[") {
      const close = template.indexOf("]", at);
      if (close < 0) break;
      at = close;
    }
  }
  return template.length;
}

function readSpec(template: string, start: number, field: Field): number {
  let open = 1;
  for (let at = start; at < template.length; at++) {
    if (template[at] === "{") {
      open++;
      field.nested = true;
    } else if (template[at] === "}" && --open === 0) {
      field.spec = template.slice(start, at);
      return at + 1;
    }
  }
  throw new ValueError("unmatched '{' in format spec");
}

function render(field: Field, args: Arguments, depth: number): string {
  const value = convert(lookUp(field.name, args), field.conversion);
  return format(value, field.nested ? expand(field.spec, args, depth - 1) : field.spec);
}

function convert(value: Dynamic, conversion: string): Dynamic {
  switch (conversion) {
    case "":
      return value;
    case "r":
      return repr(value);
    case "s":
      return str(value);
    case "a":
      return ascii(value);
    default: {
      const code = conversion.codePointAt(0) as number;
      const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
      throw new ValueError(`Unknown conversion specifier ${shown}`);
    }
  }
}

/** The value of `first.attribute[item]`. */
function lookUp(name: string, args: Arguments): Dynamic {
  const cut = name.search(/[.[]/);
  const first = cut < 0 ? name : name.slice(0, cut);
  let value = firstValue(first, args);
  let rest = cut < 0 ? "" : name.slice(cut);
  while (rest !== "") {
    const isItem = rest[0] === "[";
    const match = (isItem ? /^\[([^\]]*)\]/ : /^\.([^.[]*)/).exec(rest);
    if (match === null) throw new ValueError(isItem ? "Missing ']' in format string" : FOLLOWS);
    const key = match[1] as string;
    if (key === "") throw new ValueError("Empty attribute in format string");
    value = isItem ? getItem(value, indexOf(key) ?? key) : getAttr(value, key);
    rest = rest.slice(match[0].length);
  }
  return value;
}

const FOLLOWS = "Only '.' or '[' may follow ']' in format field specifier";

function firstValue(first: string, args: Arguments): Dynamic {
  const index = first === "" ? -1 : indexOf(first);
  if (index === null) return args.keyword(first);
  number(first === "" ? "automatic" : "manual", args);
  if (args.positional === null) throw new ValueError("Format string contains positional fields");
  const position = first === "" ? args.next++ : index;
  if (position >= args.positional.length) {
    throw new IndexError(`Replacement index ${position} out of range for positional args tuple`);
  }
  return args.positional[position];
}

/** Notes how the fields are numbered; one template may not mix the two ways. */
function number(way: "automatic" | "manual", args: Arguments): void {
  if (args.numbering === "unknown") args.numbering = way;
  if (args.numbering === way) return;
  throw new ValueError(
    way === "manual"
      ? "cannot switch from automatic field numbering to manual field specification"
      : "cannot switch from manual field specification to automatic field numbering",
  );
}

/** A field name that is all digits, as a number. */
function indexOf(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = decimalValue(char);
    if (digit < 0) return null;
    value = value * 10 + digit;
    if (value > 2 ** 63) throw new ValueError("Too many decimal digits in format string");
  }
  return value;
}
