import type { Expr, Stmt } from "./ast.js";
import { annotation } from "./annotations.js";
import type { Context } from "./context.js";
import { elements, expression, expressions, identifier, name, plainExpression } from "./expressions.js";
import { OPERATORS } from "./operators.js";
import { typeParams } from "./parameters.js";
import { errorStatement, type StatementBuilder } from "./statements.js";
import type { SyntaxNode } from "./syntax-tree.js";
import { assignmentTarget, deletionTarget } from "./targets.js";
import type { TriviaBuilder } from "./trivia.js";

/** The statements that hold no others, by node type. */
export const SIMPLE: Readonly<Record<string, StatementBuilder>> = {
  assert_statement: assertStatement,
  break_statement: (context, node, trivia) => ({ kind: "Break", trivia, span: context.span(node) }),
  continue_statement: (context, node, trivia) => ({ kind: "Continue", trivia, span: context.span(node) }),
  delete_statement: deleteStatement,
  exec_statement: execStatement,
  expression_statement: expressionStatement,
  global_statement: (context, node, trivia) => ({
    kind: "Global",
    ...names(context, node),
    trivia,
    span: context.span(node),
  }),
  nonlocal_statement: (context, node, trivia) => ({
    kind: "Nonlocal",
    ...names(context, node),
    trivia,
    span: context.span(node),
  }),
  pass_statement: (context, node, trivia) => ({ kind: "Pass", trivia, span: context.span(node) }),
  print_statement: printStatement,
  raise_statement: raiseStatement,
  return_statement: returnStatement,
  type_alias_statement: typeAlias,
};

function names(context: Context, node: SyntaxNode): { names: string[] } {
  return { names: context.tree.named(node).map((child) => identifier(context, child)) };
}

function assertStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [test, msg, excess] = context.tree.named(node);
  if (excess !== undefined) return errorStatement(context, node, trivia, "invalid syntax");
  const message = msg === undefined ? {} : { msg: expression(context, msg) };
  return { kind: "Assert", test: expression(context, test!), ...message, trivia, span: context.span(node) };
}

function deleteStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [content] = context.tree.named(node);
  const isList = context.type(content!) === "expression_list";
  const nodes = isList ? context.tree.named(content!) : [content!];
  const targets = nodes.map((target) => deletionTarget(context, target));
  return { kind: "Delete", targets, trivia, span: context.span(node) };
}

function returnStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [content] = context.tree.named(node);
  const value = content === undefined ? {} : { value: plainExpression(context, content) };
  return { kind: "Return", ...value, trivia, span: context.span(node) };
}

function raiseStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [exc, cause] = context.tree.named(node);
  const span = context.span(node);
  if (exc === undefined) return { kind: "Raise", trivia, span };
  const isOldForm = context.type(exc) === "expression_list";
  const isCauseAlone = context.tree.first(node) + 1 !== exc;
  if (isOldForm || isCauseAlone) return errorStatement(context, node, trivia, "invalid syntax");
  const from = cause === undefined ? {} : { cause: expression(context, cause) };
  return { kind: "Raise", exc: expression(context, exc), ...from, trivia, span };
}

/** `print >>file, value` is a tuple to Python 3; any other print statement is an error. */
function printStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [keyword, chevron, ...rest] = context.tree.children(node);
  if (context.type(chevron!) !== "chevron") {
    return errorStatement(
      context,
      node,
      trivia,
      "Missing parentheses in call to 'print'. Did you mean print(...)?",
    );
  }
  const span = context.spanOver(keyword!, chevron!);
  const left = name(context, keyword!);
  const right = expression(context, context.tree.named(chevron!)[0]!);
  const shift: Expr = { kind: "BinOp", left, op: ">>", right, span };
  const value: Expr =
    rest.length === 0
      ? shift
      : { kind: "Tuple", elts: [shift, ...expressions(context, rest)], span: context.span(node) };
  return { kind: "Expr", value, trivia, span: context.span(node) };
}

function execStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  return errorStatement(
    context,
    node,
    trivia,
    "Missing parentheses in call to 'exec'. Did you mean exec(...)?",
  );
}

function typeAlias(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [, left, , right] = context.tree.children(node);
  const content = context.tree.first(left!);
  const [nameNode, parameters] =
    context.type(content) === "generic_type" ? context.tree.children(content) : [content, undefined];
  if (context.type(nameNode!) !== "identifier")
    return errorStatement(context, node, trivia, "invalid syntax");
  return {
    kind: "TypeAlias",
    name: name(context, nameNode!),
    typeParams: typeParams(context, parameters),
    value: annotation(context, right!),
    trivia,
    span: context.span(node),
  };
}

/** An expression, several with commas between, or one of the assignments. */
function expressionStatement(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const children = context.tree.children(node);
  const span = context.span(node);
  const [content] = children;
  if (children.length > 1) {
    return {
      kind: "Expr",
      value: { kind: "Tuple", elts: elements(context, children), span },
      trivia,
      span,
    };
  }
  const type = context.type(content!);
  if (type === "assignment") return assignment(context, content!, trivia);
  if (type === "named_expression") return errorStatement(context, node, trivia, "invalid syntax");
  if (type === "augmented_assignment") return augmentedAssignment(context, content!, trivia);
  return { kind: "Expr", value: plainExpression(context, content!), trivia, span };
}

/** `a = b = value` nests to the right in the grammar. */
function assignment(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  if (context.tree.find(node, "type") !== undefined) return annotatedAssignment(context, node, trivia);
  const targets: Expr[] = [];
  let value = node;
  while (context.type(value) === "assignment") {
    const [target, operator, right] = context.tree.children(value);
    if (context.type(operator!) !== "=") return errorStatement(context, node, trivia, "invalid syntax");
    targets.push(assignmentTarget(context, target!));
    value = right!;
  }
  if (context.type(value) === "augmented_assignment") {
    return errorStatement(context, node, trivia, "invalid syntax");
  }
  return {
    kind: "Assign",
    targets,
    value: plainExpression(context, value),
    trivia,
    span: context.span(node),
  };
}

function annotatedAssignment(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [target, , type, , value] = context.tree.children(node);
  if (ASSIGNMENTS.has(value === undefined ? "" : context.type(value))) {
    return errorStatement(context, node, trivia, "invalid syntax");
  }
  if (NOT_ANNOTATABLE.has(context.type(target!))) {
    return errorStatement(context, node, trivia, "only single target (not tuple) can be annotated");
  }
  const annotated = expression(context, target!);
  if (annotated.kind === "Tuple" || annotated.kind === "List") {
    const kind = annotated.kind.toLowerCase();
    return errorStatement(context, node, trivia, `only single target (not ${kind}) can be annotated`);
  }
  return {
    kind: "AnnAssign",
    target: annotated,
    annotation: plainExpression(context, type!),
    ...(value === undefined ? {} : { value: plainExpression(context, value) }),
    trivia,
    span: context.span(node),
  };
}

const ASSIGNMENTS = new Set(["assignment", "augmented_assignment"]);
const NOT_ANNOTATABLE = new Set(["pattern_list", "list_pattern", "list_splat_pattern"]);

function augmentedAssignment(context: Context, node: SyntaxNode, trivia: TriviaBuilder): Stmt {
  const [target, operator, value] = context.tree.children(node);
  if (ASSIGNMENTS.has(context.type(value!))) return errorStatement(context, node, trivia, "invalid syntax");
  const augmented = expression(context, target!);
  if (augmented.kind === "Tuple" || augmented.kind === "List") {
    const kind = augmented.kind.toLowerCase();
    return errorStatement(
      context,
      node,
      trivia,
      `'${kind}' is an illegal expression for augmented assignment`,
    );
  }
  return {
    kind: "AugAssign",
    target: augmented,
    op: OPERATORS[context.type(operator!).slice(0, -1)]!,
    value: plainExpression(context, value!),
    trivia,
    span: context.span(node),
  };
}
