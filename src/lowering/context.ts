/** What lowering a module carries along: facts, imports, diagnostics, and the function it is in. No state outlives the module. */
import type { AsyncFacts } from "../analysis/async.js";
import { holdsClaim, proven } from "../analysis/claims.js";
import type { Types } from "../analysis/infer.js";
import { camelCase, isReserved } from "../analysis/names.js";
import type { ClassInfo, FunctionInfo, Program, ProgramModule } from "../analysis/program.js";
import type { ImportOrder } from "../analysis/import-order.js";
import { importOf } from "../analysis/modules.js";
import { place, type Placement } from "../analysis/placement.js";
import type { Binding } from "../analysis/scopes.js";
import { T, type Ty } from "../analysis/types.js";
import { Imports } from "../emitter/imports.js";
import { ts, type TsExpr, type TsStmt } from "../emitter/ts.js";
import type { Arg, Expr, Name, Span, Stmt } from "../parser/ast.js";
import { diagnostic, type DiagnosticCode, type ParametersOf } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import type { UnboundReads } from "../analysis/unbound.js";
import { withoutMasks } from "../secrets/mask.js";
import type { Asked } from "./asked.js";
import type { ConfigPlan } from "./config/plan.js";
import type { SecretVariables } from "./secrets.js";
import { erasedBases } from "./calls/bases.js";
import { importsDeclare } from "./imports/placement.js";

export interface LoweringOptions {
  readonly mode: "app" | "module";
  /** Path prefix from the emitted module to the runtime folder, such as `./runtime`. */
  readonly runtime: string;
  /** What goes to the app's `config.ts`. */
  readonly config?: ConfigPlan;
}

/** Facts about the whole program that lowering asks for by name. */
/** An environment variable that the program reads. */
export interface Setting {
  readonly name: string;
  /** What it is when it is not set; absent where the program has no default. */
  readonly value?: string;
  readonly comment: string;
  /** Its value is a secret, of this scope and under this key where the program says so. */
  readonly secret?: { readonly scope?: string; readonly key?: string };
}

export interface ProgramFacts {
  readonly program: Program;
  readonly types: Types;
  readonly async: AsyncFacts;
  /** When the program's modules run. */
  readonly order: ImportOrder;
  readonly unbound: UnboundReads;
  /** All names of the program in Python's spelling. */
  readonly names: ReadonlySet<string>;
  /** Whether classes of the program may be called through values of unknown type. */
  readonly classesEscape: boolean;
  /** Whether a string may equal something that is no string (`__eq__`, string enums). */
  readonly overloadsEquality: boolean;
  /** Whether `format(x, "")` may differ from `str(x)` (`__format__`, enums with a second base). */
  readonly overloadsFormat: boolean;
  /** Python names of methods called with keywords on receivers of unknown type. */
  readonly keywordMethods: ReadonlySet<string>;
  /** Whether functions may be called by values of unknown type with keywords, or asked for their name. */
  readonly functionsNeedSignatures: boolean;
  /** Whether anything reads `__doc__` or builds tool schemas. */
  readonly docstringsAreRead: boolean;
  /** Attribute names read on values that are not known to be classes. */
  readonly instanceReads: ReadonlySet<string>;
  /** Whether the program deals in exceptions outside of `Exception`, such as SystemExit. */
  readonly raisesBeyondException: boolean;
  /** Members of the program's classes, as TypeScript spells them, that must not hide members of JavaScript's containers. */
  readonly hiddenMembers: ReadonlySet<string>;
  /** Whether an enum's members may be strings too. */
  readonly hasStringEnums: boolean;
  /** Python names of attributes, where something shows them (`vars`, `__dict__`) and TypeScript spells them otherwise. */
  readonly shownAttributes: readonly string[];
  /** Whether the program makes threads that do not keep it alive. */
  readonly startsDaemons: boolean;
  /** Whether the program asks classes for their names. */
  readonly classNamesMatter: boolean;
  /** Whether unknown functions are called by keywords or with spread arguments, or their TypeErrors are caught. */
  readonly bindingIsSeen: boolean;
  readonly inspection: Inspection;
  /** Whether anything looks at the exception during whose handling another was raised. */
  readonly contextsMatter: boolean;
  /** Whether closing a generator is seen by its code: a manager or a broad handler around a `yield`. */
  readonly generatorsSeeExit: boolean;
  /** Whether a generator has anything to do when it is closed: `finally`, or what sees the exit. */
  readonly generatorsCleanUp: boolean;
  /** Attribute names assigned elsewhere than on `self` in a constructor. */
  readonly reboundAttributes: ReadonlySet<string>;
  /** Functions that a call binds when it runs; lowering adds to it, and a program whose set grew is lowered again. */
  readonly needSignature: Set<FunctionInfo>;
  /** Type aliases that other modules use as values; grows as `needSignature` does. */
  readonly needAlias: Set<Binding>;
  /** Whether a function's result is looked at by a call that is more than a statement. */
  isResultUsed(info: FunctionInfo): boolean;
  /** What frameworks ask of declarations while the program runs. */
  readonly asked: Asked;
  /** Variables that stand for secrets of the source; lowering names them. */
  readonly secrets: SecretVariables;
  /** The class whose `predict` and `predict_stream` serve requests. */
  readonly agentClass: ClassInfo | undefined;
}

