/** `globals()` where it is only read: `globals()[name](**args)`. */
import type { Binding } from "../../analysis/scopes.js";
import type { AnyNode, Call, Expr } from "../../parser/ast.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Context } from "../context.js";

/** Whether a call asks for the module's names, to look one of them up. */
export function isGlobals(ctx: Context, e: Call): boolean {
  const { func } = e;
  if (func.kind !== "Name" || func.id !== "globals" || e.args.length + e.keywords.length > 0) return false;
  if (ctx.bindingOf(func)) return false;
  const { parentOf } = ctx.facts.program;
  const parent = parentOf.get(e);
  const above = parent && parentOf.get(parent);
  if (parent?.kind === "Subscript") return parent.value === e && !isWritten(above, parent);
  if (parent?.kind === "Attribute") return parent.attr === "get" && above?.kind === "Call";
  return parent?.kind === "Compare" && parent.left !== e;
}

const isWritten = (above: AnyNode | undefined, place: AnyNode): boolean =>
  above?.kind === "Delete" ||
  (above?.kind === "Assign" && above.targets.includes(place as Expr)) ||
  ((above?.kind === "AugAssign" || above?.kind === "AnnAssign") && above.target === place);

/** What the module defines can be looked up; names that it imports, or that stand elsewhere here, raise where they are. */
export function moduleNames(ctx: Context): TsExpr {
  const bindings = [...ctx.module.scopes.module.bindings.values()].filter((b) => b.writes.length > 0);
  const isOwn = (b: Binding): boolean =>
    b.writes.every((w) => w.declares) &&
    b.writes.some((w) => w.source.kind === "function" || w.source.kind === "class");
  const own = bindings.filter(isOwn);
  for (const { source } of own.flatMap((b) => b.writes)) {
    const info = source.kind === "function" ? ctx.facts.program.functionOf.get(source.node) : undefined;
    if (info) ctx.needSignature.add(info);
  }
  const others = bindings.filter((b) => !isOwn(b)).map((b) => ts.str(b.name));
  const entries = own.map((b) => ts.prop(b.name, ts.arrow([], ts.id(ctx.variable(b.name)))));
  return ctx.helperCall("moduleNames", ts.object(entries), ...(others.length > 0 ? [ts.array(others)] : []));
}
