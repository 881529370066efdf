/** `globals()` where it is only read: `globals()[name](**args)`. */
import type { Binding } from "../../analysis/scopes.js";
import type { AnyNode, Call, Expr, Name, Subscript } from "../../parser/ast.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";

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

/** `globals()["LIMIT"]`: what the name itself says, where it has its value by then. */
export function namedGlobal(ctx: Context, e: Subscript): TsExpr | undefined {
  const { value: call, slice } = e;
  if (call.kind !== "Call" || !isGlobals(ctx, call)) return undefined;
  if (slice.kind !== "Constant" || slice.value.type !== "str") return undefined;
  const name = slice.value.value;
  if (name === "__name__") return lower(ctx, { kind: "Name", id: name, span: e.span });
  const binding = ctx.module.scopes.module.bindings.get(name);
  if (!binding || binding.deleted || binding.writes.length === 0) return undefined;
  const isThere =
    ctx.fn !== undefined || binding.writes.every((w) => w.declares && w.offset < e.span.start.offset);
  return isThere ? nameOf(ctx, binding) : undefined;
}

/** A name of the module as an expression, as one of the places says it that have it; none where no variable of the module keeps it. */
function nameOf(ctx: Context, b: Binding): TsExpr | undefined {
  if (isHidden(ctx, b.name)) return undefined;
  if (isOwn(b)) {
    for (const { source } of b.writes) {
      const info = source.kind === "function" ? ctx.facts.program.functionOf.get(source.node) : undefined;
      if (info) ctx.needSignature.add(info);
    }
    return ts.id(ctx.variable(b.name));
  }
  const placement = ctx.placement(b);
  if (placement.kind === "each") return undefined;
  if (placement.kind === "at" && placement.write.block.parent !== undefined) return undefined;
  const read = b.reads.find((r) => r.captured) ?? b.reads[0];
  const place = read?.node ?? b.writes.find((w) => w.source.kind === "assign" && isName(w.node))?.node;
  // A module has no name of its own where only its members are imported.
  return place && ctx.typeOf(place as Name).k !== "module" ? lower(ctx, place as Name) : undefined;
}

/** Whether a function around has another variable of the name. */
function isHidden(ctx: Context, name: string): boolean {
  const node = ctx.fn?.node;
  let scope = node && ctx.module.scopes.scopeOf.get(node);
  for (; scope && scope.kind !== "module"; scope = scope.parent) if (scope.bindings.has(name)) return true;
  return false;
}

const isName = (node: object): boolean => (node as AnyNode).kind === "Name";

const isOwn = (b: Binding): boolean =>
  b.writes.every((w) => w.declares) &&
  b.writes.some((w) => w.source.kind === "function" || w.source.kind === "class");

/** What the module defines can be looked up; names that only stand elsewhere here raise where they are. */
export function moduleNames(ctx: Context, call: Call): TsExpr {
  const key = literalKey(ctx, call);
  const bindings = [...ctx.module.scopes.module.bindings.values()].filter(
    (b) => b.writes.length > 0 && (key === undefined || b.name === key),
  );
  const isAsked = ctx.facts.program.parentOf.get(call)?.kind === "Compare";
  const isImport = (b: Binding): boolean => !b.deleted && b.writes.every((w) => w.source.kind === "import");
  const named = bindings.map((b) => [b, isAsked && isImport(b) ? ts.true : nameOf(ctx, b)] as const);
  const entries = named.flatMap(([b, value]) => (value ? [ts.prop(b.name, ts.arrow([], value))] : []));
  const others = named.flatMap(([b, value]) => (value ? [] : [ts.str(b.name)]));
  if (key !== undefined && others.length > 0)
    return ctx.unsupported("imported-name-lookup", { name: key }, call.span);
  return ctx.helperCall("moduleNames", ts.object(entries), ...(others.length > 0 ? [ts.array(others)] : []));
}

/** The name that is looked up, where it stands there. */
function literalKey(ctx: Context, call: Call): string | undefined {
  const { parentOf } = ctx.facts.program;
  const parent = parentOf.get(call);
  const above = parent && parentOf.get(parent);
  const key =
    parent?.kind === "Subscript"
      ? parent.slice
      : parent?.kind === "Compare"
        ? parent.left
        : above?.kind === "Call"
          ? above.args[0]
          : undefined;
  return key?.kind === "Constant" && key.value.type === "str" ? key.value.value : undefined;
}
