// The re module.
import { Bytes, fromLatin1, isBytes, latin1 } from "./bytes.js";
import { TypeError, ValueError } from "./exceptions.js";
import { signature } from "./functions.js";
import type { Match } from "./re-match.js";
import { Pattern } from "./re-pattern.js";
import { asText, requireIndex } from "./text-core.js";
import type { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

export { error } from "./re-error.js";
export { Match } from "./re-match.js";
export * from "./re-nodes.js";
export { Pattern } from "./re-pattern.js";
export { translatePattern } from "./re-translate.js";

const CACHE_SIZE = 512;
const cache = new Map<string, Pattern>();

/** `re.compile(pattern, flags)`. Throws re.error. */
export function compile(pattern: Dynamic, flags: Dynamic = 0): Pattern {
  const number = requireIndex(flags);
  if (pattern instanceof Pattern) {
    if (number !== 0) throw new ValueError("cannot process flags argument with a compiled pattern");
    return pattern;
  }
  const text = asText(pattern);
  if (text === null && !isBytes(pattern)) {
    throw new TypeError("first argument must be string or compiled pattern");
  }
  if (text === null) return new Pattern(new Bytes(pattern.data), number);
  const key = `${number}:${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const compiled = new Pattern(text, number);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, compiled);
  return compiled;
}

export function search(pattern: Dynamic, string: Dynamic, flags: Dynamic = 0): Match | null {
  return compile(pattern, flags).search(string);
}

export function match(pattern: Dynamic, string: Dynamic, flags: Dynamic = 0): Match | null {
  return compile(pattern, flags).match(string);
}

export function fullmatch(pattern: Dynamic, string: Dynamic, flags: Dynamic = 0): Match | null {
  return compile(pattern, flags).fullmatch(string);
}

export function findall(pattern: Dynamic, string: Dynamic, flags: Dynamic = 0): Dynamic[] {
  return compile(pattern, flags).findall(string);
}

export function finditer(pattern: Dynamic, string: Dynamic, flags: Dynamic = 0): Generator<Match> {
  return compile(pattern, flags).finditer(string);
}

export function sub(
  pattern: Dynamic,
  repl: Dynamic,
  string: Dynamic,
  count: Dynamic = 0,
  flags: Dynamic = 0,
): Dynamic {
  return compile(pattern, flags).sub(repl, string, count);
}

export function subn(
  pattern: Dynamic,
  repl: Dynamic,
  string: Dynamic,
  count: Dynamic = 0,
  flags: Dynamic = 0,
): Tuple {
  return compile(pattern, flags).subn(repl, string, count);
}

export function split(
  pattern: Dynamic,
  string: Dynamic,
  maxsplit: Dynamic = 0,
  flags: Dynamic = 0,
): Dynamic[] {
  return compile(pattern, flags).split(string, maxsplit);
}

/** `re.escape(pattern)`: escapes the characters that have a meaning in patterns. */
export function escape(pattern: Dynamic): Dynamic {
  const text = asText(pattern);
  if (text !== null) return escapeText(text);
  return new Bytes(fromLatin1(escapeText(latin1(pattern.data))));
}

function escapeText(text: string): string {
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&");
}

/** `re.purge()` */
export function purge(): void {
  cache.clear();
}

signature(compile, "compile", ["pattern", "flags="]);
for (const find of [search, match, fullmatch, findall, finditer]) {
  signature(find, find.name, ["pattern", "string", "flags="]);
}
signature(sub, "sub", ["pattern", "repl", "string", "count=", "flags="]);
signature(subn, "subn", ["pattern", "repl", "string", "count=", "flags="]);
signature(split, "split", ["pattern", "string", "maxsplit=", "flags="]);
signature(escape, "escape", ["pattern"]);

signature(search, "search", ["pattern", "string", "flags="]);
signature(match, "match", ["pattern", "string", "flags="]);
signature(fullmatch, "fullmatch", ["pattern", "string", "flags="]);
signature(findall, "findall", ["pattern", "string", "flags="]);
signature(finditer, "finditer", ["pattern", "string", "flags="]);
