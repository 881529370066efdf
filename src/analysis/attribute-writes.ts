/** Where attributes are assigned, by name and wherever the object comes from: `self.x = 1`, `other.x += 1`, `for p.x in xs`, `setattr(o, "x", 1)`. */
import type { AnyNode, Call, Expr, Operator } from "../parser/ast.js";
import type { ClassInfo, Program } from "./program.js";
import { pushTo } from "./push-to.js";

/** `value` is absent where only the running program knows it. */
export interface AttributeWrite {
  readonly receiver: Expr;
  readonly value?: Expr;
  readonly path: readonly (number | "*")[];
  /** `receiver.name op= value` */
  readonly augmented?: { readonly target: Expr; readonly op: Operator };
}

export class AttributeWrites {
  private readonly byName = new Map<string, AttributeWrite[]>();
  /** `setattr(o, name, value)` with a name that only the running program knows. */
  private readonly anyName: AttributeWrite[] = [];

  constructor(program: Program) {
    for (const node of program.parentOf.keys()) this.visit(node as AnyNode);
  }

  of(name: string): readonly AttributeWrite[] {
    return [...(this.byName.get(name) ?? []), ...this.anyName];
  }

  private visit(node: AnyNode): void {
    switch (node.kind) {
      case "Assign":
        for (const t of node.targets) this.target(t, node.value, []);
        return;
      case "AnnAssign":
        if (node.value) this.target(node.target, node.value, []);
        return;
      case "AugAssign":
        if (node.target.kind === "Attribute")
          this.add(node.target.attr, {
            receiver: node.target.value,
            value: node.value,
            path: [],
            augmented: { target: node.target, op: node.op },
          });
        return;
      case "For":
      case "AsyncFor":
      case "Comprehension":
        return this.target(node.target, undefined, []);
      case "WithItem":
        if (node.optionalVars) this.target(node.optionalVars, undefined, []);
        return;
      case "Call":
        return this.setattr(node);
      default:
    }
  }

  private target(t: Expr, value: Expr | undefined, path: readonly (number | "*")[]): void {
    if (t.kind === "Tuple" || t.kind === "List")
      t.elts.forEach((x, i) =>
        this.target(x.kind === "Starred" ? x.value : x, value, [...path, x.kind === "Starred" ? "*" : i]),
      );
    else if (t.kind === "Attribute") this.add(t.attr, { receiver: t.value, value, path });
  }

  private setattr(e: Call): void {
    if (e.func.kind !== "Name" || e.func.id !== "setattr" || e.args.length !== 3) return;
    const [receiver, name, value] = e.args as [Expr, Expr, Expr];
    const write = { receiver, value, path: [] };
    if (name.kind === "Constant" && name.value.type === "str") this.add(name.value.value, write);
    else this.anyName.push(write);
  }

  private add(name: string, write: AttributeWrite): void {
    pushTo(this.byName, name, write);
  }
}

/** What a call of a class that makes its own constructor gives for one of its annotated fields. */
export function fieldArgument(call: Call, ancestry: readonly ClassInfo[], name: string): Expr | undefined {
  const named = call.keywords.find((k) => k.arg === name);
  if (named) return named.value;
  const fields = new Set<string>();
  for (const c of [...ancestry].reverse())
    for (const [field, row] of c.classAttributes) if (row.annotation) fields.add(field);
  const value = call.args[[...fields].indexOf(name)];
  return value?.kind === "Starred" ? undefined : value;
}
