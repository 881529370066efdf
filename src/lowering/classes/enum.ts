/** `class Color(Enum)` -> a class with a static member for each name, closed by `enumeration(Color)`. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { ClassDef, Expr, Stmt } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { dynamic } from "../types.js";
import { declare } from "./definition.js";
import { classNames } from "./registrations.js";
import { lowerMethod } from "./methods.js";

export function lowerEnum(ctx: Context, s: ClassDef, c: ClassInfo): TsStmt[] {
  const name = ctx.variable(s.name);
  const members: TsMember[] = [];
  for (const stmt of s.body) {
    const leading = stmt.trivia.leading.map((x) => x.text);
    const pairs = memberValues(stmt);
    if (pairs)
      members.push(
        ...pairs.map(([n, value], i) => ({
          ...member(ctx, name, n, value),
          leading: i === 0 ? leading : [],
        })),
      );
    else if (stmt.kind === "FunctionDef" || stmt.kind === "AsyncFunctionDef")
      members.push(...lowerMethod(ctx, c, ctx.facts.program.functionOf.get(stmt)!));
    else if (stmt.kind !== "Pass" && stmt.kind !== "Expr" && stmt.kind !== "AnnAssign")
      ctx.report("unsupported-statement", { statement: `${stmt.kind} in the body of an enum` }, stmt.span);
  }
  const names = classNames(ctx, c);
  if (names.length)
    members.push({
      kind: "staticBlock",
      body: [ts.expression(ctx.helperCall("pyClass", ts.this, ts.object(names)))],
      blankBefore: true,
    });
  const declaration = { kind: "class" as const, name, extends: enumBase(ctx, c), members };
  return declare(ctx, s, declaration, [ts.expression(ctx.helperCall("enumeration", ts.id(name)))]);
}

/** `RED = 1`, `RED, BLUE = 1, 2`, `_order: str = "..."` */
function memberValues(s: Stmt): (readonly [string, Expr])[] | undefined {
  if (s.kind === "AnnAssign" && s.target.kind === "Name" && s.value) return [[s.target.id, s.value]];
  if (s.kind !== "Assign") return undefined;
  const [target] = s.targets;
  if (target?.kind === "Name") return [[target.id, s.value]];
  if (target?.kind !== "Tuple" || s.value.kind !== "Tuple" || s.value.elts.length !== target.elts.length)
    return undefined;
  const values = s.value.elts;
  return target.elts.flatMap((x, i) => (x.kind === "Name" ? [[x.id, values[i]!] as const] : []));
}

function member(ctx: Context, cls: string, name: string, value: Expr): TsMember {
  const record = name.startsWith("_")
    ? lower(ctx, value)
    : ts.new(ts.as(ts.id(cls), dynamic(ctx)), lower(ctx, value));
  return { kind: "field", name: ctx.attribute(name), static: true, type: dynamic(ctx), value: record };
}

/** `class Color(str, Enum)`: members that are text too. */
function enumBase(ctx: Context, c: ClassInfo): TsExpr {
  const names = c.node.bases.map((b) => ctx.types.qualifiedName(b));
  const [programBase] = ctx.programBases(c);
  if (programBase)
    return lower(
      ctx,
      c.node.bases.find((b) => ctx.typeOf(b).k === "class")!,
    );
  const last = names.find((n) => n?.startsWith("enum."))?.slice(5) ?? "Enum";
  if (last === "Enum" && names.includes("str")) return ctx.helper("StrMixinEnum");
  if (last === "Enum" && names.includes("int")) return ctx.helper("IntMixinEnum");
  return ctx.helper(last);
}
