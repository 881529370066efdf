/** Import statements. Names are imported where they are used; what stands here is what must happen in its place. */
import { loadedBy, resolveImport, type LocalImport } from "../../analysis/modules.js";
import type { ProgramModule } from "../../analysis/program.js";
import { ts, type TsExpr, type TsStmt } from "../../emitter/ts.js";
import type { Alias, Import, ImportFrom, Stmt } from "../../parser/ast.js";
import { isNoStandardName } from "../../libraries/python/standard-names.js";
import type { Context } from "../context.js";
import { libraryReference } from "../references.js";
import { exported, modeOf } from "../statements/targets.js";
import { missingImport } from "./names.js";

/** One name of an import statement. */
interface Named {
  readonly alias: Alias;
  /** The name that it binds. */
  readonly name: string;
  /** The dotted name of what it binds. */
  readonly qualified: string;
  readonly found: LocalImport | undefined;
}

export function lowerImport(ctx: Context, s: Import): TsStmt[] {
  return lowerNames(
    ctx,
    s,
    s.names.map((alias) => namedModule(ctx, alias)),
  );
}

export function lowerImportFrom(ctx: Context, s: ImportFrom): TsStmt[] {
  if (s.module === "__future__") return [];
  if (s.names.some((a) => a.name === "*")) {
    const local = resolveImport(ctx.facts.program, ctx.module, { module: s.module, level: s.level });
    if (local?.kind === "missing")
      ctx.report("local-import-missing", { module: local.module || "." }, s.span);
    else ctx.report("star-import-unknown", { module: s.module }, s.span);
    return [];
  }
  const names = s.names.map((alias): Named => {
    const text = { module: s.module, member: alias.name, level: s.level };
    const found = resolveImport(ctx.facts.program, ctx.module, text);
    if (!found && s.level === 0 && isNoStandardName(s.module, alias.name))
      ctx.report(
        "unknown-member",
        { member: alias.name, module: s.module, advice: "Python raises ImportError here." },
        alias.span,
      );
    return { alias, name: alias.asname ?? alias.name, qualified: `${s.module}.${alias.name}`, found };
  });
  return lowerNames(ctx, s, names);
}

function namedModule(ctx: Context, alias: Alias): Named {
  const whole = resolveImport(ctx.facts.program, ctx.module, { module: alias.name, level: 0 });
  const top = alias.name.split(".")[0]!;
  if (alias.asname !== undefined || whole?.kind === "missing")
    return { alias, name: alias.asname ?? top, qualified: alias.name, found: whole };
  return {
    alias,
    name: top,
    qualified: top,
    found: resolveImport(ctx.facts.program, ctx.module, { module: top, level: 0 }),
  };
}

function lowerNames(ctx: Context, s: Import | ImportFrom, names: readonly Named[]): TsStmt[] {
  const lost = names.find((n) => n.found?.kind === "missing");
  if (lost?.found?.kind === "missing")
    ctx.report("local-import-missing", { module: lost.found.module || "." }, s.span);
  if (ctx.facts.order.late.has(s)) return lateImport(ctx, s, names);
  return names.flatMap((n) => inPlace(ctx, n));
}

/** A name that is assigned here, since it is assigned elsewhere too, or what it copies is. */
function inPlace(ctx: Context, n: Named): TsStmt[] {
  const binding = ctx.bindingOf(n.alias);
  if (!binding || ctx.placement(binding).kind === "none") return [];
  if (binding.reads.length === 0 && !ctx.exports.has(n.name)) return [];
  return [declare(ctx, n, importedValue(ctx, n))];
}

function importedValue(ctx: Context, n: Named): TsExpr {
  const { found } = n;
  if (!found) return libraryReference(ctx, n.qualified, n.alias.span);
  if (found.kind === "missing") return missingImport(ctx, n.qualified);
  const name = found.kind === "module" ? "*" : ctx.variable(found.binding.name);
  const wanted = "imported" + n.name.replace(/^_+/, "").replace(/^./, (c) => c.toUpperCase());
  return ts.id(ctx.imports.free(ctx.pathTo(found.module), name, ctx.variable(wanted)));
}

function declare(ctx: Context, n: Named, value: TsExpr): TsStmt {
  const target = ts.id(ctx.variable(n.name));
  const mode = modeOf(ctx, n.alias);
  if (!mode) return ts.expression(ts.assign(target, value));
  const type = mode === "let" ? ctx.helperType("Dynamic") : undefined;
  return { kind: "variable", mode, target, value, type, export: exported(ctx, ctx.bindingOf(n.alias)) };
}

// ---- imports that stay in their place -------------------------------------------------------------------------------

const dynamicImport = (ctx: Context, m: ProgramModule): TsExpr =>
  ts.await(ts.call(ts.id("import"), ts.str(ctx.pathTo(m))));

