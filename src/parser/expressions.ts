import type { Comprehension, Expr, Name } from "./ast.js";
import type { Context } from "./context.js";
import { arguments_ } from "./parameters.js";
import { postfix } from "./calls.js";
import { annotation } from "./annotations.js";
import { ellipsis, keywordConstant, number } from "./literals.js";
import { binaryOperator } from "./binary.js";
import { COMPARISONS } from "./operators.js";
import { stringLiteral } from "./strings.js";
import type { SyntaxNode } from "./syntax-tree.js";

/** Nesting beyond this is reported; CPython's own limit for parentheses is 200. */
export const MAX_DEPTH = 500;

type Builder = (context: Context, node: SyntaxNode) => Expr;

const BUILDERS: Readonly<Record<string, Builder>> = {
  as_pattern: asPattern,
  as_pattern_target: inner,
  attribute: postfix,
  await: awaitExpression,
  binary_operator: binaryOperator,
  boolean_operator: booleanOperator,
  call: postfix,
  comparison_operator: comparison,
  concatenated_string: stringLiteral,
  conditional_expression: conditional,
  dictionary,
  dictionary_comprehension: dictComprehension,
  ellipsis,
  expression_list: tuple,
  false: keywordConstant,
  float: number,
  generator_expression: comprehension,
  identifier: name,
  integer: integerOrName,
  lambda,
  list,
  list_comprehension: comprehension,
  list_pattern: list,
  list_splat: starred,
  list_splat_pattern: starred,
  named_expression: namedExpression,
  none: keywordConstant,
  not_operator: unaryOperator,
  parenthesized_expression: parenthesized,
  parenthesized_list_splat: parenthesized,
  pattern_list: tuple,
  set,
  set_comprehension: comprehension,
  slice,
  string: stringLiteral,
  subscript: postfix,
  true: keywordConstant,
  tuple,
  tuple_pattern: tuplePattern,
  type: annotation,
  unary_operator: unaryOperator,
  yield: yieldExpression,
};

/** Builds the expression of a node, whatever its type; text that is none becomes an ErrorExpr with a problem. */
export function expression(context: Context, node: SyntaxNode): Expr {
  const build = BUILDERS[context.type(node)];
  if (build === undefined || !context.tree.isNamed(node)) return context.errorExpr(node, "invalid syntax");
  if (context.depth >= MAX_DEPTH)
    return context.errorExpr(node, "too many nested parentheses", "nesting-too-deep");
  context.depth++;
  const result = startsWithStar(context, node) ? starredChain(context, node) : build(context, node);
  context.depth--;
  return result;
}

/** Digits may stand for a name: see `respelled`. */
function integerOrName(context: Context, node: SyntaxNode): Expr {
  return /[0-9]/.test(context.source[context.tree.start(node)]!)
    ? number(context, node)
    : name(context, node);
}

/** What may stand to the right of a starred name without the grammar seeing that the star is about all of it. */
const CHAINS = new Set([
  "attribute",
  "binary_operator",
  "boolean_operator",
  "call",
  "comparison_operator",
  "conditional_expression",
  "subscript",
]);

function startsWithStar(context: Context, node: SyntaxNode): boolean {
  return context.source[context.tree.start(node)] === "*" && CHAINS.has(context.type(node));
}

/** `*a + b` is `*(a + b)` to Python, where the grammar has `(*a) + b`. */
function starredChain(context: Context, node: SyntaxNode): Expr {
  const span = context.span(node);
  if (context.type(context.tree.first(node)) === "identifier") return starredDisplay(context, node);
  const chain: SyntaxNode[] = [];
  let leftmost = node;
  for (; CHAINS.has(context.type(leftmost)); leftmost = context.tree.first(leftmost)) chain.push(leftmost);
  const [, operand] = context.tree.children(leftmost);
  for (const link of [...chain, leftmost]) context.tree.setStart(link, context.tree.start(operand!));
  return { kind: "Starred", value: expression(context, node), span };
}

