/** Trees too deep for the stages that recurse over them: what is too deep is cut out before anything looks at it. */
import type { AnyNode, ErrorStmt, Module, Stmt, SyntaxProblem } from "../parser/ast.js";
import { children, walk } from "../parser/index.js";

/** Levels of expressions in a statement, and of statements in a module, that all stages follow on Node's ordinary stack. */
const deepest = 500;

/** `a + b + c …` leans to the left with every term, and every stage passes a term with little of its stack. */
const weightOfTerm = 0.2;

interface Height {
  readonly statements: number;
  readonly expressions: number;
}

/**
 * Replaces each smallest statement that nests too deep by an ErrorStmt, in the tree.
 *
 * @returns a problem for each, without a word on whether CPython takes it: its own limit is about 3,000 levels.
 */
export function cutDeepStatements(module: Module): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const heights = new Map<AnyNode, Height>();
  const cut = new Map<AnyNode, ErrorStmt>();
  walk(module, {
    leave(node) {
      const { statements, expressions } = heightOf(node, heights);
      if (!isStatement(node)) return void heights.set(node, { statements, expressions });
      const isTooDeep = Math.max(statements, expressions) >= deepest;
      heights.set(node, { statements: isTooDeep ? 1 : statements + 1, expressions: 0 });
      if (!isTooDeep) return;
      problems.push({ message: "nests too deep", span: node.span, code: "nesting-too-deep" });
      cut.set(node, placeholder(node, module.source));
    },
  });
  if (cut.size > 0) walk(module, { enter: (node) => replaceIn(node, cut) });
  return problems;
}

function heightOf(node: AnyNode, known: ReadonlyMap<AnyNode, Height>): Height {
  let statements = 0;
  let expressions = 0;
  for (const child of children(node)) {
    const own = known.get(child)!;
    statements = Math.max(statements, own.statements);
    const isTerm = node.kind === "BinOp" && child === node.left;
    expressions = Math.max(expressions, own.expressions + (isTerm ? weightOfTerm : 1));
  }
  return { statements, expressions };
}

/** Only statements carry comments; handlers and cases, which do too, are parts of one. */
const isStatement = (node: AnyNode): node is Stmt =>
  "trivia" in node && node.kind !== "ExceptHandler" && node.kind !== "MatchCase";

function placeholder(s: Stmt, source: string): ErrorStmt {
  const lines = source.split(/\r\n?|\n/).slice(s.span.start.line - 1, s.span.end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, s.span.end.column - 1);
  lines[0] = lines[0]!.slice(s.span.start.column - 1);
  return {
    kind: "ErrorStmt",
    text: lines.join("\n"),
    code: "nesting-too-deep",
    trivia: s.trivia,
    span: s.span,
  };
}

function replaceIn(node: AnyNode, cut: ReadonlyMap<AnyNode, ErrorStmt>): void {
  for (const list of Object.values(node) as unknown[]) {
    if (!Array.isArray(list)) continue;
    list.forEach((child: AnyNode, i) => {
      const other = cut.get(child);
      if (other) list[i] = other;
    });
  }
}
