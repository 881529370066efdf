/**
 * Settles what imports mean before scopes are analysed: star imports become the names they bring, `try: import` becomes the branch that runs, edits of
 * `sys.path` go. The trees that come in are not changed.
 */
import type { Libraries } from "../libraries/resolve.js";
import type { Alias, Expr, ImportFrom, Module, Span, Stmt, Try } from "../parser/ast.js";
import { walk } from "../parser/index.js";
import { diagnostic, type DiagnosticCode } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import { absoluteName } from "./modules.js";
import type { ModuleSource } from "./program.js";
import { exportedNames, hasComputedExports } from "./public-names.js";
import { analyseScopes } from "./scopes.js";
import { isPathEdit } from "./search-path.js";

export interface Linked {
  readonly sources: readonly ModuleSource[];
  readonly diagnostics: readonly Diagnostic[];
}

export function linkImports(sources: readonly ModuleSource[], entry: string, libraries: Libraries): Linked {
  return new Linker(sources, entry, libraries).run();
}

const importErrors = new Set(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]);

class Linker {
  private readonly byName: ReadonlyMap<string, ModuleSource>;
  private readonly done = new Map<string, Module>();
  private readonly open = new Set<string>();
  private readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly sources: readonly ModuleSource[],
    private readonly entry: string,
    private readonly libraries: Libraries,
  ) {
    this.byName = new Map(sources.map((s) => [s.name, s]));
  }

  run(): Linked {
    const sources = this.sources.map((s) => ({ ...s, module: this.module(s) }));
    return { sources, diagnostics: this.diagnostics };
  }

  /** Modules that a star import names are linked first, so that stars of stars work; in a cycle a star brings what stands in the text. */
  private module(source: ModuleSource): Module {
    const known = this.done.get(source.name);
    if (known) return known;
    if (this.open.has(source.name)) return source.module;
    this.open.add(source.name);
    const body = this.block(source.module.body, source);
    const same =
      body.length === source.module.body.length && body.every((s, i) => s === source.module.body[i]);
    const module = same ? source.module : { ...source.module, body };
    this.done.set(source.name, module);
    return module;
  }

  private block(body: readonly Stmt[], source: ModuleSource): Stmt[] {
    return body.flatMap((s) => this.statement(s, source));
  }

  private statement(s: Stmt, source: ModuleSource): Stmt[] {
    if (isPathEdit(s)) return this.pathEdit(s, source);
    if (s.kind === "ImportFrom" && s.names.some((a) => a.name === "*")) return [this.star(s, source)];
    if (s.kind === "Try" && s.body.some(isImport)) return this.tryImport(s, source);
    if (s.kind === "If")
      return [this.nested(s, { body: this.block(s.body, source), orelse: this.block(s.orelse, source) })];
    if (s.kind === "Try")
      return [
        this.nested(s, {
          body: this.block(s.body, source),
          orelse: this.block(s.orelse, source),
          finalbody: this.block(s.finalbody, source),
        }),
      ];
    if (
      s.kind === "FunctionDef" ||
      s.kind === "AsyncFunctionDef" ||
      s.kind === "ClassDef" ||
      s.kind === "With"
    )
      return [this.nested(s, { body: this.block(s.body, source) })];
    return [s];
  }

  /** The statement itself when nothing in its blocks was settled, so that untouched trees keep their identity. */
  private nested<S extends Stmt>(s: S, parts: Partial<Record<"body" | "orelse" | "finalbody", Stmt[]>>): S {
    const before = s as unknown as Record<string, readonly Stmt[]>;
    const same = Object.entries(parts).every(
      ([k, list]) => before[k]!.length === list.length && list.every((x, i) => x === before[k]![i]),
    );
    return same ? s : { ...s, ...parts };
  }

  private pathEdit(s: Stmt, source: ModuleSource): Stmt[] {
    this.report("sys-path-edit", {}, source, s.span);
    return [];
  }

  // ---- star imports ----

  private star(s: ImportFrom, source: ModuleSource): Stmt {
    const name = absoluteName(source, s);
    const target = name === undefined ? undefined : this.byName.get(name);
    if (target) return this.expand(s, this.publicNames(target, source, s.span));
    if (name !== undefined && this.libraries.isModule(name)) return this.libraryStar(s, name, source);
    return s;
  }

  private expand(s: ImportFrom, names: readonly string[]): ImportFrom {
    const at = s.names[0]!;
    return { ...s, names: names.map((n): Alias => ({ ...at, name: n, asname: undefined })) };
  }

  private publicNames(target: ModuleSource, source: ModuleSource, span: Span): readonly string[] {
    const listed = exportedNames(target.module);
    if (listed) return listed;
    if (hasComputedExports(target.module))
      this.report("star-import-unknown", { module: target.name }, source, span);
    const bindings = analyseScopes(this.module(target)).module.bindings;
    return [...bindings.keys()].filter((n) => !n.startsWith("_"));
  }

  /** Of a library's names only those that the module mentions. */
  private libraryStar(s: ImportFrom, name: string, source: ModuleSource): Stmt {
    const members = this.libraries.library(name)?.members ?? {};
    const mentioned = new Set<string>();
    walk(source.module, {
      enter(node) {
        if (node.kind === "Name") mentioned.add(node.id);
      },
    });
    return this.expand(
      s,
      Object.keys(members).filter((n) => !n.startsWith("_") && mentioned.has(n)),
    );
  }

  // ---- try: import ----

  /** The branch that runs, when that can be told; handlers that use the exception, or that catch something else too, stay. */
  private tryImport(s: Try, source: ModuleSource): Stmt[] {
    const handler = s.handlers.find((h) => h.type === undefined || this.catchesImportError(h.type));
    if (!handler || !s.body.every((x) => isImport(x) || isPlainFlag(x))) return [this.unsettled(s, source)];
    const failing = s.body.findIndex((x) => isImport(x) && !this.resolves(x, source));
    if (failing < 0) return this.settled(s, [...s.body, ...s.orelse, ...s.finalbody], source);
    if (
      (handler.name && mentions(handler.body, handler.name)) ||
      handler.body.some((x) => x.kind === "Raise" && !x.exc)
    )
      return [
        { ...s, body: [...this.block(s.body.slice(0, failing), source), raiseMissing(s.body[failing]!)] },
      ];
    return this.settled(s, [...s.body.slice(0, failing), ...handler.body, ...s.finalbody], source);
  }

  private unsettled(s: Try, source: ModuleSource): Stmt {
    return this.nested(s, {
      body: this.block(s.body, source),
      orelse: this.block(s.orelse, source),
      finalbody: this.block(s.finalbody, source),
    });
  }

  private catchesImportError(
    type: Try["body"][number] | NonNullable<Try["handlers"][number]["type"]>,
  ): boolean {
    if (type.kind === "Tuple") return type.elts.some((e) => this.catchesImportError(e));
    return type.kind === "Name" && importErrors.has(type.id);
  }

  private settled(s: Try, kept: readonly Stmt[], source: ModuleSource): Stmt[] {
    const first = s.body.find(isImport)!;
    const module = first.kind === "Import" ? first.names[0]!.name : ".".repeat(first.level) + first.module;
    this.report("conditional-import", { module }, source, first.span);
    const [head, ...rest] = this.block(kept, source);
    if (!head) return [];
    return [
      {
        ...head,
        trivia: {
          ...head.trivia,
          leading: [...s.trivia.leading, ...head.trivia.leading],
          blankLineBefore: s.trivia.blankLineBefore,
        },
      },
      ...rest,
    ];
  }

  private resolves(s: Stmt, source: ModuleSource): boolean {
    if (s.kind === "Import") return s.names.every((a) => this.isModule(a.name));
    if (s.kind !== "ImportFrom") return true;
    // A script has no package that a relative import could start from.
    if (s.level > 0 && source.module.path === this.entry && !source.isPackage && !source.name.includes("."))
      return false;
    const name = absoluteName(source, s);
    if (name === undefined) return false;
    const target = this.byName.get(name);
    if (!target) return s.level === 0 && this.isModule(name);
    return s.names.every(
      (a) => a.name === "*" || this.byName.has(`${name}.${a.name}`) || this.defines(target, a.name),
    );
  }

  private isModule(name: string): boolean {
    return this.byName.has(name) || (!this.byName.has(name.split(".")[0]!) && this.libraries.isModule(name));
  }

  private defines(target: ModuleSource, name: string): boolean {
    return analyseScopes(this.module(target)).module.bindings.has(name);
  }

  private report(
    code: DiagnosticCode,
    params: Record<string, string>,
    source: ModuleSource,
    span: Span,
  ): void {
    this.diagnostics.push(diagnostic(code, params, source.module.path, span));
  }
}

