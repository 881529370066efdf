import { isBounded } from "../../analysis/infer.js";
import { isOnly, mayBe, membersOf, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type {
  BinOp,
  BoolOp,
  CmpOp,
  Compare,
  Expr,
  IfExp,
  NamedExpr,
  Operator,
  UnaryOp,
} from "../../parser/ast.js";
import type { Context } from "../context.js";
import { isTypeUnion } from "../typing.js";
import { typeValue } from "../type-values.js";
import { lower } from "./index.js";
import { isPlainlyTrue, lowerCondition } from "./truth.js";
import { fit } from "../types.js";
import { mayComeFirst } from "../statements/order.js";

const binaryHelpers: Readonly<Record<Operator, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "@": "matmul",
  "<<": "lshift",
  ">>": "rshift",
  "|": "bitor",
  "^": "bitxor",
  "&": "bitand",
};

/** The helper of an operator, `add` or, for `+=`, `iadd`. */
export const operatorHelper = (op: Operator, inPlace = false): string => {
  const name = binaryHelpers[op];
  if (!inPlace) return name;
  return { bitor: "ior", bitxor: "ixor", bitand: "iand" }[name as "bitor"] ?? "i" + name;
};

/** Left-deep chains are lowered in a loop. */
export function lowerBinOp(ctx: Context, e: BinOp): TsExpr {
  if (isTypeUnion(ctx, e)) return typeValue(ctx, e);
  const chain: BinOp[] = [];
  let left: Expr = e;
  while (left.kind === "BinOp") {
    chain.push(left);
    left = left.left;
  }
  let out = lower(ctx, left);
  for (let i = chain.length - 1; i >= 0; i--) {
    const node = chain[i]!;
    out = binary(ctx, node, out, ctx.typeOf(node.left), lower(ctx, node.right), ctx.typeOf(node.right));
  }
  return out;
}

function binary(ctx: Context, e: BinOp, a: TsExpr, ta: Ty, b: TsExpr, tb: Ty): TsExpr {
  const row = ctx.types.operandsRow(e.op, ta, tb);
  if (row?.operands) return operandsCall(ctx, row.operands, e, a, b);
  return plainBinary(e, a, ta, b, tb) ?? ctx.helperCall(operatorHelper(e.op), a, b);
}

/** `pipe(a, b, c)` for `a | b | c`; only what the operator itself made is taken apart. */
function operandsCall(
  ctx: Context,
  { from, name }: { readonly from: string; readonly name: string },
  e: BinOp,
  a: TsExpr,
  b: TsExpr,
): TsExpr {
  const callee = ctx.external(from, name);
  const chain =
    e.left.kind === "BinOp" &&
    a.kind === "call" &&
    a.callee.kind === "id" &&
    callee.kind === "id" &&
    a.callee.name === callee.name;
  return ts.call(callee, ...(chain ? a.args : [a]), b);
}

/** `a op b` as TypeScript's own operator, where that is the same. */
export function plainBinary(
  e: { op: Operator; left: Expr; right: Expr },
  a: TsExpr,
  ta: Ty,
  b: TsExpr,
  tb: Ty,
): TsExpr | undefined {
  if (e.op === "+" && isOnly(ta, "str") && isOnly(tb, "str")) return ts.binary(a, "+", b);
  if (!isSmallInt(ta) || !isSmallInt(tb)) return undefined;
  if (e.op === "+" || e.op === "-")
    return isBounded(e.left) || isBounded(e.right) ? ts.binary(a, e.op, b) : undefined;
  return undefined;
}

const isSmallInt = (t: Ty): boolean => t.k === "int" && !t.big;

export function lowerUnaryOp(ctx: Context, e: UnaryOp): TsExpr {
  if (e.op === "not") return ts.not(lowerCondition(ctx, e.operand));
  const literal = e.operand.kind === "Constant" ? e.operand.value : undefined;
  if (e.op === "-" && literal?.type === "int" && literal.value !== 0n)
    return ts.unary("-", lower(ctx, e.operand));
  if (e.op === "-" && literal?.type === "float" && !Number.isInteger(literal.value))
    return ts.unary("-", lower(ctx, e.operand));
  const helper = e.op === "-" ? "neg" : e.op === "+" ? "pos" : "invert";
  return ctx.helperCall(helper, lower(ctx, e.operand));
}

// ---- and, or ------------------------------------------------------------------------------------------------------

/** As a value: the operand that decided. */
export function lowerBoolOp(ctx: Context, e: BoolOp): TsExpr {
  const last = e.values.length - 1;
  let out = lower(ctx, e.values[last]!);
  for (let i = last - 1; i >= 0; i--) out = logical(ctx, e.op, e.values[i]!, out, e.values.slice(i + 1));
  return out;
}

