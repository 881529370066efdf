import type { Expr } from "./ast.js";
import type { Context } from "./context.js";
import { expression } from "./expressions.js";
import type { SyntaxNode } from "./syntax-tree.js";

/** What CPython calls the expressions that cannot be assigned to. */
const NAMES: Readonly<Partial<Record<Expr["kind"], string>>> = {
  Await: "await expression",
  Call: "function call",
  Compare: "comparison",
  Constant: "literal",
  Dict: "dict literal",
  DictComp: "dict comprehension",
  FormattedValue: "f-string expression",
  GeneratorExp: "generator expression",
  IfExp: "conditional expression",
  JoinedStr: "f-string expression",
  Lambda: "lambda",
  ListComp: "list comprehension",
  NamedExpr: "named expression",
  Set: "set display",
  SetComp: "set comprehension",
  Yield: "yield expression",
  YieldFrom: "yield expression",
};

const TARGETS = new Set<Expr["kind"]>(["Attribute", "ErrorExpr", "Name", "Starred", "Subscript"]);

/** Builds an expression that something is assigned to, reporting what cannot be. */
export function assignmentTarget(context: Context, node: SyntaxNode): Expr {
  const target = expression(context, node);
  check(context, target, "assign to");
  return target;
}

/** Builds an expression that is deleted, reporting what cannot be. */
export function deletionTarget(context: Context, node: SyntaxNode): Expr {
  const target = expression(context, node);
  check(context, target, "delete");
  return target;
}

function check(context: Context, target: Expr, verb: "assign to" | "delete"): void {
  if (target.kind === "Tuple" || target.kind === "List") {
    target.elts.forEach((element) => check(context, element, verb));
  } else if (target.kind === "Starred") {
    if (verb === "delete") report(context, target, "cannot delete starred");
    else check(context, target.value, verb);
  } else if (!TARGETS.has(target.kind)) {
    report(context, target, `cannot ${verb} ${describe(target)}`);
  }
}

function describe(target: Expr): string {
  if (target.kind !== "Constant") return NAMES[target.kind] ?? "expression";
  return { None: "None", Ellipsis: "ellipsis" }[target.value.type as string] ?? constantName(target.raw);
}

function constantName(raw: string): string {
  return raw === "True" || raw === "False" ? raw : "literal";
}

function report(context: Context, target: Expr, message: string): void {
  context.problems.push({ message, span: target.span });
}
