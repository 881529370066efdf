import { T } from "../../analysis/types.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { AnnAssign, Assign, Attribute, AugAssign, Delete, Expr, Subscript } from "../../parser/ast.js";
import { type Context, excerpt } from "../context.js";
import { sliceArguments } from "../expressions/access.js";
import { readWhole } from "../calls/async-uses.js";
import { lower } from "../expressions/index.js";
import { isSimple, operatorHelper, plainAugmented } from "../expressions/operators.js";
import { comprehensionStatements } from "./index.js";
import { nameOf, assign, assignAttribute, exported, modeOf, once } from "./targets.js";
import { cannotRaise } from "../expressions/effects.js";
import { isErased, moduleName } from "../references.js";
import { reportLeftOpen } from "./left-open.js";
import { mayPrecede } from "./order.js";
import { namesOf } from "./loops.js";
import { aliasValue } from "../type-values.js";
import { isTypingOnly } from "../typing.js";
import { dynamic, tsType } from "../types.js";

export function lowerAssign(ctx: Context, s: Assign): TsStmt[] {
  const alias = sharedAlias(ctx, s.targets[0]!, s.value);
  if (alias) return alias;
  if (isTypingOnly(ctx, s.value) || setsNothing(ctx, s) || isPublicList(ctx, s)) return [];
  const [first, ...others] = s.targets;
  reportLeftOpen(ctx, first!, s.value);
  const direct =
    first!.kind === "Name" && others.length === 0 ? comprehensionInto(ctx, first!, s.value) : undefined;
  if (direct) return direct;
  if (others.length > 0) return chained(ctx, s);
  const type = ctx.typeOf(s.value);
  const source = lowerSource(ctx, first!, s.value);
  if (mayPrecede(ctx, first!, s.value)) return assign(ctx, first!, source, type);
  const value = ctx.temporary("value");
  return [ts.variable("const", value, source), ...assign(ctx, first!, ts.id(value), type)];
}

/** A type alias that other modules use as a value is one of this module. */
function sharedAlias(ctx: Context, target: Expr, value: Expr): TsStmt[] | undefined {
  const binding = target.kind === "Name" ? ctx.bindingOf(target) : undefined;
  if (!binding || !ctx.facts.needAlias.has(binding)) return undefined;
  return assign(ctx, target, aliasValue(ctx, value), T.unknown);
}

/** `__all__ = [...]`, which imports with a star have read already. */
function isPublicList(ctx: Context, { targets: [target], value }: Assign): boolean {
  const binding = target?.kind === "Name" && target.id === "__all__" ? ctx.bindingOf(target) : undefined;
  return (
    binding?.scope.kind === "module" &&
    binding.reads.length === 0 &&
    binding.writes.length === 1 &&
    !exported(ctx, binding) &&
    cannotRaise(value)
  );
}

/** `litellm.suppress_debug_info = True`: an attribute of a library that has no meaning here. */
function setsNothing(ctx: Context, s: Assign): boolean {
  const isErasedAttribute = (t: Expr): boolean => {
    const module = t.kind === "Attribute" ? moduleName(ctx, t.value) : undefined;
    return module !== undefined && isErased(ctx, `${module}.${(t as Attribute).attr}`);
  };
  return s.targets.every(isErasedAttribute) && cannotRaise(s.value);
}

/** What is unpacked from something that must be awaited is read first: as much as Python reads. */
function lowerSource(ctx: Context, target: Expr, e: Expr): TsExpr {
  const value = lower(ctx, e);
  const unpacks = target.kind === "Tuple" || target.kind === "List";
  if (!unpacks || !ctx.facts.async.isAsyncIterable(e)) return value;
  const all = target.elts.some((t) => t.kind === "Starred");
  return ts.await(
    all ? ctx.helperCall("alist", value) : ctx.helperCall("takeAsync", value, ts.num(target.elts.length)),
  );
}

