/** `try`, `raise`, `assert`. */
import type { ClassInfo } from "../../analysis/program.js";
import type { Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Assert, ExceptHandler, Expr, Raise, Stmt, Try } from "../../parser/ast.js";
import type { Context, ProgramFacts } from "../context.js";
import { isBuiltinException } from "../expressions/access.js";
import { lower } from "../expressions/index.js";
import { lowerCondition } from "../expressions/truth.js";
import { lowerBlock } from "./index.js";
import { dynamic } from "../types.js";
import { placeholder } from "./placeholder.js";
import { modeOf } from "./targets.js";

export function lowerTry(ctx: Context, s: Try): TsStmt[] {
  if (s.kind === "TryStar") return placeholder(ctx, s, "exception-group", { statement: "except*" });
  if (ctx.facts.contextsMatter && s.finalbody.length) return contextualFinally(ctx, s);
  const finalizer = s.finalbody.length ? lowerBlock(ctx, s.finalbody) : undefined;
  if (s.handlers.length === 0)
    return [{ kind: "try", body: lowerBlock(ctx, s.body), finalizer: finalizer ?? [] }];
  const guarded = guardedBody(ctx, s);
  if (!finalizer) return guarded;
  const [only] = guarded;
  if (guarded.length === 1 && only!.kind === "try" && !only.finalizer) return [{ ...only, finalizer }];
  return [{ kind: "try", body: guarded, finalizer }];
}

/** What a `finally` raises has the exception on its way as its context. */
function contextualFinally(ctx: Context, s: Try): TsStmt[] {
  const [pending, caught] = [ctx.temporary("pending"), ctx.temporary("caught")];
  const body = s.handlers.length ? guardedBody(ctx, s) : lowerBlock(ctx, s.body);
  const handler = [ts.expression(ts.assign(ts.id(pending), ts.id(caught))), ts.throw(ts.id(caught))];
  const finalizer = raisedIn(ctx, lowerBlock(ctx, s.finalbody), pending);
  return [
    ts.variable("let", pending, undefined, dynamic(ctx)),
    { kind: "try", body, parameter: caught, handler, finalizer },
  ];
}

/** `try { body } catch (raised) { throw inContext(raised, handled); }` */
function raisedIn(ctx: Context, body: TsStmt[], handled: string): TsStmt[] {
  if (!ctx.facts.contextsMatter) return body;
  const raised = ctx.temporary("raised");
  return [
    {
      kind: "try",
      body,
      parameter: raised,
      handler: [ts.throw(ctx.helperCall("inContext", ts.id(raised), ts.id(handled)))],
    },
  ];
}

/** The exception that was caught; inside of another handler, with that one's as its context. */
function caughtException(ctx: Context, caught: string): TsExpr {
  const outer = ctx.facts.contextsMatter ? ctx.caught.at(-1) : undefined;
  return outer === undefined
    ? ctx.helperCall("toException", ts.id(caught))
    : ctx.helperCall("inContext", ts.id(caught), ts.id(outer));
}

/** The body, its handlers, and the else clause, which no handler guards. */
function guardedBody(ctx: Context, s: Try): TsStmt[] {
  const body = lowerBlock(ctx, s.body);
  const completed =
    s.orelse.length && s.handlers.some((h) => mayContinue(h.body)) ? ctx.temporary("completed") : undefined;
  if (completed) body.push(ts.expression(ts.assign(ts.id(completed), ts.true)));
  const out: TsStmt = { kind: "try", body, ...handlers(ctx, s.handlers) };
  if (s.orelse.length === 0) return [out];
  const otherwise = lowerBlock(ctx, s.orelse);
  if (!completed) return [out, ...otherwise];
  return [ts.variable("let", completed, ts.false), out, ts.if(ts.id(completed), otherwise)];
}

/** Whether the end of a handler is reached. */
function mayContinue(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  return (
    !last ||
    !(last.kind === "Return" || last.kind === "Raise" || last.kind === "Continue" || last.kind === "Break")
  );
}

