/** Static binding of arguments to parameters: Python's rules, decided at compile time where the callee is known. */
import type { FunctionInfo } from "../../analysis/program.js";
import type { Ty } from "../../analysis/types.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Call, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower, lowerElement } from "../expressions/index.js";
import { positional } from "../functions/parameters.js";
import { fit } from "../types.js";
import { T } from "../../analysis/types.js";
import { camelCase } from "../../analysis/names.js";

export interface ParameterModel {
  readonly positional: readonly { readonly name: string; readonly optional: boolean; readonly type?: Ty }[];
  readonly positionalOnly: number;
  readonly rest: boolean;
  readonly keywordOnly: readonly { readonly name: string; readonly optional: boolean }[];
  readonly options: boolean;
  /** Options that have names of their own are spelled in camelCase in TypeScript. */
  readonly camelOptions?: boolean;
}

export function modelOf(ctx: Context, info: FunctionInfo): ParameterModel {
  const a = info.node.args;
  const all = positional(info);
  const dropped = a.posonlyargs.length + a.args.length - all.length;
  return {
    positional: all.map((p) => {
      const b = info.scope.bindings.get(p.arg);
      return {
        name: p.arg,
        optional: p.default !== undefined,
        type: b ? ctx.variableType(b) : undefined,
      };
    }),
    positionalOnly: Math.max(0, a.posonlyargs.length - dropped),
    rest: a.vararg !== undefined,
    keywordOnly: a.kwonlyargs.map((p) => ({ name: p.arg, optional: p.default !== undefined })),
    options: a.kwarg !== undefined,
  };
}

const models = new Map<readonly string[], ParameterModel>();

/** From a library table's row. */
export function modelOfRow(params: readonly string[]): ParameterModel {
  let model = models.get(params);
  if (!model) models.set(params, (model = parseRow(params)));
  return model;
}

function parseRow(params: readonly string[]): ParameterModel {
  const out = {
    positional: [] as { name: string; optional: boolean }[],
    positionalOnly: 0,
    rest: false,
    keywordOnly: [] as { name: string; optional: boolean }[],
    options: false,
  };
  let keywordOnly = false;
  for (const p of params) {
    if (p === "/") out.positionalOnly = out.positional.length;
    else if (p.startsWith("**")) out.options = true;
    else if (p.startsWith("*")) {
      out.rest ||= p.length > 1;
      keywordOnly = true;
    } else
      (keywordOnly ? out.keywordOnly : out.positional).push({
        name: p.replace(/=$/, ""),
        optional: p.endsWith("="),
      });
  }
  return out;
}

/** The TypeScript arguments, or undefined when only the running program can bind them (or Python would raise). */
export function bindArguments(ctx: Context, call: Call, model: ParameterModel): TsExpr[] | undefined {
  if (call.keywords.some((k) => k.arg === undefined)) return undefined;
  const starred = call.args.findIndex((a) => a.kind === "Starred");
  if (starred >= 0 && (!model.rest || starred < model.positional.length)) return undefined;
  const plan = planKeywords(call, model);
  if (!plan || reordersEffects(ctx, call, plan)) return undefined;
  return build(ctx, call, model, plan);
}

interface Plan {
  /** Keyword values for positional parameters, by index. */
  readonly positional: ReadonlyMap<number, Expr>;
  readonly options: readonly { name: string; value: Expr }[];
}

function planKeywords(call: Call, model: ParameterModel): Plan | undefined {
  const given = call.args.length;
  if (given > model.positional.length && !model.rest) return undefined;
  const positional = new Map<number, Expr>();
  const options: { name: string; value: Expr }[] = [];
  for (const k of call.keywords) {
    const i = model.positional.findIndex((p) => p.name === k.arg);
    if (i >= model.positionalOnly && i >= 0) {
      if (i < given || positional.has(i)) return undefined;
      positional.set(i, k.value);
    } else if (model.options || model.keywordOnly.some((p) => p.name === k.arg))
      options.push({ name: k.arg!, value: k.value });
    else return undefined;
  }
  const missing = model.positional.some((p, i) => !p.optional && i >= given && !positional.has(i));
  const missingOption = model.keywordOnly.some((p) => !p.optional && !options.some((o) => o.name === p.name));
  return missing || missingOption ? undefined : { positional, options };
}

/** What is wrong with the number of arguments of a call; undefined where they fit. */
export function misfit(call: Call, { positional, keywordOnly, rest }: ParameterModel): string | undefined {
  const named = new Set(call.keywords.map((k) => k.arg));
  if (call.args.length > positional.length && !rest)
    return `it takes ${positional.length} positional arguments, ${call.args.length} are given`;
  const missing = [...positional.slice(call.args.length), ...keywordOnly].find(
    (p) => !p.optional && !named.has(p.name),
  );
  return missing && `the argument \`${missing.name}\` is missing`;
}

