/**
 * Types over the whole program: a fixpoint over bindings, results and attributes, from literals, constructors, signatures, annotations, assignments and
 * tests. It starts from "no value" and only widens, so loops and recursion end; what stays open is unknown.
 */
import type { Expr, Name } from "../parser/ast.js";
import type { FunctionMember, MethodRow } from "../libraries/library.js";
import type { Libraries } from "../libraries/resolve.js";
import { annotationType, parseTypeText, type AnnotationScope } from "./annotations.js";
import { AttributeWrites } from "./attribute-writes.js";
import { believed } from "./claims.js";
import { Contents } from "./contents.js";
import { computeAttribute } from "./infer/attributes.js";
import { CallSites } from "./infer/call-sites.js";
import { Computed, Dependencies } from "./infer/dependencies.js";
import { keepsFunction } from "./infer/definitions.js";
import { elementType, unpacked } from "./infer/elements.js";
import { computeExpr } from "./infer/expressions.js";
import { Hierarchy } from "./infer/hierarchy.js";
import { binary } from "./infer/operators.js";
import { holdsContainer } from "./infer/relations.js";
import { computeResult } from "./infer/results.js";
import { computeBinding } from "./infer/sources.js";
import { collectNarrowings, type Condition } from "./narrowing.js";
import type { Place } from "./places.js";
import type { ClassInfo, FunctionInfo, Program, ProgramModule } from "./program.js";
import type { Binding, Scope } from "./scopes.js";
import { join, outermost, sameType, T, widen, type Ty } from "./types.js";

export { canFallThrough } from "./infer/fall-through.js";
export { isBounded } from "./infer/operators.js";
export { isStreaming } from "./infer/calls.js";

/** What is widened more often than this is unknown: so recursion that builds ever larger types ends. */
const mostChanges = 6;

/** A step of the fixpoint: what it computes widens a fact. */
interface Step {
  readonly state: Computed;
  run(): void;
}

const builtinTypeNames = new Set(["dict", "list", "set", "frozenset", "tuple", "str", "int", "float"]);

export class Types {
  private readonly dependencies = new Dependencies();
  private readonly bindings = new Map<Binding, Computed>();
  private readonly results = new Map<FunctionInfo, Computed>();
  private readonly attributes = new Map<ClassInfo, Map<string, Computed>>();
  /** Containers by the expression that makes them, with what is put into them later. */
  private readonly filled = new Map<Expr, Computed>();
  private readonly contents: Contents;
  readonly attributeWrites: AttributeWrites;
  readonly calls: CallSites;
  private readonly hierarchy: Hierarchy;
  private readonly memo = new Map<Expr, Computed>();
  readonly narrowings: ReadonlyMap<Name, readonly Condition[]>;
  /** Whether a class of the program or of a library that it imports compares in a way of its own, perhaps not with a bool. */
  readonly overloadsComparison: boolean;
  private settled = false;
  /** How much work the fixpoint was, for tests of its growth. */
  readonly work = { rounds: 0, steps: 0, expressions: 0 };

  constructor(
    readonly program: Program,
    readonly libraries: Libraries,
  ) {
    this.narrowings = collectNarrowings(program);
    this.overloadsComparison =
      program.classes.some((c) => comparisons.some((m) => c.methods.has(m))) ||
      program.imports.some((s) => libraries.library(s.module)?.overloadsComparison);
    this.calls = new CallSites(this, this.dependencies);
    this.hierarchy = new Hierarchy(this, this.dependencies);
    this.contents = new Contents(program, this, this.dependencies);
    this.attributeWrites = new AttributeWrites(program);
    this.solve();
    this.settled = true;
  }

  // ---- the fixpoint ----

  private solve(): void {
    const steps = this.steps();
    this.calls.watch();
    do {
      this.calls.collect(this.dependencies.takeWatched(), this.hierarchy.refresh());
      this.contents.refresh();
      for (const step of steps) if (!step.state.valid) this.run(step);
      this.work.rounds++;
    } while (this.dependencies.nextRound());
  }

  private run(step: Step): void {
    this.work.steps++;
    const outer = this.dependencies.enter(step.state);
    step.run();
    this.dependencies.leave(outer);
  }

  /** In the order in which they see each other's results within a round. */
  private steps(): readonly Step[] {
    const steps: Step[] = [];
    const add = (fact: Computed, compute: () => Ty) =>
      steps.push({ state: new Computed(), run: () => this.widen(fact, compute) });
    const addScope = (m: ProgramModule, scope: Scope): void => {
      for (const b of scope.bindings.values()) {
        const fact = new Computed();
        this.bindings.set(b, fact);
        add(fact, () => computeBinding(this, b, m));
      }
      for (const child of scope.children) addScope(m, child);
    };
    for (const m of this.program.modules) addScope(m, m.scopes.module);
    for (const f of this.program.functions) {
      const fact = new Computed();
      this.results.set(f, fact);
      add(fact, () => computeResult(this, f));
    }
    for (const c of this.program.classes) {
      const table = new Map<string, Computed>();
      this.attributes.set(c, table);
      for (const name of new Set([...c.classAttributes.keys(), ...c.instanceAttributes.keys()])) {
        const fact = new Computed();
        table.set(name, fact);
        add(fact, () => computeAttribute(this, c, name));
      }
    }
    for (const e of this.contents.sources) steps.push({ state: new Computed(), run: () => this.fill(e) });
    return steps;
  }

