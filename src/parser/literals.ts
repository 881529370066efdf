import type { Constant, ConstantValue, Expr } from "./ast.js";
import type { Context } from "./context.js";
import type { SyntaxNode } from "./syntax-tree.js";

const KEYWORDS: Readonly<Record<string, ConstantValue>> = {
  true: { type: "bool", value: true },
  false: { type: "bool", value: false },
  none: { type: "None" },
};

export function keywordConstant(context: Context, node: SyntaxNode): Constant {
  return constant(context, node, KEYWORDS[context.type(node)]!);
}

export function ellipsis(context: Context, node: SyntaxNode): Constant {
  return constant(context, node, { type: "Ellipsis" });
}

function constant(context: Context, node: SyntaxNode, value: ConstantValue): Constant {
  return { kind: "Constant", value, raw: context.text(node), span: context.span(node) };
}

const LEADING_ZEROS =
  "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";

/** An integer, float or imaginary literal. */
export function number(context: Context, node: SyntaxNode): Expr {
  const text = context.text(node);
  const message = numberProblem(text);
  if (message !== undefined) return context.errorExpr(node, message);
  return constant(context, node, numberValue(text.replaceAll("_", "")));
}

/** What the grammar lets pass in a number, but Python does not. */
function numberProblem(text: string): string | undefined {
  if (/^0[0-9_]*[1-9][0-9_]*$/.test(text)) return LEADING_ZEROS;
  if (!/^[0-9.]/.test(text)) return "invalid syntax";
  if (/[lL]$/.test(text) || /_$|__|_[.eEjJ]|[.eE]_/.test(text)) {
    return /^0[xX]/.test(text) ? "invalid hexadecimal literal" : "invalid decimal literal";
  }
  return undefined;
}

function numberValue(text: string): ConstantValue {
  if (/^0[xXoObB]/.test(text)) return { type: "int", value: BigInt(text.toLowerCase()) };
  if (/[jJ]$/.test(text)) return { type: "complex", value: Number(text.slice(0, -1)) };
  if (/[.eE]/.test(text)) return { type: "float", value: Number(text) };
  return { type: "int", value: BigInt(text) };
}
