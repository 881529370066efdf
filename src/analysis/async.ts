/**
 * Which functions must be async in TypeScript: a fixpoint from library calls that return promises through the call graph, overrides and escaping functions.
 * It errs on the side of async, since awaiting a plain value is harmless and using a promise as a value never is.
 */
import type { AnyNode, Arguments, Call, Expr } from "../parser/ast.js";
import { children } from "../parser/index.js";
import { AsyncIterables } from "./async-iterables.js";
import { libraryMethodNames, roamingNames, SharedObjects } from "./roaming.js";
import { AsyncStacks } from "./async-stacks.js";
import { AsyncLocks } from "./async-locks.js";
import { Callees } from "./callees.js";
import { believed, isClaim } from "./claims.js";
import type { Types } from "./infer.js";
import type { ClassInfo, FunctionInfo } from "./program.js";
import { mayBe, membersOf, type Ty } from "./types.js";
import type { MethodRow } from "../libraries/library.js";

export class AsyncFacts {
  readonly async = new Set<FunctionInfo>();
  /** Python names of async methods: a call on an unknown receiver by such a name is awaited. */
  private readonly methodNames = new Set<string>();
  /** Names of awaiting methods of the libraries that the program uses: a value of unknown type may be one of their objects. */
  readonly libraryNames: ReadonlySet<string>;
  /** As `libraryNames`, of methods that give async iterables. */
  readonly streamingNames: ReadonlySet<string>;
  private readonly shared: SharedObjects;
  private readonly iterables: AsyncIterables;
  private readonly locks: AsyncLocks;
  private readonly stacks: AsyncStacks;
  private readonly memo = new Map<Expr, boolean>();
  readonly callees: Callees;
  private readonly candidates = new Map<Call, readonly FunctionInfo[]>();

