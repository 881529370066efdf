/** Types of constants and of operators. */
import type { Expr } from "../../parser/ast.js";
import { isOnly, join, T, toldIf, type Ty } from "../types.js";

export function constantType(e: Expr & { kind: "Constant" }): Ty {
  switch (e.value.type) {
    case "str":
      return T.str;
    case "bytes":
      return T.bytes;
    case "int":
      return e.value.value > 4294967296n || e.value.value < -4294967296n ? T.bigInt : T.int;
    case "float":
      return T.float;
    case "bool":
      return T.bool;
    case "None":
      return T.none;
    default:
      return T.unknown;
  }
}

export function constantIndex(e: Expr): number | undefined {
  if (e.kind === "Constant" && e.value.type === "int") return Number(e.value.value);
  if (e.kind === "UnaryOp" && e.op === "-" && e.operand.kind === "Constant" && e.operand.value.type === "int")
    return -Number(e.operand.value.value);
  return undefined;
}

/** The type of `a op b`. */
export function binary(a: Ty, op: string, b: Ty, e?: { readonly left: Expr; readonly right: Expr }): Ty {
  if (a.k === "never" || b.k === "never") return T.never;
  if (op === "+" && isOnly(a, "str") && isOnly(b, "str")) return T.str;
  if (op === "+" && a.k === "list" && b.k === "list") return toldIf(false, join(a, b));
  if (op === "%" && isOnly(a, "str")) return T.str;
  if (op === "*" && ((isOnly(a, "str") && isOnly(b, "int")) || (isOnly(b, "str") && isOnly(a, "int"))))
    return T.str;
  if (op === "*" && a.k === "list" && isOnly(b, "int")) return toldIf(false, a);
  if (isOnly(a, "int", "bool") && isOnly(b, "int", "bool")) {
    if (op === "/") return T.float;
    if ((op === "+" || op === "-") && staysSmall(a, b, e)) return T.int;
    if ((op === "%" || op === "//") && isSmall(a) && isSmall(b)) return T.int;
    if (op === "**") return powerType(e);
    return T.bigInt;
  }
  if (
    isOnly(a, "int", "float", "bool") &&
    isOnly(b, "int", "float", "bool") &&
    op !== "**" &&
    (a.k === "float" || b.k === "float")
  )
    return T.float;
  return T.unknown;
}

/** An int to the power of a literal that is not negative is an int, any other one may be a float. */
function powerType(e: { readonly left: Expr; readonly right: Expr } | undefined): Ty {
  const exponent = e && constantIndex(e.right);
  if (exponent === undefined || exponent < 0) return T.unknown;
  const base = e && constantIndex(e.left);
  return base !== undefined && Math.abs(base) ** exponent < 2 ** 32 ? T.int : T.bigInt;
}

export function unary(op: string, t: Ty): Ty {
  if (op === "not") return T.bool;
  if ((op === "-" || op === "+") && isOnly(t, "int", "float")) return t;
  return op === "~" && isOnly(t, "int") ? t : t.k === "never" ? t : T.unknown;
}

const isSmall = (t: Ty): boolean => t.k === "bool" || (t.k === "int" && !t.big);

/** One operand is bounded by the program text or by a length, so that only as many steps as a run can take lead out of the safe range. */
function staysSmall(a: Ty, b: Ty, e: { readonly left: Expr; readonly right: Expr } | undefined): boolean {
  return isSmall(a) && isSmall(b) && e !== undefined && (isBounded(e.left) || isBounded(e.right));
}

export function isBounded(e: Expr): boolean {
  if (e.kind === "Constant") return e.value.type === "int" && e.value.value < 1n << 24n;
  if (e.kind === "UnaryOp") return isBounded(e.operand);
  return e.kind === "Call" && e.func.kind === "Name" && (e.func.id === "len" || e.func.id === "ord");
}