/** One `catch` that asks which handler is meant. */
function handlers(ctx: Context, list: readonly ExceptHandler[]): { parameter: string; handler: TsStmt[] } {
  const caught = ctx.temporary("caught");
  const only = list.length === 1 ? list[0]! : undefined;
  if (only && catchesAll(ctx, only)) {
    const exception = only.name ? caughtException(ctx, caught) : undefined;
    ctx.caught.push(caught);
    const binding = exception ? bindCaught(ctx, only, exception) : [];
    const handler = [...commentOf(only), ...binding, ...handlerBody(ctx, only)];
    ctx.caught.pop();
    return { parameter: caught, handler };
  }
  if (only && !(ctx.facts.contextsMatter && ctx.caught.length > 0)) return singleHandler(ctx, only, caught);
  const shared = sharedName(ctx, list);
  const error = shared ?? ctx.temporary("error");
  const exception = caughtException(ctx, caught);
  ctx.caught.push(caught);
  let chain: TsStmt[] = [ts.throw(ts.id(caught))];
  for (const h of [...list].reverse()) {
    const body = [
      ...commentOf(h),
      ...(h.name && !shared ? bindCaught(ctx, h, ts.id(error)) : []),
      ...handlerBody(ctx, h),
    ];
    chain =
      h.type && !catchesAll(ctx, h) ? [ts.if(handlerTest(ctx, h.type, ts.id(error)), body, chain)] : body;
  }
  ctx.caught.pop();
  // `matches` does not tell TypeScript what the exception is, and a library's exceptions have fields.
  const hasFields = list.some((h) => h.type && ctx.typeOf(h.type).k === "library");
  const declare = ts.variable("const", error, exception, hasFields ? dynamic(ctx) : undefined);
  return { parameter: caught, handler: [declare, ...chain] };
}

/** `const error = rethrowUnless(caught, ValueError);` */
function singleHandler(
  ctx: Context,
  h: ExceptHandler,
  caught: string,
): { parameter: string; handler: TsStmt[] } {
  const classes = h.type!.kind === "Tuple" ? h.type!.elts : [h.type!];
  const exception = ctx.helperCall("rethrowUnless", ts.id(caught), ...classes.map((c) => lower(ctx, c)));
  ctx.caught.push(caught);
  const binding = h.name ? bindCaught(ctx, h, exception) : [];
  const handler = [
    ...(binding.length ? binding : [ts.expression(exception)]),
    ...commentOf(h),
    ...handlerBody(ctx, h),
  ];
  ctx.caught.pop();
  return { parameter: caught, handler };
}

/** The name that every handler gives the exception, where it can be the variable itself. */
function sharedName(ctx: Context, list: readonly ExceptHandler[]): string | undefined {
  const names = new Set(list.map((h) => h.name).filter((n) => n !== undefined));
  const [name] = names;
  if (names.size !== 1) return undefined;
  const fixed = list.every((h) => !h.name || modeOf(ctx, h) === "const");
  return fixed && list.every((h) => h.name || !readsName(ctx, h, name!)) ? ctx.variable(name!) : undefined;
}

/** Whether a handler without the name means another variable of that name. */
const readsName = (ctx: Context, h: ExceptHandler, name: string): boolean =>
  ctx.module.scopes.module.bindings
    .get(name)
    ?.reads.some((r) => r.offset >= h.span.start.offset && r.offset < h.span.end.offset) ?? false;

const commentOf = (h: ExceptHandler): TsStmt[] => {
  const lines = [...h.trivia.leading, ...h.trivia.trailing].map((c) => c.text);
  return lines.length ? [{ kind: "empty", leading: lines }] : [];
};

/** `except E as name`: the name goes when the handler ends, however it ends, where something may look for it later. */
function handlerBody(ctx: Context, h: ExceptHandler): TsStmt[] {
  const body = raisedIn(ctx, lowerBlock(ctx, h.body), ctx.caught.at(-1)!);
  const binding = h.name === undefined ? undefined : ctx.bindingOf(h);
  if (
    !binding ||
    ctx.placement(binding).kind === "each" ||
    !binding.reads.some((r) => ctx.facts.unbound.has(r.node) || r.captured)
  )
    return body;
  const forget = ts.expression(ts.assign(ts.id(ctx.variable(h.name!)), ts.as(ts.undefined, dynamic(ctx))));
  const last = body.at(-1);
  return last?.kind === "expression" && body.every((s) => s.kind === "expression")
    ? [...body, forget]
    : [{ kind: "try", body, finalizer: [forget] }];
}

function bindCaught(ctx: Context, h: ExceptHandler, value: TsExpr): TsStmt[] {
  const name = ctx.variable(h.name!);
  const binding = ctx.bindingOf(h);
  if (binding && binding.reads.length === 0) return [];
  if (binding?.scope.kind === "class") {
    ctx.renamed.set(binding, name);
    return [ts.variable("const", name, value)];
  }
  const mode = modeOf(ctx, h);
  return [mode ? ts.variable(mode, name, value) : ts.expression(ts.assign(ts.id(name), value))];
}

