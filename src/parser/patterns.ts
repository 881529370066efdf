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
  splat_pattern: star,
  string: value,
  true: singleton,
  tuple_pattern: group,
  union_pattern: union,
};

const SINGLETONS = { true: true, false: false, none: null } as const;

/** The pattern of a `case`: without brackets, several with commas between are a sequence. */
export function casePatterns(context: Context, nodes: readonly SyntaxNode[]): Pattern {
  const patterns = nodes.filter((node) => context.tree.isNamed(node)).map((node) => pattern(context, node));
  const [only] = patterns;
  if (nodes.length === 1 && only!.kind !== "MatchStar") return only!;
  return { kind: "MatchSequence", patterns, span: context.spanOver(nodes[0]!, nodes.at(-1)!) };
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

function patterns(context: Context, nodes: readonly SyntaxNode[]): Pattern[] {
  return nodes.filter((node) => context.tree.isNamed(node)).map((node) => pattern(context, node));
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
  return {
    kind: "MatchValue",
    value: { kind: "BinOp", left, op, right: number(context, imaginary!), span },
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
    name: identifier(context, target!),
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
    patterns: patterns(context, context.tree.children(node)),
    span: context.span(node),
  };
}

/** Parentheses: with one pattern and no comma they only group. */
function group(context: Context, node: SyntaxNode): Pattern {
  const contents = context.tree.named(node);
  if (contents.length === 1 && context.tree.find(node, ",") === undefined) {
    const inner = pattern(context, contents[0]!);
    if (inner.kind !== "MatchStar") return inner;
  }
  return sequence(context, node);
}

function star(context: Context, node: SyntaxNode): Pattern {
  const id = identifier(context, context.tree.children(node)[1]!);
  const span = context.span(node);
  return id === "_" ? { kind: "MatchStar", span } : { kind: "MatchStar", name: id, span };
}

function mapping(context: Context, node: SyntaxNode): Pattern {
  const keys: Expr[] = [];
  const values: Pattern[] = [];
  let rest: string | undefined;
  for (const item of split(context, context.tree.children(node).slice(1, -1), ",")) {
    const [key, valueNodes] = split(context, item, ":");
    if (valueNodes !== undefined) {
      keys.push(mappingKey(context, key!));
      values.push(pattern(context, valueNodes[0]!));
    } else {
      rest = identifier(context, context.tree.children(key![0]!)[1]!);
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
    const content = context.tree.first(item);
    if (context.type(content) === "keyword_pattern") {
      const [attr, , ...valueTokens] = context.tree.children(content);
      kwdAttrs.push(identifier(context, attr!));
      kwdPatterns.push(fromTokens(context, valueTokens));
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
