/**
 * Calls of Python's own functions that must be awaited: they read a stream, or call a function that waits. Lazy ones have twins that are async generators,
 * those that stop early or call a `key` have twins that are awaited, and what reads everything before it begins gets it as a list.
 */
import { generatorMethods, isCoroutineFunction, readingLibraries } from "../../analysis/async.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower, lowerElement } from "../expressions/index.js";
import { keywordObject } from "./binding.js";

/** Undefined when nothing in the call must be awaited that would not be otherwise. */
export function lowerAsyncUse(ctx: Context, e: Call): TsExpr | undefined {
  const t = ctx.claimedTypeOf(e.func);
  if (t.k === "builtin") return builtinUse(ctx, e, t.name);
  if (t.k === "library") return libraryUse(ctx, e, t.name);
  return e.func.kind === "Attribute" ? methodUse(ctx, e, e.func) : undefined;
}

const isAsync = (ctx: Context, e: Expr): boolean =>
  ctx.facts.async.isAsyncIterable(e.kind === "Starred" ? e.value : e);

/** A stream as the list of what it gives, anything else as it is. */
export function readWhole(ctx: Context, e: Expr): TsExpr {
  return e.kind !== "Starred" && isAsync(ctx, e)
    ? ts.await(ctx.helperCall(streamReader(ctx, e), lower(ctx, e)))
    : lowerElement(ctx, e);
}

/** The helper that reads a stream whole, where it may be something else as well. */
export const streamReader = (ctx: Context, e: Expr): string =>
  ["iterator", "instance"].includes(ctx.typeOf(e).k) ? "alist" : "readStream";

const plainArgs = (ctx: Context, e: Call): TsExpr[] => e.args.map((a) => lowerElement(ctx, a));

const options = (ctx: Context, e: Call): TsExpr[] =>
  e.keywords.length
    ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))]
    : [];

// ---- builtins -------------------------------------------------------------------------------------------------------

/** Builtins that read everything before they do anything. */
const readers = new Set(["list", "tuple", "set", "frozenset", "dict", "sum", "sorted"]);
/** Their twins that give async generators. */
const lazy: Readonly<Record<string, string>> = {
  enumerate: "enumerateAsync",
  zip: "zipAsync",
  map: "mapAsync",
  filter: "filterAsync",
};
/** Twins that are awaited, and stop as early as Python's. */
const awaited: Readonly<Record<string, string>> = {
  any: "anyAsync",
  all: "allAsync",
  next: "nextAsync",
  min: "minAsync",
  max: "maxAsync",
};

function builtinUse(ctx: Context, e: Call, name: string): TsExpr | undefined {
  if (e.keywords.some((k) => k.arg === undefined)) return undefined;
  if (name === "map" && givesCoroutines(ctx, e)) return mapCoroutines(ctx, e);
  if (ctx.facts.async.hasAwaitedKey(e)) return keyedCall(ctx, e, name);
  if (name === "iter") return iteratorCall(ctx, e);
  if (name === "getattr") return propertyByName(ctx, e);
  if (Object.hasOwn(lazy, name))
    return isAsync(ctx, e)
      ? ctx.helperCall(lazy[name]!, ...plainArgs(ctx, e), ...lazyKeywords(ctx, e, name))
      : undefined;
  if (!e.args.some((a) => isAsync(ctx, a))) return undefined;
  const [only] = e.args;
  if (Object.hasOwn(awaited, name) && only!.kind !== "Starred" && (name === "next" || e.args.length === 1))
    return ts.await(ctx.helperCall(awaited[name]!, ...plainArgs(ctx, e), ...options(ctx, e)));
  if (!readers.has(name)) return undefined;
  const args = e.args.map((a) => readWhole(ctx, a));
  return name === "list" && streamReader(ctx, only!) === "alist"
    ? args[0]
    : ctx.helperCall(name, ...args, ...options(ctx, e));
}

/** `enumerate(items, start=1)`, `zip(a, b, strict=True)` */
function lazyKeywords(ctx: Context, e: Call, name: string): TsExpr[] {
  if (e.keywords.length === 0) return [];
  return name === "zip"
    ? [ctx.helperCall("keywords", ...options(ctx, e))]
    : e.keywords.map((k) => lower(ctx, k.value));
}

/** `sorted(items, key=fn)`, `min(a, b, key=fn)` */
function keyedCall(ctx: Context, e: Call, name: string): TsExpr {
  const items = e.args.length === 1 ? lower(ctx, e.args[0]!) : ts.array(plainArgs(ctx, e));
  return ts.await(ctx.helperCall(`${name}Async`, items, ...options(ctx, e)));
}

function iteratorCall(ctx: Context, e: Call): TsExpr | undefined {
  if (!isAsync(ctx, e)) return undefined;
  return ctx.helperCall(e.args.length === 2 ? "iterUntilAsync" : "iterAsync", ...plainArgs(ctx, e));
}

