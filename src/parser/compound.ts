import type { ExceptHandler, Expr, If, MatchCase, Stmt, WithItem } from "./ast.js";
import { assignmentTarget } from "./targets.js";
import { block, type Body } from "./blocks.js";
import type { Context } from "./context.js";
import { expression, expressions, identifier } from "./expressions.js";
import { headerColon } from "./header.js";
import { casePatterns } from "./patterns.js";
import { errorStatement, type StatementBuilder } from "./statements.js";
import type { SyntaxNode } from "./syntax-tree.js";
import type { TriviaBuilder } from "./trivia.js";

/** The statements that hold blocks, by node type; functions and classes apart. */
export const COMPOUND: Readonly<Record<string, StatementBuilder>> = {
  for_statement: forStatement,
  if_statement: ifStatement,
  match_statement: matchStatement,
  try_statement: tryStatement,
  while_statement: whileStatement,
  with_statement: withStatement,
};

/** Builds the block of a statement or of one of its clauses, whose comments at the end go to the statement. */
function suite(context: Context, node: SyntaxNode, trivia: TriviaBuilder, owner = node): Body {
  return block(context, context.tree.find(node, "block")!, { trivia, start: context.tree.start(owner) });
}

/** The block of an `else` or `finally` clause that may be missing; then the statement ends where it did. */
function clause(context: Context, node: SyntaxNode, type: string, trivia: TriviaBuilder, end: number): Body {
  const found = context.tree.find(node, type);
  return found === undefined ? { body: [], end } : suite(context, found, trivia);
}

function forStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const { tree } = context;
  const [target, iter] = tree.named(node);
  const head = { target: assignmentTarget(context, target!), iter: expression(context, iter!) };
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  const orelse = clause(context, node, "else_clause", trivia, end);
  return {
    kind: tree.find(node, "async") === undefined ? "For" : "AsyncFor",
    ...head,
    body,
    orelse: orelse.body,
    trivia,
    span: context.lines.span(tree.start(node), orelse.end),
  };
}

function whileStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const test = expression(context, context.tree.named(node)[0]!);
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  const orelse = clause(context, node, "else_clause", trivia, end);
  const span = context.lines.span(context.tree.start(node), orelse.end);
  return { kind: "While", test, body, orelse: orelse.body, trivia, span };
}

/** `if` or `elif` before the rest of the chain is known. */
interface Branch {
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly trivia: TriviaBuilder;
  readonly start: number;
}

/** An elif chain is flat in the grammar and nested in the AST; it is folded from its end. */
function ifStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const { tree } = context;
  let { branch, end } = ifBranch(context, node, trivia);
  const branches = [branch];
  for (const child of tree.named(node)) {
    if (tree.type(child) !== "elif_clause") continue;
    ({ branch, end } = ifBranch(context, child, context.comments.open(tree.start(child))));
    branches.push(branch);
  }
  const last = clause(context, node, "else_clause", branches.at(-1)!.trivia, end);
  let orelse: readonly Stmt[] = last.body;
  for (const { start, ...rest } of branches.slice(1).reverse()) {
    const span = context.lines.span(start, last.end);
    orelse = [{ kind: "If", ...rest, orelse, isElif: true, span } satisfies If];
  }
  const { start, ...rest } = branches[0]!;
  return { kind: "If", ...rest, orelse, isElif: false, span: context.lines.span(start, last.end) };
}

function ifBranch(
  context: Context,
  node: SyntaxNode,
  trivia: TriviaBuilder,
): { branch: Branch; end: number } {
  const test = expression(context, context.tree.named(node)[0]!);
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  return { branch: { test, body, trivia, start: context.tree.start(node) }, end };
}

function withStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const items = withItems(context, context.tree.find(node, "with_clause")!);
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  return {
    kind: context.tree.find(node, "async") === undefined ? "With" : "AsyncWith",
    items,
    body,
    trivia,
    span: context.lines.span(context.tree.start(node), end),
  };
}

/** `with (a as b, c):` may come as one parenthesised expression or tuple, which to Python is a list of items. */
function withItems(context: Context, node: SyntaxNode): WithItem[] {
  const items = context.tree.named(node).map((item) => context.tree.first(item));
  if (items.some((item) => NO_ITEM.has(context.type(item)))) return [tupleItem(context, node, items)];
  const [only] = items;
  const isPlain = items.length === 1 && context.tree.children(node).length === 1;
  if (!isPlain || !["tuple", "parenthesized_expression"].includes(context.type(only!))) {
    return items.map((item) => withItem(context, item));
  }
  const contents = context.tree.named(only!);
  const areItems = contents.length > 0 && contents.every((content) => !NO_ITEM.has(context.type(content)));
  const isGroup = contents.length === 1 && context.type(contents[0]!) !== "as_pattern";
  return areItems && !isGroup
    ? contents.map((content) => withItem(context, content))
    : [withItem(context, only!)];
}

function tupleItem(context: Context, node: SyntaxNode, items: readonly SyntaxNode[]): WithItem {
  const span = context.span(node);
  return { kind: "WithItem", contextExpr: { kind: "Tuple", elts: expressions(context, items), span }, span };
}

/** What makes parentheses after `with` a tuple. */
const NO_ITEM = new Set(["list_splat", "named_expression", "yield"]);

