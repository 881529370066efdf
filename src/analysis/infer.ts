/**
 * Types over the whole program: a fixpoint over bindings, results and attributes, from literals, constructors, signatures, annotations, assignments and
 * tests. It starts from "no value" and only widens, so loops and recursion end; what stays open is unknown.
 */
import type { Call, Expr, FunctionDef, Lambda, Name, Subscript } from "../parser/ast.js";
import type { FunctionMember, MethodRow } from "../libraries/library.js";
import type { Libraries } from "../libraries/resolve.js";
import { annotationType, parseTypeText, type AnnotationScope } from "./annotations.js";
import { AttributeWrites, fieldArgument, type AttributeWrite } from "./attribute-writes.js";
import { builtinIterators, builtinResults, methodResult } from "./builtin-types.js";
import { Contents, type Place } from "./contents.js";
import { collectNarrowings, type Condition } from "./narrowing.js";
import type { ClassInfo, FunctionInfo, Program, ProgramModule } from "./program.js";
import { selfName } from "./program.js";
import { resolveImport } from "./modules.js";
import type { Binding, Source } from "./scopes.js";
import { filterType, isOnly, join, joinAll, membersOf, sameType, T, widen, type Ty } from "./types.js";

const maxRounds = 8;

export class Types {
  private readonly bindings = new Map<Binding, Ty>();
  private readonly results = new Map<FunctionInfo, Ty>();
  private readonly attributes = new Map<ClassInfo, Map<string, Ty>>();
  /** Containers by the expression that makes them, with what is put into them later. */
  private readonly filled = new Map<Expr, Ty>();
  private readonly contents: Contents;
  /** Whether methods may be called by names that only the running program knows. */
  private readonly namesAttributesAtRunTime: boolean;
  private readonly attributeWrites: AttributeWrites;
  private readonly constructions = new Map<ClassInfo, Call[]>();
  private readonly moduleOfNode = new Map<object, ProgramModule>();
  private memo = new Map<Expr, Ty>();
  private readonly narrowings: ReadonlyMap<Name, readonly Condition[]>;
  private readonly callSites = new Map<FunctionInfo, { call: Call; module: ProgramModule }[]>();
  /** Functions used as values, called with unknown arguments, or overridden. */
  private readonly escaping = new Set<FunctionInfo>();
  /** Whether a class of the program compares in a way of its own, perhaps not with a bool. */
  private readonly overloadsComparison: boolean;
  /** Names of methods called on values of unknown type. */
  private readonly unknownCalls = new Set<string>();
  private changed = false;
  private settled = false;

  constructor(
    readonly program: Program,
    readonly libraries: Libraries,
  ) {
    this.narrowings = collectNarrowings(program);
    this.overloadsComparison = program.classes.some((c) => comparisons.some((m) => c.methods.has(m)));
    this.namesAttributesAtRunTime = [...program.parentOf.keys()].some((n) => namesAttribute(n as Expr));
    this.contents = new Contents(program, this);
    this.attributeWrites = new AttributeWrites(program);
    // Later rounds widen whatever still changes to unknown, so this ends.
    for (let round = 0; round === 0 || this.changed; round++) {
      this.changed = false;
      this.memo = new Map();
      this.round(round);
    }
    this.settled = true;
    this.memo = new Map();
  }

  // ---- the fixpoint ----

  private round(round: number): void {
    this.collectCalls();
    for (const m of this.program.modules) this.scopeRound(m, m.scopes.module, round);
    for (const f of this.program.functions) this.update(this.results, f, this.computeResult(f), round);
    for (const c of this.program.classes) this.classRound(c, round);
    for (const e of this.contents.sources) this.fillRound(e, round);
  }

  private fillRound(e: Expr, round: number): void {
    const t = this.exprType(e);
    if (!holdsContainer(t)) return;
    this.update(
      this.filled,
      e,
      this.contents.grown(t, e.kind === "Attribute" ? e.attr : this.contents.homeOf(e)),
      round,
    );
  }

  private scopeRound(m: ProgramModule, scope: ProgramModule["scopes"]["module"], round: number): void {
    for (const b of scope.bindings.values()) {
      for (const w of b.writes) this.moduleOfNode.set(w.node, m);
      this.update(this.bindings, b, this.computeBinding(b, m), round);
    }
    for (const child of scope.children) this.scopeRound(m, child, round);
  }

