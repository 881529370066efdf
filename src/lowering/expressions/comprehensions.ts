/**
 * Comprehensions as callbacks that keep Python's order and laziness:
 * `[f(x) for x in xs if c]` -> `flatMap(xs, (x) => (c ? [f(x)] : []))`, `[x for x in xs if c]` -> `xs.filter((x) => c)`, and without a condition `Array.from(iterate(xs), (x) => f(x))` or `xs.map(...)`.
 */
import { membersOf, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Comprehension, DictComp, Expr, ListComp } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { loopHead, lowerIterable, mayUnpackEach } from "../statements/loops.js";
import { bindTarget, eachPattern } from "../statements/targets.js";
import { tsType } from "../types.js";
import { lower } from "./index.js";
import { lowerCondition } from "./truth.js";

type AnyComp = ListComp | DictComp;

export function lowerComprehension(ctx: Context, e: AnyComp): TsExpr {
  if (needsLoops(ctx, e)) return loopComprehension(ctx, e);
  if (e.kind === "GeneratorExp") return ctx.helperCall("lazyFlatMap", ...nested(ctx, e, 0, "lazyFlatMap"));
  if (e.kind === "SetComp" && !isHashable(ctx.typeOf(e.elt)))
    return ts.new(ctx.helper("PySet"), ctx.helperCall("lazyFlatMap", ...nested(ctx, e, 0, "lazyFlatMap")));
  const array = arrayOf(ctx, e);
  if (e.kind === "SetComp") return ts.new(ctx.helper("PySet"), array);
  if (e.kind === "DictComp") return ts.new(ctx.helper("Dict"), array);
  return array;
}

/** Whether a value can always be a member of a set: nothing is seen of the others being made first. */
const isHashable = (t: Ty): boolean =>
  membersOf(t).length > 0 && membersOf(t).every((m) => ["str", "int", "float", "bool", "none"].includes(m.k));

/** A generator expression that is read to its end at once, before anything else happens: an array then. */
export function exhausted(ctx: Context, e: Expr): TsExpr | undefined {
  const eager =
    e.kind === "GeneratorExp" &&
    !needsLoops(ctx, e) &&
    !ctx.facts.async.isAsyncIterable(e.generators[0]!.iter);
  return eager ? arrayOf(ctx, e) : undefined;
}

/** Awaiting, or a lambda that must see the variable's last value. */
function needsLoops(ctx: Context, e: AnyComp): boolean {
  if (ctx.facts.async.awaits(e)) return true;
  const scope = ctx.module.scopes.scopeOf.get(e)!;
  return [...scope.bindings.values()].some((b) => b.reads.some((r) => r.captured));
}

/** The value made for each element; a pair for dicts. */
function element(ctx: Context, e: AnyComp): TsExpr {
  if (e.kind !== "DictComp") return lower(ctx, e.elt);
  return ts.as(
    ts.array([lower(ctx, e.key), lower(ctx, e.value)]),
    `[${ctx.helperType("Dynamic")}, ${ctx.helperType("Dynamic")}]`,
  );
}

function arrayOf(ctx: Context, e: AnyComp): TsExpr {
  const [only] = e.generators;
  const filtered = filter(ctx, e);
  if (filtered) return filtered;
  if (e.generators.length > 1 || only!.ifs.length > 0)
    return ctx.helperCall("flatMap", ...nested(ctx, e, 0, "flatMap"));
  const each = takenApart(ctx, only!);
  const source = each ? each.source : lower(ctx, only!.iter);
  const list = !each && ctx.typeOf(only!.iter).k === "list";
  const [params, prelude] = each ? [each.params, []] : callbackParameter(ctx, only!);
  const body = element(ctx, e);
  const callback = ts.arrow(params, prelude.length ? [...prelude, ts.return(body)] : body);
  if (list && e.kind !== "SetComp" && e.kind !== "DictComp") return ts.method(source, "map", callback);
  return ts.call(
    ts.member(ts.id("Array"), "from"),
    list || each ? source : lowerIterable(ctx, only!.iter, false),
    callback,
  );
}

/** `[x for x in xs if c]` -> `xs.filter((x) => c)` */
function filter(ctx: Context, e: AnyComp): TsExpr | undefined {
  const [only, ...others] = e.generators;
  const { iter, target, ifs } = only!;
  const isFilter =
    e.kind !== "SetComp" &&
    e.kind !== "DictComp" &&
    others.length === 0 &&
    ifs.length > 0 &&
    target.kind === "Name" &&
    e.elt.kind === "Name" &&
    e.elt.id === target.id &&
    ctx.typeOf(iter).k === "list";
  if (!isFilter) return undefined;
  const source = lower(ctx, iter);
  const [params] = callbackParameter(ctx, only!);
  const test = ifs.map((c) => lowerCondition(ctx, c)).reduce((a, b) => ts.binary(a, "&&", b));
  return ts.method(source, "filter", ts.arrow(params, test));
}