/** `*(a, b)` or `*[a, b]` among targets, handed to the grammar as a subscript. */
function starredDisplay(context: Context, node: SyntaxNode): Expr {
  const [, open, ...contents] = context.tree.children(node);
  const nodes = contents.slice(0, -1);
  const elts = expressions(context, nodes);
  const span = context.lines.span(context.tree.start(open!), context.tree.end(node));
  const isList = context.text(open!) === "[";
  const isGroup = !isList && nodes.length === 1;
  const value: Expr = isGroup ? elts[0]! : { kind: isList ? "List" : "Tuple", elts, span };
  return { kind: "Starred", value, span: context.span(node) };
}

/** Builds an expression where no star may stand, and no `:=` without parentheses. */
export function plainExpression(context: Context, node: SyntaxNode): Expr {
  const content = context.type(node) === "type" ? context.tree.first(node) : node;
  if (context.type(content) === "named_expression") return context.errorExpr(node, "invalid syntax");
  return unstarred(context, node, "can't use starred expression here");
}

function unstarred(context: Context, node: SyntaxNode, message: string): Expr {
  const result = expression(context, node);
  if (result.kind === "Starred") context.problem(node, message);
  return result;
}

/** What a star in a display is only about where it stands in parentheses. */
const LOOSE = new Set<Expr["kind"]>(["BoolOp", "Compare", "IfExp", "Lambda", "NamedExpr"]);

/** Builds the elements of a display or tuple. */
export function elements(context: Context, nodes: readonly SyntaxNode[]): Expr[] {
  const result = expressions(context, nodes);
  for (const element of result) {
    if (element.kind !== "Starred") continue;
    const { value, span } = element;
    const isLoose = LOOSE.has(value.kind) || (value.kind === "UnaryOp" && value.op === "not");
    const { lines, source } = context;
    const between = source.slice(lines.index(span.start), lines.index(value.span.start));
    if (isLoose && !between.includes("("))
      context.problems.push({ message: "invalid syntax", span: value.span });
  }
  return result;
}

/** Builds all nodes that are not tokens. */
export function expressions(context: Context, nodes: readonly SyntaxNode[]): Expr[] {
  return nodes.filter((node) => context.tree.isNamed(node)).map((node) => expression(context, node));
}

/** An identifier in the form in which Python compares names. */
export function identifier(context: Context, node: SyntaxNode): string {
  const text = context.text(node);
  return context.lines.isAscii ? text : text.normalize("NFKC");
}

/** What the grammar lets pass as a name, but is a keyword. */
const KEYWORDS = new Set(["async", "await", "None", "True", "False"]);

export function name(context: Context, node: SyntaxNode): Name {
  if (KEYWORDS.has(context.text(node))) context.problem(node, "invalid syntax");
  return { kind: "Name", id: identifier(context, node), span: context.span(node) };
}

/** The target belongs to a `with` item, which takes it off. */
function asPattern(context: Context, node: SyntaxNode): Expr {
  const value = context.tree.first(node);
  const isTakenOff = context.tree.end(value) === context.tree.end(node);
  return isTakenOff ? expression(context, value) : context.errorExpr(node, "invalid syntax");
}

function inner(context: Context, node: SyntaxNode): Expr {
  return expression(context, context.tree.first(node));
}

function parenthesized(context: Context, node: SyntaxNode): Expr {
  const [content] = context.tree.named(node);
  if (content === undefined) return context.errorExpr(node, "invalid syntax");
  const isStarred = context.type(content) === "list_splat";
  return isStarred
    ? context.errorExpr(node, "cannot use starred expression here")
    : unstarred(context, content, "cannot use starred expression here");
}

function tuple(context: Context, node: SyntaxNode): Expr {
  const isGroup = context.tree.named(node).length === 1 && context.tree.find(node, ",") === undefined;
  if (isGroup) return context.errorExpr(node, "cannot use starred expression here");
  return { kind: "Tuple", elts: elements(context, context.tree.children(node)), span: context.span(node) };
}

