// Backslash escapes of a regular expression.
import { error } from "./re-error.js";
import type { Category } from "./re-nodes.js";

/** What an escape stands for. */
export type Escape =
  | { kind: "char"; code: number }
  | { kind: "category"; category: Category }
  | { kind: "at"; where: "A" | "Z" | "b" | "B" }
  | { kind: "backreference"; index: number; at: number };

const SIMPLE: Record<string, number> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11, "\\": 92 };
const HEX_LENGTHS: Record<string, number> = { x: 2, u: 4, U: 8 };

/**
 * Reads the escape at `at` (where the backslash stands).
 * @returns the escape and the position after it
 */
export function readEscape(chars: readonly string[], at: number, inSet: boolean): [Escape, number] {
  const letter = chars[at + 1];
  const pattern = chars.join("");
  if (letter === undefined) throw new error("bad escape (end of pattern)", pattern, at);
  if (inSet && letter === "b") return [{ kind: "char", code: 8 }, at + 2];
  if (SIMPLE[letter] !== undefined) return [{ kind: "char", code: SIMPLE[letter] }, at + 2];
  if (/[dDsSwW]/.test(letter)) return [{ kind: "category", category: letter as Category }, at + 2];
  if (!inSet && /[AZbB]/.test(letter)) return [{ kind: "at", where: letter as "A" }, at + 2];
  if (HEX_LENGTHS[letter] !== undefined) return readHex(chars, at, letter);
  if (letter === "N") throw new error("character names (\\N{...}) are not supported", pattern, at);
  if (/[0-7]/.test(letter) && (inSet || letter === "0")) return readOctal(chars, at);
  if (!inSet && /[1-9]/.test(letter)) return readReference(chars, at);
  if (/[A-Za-z0-9]/.test(letter)) throw new error(`bad escape \\${letter}`, pattern, at);
  return [{ kind: "char", code: letter.codePointAt(0) as number }, at + 2];
}

function readHex(chars: readonly string[], at: number, letter: string): [Escape, number] {
  const length = HEX_LENGTHS[letter] as number;
  const digits = run(chars, at + 2, length, /[0-9a-fA-F]/);
  if (digits.length !== length) {
    throw new error(`incomplete escape \\${letter}${digits}`, chars.join(""), at);
  }
  const code = parseInt(digits, 16);
  if (code > 0x10ffff) throw new error(`bad escape \\${letter}${digits}`, chars.join(""), at);
  return [{ kind: "char", code }, at + 2 + length];
}

function readOctal(chars: readonly string[], at: number): [Escape, number] {
  const digits = run(chars, at + 1, 3, /[0-7]/);
  const code = parseInt(digits, 8);
  if (code > 0o377) {
    throw new error(`octal escape value \\${digits} outside of range 0-0o377`, chars.join(""), at);
  }
  return [{ kind: "char", code }, at + 1 + digits.length];
}

/** `\12` is a group reference, `\123` with octal digits a character. */
function readReference(chars: readonly string[], at: number): [Escape, number] {
  const octal = run(chars, at + 1, 3, /[0-7]/);
  if (octal.length === 3) return readOctal(chars, at);
  const digits = run(chars, at + 1, 2, /[0-9]/);
  return [{ kind: "backreference", index: Number(digits), at: at + 1 }, at + 1 + digits.length];
}

function run(chars: readonly string[], from: number, limit: number, allowed: RegExp): string {
  let text = "";
  while (text.length < limit && allowed.test(chars[from + text.length] ?? ""))
    text += chars[from + text.length];
  return text;
}
