/** Expressions that are plain data: they can be written down anywhere and mean the same. */
import type { Expr } from "../../parser/ast.js";
import { hasMask } from "../../secrets/mask.js";

export type PlainType = "str" | "int" | "float" | "bool" | "texts" | "dict";

/** The type of a plain value, or undefined when it is none. Lists are of text only; dicts have text keys and any plain values. */
export function plainType(e: Expr | undefined): PlainType | undefined {
  switch (e?.kind) {
    case "Constant":
      if (hasMask(e.raw)) return undefined;
      return e.value.type === "str" ||
        e.value.type === "int" ||
        e.value.type === "float" ||
        e.value.type === "bool"
        ? e.value.type
        : undefined;
    case "UnaryOp": {
      const type = e.op === "-" ? plainType(e.operand) : undefined;
      return type === "int" || type === "float" ? type : undefined;
    }
    case "BinOp":
      return e.op === "+" && plainType(e.left) === "str" && plainType(e.right) === "str" ? "str" : undefined;
    case "List":
      return e.elts.length > 0 && e.elts.every((x) => plainType(x) === "str") ? "texts" : undefined;
    case "Dict":
      return e.keys.every((k) => plainType(k) === "str") && e.values.every(isPlain) ? "dict" : undefined;
    case "Call":
      return isTextMethod(e) ? "str" : undefined;
    default:
      return undefined;
  }
}

const isPlain = (e: Expr): boolean =>
  plainType(e) !== undefined ||
  ((e.kind === "List" || e.kind === "Tuple") && e.elts.every(isPlain)) ||
  (e.kind === "Constant" && e.value.type === "None");

/** `"""...""".strip()` */
const isTextMethod = (e: Expr & { kind: "Call" }): boolean =>
  e.func.kind === "Attribute" &&
  /^[lr]?strip$/.test(e.func.attr) &&
  e.args.length + e.keywords.length === 0 &&
  plainType(e.func.value) === "str";

/** A plain value as `parsePythonYaml` gives it: an integral float is a boxed number, an integer outside the safe range a bigint. */
export function plainValue(e: Expr): unknown {
  switch (e.kind) {
    case "Constant":
      return constantValue(e);
    case "UnaryOp":
      return negated(plainValue(e.operand));
    case "BinOp":
      return `${plainValue(e.left) as string}${plainValue(e.right) as string}`;
    case "List":
      return e.elts.map(plainValue);
    case "Dict":
      return Object.fromEntries(e.keys.map((k, i) => [plainValue(k!) as string, plainValue(e.values[i]!)]));
    default:
      return undefined;
  }
}

function constantValue({ value }: Expr & { kind: "Constant" }): unknown {
  if (value.type === "float") return Number.isInteger(value.value) ? Object(value.value) : value.value;
  if (value.type === "int")
    return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value;
  return "value" in value ? value.value : null;
}

function negated(value: unknown): unknown {
  if (typeof value === "bigint") return -value;
  return value instanceof Number ? Object(-value) : -(value as number);
}

/** Whether `plainValue` gives it all: no tuples, no method calls, no `__proto__`. */
export function isData(e: Expr): boolean {
  switch (e.kind) {
    case "Constant":
      return !/^(bytes|complex|Ellipsis)$/.test(e.value.type) && !hasMask(e.raw);
    case "UnaryOp":
      return plainType(e) !== undefined;
    case "BinOp":
      return plainType(e) === "str" && isData(e.left) && isData(e.right);
    case "List":
      return e.elts.every(isData);
    case "Dict":
      return (
        e.keys.every(
          (k) =>
            k?.kind === "Constant" &&
            k.value.type === "str" &&
            k.value.value !== "__proto__" &&
            !hasMask(k.value.value),
        ) && e.values.every(isData)
      );
    default:
      return false;
  }
}
