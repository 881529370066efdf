import { dict, frozenset, list, set, tuple } from "../builtin-types.js";
import { type } from "../type.js";
import type { Dynamic } from "../types.js";
import * as abc from "./collections-abc.js";

const builtins: Readonly<Record<string, Dynamic>> = {
  List: list,
  Dict: dict,
  Set: set,
  FrozenSet: frozenset,
  Tuple: tuple,
  Type: type,
};

/** The class that a form of `typing` stands for: `list` of `List`, `collections.abc.Sequence` of `Sequence`. */
export function builtinOf(name: string): Dynamic {
  if (name === "AbstractSet") return abc.Set;
  return builtins[name] ?? (abc as Readonly<Record<string, Dynamic>>)[name] ?? null;
}
