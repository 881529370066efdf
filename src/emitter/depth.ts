/** How deep printed TypeScript nests: Prettier's parser and Node's run out of stack on some hundred levels. */
import type { TsStmt } from "./ts.js";

/** About half of what Prettier's parser takes on Node's ordinary stack. */
const deepest = 200;

/** `else if` is read with less stack than a level of parentheses. */
const weightOfElse = 0.4;

const known = new WeakMap<object, number>();

/** Whether the statements nest deeper than the tools that read them can follow. */
export const isTooDeep = (statements: readonly TsStmt[]): boolean =>
  statements.some((s) => depthOf(s) > deepest);

/** Levels of nodes, or of parentheses where the printer sets them. Nodes are never changed, so each is measured once. */
function depthOf(node: object): number {
  const measured = known.get(node);
  if (measured !== undefined) return measured;
  let inner = 0;
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null && "kind" in value)
      inner = Math.max(inner, depthOf(value));
  };
  const chained = isElse(node) ? node.otherwise : undefined;
  if ("op" in node && "left" in node) look(operandsOf(node as Operation));
  else look(Object.values(node).filter((value) => value !== chained));
  const depth = Math.max(inner + 1, chained ? depthOf(chained[0]) + weightOfElse : 0);
  known.set(node, depth);
  return depth;
}

/** `if … else if …` */
function isElse(node: object): node is { otherwise: [object] } {
  if (!("otherwise" in node) || !Array.isArray(node.otherwise) || node.otherwise.length !== 1) return false;
  return (node.otherwise[0] as { kind?: string }).kind === "if";
}

interface Operation {
  readonly op: string;
  readonly left: object;
  readonly right: object;
}

/** Operands of `a + b + c …` stand side by side, however many they are. */
function operandsOf(node: Operation): object[] {
  const out: object[] = [];
  let left: object = node;
  while ("op" in left && "left" in left && left.op === node.op) {
    const link = left as Operation;
    out.push(link.right);
    left = link.left;
  }
  return [...out, left];
}
