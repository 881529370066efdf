/** Trees too deep for the stages that recurse over them: what is too deep is cut out before anything looks at it. */
import type { AnyNode, Module, Stmt, SyntaxProblem } from "../parser/ast.js";
import { children, walk } from "../parser/index.js";
import { cutStatements, isStatement } from "./cut.js";

/** Levels of expressions in a statement, and of statements in a module, that all stages follow on Node's ordinary stack. */
const deepest = 500;

/** `a + b + c …` leans to the left with every term, and every stage passes a term with little of its stack. */
const weightOfTerm = 0.3;

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
  if (levelsOf(module) < deepest) return [];
  const heights = new Map<AnyNode, Height>();
  const found = new Map<Stmt, SyntaxProblem>();
  walk(module, {
    leave(node) {
      const { statements, expressions } = heightOf(node, heights);
      if (!isStatement(node)) return void heights.set(node, { statements, expressions });
      const levels = node.kind === "With" || node.kind === "AsyncWith" ? node.items.length : 1;
      const isTooDeep = Math.max(statements + levels - 1, expressions) >= deepest;
      heights.set(node, { statements: isTooDeep ? 1 : statements + levels, expressions: 0 });
      if (isTooDeep)
        found.set(node, { message: "nests too deep", span: node.span, code: "nesting-too-deep" });
    },
  });
  return cutStatements(module, found);
}

/** The most nodes in each other, at least as many as `heightOf` comes to: most modules need no closer look. */
function levelsOf(module: Module): number {
  let levels = 0;
  let most = 0;
  const weight = (node: AnyNode) =>
    node.kind === "With" || node.kind === "AsyncWith" ? node.items.length + 1 : 1;
  walk(module, {
    enter(node) {
      levels += weight(node);
      if (levels > most) most = levels;
    },
    leave(node) {
      levels -= weight(node);
    },
  });
  return most;
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
