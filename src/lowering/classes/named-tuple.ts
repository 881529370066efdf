/** `class Point(NamedTuple)` -> `class Point extends namedTuple("Point", ["x", "y"], [defaults])`. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { dynamic } from "../types.js";
import { declare } from "./definition.js";
import { dataFields } from "./fields.js";
import { areClassesInspected, withClassDetails } from "../functions/details.js";
import { classNames } from "./registrations.js";
import { lowerMethod } from "./methods.js";

export function lowerNamedTuple(ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] {
  const fields = dataFields(ctx, c);
  const defaults = fields.filter((f) => f.default).map((f) => lower(ctx, f.default!));
  const base = ctx.helperCall(
    "namedTuple",
    ts.str(s.name),
    ts.array(fields.map((f) => ts.str(f.name))),
    ...(defaults.length ? [ts.array(defaults)] : []),
  );
  const members: TsMember[] = fields.map((f) => ({
    kind: "field",
    name: ctx.attribute(f.name),
    static: false,
    declare: true,
    type: dynamic(ctx),
  }));
  for (const stmt of s.body)
    if (stmt.kind === "FunctionDef" || stmt.kind === "AsyncFunctionDef")
      members.push(...lowerMethod(ctx, c, ctx.facts.program.functionOf.get(stmt)!));
  members.push(...recorded(ctx, s, c));
  return declare(ctx, s, {
    kind: "class",
    name: ctx.variable(s.name),
    extends: ts.as(base, ctx.helperType("AnyBase")),
    members,
  });
}

/** The docstring and the annotations, where the program reads them. */
function recorded(ctx: Context, s: ClassDef, c: ClassInfo): TsMember[] {
  const body: TsStmt[] = [];
  const names = classNames(ctx, c);
  if (names.length) body.push(ts.expression(ctx.helperCall("pyClass", ts.this, ts.object(names))));
  if (s.docstring !== undefined && ctx.facts.docstringsAreRead)
    body.push(ts.expression(ctx.helperCall("setAttr", ts.this, ts.str("__doc__"), ts.str(s.docstring))));
  const described = areClassesInspected(ctx) ? withClassDetails(ctx, c, ts.this) : ts.this;
  if (described !== ts.this) body.push(ts.expression(described));
  return body.length ? [{ kind: "staticBlock", body }] : [];
}
