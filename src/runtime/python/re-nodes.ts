// The syntax tree of a regular expression in Python's dialect.

export const A = 256;
export const ASCII = 256;
export const I = 2;
export const IGNORECASE = 2;
export const L = 4;
export const LOCALE = 4;
export const M = 8;
export const MULTILINE = 8;
export const S = 16;
export const DOTALL = 16;
export const U = 32;
export const UNICODE = 32;
export const X = 64;
export const VERBOSE = 64;
export const NOFLAG = 0;

/** A class escape: digit, space or word, and their opposites. */
export type Category = "d" | "D" | "s" | "S" | "w" | "W";

export type SetItem = { low: number; high: number } | { category: Category };

/** `flags` on a node are those in force at its place. */
export type Node =
  | { kind: "char"; code: number; flags: number }
  | { kind: "any"; flags: number }
  | { kind: "set"; negate: boolean; items: SetItem[]; flags: number }
  | { kind: "at"; where: "^" | "$" | "A" | "Z" | "b" | "B"; flags: number }
  | { kind: "group"; index: number | null; body: Node }
  | { kind: "sequence"; items: Node[] }
  | { kind: "branch"; branches: Node[] }
  | { kind: "repeat"; min: number; max: number; mode: "greedy" | "lazy" | "possessive"; body: Node }
  | { kind: "look"; behind: boolean; negate: boolean; body: Node }
  | { kind: "atomic"; body: Node }
  | { kind: "backreference"; index: number; flags: number }
  | { kind: "conditional"; index: number; yes: Node; no: Node };

/** A parsed pattern. */
export interface PatternTree {
  body: Node;
  /** Flags of the whole pattern, inline ones included. */
  flags: number;
  groups: number;
  names: Map<string, number>;
  /** Group numbers in the order in which their parentheses close. */
  closing: number[];
}
