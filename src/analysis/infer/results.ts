/** What functions give. */
import type { Types } from "../infer.js";
import type { FunctionInfo } from "../program.js";
import { joinAll, T, type Ty } from "../types.js";
import { canFallThrough } from "./fall-through.js";
import { refine } from "./relations.js";

export function computeResult(types: Types, f: FunctionInfo): Ty {
  const m = f.module;
  const body = bodyType(types, f);
  const declared =
    f.node.kind !== "Lambda" && f.node.returns ? types.annotation(f.node.returns, m) : T.unknown;
  const annotation = declared.k === "unknown" ? undefined : declared;
  if (f.isGenerator) {
    const of =
      annotation?.k === "iterator" ? refine(yieldType(types, f), annotation.of) : yieldType(types, f);
    return T.iterator(of, true, f.isAsyncDef);
  }
  const value = annotation ? refine(body, annotation) : body;
  return f.isAsyncDef ? T.awaitable(value) : value;
}

function bodyType(types: Types, f: FunctionInfo): Ty {
  if (f.node.kind === "Lambda") return types.exprType(f.node.body);
  const values = f.returns.map((r) => (r.value ? types.exprType(r.value) : T.none));
  if (canFallThrough(f.node)) values.push(T.none);
  return joinAll(values);
}

function yieldType(types: Types, f: FunctionInfo): Ty {
  return joinAll(
    f.yields.map((y) =>
      y.kind === "Yield"
        ? y.value
          ? types.exprType(y.value)
          : T.none
        : types.elementType(types.exprType(y.value)),
    ),
  );
}