/** A parenthesised target: without a comma the parentheses only group. */
function tuplePattern(context: Context, node: SyntaxNode): Expr {
  const [content, ...others] = context.tree.named(node);
  const isGroup = content !== undefined && others.length === 0 && context.tree.find(node, ",") === undefined;
  return isGroup ? unstarred(context, content, "cannot use starred expression here") : tuple(context, node);
}

function list(context: Context, node: SyntaxNode): Expr {
  return { kind: "List", elts: elements(context, context.tree.children(node)), span: context.span(node) };
}

function set(context: Context, node: SyntaxNode): Expr {
  return { kind: "Set", elts: elements(context, context.tree.children(node)), span: context.span(node) };
}

function starred(context: Context, node: SyntaxNode): Expr {
  const [, operand] = context.tree.children(node);
  const isTakenOff = context.tree.start(operand!) === context.tree.start(node);
  if (isTakenOff) return expression(context, operand!);
  return { kind: "Starred", value: expression(context, operand!), span: context.span(node) };
}

function dictionary(context: Context, node: SyntaxNode): Expr {
  const keys: (Expr | undefined)[] = [];
  const values: Expr[] = [];
  for (const item of context.tree.named(node)) {
    const [key, value] = context.tree.named(item);
    keys.push(value === undefined ? undefined : plainExpression(context, key!));
    values.push(plainExpression(context, value ?? key!));
  }
  return { kind: "Dict", keys, values, span: context.span(node) };
}

function namedExpression(context: Context, node: SyntaxNode): Expr {
  const [target, , value] = context.tree.children(node);
  return {
    kind: "NamedExpr",
    target: name(context, target!),
    value: expression(context, value!),
    span: context.span(node),
  };
}

function conditional(context: Context, node: SyntaxNode): Expr {
  const [body, , test, , orelse] = context.tree.children(node);
  return {
    kind: "IfExp",
    test: expression(context, test!),
    body: expression(context, body!),
    orelse: expression(context, orelse!),
    span: context.span(node),
  };
}

function lambda(context: Context, node: SyntaxNode): Expr {
  const parts = context.tree.children(node);
  const parameters = context.tree.find(node, "lambda_parameters");
  return {
    kind: "Lambda",
    args: arguments_(
      context,
      parameters,
      context.lines.span(context.tree.end(parts[0]!), context.tree.end(parts[0]!)),
    ),
    body: plainExpression(context, parts.at(-1)!),
    span: context.span(node),
  };
}

function yieldExpression(context: Context, node: SyntaxNode): Expr {
  const span = context.span(node);
  const [, second, third] = context.tree.children(node);
  if (second === undefined) return { kind: "Yield", span };
  if (third !== undefined) return { kind: "YieldFrom", value: expression(context, third), span };
  return { kind: "Yield", value: expression(context, second), span };
}

function unaryOperator(context: Context, node: SyntaxNode): Expr {
  const [operator, operand] = context.tree.children(node);
  const written = context.source[context.tree.start(node)];
  const isTakenOff = context.tree.start(operand!) === context.tree.start(node);
  if (context.type(operator!) === "~" && (written !== "~" || isTakenOff)) {
    const value = expression(context, operand!);
    const isStar = written === "*" && !isTakenOff;
    return isStar ? { kind: "Starred", value, span: context.span(node) } : value;
  }
  const op = context.type(operator!) as "~" | "not" | "+" | "-";
  return { kind: "UnaryOp", op, operand: expression(context, operand!), span: context.span(node) };
}

/** `await x ** y`: Python's await binds tighter than the power, the grammar's does not. */
function awaitExpression(context: Context, node: SyntaxNode): Expr {
  const [, operand] = context.tree.children(node);
  if (context.type(operand!) === "await") return context.errorExpr(node, "invalid syntax");
  if (context.type(operand!) !== "binary_operator") {
    return { kind: "Await", value: expression(context, operand!), span: context.span(node) };
  }
  const [base, , exponent] = context.tree.children(operand!);
  const left: Expr = {
    kind: "Await",
    value: expression(context, base!),
    span: context.spanOver(node, base!),
  };
  return { kind: "BinOp", left, op: "**", right: expression(context, exponent!), span: context.span(node) };
}

