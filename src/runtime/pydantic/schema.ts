import type { Dynamic } from "../python/types.js";

/** How much a value may be converted: not at all, to an equal value, or as pydantic does by default. */
export type Mode = "exact" | "strict" | "lax";

export type Json = Record<string, Dynamic>;

/** Definitions that a JSON schema refers to, by name. */
export type Definitions = Map<string, Json>;

/** What a field accepts. */
export interface Schema {
  /** Its name in the locations of errors inside of a union: `int`, `list[str]`. */
  readonly label: string;
  /** The converted value; throws Invalid. */
  check(value: Dynamic, mode: Mode): Dynamic;
  json(definitions: Definitions): Json;
  /** How many fields a value set, where models are compared with each other in a union. */
  fieldsSet?(value: Dynamic): number | undefined;
  /** Of a union: what it is made of. A union within another is part of it. */
  readonly members?: readonly Schema[];
  /** Applies `min_length` and its like; undefined where the constraint has no meaning here. */
  constrain?(constraints: Constraints): Schema;
}

/** Limits of `Field(...)`, under pydantic's names. */
export interface Constraints {
  gt?: Dynamic;
  ge?: Dynamic;
  lt?: Dynamic;
  le?: Dynamic;
  multiple_of?: Dynamic;
  min_length?: number;
  max_length?: number;
  pattern?: string;
}

export const constraintNames = [
  "gt",
  "ge",
  "lt",
  "le",
  "multiple_of",
  "min_length",
  "max_length",
  "pattern",
] as const;
