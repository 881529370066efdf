/**
 * Where Python calls a function by itself and JavaScript cannot wait for it: special methods, setters, sort keys and the like. A function that came to be
 * async is reported there.
 */
import type { FunctionInfo } from "../analysis/program.js";
import type { Attribute, Call, Expr } from "../parser/ast.js";
import type { Context } from "./context.js";

/** Special methods whose calls are awaited. */
const awaitedMethods = new Set([
  "__init__",
  "__call__",
  "__enter__",
  "__exit__",
  "__aenter__",
  "__aexit__",
  "__aiter__",
  "__anext__",
  "__await__",
  "__del__",
]);

export function checkMethod(ctx: Context, info: FunctionInfo): void {
  if (!ctx.facts.async.isAsync(info) || info.isAsyncDef) return;
  const special = /^__\w+__$/.test(info.name) && !awaitedMethods.has(info.name);
  if (special) report(ctx, info, `Python's own use of \`${info.name}\``);
  else if (info.kind === "setter") report(ctx, info, "the assignment to the property");
}

function report(ctx: Context, info: FunctionInfo, protocol: string): void {
  ctx.report("async-in-sync-protocol", { name: info.name, protocol }, info.node.span);
}

/** An async property read from a value of unknown type gives a promise. */
export function checkAttribute(ctx: Context, e: Attribute): void {
  if (ctx.claimedTypeOf(e.value).k !== "unknown" || !ctx.facts.async.isBlockingProperty(e.attr)) return;
  ctx.report("async-in-sync-protocol", { name: e.attr, protocol: "reading the property" }, e.span);
}

/** Whether the call is evaluated by a class body, where no `await` may stand. */
export function standsInClassBody(ctx: Context, call: Call): boolean {
  for (let n = ctx.facts.program.parentOf.get(call); n; n = ctx.facts.program.parentOf.get(n)) {
    if (n.kind === "ClassDef") return true;
    if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef" || n.kind === "Lambda") return false;
  }
  return false;
}

const callingBuiltins = new Set(["sorted", "min", "max", "iter"]);
const callingLibraries =
  /^(functools\.(reduce|cmp_to_key)|itertools\.\w+|re\.\w+|json\.\w+|collections\.defaultdict|heapq\.\w+|bisect\.\w+|dataclasses\.field)$/;

/** A function that waits, given to one that calls it without waiting. */
export function checkArguments(ctx: Context, call: Call): void {
  const callee = calleeName(ctx, call);
  if (callee === undefined) return;
  for (const value of [...call.args, ...call.keywords.map((k) => k.value)]) {
    const name = blockingName(ctx, value);
    if (name !== undefined)
      ctx.report("async-in-sync-protocol", { name, protocol: `\`${callee}\`` }, value.span);
  }
}

function calleeName(ctx: Context, call: Call): string | undefined {
  const t = ctx.claimedTypeOf(call.func);
  if (t.k === "builtin") return callingBuiltins.has(t.name) ? t.name : undefined;
  if (t.k === "library") return callingLibraries.test(t.name) ? t.name : undefined;
  return call.func.kind === "Attribute" && call.func.attr === "sort" ? "sort" : undefined;
}

function blockingName(ctx: Context, value: Expr): string | undefined {
  const t = ctx.claimedTypeOf(value);
  const info = t.k === "function" ? t.info : undefined;
  return info && ctx.facts.async.isBlocking(info)
    ? value.kind === "Lambda"
      ? "lambda"
      : info.name
    : undefined;
}
