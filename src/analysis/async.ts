/**
 * Which functions must be async in TypeScript: a fixpoint from library calls that return promises through the call graph, overrides and escaping functions.
 * It errs on the side of async, since awaiting a plain value is harmless and using a promise as a value never is.
 */
import type { AnyNode, Call, Expr, Name } from "../parser/ast.js";
import { children } from "../parser/index.js";
import { Callees } from "./callees.js";
import { isStreaming, type Types } from "./infer.js";
import type { ClassInfo, FunctionInfo } from "./program.js";
import { mayBe, membersOf } from "./types.js";

export class AsyncFacts {
  private readonly async = new Set<FunctionInfo>();
  /** Python names of async methods: a call on an unknown receiver by such a name is awaited. */
  private readonly methodNames = new Set<string>();
  /** Names of awaiting methods of the libraries that the program uses: a value of unknown type may be one of their objects. */
  private readonly libraryNames: ReadonlySet<string>;
  /** As `libraryNames`, of methods that give async iterables. */
  private readonly streamingNames: ReadonlySet<string>;
  private escapingAsyncGenerator = false;
  private readonly memo = new Map<Expr, boolean>();
  private readonly callees: Callees;
  private readonly candidates = new Map<Call, readonly FunctionInfo[]>();

  constructor(
    private readonly types: Types,
    /** Imports that are made where they stand, with `await`. */
    private readonly lateImports: ReadonlySet<AnyNode> = new Set(),
  ) {
    this.libraryNames = libraryMethodNames(types, (module) => types.libraries.awaitingMethods(module));
    this.callees = new Callees(types, this.libraryNames);
    this.streamingNames = libraryMethodNames(types, (module) => types.libraries.streamingMethods(module));
    for (const f of types.program.functions) if (this.isAsyncByItself(f)) this.mark(f);
    let changed = true;
    while (changed) {
      this.memo.clear();
      changed = false;
      for (const f of types.program.functions) {
        if (this.async.has(f) || !this.mustAwait(f)) continue;
        this.mark(f);
        changed = true;
      }
      changed = this.markOverrides() || changed;
    }
    this.memo.clear();
  }

  private mark(f: FunctionInfo): void {
    this.async.add(f);
    if (f.owner) this.methodNames.add(f.name);
    if (this.isBlockingGenerator(f) && this.callees.isValue(f) && !this.makesManager(f))
      this.escapingAsyncGenerator = true;
  }

  /** `async def`; generators without `await` stay sync only when not declared async. */
  private isAsyncByItself(f: FunctionInfo): boolean {
    return f.isAsyncDef;
  }

  private markOverrides(): boolean {
    let changed = false;
    for (const f of [...this.async]) {
      if (!f.owner) continue;
      for (const other of this.family(f.owner, f.name)) {
        if (this.async.has(other)) continue;
        this.mark(other);
        changed = true;
      }
    }
    return changed;
  }

  private family(c: ClassInfo, name: string): FunctionInfo[] {
    if (name === "__init__") return [];
    return [...this.types.ancestry(c), ...this.types.subclasses(c)].flatMap((k) => k.methods.get(name) ?? []);
  }

  isAsync(f: FunctionInfo): boolean {
    return this.async.has(f);
  }

  /** Whether constructing it must be awaited. */
  isAsyncClass(c: ClassInfo): boolean {
    const init = this.types.method(c, "__init__");
    return init !== undefined && this.async.has(init);
  }

  private mustAwait(f: FunctionInfo): boolean {
    const body: readonly AnyNode[] = f.node.kind === "Lambda" ? [f.node.body] : f.node.body;
    return body.some((n) => this.awaits(n));
  }