/** `getattr(x, "name")` of a property that must be awaited. */
function propertyByName(ctx: Context, e: Call): TsExpr | undefined {
  if (!ctx.facts.async.awaitsProperty(e)) return undefined;
  return ts.await(ctx.helperCall("propertyAsync", ...plainArgs(ctx, e)));
}

const givesCoroutines = (ctx: Context, e: Call): boolean => {
  const t = e.args[0] && ctx.claimedTypeOf(e.args[0]);
  return t?.k === "function" && isCoroutineFunction(t.info);
};

/** `map(fetch, urls)` of an `async def` gives coroutines, none of them started. */
function mapCoroutines(ctx: Context, e: Call): TsExpr {
  const [fn, ...sources] = plainArgs(ctx, e);
  const params = [{ target: ts.id("args"), type: `${ctx.helperType("Dynamic")}[]`, rest: true }];
  return ctx.helperCall("map", ts.arrow(params, ctx.helperCall("callAsync", fn!, ts.id("args"))), ...sources);
}

// ---- libraries ------------------------------------------------------------------------------------------------------

/** Names of `itertools` whose TypeScript name is another. */
const renamed: Readonly<Record<string, string>> = {
  "chain.from_iterable": "chainFromIterable",
  zip_longest: "zipLongest",
};
const lazyItertools = new Set(
  "chain chain.from_iterable islice takewhile dropwhile filterfalse starmap compress cycle pairwise accumulate zip_longest groupby tee".split(
    " ",
  ),
);

function libraryUse(ctx: Context, e: Call, name: string): TsExpr | undefined {
  if (name === "functools.reduce" && ctx.facts.async.consumesAsync(e))
    return ts.await(ctx.helperCall("reduceAsync", ...plainArgs(ctx, e)));
  const tool = /^itertools\.(.+)$/.exec(name)?.[1];
  if (tool === "tee" && e.args[0] && isAsync(ctx, e.args[0])) return itertoolsCall(ctx, e, tool);
  if (tool !== undefined && lazyItertools.has(tool) && isAsync(ctx, e)) return itertoolsCall(ctx, e, tool);
  if (name === "contextlib.closing" && isAsync(ctx, e.args[0] ?? e))
    return ts.new(ctx.external("python/stdlib/contextlib", "ClosingAsync"), ...plainArgs(ctx, e));
  if (readingLibraries.test(name)) for (const a of e.args) if (isAsync(ctx, a)) ctx.readFirst.add(a);
  return undefined;
}

function itertoolsCall(ctx: Context, e: Call, tool: string): TsExpr {
  const callee = ctx.external("python/stdlib/itertools-async", renamed[tool] ?? tool);
  const args = e.args.map((a) =>
    a.kind === "Starred" ? ts.spread(spreadable(ctx, a.value)) : lower(ctx, a),
  );
  if (e.keywords.length === 0) return ts.call(callee, ...args);
  const key = e.keywords.length === 1 && (tool === "groupby" || tool === "tee") ? e.keywords[0]! : undefined;
  if (key) return ts.call(callee, ...args, lower(ctx, key.value));
  const last = keywordObject(ctx, e)!;
  return ts.call(callee, ...args, tool === "zip_longest" ? ctx.helperCall("keywords", last) : last);
}

const spreadable = (ctx: Context, e: Expr): TsExpr =>
  isAsync(ctx, e)
    ? ts.await(ctx.helperCall("alist", lower(ctx, e)))
    : ctx.helperCall("iterate", lower(ctx, e));

// ---- methods --------------------------------------------------------------------------------------------------------

const generatorHelpers: Readonly<Record<string, string>> = {
  close: "closeGeneratorAsync",
  send: "sendAsync",
  throw: "throwIntoAsync",
  __next__: "nextAsync",
};

function methodUse(ctx: Context, e: Call, f: Attribute): TsExpr | undefined {
  if (ctx.facts.async.hasAwaitedKey(e))
    return ts.await(ctx.helperCall("sortAsync", lower(ctx, f.value), ...options(ctx, e)));
  if (generatorMethods.has(f.attr) && e.keywords.length === 0 && isStream(ctx, f.value))
    return ts.await(ctx.helperCall(generatorHelpers[f.attr]!, lower(ctx, f.value), ...plainArgs(ctx, e)));
  const [only] = e.args;
  if (only === undefined || !isAsync(ctx, only)) return undefined;
  if (f.attr === "extend" && ctx.claimedTypeOf(f.value).k === "list")
    return ts.await(ctx.helperCall("extendAsync", lower(ctx, f.value), lower(ctx, only)));
  if (ctx.facts.async.consumesAsync(e)) e.args.forEach((a) => isAsync(ctx, a) && ctx.readFirst.add(a));
  return undefined;
}

/** Something that may be a generator, and no object of the program with methods of these names. */
function isStream(ctx: Context, e: Expr): boolean {
  const k = ctx.claimedTypeOf(e).k;
  return k !== "instance" && k !== "object" && ctx.facts.async.isAsyncIterable(e);
}
