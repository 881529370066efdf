/** Methods of builtin types on receivers whose type is known: plain TypeScript where it is the same, else the helper of that method. */
import { isOnly, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { exhausted } from "../expressions/comprehensions.js";
import { lower, lowerElement } from "../expressions/index.js";
import { fit } from "../types.js";
import { fits, methodArity } from "./arity.js";

type Row = (ctx: Context, self: TsExpr, e: Call, receiver: Ty) => TsExpr | undefined;

export function lowerBuiltinMethod(ctx: Context, e: Call, f: Attribute, t: Ty): TsExpr | undefined {
  if (e.args.some((a) => a.kind === "Starred") || e.keywords.some((k) => k.arg === undefined))
    return undefined;
  const family =
    t.k === "iterator" && (t.async || ctx.facts.async.isAsyncIterable(f.value)) ? undefined : families[t.k];
  const arity = methodArity(t.k, f.attr);
  if (arity && !fits(e, arity)) return undefined;
  const row = family && Object.hasOwn(family, f.attr) ? family[f.attr] : undefined;
  return row?.(ctx, lower(ctx, f.value), e, t);
}

/** `helper(self, ...args)`, keywords not taken. */
const helper =
  (name: string): Row =>
  (ctx, self, e) =>
    e.keywords.length ? undefined : ctx.helperCall(name, self, ...e.args.map((a) => lowerElement(ctx, a)));

/** `helper(self, ...args, { keywords })` */
const helperWithOptions =
  (name: string): Row =>
  (ctx, self, e) => {
    const options = e.keywords.length
      ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))]
      : [];
    return ctx.helperCall(name, self, ...e.args.map((a) => lower(ctx, a)), ...options);
  };

/** Keywords put at the places of these parameters. */
const helperWith =
  (name: string, ...params: string[]): Row =>
  (ctx, self, e) => {
    const out = e.args.map((a) => lower(ctx, a));
    for (const k of e.keywords) {
      const i = params.indexOf(k.arg!);
      if (i < out.length) return undefined;
      while (out.length < i) out.push(ts.undefined);
      out[i] = lower(ctx, k.value);
    }
    return ctx.helperCall(name, self, ...out);
  };

const isLiteral = (e: Expr | undefined): e is Expr & { kind: "Constant" } =>
  e?.kind === "Constant" && e.value.type === "str" && e.value.value.length > 0;

const strMethods: Readonly<Record<string, Row>> = {
  capitalize: helper("capitalize"),
  casefold: helper("casefold"),
  center: helper("center"),
  count: helper("count"),
  encode: helperWith("encode", "encoding", "errors"),
  endswith: affix("endsWith"),
  expandtabs: helperWith("expandTabs", "tabsize"),
  find: helper("find"),
  format: (ctx, self, e) => {
    const keywords = e.keywords.length
      ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))]
      : [];
    return ctx.helperCall("strFormat", self, ts.array(e.args.map((a) => lower(ctx, a))), ...keywords);
  },
  format_map: helper("formatMap"),
  index: helper("index"),
  isalnum: helper("isAlnum"),
  isalpha: helper("isAlpha"),
  isdecimal: helper("isDecimal"),
  isdigit: helper("isDigit"),
  isidentifier: helper("isIdentifier"),
  islower: helper("isLower"),
  isnumeric: helper("isNumeric"),
  isspace: helper("isSpace"),
  istitle: helper("isTitle"),
  isupper: helper("isUpper"),
  join: joinRow,
  ljust: helper("ljust"),
  lower: (_, self, e) => (e.args.length ? undefined : ts.method(self, "toLowerCase")),
  lstrip: helper("lstrip"),
  partition: helper("partition"),
  removeprefix: helper("removePrefix"),
  removesuffix: helper("removeSuffix"),
  replace: (ctx, self, e) => {
    const [from, to] = e.args;
    const plain =
      e.args.length === 2 &&
      isLiteral(from) &&
      to!.kind === "Constant" &&
      to!.value.type === "str" &&
      !to!.value.value.includes("$");
    return plain
      ? ts.method(self, "replaceAll", lower(ctx, from), lower(ctx, to!))
      : helper("replace")(ctx, self, e, { k: "str" });
  },
  rfind: helper("rfind"),
  rindex: helper("rindex"),
  rjust: helper("rjust"),
  rpartition: helper("rpartition"),
  rsplit: helperWith("rsplit", "sep", "maxsplit"),
  rstrip: helper("rstrip"),
  split: (ctx, self, e) =>
    e.args.length === 1 && e.keywords.length === 0 && isLiteral(e.args[0])
      ? ts.method(self, "split", lower(ctx, e.args[0]))
      : helperWith("split", "sep", "maxsplit")(ctx, self, e, { k: "str" }),
  splitlines: helperWith("splitLines", "keepends"),
  startswith: affix("startsWith"),
  strip: helper("strip"),
  swapcase: helper("swapCase"),
  title: helper("title"),
  translate: helper("translate"),
  upper: (_, self, e) => (e.args.length ? undefined : ts.method(self, "toUpperCase")),
  zfill: helper("zfill"),
};

