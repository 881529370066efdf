/** Values that stand in the source, and what conversions and text methods make of them. */
import type { Call, Expr } from "../parser/ast.js";
import { hasMask } from "../secrets/mask.js";

/** YAML's boxed floats and bigints as JSON has them. */
export const plainRecord = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(values, (_, v: unknown) => (typeof v === "bigint" ? String(v) : v))) as Record<
    string,
    unknown
  >;

export const isNone = (e: Expr): boolean => e.kind === "Constant" && e.value.type === "None";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function constantValue(e: Expr & { kind: "Constant" }): unknown {
  const { value } = e;
  switch (value.type) {
    case "str":
      return hasMask(value.value) ? undefined : value.value;
    case "float":
    case "bool":
      return value.value;
    case "int":
      return value.value >= Number.MIN_SAFE_INTEGER && value.value <= Number.MAX_SAFE_INTEGER
        ? Number(value.value)
        : String(value.value);
    case "None":
      return null;
    default:
      return undefined;
  }
}

/** `field(default=X)`, `field(default_factory=lambda: X)`, `Field(X)` of data classes and pydantic. */
export function fieldDefault(e: Call, name: string | undefined): Expr | undefined {
  const isField =
    name === "dataclasses.field" ||
    name === "pydantic.Field" ||
    (e.func.kind === "Name" && e.func.id === "Field");
  if (!isField) return undefined;
  const factory = e.keywords.find((k) => k.arg === "default_factory")?.value;
  if (factory?.kind === "Lambda") return factory.body;
  return (
    e.keywords.find((k) => k.arg === "default")?.value ??
    (name === "dataclasses.field" ? undefined : e.args[0])
  );
}

/** Conversions that configuration goes through on its way. */
export const conversions: Readonly<Record<string, (value: unknown) => unknown>> = {
  int: (v) => numeric(v),
  float: (v) => numeric(v),
  str: (v) => (typeof v === "string" ? v : undefined),
  list: (v) => (Array.isArray(v) ? v : undefined),
  tuple: (v) => (Array.isArray(v) ? v : undefined),
  dict: (v) => (isRecord(v) ? v : undefined),
  "textwrap.dedent": (v) => (typeof v === "string" ? dedent(v) : undefined),
  "inspect.cleandoc": (v) => (typeof v === "string" ? dedent(v).trim() : undefined),
};

/** Methods of str that prompts go through; a template is shown with its placeholders. */
export const textMethods: Readonly<Record<string, (text: string) => string>> = {
  strip: (text) => text.trim(),
  lstrip: (text) => text.trimStart(),
  rstrip: (text) => text.trimEnd(),
  format: (text) => text,
};

function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (/^[ \t]*$/.test(line) ? "" : line));
  const margins = lines.filter(Boolean).map((line) => /^[ \t]*/.exec(line)![0]);
  let margin = margins[0] ?? "";
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return lines.map((line) => line.slice(margin.length)).join("\n");
}

function numeric(v: unknown): number | undefined {
  const number = typeof v === "string" && v.trim() !== "" ? Number(v.replaceAll("_", "")) : v;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