/** A bare `except`, `except BaseException`, or `except Exception` in a program where nothing else is raised. */
function catchesAll(ctx: Context, h: ExceptHandler): boolean {
  if (!h.type) return true;
  const t = ctx.typeOf(h.type);
  if (t.k !== "builtin") return false;
  return t.name === "BaseException" || (t.name === "Exception" && !ctx.facts.raisesBeyondException);
}

function handlerTest(ctx: Context, type: Expr, error: TsExpr): TsExpr {
  if (type.kind === "Tuple")
    return type.elts.map((t) => handlerTest(ctx, t, error)).reduce((a, b) => ts.binary(a, "||", b));
  const t = ctx.typeOf(type);
  const known =
    t.k === "class" ||
    (t.k === "builtin" && isBuiltinException(t.name)) ||
    (t.k === "library" && ctx.types.libraries.class(t.name));
  return known && !isMixedIn(ctx, t)
    ? ts.binary(error, "instanceof", lower(ctx, type))
    : ctx.helperCall("matches", error, lower(ctx, type));
}

/** Whether an exception class has this one as, or behind, a base that is not its first: `instanceof` sees the first only. */
function isMixedIn(ctx: Context, t: Ty): boolean {
  let known = mixins.get(ctx.facts);
  if (!known) mixins.set(ctx.facts, (known = mixinsOf(ctx)));
  return t.k === "class" ? known.classes.has(t.info) : known.others;
}

/** Further bases of exception classes: those of the program, with theirs, and whether any other could be an exception. */
interface Mixins {
  readonly classes: ReadonlySet<ClassInfo>;
  readonly others: boolean;
}

const mixins = new WeakMap<ProgramFacts, Mixins>();

function mixinsOf(ctx: Context): Mixins {
  const bases = ctx.facts.program.classes
    .filter((c) => c.node.bases.length > 1 && isException(ctx, c))
    .flatMap((c) => c.node.bases.slice(1).map((b) => ctx.typeOf(b)));
  const classes = new Set(bases.flatMap((o) => (o.k === "class" ? ctx.types.ancestry(o.info) : [])));
  return {
    classes,
    others: bases.some((o) => o.k !== "class") || [...classes].some((c) => isException(ctx, c)),
  };
}

// ---- raise, assert --------------------------------------------------------------------------------------------------

export function lowerRaise(ctx: Context, s: Raise): TsStmt[] {
  if (!s.exc) {
    const caught = ctx.caught.at(-1);
    if (caught) return [ts.throw(ts.id(caught))];
    if (ctx.fn)
      ctx.report(
        "unsupported-statement",
        { statement: "raise without an exception outside of its except clause" },
        s.span,
      );
    return [ts.throw(ctx.helperCall("reraise"))];
  }
  const value = lower(ctx, s.exc);
  // `raise` makes an instance of a class, and objects to anything else.
  if (s.cause) return [ts.throw(ctx.helperCall("raise", value, lower(ctx, s.cause)))];
  if (isExceptionClass(ctx, s.exc)) return [ts.throw(ts.new(value))];
  return [ts.throw(isRaisable(ctx, s.exc) ? value : ctx.helperCall("raise", value))];
}

/** Whether a value is known to be an exception. */
function isRaisable(ctx: Context, e: Expr): boolean {
  const t = ctx.typeOf(e);
  return (
    (e.kind === "Call" && isExceptionClass(ctx, e.func)) || (t.k === "instance" && isException(ctx, t.info))
  );
}

function isExceptionClass(ctx: Context, e: Expr): boolean {
  const t = ctx.typeOf(e);
  if (t.k === "builtin") return isBuiltinException(t.name);
  if (t.k === "class") return isException(ctx, t.info);
  return false;
}

export const isException = (ctx: Context, c: Parameters<Context["types"]["libraryBases"]>[0]): boolean =>
  ctx.types.libraryBases(c).some((b) => isBuiltinException(b) || libraryException.test(b));

/** How libraries name their exceptions. */
const libraryException = /\.(\w+(Error|Warning|Exception)|Timeout|CancelledError)$/;

export function lowerAssert(ctx: Context, s: Assert): TsStmt[] {
  const error = ts.new(ctx.helper("AssertionError"), ...(s.msg ? [lower(ctx, s.msg)] : []));
  return [ts.if(ts.not(lowerCondition(ctx, s.test)), [ts.throw(error)])];
}
