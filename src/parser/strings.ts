import type { Constant, Expr, FormattedValue } from "./ast.js";
import type { Context } from "./context.js";
import { decodeText, type EscapeMode } from "./escapes.js";
import { formattedParts } from "./fstring.js";
import type { SyntaxNode } from "./syntax-tree.js";

/** A piece of a string's value: text with the source range it was written in, or a replacement field. */
export type StringPart = TextPart | FormattedValue;

export interface TextPart {
  readonly kind: "Text";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One of several literals written next to each other. */
interface Literal {
  readonly isBytes: boolean;
  readonly isFormatted: boolean;
  readonly parts: readonly StringPart[];
}

/** The prefixes Python knows, in lower case. */
const PREFIXES = new Set(["", "r", "u", "b", "br", "rb", "f", "fr", "rf"]);

/** A string, bytes or f-string literal, or several that stand next to each other. */
export function stringLiteral(context: Context, node: SyntaxNode): Expr {
  const nodes = context.type(node) === "concatenated_string" ? context.tree.named(node) : [node];
  const literals: Literal[] = [];
  for (const literalNode of nodes) {
    const literal = readLiteral(context, literalNode);
    if (literal === undefined) return context.errorExpr(node, "invalid syntax");
    literals.push(literal);
  }
  if (literals.some((literal) => literal.isBytes !== literals[0]!.isBytes)) {
    return context.errorExpr(node, "cannot mix bytes and nonbytes literals");
  }
  return join(context, node, literals);
}

function join(context: Context, node: SyntaxNode, literals: readonly Literal[]): Expr {
  const span = context.span(node);
  const parts = literals.flatMap((literal) => literal.parts);
  if (literals.some((literal) => literal.isFormatted))
    return { kind: "JoinedStr", values: joinParts(context, parts), span };
  const text = parts.map((part) => (part as TextPart).text).join("");
  const raw = context.text(node);
  if (!literals[0]!.isBytes) return { kind: "Constant", value: { type: "str", value: text }, raw, span };

  if (/[^\x00-\x7f]/.test(raw))
    return context.errorExpr(node, "bytes can only contain ASCII literal characters");
  const value = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  return { kind: "Constant", value: { type: "bytes", value }, raw, span };
}

/** Merges neighbouring text and drops empty text, as Python does. */
export function joinParts(context: Context, parts: readonly StringPart[]): (Constant | FormattedValue)[] {
  const merged: StringPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind !== "Text") merged.push(part);
    else if (last?.kind === "Text")
      merged.splice(-1, 1, { ...last, text: last.text + part.text, end: part.end });
    else merged.push(part);
  }
  return merged
    .filter((part) => part.kind !== "Text" || part.text !== "")
    .map((part) => (part.kind === "Text" ? textConstant(context, part) : part));
}

function textConstant(context: Context, part: TextPart): Constant {
  return {
    kind: "Constant",
    value: { type: "str", value: part.text },
    raw: context.source.slice(part.start, part.end),
    span: context.lines.span(part.start, part.end),
  };
}

function readLiteral(context: Context, node: SyntaxNode): Literal | undefined {
  const children = context.tree.children(node);
  const opening = /^([a-zA-Z]*)(['"]+)/.exec(context.text(children[0]!));
  const prefix = opening?.[1]!.toLowerCase();
  if (prefix === undefined || !PREFIXES.has(prefix)) return undefined;
  const isBytes = prefix.includes("b");
  const isFormatted = prefix.includes("f");
  const mode = {
    isBytes,
    isRaw: prefix.includes("r"),
    hasDoubledBraces: isFormatted,
    isTriple: opening![2]!.length === 3,
  };
  const start = context.tree.end(children[0]!);
  // The grammar's token for the closing quotes may hold text before them, as in r"\\".
  const end = context.tree.end(children.at(-1)!) - opening![2]!.length;
  if (isFormatted) return { isBytes, isFormatted, parts: formattedParts(context, node, start, end, mode) };
  return { isBytes, isFormatted, parts: [textPart(context, node, start, end, mode)] };
}

/** The text between two indexes, decoded; problems are reported at `node`. */
export function textPart(
  context: Context,
  node: SyntaxNode,
  start: number,
  end: number,
  mode: EscapeMode,
): TextPart {
  const written = context.source.slice(start, end);
  return {
    kind: "Text",
    text: decodeText(written, mode, (message) => context.problem(node, message)),
    start,
    end,
  };
}