/** Whether moving keywords to their places would change the order of effects. */
function reordersEffects(ctx: Context, call: Call, plan: Plan): boolean {
  const order = [...plan.positional].sort(([a], [b]) => a - b).map(([, e]) => e);
  const written = call.keywords.map((k) => k.value).filter((v) => order.includes(v));
  const moved = order.some((e, i) => e !== written[i]) || (order.length > 0 && plan.options.length > 0);
  if (!moved) return false;
  return call.keywords.filter((k) => !isPure(ctx, k.value)).length > 1;
}

/** No call, no suspension: evaluating it early or late makes no difference. */
export function isPure(ctx: Context, e: Expr): boolean {
  switch (e.kind) {
    case "Name":
    case "Constant":
    case "Lambda":
      return true;
    case "Attribute":
      return isPure(ctx, e.value);
    case "Subscript":
      return isPure(ctx, e.value) && isPure(ctx, e.slice);
    case "JoinedStr":
      return e.values.every((v) => v.kind === "Constant" || isPure(ctx, v.value));
    case "List":
    case "Tuple":
    case "Set":
      return e.elts.every((x) => isPure(ctx, x));
    case "Dict":
      return [...e.keys, ...e.values].every((x) => x === undefined || isPure(ctx, x));
    case "BinOp":
      return isPure(ctx, e.left) && isPure(ctx, e.right);
    case "BoolOp":
      return e.values.every((x) => isPure(ctx, x));
    case "IfExp":
      return isPure(ctx, e.body) && isPure(ctx, e.orelse) && isPure(ctx, e.test);
    case "UnaryOp":
      return isPure(ctx, e.operand);
    case "Slice":
      return [e.lower, e.upper, e.step].every((x) => !x || isPure(ctx, x));
    case "Compare":
      return [e.left, ...e.comparators].every((x) => isPure(ctx, x));
    case "Call":
      return (
        e.func.kind === "Name" &&
        ["str", "len", "int", "repr"].includes(e.func.id) &&
        e.args.every((x) => isPure(ctx, x))
      );
    default:
      return false;
  }
}

function build(ctx: Context, call: Call, model: ParameterModel, plan: Plan): TsExpr[] {
  const out: TsExpr[] = call.args.map((a, i) => fitted(ctx, a, model.positional[i]?.type));
  const last = Math.max(-1, ...plan.positional.keys());
  for (let i = out.length; i <= last; i++) {
    const value = plan.positional.get(i);
    out.push(value ? fitted(ctx, value, model.positional[i]!.type) : ts.undefined);
  }
  if (plan.options.length === 0) return out;
  const options = ts.object(
    plan.options.map((o): TsProperty => ts.prop(optionKey(model, o.name), lower(ctx, o.value))),
  );
  if (model.rest) return [...fill(out, model.positional.length), ctx.helperCall("keywords", options)];
  return [...fill(out, model.positional.length), options];
}

const optionKey = (model: ParameterModel, name: string): string =>
  model.camelOptions && model.keywordOnly.some((p) => p.name === name) ? camelCase(name) : name;

/** Parameters left out before an options object are `undefined`, which lets their defaults stand. */
const fill = (out: TsExpr[], length: number): TsExpr[] => [
  ...out,
  ...Array.from({ length: Math.max(0, length - out.length) }, () => ts.undefined),
];

function fitted(ctx: Context, e: Expr, to: Ty | undefined): TsExpr {
  if (e.kind === "Starred") return lowerElement(ctx, e);
  return fit(ctx, lower(ctx, e), ctx.typeOf(e), to ?? T.unknown);
}

/** `call(f, [a, b], { c })`, bound when it runs. */
export function dynamicCall(ctx: Context, fn: TsExpr, call: Call): TsExpr {
  const args = dynamicArguments(ctx, call);
  const keywords = keywordObject(ctx, call, "keywordParts");
  return ctx.helperCall("call", fn, args, ...(keywords ? [keywords] : []));
}

/** `[a, b]`, or for `f(*xs)` just what is spread. */
export function dynamicArguments(ctx: Context, call: Call): TsExpr {
  const [only] = call.args;
  if (call.args.length === 1 && only!.kind === "Starred" && !ctx.facts.async.isAsyncIterable(only!.value))
    return lower(ctx, only!.value);
  return ts.array(call.args.map((a) => lowerElement(ctx, a)));
}

/** Keywords as one object, `**` parts merged in order; `keywordParts` leaves complaints to the call, which knows the callee's name. */
export function keywordObject(ctx: Context, call: Call, merge = "mergeKeywords"): TsExpr | undefined {
  if (call.keywords.length === 0) return undefined;
  const parts: TsExpr[] = [];
  let run: TsProperty[] = [];
  for (const k of call.keywords) {
    if (k.arg !== undefined) run.push(ts.prop(k.arg, lower(ctx, k.value)));
    else {
      if (run.length) parts.push(ts.object(run));
      run = [];
      parts.push(lower(ctx, k.value));
    }
  }
  if (run.length) parts.push(ts.object(run));
  if (parts.length === 1) return parts[0];
  return ctx.helperCall(merge, ...parts);
}