  /** Whether running this code (not what functions defined in it do) awaits anything. */
  awaits(node: AnyNode): boolean {
    const stack: AnyNode[] = [node];
    while (stack.length) {
      const n = stack.pop()!;
      if (this.awaitsItself(n)) return true;
      for (const child of children(n)) {
        if (child.kind === "Lambda") continue;
        if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef") {
          if (!n.decorators.includes(child as Expr)) continue;
        }
        stack.push(child);
      }
    }
    return false;
  }

  private awaitsItself(n: AnyNode): boolean {
    switch (n.kind) {
      case "Await":
      case "AsyncFor":
      case "AsyncWith":
        return true;
      case "Import":
      case "ImportFrom":
        return this.lateImports.has(n);
      case "Call":
        return this.isAwaitedCall(n) || this.consumesAsync(n);
      case "For":
        return this.isAsyncIterable(n.iter);
      case "Comprehension":
        return n.isAsync || this.isAsyncIterable(n.iter);
      case "YieldFrom":
      case "Starred":
        return this.isAsyncIterable(n.value);
      case "Assign":
        return (
          n.targets.some((t) => t.kind === "Tuple" || t.kind === "List") && this.isAsyncIterable(n.value)
        );
      case "Attribute":
        return this.isAwaitedAttribute(n);
      case "With":
        return n.items.some((i) => this.isAsyncManager(i.contextExpr));
      default:
        return false;
    }
  }

  /** A builtin that reads a whole iterable was given an async one. */
  consumesAsync(call: Call): boolean {
    if (call.func.kind === "Attribute")
      return (
        (call.func.attr === "join" || call.func.attr === "extend" || call.func.attr === "update") &&
        call.args.some((a) => this.isAsyncIterable(a))
      );
    if (call.func.kind !== "Name" || this.types.bindingOf(call.func)) return false;
    return (
      consumers.has(call.func.id) &&
      call.args.some((a) => this.isAsyncIterable(a.kind === "Starred" ? a.value : a))
    );
  }

  /** Whether some class has a property of this name that must be awaited. */
  isBlockingProperty(name: string): boolean {
    return (
      this.methodNames.has(name) && [...this.async].some((f) => f.name === name && f.kind === "property")
    );
  }

  isAwaitedAttribute(e: Expr & { kind: "Attribute" }): boolean {
    const t = this.types.exprType(e.value);
    if (t.k !== "instance") return false;
    const f = this.types.method(t.info, e.attr);
    return f?.kind === "property" && this.async.has(f);
  }

  /** Whether the call's value is a promise that the Python program did not await itself. */
  isAwaitedCall(call: Call): boolean {
    const known = this.memo.get(call);
    if (known !== undefined) return known;
    this.memo.set(call, false);
    const found = this.computeAwaited(call);
    this.memo.set(call, found);
    return found;
  }

  private computeAwaited(call: Call): boolean {
    return this.mayBlock(call) || this.libraryCallAwaits(call) || this.mayReachLibrary(call);
  }

  private mayReachLibrary(call: Call): boolean {
    return (
      this.callees.mayReachLibrary(call) && this.knownCallees(call) === undefined && this.isOpenCall(call)
    );
  }

  /** Whether the call may run a function of the program that awaits although Python's is no `async def`. */
  mayBlock(call: Call): boolean {
    return this.reached(call).some((f) => this.isBlocking(f));
  }

  /** Whether the running program may have to tell it from an `async def`. */
  needsBlockingMark(f: FunctionInfo): boolean {
    return this.isBlocking(f) && this.callees.isValue(f) && this.hasCoroutineValues();
  }

  private hasCoroutineValues(): boolean {
    return (this.coroutineValues ??= [...this.async].some(
      (f) => isCoroutineFunction(f) && this.callees.isValue(f),
    ));
  }
  private coroutineValues: boolean | undefined;

  private isBlockingGenerator(f: FunctionInfo): boolean {
    return f.isGenerator && !f.isAsyncDef && this.async.has(f);
  }

  /** Async in TypeScript although Python's is no `async def`: every call must be awaited. */
  isBlocking(f: FunctionInfo): boolean {
    return this.async.has(f) && !f.isGenerator && !f.isAsyncDef;
  }

  /** Whether values of unknown type may be this function. */
  isValue(f: FunctionInfo): boolean {
    return this.callees.isValue(f);
  }

  /** A call whose value in Python is surely a coroutine, and in TypeScript a promise. */
  isCoroutineCall(call: Call): boolean {
    const known = this.knownCallees(call);
    if (known) return known.length > 0 && known.every((f) => isCoroutineFunction(f));
    if (this.types.exprType(call.func).k === "builtin")
      return call.func.kind === "Name" && call.func.id === "anext";
    return this.isLibraryCoroutine(call);
  }

  /** A call that may give a coroutine or something else. */
  mayGiveCoroutine(call: Call): boolean {
    return !this.isCoroutineCall(call) && this.reached(call).some((f) => isCoroutineFunction(f));
  }

  private isLibraryCoroutine(call: Call): boolean {
    const t = this.types.exprType(call.func);
    if (t.k === "library") {
      const row = this.types.libraries.member(t.name);
      return row?.kind === "function" && row.returns.startsWith("Awaitable");
    }
    const row = this.libraryMethod(call.func);
    if (!row) return false;
    return row.returns.startsWith("Awaitable") || (row.awaits === true && this.isAsyncClient(call.func));
  }

  /** A method reached from an `AsyncSomething(...)`: Python awaits it itself. */
  private isAsyncClient(f: Expr): boolean {
    for (let e: Expr = f; ; e = e.value) {
      const t = this.types.exprType(e);
      if (t.k === "object" && /\.Async[A-Z]\w*$/.test(t.cls)) return true;
      if (e.kind !== "Attribute") return false;
    }
  }

  private libraryMethod(f: Expr) {
    if (f.kind !== "Attribute") return undefined;
    const receiver = this.types.exprType(f.value);
    if (receiver.k === "object") return this.types.libraries.method(receiver.cls, f.attr);
    if (receiver.k !== "instance" || this.types.method(receiver.info, f.attr)) return undefined;
    for (const base of this.types.libraryBases(receiver.info)) {
      const row = this.types.libraries.method(base, f.attr);
      if (row) return row;
    }
    return undefined;
  }

  /** The functions of the program that the call may run. */
  private reached(call: Call): readonly FunctionInfo[] {
    if (isSuperCall(call.func)) return this.superMethods(call.func as Expr & { kind: "Attribute" });
    let found = this.candidates.get(call);
    if (!found) {
      found = this.knownCallees(call) ?? (this.isOpenCall(call) ? this.callees.of(call) : []);
      this.candidates.set(call, found);
    }
    return found;
  }

  /** Undefined when the callee's type does not tell. */
  private knownCallees(call: Call): FunctionInfo[] | undefined {
    if (isSuperCall(call.func)) return this.superMethods(call.func as Expr & { kind: "Attribute" });
    const members = membersOf(this.types.exprType(call.func)).filter((m) => m.k !== "none");
    if (members.length === 0) return undefined;
    const found: FunctionInfo[] = [];
    for (const m of members) {
      if (m.k === "function") found.push(m.info, ...this.overrides(m.info));
      else if (m.k === "class")
        found.push(
          ...(this.types.method(m.info, "__init__") ? [this.types.method(m.info, "__init__")!] : []),
        );
      else if (m.k === "instance")
        found.push(...[this.types.method(m.info, "__call__")].filter((f) => f !== undefined));
      else return undefined;
    }
    return found;
  }

  private overrides(f: FunctionInfo): FunctionInfo[] {
    return f.owner ? this.types.subclasses(f.owner).flatMap((k) => k.methods.get(f.name) ?? []) : [];
  }

  /** Whether a callee of unknown type may be a function of the program: not a method of a library's object or a builtin's. */
  private isOpenCall(call: Call): boolean {
    const k = this.types.exprType(call.func).k;
    if (k === "library" || k === "builtin" || k === "module") return false;
    if (call.func.kind !== "Attribute") return true;
    if (this.libraryMethod(call.func)) return false;
    return ["unknown", "union", "instance", "class", "callable", "object", "module"].includes(
      this.types.exprType(call.func.value).k,
    );
  }

  private libraryCallAwaits(call: Call): boolean {
    if (this.isLibraryCoroutine(call)) return false;
    const t = this.types.exprType(call.func);
    if (t.k === "library") return this.libraryAwaits(t.name);
    const row = this.libraryMethod(call.func);
    return row ? row.awaits === true && !row.generator : this.mayBeLibraryObject(call.func);
  }

  private superMethods(f: Expr & { kind: "Attribute" }): FunctionInfo[] {
    return [...this.async].filter((g) => g.name === f.attr && g.owner !== undefined);
  }

  private mayBeLibraryObject(f: Expr): boolean {
    if (f.kind !== "Attribute" || !this.libraryNames.has(f.attr)) return false;
    const { k } = this.types.exprType(f.value);
    return k === "unknown" || k === "union";
  }

  private libraryAwaits(name: string): boolean {
    const member = this.types.libraries.member(name);
    if (member?.kind === "class") return member.awaits === true;
    return member?.kind === "function" && member.awaits === true && !member.generator;
  }

  /** Whether iterating it must await. */
  isAsyncIterable(e: Expr): boolean {
    return this.asyncIterable(e, new Set());
  }

  /** A generator expression may go over a variable that it is assigned to itself. */
  private generatorAwaits(e: Expr): boolean {
    if (this.visiting.has(e)) return false;
    this.visiting.add(e);
    const found = this.awaits(e);
    this.visiting.delete(e);
    return found;
  }
  private readonly visiting = new Set<Expr>();

  private asyncIterable(e: Expr, seen: Set<object>): boolean {
    if (seen.has(e) || !this.mayIterateLazily(e)) return false;
    seen.add(e);
    switch (e.kind) {
      case "Call":
        return this.callGivesAsyncIterable(e, seen);
      case "Name":
        return this.nameIsAsyncIterable(e, seen);
      case "GeneratorExp":
        return this.generatorAwaits(e);
      case "IfExp":
        return this.asyncIterable(e.body, seen) || this.asyncIterable(e.orelse, seen);
      case "BoolOp":
        return e.values.some((v) => this.asyncIterable(v, seen));
      case "NamedExpr":
      case "Await":
        return this.asyncIterable(e.value, seen);
      case "Attribute":
        return this.attributeIsAsyncIterable(e, seen);
      default:
        return false;
    }
  }

  /** Text, lists and the like are never async, whatever else is known. */
  private mayIterateLazily(e: Expr): boolean {
    return mayBe(this.types.exprType(e), "iterator", "object", "instance", "never", "awaitable");
  }

  private callGivesAsyncIterable(e: Call, seen: Set<object>): boolean {
    const t = this.types.exprType(e.func);
    for (const m of membersOf(t)) {
      if (m.k === "function") {
        if (this.isBlockingGenerator(m.info)) return true;
        if (!m.info.isGenerator && m.info.returns.some((r) => r.value && this.asyncIterable(r.value, seen)))
          return true;
      }
      if (m.k === "library") {
        const row = this.types.libraries.member(m.name);
        if (row?.kind === "function" && row.generator && row.awaits) return true;
      }
      if (m.k === "builtin" && lazyBuiltins.has(m.name))
        return (
          e.args.some((a) => this.asyncIterable(a, seen)) ||
          ((m.name === "map" || m.name === "filter") && this.mapsAsync(e))
        );
    }
    if (e.func.kind === "Attribute") return this.methodGivesAsyncIterable(e, e.func);
    return (t.k === "unknown" || t.k === "callable") && this.escapingAsyncGenerator;
  }

  private mapsAsync(e: Call): boolean {
    const f = e.args[0] && this.types.exprType(e.args[0]);
    if (f?.k === "function") return this.isBlocking(f.info);
    return (
      (f?.k === "unknown" || f?.k === "callable") &&
      [...this.async].some((g) => this.isBlocking(g) && this.callees.isValue(g))
    );
  }

  private methodGivesAsyncIterable(e: Call, f: Expr & { kind: "Attribute" }): boolean {
    const receiver = this.types.exprType(f.value);
    const rows =
      receiver.k === "object"
        ? [this.types.libraries.method(receiver.cls, f.attr)]
        : receiver.k === "instance"
          ? this.types.libraryBases(receiver.info).map((b) => this.types.libraries.method(b, f.attr))
          : [];
    const row = rows.find((r) => r !== undefined);
    if (row) return row.awaits === true && (row.generator === true || isStreaming(e));
    if (receiver.k === "unknown" && this.streamingNames.has(f.attr)) return true;
    if (receiver.k !== "unknown" || !this.methodNames.has(f.attr)) return false;
    return [...this.async].some((g) => g.owner && g.name === f.attr && this.isBlockingGenerator(g));
  }

  private nameIsAsyncIterable(e: Name, seen: Set<object>): boolean {
    const b = this.types.bindingOf(e);
    if (!b || seen.has(b)) return false;
    seen.add(b);
    return b.writes.some((w) => {
      if (w.source.kind === "assign")
        return w.source.path.length === 0 && this.asyncIterable(w.source.value, seen);
      if (w.source.kind === "parameter") return this.parameterIsAsyncIterable(w.source, seen);
      return false;
    });
  }

  private parameterIsAsyncIterable(
    s: { readonly fn: FunctionInfo["node"]; readonly name: string },
    seen: Set<object>,
  ): boolean {
    const info = this.types.program.functionOf.get(s.fn)!;
    if (this.callees.isValue(info) && this.escapingAsyncGenerator) return true;
    return this.types.argumentsAt(info, s.name).some((a) => this.asyncIterable(a, seen));
  }

  private attributeIsAsyncIterable(e: Expr & { kind: "Attribute" }, seen: Set<object>): boolean {
    const t = this.types.exprType(e.value);
    if (t.k !== "instance") return false;
    return this.types
      .ancestry(t.info)
      .some((c) =>
        c.instanceAttributes.get(e.attr)?.some((w) => w.value && this.asyncIterable(w.value, seen)),
      );
  }

  /** `with manager:` where entering or leaving awaits although Python's did not. */
  isAsyncManager(e: Expr): boolean {
    const t = this.types.exprType(e);
    if (t.k === "instance") {
      const methods = ["__enter__", "__exit__"].map((n) => this.types.method(t.info, n));
      return methods.some((f) => f && this.isBlocking(f));
    }
    if (t.k === "object")
      return ["__enter__", "__exit__"].some((n) => this.types.libraries.method(t.cls, n)?.awaits === true);
    if (e.kind === "IfExp") return this.isAsyncManager(e.body) || this.isAsyncManager(e.orelse);
    return t.k === "unknown" && this.managers().some((f) => e.kind !== "Call" || this.mayCall(e, f));
  }

  /** Functions under `@contextmanager` that await. */
  private managers(): FunctionInfo[] {
    return [...this.async].filter((f) => f.isGenerator && !f.isAsyncDef && this.makesManager(f));
  }

  private makesManager(f: FunctionInfo): boolean {
    return f.decorators.some((d) =>
      /^contextlib\.(async)?contextmanager$/.test(this.types.qualifiedName(d) ?? ""),
    );
  }

  /** Whether the callee may be the decorated function: it has its name, or a name that tells nothing. */
  private mayCall(call: Call, f: FunctionInfo): boolean {
    if (call.func.kind === "Attribute") return call.func.attr === f.name;
    if (call.func.kind !== "Name") return true;
    const writes = this.types.bindingOf(call.func)?.writes ?? [];
    return (
      !writes.every((w) => w.source.kind === "function" || w.source.kind === "class") ||
      writes.some((w) => w.node === f.node)
    );
  }
}

/** Not of the standard library, whose objects are known or whose method names are those of dicts and lists. */
function libraryMethodNames(types: Types, names: (module: string) => readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const m of types.program.modules)
    for (const b of m.scopes.module.bindings.values())
      for (const w of b.writes)
        if (w.source.kind === "import") names(w.source.module).forEach((n) => out.add(n));
  return out;
}

const consumers = new Set("list tuple set frozenset dict sum any all min max sorted next len".split(" "));
const lazyBuiltins = new Set(["enumerate", "zip", "map", "filter", "iter", "reversed"]);

export const isCoroutineFunction = (f: FunctionInfo): boolean => f.isAsyncDef && !f.isGenerator;

export const isSuperCall = (f: Expr): boolean =>
  f.kind === "Attribute" &&
  f.value.kind === "Call" &&
  f.value.func.kind === "Name" &&
  f.value.func.id === "super";
