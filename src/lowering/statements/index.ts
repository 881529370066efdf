/** One function a Python statement kind, looked up by kind. Comments and blank lines go with the statement. */
import { isTooDeep } from "../../emitter/depth.js";
import { ts, type TsStmt } from "../../emitter/ts.js";
import type { Comment, Expr, Global, Return, Stmt, Trivia } from "../../parser/ast.js";
import { lowerMoved } from "../config/moved.js";
import type { Context } from "../context.js";
import { lowerClassDef } from "../classes/definition.js";
import { lower } from "../expressions/index.js";
import { comprehensionLoops } from "../expressions/comprehensions.js";
import { lowerFunctionDef, returnsValue } from "../functions/definition.js";
import { fit } from "../types.js";
import { lowerAnnAssign, lowerAssign, lowerAugAssign, lowerDelete } from "./assignments.js";
import { lowerAssert, lowerRaise, lowerTry } from "./exceptions.js";
import { lowerImport, lowerImportFrom } from "../imports/statements.js";
import { lowerBreak, lowerFor, lowerWhile } from "./loops.js";
import { lowerIf } from "./if.js";
import { lowerMatch } from "./match.js";
import { lowerErrorStatement, placeholder, withPython } from "./placeholder.js";
import { lowerWith } from "./with.js";
import { T } from "../../analysis/types.js";

type Lower<K extends Stmt["kind"]> = (ctx: Context, s: Extract<Stmt, { kind: K }>) => TsStmt[];
type Table = { readonly [K in Stmt["kind"]]: Lower<K> };

const nothing = (): TsStmt[] => [];

const table: Table = {
  AnnAssign: lowerAnnAssign,
  Assert: lowerAssert,
  Assign: lowerAssign,
  AsyncFor: lowerFor,
  AsyncFunctionDef: lowerFunctionDef,
  AsyncWith: lowerWith,
  AugAssign: lowerAugAssign,
  Break: lowerBreak,
  ClassDef: lowerClassDef,
  Continue: () => [{ kind: "continue" }],
  Delete: lowerDelete,
  ErrorStmt: lowerErrorStatement,
  Expr: lowerExpressionStatement,
  For: lowerFor,
  FunctionDef: lowerFunctionDef,
  Global: lowerGlobal,
  If: lowerIf,
  Import: lowerImport,
  ImportFrom: lowerImportFrom,
  Match: lowerMatch,
  Nonlocal: nothing,
  Pass: nothing,
  Raise: lowerRaise,
  Return: lowerReturn,
  Try: lowerTry,
  TryStar: lowerTry,
  TypeAlias: nothing,
  While: lowerWhile,
  With: lowerWith,
};

/** `global x` in a function inside of one that has an `x` of its own: TypeScript's inner `x` would be that one. */
function lowerGlobal(ctx: Context, s: Global): TsStmt[] {
  for (let f = ctx.fn?.outer; f; f = f.outer) {
    const hidden = s.names.find((n) => f.scope.bindings.has(n));
    if (hidden)
      ctx.report("unsupported-statement", { statement: `global ${hidden} behind another ${hidden}` }, s.span);
  }
  return [];
}

export function lowerBlock(ctx: Context, body: readonly Stmt[]): TsStmt[] {
  return body.flatMap((s) => lowerStatement(ctx, s));
}

export function lowerStatement(ctx: Context, s: Stmt): TsStmt[] {
  const moved = lowerMoved(ctx, s);
  if (moved) return moved;
  const known = ctx.diagnostics.length;
  const outerPrelude = ctx.prelude;
  ctx.prelude = [];
  const lowered = (table[s.kind] as Lower<typeof s.kind>)(ctx, s as never);
  const whole = ctx.prelude.length ? [...ctx.prelude, ...lowered] : lowered;
  ctx.prelude = outerPrelude;
  const finish = (out: TsStmt[]) => withTrivia(withPython(ctx, out, s, known), s.trivia, s);
  const out = finish(whole);
  return isTooDeep(out) ? finish(placeholder(ctx, s, "nesting-too-deep", {})) : out;
}

/** Puts the statement's comments on what it became; statements that vanish leave theirs behind. */
function withTrivia(given: TsStmt[], trivia: Trivia, s: Stmt): TsStmt[] {
  const out = [...given];
  const leading = prose(trivia.leading, (text) => text.replace(/^#+ /, ""));
  const trailing = prose(trivia.trailing).join(" ");
  const dangling = prose(trivia.dangling);
  if (out.length === 0) {
    const comments = [...leading, ...(trailing ? [trailing] : []), ...dangling];
    return comments.length ? [{ kind: "empty", leading: comments, blankBefore: trivia.blankLineBefore }] : [];
  }
  const compound = "body" in s;
  const first = out[0]!;
  out[0] = {
    ...first,
    origin: s.span,
    blankBefore: trivia.blankLineBefore,
    leading: [...leading, ...(compound && trailing ? [trailing] : []), ...(first.leading ?? [])],
  };
  if (!compound && trailing) out[out.length - 1] = { ...out.at(-1)!, trailing };
  if (dangling.length) out.push({ kind: "empty", leading: dangling });
  return out;
}

const prose = (comments: readonly Comment[], clean = (text: string) => text): readonly string[] =>
  comments.length ? comments.map((c) => clean(c.text)).filter(isProse) : noText;

const noText: readonly string[] = [];

/** Comments for Python's tools mean nothing in TypeScript. */
const isProse = (text: string): boolean =>
  !/^(noqa|type: ?ignore|pylint:|pyright:|mypy:|fmt:|isort:|ruff:|-\*- coding|!\/)/.test(text.trim());

/** Calls that have no meaning here leave nothing. */
function lowerExpressionStatement(ctx: Context, s: Stmt & { kind: "Expr" }): TsStmt[] {
  const value = lower(ctx, s.value);
  return value.kind === "raw" && value.text === "null" ? [] : [ts.expression(value)];
}

function lowerReturn(ctx: Context, s: Return): TsStmt[] {
  if (!s.value)
    return [ctx.fn && !ctx.fn.isGenerator && returnsValue(ctx, ctx.fn) ? ts.return(ts.null) : ts.return()];
  const direct = comprehensionStatements(ctx, s.value, "items");
  if (direct) return [...direct.statements, ts.return(direct.value)];
  return [ts.return(returned(ctx, s.value))];
}

function returned(ctx: Context, e: Expr) {
  const result = ctx.fn ? ctx.types.resultOf(ctx.fn) : T.unknown;
  const value = lower(ctx, e);
  if (ctx.fn?.isGenerator) return value;
  return fit(ctx, value, ctx.typeOf(e), result.k === "awaitable" ? result.of : result);
}

/** A list, set or dict comprehension that awaits, as loops before the statement instead of a function called at once. */
export function comprehensionStatements(ctx: Context, e: Expr, name: string, exact?: string) {
  const comp = e.kind === "ListComp" || e.kind === "SetComp" || e.kind === "DictComp" ? e : undefined;
  if (!comp || !ctx.facts.async.awaits(comp)) return undefined;
  return comprehensionLoops(ctx, comp, exact ?? ctx.temporary(name));
}