  private fill(e: Expr): void {
    const t = this.exprType(e);
    if (!holdsContainer(t)) return;
    let fact = this.filled.get(e);
    if (!fact) {
      this.filled.set(e, (fact = new Computed()));
      fact.readers = this.memo.get(e);
    }
    const place = e.kind === "Attribute" ? e.attr : this.contents.homeOf(e);
    this.widen(fact, () => this.contents.grown(t, place));
  }

  private widen(fact: Computed, compute: () => Ty): void {
    if (fact.type.k === "unknown") return;
    const next = widen(join(fact.type, compute()));
    if (sameType(fact.type, next)) return;
    fact.type = fact.changes++ < mostChanges ? next : T.unknown;
    this.dependencies.change(fact);
  }

  private read(fact: Computed | undefined): Ty {
    if (fact === undefined) return T.never;
    this.dependencies.read(fact);
    return fact.type;
  }

  /** A type, widened by what the program puts into the containers of a place. */
  grown(t: Ty, place: Place): Ty {
    return holdsContainer(t) ? this.contents.grown(t, place) : t;
  }

  // ---- expressions ----

  exprType(e: Expr): Ty {
    let known = this.memo.get(e);
    if (known === undefined) this.memo.set(e, (known = new Computed()));
    else if (known.valid) {
      known.round = this.dependencies.round;
      if (known.depends) this.dependencies.read(known);
      return known.type;
    }
    this.work.expressions++;
    known.type = this.settled ? T.unknown : T.never;
    known.round = this.dependencies.round;
    const outer = this.dependencies.enter(known);
    const filled = this.filled.get(e);
    known.type = filled ? join(computeExpr(this, e), this.read(filled)) : computeExpr(this, e);
    this.dependencies.leave(outer);
    // What a container holds may come later.
    known.depends ||= holdsContainer(known.type);
    if (known.depends) this.dependencies.read(known);
    return known.type;
  }

  /** An expression's type, with what annotations claim of values that nothing is known of taken at its word. */
  claimedType(e: Expr): Ty {
    return believed(this.exprType(e));
  }

  /** Has `calls` look at an expression's type, now and whenever it may have changed. */
  watch(e: Expr): void {
    const known = new Computed();
    this.memo.set(e, known);
    this.dependencies.watch(e, known);
  }

  /** Whether an expression's type is known by now. */
  isTyped(e: Expr): boolean {
    return this.memo.get(e)?.valid === true;
  }

  /** What iteration over a value gives. */
  elementType(t: Ty): Ty {
    return elementType(this, t);
  }

  unpacked(t: Ty, path: readonly (number | "*")[]): Ty {
    return unpacked(this, t, path);
  }

  /** The type of `a op b`. */
  binary(a: Ty, op: string, b: Ty, e?: { readonly left: Expr; readonly right: Expr }): Ty {
    const row = this.operandsRow(op, outermost(a), outermost(b));
    return row && b.k !== "never" ? this.typeText(row.returns) : binary(a, op, b, e);
  }

  // ---- names ----

  /** The type of the variable itself, whatever is known where it is read. */
  declaredType(binding: Binding): Ty {
    return this.read(this.bindings.get(binding));
  }

  bindingOf(node: object): Binding | undefined {
    return this.program.bindingOf.get(node);
  }

  /** The dotted library name an expression stands for, such as `mlflow.pyfunc.ResponsesAgent`; builtins by their bare name. */
  qualifiedName(e: Expr): string | undefined {
    if (e.kind === "Subscript") return this.qualifiedName(e.value);
    const t = this.exprType(e);
    return t.k === "library" || t.k === "module" || t.k === "builtin" ? t.name : undefined;
  }

  // ---- functions ----

  /** What a function gives; a method: what it or one that overrides it gives, since a value of a class may be of one that extends it. */
  resultOf(f: FunctionInfo): Ty {
    const own = this.read(this.results.get(f));
    if (!f.owner) return own;
    return this.subclasses(f.owner).reduce((t, c) => join(t, this.resultInstead(f, c)), own);
  }

