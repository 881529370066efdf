/** `__all__`, read without running anything. */
import type { Expr, Module, Stmt } from "../parser/ast.js";

/** The strings of a module's `__all__`; undefined when there is none, or it cannot be told. */
export function exportedNames(module: Module): readonly string[] | undefined {
  let names: readonly string[] | undefined;
  for (const s of module.body) names = step(s, names);
  return names;
}

/** Whether the module has an `__all__` that is computed. */
export function hasComputedExports(module: Module): boolean {
  return module.body.some((s) => assigns(s) && exportedNames(module) === undefined);
}

const assigns = (s: Stmt): boolean =>
  (s.kind === "Assign" && s.targets.some(isAll)) || (s.kind === "AnnAssign" && isAll(s.target));

const isAll = (e: Expr): boolean => e.kind === "Name" && e.id === "__all__";

function step(s: Stmt, names: readonly string[] | undefined): readonly string[] | undefined {
  if (s.kind === "Assign" && s.targets.some(isAll)) return strings(s.value);
  if (s.kind === "AnnAssign" && isAll(s.target)) return s.value && strings(s.value);
  if (s.kind === "AugAssign" && isAll(s.target) && names) return joined(names, strings(s.value));
  if (
    s.kind !== "Expr" ||
    s.value.kind !== "Call" ||
    s.value.func.kind !== "Attribute" ||
    !isAll(s.value.func.value)
  )
    return names;
  const [argument] = s.value.args;
  if (!names || !argument) return undefined;
  return joined(
    names,
    s.value.func.attr === "append"
      ? strings({ ...argument, kind: "List", elts: [argument] } as Expr)
      : strings(argument),
  );
}

const joined = (a: readonly string[], b: readonly string[] | undefined): readonly string[] | undefined =>
  b && [...a, ...b];

function strings(e: Expr): readonly string[] | undefined {
  if (e.kind === "BinOp" && e.op === "+") {
    const left = strings(e.left);
    return left && joined(left, strings(e.right));
  }
  if (e.kind !== "List" && e.kind !== "Tuple") return undefined;
  const out = e.elts.map((x) =>
    x.kind === "Constant" && x.value.type === "str" ? x.value.value : undefined,
  );
  return out.every((x) => x !== undefined) ? (out as string[]) : undefined;
}
