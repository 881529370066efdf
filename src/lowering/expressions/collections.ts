/** List, tuple, set and dict displays. */
import { isIntegerLike } from "../keys.js";
import { ts, type TsExpr, type TsProperty } from "../../emitter/ts.js";
import type { Dict, Expr, List, SetExpr, Tuple } from "../../parser/ast.js";
import { hasMask } from "../../secrets/mask.js";
import type { Context } from "../context.js";
import { cannotRaise } from "./effects.js";
import { lower, lowerElement, lowerSpread } from "./index.js";

export const lowerList = (ctx: Context, e: List): TsExpr => ts.array(e.elts.map((x) => lowerElement(ctx, x)));

export const lowerTuple = (ctx: Context, e: Tuple): TsExpr =>
  ts.call(ts.member(ctx.helper("Tuple"), "of"), ...e.elts.map((x) => anyItems(ctx, lowerElement(ctx, x))));

/** TypeScript takes an empty list for one that stays empty. */
const anyItems = (ctx: Context, e: TsExpr): TsExpr =>
  e.kind === "array" && e.elements.length === 0 ? ts.as(e, `${ctx.helperType("Dynamic")}[]`) : e;

export function lowerSet(ctx: Context, e: SetExpr): TsExpr {
  const items = e.elts.map((x) => (x.kind === "Starred" ? lowerItems(ctx, x.value) : lower(ctx, x)));
  const cls = ctx.helper("PySet");
  return hasOwnOrder(ctx, e) ? ts.call(ts.member(cls, "of"), ...items) : ts.new(cls, ts.array(items));
}

/** Whether a display of constant ints is read in another order than ints that were added one by one. */
function hasOwnOrder(ctx: Context, e: SetExpr): boolean {
  if (e.elts.length < 5 || ctx.facts.program.parentOf.get(e)?.kind === "Compare") return false;
  const values = e.elts.map(constantInt);
  const known = values.filter((v) => v !== undefined);
  const size = known.length < 8 ? 16 : 32;
  return known.length === values.length && known.some((v) => v < 0 || v >= size);
}

function constantInt(e: Expr): number | undefined {
  if (e.kind === "UnaryOp" && e.op === "-") {
    const value = constantInt(e.operand);
    return value === undefined ? undefined : -value;
  }
  const isInt = e.kind === "Constant" && e.value.type === "int";
  return isInt ? Number(e.value.value) : undefined;
}

/** `{*xs}`: complains as a loop does about what cannot be iterated. */
const lowerItems = (ctx: Context, e: Expr): TsExpr =>
  ["list", "tuple", "tuples", "range"].includes(ctx.typeOf(e).k) || ctx.facts.async.isAsyncIterable(e)
    ? lowerSpread(ctx, e)
    : ts.spread(ctx.helperCall("iterate", lower(ctx, e)));

/** An object literal where its keys are text that no object reorders or inherits, a `Dict` otherwise. */
export function lowerDict(ctx: Context, e: Dict): TsExpr {
  if (e.keys.some((k) => k === undefined)) return mergedDict(ctx, e);
  if (e.keys.length > 0 && e.keys.every((k) => isPlainKey(k!)))
    return objectLiteral(ctx, e.keys as Expr[], e.values);
  if (e.keys.length === 0) return ts.new(ctx.helper("Dict"));
  const pairs = e.keys.map((k, i) => ts.array([lower(ctx, k!), lower(ctx, e.values[i]!)]));
  return ts.new(ctx.helper("Dict"), asPairs(ctx, pairs));
}

/** Pairs of different value types would make TypeScript infer one from the first. */
const asPairs = (ctx: Context, pairs: readonly TsExpr[]): TsExpr =>
  ts.as(ts.array(pairs), `[${ctx.helperType("Dynamic")}, ${ctx.helperType("Dynamic")}][]`);

function objectLiteral(ctx: Context, keys: readonly Expr[], values: readonly Expr[]): TsExpr {
  const table = new Map<string, TsExpr>();
  keys.forEach((k, i) => table.set(constantKey(k)!, lower(ctx, values[i]!)));
  return ts.object([...table].map(([k, v]): TsProperty => ts.prop(k, v)));
}

const constantKey = (k: Expr): string | undefined =>
  k.kind === "Constant" && k.value.type === "str" ? k.value.value : undefined;

function isPlainKey(k: Expr): boolean {
  const key = constantKey(k);
  return key !== undefined && !isIntegerLike(key) && key !== "__proto__" && !hasMask(key);
}

/** `{**a, "k": v}` -> `mergeDicts(a, { k: v })` */
function mergedDict(ctx: Context, e: Dict): TsExpr {
  const parts: TsExpr[] = [];
  let run: { keys: (Expr | undefined)[]; values: Expr[] } = { keys: [], values: [] };
  const flush = () => {
    if (run.keys.length) parts.push(lowerDict(ctx, { ...e, keys: run.keys, values: run.values }));
    run = { keys: [], values: [] };
  };
  e.keys.forEach((k, i) => {
    if (k) {
      run.keys.push(k);
      run.values.push(e.values[i]!);
    } else {
      flush();
      const value = lower(ctx, e.values[i]!);
      // What is no mapping shows before later values are evaluated.
      const isEarly = ctx.typeOf(e.values[i]!).k !== "dict" && !e.values.slice(i + 1).every(cannotRaise);
      parts.push(isEarly ? ctx.helperCall("mergeDicts", ...parts.splice(0), value) : value);
    }
  });
  flush();
  return ctx.helperCall("mergeDicts", ...parts);
}