/** `a = b = value`: the value once, then each target from left to right. */
function chained(ctx: Context, s: Assign): TsStmt[] {
  const out: TsStmt[] = [];
  const fixed =
    s.value.kind === "Constant" || (s.value.kind === "Name" && !s.targets.some((t) => bindsName(t, s.value)));
  const value = fixed ? lower(ctx, s.value) : ts.id(ctx.temporary("value"));
  if (!fixed) out.push(ts.variable("const", value, lower(ctx, s.value), dynamic(ctx)));
  for (const t of s.targets) out.push(...assign(ctx, t, value, ctx.typeOf(s.value)));
  return out;
}

const bindsName = (target: Expr, name: Expr): boolean =>
  namesOf(target).some((n) => n.kind === "Name" && name.kind === "Name" && n.id === name.id);

/** `xs = [await f(x) for x in ys]` -> `const xs = []; for (...) xs.push(...)` */
function comprehensionInto(ctx: Context, target: Expr & { kind: "Name" }, value: Expr): TsStmt[] | undefined {
  const binding = ctx.bindingOf(target);
  const name = ctx.variable(target.id);
  const own = binding && modeOf(ctx, target) === "const" && !exported(ctx, binding) ? name : undefined;
  const direct = comprehensionStatements(ctx, value, `${name}Items`, own);
  if (!direct) return undefined;
  return own
    ? direct.statements
    : [...direct.statements, ...assign(ctx, target, direct.value, ctx.typeOf(value))];
}

export function lowerAnnAssign(ctx: Context, s: AnnAssign): TsStmt[] {
  if (!s.value) return [];
  const alias = sharedAlias(ctx, s.target, s.value);
  if (alias) return alias;
  if (isTypingOnly(ctx, s.value)) return [];
  const direct = s.target.kind === "Name" ? comprehensionInto(ctx, s.target, s.value) : undefined;
  if (direct) return direct;
  const value = lower(ctx, s.value);
  const mode = s.target.kind === "Name" ? modeOf(ctx, s.target) : "";
  const out = assign(ctx, s.target, value, ctx.typeOf(s.value));
  const only = out[0];
  if (!mode || only?.kind !== "variable" || s.target.kind !== "Name") return out;
  const declared = ctx.variableType(ctx.bindingOf(s.target)!);
  const type = tsType(ctx, declared);
  return [{ ...only, type: only.type ?? (type === dynamic(ctx) ? undefined : type) }];
}

export function lowerAugAssign(ctx: Context, s: AugAssign): TsStmt[] {
  const { target, op, value } = s;
  if (target.kind === "Name") return [augmentName(ctx, s, target)];
  const out: TsStmt[] = [];
  if (target.kind === "Attribute") return augmentAttribute(ctx, target, op, value, out);
  if (target.kind === "Subscript") return augmentSubscript(ctx, target, op, value, out);
  return [
    ts.expression(
      ctx.unsupported("unsupported-statement", { statement: excerpt(ctx.sourceText(s.span)) }, s.span),
    ),
  ];
}

function augmentName(ctx: Context, s: AugAssign, target: Expr & { kind: "Name" }): TsStmt {
  const name = lower(ctx, target);
  const assigned = ts.id(nameOf(ctx, target));
  const plain = plainAugmented(ctx, s.op, target, s.value) && name.kind === "id";
  if (plain) return ts.expression(ts.assign(assigned, lower(ctx, s.value), s.op + "="));
  const result = ctx.helperCall(operatorHelper(s.op, true), name, readWhole(ctx, s.value));
  return ts.expression(ts.assign(assigned, result));
}