/** Which functions something may ask for their parameters, types and defaults at run time. */
export interface Inspection {
  /** Functions that are handed to a library which reads them: tools. */
  readonly functions: ReadonlySet<FunctionInfo>;
  /** Whether the program asks itself, so that every function and class that goes anywhere is meant. */
  readonly escaping: boolean;
  /** Whether it asks methods that it finds by listing a class's members. */
  readonly members: boolean;
  /** Whether it tells an annotation's text from what it means. */
  readonly texts: boolean;
  /** Whether it looks at the bases of classes. */
  readonly lineage: boolean;
}

/** The loop that `break` and `continue` of Python belong to, where TypeScript needs a label. */
export interface LoopFrame {
  label?: string;
  readonly wanted: string;
  /** `break` must skip an else clause. */
  readonly hasElse: boolean;
  /** Entered a construct in which a plain `break` would mean something else. */
  shielded: boolean;
}

/** Folders of the runtime that are reached through their index. */
const indexedFolders: ReadonlySet<string> = new Set([
  "agent-server",
  "databricks",
  "langchain",
  "mcp",
  "openai-agents",
  "pydantic",
]);

export class Context {
  readonly imports: Imports;
  readonly diagnostics: Diagnostic[] = [];
  private readonly reported = new Set<string>();
  readonly types: Types;
  fn: FunctionInfo | undefined;
  cls: ClassInfo | undefined;
  /** Statements that must run before the one being lowered; undefined where none can be placed. */
  prelude: TsStmt[] | undefined;
  readonly loops: LoopFrame[] = [];
  /** Names of the variables that hold the exceptions being handled, innermost last. */
  readonly caught: string[] = [];
  /** Expressions that stand for a caught exception which Python's program does not name. */
  readonly handledNames = new Map<object, string>();
  /** Calls of `super().__init__` that are JavaScript's `super(...)`. */
  readonly baseCalls = new Map<object, TsExpr>();
  /** Arguments that are streams, of calls that read them to their end before they begin. */
  readonly readFirst = new Set<Expr>();
  /** Bindings of comprehension targets and the like that are emitted under a name of their own. */
  readonly renamed = new Map<Binding, string>();
  /** Where `self` is not TypeScript's `this`. */
  selfAlias: string | undefined;
  /** Default values as they stand in or before the function. */
  readonly defaults = new Map<Arg, TsExpr>();
  /** In a method that is made by a class of its own and given to another: TypeScript's `super` is not Python's. */
  isLateMethod = false;
  /** Statements for which, with all that is in them, one placeholder stands. */
  readonly abandoned = new Set<Stmt>();
  /** Whether this is the module that the program starts with. */
  isEntry = true;
  private readonly placements = new Map<Binding, Placement>();
  private readonly temporaries = new Map<string, number>();
  /** Local names that need a declaration at the top of the function being lowered. */
  hoisted: { name: string; type: string }[] = [];
  /** Module-level names that others import. */
  readonly exports: Set<string> = new Set();
  /** Default values of the methods of the class being lowered, evaluated once before it. */
  beforeClass: TsStmt[] = [];

  constructor(
    readonly facts: ProgramFacts,
    readonly module: ProgramModule,
    readonly options: LoweringOptions,
    imports?: Imports,
  ) {
    this.types = facts.types;
    this.imports = imports ?? new Imports(this.takenNames(), new Map([[this.pythonIndex, "py"]]));
  }

