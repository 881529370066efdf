/**
 * When the modules of a program run. Python runs a module where the import stands; ES modules run what they import before anything of their own. The order
 * is told by running the imports in Python's order, on paper. Where an import would run too early it is kept in its place with `await import(...)`; where
 * that would wait for itself, it is reported.
 */
import type { Import, ImportFrom, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { DiagnosticCode } from "../report/catalogue.js";
import { CycleCheck } from "./import-cycles.js";
import type { Types } from "./infer.js";
import { loadedBy } from "./modules.js";
import type { ProgramModule } from "./program.js";
import { isMainGuard, isTypeCheckingGuard, Purity } from "./purity.js";

export type ImportStatement = Import | ImportFrom;

export interface ImportProblem {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string>>;
  readonly module: ProgramModule;
  readonly statement: ImportStatement;
}

export interface ImportOrder {
  /** Imports that stay where they are, as `await import(...)`. */
  readonly late: ReadonlySet<Stmt>;
  readonly problems: readonly ImportProblem[];
  /** Whether importing the module is noticed by others. */
  hasEffects(m: ProgramModule): boolean;
  /** Modules that another one imports while they run: what they imported before must have run by then. */
  readonly circular: ReadonlySet<ProgramModule>;
  /** Imports of names that nothing evaluates: they are for type checkers. */
  readonly typing: ReadonlySet<Stmt>;
}

export interface OrderOptions {
  readonly entry: string;
  /** Whether the block under `__name__ == "__main__"` of the entry runs. */
  readonly runsMain: boolean;
  /** Whether the module's own statements await. */
  readonly awaits: (m: ProgramModule) => boolean;
}

export function importOrder(types: Types, options: OrderOptions): ImportOrder {
  return new Simulation(types, options).run();
}

/** An import statement and where it stands. */
interface Site {
  readonly statement: ImportStatement;
  readonly module: ProgramModule;
  /** Inside a statement that may not run, or run more than once. */
  readonly nested: boolean;
}

/** What one run of a module has come to. */
interface Progress {
  effects: boolean;
  /** After a module that awaits, the ones beside it would not wait. */
  waits: boolean;
  /** Modules that were loaded by imports kept in place. */
  readonly kept: Set<ProgramModule>;
  at: Stmt | undefined;
}

class Simulation implements ImportOrder {
  readonly late = new Set<Stmt>();
  readonly typing = new Set<Stmt>();
  readonly problems: ImportProblem[] = [];
  readonly circular = new Set<ProgramModule>();
  private readonly purity: Purity;
  private readonly running = new Map<ProgramModule, Progress>();
  private readonly done = new Set<ProgramModule>();
  private readonly effects = new Map<ProgramModule, boolean>();
  private readonly own = new Map<ProgramModule, boolean>();
  private readonly sites = new Map<ProgramModule, Site[]>();
  private readonly inFunctions: Site[] = [];
  private readonly startedBefore = new Map<ProgramModule, Set<ProgramModule>>();
  private readonly cycles: CycleCheck;

  constructor(
    private readonly types: Types,
    private readonly options: OrderOptions,
  ) {
    this.purity = new Purity(types);
    this.cycles = new CycleCheck(types);
    for (const m of types.program.modules) this.collect(m);
  }

  run(): ImportOrder {
    const entry = this.types.program.modules.find((m) => m.path === this.options.entry);
    if (entry) this.execute(entry);
    for (const site of this.inFunctions) this.functionImport(site);
    return this;
  }

  // ---- what there is ----

  private collect(m: ProgramModule): void {
    const sites: Site[] = [];
    const visit = (list: readonly Stmt[], nested: boolean, fn: boolean): void => {
      for (const s of list) {
        if (s.kind === "Import" || s.kind === "ImportFrom")
          (fn ? this.inFunctions : sites).push({ statement: s, module: m, nested });
        if (isTypeCheckingGuard(s)) this.onlyForTypes((s as Stmt & { kind: "If" }).body);
        const inner = fn || s.kind === "FunctionDef" || s.kind === "AsyncFunctionDef";
        for (const c of nestedStatements(s))
          visit(
            this.runs(s, m) ? c : c.filter((x) => x.kind === "FunctionDef"),
            nested || !isMainGuard(s),
            inner,
          );
      }
    };
    visit(m.module.body, false, false);
    this.sites.set(m, sites);
    this.own.set(
      m,
      m.module.body.some((s) => this.isNoticed(s, m)),
    );
  }

  private isNoticed(s: Stmt, m: ProgramModule): boolean {
    return this.runs(s, m) && !this.purity.isPure(s, m);
  }

  /** Whether a statement with blocks runs them when the module is loaded. */
  private runs(s: Stmt, m: ProgramModule): boolean {
    if (isTypeCheckingGuard(s)) return false;
    return !isMainGuard(s) || (this.options.runsMain && m.path === this.options.entry);
  }

  private onlyForTypes(list: readonly Stmt[]): void {
    for (const s of list) this.typing.add(s);
  }

  hasEffects(m: ProgramModule): boolean {
    const known = this.effects.get(m);
    if (known !== undefined) return known;
    this.effects.set(m, false);
    const found =
      this.own.get(m)! || this.sites.get(m)!.some((x) => this.targets(x).some((t) => this.hasEffects(t)));
    this.effects.set(m, found);
    return found;
  }

  private targets({ statement: s, module }: Site): ProgramModule[] {
    const { program } = this.types;
    const loaded =
      s.kind === "Import"
        ? s.names.flatMap((a) => loadedBy(program, module, { module: a.name, level: 0 }))
        : s.names.length === 0
          ? loadedBy(program, module, { module: s.module, level: s.level })
          : s.names.flatMap((a) =>
              loadedBy(program, module, { module: s.module, member: a.name, level: s.level }),
            );
    return [...new Set(loaded)].filter((m) => m !== module);
  }

  // ---- Python's order ----

  private execute(m: ProgramModule): void {
    if (this.running.has(m) || this.done.has(m)) return;
    this.startedBefore.set(m, new Set([...this.running.keys(), ...this.done]));
    const progress: Progress = { effects: false, waits: false, kept: new Set(), at: undefined };
    this.running.set(m, progress);
    const sites = new Map(this.sites.get(m)!.map((x) => [x.statement as Stmt, x]));
    this.statements(m, m.module.body, progress, sites);
    this.running.delete(m);
    this.done.add(m);
  }

  private statements(
    m: ProgramModule,
    list: readonly Stmt[],
    progress: Progress,
    sites: ReadonlyMap<Stmt, Site>,
  ): void {
    for (const s of list) {
      progress.at = s;
      const site = sites.get(s);
      if (site) this.importAt(site, progress);
      else if (this.runs(s, m) && s.kind !== "FunctionDef" && s.kind !== "AsyncFunctionDef")
        for (const block of nestedStatements(s)) this.statements(m, block, progress, sites);
      if (!hasBlocks(s) && this.isNoticed(s, m)) progress.effects = true;
      else if (hasBlocks(s) && this.isNoticed(s, m)) progress.effects = true;
    }
  }

  private importAt(site: Site, progress: Progress): void {
    const targets = this.targets(site);
    for (const t of targets) {
      const other = this.running.get(t);
      if (!other?.at) continue;
      this.circular.add(t);
      this.problems.push(...this.cycles.check(site.module, site.statement, t, other.at));
    }
    const fresh = targets.filter((t) => !this.running.has(t) && !this.done.has(t));
    const reached = this.reach(targets);
    const noticed = fresh.some((t) => this.hasEffects(t));
    const early = noticed && (progress.effects || progress.waits || site.nested);
    const keepsOrder = [...progress.kept].some((k) => reached.has(k) && this.hasEffects(k));
    if (early || keepsOrder) this.keep(site, reached, progress);
    fresh.forEach((t) => this.execute(t));
    if (this.late.has(site.statement)) this.reach(fresh).forEach((t) => progress.kept.add(t));
    if ([...reached].some((t) => this.isAsync(t))) progress.waits = true;
  }

  /** `await import(...)`, unless what is imported waits for a module that is still running. */
  private keep(site: Site, reached: ReadonlySet<ProgramModule>, progress: Progress): void {
    const circular = [...reached].find((t) => this.running.has(t));
    if (!circular) {
      this.late.add(site.statement);
      return;
    }
    if (!progress.effects && !site.nested) return;
    const module = this.targets(site)[0]!.name;
    this.problems.push({
      code: "circular-import",
      params: { module: site.module.name, other: module },
      module: site.module,
      statement: site.statement,
    });
  }

  /** Everything that importing these loads, at once or with a function's imports, which are made at the top too. */
  private reach(from: readonly ProgramModule[]): Set<ProgramModule> {
    const out = new Set<ProgramModule>();
    const stack = [...from];
    while (stack.length) {
      const m = stack.pop()!;
      if (out.has(m)) continue;
      out.add(m);
      for (const site of this.sites.get(m)!) stack.push(...this.targets(site));
    }
    return out;
  }

  private isAsync(m: ProgramModule): boolean {
    return this.options.awaits(m) || this.sites.get(m)!.some((x) => this.late.has(x.statement));
  }

  // ---- imports in functions ----

  /** They are made at the top of the module when nobody notices, else where they stand. */
  private functionImport(site: Site): void {
    if (this.typing.has(site.statement)) return;
    const before = this.startedBefore.get(site.module);
    const noticed = this.targets(site).some((t) => this.hasEffects(t) && !before?.has(t));
    if (noticed) this.late.add(site.statement);
  }
}

const hasBlocks = (s: Stmt): boolean => "body" in s;

/** The blocks of a statement. */
function nestedStatements(s: Stmt): Stmt[][] {
  const out: Stmt[][] = [];
  const visit = (nodes: readonly { kind: string }[]): void => {
    const list: Stmt[] = [];
    for (const n of nodes) {
      if (n.kind === "ExceptHandler" || n.kind === "MatchCase") visit(children(n as Stmt));
      else if (statementKinds.has(n.kind)) list.push(n as Stmt);
    }
    if (list.length) out.unshift(list);
  };
  visit(children(s));
  return out;
}

const statementKinds = new Set(
  (
    "FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While If With AsyncWith Match Raise Try TryStar Assert " +
    "Import ImportFrom Global Nonlocal Expr Pass Break Continue ErrorStmt"
  ).split(" "),
);
