import type { FormattedValue, JoinedStr } from "./ast.js";
import type { Context } from "./context.js";
import type { EscapeMode } from "./escapes.js";
import { expression, expressions, present } from "./expressions.js";
import { joinParts, textPart, type StringPart } from "./strings.js";
import type { SyntaxNode } from "./syntax-tree.js";

const CONVERSIONS: Readonly<Record<string, FormattedValue["conversion"]>> = {
  "!s": "s",
  "!r": "r",
  "!a": "a",
};

/** Text and replacement fields between the quotes of an f-string. */
export function formattedParts(
  context: Context,
  nodes: readonly SyntaxNode[],
  mode: EscapeMode,
): StringPart[] {
  return nodes.map((node) =>
    context.type(node) === "interpolation"
      ? formattedValue(context, node, mode)
      : textPart(context, node, context.tree.start(node), context.tree.end(node), mode),
  );
}

function formattedValue(context: Context, node: SyntaxNode, mode: EscapeMode): FormattedValue {
  const children = context.tree.children(node);
  const equals = context.tree.find(node, "=");
  const specifier = context.tree.find(node, "format_specifier");
  const formatSpec = specifier === undefined ? undefined : formatSpecifier(context, specifier, mode);
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
  if (second === undefined || context.type(second) !== ",") return expression(context, first!);
  const elements = children.slice(1, -1);
  return {
    kind: "Tuple",
    elts: expressions(context, elements),
    span: context.spanOver(first!, elements.at(-1)!),
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

/** The text after the colon; fields may stand in it. The grammar has no nodes for its text, only for its fields. */
function formatSpecifier(context: Context, node: SyntaxNode, mode: EscapeMode): JoinedStr {
  const parts: StringPart[] = [];
  const textMode = { ...mode, hasDoubledBraces: false };
  let position = context.tree.start(node) + 1;
  for (const field of context.tree.named(node)) {
    parts.push(textPart(context, node, position, context.tree.start(field), textMode));
    parts.push(formattedValue(context, field, mode));
    position = context.tree.end(field);
  }
  parts.push(textPart(context, node, position, context.tree.end(node), textMode));
  const span = context.lines.span(context.tree.start(node) + 1, context.tree.end(node));
  return { kind: "JoinedStr", values: joinParts(context, parts), span };
}