function logical(ctx: Context, op: "and" | "or", left: Expr, right: TsExpr, rest: readonly Expr[]): TsExpr {
  const value = lower(ctx, left);
  const t = ctx.typeOf(left);
  const members = membersOf(t);
  // TypeScript refuses conditions that are literals.
  if (left.kind !== "Constant" && members.length && members.every((m) => isPlainlyTrue(ctx, m)))
    return ts.binary(value, op === "or" ? "||" : "&&", right);
  if (rest.some((r) => suspends(ctx, r))) return suspendingLogical(ctx, op, value, right);
  return ctx.helperCall(op, value, ts.arrow([], right));
}

/** Whether lowering leaves an `await` or `yield`, which may not move into a function. */
export const suspends = (ctx: Context, e: Expr): boolean => ctx.facts.async.awaits(e) || containsYield(e);

function containsYield(e: Expr): boolean {
  return (
    e.kind === "Yield" ||
    e.kind === "YieldFrom" ||
    (e.kind === "Call" && [e.func, ...e.args].some(containsYield))
  );
}

/** `truthy((left = a)) ? left : await b` */
function suspendingLogical(ctx: Context, op: "and" | "or", value: TsExpr, right: TsExpr): TsExpr {
  const name = ctx.temporary("operand");
  ctx.hoisted.push({ name, type: ctx.helperType("Dynamic") });
  const test = ctx.helperCall("truthy", ts.assign(ts.id(name), value));
  return op === "or" ? ts.conditional(test, ts.id(name), right) : ts.conditional(test, right, ts.id(name));
}

export function lowerIfExp(ctx: Context, e: IfExp): TsExpr {
  return ts.conditional(lowerCondition(ctx, e.test), lower(ctx, e.body), lower(ctx, e.orelse));
}

/** `(name := value)` -> `(name = value)`; the variable is declared at the top of the function. */
export function lowerNamedExpr(ctx: Context, e: NamedExpr): TsExpr {
  const binding = ctx.bindingOf(e);
  const target = ts.id(ctx.variable(e.target.id));
  const value = lower(ctx, e.value);
  return ts.assign(
    target,
    binding ? fit(ctx, value, ctx.typeOf(e.value), ctx.types.declaredType(binding)) : value,
  );
}

// ---- comparisons ----------------------------------------------------------------------------------------------------

export function lowerCompare(ctx: Context, e: Compare): TsExpr {
  if (e.ops.length === 1) return compare(ctx, e.ops[0]!, e.left, e.comparators[0]!);
  return chained(ctx, e);
}

/** `a < f() < c`: each operand once, later ones only when needed. */
function chained(ctx: Context, e: Compare): TsExpr {
  const operands = [e.left, ...e.comparators];
  const values = operands.map((o) => lower(ctx, o));
  const parts = e.ops.map((op, i) => {
    let right = values[i + 1]!;
    if (i + 1 < e.ops.length && !isSimple(operands[i + 1]!)) {
      const name = ctx.temporary("operand");
      ctx.hoisted.push({ name, type: ctx.helperType("Dynamic") });
      right = ts.assign(ts.id(name), right);
      values[i + 1] = ts.id(name);
    }
    return comparison(ctx, op, operands[i]!, values[i]!, operands[i + 1]!, right);
  });
  return parts.reduce((a, b) => ts.binary(a, "&&", b));
}

export const isSimple = (e: Expr): boolean =>
  e.kind === "Name" || e.kind === "Constant" || (e.kind === "Attribute" && e.value.kind === "Name");

function compare(ctx: Context, op: CmpOp, left: Expr, right: Expr): TsExpr {
  return comparison(ctx, op, left, lower(ctx, left), right, lower(ctx, right));
}

const orderHelpers: Partial<Record<CmpOp, string>> = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge" };

function comparison(ctx: Context, op: CmpOp, left: Expr, a: TsExpr, right: Expr, b: TsExpr): TsExpr {
  const [ta, tb] = [ctx.typeOf(left), ctx.typeOf(right)];
  switch (op) {
    case "is":
    case "is not":
      return identity(ctx, op === "is", left, a, right, b);
    case "in":
      return membership(ctx, left, a, right, b);
    case "not in":
      return ts.not(membership(ctx, left, a, right, b));
    case "==":
    case "!=":
      if (isConstant(ctx, left) && isConstant(ctx, right))
        return ctx.helperCall(op === "==" ? "eq" : "ne", a, b);
      return equality(ctx, op === "==", ta, a, tb, b);
    default: {
      const numbers = isOnly(ta, "int", "float") && isOnly(tb, "int", "float");
      const text = isOnly(ta, "str") && isOnly(tb, "str") && (isLowText(left) || isLowText(right));
      return numbers || text ? ts.binary(a, op, b) : ctx.helperCall(orderHelpers[op]!, a, b);
    }
  }
}

