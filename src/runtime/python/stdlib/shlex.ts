import { TypeError, ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** `shlex.split(s, comments=False, posix=True)` */
export function split(text: Dynamic, comments: Dynamic = false, posix: Dynamic = true): string[] {
  if (typeof text !== "string") throw new TypeError(`split() argument must be str, not ${typeName(text)}`);
  const out: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote) {
      if (c === quote) {
        quote = "";
        if (posix === false) word += c;
      } else if (c === "\\" && quote === '"' && posix !== false) {
        const next = text[++i];
        if (next === undefined) throw new ValueError("No escaped character");
        word += next === '"' || next === "\\" ? next : `\\${next}`;
      } else word += c;
    } else if (c === "'" || c === '"') {
      quote = c;
      word = (word ?? "") + (posix === false ? c : "");
    } else if (c === "\\" && posix !== false) {
      const next = text[++i];
      if (next === undefined) throw new ValueError("No escaped character");
      word = (word ?? "") + next;
    } else if (/[ \t\r\n]/.test(c)) {
      if (word !== undefined) out.push(word);
      word = undefined;
    } else if (c === "#" && comments === true) {
      while (i < text.length && text[i] !== "\n") i++;
      if (word !== undefined) out.push(word);
      word = undefined;
    } else word = (word ?? "") + c;
  }
  if (quote) throw new ValueError("No closing quotation");
  if (word !== undefined) out.push(word);
  return out;
}

/** `shlex.quote(s)` */
export function quote(text: Dynamic): string {
  if (typeof text !== "string")
    throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
  if (text === "") return "''";
  return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}

/** `shlex.join(split_command)` */
export const join = (words: Dynamic): string => Array.from(iterate(words), quote).join(" ");
