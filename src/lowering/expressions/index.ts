/** One function a Python expression kind, looked up by kind. What is not supported is a row too. */
import type { Expr } from "../../parser/ast.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import { withoutMasks } from "../../secrets/mask.js";
import type { Context } from "../context.js";
import { lowerAttribute, lowerName, lowerSubscript } from "./access.js";
import { lowerAwait, lowerYield, lowerYieldFrom } from "./await.js";
import { streamReader } from "../calls/async-uses.js";
import { lowerCall } from "./calls.js";
import { lowerDict, lowerList, lowerSet, lowerTuple } from "./collections.js";
import { lowerComprehension } from "./comprehensions.js";
import { lowerConstant, lowerFormattedValue, lowerJoinedStr } from "./constants.js";
import { lowerLambda } from "./lambda.js";
import {
  lowerBinOp,
  lowerBoolOp,
  lowerCompare,
  lowerIfExp,
  lowerNamedExpr,
  lowerUnaryOp,
} from "./operators.js";

import { closedAfterwards } from "./temporaries.js";

type Lower<K extends Expr["kind"]> = (ctx: Context, e: Extract<Expr, { kind: K }>) => TsExpr;
type Table = { readonly [K in Expr["kind"]]: Lower<K> };

const table: Table = {
  Attribute: lowerAttribute,
  Await: lowerAwait,
  BinOp: lowerBinOp,
  BoolOp: lowerBoolOp,
  Call: lowerCall,
  Compare: lowerCompare,
  Constant: lowerConstant,
  Dict: lowerDict,
  DictComp: lowerComprehension,
  ErrorExpr: (ctx, e) => ctx.helperCall("notMigrated", ts.str("syntax-error"), ts.str(withoutMasks(e.text))),
  FormattedValue: lowerFormattedValue,
  GeneratorExp: lowerComprehension,
  IfExp: lowerIfExp,
  JoinedStr: lowerJoinedStr,
  Lambda: lowerLambda,
  List: lowerList,
  ListComp: lowerComprehension,
  Name: lowerName,
  NamedExpr: lowerNamedExpr,
  Set: lowerSet,
  SetComp: lowerComprehension,
  Slice: (ctx, e) =>
    ctx.helperCall("slice", ...[e.lower, e.upper, e.step].map((x) => (x ? lower(ctx, x) : ts.null))),
  Starred: (ctx, e) => ts.spread(ctx.helperCall("iterate", lower(ctx, e.value))),
  Subscript: lowerSubscript,
  Tuple: lowerTuple,
  UnaryOp: lowerUnaryOp,
  Yield: lowerYield,
  YieldFrom: lowerYieldFrom,
};

export function lower(ctx: Context, e: Expr): TsExpr {
  const value = (table[e.kind] as Lower<typeof e.kind>)(ctx, e as never);
  if (ctx.readFirst.has(e)) return ts.await(ctx.helperCall(streamReader(ctx, e), value));
  return e.kind === "Call" || e.kind === "GeneratorExp" ? closedAfterwards(ctx, e, value) : value;
}

/** An element of an argument list or display. */
export function lowerElement(ctx: Context, e: Expr, called?: string): TsExpr {
  return e.kind === "Starred" ? lowerSpread(ctx, e.value, called) : lower(ctx, e);
}

/** `...xs`; lists and tuples need no helper to iterate. `called` is whose only argument it is. */
export function lowerSpread(ctx: Context, e: Expr, called?: string): TsExpr {
  const t = ctx.typeOf(e);
  const value = lower(ctx, e);
  if (ctx.facts.async.isAsyncIterable(e)) return ts.spread(ts.await(ctx.helperCall("alist", value)));
  const plain = t.k === "list" || t.k === "tuple" || t.k === "tuples" || t.k === "range";
  return ts.spread(
    plain ? value : ctx.helperCall("spread", value, ...(called === undefined ? [] : [ts.str(called)])),
  );
}
