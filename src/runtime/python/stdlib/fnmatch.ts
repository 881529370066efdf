import { iterate } from "../iteration.js";
import type { Dynamic } from "../types.js";

const compiled = new Map<string, RegExp>();

/** `[!a-z]` as a character class; a bracket that is never closed stands for itself. */
function bracket(pattern: string, at: number): [string, number] {
  let end = at + 1;
  if (pattern[end] === "!") end++;
  if (pattern[end] === "]") end++;
  while (end < pattern.length && pattern[end] !== "]") end++;
  if (end >= pattern.length) return ["\\[", at + 1];
  const inner = pattern.slice(at + 1, end).replace(/[\\[\]^]/g, "\\$&");
  return [inner.startsWith("!") ? `[^${inner.slice(1)}]` : `[${inner}]`, end + 1];
}

function expression(pattern: string): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length;) {
    const c = pattern[at]!;
    if (c === "[") {
      const [text, next] = bracket(pattern, at);
      source += text;
      at = next;
      continue;
    }
    source += c === "*" ? ".*" : c === "?" ? "." : c.replace(/[.+^${}()|\]\\/]/g, "\\$&");
    at++;
  }
  return new RegExp(`^(?:${source})$`, "su");
}

/** `fnmatch.fnmatchcase(name, pat)` */
export function fnmatchcase(name: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? expression(pattern);
  compiled.set(pattern, known);
  return known.test(name);
}

/** `fnmatch.fnmatch(name, pat)`: on POSIX, letters keep their case. */
export const fnmatch = fnmatchcase;

/** `fnmatch.filter(names, pat)` */
export const filter = (names: Dynamic, pattern: string): string[] =>
  Array.from(iterate(names) as Iterable<string>).filter((name) => fnmatchcase(name, pattern));