/** `xs, (x) => (c ? [element] : [])`, one level for each `for`. */
function nested(ctx: Context, e: AnyComp, level: number, helper: string): TsExpr[] {
  const g = e.generators[level]!;
  const each = takenApart(ctx, g);
  const source = each ? each.source : lower(ctx, g.iter);
  const [params, prelude] = each ? [each.params, []] : callbackParameter(ctx, g);
  const inner =
    level + 1 < e.generators.length
      ? ctx.helperCall(helper, ...nested(ctx, e, level + 1, helper))
      : ts.array([element(ctx, e)]);
  const conditions = g.ifs.map((c) => lowerCondition(ctx, c));
  const body = conditions.length
    ? ts.conditional(
        conditions.reduce((a, b) => ts.binary(a, "&&", b)),
        inner,
        ts.array([]),
      )
    : inner;
  return [source, ts.arrow(params, prelude.length ? [...prelude, ts.return(body)] : body)];
}

/** `for a, b in items`: items that are arrays of two, and a callback that takes them. */
function takenApart(
  ctx: Context,
  g: Comprehension,
): { source: TsExpr; params: { target: TsExpr; type?: string }[] } | undefined {
  const element = ctx.types.elementType(ctx.typeOf(g.iter));
  const each = mayUnpackEach(ctx, g.iter) ? eachPattern(ctx, g.target, element) : undefined;
  if (!each) return undefined;
  const source = ctx.helperCall("unpackEach", lower(ctx, g.iter), ts.num(each.count));
  return { source, params: [{ target: each.pattern }] };
}

/** The callback's parameter, and statements that take it apart where a pattern cannot. */
function callbackParameter(ctx: Context, g: Comprehension): [{ target: TsExpr; type?: string }[], TsStmt[]] {
  const element = ctx.types.elementType(ctx.typeOf(g.iter));
  const bound = bindTarget(ctx, g.target, element);
  const claimed = ctx.types.elementType(ctx.claimedTypeOf(g.iter));
  const type = g.target.kind === "Name" ? tsType(ctx, claimed) : ctx.helperType("Dynamic");
  return [[{ target: bound.pattern, type }], bound.statements];
}

// ---- as loops -------------------------------------------------------------------------------------------------------

/** An async function called at once, or a generator function. Variables are declared outside the loops, as Python's are. */
function loopComprehension(ctx: Context, e: AnyComp): TsExpr {
  const async = ctx.facts.async.awaits(e);
  if (e.kind === "GeneratorExp") {
    const body = [
      ...declarations(ctx, e),
      loops(ctx, e, 0, ts.expression({ kind: "yield", argument: element(ctx, e), delegate: false })),
    ];
    const fn: TsExpr = {
      kind: "function",
      arrow: false,
      async,
      generator: true,
      params: inMethod(ctx) ? [{ target: ts.id("this"), type: ctx.helperType("Dynamic") }] : [],
      body,
    };
    return inMethod(ctx) ? ts.call(ts.member(fn, "call"), ts.this) : ts.call(fn);
  }
  const { statements, value } = comprehensionLoops(ctx, e, ctx.temporary("items"));
  const call = ts.call(ts.arrow([], [...statements, ts.return(value)], { async }));
  return async ? ts.await(call) : call;
}

/** Statements that fill a new variable, and the comprehension's value. */
export function comprehensionLoops(
  ctx: Context,
  e: AnyComp,
  name: string,
): { statements: TsStmt[]; value: TsExpr } {
  const dynamic = ctx.helperType("Dynamic");
  const add: TsStmt =
    e.kind === "DictComp"
      ? ts.expression(ts.method(ts.id(name), "set", lower(ctx, e.key), lower(ctx, e.value)))
      : ts.expression(ts.method(ts.id(name), e.kind === "SetComp" ? "add" : "push", element(ctx, e)));
  const start =
    e.kind === "DictComp"
      ? ts.new(ctx.helper("Dict"))
      : e.kind === "SetComp"
        ? ts.new(ctx.helper("PySet"))
        : ts.array([]);
  const type = e.kind === "ListComp" ? `${dynamic}[]` : undefined;
  const statements = [
    ts.variable("const", name, start, type),
    ...declarations(ctx, e),
    loops(ctx, e, 0, add),
  ];
  return { statements, value: ts.id(name) };
}

function declarations(ctx: Context, e: AnyComp): TsStmt[] {
  const scope = ctx.module.scopes.scopeOf.get(e)!;
  const captured = [...scope.bindings.values()].filter((b) => b.reads.some((r) => r.captured));
  return captured.map((b) => ts.variable("let", ctx.variable(b.name), undefined, ctx.helperType("Dynamic")));
}

function loops(ctx: Context, e: AnyComp, level: number, innermost: TsStmt): TsStmt {
  const g = e.generators[level]!;
  const inner = level + 1 < e.generators.length ? loops(ctx, e, level + 1, innermost) : innermost;
  const conditions = g.ifs.map((c: Expr) => lowerCondition(ctx, c));
  const body = conditions.length
    ? ts.if(
        conditions.reduce((a, b) => ts.binary(a, "&&", b)),
        [inner],
      )
    : inner;
  const scope = ctx.module.scopes.scopeOf.get(e)!;
  const captured = [...scope.bindings.values()].some((b) => b.reads.some((r) => r.captured));
  return loopHead(ctx, g.target, g.iter, g.isAsync, captured ? "" : "const", [body]);
}

/** Whether `this` means something where the comprehension stands. */
function inMethod(ctx: Context): boolean {
  for (let f = ctx.fn; f; f = f.outer) if (f.owner) return true;
  return false;
}
