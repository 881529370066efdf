/** What became of a module's statements: each that Python's own parser sees, counted once, docstrings and nested statements too. */
import type { AnyNode, Module, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { Diagnostic } from "../report/diagnostic.js";

export interface StatementCounts {
  readonly total: number;
  readonly translated: number;
  readonly warned: number;
  readonly untranslated: number;
}

interface Counted {
  readonly node: Stmt;
  readonly parent: Counted | undefined;
  severity: "error" | "warning" | undefined;
}

/**
 * A statement is as bad as the worst diagnostic in it that lies in no statement inside it.
 *
 * @param abandoned statements that one placeholder stands for; what is inside them is not translated either.
 */
export function countStatements(
  module: Module,
  diagnostics: readonly Diagnostic[],
  abandoned: ReadonlySet<Stmt>,
): StatementCounts {
  const { statements, docstrings } = collect(module);
  for (const d of diagnostics) blame(statements, d);
  for (const s of statements)
    if (abandoned.has(s.node) || (s.parent && isAbandoned(s.parent, abandoned))) s.severity = "error";
  const untranslated = statements.filter((s) => s.severity === "error").length;
  const warned = statements.filter((s) => s.severity === "warning").length;
  const total = statements.length + docstrings;
  return { total, translated: total - untranslated - warned, warned, untranslated };
}

/** Statements in the order of the text, and how many more are docstrings, which the tree keeps as text. */
function collect(module: Module): { statements: Counted[]; docstrings: number } {
  const statements: Counted[] = [];
  let docstrings = 0;
  const visit = (node: AnyNode, parent: Counted | undefined): void => {
    let inner = parent;
    if ("docstring" in node && node.docstring !== undefined) docstrings++;
    if (isStatement(node)) statements.push((inner = { node, parent, severity: undefined }));
    for (const child of children(node)) if ("trivia" in child) visit(child, inner);
  };
  visit(module, undefined);
  statements.sort((a, b) => a.node.span.start.offset - b.node.span.start.offset);
  return { statements, docstrings };
}

/** Only statements carry comments and no body of their own kind; handlers and cases are parts of one. */
const isStatement = (node: AnyNode): node is Stmt =>
  "trivia" in node && node.kind !== "ExceptHandler" && node.kind !== "MatchCase";

/** The innermost statement around the diagnostic; else the one that follows, such as the function of a decorator. */
function blame(statements: readonly Counted[], d: Diagnostic): void {
  if (d.severity === "info") return;
  const at = d.span.start.offset;
  const around = statements.findLast(({ node }) => node.span.start.offset <= at && at < node.span.end.offset);
  const found = around ?? statements.find(({ node }) => node.span.start.offset >= at) ?? statements.at(-1);
  if (found && found.severity !== "error") found.severity = d.severity;
}

function isAbandoned(s: Counted, abandoned: ReadonlySet<Stmt>): boolean {
  return abandoned.has(s.node) || (s.parent !== undefined && isAbandoned(s.parent, abandoned));
}
