/** `for` and `while`, with their else clauses. */
import { isOnly } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Expr, For, Stmt, While } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "../expressions/index.js";
import { lowerCondition } from "../expressions/truth.js";
import { assign, bindTarget, eachPattern, modeOf, type Mode } from "./targets.js";
import { isTemporary as isTemporaryIterator } from "../expressions/temporaries.js";
import { lowerBlock } from "./index.js";

export function lowerFor(ctx: Context, s: For): TsStmt[] {
  const mode = loopMode(ctx, s.target);
  const frame = openLoop(ctx, s.orelse);
  const counted = s.kind === "For" && mode ? countingLoop(ctx, s, mode) : undefined;
  const loop =
    counted ?? loopHead(ctx, s.target, s.iter, s.kind === "AsyncFor", mode, () => lowerBlock(ctx, s.body));
  return closeLoop(ctx, frame, loop, s.orelse);
}

/** All names declared by the loop, or none. */
function loopMode(ctx: Context, target: Expr): Mode {
  const names = namesOf(target);
  const modes = names.map((n) => {
    const b = ctx.bindingOf(n);
    return b && ctx.placement(b).kind === "each" ? modeOf(ctx, n) : "";
  });
  if (modes.length === 0 || modes.some((m) => m === "")) return "";
  return modes.includes("let") ? "let" : "const";
}

export function namesOf(target: Expr): Expr[] {
  if (target.kind === "Name") return [target];
  if (target.kind === "Starred") return namesOf(target.value);
  return target.kind === "Tuple" || target.kind === "List" ? target.elts.flatMap(namesOf) : [];
}

/** `for (const x of iterate(xs))`; a target that no pattern can hold is taken apart by the body's first statements. */
export function loopHead(
  ctx: Context,
  target: Expr,
  iter: Expr,
  isAsync: boolean,
  mode: Mode,
  body: readonly TsStmt[] | (() => readonly TsStmt[]),
): TsStmt {
  const element = ctx.types.elementType(ctx.typeOf(iter));
  const each = !isAsync && mayUnpackEach(ctx, iter) ? eachPattern(ctx, target, element, mode) : undefined;
  if (each) {
    const iterable = ctx.helperCall("unpackEach", lower(ctx, iter), ts.num(each.count));
    const statements = typeof body === "function" ? body() : body;
    const head = {
      kind: "forOf",
      await: false,
      mode: mode || "const",
      target: each.pattern,
      iterable,
    } as const;
    return { ...head, body: [...statements] };
  }
  const iterable = lowerIterable(ctx, iter, isAsync);
  const mixed = mode === "" && !(target.kind === "Name");
  const bound = mixed ? undefined : bindTarget(ctx, target, element, mode);
  const item = bound ? undefined : ctx.temporary("item");
  const prelude = bound ? bound.statements : assign(ctx, target, ts.id(item!), element);
  const simple = bound && bound.pattern.kind === "id" && target.kind === "Name";
  const inner = typeof body === "function" ? body() : body;
  return {
    kind: "forOf",
    await: isAsync || ctx.facts.async.isAsyncIterable(iter),
    mode: item ? "const" : simple ? mode : mode || "const",
    target: item ? ts.id(item) : bound!.pattern,
    iterable,
    body: [...prelude, ...inner],
  };
}

/** Whether leaving a loop over the items before their end means nothing to whoever gives them. */
export function mayUnpackEach(ctx: Context, iter: Expr): boolean {
  const t = ctx.claimedTypeOf(iter);
  return !ctx.facts.async.isAsyncIterable(iter) && !(t.k === "iterator" && (t.generator || t.async));
}

/** What a `for` iterates over: arrays and the like as they are, everything else through `iterate`. */
export function lowerIterable(ctx: Context, iter: Expr, isAsync: boolean): TsExpr {
  const value = lower(ctx, iter);
  const t = ctx.typeOf(iter);
  if (isAsync || ctx.facts.async.isAsyncIterable(iter)) return asyncIterable(ctx, iter, value);
  if (t.k === "list" || t.k === "tuple" || t.k === "tuples" || t.k === "range") return value;
  if (
    iter.kind === "Call" &&
    iter.func.kind === "Name" &&
    plainIterators.has(iter.func.id) &&
    !ctx.bindingOf(iter.func)
  )
    return value;
  if (t.k === "iterator" && t.generator && isTemporary(iter))
    return ctx.facts.generatorsSeeExit ? ctx.helperCall("owned", value) : value;
  if (isDictView(ctx, iter)) return value;
  if (ctx.facts.generatorsCleanUp && isTemporaryIterator(ctx, iter)) return ctx.helperCall("owned", value);
  return ctx.helperCall("iterate", value);
}

