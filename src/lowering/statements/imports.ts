/** Imports: libraries leave nothing here, since their names are imported where they are used; modules of the program are imported by name. */
import { resolveImport } from "../../analysis/modules.js";
import type { TsStmt } from "../../emitter/ts.js";
import type { Import, ImportFrom } from "../../parser/ast.js";
import type { Context } from "../context.js";

export function lowerImport(ctx: Context, s: Import): TsStmt[] {
  for (const a of s.names) {
    const found = resolveImport(ctx.facts.program, ctx.module, { module: a.name, level: 0 });
    if (found?.kind === "module") ctx.importNamespace(found.module, a.asname ?? a.name.split(".")[0]!);
  }
  return [];
}

export function lowerImportFrom(ctx: Context, s: ImportFrom): TsStmt[] {
  if (s.module === "__future__") return [];
  for (const a of s.names) {
    const text = { module: s.module, member: a.name === "*" ? undefined : a.name, level: s.level };
    const found = resolveImport(ctx.facts.program, ctx.module, text);
    if (!found) continue;
    if (found.kind === "missing") ctx.report("local-import-missing", { module: found.module || ".", name: a.name }, s.span);
    else if (a.name === "*") ctx.report("star-import-unknown", { module: s.module }, s.span);
    else if (found.kind === "binding") ctx.importBinding(found.module, a.name, a.asname ?? a.name);
    else ctx.importNamespace(found.module, a.asname ?? a.name);
  }
  return [];
}
