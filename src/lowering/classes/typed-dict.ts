/** `class State(TypedDict)` where a framework asks for its keys; elsewhere a TypedDict leaves nothing behind. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { docText } from "../functions/definition.js";
import { annotatedField, notesOf } from "../functions/annotated.js";
import { withClassDetails } from "../functions/details.js";
import { exported, modeOf } from "../statements/targets.js";

/** `const State = typedDict("State", { messages: field(...) }, { messages: [addMessages] });` */
export const lowerTypedDict = (ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] =>
  named(ctx, s, definition(ctx, s, c));

/** `const State = describe(typedDict("State"), { ... })`, where something may ask for the fields. */
export function describeTypedDict(ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] {
  const made = ts.call(ctx.external("python/stdlib/typing", "typedDict"), ts.str(c.name));
  return named(ctx, s, withClassDetails(ctx, c, made, [...ctx.types.ancestry(c)].reverse()));
}

function named(ctx: Context, s: ClassDef, value: TsExpr): TsStmt[] {
  const name = ts.id(ctx.variable(s.name));
  const mode = modeOf(ctx, s);
  const doc = docText(s.docstring);
  if (!mode) return [{ ...ts.expression(ts.assign(name, value)), doc }];
  return [{ kind: "variable", mode, target: name, value, doc, export: exported(ctx, ctx.bindingOf(s)) }];
}

function definition(ctx: Context, s: ClassDef, c: ClassInfo): TsExpr {
  const keys = [...c.classAttributes].flatMap(([name, a]) =>
    a.annotation ? [[name, a.annotation] as const] : [],
  );
  const quiet = ctx.diagnostics.length;
  const fields = keys.map(([name, annotation]) => ts.prop(name, annotatedField(ctx, annotation)));
  // Values of a state are not checked, so that a type which pydantic does not have is no loss.
  const kept = ctx.diagnostics.splice(quiet).filter((d) => d.code !== "model-field-type");
  ctx.diagnostics.push(...kept);
  const notes = keys.flatMap(([name, annotation]) => {
    const found = notesOf(ctx, annotation);
    return found.length ? [ts.prop(name, ts.array(found))] : [];
  });
  const bases = s.bases
    .filter((b) => !/\.TypedDict$/.test(ctx.types.qualifiedName(b) ?? ""))
    .map((b) => lower(ctx, b));
  const args = [ts.str(s.name), ts.object(fields), ts.object(notes), ts.array(bases)];
  const used = bases.length ? 4 : notes.length ? 3 : 2;
  return ts.call(ctx.external("pydantic/index", "typedDict"), ...args.slice(0, used));
}
