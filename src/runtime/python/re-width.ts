import type { Node } from "./re-nodes.js";

/** Least and greatest number of characters that a node matches; a group referred to counts as any number. */
export function widthOf(node: Node): [number, number] {
  switch (node.kind) {
    case "char":
    case "any":
    case "set":
      return [1, 1];
    case "at":
    case "look":
      return [0, 0];
    case "group":
    case "atomic":
      return widthOf(node.body);
    case "sequence":
      return node.items.map(widthOf).reduce(([a, b], [low, high]) => [a + low, b + high], [0, 0]);
    case "branch":
      return node.branches.map(widthOf).reduce(widest);
    case "conditional":
      return widest(widthOf(node.yes), widthOf(node.no));
    case "repeat": {
      const [low, high] = widthOf(node.body);
      return [low * node.min, high === 0 ? 0 : high * node.max];
    }
    case "backreference":
      return [0, Infinity];
  }
}

function widest([a, b]: [number, number], [low, high]: [number, number]): [number, number] {
  return [Math.min(a, low), Math.max(b, high)];
}