/** A literal, or a name for one: TypeScript knows its value and refuses comparisons that can only fail. */
function isConstant(ctx: Context, e: Expr): boolean {
  if (e.kind === "Constant") return true;
  const writes = e.kind === "Name" ? ctx.bindingOf(e)?.writes : undefined;
  const source = writes?.length === 1 ? writes[0]!.source : undefined;
  return source?.kind === "assign" && source.path.length === 0 && source.value.kind === "Constant";
}

/** A literal below the surrogates, against which UTF-16 order is code point order. */
const isLowText = (e: Expr): boolean =>
  e.kind === "Constant" &&
  e.value.type === "str" &&
  [...e.value.value].every((c) => c.codePointAt(0)! < 0xd800);

function identity(ctx: Context, positive: boolean, left: Expr, a: TsExpr, right: Expr, b: TsExpr): TsExpr {
  const none = right.kind === "Constant" && right.value.type === "None";
  if (none) {
    const t = ctx.typeOf(left);
    // Fields of library objects may be absent; values of the program itself are null when they are None.
    const strict = t.k !== "unknown" && !mayBe(t, "object");
    return ts.binary(a, (positive ? "==" : "!=") + (strict ? "=" : ""), ts.null);
  }
  const bool = right.kind === "Constant" && right.value.type === "bool";
  if (bool) return ts.binary(a, positive ? "===" : "!==", b);
  const test = ctx.helperCall("is", a, b);
  return positive ? test : ts.not(test);
}

function equality(ctx: Context, positive: boolean, ta: Ty, a: TsExpr, tb: Ty, b: TsExpr): TsExpr {
  const op = positive ? "===" : "!==";
  const same =
    (isOnly(ta, "str", "none") && isOnly(tb, "str", "none")) ||
    (isSmallInt(ta) && isSmallInt(tb)) ||
    (isOnly(ta, "bool") && isOnly(tb, "bool"));
  if (same) return ts.binary(a, op, b);
  const text = isOnly(ta, "str") || isOnly(tb, "str");
  if (text && !ctx.facts.overloadsEquality && !hasOwnEquality(kindOf(ta, tb))) return ts.binary(a, op, b);
  const test = ctx.helperCall(positive ? "eq" : "ne", a, b);
  return test;
}

/** Instances, and objects of libraries (`HTTPMethod.GET`), may equal a string that they are not. */
const hasOwnEquality = (t: Ty): boolean => mayBe(t, "instance") || mayBe(t, "object");

/** The operand that is not known to be a string. */
const kindOf = (ta: Ty, tb: Ty): Ty => {
  const other = isOnly(ta, "str") ? tb : ta;
  return other.k === "unknown" ? { k: "str" } : other;
};

function membership(ctx: Context, left: Expr, a: TsExpr, right: Expr, b: TsExpr): TsExpr {
  if (ctx.facts.async.isAsyncIterable(right)) return ts.await(ctx.helperCall("isInAsync", a, b));
  const [ta, tb] = [ctx.typeOf(left), ctx.typeOf(right)];
  if (!mayComeFirst(ctx, right, left)) return ctx.helperCall("isIn", a, b);
  if (isOnly(tb, "str") && isOnly(ta, "str")) return ts.method(b, "includes", a);
  const literal =
    (right.kind === "Tuple" || right.kind === "List" || right.kind === "Set") && right.elts.length > 0;
  if (
    literal &&
    right.elts.every((x) => x.kind === "Constant" && x.value.type === "str") &&
    !ctx.facts.overloadsEquality &&
    !hasOwnEquality(kindOf(ta, { k: "str" }))
  ) {
    const list = ts.array(right.elts.map((x) => lower(ctx, x)));
    return ts.method(
      ta.k === "str" || ta.k === "unknown" ? list : list,
      "includes",
      isOnly(ta, "str") ? a : asDynamic(ctx, ta, a),
    );
  }
  return ctx.helperCall("contains", b, a);
}

const asDynamic = (ctx: Context, t: Ty, e: TsExpr): TsExpr =>
  t.k === "unknown" ? e : ts.as(e, ctx.helperType("Dynamic"));

/** For augmented assignment to a name: `x += y` where TypeScript's operator is the same, else undefined. */
export function plainAugmented(ctx: Context, op: Operator, target: Expr, value: Expr): boolean {
  const [ta, tb] = [ctx.typeOf(target), ctx.typeOf(value)];
  if (op === "+" && isOnly(ta, "str") && isOnly(tb, "str")) return true;
  return (op === "+" || op === "-") && isSmallInt(ta) && isSmallInt(tb) && isBounded(value);
}