/** What the import of a module that is not there does. */
function raiseMissing(s: Stmt): Stmt {
  const module = s.kind === "Import" ? s.names[0]!.name : s.kind === "ImportFrom" ? s.module : "";
  const { span, trivia } = s;
  const message: Expr = {
    kind: "Constant",
    value: { type: "str", value: `No module named '${module}'` },
    raw: "",
    span,
  };
  const error: Expr = {
    kind: "Call",
    func: { kind: "Name", id: "ModuleNotFoundError", span },
    args: [message],
    keywords: [],
    span,
  };
  return { kind: "Raise", exc: error, span, trivia };
}

const isImport = (s: Stmt): s is Extract<Stmt, { kind: "Import" | "ImportFrom" }> =>
  s.kind === "Import" || s.kind === "ImportFrom";

/** `HAS_X = True`, between the imports of a try. */
const isPlainFlag = (s: Stmt): boolean =>
  s.kind === "Pass" ||
  (s.kind === "Assign" && s.value.kind === "Constant" && s.targets.every((t) => t.kind === "Name"));

function mentions(body: readonly Stmt[], name: string): boolean {
  let found = false;
  for (const s of body)
    walk(s, {
      enter(node) {
        if (node.kind === "Name" && node.id === name) found = true;
      },
    });
  return found;
}
