/** `annotated(fn, { query: field(schema.str) })`: what a function's annotations say, for frameworks that make schemas of functions. */
import type { FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Arg, Expr } from "../../parser/ast.js";
import { fieldSchema } from "../classes/model-schema.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { positional } from "./parameters.js";

export function annotatedCall(ctx: Context, info: FunctionInfo, fn: TsExpr): TsExpr {
  const params = [...positional(info), ...info.node.args.kwonlyargs];
  const fields = params.map((p) => ts.prop(p.arg, parameterField(ctx, p)));
  const notes = params.flatMap((p) => {
    const found = p.annotation ? notesOf(ctx, p.annotation) : [];
    return found.length ? [ts.prop(p.arg, ts.array(found))] : [];
  });
  return ts.call(
    ctx.external("pydantic/index", "annotated"),
    fn,
    ts.object(fields),
    ...(notes.length ? [ts.object(notes)] : []),
  );
}

function parameterField(ctx: Context, p: Arg): TsExpr {
  const options: TsProperty[] = p.default ? [ts.prop("default", lower(ctx, p.default))] : [];
  return annotatedField(ctx, p.annotation, options);
}

/** `field(schema.int, { default: 3 })`; texts in `Annotated[...]` are descriptions. */
export function annotatedField(ctx: Context, annotation: Expr | undefined, more: TsProperty[] = []): TsExpr {
  const make = ctx.external("pydantic/index", "field");
  if (!annotation || markerOf(ctx, annotation))
    return ts.call(make, ts.member(ctx.external("pydantic/index", "schema"), "any"), ...optional(more));
  const { schema, options } = fieldSchema(ctx, annotation);
  const text = noteExpressions(ctx, annotation).find((n) => n.kind === "Constant" && n.value.type === "str");
  const described = text ? [ts.prop("description", lower(ctx, text))] : [];
  return ts.call(make, schema, ...optional([...described, ...options, ...more]));
}

const optional = (options: TsProperty[]): TsExpr[] => (options.length ? [ts.object(options)] : []);

/** What `Annotated[...]` adds, as values: functions, and classes and objects of libraries. */
export function notesOf(ctx: Context, annotation: Expr): TsExpr[] {
  const marker = markerOf(ctx, annotation);
  if (marker) return [lower(ctx, marker)];
  return noteExpressions(ctx, annotation)
    .filter((n) => n.kind !== "Constant" && !isField(ctx, n))
    .map((n) => lower(ctx, n));
}

const isField = (ctx: Context, e: Expr): boolean =>
  e.kind === "Call" && /^pydantic\./.test(ctx.types.qualifiedName(e.func) ?? "");

function noteExpressions(ctx: Context, annotation: Expr): readonly Expr[] {
  if (
    annotation.kind !== "Subscript" ||
    !/\.Annotated$/.test(ctx.types.qualifiedName(annotation.value) ?? "")
  )
    return [];
  return annotation.slice.kind === "Tuple" ? annotation.slice.elts.slice(1) : [];
}

/** A class of an asking library as an annotation: `config: RunnableConfig`, `ctx: RunContextWrapper[State]`. */
function markerOf(ctx: Context, annotation: Expr): Expr | undefined {
  const e = annotation.kind === "Subscript" ? annotation.value : annotation;
  const t = e.kind === "Name" || e.kind === "Attribute" ? ctx.typeOf(e) : undefined;
  if (t?.k !== "library" || !ctx.types.libraries.asks(t.name)) return undefined;
  return ctx.types.libraries.class(t.name) === undefined ? undefined : e;
}
