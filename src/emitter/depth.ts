/** How deep printed TypeScript nests: Prettier's parser and Node's run out of stack on some hundred levels. */
import type { TsStmt } from "./ts.js";

/** About half of what Prettier's parser takes on Node's ordinary stack. */
const deepest = 200;

/** `else if` is read with less stack than a level of parentheses. */
const weightOfElse = 0.4;

/** Statements that were measured: those around them need not look inside again. Nodes are never changed. */
const known = new WeakMap<object, number>();

/** Whether the statements nest deeper than the tools that read them can follow. */
export function isTooDeep(statements: readonly TsStmt[]): boolean {
  for (const s of statements) {
    const depth = depthOf(s, deepest);
    if (depth > deepest) return true;
    if (compound.has(s.kind)) known.set(s, depth);
  }
  return false;
}

/** Kinds that hold statements. */
const compound = new Set<string>([
  "if",
  "forOf",
  "for",
  "while",
  "try",
  "block",
  "functionDeclaration",
  "classDeclaration",
] satisfies TsStmt["kind"][]);

interface TreeNode {
  readonly kind: string;
}

/** Levels of nodes, or of parentheses where the printer sets them. Ends as soon as there are more than `limit`, so that its own stack stays small. */
function depthOf(node: TreeNode, limit: number): number {
  if (limit < 1) return Infinity;
  const measured = compound.has(node.kind) ? known.get(node) : undefined;
  if (measured !== undefined) return measured;
  if ("op" in node && "left" in node) return depthOfOperands(node as Operation, limit);
  const chained = node.kind === "if" ? elseIf(node as Chain) : undefined;
  let most = chained ? depthOf(chained, limit - weightOfElse) + weightOfElse : 1;
  for (const key in node) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null || (chained && key === "otherwise")) continue;
    most = Math.max(most, depthIn(value, limit - 1) + 1);
    if (most > limit) return most;
  }
  return most;
}

/** Of the nodes that a field holds; 0 without any. */
function depthIn(value: object, limit: number): number {
  if (!Array.isArray(value)) return "kind" in value ? depthOf(value as TreeNode, limit) : 0;
  let most = 0;
  for (const item of value as readonly unknown[])
    if (typeof item === "object" && item !== null) most = Math.max(most, depthIn(item, limit));
  return most;
}

interface Chain extends TreeNode {
  readonly otherwise?: readonly TreeNode[];
}

/** The second statement of `if … else if …`. */
function elseIf({ otherwise }: Chain): TreeNode | undefined {
  return otherwise?.length === 1 && otherwise[0]!.kind === "if" ? otherwise[0] : undefined;
}

interface Operation extends TreeNode {
  readonly op: string;
  readonly left: TreeNode;
  readonly right: TreeNode;
}

/** Operands of `a + b + c …` stand side by side, however many they are. */
function depthOfOperands(node: Operation, limit: number): number {
  let most = 0;
  let left: TreeNode = node;
  while ("op" in left && "left" in left && (left as Operation).op === node.op) {
    most = Math.max(most, depthOf((left as Operation).right, limit - 1));
    left = (left as Operation).left;
  }
  return Math.max(most, depthOf(left, limit - 1)) + 1;
}