  private takenNames(): ReadonlySet<string> {
    const out = new Set<string>();
    const visit = (scope: ProgramModule["scopes"]["module"]) => {
      for (const b of scope.bindings.values())
        if (!b.writes.every((w) => w.source.kind === "import") || this.isLocalImport(b))
          out.add(this.variable(b.name));
      scope.children.forEach(visit);
    };
    visit(this.module.scopes.module);
    return out;
  }

  private isLocalImport(b: Binding): boolean {
    return importOf(this.facts.program, this.module, b) !== undefined;
  }

  get needSignature(): Set<FunctionInfo> {
    return this.facts.needSignature;
  }

  /** Whether annotations of this module stay text: `from __future__ import annotations`. */
  get isPostponed(): boolean {
    return (this.postponed ??= this.module.module.body.some(
      (s) =>
        s.kind === "ImportFrom" && s.module === "__future__" && s.names.some((n) => n.name === "annotations"),
    ));
  }
  private postponed: boolean | undefined;

  // ---- names ----

  /** The TypeScript spelling of a variable's name. */
  variable(name: string): string {
    const spelled = this.spelling(name);
    return isReserved(spelled) ? spelled + "_" : spelled;
  }

  /** The TypeScript spelling of an attribute or method name. */
  attribute(name: string): string {
    const spelled = this.spelling(name);
    return this.facts.hiddenMembers.has(spelled) ? spelled + "_" : spelled;
  }

  /** The TypeScript spelling of a member of a library's class. */
  libraryMember(name: string): string {
    return this.spelling(name);
  }

  private spelling(name: string): string {
    let spelled = this.spellings.get(name);
    if (spelled === undefined) {
      const camel = camelCase(name);
      spelled = camel !== name && this.facts.names.has(camel) ? name : camel;
      this.spellings.set(name, spelled);
    }
    return spelled;
  }
  private readonly spellings = new Map<string, string>();

  /** A helper of `runtime/python`. */
  helper(name: string): TsExpr {
    return this.reference(this.pythonIndex, name);
  }

  helperCall(name: string, ...args: TsExpr[]): TsExpr {
    return ts.call(this.helper(name), ...args);
  }

  helperType(name: string): string {
    return this.imports.type(this.pythonIndex, name);
  }

  /** An export of a runtime file or npm package, as the library tables name them. */
  external(from: string, name: string): TsExpr {
    return this.reference(this.modulePath(from), name);
  }

  private reference(module: string, name: string): TsExpr {
    const local = this.imports.value(module, name);
    return module === this.pythonIndex ? { kind: "id", name: local, helper: name } : ts.id(local);
  }

  private get pythonIndex(): string {
    return (this.index ??= `${this.options.runtime}/python/index.js`);
  }
  private index: string | undefined;

  externalType(from: string, name: string): string {
    return this.imports.type(this.modulePath(from), name);
  }

  /** Files of `python/` and `agent-server/` are reached through their index. */
  private modulePath(from: string): string {
    const [folder, ...rest] = from.split("/");
    if (folder === "python" && rest[0] === "re") return `${this.options.runtime}/python/re.js`;
    if (folder === "python" && rest[0] !== "stdlib") return this.pythonIndex;
    if (folder === "agent-server" && rest[0] !== undefined && rest[0] !== "index")
      return `${this.options.runtime}/${from}.js`;
    if (indexedFolders.has(folder!)) return `${this.options.runtime}/${folder}/index.js`;
    if (folder === "python" || folder === "libraries") return `${this.options.runtime}/${from}.js`;
    return from;
  }

  /** A fresh local name. */
  temporary(base: string): string {
    for (;;) {
      const n = (this.temporaries.get(base) ?? 0) + 1;
      this.temporaries.set(base, n);
      const name = n === 1 ? base : `${base}${n}`;
      if (!this.facts.names.has(name) && !isReserved(name)) return name;
    }
  }

  placement(b: Binding): Placement {
    let p = this.placements.get(b);
    if (p) return p;
    const isExported = b.scope.kind === "module" && this.exports.has(b.name);
    this.placements.set(b, (p = place(b, { importsDeclare: importsDeclare(this, b), isExported })));
    return p;
  }

  // ---- classes ----

  /** The bases of a class that are classes of this program. */
  programBases(c: ClassInfo): ClassInfo[] {
    return c.node.bases.flatMap((b) => {
      const t = this.typeOf(b.kind === "Subscript" ? b.value : b);
      return t.k === "class" ? [t.info] : [];
    });
  }