  constructor(
    readonly types: Types,
    /** Imports that are made where they stand, with `await`. */
    private readonly lateImports: ReadonlySet<AnyNode> = new Set(),
  ) {
    this.libraryNames = new Set([
      ...libraryMethodNames(types, (module) => types.libraries.awaitingMethods(module)),
      ...roamingNames(types),
    ]);
    this.shared = new SharedObjects(types);
    this.callees = new Callees(types, this.libraryNames);
    this.iterables = new AsyncIterables(this);
    this.locks = new AsyncLocks(this);
    this.stacks = new AsyncStacks(this);
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
      changed = this.iterables.refresh() || changed;
      changed = this.locks.refresh() || changed;
      changed = this.stacks.refresh() || changed;
    }
    this.memo.clear();
  }

  private mark(f: FunctionInfo): void {
    this.async.add(f);
    if (f.owner) this.methodNames.add(f.name);
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
    return [...this.types.ancestry(c), ...this.types.subclasses(c)].flatMap((k) => k.methods.get(name) ?? []);
  }

  isAsync(f: FunctionInfo): boolean {
    return this.async.has(f);
  }

  /** Whether constructing it must be awaited. */
  isAsyncClass(c: ClassInfo): boolean {
    const [root = c] = this.types.ancestry(c).slice(-1);
    return [c, root, ...this.types.subclasses(root)].some((k) => {
      const init = k.methods.get("__init__");
      return init !== undefined && this.async.has(init);
    });
  }

  private mustAwait(f: FunctionInfo): boolean {
    const body: readonly AnyNode[] = f.node.kind === "Lambda" ? [f.node.body] : f.node.body;
    return body.some((n) => this.awaits(n)) || f.decorators.some((d) => this.isAsyncManager(d));
  }

  /** Whether running this code (not what functions defined in it do) awaits anything. */
  awaits(node: AnyNode): boolean {
    const stack: AnyNode[] = [node];
    while (stack.length) {
      const n = stack.pop()!;
      if (this.awaitsItself(n)) return true;
      stack.push(...evaluatedAtOnce(n));
    }
    return false;
  }

  awaitsItself(n: AnyNode): boolean {
    switch (n.kind) {
      case "Await":
      case "AsyncFor":
      case "AsyncWith":
        return true;
      case "Import":
      case "ImportFrom":
        return this.lateImports.has(n);
      case "Call":
        return this.isAwaitedCall(n) || this.consumesAsync(n) || this.awaitsProperty(n);
      case "For":
        return this.isAsyncIterable(n.iter);
      case "Comprehension":
        return n.isAsync || this.isAsyncIterable(n.iter);
      case "YieldFrom":
      case "Starred":
        return this.isAsyncIterable(n.value);
      case "AugAssign":
        return n.op === "+" && this.isAsyncIterable(n.value);
      case "Compare":
        return n.ops.some((op, i) => isMembership(op) && this.isAsyncIterable(n.comparators[i]!));
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

  /** A call of Python's own that must be awaited: for what it reads, or for the function that it calls. */
  consumesAsync(call: Call): boolean {
    if (this.hasAwaitedKey(call)) return true;
    const source = (a: Expr) => this.isAsyncIterable(a.kind === "Starred" ? a.value : a);
    const t = this.types.claimedType(call.func);
    if (t.k === "library") {
      if (t.name === "functools.reduce")
        return call.args.some(source) || (call.args[0] !== undefined && this.mayBlockAsValue(call.args[0]));
      return readingLibraries.test(t.name) && call.args.some(source);
    }
    if (call.func.kind === "Attribute")
      return (
        (readingMethods.has(call.func.attr) && call.args.some(source)) ||
        (generatorMethods.has(call.func.attr) && this.isAsyncIterable(call.func.value))
      );
    if (call.func.kind !== "Name" || this.types.bindingOf(call.func)) return false;
    return consumers.has(call.func.id) && call.args.some(source);
  }

  /** `sorted(items, key=fn)` where `fn` waits. */
  hasAwaitedKey(call: Call): boolean {
    const { func } = call;
    const sorts =
      func.kind === "Attribute"
        ? func.attr === "sort" && mayBe(this.types.claimedType(func.value), "list")
        : func.kind === "Name" && keyed.has(func.id) && !this.types.bindingOf(func);
    return sorts && call.keywords.some((k) => k.arg === "key" && this.mayBlockAsValue(k.value));
  }

  /** Whether calling a value may have to be awaited: a function of the program, or a library's method. */
  mayBlockAsValue(e: Expr): boolean {
    if (e.kind === "Attribute" && this.libraryMethod(e)?.awaits === true) return true;
    if (this.mayBeLibraryObject(e)) return true;
    return membersOf(this.types.claimedType(e)).some((t) => {
      if (t.k === "function") return [t.info, ...this.overrides(t.info)].some((f) => this.isBlocking(f));
      if (t.k === "class") return this.isAsyncClass(t.info);
      if (t.k === "instance") {
        const method = this.types.method(t.info, "__call__");
        return method !== undefined && this.isBlocking(method);
      }
      if (t.k === "library") return this.libraryAwaits(t.name);
      if (t.k === "object" && t.cls === "functools.partial") return this.hasBlockingValues();
      return (t.k === "unknown" || t.k === "callable") && this.hasBlockingValues();
    });
  }

  private hasBlockingValues(): boolean {
    return [...this.async].some((f) => this.isBlocking(f) && this.callees.isValue(f));
  }

  /** Whether some class has a property of this name that must be awaited. */
  isBlockingProperty(name: string): boolean {
    return (
      this.methodNames.has(name) &&
      [...this.async].some((f) => f.name === name && f.kind === "property" && this.isBlocking(f))
    );
  }

  /** `getattr(x, name)` that may read such a property. */
  awaitsProperty(call: Call): boolean {
    if (call.func.kind !== "Name" || call.func.id !== "getattr" || this.types.bindingOf(call.func))
      return false;
    const name = call.args[1];
    if (name?.kind === "Constant" && name.value.type === "str")
      return this.isBlockingProperty(name.value.value);
    return [...this.async].some((f) => f.kind === "property" && this.isBlocking(f));
  }

  isAwaitedAttribute(e: Expr & { kind: "Attribute" }): boolean {
    const t = this.types.claimedType(e.value);
    if (t.k === "unknown" || t.k === "union") return this.isBlockingProperty(e.attr);
    if (t.k !== "instance") return false;
    const f = this.types.method(t.info, e.attr);
    return f?.kind === "property" && this.isBlocking(f);
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
    return (
      this.mayBlock(call) ||
      this.makesAsync(call) ||
      this.libraryCallAwaits(call) ||
      this.mayReachLibrary(call)
    );
  }

  private mayReachLibrary(call: Call): boolean {
    return (
      this.callees.mayReachLibrary(call) && this.knownCallees(call) === undefined && this.isOpenCall(call)
    );
  }

  /** Whether it makes an object of a class whose objects are made with `create`. */
  private makesAsync(call: Call): boolean {
    return membersOf(this.types.claimedType(call.func)).some(
      (t) => t.k === "class" && this.isAsyncClass(t.info),
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

  isBlockingGenerator(f: FunctionInfo): boolean {
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
    if (this.types.claimedType(call.func).k === "builtin")
      return call.func.kind === "Name" && call.func.id === "anext";
    return this.isLibraryCoroutine(call);
  }

  /** A call that may give a coroutine or something else. */
  mayGiveCoroutine(call: Call): boolean {
    return !this.isCoroutineCall(call) && this.reached(call).some((f) => isCoroutineFunction(f));
  }

  private isLibraryCoroutine(call: Call): boolean {
    const t = this.types.claimedType(call.func);
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
      const t = this.types.claimedType(e);
      if (t.k === "object" && /\.Async[A-Z]\w*$/.test(t.cls)) return true;
      if (e.kind !== "Attribute") return false;
    }
  }

  /** The row of a method, of whichever the value may be; one that awaits, if any does. */
  private libraryMethod(f: Expr): MethodRow | undefined {
    if (f.kind !== "Attribute") return undefined;
    const rows = membersOf(this.types.claimedType(f.value)).flatMap((t) => this.rowOf(t, f.attr) ?? []);
    return rows.find((row) => row.awaits) ?? rows[0];
  }

  private rowOf(t: Ty, name: string): MethodRow | undefined {
    const { libraries } = this.types;
    if (t.k === "object") return libraries.method(t.cls, name);
    if (t.k === "library") return libraries.class(t.name)?.statics?.[name];
    if (t.k !== "instance" || this.types.method(t.info, name)) return undefined;
    for (const base of this.types.libraryBases(t.info)) {
      const row = libraries.method(base, name);
      if (row) return row;
    }
    return undefined;
  }

  /** The functions of the program that the call may run. */
  reached(call: Call): readonly FunctionInfo[] {
    if (isSuperCall(call.func)) return this.superMethods(call.func as Expr & { kind: "Attribute" });
    let found = this.candidates.get(call);
    if (!found) {
      found = this.knownCallees(call) ?? (this.isOpenCall(call) ? this.callees.of(call) : []);
      if (this.isClaimedMethod(call)) found = [...new Set([...found, ...this.callees.of(call)])];
      this.candidates.set(call, found);
    }
    return found;
  }

  /** A method of an object that only an annotation speaks for: any object with such a method may stand there. */
  private isClaimedMethod({ func }: Call): boolean {
    if (func.kind !== "Attribute" || isSuperCall(func)) return false;
    return membersOf(this.types.exprType(func.value)).some((m) => isClaim(m) && believed(m).k === "instance");
  }

  /** Undefined when the callee's type does not tell. */
  private knownCallees(call: Call): FunctionInfo[] | undefined {
    if (isSuperCall(call.func)) return this.superMethods(call.func as Expr & { kind: "Attribute" });
    const members = membersOf(this.types.claimedType(call.func)).filter((m) => m.k !== "none");
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
    const k = this.types.claimedType(call.func).k;
    if (k === "library" || k === "builtin" || k === "module") return false;
    if (call.func.kind !== "Attribute") return true;
    if (this.libraryMethod(call.func)) return false;
    return ["unknown", "union", "instance", "class", "callable", "object", "module", "function"].includes(
      this.types.claimedType(call.func.value).k,
    );
  }

  private libraryCallAwaits(call: Call): boolean {
    if (this.isLibraryCoroutine(call)) return false;
    const t = this.types.claimedType(call.func);
    const row = this.libraryMethod(call.func);
    if (t.k === "library" && !row) return this.libraryAwaits(t.name);
    if (row?.passes) return call.args[0] !== undefined && this.mayBlockAsValue(call.args[0]);
    return row ? row.awaits === true && !row.generator : this.mayBeLibraryObject(call.func, call);
  }

  private superMethods(f: Expr & { kind: "Attribute" }): FunctionInfo[] {
    const c = this.classAround(f);
    if (!c) return [...this.async].filter((g) => g.name === f.attr && g.owner !== undefined);
    const next = [c, ...this.types.subclasses(c)].flatMap((k) => this.types.ancestry(k));
    return [...new Set(next)].filter((k) => k !== c).flatMap((k) => k.methods.get(f.attr) ?? []);
  }

  private classAround(node: AnyNode): ClassInfo | undefined {
    const { parentOf, functionOf } = this.types.program;
    for (let n = parentOf.get(node); n; n = parentOf.get(n)) {
      const owner = functionOf.get(n)?.owner;
      if (owner) return owner;
    }
    return undefined;
  }

  private mayBeLibraryObject(f: Expr, call?: Call): boolean {
    if (f.kind !== "Attribute") return false;
    if (f.attr === "acquire" && this.locks.mayBeAwaited(this.types.claimedType(f.value))) return true;
    const { k } = this.types.claimedType(f.value);
    if (k !== "unknown" && k !== "union") return false;
    return this.libraryNames.has(f.attr) || this.shared.mayWait(f, call);
  }

  private libraryAwaits(name: string): boolean {
    const member = this.types.libraries.member(name);
    if (member?.kind === "class") return member.awaits === true;
    return member?.kind === "function" && member.awaits === true && !member.generator;
  }

  /** Whether iterating it must await. */
  isAsyncIterable(e: Expr): boolean {
    return this.iterables.isAsync(e);
  }

  /** `with manager:` where entering or leaving awaits although Python's did not. */
  isAsyncManager(e: Expr): boolean {
    const t = this.types.claimedType(e);
    if (e.kind === "Call" && this.types.qualifiedName(e.func) === "contextlib.closing")
      return e.args.some((a) => this.isAsyncIterable(a));
    for (const member of membersOf(t)) {
      if (member.k !== "instance") continue;
      const methods = managerMethods.map((n) => this.types.method(member.info, n));
      if (methods.some((f) => f && this.isBlocking(f))) return true;
    }
    if (t.k === "object")
      return managerMethods.some((n) => this.types.libraries.method(t.cls, n)?.awaits === true);
    if (e.kind === "IfExp") return this.isAsyncManager(e.body) || this.isAsyncManager(e.orelse);
    if (this.locks.mayBeAwaited(t)) return true;
    if (t.k === "unknown" && (this.entersAsync() || this.shared.mayEnter())) return true;
    return t.k === "unknown" && this.managers().some((f) => e.kind !== "Call" || this.mayCall(e, f));
  }

  /** Whether some class is entered or left with a wait. */
  private entersAsync(): boolean {
    return managerMethods.some(
      (name) =>
        this.methodNames.has(name) && [...this.async].some((f) => f.name === name && this.isBlocking(f)),
    );
  }

  /** Functions under `@contextmanager` that await. */
  private managers(): FunctionInfo[] {
    return [...this.async].filter((f) => f.isGenerator && !f.isAsyncDef && this.makesManager(f));
  }

  makesManager(f: FunctionInfo): boolean {
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

/** What is evaluated where a node stands: of functions their decorators and defaults. */
function evaluatedAtOnce(n: AnyNode): readonly AnyNode[] {
  if (n.kind === "Lambda") return defaultsOf(n.args);
  if (n.kind === "FunctionDef" || n.kind === "AsyncFunctionDef")
    return [...n.decorators, ...defaultsOf(n.args)];
  return children(n);
}

const defaultsOf = (a: Arguments): Expr[] =>
  [...a.posonlyargs, ...a.args, ...a.kwonlyargs].flatMap((p) => p.default ?? []);

export const isMembership = (op: string): boolean => op === "in" || op === "not in";

const consumers = new Set("list tuple set frozenset dict sum any all min max sorted next".split(" "));
const keyed = new Set(["sorted", "min", "max"]);
const managerMethods = ["__enter__", "__exit__"];
const readingMethods = new Set(["join", "extend", "update", "extendleft", "union", "writelines"]);
/** Of the standard library: what reads an iterable to its end at once. */
export const readingLibraries =
  /^(collections\.\w+|statistics\.\w+|heapq\.\w+|math\.(fsum|prod|dist)|random\.\w+|itertools\.(product|permutations|combinations\w*)|json\.dumps)$/;
export const generatorMethods: ReadonlySet<string> = new Set(["close", "send", "throw", "__next__"]);

export const isCoroutineFunction = (f: FunctionInfo): boolean => f.isAsyncDef && !f.isGenerator;

export const isSuperCall = (f: Expr): boolean =>
  f.kind === "Attribute" &&
  f.value.kind === "Call" &&
  f.value.func.kind === "Name" &&
  f.value.func.id === "super";
