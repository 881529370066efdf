/** What the name of a function or class stands for: itself, unless a decorator made something else of it. */
import type { Expr, FunctionDef } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import type { ClassInfo } from "../program.js";
import { T, type Ty } from "../types.js";

export function functionValue(types: Types, node: FunctionDef): Ty {
  const info = types.program.functionOf.get(node)!;
  if (info.decorators.some((d) => types.exprType(d.kind === "Call" ? d.func : d).k === "never"))
    return T.never;
  if (info.decorators.every((d) => types.keepsFunction(d))) return { k: "function", info };
  const row = info.decorators.length === 1 ? types.decorating(info.decorators[0]!) : undefined;
  return row ? types.typeText(row.returns) : T.unknown;
}

export function classValue(types: Types, node: ClassInfo["node"]): Ty {
  if (node.decorators.some((d) => types.exprType(d.kind === "Call" ? d.func : d).k === "never"))
    return T.never;
  const known = node.decorators.every((d) => {
    const name = types.qualifiedName(d.kind === "Call" ? d.func : d);
    return name !== undefined && transparentClassDecorators.has(name);
  });
  return known ? { k: "class", info: types.program.classOf.get(node)! } : T.unknown;
}

/** Decorators that leave the function callable as it was: registration and tracing. */
export function keepsFunction(types: Types, d: Expr): boolean {
  const target = d.kind === "Call" ? d.func : d;
  const name = types.qualifiedName(target);
  return name !== undefined && transparentDecorators.has(name);
}

const transparentDecorators = new Set([
  "mlflow.trace",
  "mlflow.genai.agent_server.invoke",
  "mlflow.genai.agent_server.stream",
  "functools.wraps",
  "tenacity.retry",
  "backoff.on_exception",
  "backoff.on_predicate",
  "typing.override",
  "typing_extensions.override",
  "typing.final",
  "typing.no_type_check",
  "pydantic.field_validator",
  "pydantic.model_validator",
  "pydantic.field_serializer",
  "pydantic.model_serializer",
  "pydantic.computed_field",
  "pydantic.validator",
  "pydantic.root_validator",
]);

const transparentClassDecorators = new Set([
  "dataclasses.dataclass",
  "functools.total_ordering",
  "typing.final",
  "typing.runtime_checkable",
  "typing_extensions.runtime_checkable",
  "enum.unique",
  "mlflow.trace_disabled",
]);
