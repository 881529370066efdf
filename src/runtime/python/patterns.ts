import { classInfo } from "./class-info.js";
import { Dict } from "./dict.js";
import { isDict, dictEntries } from "./dict-access.js";
import { eq } from "./equality.js";
import { TypeError } from "./exceptions.js";
import { getAttr, hasAttr } from "./attributes.js";
import { Range } from "./range.js";
import { iterate } from "./iteration.js";
import { className } from "./class-info.js";
import type { Dynamic } from "./types.js";

/** The items that a sequence pattern looks at: of lists, tuples, ranges and deques, but of no text. Undefined for what is no sequence. */
export function sequenceOf(x: Dynamic): Dynamic[] | undefined {
  if (Array.isArray(x)) return x as Dynamic[];
  return x instanceof Range || isDeque(x) ? [...iterate(x)] : undefined;
}

/** By its name, so that programs without one need not load the class. */
const isDeque = (x: Dynamic): boolean =>
  typeof x === "object" && x !== null && className(x.constructor) === "deque";

/** Whether a mapping pattern may match. */
export const isMapping = (x: Dynamic): boolean => isDict(x);

/** `**rest` of a mapping pattern: the entries whose keys the pattern does not name. */
export function dictWithout(x: Dynamic, keys: readonly Dynamic[]): Dict {
  return new Dict([...dictEntries(x)].filter(([k]) => !keys.some((key) => eq(key, k))));
}

const selfMatching = new Set([
  "bool",
  "bytearray",
  "bytes",
  "dict",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
]);

/** The attribute that a positional class pattern means, by `__match_args__` or the fields of a dataclass. */
export function matchArgument(x: Dynamic, cls: Dynamic, index: number): Dynamic {
  if (selfMatching.has(className(cls))) return x;
  const names = matchArguments(cls);
  if (index >= names.length) {
    const s = names.length === 1 ? "" : "s";
    throw new TypeError(
      `${className(cls)}() accepts ${names.length} positional sub-pattern${s} (${index + 1} given)`,
    );
  }
  return getAttr(x, names[index]!);
}

function matchArguments(cls: Dynamic): string[] {
  if (hasAttr(cls, "__match_args__")) return [...iterate(getAttr(cls, "__match_args__"))] as string[];
  const fields = classInfo(cls)?.fields;
  if (fields) return fields.map((f) => f.name);
  return cls._fields ? ([...iterate(cls._fields)] as string[]) : [];
}
