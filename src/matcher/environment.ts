/** Reads of environment variables, in the forms that programs use. */
import type { Types } from "../analysis/infer.js";
import type { Expr } from "../parser/ast.js";

export interface EnvironmentRead {
  /** The variable. */
  readonly key: string;
  readonly default?: Expr;
  /** A missing variable raises KeyError. */
  readonly required: boolean;
}

/** `os.environ.get("X", d)`, `os.getenv("X", d)`, `os.environ["X"]`; the name must be a literal. */
export function environmentRead(types: Types, e: Expr): EnvironmentRead | undefined {
  if (e.kind === "Subscript") {
    const key = isEnviron(types, e.value) ? literalText(e.slice) : undefined;
    return key === undefined ? undefined : { key, required: true };
  }
  if (e.kind !== "Call") return undefined;
  const method = e.func.kind === "Attribute" && e.func.attr === "get" && isEnviron(types, e.func.value);
  const direct = types.qualifiedName(e.func);
  if (!method && direct !== "os.getenv") return undefined;
  const key = e.args[0] && literalText(e.args[0]);
  if (key === undefined) return undefined;
  const fallback = e.args[1] ?? e.keywords.find((k) => k.arg === "default")?.value;
  return { key, required: false, ...(fallback && { default: fallback }) };
}

/** `os.environ`, or a name that it was imported as. */
export function isEnviron(types: Types, e: Expr): boolean {
  if (e.kind === "Attribute") return e.attr === "environ" && types.qualifiedName(e.value) === "os";
  const binding = e.kind === "Name" ? types.bindingOf(e) : undefined;
  const source = binding?.writes.length === 1 ? binding.writes[0]!.source : undefined;
  return source?.kind === "import" && source.module === "os" && source.member === "environ";
}

export const literalText = (e: Expr): string | undefined =>
  e.kind === "Constant" && e.value.type === "str" ? e.value.value : undefined;