function lateImport(ctx: Context, s: Import | ImportFrom, names: readonly Named[]): TsStmt[] {
  const out: TsStmt[] = [];
  const loaded = packagesOf(ctx, s).filter((m) => ctx.facts.order.hasEffects(m));
  const wanted = names.filter((n) => isUsed(ctx, n));
  const last = s.kind === "ImportFrom" ? loaded.pop() : undefined;
  if (s.kind === "Import")
    return [...out, ...s.names.flatMap((alias, i) => lateModule(ctx, alias, names[i]!))];
  out.push(...loaded.map((m) => ts.expression(dynamicImport(ctx, m))));
  const values = wanted.filter((n) => n.found?.kind === "binding");
  if (values.length) out.push(...destructured(ctx, values));
  else if (last) out.push(ts.expression(dynamicImport(ctx, last)));
  for (const n of names)
    if (n.found?.kind === "module")
      out.push(
        isUsed(ctx, n)
          ? declare(ctx, n, dynamicImport(ctx, n.found.module))
          : ts.expression(dynamicImport(ctx, n.found.module)),
      );
  return out;
}

/** The packages around an imported module, and itself, without those that this module is in. */
function packagesOf(ctx: Context, s: Stmt & { kind: "Import" | "ImportFrom" }): ProgramModule[] {
  if (s.kind === "Import") return [];
  return outer(ctx, loadedBy(ctx.facts.program, ctx.module, { module: s.module, level: s.level }));
}

const outer = (ctx: Context, list: readonly ProgramModule[]): ProgramModule[] =>
  list.filter((m) => !m.isNamespace && m !== ctx.module && !`${ctx.module.name}.`.startsWith(`${m.name}.`));

function isUsed(ctx: Context, n: Named): boolean {
  const binding = ctx.bindingOf(n.alias);
  return binding !== undefined && (binding.reads.length > 0 || ctx.exports.has(n.name));
}

/** `const { a, b: c } = await import("./module.js")` */
function destructured(ctx: Context, names: readonly Named[]): TsStmt[] {
  const found = names[0]!.found as LocalImport & { kind: "binding" };
  const modes = new Set(names.map((n) => modeOf(ctx, n.alias)));
  const exports = new Set(names.map((n) => exported(ctx, ctx.bindingOf(n.alias))));
  const source = (n: Named) => ctx.variable((n.found as LocalImport & { kind: "binding" }).binding.name);
  const [mode] = modes;
  if (modes.size === 1 && exports.size === 1 && mode === "const") {
    const parts = names.map((n) =>
      source(n) === ctx.variable(n.name) ? source(n) : `${source(n)}: ${ctx.variable(n.name)}`,
    );
    return [
      {
        kind: "variable",
        mode,
        target: ts.raw(`{ ${parts.join(", ")} }`),
        value: dynamicImport(ctx, found.module),
        export: exports.has(true),
      },
    ];
  }
  const module = ctx.temporary("module");
  return [
    ts.variable("const", module, dynamicImport(ctx, found.module)),
    ...names.map((n) => declare(ctx, n, ts.member(ts.id(module), source(n)))),
  ];
}

function lateModule(ctx: Context, alias: Alias, n: Named): TsStmt[] {
  const loaded = outer(ctx, loadedBy(ctx.facts.program, ctx.module, { module: alias.name, level: 0 }));
  const whole = loaded.pop();
  if (!whole) return inPlace(ctx, n);
  const before = loaded
    .filter((m) => ctx.facts.order.hasEffects(m))
    .map((m) => ts.expression(dynamicImport(ctx, m)));
  const value = dynamicImport(ctx, whole);
  if (alias.asname === undefined && alias.name.includes(".")) {
    const name = ctx.lateModules.get(whole);
    return [...before, ts.expression(name ? ts.assign(ts.id(name), value) : value)];
  }
  return [...before, isUsed(ctx, n) ? declare(ctx, n, value) : ts.expression(value)];
}

// ---- the whole module -----------------------------------------------------------------------------------------------

/** Before anything is lowered: which modules this one imports, in Python's order, and for which of them it keeps a variable. */
export function planImports(ctx: Context, statements: readonly Stmt[]): void {
  const isCircular = ctx.facts.order.circular.has(ctx.module);
  for (const s of statements) {
    if ((s.kind !== "Import" && s.kind !== "ImportFrom") || ctx.facts.order.typing.has(s)) continue;
    const loaded =
      s.kind === "Import"
        ? s.names.flatMap((a) => loadedBy(ctx.facts.program, ctx.module, { module: a.name, level: 0 }))
        : [undefined, ...s.names.map((a) => a.name)].flatMap((member) =>
            loadedBy(ctx.facts.program, ctx.module, { module: s.module, member, level: s.level }),
          );
    if (ctx.facts.order.late.has(s)) keepVariables(ctx, s);
    else
      for (const m of outer(ctx, loaded))
        ctx.imports.inOrder(ctx.pathTo(m), isCircular || ctx.facts.order.hasEffects(m));
  }
}

function keepVariables(ctx: Context, s: Stmt): void {
  if (s.kind !== "Import") return;
  for (const alias of s.names) {
    const found = resolveImport(ctx.facts.program, ctx.module, { module: alias.name, level: 0 });
    if (alias.asname !== undefined || !alias.name.includes(".") || found?.kind !== "module") continue;
    ctx.lateModules.set(found.module, ctx.temporary(ctx.variable(alias.name.split(".").at(-1)!)));
  }
}
