import { isOnly } from "../../analysis/types.js";
import { quote, templateText, ts, type TsExpr } from "../../emitter/ts.js";
import type { Constant, Expr, FormattedValue, JoinedStr } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { hasMask } from "../../secrets/mask.js";
import { literalParts, lowerMasked } from "../secrets.js";
import { lower } from "./index.js";

export function lowerConstant(ctx: Context, e: Constant): TsExpr {
  const { value } = e;
  switch (value.type) {
    case "str":
      if (hasMask(value.value)) return lowerMasked(ctx, e, value.value);
      reportPositions(ctx, e, value.value);
      return stringLiteral(value.value, e.raw);
    case "int":
      return value.value > BigInt(Number.MAX_SAFE_INTEGER)
        ? ts.as(ts.raw(`${value.value}n`), ctx.helperType("Dynamic"))
        : intLiteral(value.value, e.raw);
    case "float":
      return floatLiteral(ctx, value.value);
    case "bool":
      return value.value ? ts.true : ts.false;
    case "None":
      return ts.null;
    case "bytes":
      if (hasMask(e.raw)) return ctx.unsupported("secret-left-out", { what: "secret" }, e.span);
      return ctx.helperCall("bytes", ts.array([...value.value].map((b) => ts.num(b))));
    case "Ellipsis":
      return ctx.helper("Ellipsis");
    case "complex":
      return ctx.unsupported("complex-number", { text: e.raw }, e.span);
  }
}

/** `%(lineno)d` and its like in the format of a log. */
function reportPositions(ctx: Context, e: Constant, text: string): void {
  if (!text.includes("%(")) return;
  const renames = ctx.facts.program.functions.some((f) => ctx.attribute(f.name) !== f.name);
  const fields = renames
    ? /%\((lineno|pathname|filename|module|funcName)\)[-\d.]*[ds]/
    : /%\((lineno|pathname|filename|module)\)[-\d.]*[ds]/;
  const [field] = fields.exec(text) ?? [];
  if (field !== undefined && /\blogging\b/.test(ctx.module.module.source))
    ctx.report("log-position", { field }, e.span);
}

/** Text that was written over several lines stays so, as a template literal. */
export function stringLiteral(value: string, raw: string): TsExpr {
  const multiline =
    value.includes("\n") && /^[A-Za-z]*("""|''')/.test(raw) && raw.includes("\n") && !value.includes("\r");
  return multiline ? ts.raw("`" + templateText(value) + "`") : ts.raw(quote(value));
}

function intLiteral(value: bigint, raw: string): TsExpr {
  const sameNotation =
    /^(0x[\da-fA-F][\da-fA-F_]*|0b[01][01_]*|0o[0-7][0-7_]*|[1-9][\d_]*)$/.test(raw) && !/__|_$/.test(raw);
  return ts.raw(sameNotation ? raw : String(value));
}

function floatLiteral(ctx: Context, value: number): TsExpr {
  if (!Number.isFinite(value)) return ts.raw("Infinity");
  return Number.isInteger(value) ? ctx.helperCall("float", ts.num(value)) : ts.raw(String(value));
}

/** `f"..."` -> a template literal whose pieces are text. */
export function lowerJoinedStr(ctx: Context, e: JoinedStr): TsExpr {
  const quasis: string[] = [""];
  const expressions: TsExpr[] = [];
  const text = (s: string) => (quasis[quasis.length - 1] += templateText(s).replace(/\n/g, "\\n"));
  for (const v of e.values) {
    if (v.kind === "Constant") {
      if (v.value.type !== "str") continue;
      const masked = literalParts(ctx, v, v.value.value);
      masked.quasis.forEach((part, i) => {
        text(part);
        if (i === masked.expressions.length) return;
        expressions.push(masked.expressions[i]!);
        quasis.push("");
      });
      continue;
    }
    if (v.debugText !== undefined) text(v.debugText);
    expressions.push(lowerFormattedValue(ctx, v));
    quasis.push("");
  }
  if (expressions.length === 0)
    return ts.str(
      e.values
        .map((v) =>
          (v as Constant).value.type === "str" ? ((v as Constant).value as { value: string }).value : "",
        )
        .join(""),
    );
  return { kind: "template", quasis, expressions };
}

/** The text of one replacement field. */
export function lowerFormattedValue(ctx: Context, e: FormattedValue): TsExpr {
  const debug = e.debugText !== undefined && !e.conversion && !e.formatSpec;
  const conversion = e.conversion ?? (debug ? "r" : undefined);
  if (e.formatSpec) {
    const value =
      conversion === "s"
        ? asText(ctx, e.value)
        : conversion
          ? convert(ctx, e.value, conversion)
          : lower(ctx, e.value);
    return ctx.helperCall("format", value, lowerJoinedStr(ctx, e.formatSpec));
  }
  return convert(ctx, e.value, conversion ?? "format");
}

const asText = (ctx: Context, e: Expr): TsExpr =>
  isOnly(ctx.typeOf(e), "str") ? lower(ctx, e) : ctx.helperCall("str", lower(ctx, e));

function convert(ctx: Context, e: Expr, conversion: "s" | "r" | "a" | "format"): TsExpr {
  const value = lower(ctx, e);
  if (conversion === "r") return ctx.helperCall("repr", value);
  if (conversion === "a") return ctx.helperCall("ascii", value);
  return textOf(ctx, e, value, conversion === "format");
}

/** `str(x)` inside a template literal, which makes text of strings and integers by itself. */
export function textOf(ctx: Context, e: Expr, value: TsExpr, formatted = false): TsExpr {
  const t = ctx.typeOf(e);
  if (isOnly(t, "str") || (t.k === "int" && !t.told)) return value;
  const custom =
    formatted &&
    ctx.facts.overloadsFormat &&
    (t.k === "unknown" || t.k === "union" || t.k === "instance" || t.k === "object");
  return custom ? ctx.helperCall("format", value, ts.str("")) : ctx.helperCall("str", value);
}
