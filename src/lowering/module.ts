/** A module of the program -> a TypeScript file: imports, declarations that no statement makes, then the statements in their order. */
import type { ProgramModule } from "../analysis/program.js";
import { jsdoc, printModule } from "../emitter/print.js";
import { ts, type TsStmt } from "../emitter/ts.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { walkStatements } from "../parser/index.js";
import type { Stmt } from "../parser/ast.js";
import { moduleName, reexports, setters } from "./imports/exports.js";
import { planImports } from "./imports/statements.js";
import { Context, type LoweringOptions, type ProgramFacts, type Setting } from "./context.js";
import { docText } from "./functions/definition.js";
import { lowerBlock } from "./statements/index.js";
import { reportShownValues } from "./shown.js";
import { dynamic, tsType } from "./types.js";

export interface LoweredModule {
  /** With the marks of origins and sections; see `takeOrigins` and `withoutSections`. */
  readonly text: string;
  readonly statements: readonly TsStmt[];
  readonly diagnostics: readonly Diagnostic[];
  /** Names imported from each module path. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  readonly settings: readonly Setting[];
  /** Statements for which one placeholder stands. */
  readonly abandoned: ReadonlySet<Stmt>;
}

export function lowerModule(
  facts: ProgramFacts,
  module: ProgramModule,
  options: LoweringOptions,
  exportsWanted: ReadonlySet<string>,
  isEntry: boolean,
): LoweredModule {
  const ctx = new Context(facts, module, options);
  exportsWanted.forEach((n) => ctx.exports.add(n));
  ctx.isEntry = isEntry;
  for (const name of facts.program.setters.get(module) ?? []) ctx.exports.add(name);
  planImports(ctx, importStatements(module));
  const body = lowerBlock(ctx, module.module.body);
  reportShownValues(ctx);
  const dangling = module.module.dangling.map((c) => c.text);
  const given = [...moduleName(ctx), ...setters(ctx), ...reexports(ctx)];
  const statements = [
    ...moduleDeclarations(ctx, module),
    ...shownNames(ctx),
    ...body,
    ...given,
    ...endOfMain(ctx),
    ...(dangling.length ? [{ kind: "empty" as const, leading: dangling }] : []),
  ];
  const doc = docText(module.module.docstring);
  const header = doc === undefined ? "" : jsdoc(doc);
  const code = printModule(statements);
  ctx.imports.keepOnly(code);
  const imports = ctx.imports.print();
  const marker = imports ? "" : "export {};\n";
  const text = [header, imports, marker, code].filter(Boolean).join("\n\n") + "\n";
  return {
    text,
    statements,
    diagnostics: ctx.diagnostics,
    imports: ctx.imports.used(),
    settings: [...ctx.settings.values()],
    abandoned: ctx.abandoned,
  };
}

/** `attributeNames(["item_name"]);` in the entry: `vars` shows Python's spelling. */
function shownNames(ctx: Context): TsStmt[] {
  const names = ctx.facts.shownAttributes.filter((n) => ctx.attribute(n) !== n);
  if (!ctx.isEntry || names.length === 0) return [];
  return [ts.expression(ctx.helperCall("attributeNames", ts.array(names.map((n) => ts.str(n)))))];
}

/** Those at the module's own level first, then those in functions. */
function importStatements(module: ProgramModule): Stmt[] {
  const own: Stmt[] = [];
  const inner: Stmt[] = [];
  let depth = 0;
  const isFunction = (kind: string) => kind === "FunctionDef" || kind === "AsyncFunctionDef";
  walkStatements(module.module, {
    enter(node) {
      if (isFunction(node.kind)) depth++;
      if (node.kind === "Import" || node.kind === "ImportFrom") (depth ? inner : own).push(node);
    },
    leave(node) {
      if (isFunction(node.kind)) depth--;
    },
  });
  return [...own, ...inner];
}

function moduleDeclarations(ctx: Context, module: ProgramModule): TsStmt[] {
  const late = [...ctx.lateModules.values()].map((name) => ts.variable("let", name, undefined, dynamic(ctx)));
  const out: TsStmt[] = [...late, ...ctx.hoisted.map((h) => ts.variable("let", h.name, undefined, h.type))];
  for (const b of module.scopes.module.bindings.values()) {
    if (ctx.placement(b).kind !== "top") continue;
    const type = tsType(ctx, ctx.types.declaredType(b));
    out.push({
      kind: "variable",
      mode: "let",
      target: ts.id(ctx.variable(b.name)),
      type,
      definite: type !== dynamic(ctx),
      export: ctx.exports.has(b.name),
    });
  }
  return out;
}

/** A script ends although its daemon threads do not. */
function endOfMain(ctx: Context): TsStmt[] {
  const { facts } = ctx;
  if (!ctx.isEntry || facts.agentClass || !facts.startsDaemons) return [];
  const end = ts.call(ctx.external("python/stdlib/threading", "endOfMain"), ts.raw("import.meta.url"));
  return [ts.expression(ts.await(end))];
}