  /** What a class gives where one that it extends has this method. */
  private resultInstead(f: FunctionInfo, c: ClassInfo): Ty {
    if (c.classAttributes.has(f.name) || c.instanceAttributes.has(f.name)) return T.unknown;
    const found = this.method(c, f.name);
    if (found === undefined || found === f) return T.never;
    const same = found.kind === f.kind && found.decorators.every((d) => this.keepsFunction(d));
    return same ? this.read(this.results.get(found)) : T.unknown;
  }

  isEscaping(f: FunctionInfo): boolean {
    return this.calls.isEscaping(f);
  }

  /** The argument expressions given for a parameter at the calls seen. */
  argumentsAt(info: FunctionInfo, name: string): Expr[] {
    return this.calls.argumentsAt(info, name);
  }

  /** Decorators that leave the function callable as it was: registration and tracing. */
  keepsFunction(d: Expr): boolean {
    return keepsFunction(this, d);
  }

  /** The row of a decorator that makes an object of a library class of the function. */
  decorating(d: Expr): FunctionMember | undefined {
    const row = this.libraries.member(this.qualifiedName(d.kind === "Call" ? d.func : d) ?? "");
    return row?.kind === "function" && row.decorates ? row : undefined;
  }

  /** The row of an operator that a library class defines for both of its sides. */
  operandsRow(op: string, a: Ty, b: Ty): MethodRow | undefined {
    if (op !== "|") return undefined;
    const row =
      (a.k === "object" ? this.libraries.method(a.cls, "__or__") : undefined) ??
      (b.k === "object" ? this.libraries.method(b.cls, "__ror__") : undefined);
    return row?.operands && row;
  }

  // ---- classes ----

  /** The program's classes in method resolution order (linear), from the class itself. */
  ancestry(c: ClassInfo): readonly ClassInfo[] {
    return this.hierarchy.ancestry(c);
  }

  /** Qualified names of the bases that are not of this program, of the class and all its ancestors. */
  libraryBases(c: ClassInfo): readonly string[] {
    return this.hierarchy.libraryBases(c);
  }

  subclasses(c: ClassInfo): readonly ClassInfo[] {
    return this.hierarchy.subclasses(c);
  }

  method(c: ClassInfo, name: string): FunctionInfo | undefined {
    return this.hierarchy.method(c, name);
  }

  isEnum(c: ClassInfo): boolean {
    return this.hierarchy.isEnum(c);
  }

  isTypedDict(c: ClassInfo): boolean {
    return this.libraryBases(c).some((b) => /\.TypedDict$/.test(b));
  }

  attributeType(c: ClassInfo, name: string): Ty | undefined {
    let out: Ty | undefined;
    const add = (k: ClassInfo) => {
      const fact = this.attributes.get(k)?.get(name);
      if (!fact) return;
      const found = this.read(fact);
      out = out ? join(out, found) : found;
    };
    this.ancestry(c).forEach(add);
    this.subclasses(c).forEach(add);
    return out;
  }

  // ---- annotations ----

  annotation(e: Expr, m: ProgramModule): Ty {
    const t = annotationType(e, this.annotationScope(m));
    return this.extendedBuiltins.has(t.k === "tuples" ? "tuple" : t.k) ? T.unknown : t;
  }

  private extended: ReadonlySet<string> | undefined;

  /** Built-in types that classes of the program extend: a value of the type may have methods of its own. */
  get extendedBuiltins(): ReadonlySet<string> {
    return (this.extended ??= new Set(this.builtinBaseNames()));
  }

  private builtinBaseNames(): string[] {
    const bases = this.program.classes.filter((c) => !this.isEnumBase(c)).flatMap((c) => c.node.bases);
    return bases
      .map((b) => (b.kind === "Subscript" ? b.value : b))
      .flatMap((b) => (b.kind === "Name" && builtinTypeNames.has(b.id) ? [b.id] : []));
  }

  /** `class Color(str, Enum)`: its members are no strings with methods of their own. */
  private isEnumBase(c: ClassInfo): boolean {
    return c.node.bases.some((b) =>
      /(Enum|Flag)$/.test(b.kind === "Attribute" ? b.attr : b.kind === "Name" ? b.id : ""),
    );
  }

  private annotationScope(m: ProgramModule): AnnotationScope {
    return {
      typeOf: (e) => this.exprType(e),
      className: (name) => this.namedClass(name, m),
      libraryClass: (name) => this.libraries.member(name)?.kind === "class",
      isLibraryTypedDict: (name) => this.libraries.class(name)?.bases?.includes("typing.TypedDict") ?? false,
      isTypedDict: (c) => this.isTypedDict(c),
      isProtocol: (c) => c.node.bases.some((b) => /\.Protocol$/.test(this.qualifiedName(b) ?? "")),
    };
  }

  /** A class named in a string annotation. */
  private namedClass(name: string, m: ProgramModule): Ty | undefined {
    const b = m.scopes.module.bindings.get(name);
    return b && this.declaredType(b);
  }

  typeText(text: string): Ty {
    return parseTypeText(text);
  }
}

const comparisons = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];
