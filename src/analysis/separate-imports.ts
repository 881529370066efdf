/**
 * `from mlflow.genai.agent_server import invoke`, then `@invoke() def invoke(...)`: until the function is there the name means what was imported, which
 * becomes a binding of its own.
 */
import { resolveImport } from "./modules.js";
import type { ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";

export function separateImports(
  modules: readonly ProgramModule[],
  byName: ReadonlyMap<string, ProgramModule>,
  bindingOf: Map<object, Binding>,
): void {
  for (const m of modules)
    for (const binding of [...m.scopes.module.bindings.values()]) {
      const [first] = binding.writes;
      const isLibrary =
        first?.source.kind === "import" && resolveImport({ byName }, m, first.source) === undefined;
      if (isLibrary) separate(binding, bindingOf);
    }
}

/** Does nothing where a function that may run before the name is defined reads it, or where anything else writes it. */
function separate(binding: Binding, bindingOf: Map<object, Binding>): void {
  const [first, second, ...more] = binding.writes;
  if (second?.source.kind !== "function" || more.length > 0) return;
  if (first!.block.parent || second.block.parent || binding.deleted || binding.writtenFromOutside) return;
  const from = second.source.node.body[0]!.span.start.offset;
  const early = binding.reads.filter((read) => read.offset < from);
  if (early.length === 0 || early.some((read) => read.captured || read.block.parent)) return;
  const { name, scope } = binding;
  const imported = { name, scope, writes: [first!], reads: early, writtenFromOutside: false, deleted: false };
  binding.writes.shift();
  binding.reads.splice(0, binding.reads.length, ...binding.reads.filter((read) => !early.includes(read)));
  for (const { node } of [first!, ...early]) bindingOf.set(node, imported);
  // Found by no name, and looked at with the others.
  scope.bindings.set(`_${name}, as imported`, imported);
}
