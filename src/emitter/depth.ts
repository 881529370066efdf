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

/** A node in another, with the level that it adds. */
interface Part {
  readonly node: object;
  readonly weight: number;
}

/**
 * Levels of nodes, or of parentheses where the printer sets them. Nodes are never changed, so each is measured once;
 * the stack is a list, since this measures what would overflow the real one.
 */
function depthOf(root: object): number {
  const open = [{ node: root, parts: partsOf(root), next: 0 }];
  while (known.get(root) === undefined) {
    const top = open.at(-1)!;
    while (top.next < top.parts.length && known.has(top.parts[top.next]!.node)) top.next += 1;
    const part = top.parts[top.next];
    if (part) open.push({ node: part.node, parts: partsOf(part.node), next: 0 });
    else {
      known.set(
        top.node,
        top.parts.reduce((most, { node, weight }) => Math.max(most, known.get(node)! + weight), 1),
      );
      open.pop();
    }
  }
  return known.get(root)!;
}

function partsOf(node: object): Part[] {
  const parts: Part[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null && "kind" in value)
      parts.push({ node: value, weight: 1 });
  };
  const chained = isElse(node) ? node.otherwise : undefined;
  if ("op" in node && "left" in node) look(operandsOf(node as Operation));
  else look(Object.values(node).filter((value) => value !== chained));
  if (chained) parts.push({ node: chained[0], weight: weightOfElse });
  return parts;
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