function booleanOperator(context: Context, node: SyntaxNode): Expr {
  const op = context.type(context.tree.children(node)[1]!) as "and" | "or";
  const operands: SyntaxNode[] = [];
  let left = node;
  while (context.type(left) === "boolean_operator") {
    const [first, operator, last] = context.tree.children(left);
    if (context.type(operator!) !== op) break;
    operands.push(last!);
    left = first!;
  }
  operands.push(left);
  return { kind: "BoolOp", op, values: expressions(context, operands.reverse()), span: context.span(node) };
}

function comparison(context: Context, node: SyntaxNode): Expr {
  const [left, ...rest] = context.tree.children(node);
  const operators = rest.filter((_, index) => index % 2 === 0);
  const operands = rest.filter((_, index) => index % 2 === 1);
  if (operators.some((operator) => COMPARISONS[operatorText(context, operator)] === undefined)) {
    return context.errorExpr(node, "invalid syntax");
  }
  return {
    kind: "Compare",
    left: expression(context, left!),
    ops: operators.map((operator) => COMPARISONS[operatorText(context, operator)]!),
    comparators: expressions(context, operands),
    span: context.span(node),
  };
}

function operatorText(context: Context, node: SyntaxNode): string {
  return context.type(node);
}

function slice(context: Context, node: SyntaxNode): Expr {
  const bounds: (Expr | undefined)[] = [undefined, undefined, undefined];
  let index = 0;
  for (const part of context.tree.children(node)) {
    if (context.tree.isNamed(part)) bounds[index] = expression(context, part);
    else index++;
  }
  const [lower, upper, step] = bounds;
  return { kind: "Slice", ...present({ lower, upper, step }), span: context.span(node) };
}

/** Drops the fields that are not there, so that absent means absent. */
export function present<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

function comprehension(context: Context, node: SyntaxNode): Expr {
  const kinds = {
    list_comprehension: "ListComp",
    set_comprehension: "SetComp",
    generator_expression: "GeneratorExp",
  } as const;
  const [elt, ...clauses] = context.tree.named(node);
  return {
    kind: kinds[context.type(node) as keyof typeof kinds],
    elt: unstarred(context, elt!, "iterable unpacking cannot be used in comprehension"),
    generators: generators(context, clauses),
    span: context.span(node),
  };
}

function dictComprehension(context: Context, node: SyntaxNode): Expr {
  const [pair, ...clauses] = context.tree.named(node);
  const [key, value] = context.tree.named(pair!);
  return {
    kind: "DictComp",
    key: plainExpression(context, key!),
    value: plainExpression(context, value!),
    generators: generators(context, clauses),
    span: context.span(node),
  };
}

function generators(context: Context, clauses: readonly SyntaxNode[]): Comprehension[] {
  const groups: SyntaxNode[][] = [];
  for (const clause of clauses) {
    if (context.type(clause) === "for_in_clause") groups.push([clause]);
    else groups.at(-1)!.push(clause);
  }
  return groups.map(([clause, ...conditions]) => generator(context, clause!, conditions));
}

function generator(context: Context, clause: SyntaxNode, conditions: readonly SyntaxNode[]): Comprehension {
  const [target, iter, ...excess] = context.tree.named(clause);
  if (excess.length > 0) context.problem(excess[0]!, "invalid syntax");
  return {
    kind: "Comprehension",
    target: expression(context, target!),
    iter: plainExpression(context, iter!),
    ifs: conditions.map((condition) => plainExpression(context, context.tree.named(condition)[0]!)),
    isAsync: context.tree.find(clause, "async") !== undefined,
    span: context.spanOver(clause, conditions.at(-1) ?? clause),
  };
}