function asyncIterable(ctx: Context, iter: Expr, value: TsExpr): TsExpr {
  const t = ctx.claimedTypeOf(iter);
  if (!(t.k === "iterator" && t.generator && isTemporary(iter))) {
    const isLeft = ctx.facts.generatorsCleanUp && isTemporaryIterator(ctx, iter);
    return ctx.helperCall(isLeft ? "ownedAsync" : "iterateAsync", value);
  }
  return ctx.facts.generatorsSeeExit ? ctx.helperCall("ownedAsync", value) : value;
}

/** Builtins whose result is a JavaScript iterable used nowhere else. */
const plainIterators = new Set(["enumerate", "zip", "range", "reversed", "map", "filter", "sorted", "list"]);

/** `d.items()` of a known dict: the view notices changes of size by itself. */
const isDictView = (ctx: Context, e: Expr): boolean =>
  e.kind === "Call" &&
  e.func.kind === "Attribute" &&
  ["items", "keys", "values"].includes(e.func.attr) &&
  ctx.typeOf(e.func.value).k === "dict";

/** A generator that nothing else can reach: closing it when the loop ends early is what Python does too. */
const isTemporary = (e: Expr): boolean => e.kind === "Call" || e.kind === "GeneratorExp";

/** `for i in range(n)` -> a counting loop, where the bound is fixed and the body leaves `i` alone. */
function countingLoop(ctx: Context, s: For, mode: Mode): TsStmt | undefined {
  const { iter, target } = s;
  if (target.kind !== "Name" || mode !== "const") return undefined;
  if (
    iter.kind !== "Call" ||
    iter.func.kind !== "Name" ||
    iter.func.id !== "range" ||
    ctx.bindingOf(iter.func)
  )
    return undefined;
  if (iter.keywords.length || iter.args.length < 1 || iter.args.length > 2) return undefined;
  if (!iter.args.every((a) => isFixedSmallInt(ctx, a))) return undefined;
  const [start, stop] = iter.args.length === 2 ? iter.args : [undefined, iter.args[0]!];
  const variable = ctx.variable(target.id);
  return {
    kind: "for",
    init: "let",
    variable,
    start: start ? lower(ctx, start) : ts.raw("0"),
    test: ts.binary(ts.id(variable), "<", lower(ctx, stop!)),
    update: ts.raw(`${variable}++`),
    body: lowerBlock(ctx, s.body),
  };
}

function isFixedSmallInt(ctx: Context, e: Expr): boolean {
  if (e.kind === "Constant") return e.value.type === "int";
  const b = e.kind === "Name" ? ctx.bindingOf(e) : undefined;
  const t = ctx.typeOf(e);
  return (
    b !== undefined &&
    b.writes.length === 1 &&
    isOnly(t, "int") &&
    t.k === "int" &&
    !t.big &&
    !b.writtenFromOutside
  );
}

export function lowerWhile(ctx: Context, s: While): TsStmt[] {
  const frame = openLoop(ctx, s.orelse);
  const loop: TsStmt = { kind: "while", test: lowerCondition(ctx, s.test), body: lowerBlock(ctx, s.body) };
  return closeLoop(ctx, frame, loop, s.orelse);
}

// ---- else and labels ------------------------------------------------------------------------------------------------

function openLoop(ctx: Context, orelse: readonly Stmt[]): Context["loops"][number] {
  const frame = { wanted: ctx.temporary("loop"), hasElse: orelse.length > 0, shielded: false };
  ctx.loops.push(frame);
  return frame;
}

/** `search: { for (...) { ... break search; ... } otherwise }` */
function closeLoop(
  ctx: Context,
  frame: Context["loops"][number],
  loop: TsStmt,
  orelse: readonly Stmt[],
): TsStmt[] {
  ctx.loops.pop();
  if (orelse.length === 0) return [loop];
  return [{ kind: "block", label: frame.label ?? undefined, body: [loop, ...lowerBlock(ctx, orelse)] }];
}

export function lowerBreak(ctx: Context): TsStmt[] {
  const frame = ctx.loops.at(-1);
  if (frame?.hasElse) frame.label = frame.wanted;
  return [{ kind: "break", label: frame?.hasElse ? frame.label : undefined }];
}
