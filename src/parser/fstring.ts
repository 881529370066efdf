import type { Expr, FormattedValue, JoinedStr } from "./ast.js";
import type { Context } from "./context.js";
import type { EscapeMode } from "./escapes.js";
import { expression, present } from "./expressions.js";
import { joinParts, textPart, type StringPart } from "./strings.js";
import type { SyntaxNode } from "./syntax-tree.js";

const CONVERSIONS: Readonly<Record<string, FormattedValue["conversion"]>> = {
  "!s": "s",
  "!r": "r",
  "!a": "a",
};

/**
 * Text and replacement fields between two indexes, in an f-string or in a format specifier. The text is what stands
 * between the fields: the grammar does not have nodes for all of it.
 */
export function formattedParts(
  context: Context,
  node: SyntaxNode,
  start: number,
  end: number,
  mode: EscapeMode,
): StringPart[] {
  const parts: StringPart[] = [];
  let position = start;
  for (const field of context.tree.named(node)) {
    if (!FIELDS.has(context.type(field))) continue;
    parts.push(textPart(context, node, position, context.tree.start(field), mode));
    parts.push(formattedValue(context, field, mode));
    position = context.tree.end(field);
  }
  parts.push(textPart(context, node, position, end, mode));
  return parts;
}

const FIELDS = new Set(["interpolation", "format_expression"]);

function formattedValue(context: Context, node: SyntaxNode, mode: EscapeMode): FormattedValue {
  const children = context.tree.children(node);
  const content = children[1]!;
  if (context.type(content) === "named_expression") return formattedByEquals(context, node, content, mode);
  const equals = context.tree.find(node, "=");
  const specifier = context.tree.find(node, "format_specifier");
  const formatSpec = specifier === undefined ? undefined : formatSpecifier(context, specifier, node, mode);
  const debugText = equals === undefined ? undefined : debugSource(context, children, equals);
  const written = conversion(context, context.tree.find(node, "type_conversion"));
  const implied = debugText !== undefined && formatSpec === undefined ? "r" : undefined;
  return {
    kind: "FormattedValue",
    value: fieldExpression(context, children),
    ...present({ conversion: written ?? implied, formatSpec, debugText }),
    span: context.span(node),
  };
}

/** The field's expression; several with commas between, without a list node around them, are a tuple. */
function fieldExpression(context: Context, children: readonly SyntaxNode[]): FormattedValue["value"] {
  const [, first, second] = children;
  if (second === undefined || context.type(second) !== ",") return fieldElement(context, first!);
  const elements = children
    .slice(1)
    .filter((child) => context.tree.isNamed(child) && !MODIFIERS.has(context.type(child)));
  const span = context.spanOver(first!, elements.at(-1)!);
  return { kind: "Tuple", elts: elements.map((element) => fieldElement(context, element)), span };
}

/** The colon of a lambda would end the expression. */
function fieldElement(context: Context, node: SyntaxNode): Expr {
  const parts = context.type(node) === "expression_list" ? context.tree.named(node) : [node];
  if (parts.some((part) => context.type(part) === "lambda"))
    context.problem(node, "f-string: lambda expressions are not allowed without parentheses");
  return expression(context, node);
}

const MODIFIERS = new Set(["type_conversion", "format_specifier"]);

/** `{value:=10}` is a field with the format `=10`, where the grammar has an assignment expression. */
function formattedByEquals(
  context: Context,
  node: SyntaxNode,
  assignment: SyntaxNode,
  mode: EscapeMode,
): FormattedValue {
  const [target, colonEquals] = context.tree.children(assignment);
  const start = context.tree.start(colonEquals!) + 1;
  const end = context.tree.end(node) - 1;
  const text = textPart(context, node, start, end, { ...mode, hasDoubledBraces: false });
  if (text.text.includes("{"))
    context.problem(node, "f-string: a replacement field after ':=' is not supported");
  const values = joinParts(context, [text]);
  return {
    kind: "FormattedValue",
    value: expression(context, target!),
    formatSpec: { kind: "JoinedStr", values, span: context.lines.span(start, end) },
    span: context.span(node),
  };
}

/** For `{value = }`: everything from the brace to what follows the equals sign and its spaces. */
function debugSource(context: Context, children: readonly SyntaxNode[], equals: SyntaxNode): string {
  const next = children[children.indexOf(equals) + 1]!;
  return context.source
    .slice(context.tree.end(children[0]!), context.tree.start(next))
    .replace(/\r\n?/g, "\n");
}

function conversion(context: Context, node: SyntaxNode | undefined): FormattedValue["conversion"] {
  if (node === undefined) return undefined;
  const known = CONVERSIONS[context.text(node)];
  if (known === undefined) {
    context.problem(
      node,
      `f-string: invalid conversion character '${context.text(node).slice(1)}': expected 's', 'r', or 'a'`,
    );
  }
  return known;
}

/** The text after the colon; fields may stand in it. A line end before the brace counts where lines may end. */
function formatSpecifier(context: Context, node: SyntaxNode, field: SyntaxNode, mode: EscapeMode): JoinedStr {
  const start = context.tree.start(node) + 1;
  const end = mode.isTriple ? context.tree.end(field) - 1 : context.tree.end(node);
  const parts = formattedParts(context, node, start, end, { ...mode, hasDoubledBraces: false });
  return { kind: "JoinedStr", values: joinParts(context, parts), span: context.lines.span(start, end) };
}
