import { bindArguments } from "./binding.js";
import { isDict, dictEntries } from "./dict-access.js";
import { TypeError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import { unwrap } from "./primitive.js";
import type { Dynamic } from "./types.js";

/** What `**` takes: dicts, and objects with `keys` and `__getitem__`. */
export const isMappingLike = (x: Dynamic): boolean =>
  isDict(x) ||
  (typeof x === "object" &&
    x !== null &&
    typeof x.keys === "function" &&
    typeof x.__getitem__ === "function");

/** The items of what `**` was given; keys of a class that extends `str` as the text that they hold. */
export function keywordEntries(x: Dynamic): [Dynamic, Dynamic][] {
  const entries: [Dynamic, Dynamic][] = isDict(x)
    ? [...dictEntries(x)]
    : [...iterate(x.keys())].map((key) => [key, x.__getitem__(key)]);
  return entries.map(([key, value]) => [unwrap(key), value]);
}

/** `f(a=1, **rest)`: the parts as one object, refusing names given twice and keys that are no text. */
export function mergeKeywords(...parts: Dynamic[]): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  for (const part of parts) {
    if (!isMappingLike(part))
      throw new TypeError(`argument after ** must be a mapping, not ${typeName(part)}`);
    for (const [key, value] of keywordEntries(part)) {
      if (typeof key !== "string") throw new TypeError("keywords must be strings");
      if (Object.hasOwn(out, key)) throw new TypeError(`got multiple values for keyword argument '${key}'`);
      Object.defineProperty(out, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
  return out;
}

const complaints = new WeakMap<object, (called: string) => string>();

/** As `mergeKeywords`, with complaints raised by the call that gets the result: they name the callee. */
export function keywordParts(...parts: Dynamic[]): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  const refuse = (text: (called: string) => string): Record<string, Dynamic> => {
    complaints.set(out, text);
    return out;
  };
  for (const part of parts) {
    if (!isMappingLike(part))
      return refuse((called) => `${called} argument after ** must be a mapping, not ${typeName(part)}`);
    for (const [key, value] of keywordEntries(part)) {
      if (typeof key !== "string") return refuse(() => "keywords must be strings");
      if (Object.hasOwn(out, key))
        return refuse((called) => `${called} got multiple values for keyword argument '${key}'`);
      Object.defineProperty(out, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
  return out;
}

/** Raises what `keywordParts` left to the call. */
export function checkKeywords(keywords: Dynamic, called: () => string): void {
  const text =
    typeof keywords === "object" && keywords !== null ? complaints.get(keywords as object) : undefined;
  if (text !== undefined) throw new TypeError(text(called()));
}

/** The arguments of a library function called with `**options`, by the names of its parameters; errors name it. */
export function bindKeywords(
  parameters: readonly string[],
  args: readonly Dynamic[],
  keywords: Dynamic,
  qualname = "function",
): Dynamic[] {
  return bindArguments({ qualname, parameters }, args, mergeKeywords(keywords), 0);
}
