/** Methods of builtin types on receivers whose type is known: plain TypeScript where it is the same, else the helper of that method. */
import { isOnly, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Attribute, Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower, lowerElement } from "../expressions/index.js";
import { fit } from "../types.js";

type Row = (ctx: Context, self: TsExpr, e: Call, receiver: Ty) => TsExpr | undefined;

export function lowerBuiltinMethod(ctx: Context, e: Call, f: Attribute, t: Ty): TsExpr | undefined {
  if (e.args.some((a) => a.kind === "Starred") || e.keywords.some((k) => k.arg === undefined)) return undefined;
  const family = families[t.k];
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
    const options = e.keywords.length ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))] : [];
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
  endswith: (ctx, self, e) =>
    e.args.length === 1 && e.args[0]!.kind === "Constant" ? ts.method(self, "endsWith", lower(ctx, e.args[0]!)) : helper("endsWith")(ctx, self, e, { k: "str" }),
  expandtabs: helperWith("expandTabs", "tabsize"),
  find: helper("find"),
  format: (ctx, self, e) => {
    const keywords = e.keywords.length ? [ts.object(e.keywords.map((k): TsProperty => ts.prop(k.arg!, lower(ctx, k.value))))] : [];
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
    const plain = e.args.length === 2 && isLiteral(from) && to!.kind === "Constant" && to!.value.type === "str" && !to!.value.value.includes("$");
    return plain ? ts.method(self, "replaceAll", lower(ctx, from), lower(ctx, to!)) : helper("replace")(ctx, self, e, { k: "str" });
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
  startswith: (ctx, self, e) =>
    e.args.length === 1 && e.args[0]!.kind === "Constant" ? ts.method(self, "startsWith", lower(ctx, e.args[0]!)) : helper("startsWith")(ctx, self, e, { k: "str" }),
  strip: helper("strip"),
  swapcase: helper("swapCase"),
  title: helper("title"),
  translate: helper("translate"),
  upper: (_, self, e) => (e.args.length ? undefined : ts.method(self, "toUpperCase")),
  zfill: helper("zfill"),
};

/** `sep.join(xs)`: the array's own join where every item is known to be text. */
function joinRow(ctx: Context, self: TsExpr, e: Call): TsExpr | undefined {
  if (e.args.length !== 1 || e.keywords.length) return undefined;
  const items = e.args[0]!;
  const t = ctx.typeOf(items);
  if (ctx.facts.async.isAsyncIterable(items)) return ctx.helperCall("join", self, ts.await(ctx.helperCall("alist", lower(ctx, items))));
  const value = lower(ctx, items);
  const texts = items.kind === "ListComp" || items.kind === "List" || t.k === "list" && items.kind === "Name";
  if (t.k === "list" && isOnly(t.of, "str") && texts && value.kind !== "call") return ts.method(value, "join", self);
  return ctx.helperCall("join", self, value);
}

const listMethods: Readonly<Record<string, Row>> = {
  append: (ctx, self, e, t) =>
    e.args.length === 1 && !e.keywords.length && t.k === "list"
      ? ts.method(self, "push", fit(ctx, lower(ctx, e.args[0]!), ctx.typeOf(e.args[0]!), t.of))
      : undefined,
  clear: helper("clear"),
  copy: helper("copy"),
  count: helper("count"),
  extend: (ctx, self, e) =>
    e.args.length === 1 && ctx.facts.async.isAsyncIterable(e.args[0]!)
      ? ctx.helperCall("extend", self, ts.await(ctx.helperCall("alist", lower(ctx, e.args[0]!))))
      : helper("extend")(ctx, self, e, { k: "unknown" }),
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
  update: (ctx, self, e) => (e.keywords.length ? helperWithOptions("update")(ctx, self, e.args.length ? e : { ...e, args: [] }, { k: "unknown" }) && undefined : helper("update")(ctx, self, e, { k: "unknown" })),
  values: helper("values"),
};

const families: Partial<Record<Ty["k"], Readonly<Record<string, Row>>>> = {
  str: strMethods,
  list: listMethods,
  dict: dictMethods,
};