function augmentAttribute(
  ctx: Context,
  target: Attribute,
  op: AugAssign["op"],
  value: Expr,
  out: TsStmt[],
): TsStmt[] {
  const object = isSimple(target.value) ? target : { ...target, value: target.value };
  const plain =
    plainAugmented(ctx, op, target, value) &&
    isSimple(target.value) &&
    moduleName(ctx, target.value) === undefined;
  if (plain) {
    const access = lower(ctx, target);
    if (access.kind === "member") return [ts.expression(ts.assign(access, lower(ctx, value), op + "="))];
  }
  if (isSimple(target.value) || moduleName(ctx, target.value) !== undefined) {
    const result = ctx.helperCall(operatorHelper(op, true), lower(ctx, target), readWhole(ctx, value));
    return [...out, ts.expression(assignAttribute(ctx, object, result, T.unknown))];
  }
  const receiver = once(ctx, target.value, "target", out);
  const current = ctx.helperCall("getAttr", receiver, ts.str(target.attr));
  const result = ctx.helperCall(operatorHelper(op, true), current, readWhole(ctx, value));
  return [...out, ts.expression(ctx.helperCall("setAttr", receiver, ts.str(target.attr), result))];
}

function augmentSubscript(
  ctx: Context,
  target: Subscript,
  op: AugAssign["op"],
  value: Expr,
  out: TsStmt[],
): TsStmt[] {
  const object = once(ctx, target.value, "target", out);
  if (target.slice.kind === "Slice") {
    const [start, stop, step] = sliceArguments(ctx, target.slice).map((part) => kept(ctx, part, out));
    const current = ctx.helperCall("getSlice", object, start!, stop!, ...(step ? [step] : []));
    const result = ctx.helperCall(operatorHelper(op, true), current, readWhole(ctx, value));
    return [
      ...out,
      ts.expression(ctx.helperCall("setSlice", object, start!, stop!, result, ...(step ? [step] : []))),
    ];
  }
  const key = once(ctx, target.slice, "key", out);
  const result = ctx.helperCall(
    operatorHelper(op, true),
    ctx.helperCall("getItem", object, key),
    lower(ctx, value),
  );
  return [...out, ts.expression(ctx.helperCall("setItem", object, key, result))];
}

/** A bound of a slice that is read and written. */
function kept(ctx: Context, e: TsExpr, out: TsStmt[]): TsExpr {
  if (e.kind === "raw" || e.kind === "id") return e;
  const name = ctx.temporary("bound");
  out.push(ts.variable("const", name, e));
  return ts.id(name);
}

export function lowerDelete(ctx: Context, s: Delete): TsStmt[] {
  return s.targets.flatMap((t) => deleteTarget(ctx, t));
}

function deleteTarget(ctx: Context, t: Expr): TsStmt[] {
  const statement = (e: TsExpr) => [ts.expression(e)];
  switch (t.kind) {
    case "Name":
      if (ctx.bindingOf(t)?.scope.kind === "class")
        return statement(ctx.helperCall("delAttr", ts.this, ts.str(t.id)));
      return [
        ...statement(lower(ctx, t)),
        ...statement(ts.assign(ts.id(ctx.variable(t.id)), ts.as(ts.undefined, dynamic(ctx)))),
      ].slice(ctx.facts.unbound.has(t) ? 0 : 1);
    case "Attribute":
      if (moduleName(ctx, t.value) !== undefined)
        return statement(
          ctx.unsupported(
            "global-from-other-module",
            { name: t.attr, module: moduleName(ctx, t.value)! },
            t.span,
          ),
        );
      return statement(ctx.helperCall("delAttr", lower(ctx, t.value), ts.str(t.attr)));
    case "Subscript":
      if (t.slice.kind === "Slice")
        return statement(ctx.helperCall("delSlice", lower(ctx, t.value), ...sliceArguments(ctx, t.slice)));
      return statement(ctx.helperCall("delItem", lower(ctx, t.value), lower(ctx, t.slice)));
    case "Tuple":
    case "List":
      return t.elts.flatMap((e) => deleteTarget(ctx, e));
    default:
      return statement(
        ctx.unsupported(
          "unsupported-statement",
          { statement: `del ${excerpt(ctx.sourceText(t.span))}` },
          t.span,
        ),
      );
  }
}
