/** Generic pydantic models: `class Page(BaseModel, Generic[T])`, and `Page[int]`. */
import type { ClassInfo } from "../../analysis/program.js";
import type { Binding } from "../../analysis/scopes.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Expr, Subscript } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { typeValue } from "../type-values.js";
import { classShape } from "./shape.js";

/** A variable of a generic model, and what it is where no type is given. */
export interface TypeParameter {
  readonly binding: Binding;
  readonly unbound: TsExpr;
}

/** The variables of a generic model in the order of its brackets; undefined for other classes, and for what is not known. */
export function typeParameters(ctx: Context, c: ClassInfo): readonly TypeParameter[] | undefined {
  if (classShape(ctx, c) !== "model") return undefined;
  const subscripts = c.node.bases.filter((b) => b.kind === "Subscript");
  const own = subscripts.find((b) => /\.(Generic|Protocol)$/.test(ctx.types.qualifiedName(b.value) ?? ""));
  const args = (own ? [own] : subscripts).flatMap((b) => bracketed(b));
  const found = new Map(args.flatMap((a) => typeParameter(ctx, a)).map((p) => [p.binding, p]));
  return found.size ? [...found.values()] : undefined;
}

const bracketed = (e: Subscript): readonly Expr[] => (e.slice.kind === "Tuple" ? e.slice.elts : [e.slice]);

function typeParameter(ctx: Context, e: Expr): TypeParameter[] {
  const binding = e.kind === "Name" ? ctx.bindingOf(e) : undefined;
  const source = binding?.writes[0]?.source;
  if (!binding || source?.kind !== "assign" || source.value.kind !== "Call") return [];
  if (!/TypeVar$/.test(ctx.types.qualifiedName(source.value.func) ?? "")) return [];
  const bound = source.value.keywords.find((k) => k.arg === "bound")?.value;
  const [, ...alternatives] = source.value.args;
  const any = ts.call(ctx.external("python/stdlib/typing-forms", "form"), ts.str("Any"));
  const types = (bound ? [bound] : alternatives).map((t) => typeValue(ctx, t));
  const either = types.reduce<TsExpr | undefined>(
    (all, t) => (all ? ts.call(ctx.external("python/stdlib/typing-forms", "unionOf"), all, t) : t),
    undefined,
  );
  return [{ binding, unbound: either ?? any }];
}

/** `parametrized(Page, [Item])` for `Page[Item]`; undefined where the class is not a generic model. */
export function parametrizedModel(ctx: Context, e: Subscript): TsExpr | undefined {
  const t = ctx.typeOf(e.value);
  if (t.k !== "class" || !typeParameters(ctx, t.info)) return undefined;
  const types = bracketed(e).map((a) => typeValue(ctx, a));
  return ts.call(ctx.external("pydantic/index", "parametrized"), lower(ctx, e.value), ts.array(types));
}

/** Whether a variable that has no type here stands in the brackets: `class Deep(Page[T], Generic[T])`. */
export const isOpen = (ctx: Context, e: Subscript): boolean =>
  bracketed(e).some((a) => typeParameter(ctx, a).length > 0 || (a.kind === "Subscript" && isOpen(ctx, a)));

/** Says that what stands in the brackets is not checked; variables and `Any` would not be either. */
export function reportGenericModel(ctx: Context, e: Subscript): void {
  const t = ctx.typeOf(e.value);
  if (t.k !== "class" || classShape(ctx, t.info) !== "model" || typeParameters(ctx, t.info)) return;
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
