/** What code does with a container that stands in a variable or an attribute: changes it, looks at all of it, or at one key. */
import type { AnyNode, Expr } from "../parser/ast.js";

/** Methods that change a list, set, dict or deque for whoever looks at all of it. */
const changing = new Set(
  "append appendleft extend extendleft insert pop popleft popitem remove clear add discard update sort reverse".split(
    " ",
  ),
);

/** Methods that look at what belongs to their argument. */
const keyed = new Set(["get", "setdefault", "index", "count", "pop", "discard", "remove"]);

type Parents = ReadonlyMap<object, AnyNode>;

/** The container of `container.append(x)`, where the call changes it for good. */
export const changedBy = (n: AnyNode): Expr | undefined =>
  n.kind === "Call" && n.func.kind === "Attribute" && changing.has(n.func.attr) ? n.func.value : undefined;

/** Whether the read only leads to a change (`x.append(1)`) or to what belongs to one key (`x[key]`, `key in x`). */
export function isPartial(read: Expr, parents: Parents): boolean {
  const parent = parents.get(read);
  if (parent?.kind === "Subscript" && parent.value === read) return !isPlace(parent.slice);
  if (parent?.kind === "Compare") return parent.left !== read && /in$/.test(parent.ops[0]!);
  if (parent?.kind !== "Attribute") return false;
  const call = parents.get(parent);
  if (call?.kind !== "Call" || call.func !== parent) return false;
  return keyed.has(parent.attr)
    ? call.args.length > 0
    : changing.has(parent.attr) && isStatement(call, parents);
}

/** `x[-1]`, `x[2:]`: the same place whoever asks. */
const isPlace = (e: Expr): boolean =>
  e.kind === "Constant" || e.kind === "Slice" || (e.kind === "UnaryOp" && e.operand.kind === "Constant");

const isStatement = (call: AnyNode, parents: Parents): boolean => parents.get(call)?.kind === "Expr";