/** `text.startsWith(prefix)`, where the prefix is one text. */
function affix(name: string): Row {
  return (ctx, self, e) =>
    e.args.length === 1 && isOnly(ctx.typeOf(e.args[0]!), "str")
      ? ts.method(self, name, lower(ctx, e.args[0]!))
      : helper(name)(ctx, self, e, { k: "str" });
}

/** Whether a call stands alone as a statement, so that nobody sees what it gives. */
const isUnused = (ctx: Context, e: Call): boolean => ctx.facts.program.parentOf.get(e)?.kind === "Expr";

/** `sep.join(xs)`: the array's own join where every item is known to be text. */
function joinRow(ctx: Context, self: TsExpr, e: Call): TsExpr | undefined {
  if (e.args.length !== 1 || e.keywords.length) return undefined;
  const items = e.args[0]!;
  const t = ctx.typeOf(items);
  const made = exhausted(ctx, items);
  const value = made ?? lower(ctx, items);
  const texts =
    made || items.kind === "ListComp" || items.kind === "List" || (t.k === "list" && items.kind === "Name");
  if ((t.k === "list" || t.k === "iterator") && isOnly(t.of, "str") && texts && value.kind !== "await")
    return ts.method(value, "join", self);
  return ctx.helperCall("join", self, value);
}

const listMethods: Readonly<Record<string, Row>> = {
  append: (ctx, self, e, t) => {
    if (t.k !== "list") return undefined;
    const item = fit(ctx, lower(ctx, e.args[0]!), ctx.typeOf(e.args[0]!), t.of);
    return isUnused(ctx, e) ? ts.method(self, "push", item) : ctx.helperCall("append", self, item);
  },
  clear: helper("clear"),
  copy: helper("copy"),
  count: helper("count"),
  extend: helper("extend"),
  index: helper("index"),
  insert: helper("insert"),
  pop: helper("pop"),
  remove: helper("remove"),
  reverse: helper("reverse"),
  sort: helperWithOptions("sort"),
};

const dictMethods: Readonly<Record<string, Row>> = {
  clear: helper("clear"),
  copy: helper("copy"),
  get: helper("get"),
  items: helper("items"),
  keys: helper("keys"),
  pop: helper("pop"),
  popitem: helper("popItem"),
  setdefault: helper("setDefault"),
  update: (ctx, self, e) => {
    if (e.args.length > 1) return undefined;
    const named = e.keywords.length
      ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))]
      : [];
    const source = e.args.length ? lower(ctx, e.args[0]!) : ts.undefined;
    return ctx.helperCall("update", self, source, ...named);
  },
  values: helper("values"),
};

/** The set's own method; its JavaScript `add` gives the set, and `clear` nothing. */
const own =
  (name: string): Row =>
  (ctx, self, e) =>
    e.keywords.length || ((name === "add" || name === "clear") && !isUnused(ctx, e))
      ? undefined
      : ts.method(self, name, ...e.args.map((a) => lower(ctx, a)));

const setMethods: Readonly<Record<string, Row>> = {
  add: own("add"),
  clear: own("clear"),
  difference: own("difference"),
  difference_update: own("differenceUpdate"),
  discard: own("discard"),
  intersection: own("intersection"),
  intersection_update: own("intersectionUpdate"),
  isdisjoint: own("isDisjoint"),
  issubset: own("isSubset"),
  issuperset: own("isSuperset"),
  pop: own("pop"),
  remove: own("remove"),
  symmetric_difference: own("symmetricDifference"),
  union: own("union"),
  update: own("update"),
};

/** Of generators: JavaScript's methods of these names give `{ value, done }`. */
const generatorMethods: Readonly<Record<string, Row>> = {
  close: helper("closeGenerator"),
  send: helper("send"),
  throw: helper("throwInto"),
  __next__: helper("next"),
};

const families: Partial<Record<Ty["k"], Readonly<Record<string, Row>>>> = {
  str: strMethods,
  list: listMethods,
  dict: dictMethods,
  set: setMethods,
  iterator: generatorMethods,
};