/** `a if b else c as d`, whose end alone is `c as d` to the grammar. */
function withItem(context: Context, node: SyntaxNode): WithItem {
  const { tree } = context;
  const span = context.span(node);
  const spine = [node];
  while (OPEN_ENDED.has(context.type(spine.at(-1)!))) spine.push(tree.children(spine.at(-1)!).at(-1)!);
  const last = spine.at(-1)!;
  if (context.type(last) !== "as_pattern")
    return { kind: "WithItem", contextExpr: expression(context, node), span };
  const [value, , target] = tree.children(last);
  for (const part of spine) tree.setEnd(part, tree.end(value!));
  const contextExpr = expression(context, node);
  return { kind: "WithItem", contextExpr, optionalVars: assignmentTarget(context, target!), span };
}

/** What ends with an expression of the loosest kind. */
const OPEN_ENDED = new Set(["conditional_expression", "lambda"]);

function tryStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const { tree } = context;
  const clauses = tree.named(node).filter((child) => tree.type(child) === "except_clause");
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  const built = clauses.map((child) => handler(context, child));
  const orelse = clause(context, node, "else_clause", trivia, built.at(-1)?.end ?? end);
  const finalbody = clause(context, node, "finally_clause", trivia, orelse.end);
  const starred = clauses.filter((child) => tree.find(child, "*") !== undefined);
  if (starred.length > 0 && starred.length < clauses.length) {
    context.problem(clauses[0]!, "cannot have both 'except' and 'except*' on the same 'try'");
  }
  if (clauses.length === 0 && tree.find(node, "finally_clause") === undefined) {
    return errorStatement(context, node, trivia, "expected 'except' or 'finally' block");
  }
  return {
    kind: starred.length > 0 ? "TryStar" : "Try",
    body,
    handlers: built.map((part) => part.handler),
    orelse: orelse.body,
    finalbody: finalbody.body,
    trivia,
    span: context.lines.span(tree.start(node), finalbody.end),
  };
}

function handler(context: Context, node: SyntaxNode): { handler: ExceptHandler; end: number } {
  const { tree } = context;
  const trivia = context.comments.open(tree.start(node));
  const head = caught(context, node);
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  const span = context.lines.span(tree.start(node), end);
  return { handler: { kind: "ExceptHandler", ...head, body, trivia, span }, end };
}

/** `except type as name`; the grammar has the type and name together as one pattern, or apart. */
function caught(context: Context, node: SyntaxNode): { type?: Expr; name?: string } {
  const { tree } = context;
  const values = tree.named(node).filter((child) => tree.type(child) !== "block");
  const [value] = values;
  if (value === undefined) {
    if (tree.find(node, "*") !== undefined) context.problem(node, "expected one or more exception types");
    return {};
  }
  const isAsPattern = tree.type(value) === "as_pattern";
  const [type, , target] = isAsPattern ? tree.children(value) : [value, undefined, values[1]];
  if (tree.find(node, ",") !== undefined)
    context.problem(value, "multiple exception types must be parenthesized");
  if (target === undefined) return { type: expression(context, type!) };
  const nameNode = tree.type(target) === "as_pattern_target" ? tree.first(target) : target;
  if (tree.type(nameNode) !== "identifier") context.problem(nameNode, "invalid syntax");
  return { type: expression(context, type!), name: identifier(context, nameNode) };
}

function matchStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const { tree } = context;
  const cases = tree.find(node, "block")!;
  const subject = matchSubject(context, tree.children(node));
  headerColon(context, node, trivia);
  const built = tree.named(cases).map((child) => matchCase(context, child));
  const end = built.at(-1)?.end;
  if (end === undefined) {
    return errorStatement(context, node, trivia, "expected an indented block after 'match' statement");
  }
  const span = context.lines.span(tree.start(node), end);
  return { kind: "Match", subject, cases: built.map((part) => part.matchCase), trivia, span };
}

function matchSubject(context: Context, children: readonly SyntaxNode[]): Expr {
  const subjects = children.slice(
    1,
    children.findIndex((child) => context.type(child) === ":"),
  );
  const [only] = subjects;
  skipBlank(context, only!);
  if (subjects.length === 1 && context.type(only!) !== "list_splat") return expression(context, only!);
  return {
    kind: "Tuple",
    elts: expressions(context, subjects),
    span: context.spanOver(only!, subjects.at(-1)!),
  };
}

/** The blank of `match [` that the grammar had as an operator is no part of the subject. */
function skipBlank(context: Context, subject: SyntaxNode): void {
  const { tree, source } = context;
  const start = tree.start(subject);
  if (!/[ \t]/.test(source[start]!)) return;
  for (let node = subject; tree.start(node) === start; node = tree.first(node)) {
    tree.setStart(node, start + 1);
    if (tree.type(node) === "unary_operator") return;
  }
}

function matchCase(context: Context, node: SyntaxNode): { matchCase: MatchCase; end: number } {
  const { tree } = context;
  const trivia = context.comments.open(tree.start(node));
  const children = tree.children(node);
  const condition = tree.find(node, "if_clause");
  const patternEnd = children.findIndex((child) => child === condition || context.type(child) === ":");
  const pattern = casePatterns(context, children.slice(1, patternEnd));
  const guard = condition === undefined ? {} : { guard: expression(context, tree.named(condition)[0]!) };
  headerColon(context, node, trivia);
  const { body, end } = suite(context, node, trivia);
  const span = context.lines.span(tree.start(node), end);
  return { matchCase: { kind: "MatchCase", pattern, ...guard, body, trivia, span }, end };
}
