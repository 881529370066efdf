/**
 * Where Python calls a function by itself and JavaScript cannot wait for it: special methods, setters, sort keys and the like. A function that came to be
 * async is reported there.
 */
import type { FunctionInfo } from "../analysis/program.js";
import type { TsExpr } from "../emitter/ts.js";
import type { Call, Expr } from "../parser/ast.js";
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
  "__iter__",
  "__next__",
  "__del__",
]);

/** What calls a method of the program without waiting, where the method would have to. */
export function uncallableProtocol(ctx: Context, info: FunctionInfo): string | undefined {
  if (!ctx.facts.async.isAsync(info) || info.isAsyncDef) return undefined;
  if (/^__\w+__$/.test(info.name) && !awaitedMethods.has(info.name))
    return `Python's own use of \`${info.name}\``;
  return info.kind === "setter" ? "the assignment to the property" : undefined;
}

/** Whether the call is evaluated by a class body, where no `await` may stand. */
export function standsInClassBody(ctx: Context, call: Call): boolean {
  for (let n = ctx.facts.program.parentOf.get(call); n; n = ctx.facts.program.parentOf.get(n)) {
    if (n.kind === "ClassDef") return true;
    if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef" || n.kind === "Lambda") return false;
  }
  return false;
}

const callingLibraries =
  /^(functools\.cmp_to_key|itertools\.\w+|re\.\w+|json\.\w+|collections\.defaultdict|heapq\.\w+|bisect\.\w+|dataclasses\.field)$/;

/** A function that waits, given to one of a library that calls it without waiting. */
export function uncallable(ctx: Context, call: Call): TsExpr | undefined {
  const t = ctx.typeOf(call.func);
  if (t.k !== "library" || !callingLibraries.test(t.name)) return undefined;
  for (const value of [...call.args, ...call.keywords.map((k) => k.value)]) {
    const name = blockingName(ctx, value);
    if (name !== undefined)
      return ctx.unsupported("async-in-sync-protocol", { name, protocol: `\`${t.name}\`` }, value.span);
  }
  return undefined;
}

function blockingName(ctx: Context, value: Expr): string | undefined {
  const t = ctx.claimedTypeOf(value);
  const info = t.k === "function" ? t.info : undefined;
  if (!info || !ctx.facts.async.isBlocking(info)) return undefined;
  return value.kind === "Lambda" ? "lambda" : info.name;
}
