/** Where an imported name is made: by an import declaration at the top of the module, or by a statement in its place. */
import { importOf, originOf, resolveImport } from "../../analysis/modules.js";
import type { Binding } from "../../analysis/scopes.js";
import type { Stmt } from "../../parser/ast.js";
import type { Context } from "../context.js";

/** `from state import counter` copies the value; an import declaration would see later assignments in `state`. */
export function importsDeclare(ctx: Context, b: Binding): boolean {
  const imports = b.writes.filter((w) => w.source.kind === "import");
  if (imports.length === 0) return false;
  const { program, order } = ctx.facts;
  if (imports.some((w) => order.late.has(program.parentOf.get(w.node) as Stmt))) return !isDotted(ctx, b);
  const found = importOf(program, ctx.module, b);
  if (found?.kind === "binding" && originOf(program, found.module, found.binding).binding.writtenFromOutside)
    return true;
  return changesMeaning(ctx, b);
}

/** Two imports of the name mean different things, and it is read in between. */
function changesMeaning(ctx: Context, b: Binding): boolean {
  const last = b.writes.at(-1)!;
  const meaning = (w: Binding["writes"][number]) => {
    const found =
      w.source.kind === "import" ? resolveImport(ctx.facts.program, ctx.module, w.source) : undefined;
    return found === undefined || found.kind === "missing"
      ? undefined
      : found.kind === "module"
        ? found.module
        : found.binding;
  };
  const meanings = new Set(b.writes.map(meaning));
  if (meanings.size < 2 || meanings.has(undefined)) return false;
  return b.writes.some((w) => w.block.parent) || b.reads.some((r) => !r.captured && r.offset < last.offset);
}

/** `import a.b`: the name is only the beginning of a dotted one. */
function isDotted(ctx: Context, b: Binding): boolean {
  return b.writes.every((w) => {
    const alias = w.node as { name?: string; asname?: string };
    return (
      ctx.facts.program.parentOf.get(w.node)?.kind === "Import" &&
      alias.asname === undefined &&
      alias.name?.includes(".")
    );
  });
}
