/** Statements that no later stage could handle are taken out of the tree before anything looks at it. */
import type { AnyNode, ErrorStmt, Module, Stmt, SyntaxProblem } from "../parser/ast.js";
import { walk } from "../parser/index.js";

/** Only statements carry comments; handlers and cases, which do too, are parts of one. */
export const isStatement = (node: AnyNode): node is Stmt =>
  "trivia" in node && node.kind !== "ExceptHandler" && node.kind !== "MatchCase";

/** Puts an ErrorStmt in the place of each statement. Returns the problems. */
export function cutStatements(module: Module, found: ReadonlyMap<Stmt, SyntaxProblem>): SyntaxProblem[] {
  if (found.size === 0) return [];
  const lines = module.source.split(/\r\n?|\n/);
  const errors = new Map<AnyNode, ErrorStmt>(
    [...found].map(([s, problem]) => [s, errorStatement(s, problem, lines)]),
  );
  walk(module, { enter: (node) => replaceIn(node, errors) });
  return [...found.values()];
}

function errorStatement(s: Stmt, { code }: SyntaxProblem, lines: readonly string[]): ErrorStmt {
  const own = lines.slice(s.span.start.line - 1, s.span.end.line);
  own[own.length - 1] = own.at(-1)!.slice(0, s.span.end.column - 1);
  own[0] = own[0]!.slice(s.span.start.column - 1);
  return { kind: "ErrorStmt", text: own.join("\n"), ...(code && { code }), trivia: s.trivia, span: s.span };
}

function replaceIn(node: AnyNode, errors: ReadonlyMap<AnyNode, ErrorStmt>): void {
  for (const list of Object.values(node) as unknown[]) {
    if (!Array.isArray(list)) continue;
    list.forEach((child: AnyNode, i) => {
      const error = errors.get(child);
      if (error) list[i] = error;
    });
  }
}
