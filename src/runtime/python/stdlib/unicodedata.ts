import { TypeError } from "../exceptions.js";
import type { Dynamic } from "../types.js";

const categories = [
  "Lu",
  "Ll",
  "Lt",
  "Lm",
  "Lo",
  "Mn",
  "Mc",
  "Me",
  "Nd",
  "Nl",
  "No",
  "Pc",
  "Pd",
  "Ps",
  "Pe",
  "Pi",
  "Pf",
  "Po",
  "Sm",
  "Sc",
  "Sk",
  "So",
  "Zs",
  "Zl",
  "Zp",
  "Cc",
  "Cf",
  "Cs",
  "Co",
].map((name) => [name, new RegExp(`^\\p{${name}}$`, "u")] as const);

function oneCharacter(text: Dynamic, name: string): string {
  if (typeof text === "string" && Array.from(text).length === 1) return text;
  throw new TypeError(`${name}() argument must be a unicode character, not str`);
}

/** `unicodedata.normalize(form, unistr)` */
export const normalize = (form: string, text: string): string => text.normalize(form);
/** `unicodedata.is_normalized(form, unistr)` */
export const isNormalized = (form: string, text: string): boolean => text.normalize(form) === text;

/** `unicodedata.category(chr)` */
export function category(chr: Dynamic): string {
  const text = oneCharacter(chr, "category");
  return categories.find(([, test]) => test.test(text))?.[0] ?? "Cn";
}

/** `unicodedata.combining(chr)`: whether the character combines; the class itself is 230 for most. */
export const combining = (chr: Dynamic): number =>
  /^\p{Mn}$/u.test(oneCharacter(chr, "combining")) ? 230 : 0;
