import type { Expr, Pattern } from "./ast.js";
import type { Context } from "./context.js";
import { expression, identifier, MAX_DEPTH, name } from "./expressions.js";
import { number } from "./literals.js";
import type { SyntaxNode } from "./syntax-tree.js";

type Builder = (context: Context, node: SyntaxNode) => Pattern;

const BUILDERS: Readonly<Record<string, Builder>> = {
  _: wildcard,
  as_pattern: asPattern,
  case_pattern: casePattern,
  class_pattern: classPattern,
  complex_pattern: complexPattern,
  concatenated_string: value,
  dict_pattern: mapping,
  dotted_name: dottedName,
  false: singleton,
  float: value,
  integer: value,
  list_pattern: sequence,
  none: singleton,
  string: value,
  true: singleton,
  tuple_pattern: group,
  union_pattern: union,
};

const SINGLETONS = { true: true, false: false, none: null } as const;

/** The pattern of a `case`: without brackets, several with commas between are a sequence. */
export function casePatterns(context: Context, nodes: readonly SyntaxNode[]): Pattern {
  if (nodes.length === 1) return pattern(context, nodes[0]!);
  return {
    kind: "MatchSequence",
    patterns: elements(context, nodes),
    span: context.spanOver(nodes[0]!, nodes.at(-1)!),
  };
}

function pattern(context: Context, node: SyntaxNode): Pattern {
  const build = BUILDERS[context.type(node)];
  const isTooDeep = context.depth >= MAX_DEPTH;
  if (build === undefined || isTooDeep) {
    const error = context.errorExpr(node, isTooDeep ? "too many nested parentheses" : "invalid syntax");
    return { kind: "MatchValue", value: error, span: error.span };
  }
  context.depth++;
  const result = build(context, node);
  context.depth--;
  return result;
}

/** The patterns of a sequence, the only place for a star. */
function elements(context: Context, nodes: readonly SyntaxNode[]): Pattern[] {
  return nodes
    .filter((node) => context.tree.isNamed(node))
    .map((node) => {
      const content = context.type(node) === "case_pattern" ? context.tree.first(node) : node;
      return context.type(content) === "splat_pattern" ? star(context, content) : pattern(context, node);
    });
}

function casePattern(context: Context, node: SyntaxNode): Pattern {
  return fromTokens(context, context.tree.children(node));
}

/** A pattern whose minus sign, if any, has no node of its own around it. */
function fromTokens(context: Context, nodes: readonly SyntaxNode[]): Pattern {
  const [first, second] = nodes;
  if (second === undefined) return pattern(context, first!);
  const negated = negative(context, first!, second);
  return { kind: "MatchValue", value: negated, span: negated.span };
}

function negative(context: Context, minus: SyntaxNode, operand: SyntaxNode): Expr {
  return {
    kind: "UnaryOp",
    op: "-",
    operand: number(context, operand),
    span: context.spanOver(minus, operand),
  };
}

function wildcard(context: Context, node: SyntaxNode): Pattern {
  return { kind: "MatchAs", span: context.span(node) };
}

function value(context: Context, node: SyntaxNode): Pattern {
  return { kind: "MatchValue", value: expression(context, node), span: context.span(node) };
}

function singleton(context: Context, node: SyntaxNode): Pattern {
  return {
    kind: "MatchSingleton",
    value: SINGLETONS[context.type(node) as keyof typeof SINGLETONS],
    span: context.span(node),
  };
}

function complexPattern(context: Context, node: SyntaxNode): Pattern {
  const parts = context.tree.children(node);
  const isNegative = context.type(parts[0]!) === "-";
  const [operator, imaginary] = parts.slice(-2);
  const span = context.span(node);
  const left = isNegative ? negative(context, parts[0]!, parts[1]!) : number(context, parts[0]!);
  const op = context.type(operator!) as "+" | "-";
  const right = number(context, imaginary!);
  const isImaginary = (text: string) => /[jJ]$/.test(text);
  if (isImaginary(context.text(parts.at(-3)!)))
    context.problem(node, "real number required in complex literal");
  else if (!isImaginary(context.text(imaginary!)))
    context.problem(node, "imaginary number required in complex literal");
  return {
    kind: "MatchValue",
    value: { kind: "BinOp", left, op, right, span },
    span,
  };
}

/** A bare name captures, `_` matches anything, a dotted name is compared with. */
function dottedName(context: Context, node: SyntaxNode): Pattern {
  const span = context.span(node);
  const parts = context.tree.named(node);
  if (parts.length > 1) return { kind: "MatchValue", value: dotted(context, node), span };
  const id = identifier(context, parts[0]!);
  return id === "_" ? { kind: "MatchAs", span } : { kind: "MatchAs", name: id, span };
}

function dotted(context: Context, node: SyntaxNode): Expr {
  const [first, ...attributes] = context.tree.named(node);
  let result: Expr = name(context, first!);
  for (const attr of attributes) {
    const span = context.spanOver(first!, attr);
    result = {
      kind: "Attribute",
      value: result,
      attr: identifier(context, attr),
      attrSpan: context.span(attr),
      span,
    };
  }
  return result;
}

