/** Members of classes as values and callees. */
import type { ClassInfo, FunctionInfo } from "../../analysis/program.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Scope } from "../../analysis/scopes.js";
import type { Context } from "../context.js";

/** `obj.method` as a value: bound to its object. */
export function lowerMethodValue(ctx: Context, c: ClassInfo, method: FunctionInfo, object: TsExpr): TsExpr {
  if (method.kind === "static") return ts.member(ownerOf(ctx, c, object), memberName(ctx, method));
  return ctx.helperCall("getAttr", object, ts.str(method.name));
}

/** `Cls.method` of a static or class method, as a value. */
export function lowerStaticOwner(ctx: Context, method: FunctionInfo, cls: TsExpr): TsExpr {
  return method.kind === "static"
    ? ts.member(cls, memberName(ctx, method))
    : ctx.helperCall("getAttr", cls, ts.str(method.name));
}

/** The class of an object, for calls of static and class methods through an instance. */
export function ownerOf(ctx: Context, c: ClassInfo, object: TsExpr): TsExpr {
  const overridden = ctx.types.subclasses(c).length > 0;
  const binding = c.scope.parent?.bindings.get(c.name);
  const reachable = binding && c.module === ctx.module && standsAround(ctx, binding.scope);
  if (!overridden && reachable && hasNoEffect(object)) return ts.id(ctx.variable(c.name));
  return ts.as(ts.member(object, "constructor"), ctx.helperType("Dynamic"));
}

/** The scope is the module, or a function that the place to be lowered stands in. */
function standsAround(ctx: Context, scope: Scope): boolean {
  if (scope.kind === "module") return true;
  if (scope.kind !== "function") return false;
  for (let f = ctx.fn; f; f = f.outer) if (f.scope === scope) return true;
  return false;
}

const hasNoEffect = (e: TsExpr): boolean => e.kind === "id" || (e.kind === "raw" && e.text === "this");

/** `__str__` and its like keep their Python names. */
export const memberName = (ctx: Context, method: { name: string }): string => ctx.attribute(method.name);
