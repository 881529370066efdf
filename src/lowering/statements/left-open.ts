/** Generators that a name holds: CPython closes them when the name goes, the migrated program never does. */
import type { FunctionInfo } from "../../analysis/program.js";
import type { AnyNode, ExceptHandler, Expr, Stmt } from "../../parser/ast.js";
import { children } from "../../parser/index.js";
import type { Context } from "../context.js";
import { cleansUp } from "../facts.js";

/** Reports `stream = read()` where `read` cleans up at its end and every use of `stream` may stop before it. */
export function reportLeftOpen(ctx: Context, target: Expr, value: Expr): void {
  if (!ctx.facts.generatorsCleanUp || target.kind !== "Name") return;
  const info = cleaningGenerator(ctx, value);
  const uses = (ctx.bindingOf(target)?.reads ?? []).map((r) => r.node as Expr);
  if (info === undefined || uses.length === 0 || (uses.length === 1 && isEarlySend(ctx, uses[0]!))) return;
  if (uses.every((use) => isPartialUse(ctx, use, info)))
    ctx.report("generator-left-open", { name: target.id }, target.span);
}

/** The generator function that a call calls, where it cleans up when its generator is closed. */
function cleaningGenerator(ctx: Context, e: Expr): FunctionInfo | undefined {
  if (e.kind !== "Call" || ctx.facts.async.isAsyncIterable(e)) return undefined;
  const t = ctx.typeOf(e.func);
  const cleans =
    t.k === "function" &&
    t.info.isGenerator &&
    t.info.yields.some((y) => cleansUp(ctx.facts.program, y) && showsCleanup(ctx, y));
  return cleans ? t.info : undefined;
}

/**
 * Whether closing at a `yield` does anything before it is over: a `finally`, or an `except` that catches GeneratorExit,
 * which yields first thing has only the message left that nobody reads.
 */
function showsCleanup(ctx: Context, y: AnyNode): boolean {
  const nodes = enclosing(ctx, y);
  return nodes.some((node, at) => {
    if (node.kind !== "Try") return node.kind === "With";
    const inner = [y, ...nodes.slice(0, at)];
    const closing = [
      ...(isWithin(node.body, inner) ? node.handlers.filter(catchesExit).map((h) => h.body) : []),
      ...(node.finalbody.length > 0 && !isWithin(node.finalbody, inner) ? [node.finalbody] : []),
    ];
    return closing.some((body) => !startsWithYield(body[0]!));
  });
}

const catchesExit = (h: ExceptHandler): boolean =>
  h.type === undefined ||
  (h.type.kind === "Name" && /^(BaseException|GeneratorExit)$/.test(h.type.id)) ||
  h.type.kind !== "Name";

/** `yield x`, `a = yield x` of what has no effect itself. */
function startsWithYield(s: Stmt): boolean {
  const value = s.kind === "Expr" || s.kind === "Assign" ? s.value : undefined;
  return value?.kind === "Yield" && (value.value === undefined || value.value.kind === "Constant");
}

/** `x.send(1)` and nothing else: raises a TypeError, and the generator never begins. */
function isEarlySend(ctx: Context, e: Expr): boolean {
  const { parentOf } = ctx.facts.program;
  const method = parentOf.get(e) as AnyNode | undefined;
  if (method?.kind !== "Attribute" || method.attr !== "send") return false;
  const call = parentOf.get(method) as AnyNode | undefined;
  const value = call?.kind === "Call" ? call.args[0] : undefined;
  return value?.kind === "Constant" && value.value.type !== "None";
}

/** Whether an exception thrown into a generator ends it wherever it stands: no handler can go on to another `yield`. */
function endsWhenThrown(ctx: Context, { yields }: FunctionInfo): boolean {
  const around = yields.map((y) => enclosing(ctx, y as AnyNode));
  if (around.length === 1 && !around[0]!.some((n) => n.kind === "For" || n.kind === "While")) return true;
  return around.every((nodes, i) =>
    nodes.every(
      (node, at) =>
        node.kind !== "Try" ||
        (node.handlers.every(leavesByException) &&
          !isWithin(node.finalbody, [...nodes.slice(0, at), yields[i]!])),
    ),
  );
}

/** `except GeneratorExit:` and handlers that end by raising. */
const leavesByException = (handler: ExceptHandler): boolean =>
  (handler.type?.kind === "Name" && handler.type.id === "GeneratorExit") ||
  handler.body.at(-1)?.kind === "Raise";

const isWithin = (body: readonly Stmt[], nodes: readonly object[]): boolean =>
  body.some((s) => nodes.includes(s));

/** The nodes around a node, up to its function. */
function enclosing(ctx: Context, node: AnyNode): AnyNode[] {
  const out: AnyNode[] = [];
  for (
    let at = ctx.facts.program.parentOf.get(node) as AnyNode | undefined;
    at && at.kind !== "FunctionDef";
    at = ctx.facts.program.parentOf.get(at) as AnyNode | undefined
  )
    out.push(at);
  return out;
}

const partialMethods = new Set(["send", "__next__"]);

/** Whether a use may leave the generator before its end: `next(x)`, `x.send(...)`, a loop with a way out. */
function isPartialUse(ctx: Context, e: Expr, info: FunctionInfo): boolean {
  const parent = ctx.facts.program.parentOf.get(e) as AnyNode | undefined;
  switch (parent?.kind) {
    case "Call":
      return parent.func.kind === "Name" && parent.func.id === "next" && parent.args[0] === e;
    case "Attribute":
      return partialMethods.has(parent.attr) || (parent.attr === "throw" && !endsWhenThrown(ctx, info));
    case "For":
      return parent.iter === e && parent.body.some(leavesLoop);
    case "Delete":
      return true;
    default:
      return false;
  }
}

/** Whether a statement of a loop's body may end the loop. */
function leavesLoop(s: Stmt): boolean {
  if (s.kind === "Break" || s.kind === "Return") return true;
  if (s.kind === "FunctionDef" || s.kind === "ClassDef" || s.kind === "AsyncFunctionDef") return false;
  const inner = children(s).filter((n): n is Stmt => "trivia" in n);
  return (s.kind === "For" || s.kind === "While" ? inner.filter((n) => n.kind !== "Break") : inner).some(
    leavesLoop,
  );
}
