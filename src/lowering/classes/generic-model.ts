/** `Page[int]` of a generic pydantic model. */
import type { Expr, Subscript } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { classShape } from "./shape.js";

/** Says that what stands in the brackets is not checked; variables and `Any` would not be either. */
export function reportGenericModel(ctx: Context, e: Subscript): void {
  const t = ctx.typeOf(e.value);
  if (t.k !== "class" || classShape(ctx, t.info) !== "model") return;
  const args = e.slice.kind === "Tuple" ? e.slice.elts : [e.slice];
  if (args.every((a) => takesAnything(ctx, a))) return;
  ctx.report("generic-model", { model: t.info.name, type: ctx.sourceText(e.span) }, e.span);
}

function takesAnything(ctx: Context, e: Expr): boolean {
  if (ctx.types.qualifiedName(e) === "typing.Any") return true;
  const source = e.kind === "Name" ? ctx.bindingOf(e)?.writes[0]?.source : undefined;
  if (source?.kind === "unknown") return true; // `class Page[T](BaseModel)`
  return (
    source?.kind === "assign" &&
    source.value.kind === "Call" &&
    /TypeVar$/.test(ctx.types.qualifiedName(source.value.func) ?? "")
  );
}
