/** `config.debug = True`: assignments to the globals of another module. They are writes of that module's binding like its own. */
import type { AnyNode, Attribute, Expr } from "../parser/ast.js";
import { walk } from "../parser/index.js";
import { moduleOfExpr } from "./modules.js";
import type { ProgramModule } from "./program.js";
import type { Binding, Source } from "./scopes.js";

/** The names that need a setter, by module. Adds the writes to the bindings. */
export function recordOutsideWrites(
  modules: readonly ProgramModule[],
  byName: ReadonlyMap<string, ProgramModule>,
): Map<ProgramModule, Set<string>> {
  const out = new Map<ProgramModule, Set<string>>();
  if (modules.length === 1) return out;
  for (const m of modules)
    walk(m.module, {
      enter(node) {
        for (const { target, source } of targetsOf(node)) {
          const owner = target.kind === "Attribute" ? moduleOfExpr({ byName }, m, target.value) : undefined;
          const binding = owner?.scopes.module.bindings.get((target as Attribute).attr);
          if (!owner || !binding || owner === m) continue;
          addWrite(binding, target, source);
          (out.get(owner) ?? out.set(owner, new Set()).get(owner)!).add(binding.name);
        }
      },
    });
  return out;
}

function addWrite(binding: Binding, node: Expr, source: Source): void {
  const block = binding.writes[0]!.block;
  binding.writes.push({ source, node, offset: Number.MAX_SAFE_INTEGER, block, declares: false });
  binding.writtenFromOutside = true;
}

interface Target {
  readonly target: Expr;
  readonly source: Source;
}

const unknown: Source = { kind: "unknown" };
const none: readonly Target[] = [];

const flat = (t: Expr, source: Source): readonly Target[] =>
  t.kind === "Tuple" || t.kind === "List"
    ? t.elts.flatMap((e) => flat(e, unknown))
    : t.kind === "Starred"
      ? flat(t.value, unknown)
      : [{ target: t, source }];

function targetsOf(node: AnyNode): readonly Target[] {
  switch (node.kind) {
    case "Assign":
      return node.targets.flatMap((t) => flat(t, { kind: "assign", value: node.value, path: [] }));
    case "AnnAssign":
      return node.value ? flat(node.target, { kind: "assign", value: node.value, path: [] }) : [];
    case "AugAssign":
      return flat(node.target, { kind: "augmented", statement: node });
    case "For":
    case "AsyncFor":
      return flat(node.target, unknown);
    case "WithItem":
      return node.optionalVars ? flat(node.optionalVars, unknown) : [];
    default:
      return none;
  }
}