  /** Whether a base outside of the program is extended in TypeScript too. */
  hasEmittedBase(c: ClassInfo): boolean {
    return c.node.bases.some((b) => {
      const t = this.typeOf(b.kind === "Subscript" ? b.value : b);
      return t.k !== "class" && !erasedBases.test(this.types.qualifiedName(b) ?? "");
    });
  }

  // ---- modules of the program ----

  /** The path by which this module imports another one of the program. */
  pathTo(module: ProgramModule): string {
    return relativeModule(this.module.target, module.target);
  }

  /** The name of a value of `config.ts`, imported from there. */
  configValue(name: string, local = name): TsExpr {
    return ts.id(this.imports.named(this.configPath(), name, local));
  }

  /** `./config.js` as seen from this module. */
  configPath(): string {
    return relativeModule(this.module.target, this.options.config!.path);
  }

  /** Environment variables that the module reads instead of what only a notebook has. */
  readonly settings = new Map<string, Setting>();

  /** Variables for modules that are loaded where their import stands and used under a dotted name. */
  readonly lateModules = new Map<ProgramModule, string>();

  // ---- facts ----

  /** What is certain: plain operators may rely on it. */
  typeOf(e: Expr): Ty {
    return proven(this.types.exprType(e));
  }

  /** What annotations claim, too: good for methods, loops and names of members, which complain of what they are not made for. */
  claimedTypeOf(e: Expr): Ty {
    return this.types.claimedType(e);
  }

  /** The type that a variable is written with: none where `isinstance` asks for what an annotation only claims, since TypeScript would believe both. */
  variableType(binding: Binding): Ty {
    const t = this.types.declaredType(binding);
    if (!holdsClaim(t)) return t;
    const isAsked = binding.reads.some(({ node }) =>
      this.types.narrowings.get(node as Name)?.some((c) => c.kind === "isinstance"),
    );
    return isAsked ? T.unknown : t;
  }

  bindingOf(node: object): Binding | undefined {
    return this.module.scopes.bindingOf.get(node);
  }

  // ---- diagnostics ----

  report<Code extends DiagnosticCode>(code: Code, params: ParametersOf<Code>, span: Span): void {
    const key = `${code} ${span.start.offset}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic(code, params, this.module.path, span));
  }

  /** Reports an error and gives an expression that throws when it is reached. */
  unsupported<Code extends DiagnosticCode>(code: Code, params: ParametersOf<Code>, span: Span): TsExpr {
    this.report(code, params, span);
    return this.helperCall("notMigrated", ts.str(code), ts.str(excerpt(this.sourceText(span))));
  }

  sourceText(span: Span): string {
    return sourceBetween(this.module.module.source, span);
  }
}

/** The longest Python text that the error of a placeholder quotes; the whole statement stands above it. */
const longestExcerpt = 80;

/** Source text on one line, cut where it is long. */
export function excerpt(text: string): string {
  const line = withoutMasks(text).replace(/\s+/g, " ").trim();
  return line.length > longestExcerpt
    ? `${line.slice(0, longestExcerpt - 1).replace(/[\ud800-\udbff]$/, "")}…`
    : line;
}

/** `./b.js`, `../a/b.js` */
export function relativeModule(from: string, to: string): string {
  const [a, b] = [from.split("/").slice(0, -1), to.split("/")];
  while (a.length && b.length > 1 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  return (a.length ? "../".repeat(a.length) : "./") + b.join("/") + ".js";
}

/** The source text of a span. Offsets in spans are bytes; lines and columns are used here. */
export function sourceBetween(source: string, span: Span): string {
  const lines = lineStarts(source);
  const from = lines[span.start.line - 1]! + span.start.column - 1;
  const to = lines[span.end.line - 1]! + span.end.column - 1;
  return source.slice(from, to);
}

let cachedSource: string | undefined;
let cachedStarts: number[] = [];

/** Where each line starts, in UTF-16 units. Only the last text is remembered. */
function lineStarts(source: string): number[] {
  if (source === cachedSource) return cachedStarts;
  const starts = [0];
  for (const m of source.matchAll(/\r\n?|\n/g)) starts.push(m.index + m[0].length);
  [cachedSource, cachedStarts] = [source, starts];
  return starts;
}