  private classRound(c: ClassInfo, round: number): void {
    let table = this.attributes.get(c);
    if (!table) this.attributes.set(c, (table = new Map()));
    const names = new Set([...c.classAttributes.keys(), ...c.instanceAttributes.keys()]);
    for (const name of names) this.update(table, name, this.computeAttribute(c, name), round);
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

  /** Who calls what, by the types of this round; functions seen as values escape. */
  private collectCalls(): void {
    this.callSites.clear();
    this.constructions.clear();
    for (const [node, parent] of this.program.parentOf) {
      const kind = (node as Expr).kind;
      if (kind === "Call") this.collectCall(node as Call);
      else if (kind === "Name" || kind === "Attribute") {
        if (parent.kind === "Call" && parent.func === node) continue;
        for (const t of membersOf(this.exprType(node as Expr)))
          if (t.k === "function") this.escaping.add(t.info);
      }
    }
  }

  private collectCall(call: Call): void {
    const target = this.exprType(call.func);
    if (call.func.kind === "Attribute" && target.k === "unknown") this.unknownCalls.add(call.func.attr);
    const name = call.func.kind === "Name" && call.func.id === "getattr" ? call.args[1] : undefined;
    if (name?.kind === "Constant" && name.value.type === "str") this.unknownCalls.add(name.value.value);
    for (const t of membersOf(target)) {
      const info =
        t.k === "function" ? t.info : t.k === "class" ? this.method(t.info, "__init__") : undefined;
      if (!info && t.k === "class")
        this.constructions.set(t.info, [...(this.constructions.get(t.info) ?? []), call]);
      if (!info) continue;
      const list = this.callSites.get(info) ?? [];
      list.push({ call, module: info.module });
      this.callSites.set(info, list);
    }
  }

  // ---- bindings ----

  private computeBinding(b: Binding, m: ProgramModule): Ty {
    const annotated = b.writes.find((w) => w.source.kind === "annotation");
    const values = b.writes
      .filter((w) => w.source.kind !== "annotation")
      .map((w) => this.sourceType(w.source, b, m));
    const declared =
      annotated?.source.kind === "annotation" ? this.annotation(annotated.source.annotation, m) : T.unknown;
    const type = annotated ? this.declared(declared, values) : joinAll(values);
    const made = b.writes.some(
      ({ source: s }) =>
        s.kind === "parameter" || s.kind === "annotation" || ("path" in s && s.path.includes("*")),
    );
    return made ? this.grown(type, b) : type;
  }

  private grown(t: Ty, place: Place): Ty {
    return holdsContainer(t) ? this.contents.grown(t, place) : t;
  }

  /** A declared type, widened by values that contradict it: Python does not hold anyone to annotations. */
  private declared(declared: Ty, values: readonly Ty[]): Ty {
    if (declared.k === "unknown") return joinAll(values);
    return values.reduce((t, v) => (accepts(t, v) ? t : v.k === "unknown" ? t : join(t, v)), declared);
  }

  private sourceType(s: Source, b: Binding, m: ProgramModule): Ty {
    switch (s.kind) {
      case "assign":
        return this.unpacked(this.exprType(s.value), s.path);
      case "iterate":
        return this.unpacked(this.elementType(this.exprType(s.iter)), s.path);
      case "with":
        return this.unpacked(this.contextType(this.exprType(s.item.contextExpr), s.async), s.path);
      case "annotation":
        return this.annotation(s.annotation, m);
      case "augmented":
        return this.binary(
          this.bindings.get(b) ?? T.never,
          s.statement.op,
          this.exprType(s.statement.value),
          {
            left: s.statement.target,
            right: s.statement.value,
          },
        );
      case "parameter":
        return this.parameterType(s.fn, s.name, m);
      case "function":
        return this.functionValue(s.node);
      case "class":
        return this.classValue(s.node);
      case "import":
        return this.importType(s, m);
      case "except":
        return this.exceptionType(s.handler.type);
      case "unknown":
        return T.unknown;
    }
  }

  private functionValue(node: FunctionDef): Ty {
    const info = this.program.functionOf.get(node)!;
    if (info.decorators.some((d) => this.exprType(d.kind === "Call" ? d.func : d).k === "never"))
      return T.never;
    if (info.decorators.every((d) => this.keepsFunction(d))) return { k: "function", info };
    const row = info.decorators.length === 1 ? this.decorating(info.decorators[0]!) : undefined;
    return row ? this.typeText(row.returns) : T.unknown;
  }

  /** The row of a decorator that makes an object of a library class of the function. */
  decorating(d: Expr): FunctionMember | undefined {
    const row = this.libraries.member(this.qualifiedName(d.kind === "Call" ? d.func : d) ?? "");
    return row?.kind === "function" && row.decorates ? row : undefined;
  }

  /** Decorators that leave the function callable as it was: registration and tracing. */
  keepsFunction(d: Expr): boolean {
    const target = d.kind === "Call" ? d.func : d;
    const name = this.qualifiedName(target);
    return name !== undefined && transparentDecorators.has(name);
  }

  private classValue(node: ClassInfo["node"]): Ty {
    if (node.decorators.some((d) => this.exprType(d.kind === "Call" ? d.func : d).k === "never"))
      return T.never;
    const known = node.decorators.every((d) => {
      const name = this.qualifiedName(d.kind === "Call" ? d.func : d);
      return name !== undefined && transparentClassDecorators.has(name);
    });
    return known ? { k: "class", info: this.program.classOf.get(node)! } : T.unknown;
  }

  private importType(s: Source & { kind: "import" }, m: ProgramModule): Ty {
    const local = resolveImport(this.program, m, s);
    if (local?.kind === "module") return { k: "module", name: local.module.name };
    if (local?.kind === "binding") return this.bindings.get(local.binding) ?? T.never;
    if (local?.kind === "missing") return T.unknown;
    if (s.member === undefined) return { k: "module", name: s.module };
    const name = `${s.module}.${s.member}`;
    return this.libraryValue(name);
  }

  private libraryValue(name: string): Ty {
    const member = this.libraries.member(name);
    if (!member) return this.libraries.isModule(name) ? { k: "module", name } : { k: "library", name };
    if (member.kind === "constant") return this.typeText(member.type);
    return { k: "library", name };
  }

  private exceptionType(type: Expr | undefined): Ty {
    if (!type) return T.unknown;
    const t = this.exprType(type);
    if (t.k === "class") return { k: "instance", info: t.info };
    return T.unknown;
  }

  /** What `as` gives in a with statement. */
  private contextType(t: Ty, async: boolean): Ty {
    if (t.k === "never") return t;
    if (t.k === "instance") {
      const enter = this.method(t.info, async ? "__aenter__" : "__enter__");
      const result = enter && this.results.get(enter);
      if (enter) return !result ? T.never : result.k === "awaitable" ? result.of : result;
      return T.unknown;
    }
    if (t.k === "object") {
      const row = this.libraries.method(t.cls, async ? "__aenter__" : "__enter__");
      const result = row ? this.typeText(row.returns) : T.unknown;
      return result.k === "awaitable" ? result.of : result;
    }
    return T.unknown;
  }

  // ---- parameters and results ----

  private parameterType(fn: FunctionDef | Lambda, name: string, m: ProgramModule): Ty {
    const info = this.program.functionOf.get(fn)!;
    const a = fn.args;
    if (a.vararg?.arg === name)
      return T.tuples(a.vararg.annotation ? this.annotation(a.vararg.annotation, m) : T.unknown);
    if (a.kwarg?.arg === name)
      return T.dict(T.str, a.kwarg.annotation ? this.annotation(a.kwarg.annotation, m) : T.unknown);
    if (info.owner && selfName(info) === name && info.kind !== "static")
      return info.kind === "class" ? { k: "class", info: info.owner } : { k: "instance", info: info.owner };
    const arg = [...a.posonlyargs, ...a.args, ...a.kwonlyargs].find((x) => x.arg === name)!;
    const values = arg.default ? [this.exprType(arg.default)] : [];
    const known = this.argumentTypes(info, name);
    if (arg.annotation) {
      const declared = this.annotation(arg.annotation, m);
      // `@show.register` of an `int` is called for a bool too.
      const registered = info.decorators.some((d) => d.kind === "Attribute" && d.attr === "register");
      if (registered && declared.k === "int") values.push(T.bool);
      return this.declared(declared, [...values, ...known]);
    }
    return !this.isOpen(info) ? joinAll([...values, ...known]) : T.unknown;
  }

  /** Whether callers other than the ones seen may exist. */
  private isOpen(info: FunctionInfo): boolean {
    if (this.escaping.has(info) || info.node.kind === "Lambda") return true;
    if (!info.decorators.every((d) => this.keepsFunction(d))) return true;
    return (
      info.owner !== undefined &&
      (this.namesAttributesAtRunTime ||
        /^__(?!init__)/.test(info.name) ||
        this.isOverridden(info) ||
        this.unknownCalls.has(info.name))
    );
  }

  /** Whether a call may mean this method or another class's of the same name. */
  private isOverridden(info: FunctionInfo): boolean {
    if (info.name === "__init__") return this.subclasses(info.owner!).length > 0;
    return this.program.classes.some((c) => c !== info.owner && c.methods.has(info.name));
  }

  /** Types of the arguments at every call site seen. */
  private argumentTypes(info: FunctionInfo, name: string): Ty[] {
    const open = (this.callSites.get(info) ?? []).some(
      ({ call }) =>
        call.args.some((x) => x.kind === "Starred") || call.keywords.some((k) => k.arg === undefined),
    );
    const known = this.argumentsAt(info, name).map((x) => this.exprType(x));
    return open ? [...known, T.unknown] : known;
  }

  /** The argument expressions given for a parameter at the calls seen. */
  argumentsAt(info: FunctionInfo, name: string): Expr[] {
    const a = info.node.args;
    const positional = [...a.posonlyargs, ...a.args].map((x) => x.arg);
    const shift = info.owner && info.kind !== "static" ? 1 : 0;
    return (this.callSites.get(info) ?? []).flatMap(({ call }) => {
      const value =
        call.keywords.find((k) => k.arg === name)?.value ?? call.args[positional.indexOf(name) - shift];
      return value ? [value] : [];
    });
  }

  private computeResult(f: FunctionInfo): Ty {
    const m = f.module;
    const body = this.bodyType(f);
    const annotation =
      f.node.kind !== "Lambda" && f.node.returns ? this.annotation(f.node.returns, m) : undefined;
    if (f.isGenerator) {
      const of = annotation?.k === "iterator" ? annotation.of : this.yieldType(f);
      return T.iterator(of, true, f.isAsyncDef);
    }
    const value = annotation ? refine(body, annotation) : body;
    return f.isAsyncDef ? T.awaitable(value) : value;
  }

  private bodyType(f: FunctionInfo): Ty {
    if (f.node.kind === "Lambda") return this.exprType(f.node.body);
    const values = f.returns.map((r) => (r.value ? this.exprType(r.value) : T.none));
    if (canFallThrough(f.node)) values.push(T.none);
    return joinAll(values);
  }

  private yieldType(f: FunctionInfo): Ty {
    return joinAll(
      f.yields.map((y) =>
        y.kind === "Yield"
          ? y.value
            ? this.exprType(y.value)
            : T.none
          : this.elementType(this.exprType(y.value)),
      ),
    );
  }

  resultOf(f: FunctionInfo): Ty {
    return this.results.get(f) ?? T.never;
  }

  isEscaping(f: FunctionInfo): boolean {
    return this.escaping.has(f);
  }

  // ---- classes ----

  private computeAttribute(c: ClassInfo, name: string): Ty {
    const own = c.classAttributes.get(name);
    const writes = c.instanceAttributes.get(name) ?? [];
    const declared = own?.annotation ?? writes.find((w) => w.annotation)?.annotation;
    const values = [
      ...(own?.value ? [this.exprType(own.value)] : []),
      ...(own?.annotation ? this.fieldArguments(c, name) : []),
      ...this.attributeWrites
        .of(name)
        .filter((w) => this.mayWrite(w, c))
        .map((w) => this.writtenType(w)),
    ];
    return declared
      ? this.grown(this.declared(this.annotation(declared, c.module), values), name)
      : joinAll(values);
  }

  private fieldArguments(c: ClassInfo, name: string): Ty[] {
    return [c, ...this.subclasses(c)].flatMap((k) =>
      (this.constructions.get(k) ?? []).flatMap((call) => {
        const value = fieldArgument(call, this.ancestry(k), name);
        return value ? [this.exprType(value)] : [];
      }),
    );
  }

  /** Whether the object written to may be an instance of a class, or the class itself. */
  private mayWrite(w: AttributeWrite, c: ClassInfo): boolean {
    const t = this.exprType(w.receiver);
    if (t.k === "unknown") return true;
    return membersOf(t).some(
      (m) =>
        (m.k === "instance" || m.k === "class") &&
        (this.ancestry(m.info).includes(c) || this.ancestry(c).includes(m.info)),
    );
  }

  private writtenType(w: AttributeWrite): Ty {
    if (!w.value) return T.unknown;
    const value = this.exprType(w.value);
    if (!w.augmented) return this.unpacked(value, w.path);
    return this.binary(this.exprType(w.augmented.target), w.augmented.op, value, {
      left: w.augmented.target,
      right: w.value,
    });
  }

  /** The program's classes in method resolution order (linear), then undefined if a base is not of this program. */
  ancestry(c: ClassInfo, seen = new Set<ClassInfo>()): ClassInfo[] {
    if (seen.has(c)) return [];
    seen.add(c);
    const out = [c];
    for (const base of c.node.bases) {
      const t = this.exprType(base);
      if (t.k === "class") out.push(...this.ancestry(t.info, seen));
    }
    return out;
  }

  /** Qualified names of the bases that are not of this program, of the class and all its ancestors. */
  libraryBases(c: ClassInfo): string[] {
    const out: string[] = [];
    for (const k of this.ancestry(c)) {
      for (const base of k.node.bases) {
        const target = base.kind === "Subscript" ? base.value : base;
        const t = this.exprType(target);
        if (t.k === "library" || t.k === "builtin") {
          out.push(t.name);
          if (this.libraries.class(t.name)?.bases?.includes("typing.TypedDict")) out.push("typing.TypedDict");
        } else if (t.k !== "class") out.push("?");
      }
    }
    return out;
  }

  subclasses(c: ClassInfo): ClassInfo[] {
    return this.program.classes.filter((k) => k !== c && this.ancestry(k).includes(c));
  }

  method(c: ClassInfo, name: string): FunctionInfo | undefined {
    for (const k of this.ancestry(c)) {
      const found = k.methods.get(name);
      if (found) return found;
    }
    return undefined;
  }

  attributeType(c: ClassInfo, name: string): Ty | undefined {
    let out: Ty | undefined;
    for (const k of [...this.ancestry(c), ...this.subclasses(c)]) {
      const found = this.attributes.get(k)?.get(name);
      if (found) out = out ? join(out, found) : found;
    }
    return out;
  }

  // ---- expressions ----

  exprType(e: Expr): Ty {
    const known = this.memo.get(e);
    if (known) return known;
    this.memo.set(e, this.settled ? T.unknown : T.never);
    const filled = this.filled.get(e);
    const type = filled ? join(this.compute(e), filled) : this.compute(e);
    this.memo.set(e, type);
    return type;
  }

  private compute(e: Expr): Ty {
    switch (e.kind) {
      case "Constant":
        return constantType(e);
      case "JoinedStr":
      case "FormattedValue":
        return T.str;
      case "Name":
        return this.nameType(e);
      case "Attribute":
        return this.attributeExpr(e);
      case "Call":
        return this.callType(e);
      case "List":
        return T.list(this.elementsType(e.elts));
      case "Tuple":
        if (e.elts.some((x) => x.kind === "Starred")) return T.tuples(T.unknown);
        return T.tuple(e.elts.map((x) => this.exprType(x)));
      case "Set":
        return T.set(this.elementsType(e.elts));
      case "Dict":
        return this.dictType(e);
      case "ListComp":
        return T.list(this.exprType(e.elt));
      case "SetComp":
        return T.set(this.exprType(e.elt));
      case "GeneratorExp":
        return T.iterator(this.exprType(e.elt), true);
      case "DictComp":
        return T.dict(this.exprType(e.key), this.exprType(e.value));
      case "BoolOp":
        return this.boolOp(e);
      case "BinOp":
        return this.binaryChain(e);
      case "UnaryOp":
        return this.unary(e.op, this.exprType(e.operand));
      case "Compare":
        return this.compareType(e);
      case "IfExp":
        return join(this.exprType(e.body), this.exprType(e.orelse));
      case "NamedExpr":
        return this.exprType(e.value);
      case "Lambda":
        return { k: "function", info: this.program.functionOf.get(e)! };
      case "Subscript":
        return this.subscriptType(e);
      case "Await": {
        const t = this.exprType(e.value);
        return t.k === "awaitable" ? t.of : T.unknown;
      }
      case "Starred":
      case "Yield":
      case "YieldFrom":
      case "Slice":
      case "ErrorExpr":
        return T.unknown;
    }
  }

  private elementsType(elts: readonly Expr[]): Ty {
    return joinAll(
      elts.map((x) => (x.kind === "Starred" ? this.elementType(this.exprType(x.value)) : this.exprType(x))),
    );
  }

  private dictType(e: Expr & { kind: "Dict" }): Ty {
    if (e.keys.some((k) => k === undefined)) return T.dict(T.unknown, T.unknown);
    return T.dict(
      joinAll(e.keys.map((k) => this.exprType(k!))),
      joinAll(e.values.map((v) => this.exprType(v))),
    );
  }

  private nameType(e: Name): Ty {
    const binding = this.bindingOf(e);
    if (!binding) return { k: "builtin", name: e.id };
    const conditions = this.narrowings.get(e);
    let t = this.bindings.get(binding) ?? T.never;
    for (const c of conditions ?? []) t = this.narrow(t, c);
    return t;
  }

  /** The type of the variable itself, whatever is known where it is read. */
  declaredType(binding: Binding): Ty {
    return this.bindings.get(binding) ?? T.never;
  }

  bindingOf(node: object): Binding | undefined {
    for (const m of this.program.modules) {
      const b = m.scopes.bindingOf.get(node);
      if (b) return b;
    }
    return undefined;
  }

  private narrow(t: Ty, c: Condition): Ty {
    switch (c.kind) {
      case "is":
        return this.unpacked(this.exprType(c.value), c.path);
      case "none":
        return c.holds ? T.none : filterType(t, (x) => x.k !== "none");
      case "truthy":
        return c.holds ? filterType(t, (x) => x.k !== "none") : t;
      case "isinstance":
        return this.narrowInstance(t, c.type, c.holds);
    }
  }

  private narrowInstance(t: Ty, type: Expr, holds: boolean): Ty {
    const types = type.kind === "Tuple" ? type.elts : [type];
    const tests = types.map((x) => this.exprType(x));
    if (!holds)
      return filterType(t, (m) => !tests.some((x) => x.k === "builtin" && exactKinds[x.name]?.includes(m.k)));
    const found = tests.map((x) => this.instanceType(x));
    const wanted = joinAll(found);
    if (t.k === "unknown" || wanted.k === "unknown") return wanted;
    const kept = membersOf(t).filter((m) =>
      membersOf(wanted).some((w) => w.k === m.k && (w.k !== "object" || sameType(w, m))),
    );
    return kept.length ? joinAll(kept) : wanted;
  }

  private instanceType(x: Ty): Ty {
    if (x.k === "class") return { k: "instance", info: x.info };
    if (x.k === "library" && this.libraries.asks(x.name) && this.libraries.class(x.name))
      return { k: "object", cls: x.name };
    if (x.k !== "builtin") return T.unknown;
    switch (x.name) {
      case "str":
        return T.str;
      case "dict":
        return T.dict(T.unknown, T.unknown);
      case "list":
        return T.list(T.unknown);
      case "tuple":
        return T.tuples(T.unknown);
      case "set":
        return T.set(T.unknown);
      case "int":
        return joinAll([T.bigInt, T.bool]);
      case "bool":
        return T.bool;
      case "float":
        return T.float;
      default:
        return T.unknown;
    }
  }

  private attributeExpr(e: Expr & { kind: "Attribute" }): Ty {
    const whole = this.exprType(e.value);
    const some = whole.k === "union" ? whole.of.filter((m) => m.k !== "none") : [];
    const t = some.length === 1 ? some[0]! : whole;
    if (t.k === "module") return this.moduleMember(t.name, e.attr);
    if (t.k === "library") return this.libraryValue(`${t.name}.${e.attr}`);
    if (t.k === "never") return T.never;
    if (t.k === "instance") return this.instanceMember(t.info, e.attr);
    if (t.k === "class") return this.classMember(t.info, e.attr);
    if (t.k === "object") {
      const type = this.libraries.attribute(t.cls, e.attr);
      return type ? this.typeText(type) : T.unknown;
    }
    return T.unknown;
  }

  private moduleMember(module: string, name: string): Ty {
    const local = this.program.byName.get(module);
    if (!local) return this.libraryValue(`${module}.${name}`);
    const b = local.scopes.module.bindings.get(name);
    if (b) return this.bindings.get(b) ?? T.never;
    return this.program.byName.has(`${module}.${name}`)
      ? { k: "module", name: `${module}.${name}` }
      : T.unknown;
  }

  private instanceMember(c: ClassInfo, name: string): Ty {
    const method = this.method(c, name);
    if (method?.kind === "property") return this.results.get(method) ?? T.never;
    if (method)
      return method.decorators.every((d) => this.keepsFunction(d))
        ? { k: "function", info: method, self: c }
        : T.unknown;
    return this.attributeType(c, name) ?? T.unknown;
  }

  private classMember(c: ClassInfo, name: string): Ty {
    const method = this.method(c, name);
    if (method && (method.kind === "static" || method.kind === "class"))
      return { k: "function", info: method, self: c };
    if (method) return T.unknown;
    if (this.isEnum(c) && isEnumMember(c, name)) return { k: "instance", info: c };
    if (this.isEnum(c)) return T.unknown;
    return this.attributeType(c, name) ?? T.unknown;
  }

  isEnum(c: ClassInfo): boolean {
    return this.libraryBases(c).some((b) => /^enum\./.test(b));
  }

  private callType(e: Call): Ty {
    if (e.func.kind === "Attribute") {
      const special = this.methodCall(e, e.func);
      if (special) return special;
    }
    const t = this.exprType(e.func);
    switch (t.k) {
      case "never":
        return T.never;
      case "function":
        return this.results.get(t.info) ?? T.never;
      case "class":
        return this.isEnum(t.info) || !this.hasOwnNew(t.info) ? { k: "instance", info: t.info } : T.unknown;
      case "builtin":
        return this.builtinCall(t.name, e);
      case "library":
        return this.libraryCall(t.name, e);
      default:
        return T.unknown;
    }
  }

  private hasOwnNew(c: ClassInfo): boolean {
    return this.method(c, "__new__") !== undefined;
  }

  private methodCall(e: Call, f: Expr & { kind: "Attribute" }): Ty | undefined {
    const receiver = this.exprType(f.value);
    if (receiver.k === "object") {
      const row = this.libraries.method(receiver.cls, f.attr);
      if (row) return this.typeText(row.streams && isStreaming(e) ? row.streams : row.returns);
    }
    if (receiver.k === "library") {
      const row = this.libraries.class(receiver.name)?.statics?.[f.attr];
      if (row) return this.typeText(row.returns);
    }
    if (receiver.k === "union") {
      const results = receiver.of.map((m) => methodResult(m, f.attr));
      return results.every((r) => r !== undefined) ? joinAll(results as Ty[]) : undefined;
    }
    if (receiver.k === "instance") {
      const m = this.method(receiver.info, f.attr);
      if (!m) {
        const row = this.inheritedRow(receiver.info, f.attr);
        if (row) return row.returns === "Self" ? receiver : this.typeText(row.returns);
      }
    }
    if (receiver.k === "class" && !this.method(receiver.info, f.attr)) {
      const row = this.inheritedRow(receiver.info, f.attr);
      if (row)
        return row.returns === "Self" ? { k: "instance", info: receiver.info } : this.typeText(row.returns);
    }
    if (receiver.k === "builtin" && receiver.name === "dict" && f.attr === "fromkeys")
      return T.dict(T.unknown, T.unknown);
    const found = methodResult(receiver, f.attr);
    if (receiver.k === "dict" && f.attr === "get" && e.args.length === 2 && receiver.value.k !== "never")
      return join(receiver.value, this.exprType(e.args[1]!));
    if (receiver.k === "dict" && f.attr === "get" && e.args.length === 1 && receiver.value.k !== "never")
      return join(receiver.value, T.none);
    return found;
  }

  /** The row of a method that a class has from a library. */
  private inheritedRow(c: ClassInfo, name: string): MethodRow | undefined {
    for (const base of this.libraryBases(c)) {
      const row = this.libraries.method(base, name);
      if (row) return row;
    }
    return undefined;
  }

  private builtinCall(name: string, e: Call): Ty {
    const first = e.args[0] && e.args[0].kind !== "Starred" ? this.exprType(e.args[0]) : undefined;
    const element = first ? this.elementType(first) : T.unknown;
    if (builtinIterators.has(name)) return this.iteratorResult(name, e, element);
    switch (name) {
      case "list":
      case "sorted":
        return T.list(first ? element : T.unknown);
      case "tuple":
        return T.tuples(first ? element : T.unknown);
      case "set":
        return T.set(first ? element : T.unknown);
      case "int":
        return first && isOnly(first, "int", "bool") ? (first.k === "int" ? first : T.int) : T.bigInt;
      case "abs":
        return first && isOnly(first, "int", "float") ? first : T.unknown;
      case "min":
      case "max":
        return e.keywords.length
          ? T.unknown
          : e.args.length === 1
            ? element
            : joinAll(e.args.map((a) => this.exprType(a)));
      case "round":
        return e.args.length === 1 && first && isOnly(first, "float", "int") ? T.bigInt : T.unknown;
      case "sum":
        return isOnly(element, "int") && e.args.length === 1 ? T.bigInt : T.unknown;
      case "type":
        return T.unknown;
      case "super":
        return T.unknown;
      case "open":
        return { k: "object", cls: "io.TextIOWrapper" };
      default:
        return builtinResults[name] ?? T.unknown;
    }
  }

  private iteratorResult(name: string, e: Call, element: Ty): Ty {
    switch (name) {
      case "enumerate":
        return T.iterator(T.tuple([T.int, element]));
      case "zip":
        return T.iterator(
          T.tuple(e.args.map((a) => (a.kind === "Starred" ? T.unknown : this.elementType(this.exprType(a))))),
        );
      case "reversed":
        return T.iterator(element);
      case "filter":
        return T.iterator(e.args[1] ? this.elementType(this.exprType(e.args[1])) : T.unknown);
      case "map": {
        const f = e.args[0] && this.exprType(e.args[0]);
        if (f?.k === "function") return T.iterator(this.results.get(f.info) ?? T.never);
        if (f?.k === "builtin") return T.iterator(builtinResults[f.name] ?? T.unknown);
        return T.iterator(T.unknown);
      }
      default:
        return T.iterator(T.unknown);
    }
  }

  private libraryCall(name: string, _e: Call): Ty {
    const member = this.libraries.member(name);
    if (member?.kind === "function") {
      const t = this.typeText(member.returns);
      return member.awaits && member.params.length >= 0 && this.libraries.isCoroutine(name)
        ? T.awaitable(t)
        : t;
    }
    if (member?.kind === "class") return { k: "object", cls: name };
    return T.unknown;
  }

  /** What iteration over a value gives. */
  elementType(t: Ty): Ty {
    switch (t.k) {
      case "never":
        return T.never;
      case "list":
      case "set":
      case "frozenset":
      case "tuples":
      case "iterator":
        return t.of;
      case "tuple":
        return joinAll(t.items);
      case "dict":
        return t.key;
      case "str":
        return T.str;
      case "bytes":
      case "range":
        return T.int;
      case "union":
        return joinAll(t.of.map((m) => this.elementType(m)));
      case "class":
        return this.isEnum(t.info) ? { k: "instance", info: t.info } : T.unknown;
      case "object":
        return t.of ?? T.unknown;
      default:
        return T.unknown;
    }
  }

  unpacked(t: Ty, path: readonly (number | "*")[]): Ty {
    let now = t;
    for (const step of path) {
      if (now.k === "never") return T.never;
      if (step === "*") now = T.list(this.elementType(now));
      else if (now.k === "tuple") now = now.items[step] ?? T.unknown;
      else now = this.elementType(now);
    }
    return now;
  }

  private subscriptType(e: Subscript): Ty {
    const t = this.exprType(e.value);
    if (t.k === "never") return T.never;
    if (e.slice.kind === "Slice")
      return t.k === "tuple"
        ? T.tuples(joinAll(t.items))
        : isOnly(t, "list", "str", "tuples", "bytes")
          ? t
          : T.unknown;
    switch (t.k) {
      case "list":
      case "tuples":
        return t.of;
      case "tuple": {
        const i = constantIndex(e.slice);
        return i === undefined ? joinAll(t.items) : (t.items.at(i) ?? T.unknown);
      }
      case "dict":
        return t.value;
      case "str":
        return T.str;
      case "range":
      case "bytes":
        return T.int;
      case "class":
        return this.isEnum(t.info) ? { k: "instance", info: t.info } : t;
      default:
        return T.unknown;
    }
  }

  private boolOp(e: Expr & { kind: "BoolOp" }): Ty {
    const types = e.values.map((v) => this.exprType(v));
    const last = types.length - 1;
    return joinAll(
      types.map((t, i) => (i < last && e.op === "or" ? filterType(t, (m) => m.k !== "none") : t)),
    );
  }

  private binaryChain(e: Expr & { kind: "BinOp" }): Ty {
    const rights: (Expr & { kind: "BinOp" })[] = [];
    let left: Expr = e;
    while (left.kind === "BinOp" && (left === e || !this.memo.has(left))) {
      rights.push(left);
      left = left.left;
    }
    let t = this.exprType(left);
    for (let i = rights.length - 1; i >= 0; i--)
      t = this.binary(t, rights[i]!.op, this.exprType(rights[i]!.right), rights[i]!);
    return t;
  }

  /** The type of `a op b`. */
  binary(a: Ty, op: string, b: Ty, e?: { readonly left: Expr; readonly right: Expr }): Ty {
    if (a.k === "never" || b.k === "never") return T.never;
    const row = this.operandsRow(op, a, b);
    if (row) return this.typeText(row.returns);
    if (op === "+" && isOnly(a, "str") && isOnly(b, "str")) return T.str;
    if (op === "+" && a.k === "list" && b.k === "list") return join(a, b);
    if (op === "%" && isOnly(a, "str")) return T.str;
    if (op === "*" && ((isOnly(a, "str") && isOnly(b, "int")) || (isOnly(b, "str") && isOnly(a, "int"))))
      return T.str;
    if (op === "*" && a.k === "list" && isOnly(b, "int")) return a;
    if (isOnly(a, "int", "bool") && isOnly(b, "int", "bool")) {
      if (op === "/") return T.float;
      if ((op === "+" || op === "-") && staysSmall(a, b, e)) return T.int;
      if ((op === "%" || op === "//") && isSmall(a) && isSmall(b)) return T.int;
      if (op === "**") return T.unknown;
      return T.bigInt;
    }
    if (
      isOnly(a, "int", "float", "bool") &&
      isOnly(b, "int", "float", "bool") &&
      op !== "**" &&
      (a.k === "float" || b.k === "float")
    )
      return T.float;
    return T.unknown;
  }

  /** The row of an operator that a library class defines for both of its sides. */
  operandsRow(op: string, a: Ty, b: Ty): MethodRow | undefined {
    if (op !== "|") return undefined;
    const row =
      (a.k === "object" ? this.libraries.method(a.cls, "__or__") : undefined) ??
      (b.k === "object" ? this.libraries.method(b.cls, "__ror__") : undefined);
    return row?.operands && row;
  }

  private unary(op: string, t: Ty): Ty {
    if (op === "not") return T.bool;
    if ((op === "-" || op === "+") && isOnly(t, "int", "float")) return t;
    return op === "~" && isOnly(t, "int") ? t : t.k === "never" ? t : T.unknown;
  }

  private compareType(e: Expr & { kind: "Compare" }): Ty {
    if (e.ops.every((op) => op === "is" || op === "is not" || op === "in" || op === "not in")) return T.bool;
    if (!this.overloadsComparison) return T.bool;
    const plain = [e.left, ...e.comparators].every((x) => !isOnlyPossiblyOverloaded(this.exprType(x)));
    return plain ? T.bool : T.unknown;
  }

  // ---- names of libraries ----

  /** The dotted library name an expression stands for, such as `mlflow.pyfunc.ResponsesAgent`; builtins by their bare name. */
  qualifiedName(e: Expr): string | undefined {
    if (e.kind === "Subscript") return this.qualifiedName(e.value);
    const t = this.exprType(e);
    return t.k === "library" || t.k === "module" || t.k === "builtin" ? t.name : undefined;
  }

  annotation(e: Expr, m: ProgramModule): Ty {
    return annotationType(e, this.annotationScope(m));
  }

  private annotationScope(_m: ProgramModule): AnnotationScope {
    return {
      typeOf: (e) => this.exprType(e),
      className: (name) => this.namedClass(name, _m),
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

/** `stream=True`, or a value that may be true. */
export const isStreaming = (e: Call): boolean =>
  e.keywords.some(
    (k) =>
      k.arg === "stream" &&
      !(k.value.kind === "Constant" && k.value.value.type === "bool" && !k.value.value.value),
  );

/** Names of an enum's body; those with an underscore at the start are no members. */
const isEnumMember = (c: ClassInfo, name: string): boolean =>
  !name.startsWith("_") && (c.classAttributes.has(name) || c.classAttributes.size === 0);
/** `getattr(x, name)` with a name that is no literal, `vars(x)`, `x.__dict__`, `methodcaller(...)`. */
function namesAttribute(e: Expr): boolean {
  if (e.kind === "Attribute")
    return e.attr === "__dict__" || e.attr === "__getattribute__" || e.attr === "methodcaller";
  if (e.kind !== "Call" || e.func.kind !== "Name") return false;
  return (
    e.func.id === "vars" ||
    e.func.id === "methodcaller" ||
    (e.func.id === "getattr" && e.args[1]?.kind !== "Constant")
  );
}

const transparentDecorators = new Set([
  "mlflow.trace",
  "mlflow.genai.agent_server.invoke",
  "mlflow.genai.agent_server.stream",
  "functools.wraps",
  "tenacity.retry",
  "backoff.on_exception",
  "backoff.on_predicate",
  "typing.override",
  "typing_extensions.override",
  "typing.final",
  "typing.no_type_check",
  "pydantic.field_validator",
  "pydantic.model_validator",
  "pydantic.field_serializer",
  "pydantic.model_serializer",
  "pydantic.computed_field",
  "pydantic.validator",
  "pydantic.root_validator",
]);
const transparentClassDecorators = new Set([
  "dataclasses.dataclass",
  "functools.total_ordering",
  "typing.final",
  "typing.runtime_checkable",
  "typing_extensions.runtime_checkable",
  "enum.unique",
  "mlflow.trace_disabled",
]);

const comparisons = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];

const exactKinds: Readonly<Record<string, readonly Ty["k"][]>> = {
  str: ["str"],
  dict: ["dict"],
  list: ["list"],
  tuple: ["tuple", "tuples"],
  set: ["set"],
  float: ["float"],
  bytes: ["bytes"],
  bool: ["bool"],
  int: ["int", "bool"],
};

function constantType(e: Expr & { kind: "Constant" }): Ty {
  switch (e.value.type) {
    case "str":
      return T.str;
    case "bytes":
      return T.bytes;
    case "int":
      return e.value.value > 4294967296n || e.value.value < -4294967296n ? T.bigInt : T.int;
    case "float":
      return T.float;
    case "bool":
      return T.bool;
    case "None":
      return T.none;
    default:
      return T.unknown;
  }
}

const isSmall = (t: Ty): boolean => t.k === "bool" || (t.k === "int" && !t.big);

/** One operand is bounded by the program text or by a length, so that only as many steps as a run can take lead out of the safe range. */
function staysSmall(a: Ty, b: Ty, e: { readonly left: Expr; readonly right: Expr } | undefined): boolean {
  return isSmall(a) && isSmall(b) && e !== undefined && (isBounded(e.left) || isBounded(e.right));
}

export function isBounded(e: Expr): boolean {
  if (e.kind === "Constant") return e.value.type === "int" && e.value.value < 1n << 24n;
  if (e.kind === "UnaryOp") return isBounded(e.operand);
  return e.kind === "Call" && e.func.kind === "Name" && (e.func.id === "len" || e.func.id === "ord");
}

/** Whether comparing it could give something other than a bool (`__eq__` of a program's or library's class). */
const isOnlyPossiblyOverloaded = (t: Ty): boolean =>
  t.k === "unknown" || membersOf(t).some((m) => m.k === "instance" || m.k === "object" || m.k === "unknown");

function constantIndex(e: Expr): number | undefined {
  if (e.kind === "Constant" && e.value.type === "int") return Number(e.value.value);
  if (e.kind === "UnaryOp" && e.op === "-" && e.operand.kind === "Constant" && e.operand.value.type === "int")
    return -Number(e.operand.value.value);
  return undefined;
}

/** Whether a value's type is within a declared type, kind by kind and element by element. What is not known is taken at its word. */
function accepts(declared: Ty, value: Ty): boolean {
  if (value.k === "unknown" || value.k === "never" || declared.k === "unknown") return true;
  return membersOf(value).every((v) => membersOf(declared).some((d) => acceptsMember(d, v)));
}

function acceptsMember(d: Ty, v: Ty): boolean {
  if (d.k === "tuples" && v.k === "tuple") return v.items.every((x) => accepts(d.of, x));
  if (d.k === "callable") return d.k === v.k || isCallable(v);
  if (d.k === "iterator") return v.k !== "none" && !(v.k === "iterator" && !accepts(d.of, v.of));
  if (d.k !== v.k) return false;
  switch (d.k) {
    case "int":
      return d.big || !(v as typeof d).big;
    case "list":
    case "set":
    case "frozenset":
    case "tuples":
      return accepts(d.of, (v as typeof d).of);
    case "dict":
      return accepts(d.key, (v as typeof d).key) && accepts(d.value, (v as typeof d).value);
    case "tuple": {
      const { items } = v as typeof d;
      return items.length === d.items.length && items.every((x, i) => accepts(d.items[i]!, x));
    }
    default:
      return true;
  }
}

/** Whether lists, dicts or sets are in a value of this type. */
const holdsContainer = (t: Ty): boolean =>
  membersOf(t).some(
    (m) =>
      ["list", "dict", "set"].includes(m.k) ||
      (m.k === "tuple" && m.items.some(holdsContainer)) ||
      (m.k === "tuples" && holdsContainer(m.of)),
  );

const isCallable = (t: Ty): boolean =>
  t.k === "function" || t.k === "class" || t.k === "builtin" || t.k === "library";

/** The annotation where it says more than the body, kind by kind. */
function refine(body: Ty, annotation: Ty): Ty {
  if (body.k === "never" || body.k === "unknown") return annotation;
  if (annotation.k === "unknown") return body;
  return accepts(annotation, body) ? annotation : join(annotation, body);
}

/** Whether control can reach the end of the function's body. */
export function canFallThrough(node: FunctionDef): boolean {
  return fallsThrough(node.body);
}

function fallsThrough(body: readonly import("../parser/ast.js").Stmt[]): boolean {
  const last = body.at(-1);
  if (!last) return true;
  switch (last.kind) {
    case "Return":
    case "Raise":
      return false;
    case "If":
      return last.orelse.length === 0 || fallsThrough(last.body) || fallsThrough(last.orelse);
    case "With":
    case "AsyncWith":
      return true;
    case "While":
      return !(
        last.test.kind === "Constant" &&
        last.test.value.type === "bool" &&
        last.test.value.value &&
        !containsBreak(last.body)
      );
    case "Try":
    case "TryStar":
      if (last.finalbody.length && !fallsThrough(last.finalbody)) return false;
      return (
        fallsThrough(last.orelse.length ? last.orelse : last.body) ||
        last.handlers.some((h) => fallsThrough(h.body))
      );
    default:
      return true;
  }
}

function containsBreak(body: readonly import("../parser/ast.js").Stmt[]): boolean {
  return body.some((s) => {
    if (s.kind === "Break") return true;
    if (s.kind === "If") return containsBreak(s.body) || containsBreak(s.orelse);
    if (s.kind === "Try" || s.kind === "TryStar")
      return [s.body, s.orelse, s.finalbody, ...s.handlers.map((h) => h.body)].some(containsBreak);
    if (s.kind === "With" || s.kind === "AsyncWith") return containsBreak(s.body);
    if (s.kind === "Match") return s.cases.some((c) => containsBreak(c.body));
    return false;
  });
}
