import type { CmpOp, Operator } from "./ast.js";

/** The binary operators, by the token that writes them. */
export const OPERATORS: Readonly<Record<string, Operator>> = Object.fromEntries(
  ["+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"].map((text) => [
    text,
    text as Operator,
  ]),
);

/** The comparison operators, by the token that writes them. */
export const COMPARISONS: Readonly<Record<string, CmpOp>> = Object.fromEntries(
  ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"].map((text) => [text, text as CmpOp]),
);
