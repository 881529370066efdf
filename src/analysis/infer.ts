/**
 * Types over the whole program: a fixpoint over bindings, results and attributes, from literals, constructors, signatures, annotations, assignments and
 * tests. It starts from "no value" and only widens, so loops and recursion end; what stays open is unknown.
 */
import type { Expr, Name } from "../parser/ast.js";
import type { FunctionMember, MethodRow } from "../libraries/library.js";
import type { Libraries } from "../libraries/resolve.js";
import { annotationType, parseTypeText, type AnnotationScope } from "./annotations.js";
import { AttributeWrites } from "./attribute-writes.js";
import { Contents, type Place } from "./contents.js";
import { computeAttribute } from "./infer/attributes.js";
import { CallSites } from "./infer/call-sites.js";
import { keepsFunction } from "./infer/definitions.js";
import { elementType, unpacked } from "./infer/elements.js";
import { computeExpr } from "./infer/expressions.js";
import { Hierarchy } from "./infer/hierarchy.js";
import { binary } from "./infer/operators.js";
import { holdsContainer } from "./infer/relations.js";
import { computeResult } from "./infer/results.js";
import { computeBinding } from "./infer/sources.js";
import { collectNarrowings, type Condition } from "./narrowing.js";
import type { ClassInfo, FunctionInfo, Program, ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";
import { join, sameType, T, widen, type Ty } from "./types.js";

export { canFallThrough } from "./infer/fall-through.js";
export { isBounded } from "./infer/operators.js";
export { isStreaming } from "./infer/calls.js";

const maxRounds = 8;

export class Types {
  private readonly bindings = new Map<Binding, Ty>();
  private readonly results = new Map<FunctionInfo, Ty>();
  private readonly attributes = new Map<ClassInfo, Map<string, Ty>>();
  /** Containers by the expression that makes them, with what is put into them later. */
  private readonly filled = new Map<Expr, Ty>();
  private readonly contents: Contents;
  readonly attributeWrites: AttributeWrites;
  readonly calls: CallSites;
  private readonly hierarchy: Hierarchy;
  private memo = new Map<Expr, Ty>();
  readonly narrowings: ReadonlyMap<Name, readonly Condition[]>;
  /** Whether a class of the program compares in a way of its own, perhaps not with a bool. */
  readonly overloadsComparison: boolean;
  private changed = false;
  private settled = false;

  constructor(
    readonly program: Program,
    readonly libraries: Libraries,
  ) {
    this.narrowings = collectNarrowings(program);
    this.overloadsComparison = program.classes.some((c) => comparisons.some((m) => c.methods.has(m)));
    this.calls = new CallSites(this);
    this.hierarchy = new Hierarchy(this);
    this.contents = new Contents(program, this);
    this.attributeWrites = new AttributeWrites(program);
    // Later rounds widen whatever still changes to unknown, so this ends.
    for (let round = 0; round === 0 || this.changed; round++) {
      this.changed = false;
      this.memo = new Map();
      this.contents.forget();
      this.hierarchy.refresh();
      this.round(round);
    }
    this.settled = true;
    this.memo = new Map();
    this.hierarchy.refresh();
  }

  // ---- the fixpoint ----

  private round(round: number): void {
    this.calls.collect();
    for (const m of this.program.modules) this.scopeRound(m, m.scopes.module, round);
    for (const f of this.program.functions) this.update(this.results, f, computeResult(this, f), round);
    for (const c of this.program.classes) this.classRound(c, round);
    for (const e of this.contents.sources) this.fillRound(e, round);
  }

  private fillRound(e: Expr, round: number): void {
    const t = this.exprType(e);
    if (!holdsContainer(t)) return;
    const place = e.kind === "Attribute" ? e.attr : this.contents.homeOf(e);
    this.update(this.filled, e, this.contents.grown(t, place), round);
  }

  private scopeRound(m: ProgramModule, scope: ProgramModule["scopes"]["module"], round: number): void {
    for (const b of scope.bindings.values()) this.update(this.bindings, b, computeBinding(this, b, m), round);
    for (const child of scope.children) this.scopeRound(m, child, round);
  }

  private classRound(c: ClassInfo, round: number): void {
    let table = this.attributes.get(c);
    if (!table) this.attributes.set(c, (table = new Map()));
    const names = new Set([...c.classAttributes.keys(), ...c.instanceAttributes.keys()]);
    for (const name of names) this.update(table, name, computeAttribute(this, c, name), round);
  }

  private update<K>(table: Map<K, Ty>, key: K, value: Ty, round: number): void {
    const old = table.get(key) ?? T.never;
    let next = widen(join(old, value));
    if (sameType(old, next)) {
      if (!table.has(key)) table.set(key, next);
      return;
    }
    if (round >= maxRounds - 2) next = T.unknown;
    table.set(key, next);
    this.changed = true;
  }

  /** A type, widened by what the program puts into the containers of a place. */
  grown(t: Ty, place: Place): Ty {
    return holdsContainer(t) ? this.contents.grown(t, place) : t;
  }

  // ---- expressions ----

  exprType(e: Expr): Ty {
    const known = this.memo.get(e);
    if (known) return known;
    this.memo.set(e, this.settled ? T.unknown : T.never);
    const filled = this.filled.get(e);
    const type = filled ? join(computeExpr(this, e), filled) : computeExpr(this, e);
    this.memo.set(e, type);
    return type;
  }

  /** Whether an expression's type has been asked for in this round. */
  isTyped(e: Expr): boolean {
    return this.memo.has(e);
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
    const row = this.operandsRow(op, a, b);
    return row && b.k !== "never" ? this.typeText(row.returns) : binary(a, op, b, e);
  }

  // ---- names ----

  /** The type of the variable itself, whatever is known where it is read. */
  declaredType(binding: Binding): Ty {
    return this.bindings.get(binding) ?? T.never;
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

  resultOf(f: FunctionInfo): Ty {
    return this.results.get(f) ?? T.never;
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

  attributeType(c: ClassInfo, name: string): Ty | undefined {
    let out: Ty | undefined;
    const add = (k: ClassInfo) => {
      const found = this.attributes.get(k)?.get(name);
      if (found) out = out ? join(out, found) : found;
    };
    this.ancestry(c).forEach(add);
    this.subclasses(c).forEach(add);
    return out;
  }

  // ---- annotations ----

  annotation(e: Expr, m: ProgramModule): Ty {
    return annotationType(e, this.annotationScope(m));
  }

  private annotationScope(m: ProgramModule): AnnotationScope {
    return {
      typeOf: (e) => this.exprType(e),
      className: (name) => this.namedClass(name, m),
      libraryClass: (name) => this.libraries.member(name)?.kind === "class",
      isLibraryTypedDict: (name) => this.libraries.class(name)?.bases?.includes("typing.TypedDict") ?? false,
      isTypedDict: (c) => this.libraryBases(c).some((b) => /\.TypedDict$/.test(b)),
    };
  }

  /** A class named in a string annotation. */
  private namedClass(name: string, m: ProgramModule): Ty | undefined {
    const b = m.scopes.module.bindings.get(name);
    return b ? this.bindings.get(b) : undefined;
  }

  typeText(text: string): Ty {
    return parseTypeText(text);
  }
}

const comparisons = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];