function asPattern(context: Context, node: SyntaxNode): Pattern {
  const [inner, , target] = context.tree.children(node);
  return {
    kind: "MatchAs",
    pattern: pattern(context, inner!),
    name: captureName(context, target!),
    span: context.span(node),
  };
}

function union(context: Context, node: SyntaxNode): Pattern {
  const alternatives = split(context, context.tree.children(node), "|");
  return {
    kind: "MatchOr",
    patterns: alternatives.map((tokens) => fromTokens(context, tokens)),
    span: context.span(node),
  };
}

/** The groups of nodes between separators. */
function split(context: Context, nodes: readonly SyntaxNode[], separator: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (context.type(node) === separator) groups.push([]);
    else groups.at(-1)!.push(node);
  }
  return groups.filter((group) => group.length > 0);
}

function sequence(context: Context, node: SyntaxNode): Pattern {
  return {
    kind: "MatchSequence",
    patterns: elements(context, context.tree.children(node)),
    span: context.span(node),
  };
}

/** Parentheses: with one pattern and no comma they only group. */
function group(context: Context, node: SyntaxNode): Pattern {
  const contents = context.tree.named(node);
  const isGroup = contents.length === 1 && context.tree.find(node, ",") === undefined;
  return isGroup ? pattern(context, contents[0]!) : sequence(context, node);
}

function star(context: Context, node: SyntaxNode): Pattern {
  const [operator, target] = context.tree.children(node);
  if (context.type(operator!) !== "*") context.problem(node, "invalid syntax");
  const id = identifier(context, target!);
  const span = context.span(node);
  return id === "_" ? { kind: "MatchStar", span } : { kind: "MatchStar", name: id, span };
}

function mapping(context: Context, node: SyntaxNode): Pattern {
  const keys: Expr[] = [];
  const values: Pattern[] = [];
  let rest: string | undefined;
  for (const item of split(context, context.tree.children(node).slice(1, -1), ",")) {
    if (rest !== undefined) context.problem(item[0]!, "invalid syntax");
    const [key, valueNodes] = split(context, item, ":");
    if (valueNodes !== undefined) {
      keys.push(mappingKey(context, key!));
      values.push(pattern(context, valueNodes[0]!));
    } else {
      const [operator, target] = context.tree.children(key![0]!);
      rest = identifier(context, target!);
      if (context.type(operator!) !== "**" || rest === "_") context.problem(key![0]!, "invalid syntax");
    }
  }
  return {
    kind: "MatchMapping",
    keys,
    patterns: values,
    ...(rest === undefined ? {} : { rest }),
    span: context.span(node),
  };
}

function mappingKey(context: Context, nodes: readonly SyntaxNode[]): Expr {
  const key = fromTokens(context, nodes);
  if (key.kind === "MatchValue") return key.value;
  if (key.kind === "MatchSingleton") return expression(context, nodes[0]!);
  return context.errorExpr(nodes[0]!, "invalid syntax");
}

function classPattern(context: Context, node: SyntaxNode): Pattern {
  const [cls, ...items] = context.tree.named(node);
  const positional: Pattern[] = [];
  const kwdAttrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  for (const item of items) {
    const keyword = keywordPattern(context, context.tree.first(item));
    if (keyword !== undefined) {
      kwdAttrs.push(keyword.attr);
      kwdPatterns.push(keyword.pattern);
    } else {
      if (kwdAttrs.length > 0) context.problem(item, "positional patterns follow keyword patterns");
      positional.push(pattern(context, item));
    }
  }
  return {
    kind: "MatchClass",
    cls: dotted(context, cls!),
    patterns: positional,
    kwdAttrs,
    kwdPatterns,
    span: context.span(node),
  };
}

/** `attr=pattern`; the grammar has `attr=pattern as name` as `(attr=pattern) as name`. */
function keywordPattern(context: Context, node: SyntaxNode): { attr: string; pattern: Pattern } | undefined {
  const { tree } = context;
  if (context.type(node) === "keyword_pattern") {
    const [attr, , ...value] = tree.children(node);
    return { attr: identifier(context, attr!), pattern: fromTokens(context, value) };
  }
  if (context.type(node) !== "as_pattern") return undefined;
  const [inner, , target] = tree.children(node);
  const keyword = keywordPattern(context, tree.first(inner!));
  if (keyword === undefined) return undefined;
  const [, , value] = tree.children(tree.first(inner!));
  const span = context.spanOver(value!, node);
  const name = captureName(context, target!);
  return { attr: keyword.attr, pattern: { kind: "MatchAs", pattern: keyword.pattern, name, span } };
}

/** The name after `as`. */
function captureName(context: Context, node: SyntaxNode): string {
  const id = identifier(context, node);
  if (id === "_") context.problem(node, "cannot use '_' as a target");
  return id;
}
