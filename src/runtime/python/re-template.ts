// Replacement templates of sub and expand.
import { IndexError } from "./exceptions.js";
import { error } from "./re-error.js";
import { codePoints } from "./text-core.js";

/** A literal text, or the number of a group. */
export type TemplatePart = string | number;

const ESCAPES: Record<string, string> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

/** Splits a template at its group references. Throws re.error, or IndexError for an unknown name. */
export function parseTemplate(
  template: string,
  groups: number,
  names: ReadonlyMap<string, number>,
): TemplatePart[] {
  if (!template.includes("\\")) return [template];
  const chars = codePoints(template);
  const parts: TemplatePart[] = [];
  for (let at = 0; at < chars.length;) {
    if (chars[at] !== "\\") {
      parts.push(chars[at++] as string);
      continue;
    }
    const [part, end] = readEscape(template, chars, at, groups, names);
    parts.push(part);
    at = end;
  }
  return parts;
}

function readEscape(
  template: string,
  chars: string[],
  at: number,
  groups: number,
  names: ReadonlyMap<string, number>,
): [TemplatePart, number] {
  const letter = chars[at + 1];
  if (letter === undefined) throw new error("bad escape (end of pattern)", template, at);
  if (letter === "g") return readGroup(template, chars, at + 2, groups, names);
  const digits = /^\d{1,3}/.exec(chars.slice(at + 1, at + 4).join(""))?.[0];
  if (digits !== undefined) return readDigits(template, at, digits, groups);
  if (ESCAPES[letter] !== undefined) return [ESCAPES[letter], at + 2];
  if (/[A-Za-z]/.test(letter)) throw new error(`bad escape \\${letter}`, template, at);
  return [`\\${letter}`, at + 2];
}

/** `\0` and three octal digits are characters, other digits a group. */
function readDigits(template: string, at: number, digits: string, groups: number): [TemplatePart, number] {
  const octal = /^(?:0[0-7]{0,2}|[0-7]{3})/.exec(digits)?.[0];
  if (octal !== undefined) {
    const code = parseInt(octal, 8);
    if (code > 0o377) {
      throw new error(`octal escape value \\${octal} outside of range 0-0o377`, template, at);
    }
    return [String.fromCharCode(code), at + 1 + octal.length];
  }
  const number = digits.slice(0, 2);
  return [checkGroup(template, Number(number), at + 1, groups), at + 1 + number.length];
}

function checkGroup(template: string, index: number, position: number, groups: number): number {
  if (index > groups) throw new error(`invalid group reference ${index}`, template, position);
  return index;
}

/** `\g<1>` and `\g<name>`; `at` is the position of the angle bracket. */
function readGroup(
  template: string,
  chars: string[],
  at: number,
  groups: number,
  names: ReadonlyMap<string, number>,
): [TemplatePart, number] {
  if (chars[at] !== "<") throw new error("missing <", template, at);
  const end = chars.indexOf(">", at + 1);
  const name = chars.slice(at + 1, end < 0 ? undefined : end).join("");
  if (name === "") throw new error("missing group name", template, at + 1);
  if (end < 0) throw new error("missing >, unterminated name", template, at + 1);
  if (/^\d+$/.test(name)) return [checkGroup(template, Number(name), at + 1, groups), end + 1];
  if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(name)) {
    throw new error(`bad character in group name '${name}'`, template, at + 1);
  }
  const index = names.get(name);
  if (index === undefined) throw new IndexError(`unknown group name '${name}'`);
  return [index, end + 1];
}
