import { bindArguments } from "./binding.js";
import { isDict, dictEntries } from "./dict-access.js";
import { TypeError } from "./exceptions.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** `f(a=1, **rest)`: the parts as one object, refusing names given twice and keys that are no text. */
export function mergeKeywords(...parts: Dynamic[]): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  for (const part of parts) {
    if (!isDict(part)) throw new TypeError(`argument after ** must be a mapping, not ${typeName(part)}`);
    for (const [key, value] of dictEntries(part)) {
      if (typeof key !== "string") throw new TypeError("keywords must be strings");
      if (Object.hasOwn(out, key)) throw new TypeError(`got multiple values for keyword argument '${key}'`);
      Object.defineProperty(out, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
  return out;
}

/** The arguments of a library function called with `**options`, by the names of its parameters. */
export function bindKeywords(parameters: readonly string[], args: readonly Dynamic[], keywords: Dynamic): Dynamic[] {
  return bindArguments({ qualname: "function", parameters }, args, mergeKeywords(keywords), 0);
}
