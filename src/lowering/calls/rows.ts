/** Calls of what the library tables describe: functions, classes and methods, bound by the parameters of their rows. */
import { keywordAdvice } from "../references.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { HandledParameter } from "../../libraries/library.js";
import type { Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lowerElement } from "../expressions/index.js";
import { bindArguments, keywordObject, misfit, modelOfRow } from "./binding.js";

interface CallForm {
  /** `new callee(...)` */
  readonly construct?: boolean;
  /** Passed before the arguments. */
  readonly receiver?: TsExpr;
  /** The runtime file of the callee: options of the wire runtimes are in camelCase. */
  readonly from?: string;
}

/** What a call needs to know of a row of the library tables. */
interface CalledRow {
  readonly params: readonly string[];
  readonly named?: boolean;
  readonly checked?: boolean;
  readonly ignores?: boolean;
  readonly prints?: readonly string[];
  readonly refuses?: Readonly<Record<string, string>>;
  readonly handled?: HandledParameter;
  readonly noObjects?: Readonly<Record<string, string>>;
}

/** A call of a library function, class or method, bound by the parameters of its row. */
export function rowCall(ctx: Context, e: Call, callee: TsExpr, row: CalledRow, form: CallForm = {}): TsExpr {
  for (const { arg, value, span } of e.keywords) {
    const advice = arg && refusal(ctx, row, arg, value);
    if (!advice) continue;
    const place = { keyword: arg, callee: ctx.sourceText(e.func.span) };
    return ctx.unsupported("unknown-keyword", { ...place, advice }, span);
  }
  return boundCall(ctx, withHandled(ctx, withoutIgnored(ctx, e, row), row), callee, row, form);
}

/** Why a keyword may not have this value; undefined where it may. */
function refusal(ctx: Context, row: CalledRow, keyword: string, value: Expr): string | undefined {
  if (row.refuses?.[keyword] !== undefined && !isFalse(value)) return row.refuses[keyword];
  return ctx.typeOf(value).k === "object" ? row.noObjects?.[keyword] : undefined;
}

/** The call without the keywords that Python forgets, each reported: most are misspelled. */
function withoutIgnored(ctx: Context, e: Call, row: CalledRow): Call {
  if (!row.ignores && !row.prints) return e;
  const known = new Set(row.params.map((param) => param.replace("=", "")));
  const isSimple = ({ value }: Call["keywords"][number]): boolean =>
    ["Constant", "Name"].includes(value.kind);
  const isForgotten = (each: Call["keywords"][number]): boolean =>
    each.arg !== undefined &&
    isSimple(each) &&
    (row.prints?.includes(each.arg) ?? (row.ignores === true && !known.has(each.arg)));
  for (const { arg, value, span } of e.keywords.filter(isForgotten)) {
    const place = { keyword: arg!, callee: ctx.sourceText(e.func.span) };
    if (!row.prints?.includes(arg!)) ctx.report("ignored-keyword", place, span);
    else if (!isFalse(value)) ctx.report("nothing-printed", place, span);
  }
  return { ...e, keywords: e.keywords.filter((each) => !isForgotten(each)) };
}

const isFalse = (e: Expr): boolean =>
  e.kind === "Constant" && (e.value.type === "None" || (e.value.type === "bool" && !e.value.value));

function boundCall(ctx: Context, e: Call, callee: TsExpr, row: CalledRow, form: CallForm): TsExpr {
  const model = { ...modelOfRow(row.params), camelOptions: /^agent-server/.test(form.from ?? "") };
  const args = bindArguments(ctx, e, model);
  if (args) return formCall(callee, row.named ? namedArguments(ctx, e, args) : args, form);
  if (e.keywords.some((k) => k.arg === undefined))
    return formCall(callee, [spreadKeywords(ctx, e, row.params, form)], form);
  const bad = e.keywords.find(
    (k) =>
      k.arg && !model.options && ![...model.positional, ...model.keywordOnly].some((p) => p.name === k.arg),
  );
  if (bad)
    return ctx.unsupported(
      "unknown-keyword",
      { keyword: bad.arg!, callee: ctx.sourceText(e.func.span), advice: keywordAdvice },
      bad.span,
    );
  const isChecked = row.checked && e.args.length <= model.positional.length;
  if (!isChecked && !e.args.some((a) => a.kind === "Starred")) {
    const detail = misfit(e, model);
    if (detail !== undefined)
      ctx.report("argument-mismatch", { callee: ctx.sourceText(e.func.span), detail }, e.span);
  }
  if (e.keywords.length) return formCall(callee, [spreadKeywords(ctx, e, row.params, form)], form);
  return formCall(
    ts.as(callee, ctx.helperType("Dynamic")),
    e.args.map((a) => lowerElement(ctx, a)),
    form,
  );
}

function formCall(callee: TsExpr, args: readonly TsExpr[], { construct, receiver }: CallForm): TsExpr {
  const all = receiver ? [receiver, ...args] : args;
  return construct ? ts.new(callee, ...all) : ts.call(callee, ...all);
}

/** `new timedelta({ hours: 1 })` instead of a row of `undefined`. */
function namedArguments(ctx: Context, e: Call, args: TsExpr[]): TsExpr[] {
  if (e.args.length > 0 || e.keywords.length === 0 || args.length <= e.keywords.length) return args;
  return [keywordObject(ctx, e)!];
}

/** The call with the exception being handled as an argument of its own, for the functions that Python lets find it. */
function withHandled(ctx: Context, e: Call, row: CalledRow): Call {
  const caught = ctx.caught.at(-1);
  if (!row.handled || caught === undefined) return e;
  const { parameter, always } = row.handled;
  const given = e.keywords.find((k) => k.arg === parameter);
  const wanted = given ? isTrue(given.value) : always;
  if (!wanted) return e;
  const at = { span: e.span } as unknown as Expr;
  const value: Expr = { ...at, kind: "Name", id: caught } as Expr;
  ctx.handledNames.set(value, caught);
  const keywords = e.keywords.filter((k) => k !== given);
  return {
    ...e,
    keywords: [
      ...keywords,
      { ...at, kind: "Keyword", arg: parameter, value } as unknown as Call["keywords"][number],
    ],
  };
}

const isTrue = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "bool" && e.value.value;

/** `f(**options)` on a library function: bound by the parameter names of its row. */
function spreadKeywords(ctx: Context, e: Call, params: readonly string[], { construct }: CallForm): TsExpr {
  const { positional, rest, options } = modelOfRow(params);
  if (e.args.length === 0 && positional.length === 0 && !rest && options) return keywordObject(ctx, e)!;
  const args = ts.array(e.args.map((a) => lowerElement(ctx, a)));
  const bound = ctx.helperCall(
    "bindKeywords",
    ts.array(params.map((p) => ts.str(p))),
    args,
    keywordObject(ctx, e)!,
    ...(construct ? [ts.str(`${calledName(ctx, e)}.__init__`)] : []),
  );
  return ts.spread(asArguments(ctx, bound));
}

/** What Python's errors call it: by its own name, whatever it was imported as. */
const calledName = (ctx: Context, e: Call): string =>
  (ctx.types.qualifiedName(e.func) ?? ctx.sourceText(e.func.span)).split(".").at(-1)!;

const asArguments = (ctx: Context, e: TsExpr): TsExpr => ts.as(e, `[${ctx.helperType("Dynamic")}]`);
