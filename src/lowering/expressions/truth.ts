/** Conditions: plain where TypeScript's idea of truth is Python's. */
import { membersOf, type Ty } from "../../analysis/types.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Constant, Expr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { lower } from "./index.js";

/** An expression for `if`, `while`, `not` and the like: any value whose TypeScript truth is the Python truth. */
export function lowerCondition(ctx: Context, e: Expr): TsExpr {
  const known = e.kind === "Constant" ? constantTruth(e) : undefined;
  // TypeScript refuses conditions that are literals of other types.
  if (known !== undefined) return known ? ts.true : ts.false;
  if (e.kind === "UnaryOp" && e.op === "not") return ts.not(lowerCondition(ctx, e.operand));
  if (e.kind === "BoolOp") {
    const op = e.op === "and" ? "&&" : "||";
    return e.values.map((v) => lowerCondition(ctx, v)).reduce((a, b) => ts.binary(a, op, b));
  }
  return truthOf(ctx, ctx.typeOf(e), lower(ctx, e));
}

function constantTruth({ value }: Constant): boolean | undefined {
  switch (value.type) {
    case "None":
      return false;
    case "int":
      return value.value !== 0n;
    case "str":
      return value.value !== "";
    default:
      return undefined;
  }
}

/** The truth of a value already lowered. */
export function truthOf(ctx: Context, t: Ty, value: TsExpr): TsExpr {
  if (isBooleanExpression(value)) return value;
  const members = membersOf(t);
  if (members.length && members.every((m) => m.k === "list" || m.k === "tuple" || m.k === "tuples"))
    return ts.binary(ts.member(value, "length"), ">", ts.raw("0"));
  if (members.length && members.every((m) => isPlainlyTrue(ctx, m))) return value;
  const truth = ctx.helperCall("truthy", value);
  // The helper's answer tells TypeScript nothing of a variable that may be null.
  const isNarrowed =
    value.kind === "id" && members.some((m) => m.k === "none") && members.some(isTypedObject);
  return isNarrowed ? ts.binary(ts.binary(value, "!==", ts.null), "&&", truth) : truth;
}

/** Whether TypeScript checks what is read of the value. */
const isTypedObject = (t: Ty): boolean => t.k === "object";

/** Library classes whose objects have no truth of their own. */
const alwaysTrue =
  /^(re\.(Match|Pattern)|mlflow\.entities\.Span|mlflow\.types\.(agent|responses|responses_helpers|llm|chat)\.\w+|databricks\.sdk\.service\.\w+\.\w+)$/;

/** Kinds of value that are false in TypeScript exactly when they are in Python. */
export function isPlainlyTrue(ctx: Context, t: Ty): boolean {
  switch (t.k) {
    case "none":
    case "bool":
    case "str":
    case "function":
    case "callable":
    case "class":
      return true;
    case "int":
      return !t.big;
    case "object":
      return alwaysTrue.test(t.cls);
    case "instance":
      return (
        ![t.info, ...ctx.types.subclasses(t.info)].some((c) =>
          ["__bool__", "__len__"].some((m) => ctx.types.method(c, m)),
        ) && ctx.types.libraryBases(t.info).every((b) => b === "object" || b === "abc.ABC")
      );
    default:
      return false;
  }
}

/** What is a boolean by its form. */
const isBooleanExpression = (e: TsExpr): boolean =>
  (e.kind === "binary" && /^([=!]==?|[<>]=?|instanceof)$/.test(e.op)) || (e.kind === "unary" && e.op === "!");
