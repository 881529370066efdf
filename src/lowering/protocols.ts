/**
 * Where Python calls a function by itself and JavaScript cannot wait for it: special methods, setters, sort keys and the like. A function that came to be
 * async is reported there.
 */
import type { ClassInfo, FunctionInfo } from "../analysis/program.js";
import type { TsExpr } from "../emitter/ts.js";
import type { Call, Expr } from "../parser/ast.js";
import { builtinBaseOf } from "./classes/builtin-base.js";
import { isModelHook } from "./classes/model.js";
import { classShape } from "./classes/shape.js";
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
  if (info.kind === "setter") return "the assignment to the property";
  return info.owner && ownersUse(ctx, info, info.owner);
}

/** Methods of library classes that their libraries call without waiting. */
const calledByLibraries: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^logging\./,
    new Set([
      "emit",
      "handle",
      "format",
      "filter",
      "formatTime",
      "formatException",
      "process",
      "flush",
      "close",
    ]),
  ],
  [/^json\.JSONEncoder$/, new Set(["default", "encode", "iterencode"])],
  [/^enum\./, new Set(["_missing_", "_generate_next_value_"])],
  [/^string\.Formatter$/, new Set(["get_value", "get_field", "format_field", "convert_field"])],
  [/^io\./, new Set(["write", "read", "readline", "flush"])],
];

/** What calls a method because of what its class is. */
function ownersUse(ctx: Context, info: FunctionInfo, owner: ClassInfo): string | undefined {
  if (info.name === "__call__" && builtinBaseOf(ctx.types, owner) === "type")
    return "the making of an instance";
  const bases = ctx.types.libraryBases(owner);
  for (const [library, names] of calledByLibraries) {
    const base = names.has(info.name) && bases.find((b) => library.test(b));
    if (base) return `\`${base}\``;
  }
  if (classShape(ctx, owner) !== "model") return undefined;
  return info.name === "model_post_init" ||
    (info.node.kind !== "Lambda" && info.node.decorators.some((d) => isModelHook(ctx, d)))
    ? "the model"
    : undefined;
}

/** The value of a function that is called where nothing can wait: a placeholder when it would have to. */
export function calledAtOnce(ctx: Context, fn: Expr, protocol: string, lowered: () => TsExpr): TsExpr {
  const name = blockingName(ctx, fn);
  if (name === undefined) return lowered();
  return ctx.unsupported("async-in-sync-protocol", { name, protocol }, fn.span);
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

/** Classes whose methods call what they are given without waiting. */
const callingClasses = /^(re\.Pattern|argparse\.\w+)$/;

/** What writes to an object that it is given. */
const writers =
  /^(print|contextlib\.redirect_std(out|err)|json\.dump|logging\.StreamHandler|csv\.(writer|DictWriter)|pprint\.pprint)$/;

/** A function that waits, given to what calls it without waiting. */
export function uncallable(ctx: Context, call: Call): TsExpr | undefined {
  const callee = calleeName(ctx, call);
  if (callee === undefined) return undefined;
  const calls = callingLibraries.test(callee) || callingClasses.test(callee);
  if (!calls && !writers.test(callee)) return undefined;
  for (const value of [...call.args, ...call.keywords.map((k) => k.value)]) {
    const name = calls ? blockingName(ctx, value) : blockingWriter(ctx, value);
    if (name !== undefined)
      return ctx.unsupported("async-in-sync-protocol", { name, protocol: `\`${callee}\`` }, value.span);
  }
  return undefined;
}

/** The qualified name of a function or class, or of the class of the object whose method it is. */
function calleeName(ctx: Context, call: Call): string | undefined {
  const t = ctx.typeOf(call.func);
  if (t.k === "library" || t.k === "builtin") return t.name;
  const object = call.func.kind === "Attribute" ? ctx.claimedTypeOf(call.func.value) : undefined;
  return object?.k === "object" ? object.cls : undefined;
}

function blockingWriter(ctx: Context, value: Expr): string | undefined {
  const t = ctx.claimedTypeOf(value);
  const write = t.k === "instance" ? ctx.types.method(t.info, "write") : undefined;
  return write && ctx.facts.async.isBlocking(write) ? `${write.owner?.name}.write` : undefined;
}

function blockingName(ctx: Context, value: Expr): string | undefined {
  const t = ctx.claimedTypeOf(value);
  const info = t.k === "function" ? t.info : undefined;
  if (!info || !ctx.facts.async.isBlocking(info)) return undefined;
  return value.kind === "Lambda" ? "lambda" : info.name;
}
