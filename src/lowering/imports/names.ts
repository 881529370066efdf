/** Names of other modules of the program, as expressions. */
import { importOf, moduleOfExpr, originOf, type LocalImport } from "../../analysis/modules.js";
import type { ProgramModule } from "../../analysis/program.js";
import type { Binding } from "../../analysis/scopes.js";
import { ts, type TsExpr } from "../../emitter/ts.js";
import type { Attribute, Expr, Name } from "../../parser/ast.js";
import type { Context } from "../context.js";
import { typingAlias } from "../typing.js";

/** A name that only imports of the program's modules bind; undefined for any other. */
export function importedName(ctx: Context, e: Name, binding: Binding): TsExpr | undefined {
  if (ctx.placement(binding).kind !== "none") return undefined;
  const found = importOf(ctx.facts.program, ctx.module, binding);
  if (found?.kind === "missing") return missingImport(ctx, ctx.sourceText(e.span));
  return found && localValue(ctx, found, ctx.variable(e.id));
}

/** The error stands at the import; each use throws. */
export const missingImport = (ctx: Context, text: string): TsExpr =>
  ctx.helperCall("notMigrated", ts.str("local-import-missing"), ts.str(text));

/** What an import declaration gives; undefined when it is a library's after all, through a module that imports it. */
export function localValue(ctx: Context, found: LocalImport, wanted: string): TsExpr | undefined {
  if (found.kind === "module") return moduleValue(ctx, found.module, wanted);
  if (found.kind === "missing") return undefined;
  const end = endOf(ctx, found);
  if (end === undefined) return undefined;
  if (end.kind === "module") return moduleValue(ctx, end.module, wanted);
  needAlias(ctx, end);
  return ts.id(ctx.imports.named(ctx.pathTo(found.module), ctx.variable(found.binding.name), wanted));
}

function needAlias(ctx: Context, end: LocalImport): void {
  if (end.kind === "binding" && typingAlias(ctx, end.binding)) ctx.facts.needAlias.add(end.binding);
}

/** Where a chain of re-exports ends: a module, or a binding with a value; undefined at a library. */
export function endOf(ctx: Context, found: LocalImport & { kind: "binding" }): LocalImport | undefined {
  const { program } = ctx.facts;
  const origin = originOf(program, found.module, found.binding);
  if (origin.binding.writes.some((w) => w.source.kind !== "import")) return { kind: "binding", ...origin };
  return importOf(program, origin.module, origin.binding);
}

export function moduleValue(ctx: Context, module: ProgramModule, wanted?: string): TsExpr {
  const late = ctx.lateModules.get(module);
  if (late) return ts.id(late);
  const path = ctx.pathTo(module);
  if (wanted) return ts.id(ctx.imports.named(path, "*", wanted));
  const last = module.name.split(".").at(-1)!;
  return ts.id(ctx.imports.free(path, "*", boundAs(ctx, module) ?? ctx.variable(last)));
}

/** The name that the module itself has for another one. */
function boundAs(ctx: Context, module: ProgramModule): string | undefined {
  for (const b of ctx.module.scopes.module.bindings.values()) {
    const found = importOf(ctx.facts.program, ctx.module, b);
    if (found?.kind === "module" && found.module === module && ctx.placement(b).kind === "none")
      return ctx.variable(b.name);
  }
  return undefined;
}

/** `a.b` where both are modules. */
export function moduleChain(ctx: Context, e: Attribute): TsExpr | undefined {
  const module = ctx.typeOf(e).k === "module" ? moduleOfExpr(ctx.facts.program, ctx.module, e) : undefined;
  if (!module) return undefined;
  const bound = boundAs(ctx, module);
  return bound ? ts.id(ctx.imports.named(ctx.pathTo(module), "*", bound)) : moduleValue(ctx, module);
}

/** `module.name`; undefined when the name is a library's that the module imports. */
export function moduleMember(
  ctx: Context,
  module: ProgramModule,
  object: () => TsExpr,
  e: Attribute,
): TsExpr | undefined {
  if (e.attr === "__name__") return ts.str(module.name);
  if (e.attr === "__doc__")
    return module.module.docstring === undefined ? ts.null : ts.str(module.module.docstring);
  const binding = module.scopes.module.bindings.get(e.attr);
  if (!binding) return ctx.helperCall("getAttr", object(), ts.str(e.attr));
  const end = endOf(ctx, { kind: "binding", module, binding });
  if (end === undefined) return undefined;
  if (end.kind === "missing") return missingImport(ctx, ctx.sourceText(e.span));
  if (end.kind === "module") return moduleValue(ctx, end.module);
  needAlias(ctx, end);
  return ts.member(object(), ctx.variable(e.attr));
}

/** `config.debug = True` -> `setDebug(true)` */
export function setModuleMember(
  ctx: Context,
  module: ProgramModule,
  name: string,
  value: TsExpr,
): TsExpr | undefined {
  if (!ctx.facts.program.setters.get(module)?.has(name)) return undefined;
  const setter = setterName(ctx, name);
  return ts.call(ts.id(ctx.imports.free(ctx.pathTo(module), setter, setter)), value);
}

export function setterName(ctx: Context, name: string): string {
  const spelled = ctx.variable(name).replace(/^_+/, "");
  let setter = "set" + spelled[0]!.toUpperCase() + spelled.slice(1);
  while (ctx.facts.names.has(setter)) setter += "_";
  return setter;
}

/** The module that an expression stands for, when it is of this program. */
export function localModule(ctx: Context, e: Expr): ProgramModule | undefined {
  const t = e.kind === "Name" || e.kind === "Attribute" ? ctx.typeOf(e) : undefined;
  return t?.k === "module" ? ctx.facts.program.byName.get(t.name) : undefined;
}
