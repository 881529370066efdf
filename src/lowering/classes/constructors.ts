/** What makes the instances of a class: its constructor, or `create` where making one waits. */
import type { ClassInfo } from "../../analysis/program.js";
import { ts, type TsExpr, type TsMember, type TsStmt } from "../../emitter/ts.js";
import type { Context } from "../context.js";
import { dynamic } from "../types.js";
import { builtinBaseOf } from "./builtin-base.js";
import { dataclassMembers, dataclassRegistration } from "./dataclass.js";
import { concreteCheck } from "./methods.js";
import { classShape, isCooperative, construction } from "./shape.js";

export function constructorMembers(ctx: Context, c: ClassInfo): TsMember[] {
  if (isGenerated(ctx, c)) return dataclassMembers(ctx, c);
  if (classShape(ctx, c) === "dataclass") return [dataclassRegistration(ctx, c)];
  const kind = construction(ctx, c);
  const isRoot = ctx.programBases(c).length === 0;
  const rest = { target: ts.id("args"), type: `${dynamic(ctx)}[]`, rest: true };
  if (kind === "init" && isRoot && builtinBaseOf(ctx.types, c) !== undefined) return [];
  if (kind === "init" && isRoot) {
    const given = classShape(ctx, c) === "exception" ? [ts.spread(ts.id("args"))] : [];
    const superCall =
      given.length > 0 || ctx.hasEmittedBase(c) ? [ts.expression(ts.call(ts.raw("super"), ...given))] : [];
    const own = c.methods.has("__init__") ? "" : "?.";
    const init =
      hasInitBelow(ctx, c) || isCooperative(ctx, c)
        ? [ts.expression(ts.raw(`(this as ${dynamic(ctx)}).__init__${own}(...args)`))]
        : [];
    return [methodMember("constructor", [rest], [...concreteCheck(ctx, c), ...superCall, ...init])];
  }
  if (kind === "create" && isRoot) return [asyncFactory(ctx, c), ...madeByValue(ctx)];
  const check =
    isRoot && kind === "constructor" && !c.methods.has("__init__") && !ctx.hasEmittedBase(c)
      ? concreteCheck(ctx, c)
      : [];
  return check.length ? [methodMember("constructor", [], check)] : [];
}

/** A dataclass whose constructor is not the program's own. */
export const isGenerated = (ctx: Context, c: ClassInfo): boolean =>
  classShape(ctx, c) === "dataclass" && !c.methods.has("__init__");

const hasInitBelow = (ctx: Context, c: ClassInfo): boolean =>
  [c, ...ctx.types.subclasses(c)].some((k) => k.methods.has("__init__"));

function methodMember(
  name: string,
  params: { target: TsExpr; type?: string; rest?: boolean }[],
  body: TsStmt[],
): TsMember {
  return {
    kind: "method",
    name,
    static: false,
    decorators: [],
    blankBefore: true,
    fn: { kind: "function", arrow: false, async: false, generator: false, params, body },
  };
}

/** Tells the runtime to make instances with `create`, where it calls the class as a value. */
function madeByValue(ctx: Context): TsMember[] {
  if (!ctx.facts.classesEscape) return [];
  return [{ kind: "staticBlock", body: [ts.expression(ctx.helperCall("madeAsync", ts.this))] }];
}

/** `static async create(...)`, since a constructor cannot await. */
function asyncFactory(ctx: Context, c: ClassInfo): TsMember {
  const any = dynamic(ctx);
  const body = [
    ts.variable("const", "created", ts.new(ts.as(ts.this, any)), any),
    ts.expression(ts.await(ts.call(ts.member(ts.id("created"), "__init__"), ts.spread(ts.id("args"))))),
    ts.return(ts.id("created")),
  ];
  ctx.report("async-constructor", { class: c.name }, c.node.nameSpan);
  return {
    kind: "method",
    name: "create",
    static: true,
    decorators: [],
    blankBefore: true,
    fn: {
      kind: "function",
      arrow: false,
      async: true,
      generator: false,
      params: [{ target: ts.id("args"), type: `${any}[]`, rest: true }],
      returnType: `Promise<${any}>`,
      body,
    },
  };
}
