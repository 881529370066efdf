/**
 * Races that Python's server did not have: it called handlers one at a time, here they interleave wherever one waits. A module global or an attribute of an
 * object that all requests share, written before a wait and read after it, may then be another request's.
 */
import type { AnyNode, Attribute, Call, Expr, FunctionDef, Name, Stmt, With } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { AsyncFacts } from "./async.js";
import { changedBy, isPartial } from "./container-uses.js";
import type { ClassInfo, FunctionInfo, ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";
import { pushTo } from "./push-to.js";
import { membersOf, type Ty } from "./types.js";

/** A write whose value another request may have replaced where it is read. */
export interface Race {
  readonly module: ProgramModule;
  readonly name: string;
  readonly write: Expr;
  readonly read: Expr;
  readonly readIn: ProgramModule;
}

/** A module global, or an attribute of a family of classes. */
type Place = Binding | string;

/** Where a handler stands with a place: written by itself, and whether it waited since. */
interface Held {
  readonly write: Expr;
  readonly waited: boolean;
  /** What it holds was changed, so that only who looks at all of it sees others' changes. */
  readonly inside?: boolean;
}
type State = ReadonlyMap<Place, Held>;

/** What running a function from a state came to. */
interface Run {
  readonly key: string;
  readonly depth: number;
  /** Functions around it that it calls. */
  readonly cut: ReadonlySet<FunctionInfo>;
  readonly after: State;
}

const nothing: State = new Map();
/** Calls are followed this deep. */
const deepest = 12;
/** After so many functions were run, one that was run from the same state is not run again, whatever is around it; after twice as many, none is. */
const mostRuns = 2_000;

export function findRaces(facts: AsyncFacts, handlers: readonly FunctionInfo[]): Race[] {
  const finder = new RaceFinder(facts, handlers);
  for (const f of handlers) if (!f.isAsyncDef) finder.follow(f);
  return [...finder.races.values()];
}

class RaceFinder {
  readonly races = new Map<Expr, Race>();
  private readonly reached: ReadonlySet<FunctionInfo>;
  private readonly made: ReadonlySet<ClassInfo>;
  private readonly stack: FunctionInfo[] = [];
  private locks = 0;
  private count = 0;
  private readonly runs = new Map<FunctionInfo, Run[]>();
  /** For each function on the stack, which functions around it were called again in it, and not followed. */
  private readonly cuts: Set<FunctionInfo>[] = [];
  private readonly keys = new WeakMap<State, string>();
  private readonly numbers = new Map<object | string, number>();
  private readonly summaries = new Map<FunctionInfo, boolean>();

  constructor(
    private readonly facts: AsyncFacts,
    handlers: readonly FunctionInfo[],
  ) {
    this.reached = this.reachable(handlers);
    this.made = this.classesMade();
  }

  private reachable(from: readonly FunctionInfo[]): Set<FunctionInfo> {
    const out = new Set<FunctionInfo>();
    const stack = [...from];
    while (stack.length) {
      const f = stack.pop()!;
      if (out.has(f)) continue;
      out.add(f);
      for (const call of f.calls) stack.push(...this.facts.reached(call));
    }
    return out;
  }

  follow(f: FunctionInfo): void {
    this.run(f, nothing);
  }

  // ---- code in the order in which it runs ----

  private run(f: FunctionInfo, state: State): State {
    if (this.stack.length >= deepest) return state;
    const around = this.stack.indexOf(f);
    if (around >= 0) {
      for (let i = around + 1; i < this.cuts.length; i++) this.cuts[i]!.add(f);
      return state;
    }
    if (!this.matters(f)) return state;
    const key = this.keyOf(state);
    const known = this.runs.get(f)?.find((one) => one.key === key && this.holds(one));
    if (known) return known.after;
    return this.count < 2 * mostRuns ? this.runOnce(f, state, key) : state;
  }

  private runOnce(f: FunctionInfo, state: State, key: string): State {
    this.count++;
    const depth = this.stack.push(f);
    const cut = new Set<FunctionInfo>();
    this.cuts.push(cut);
    const body: readonly AnyNode[] = f.node.kind === "Lambda" ? [f.node.body] : f.node.body;
    const after = this.sequence(body, state);
    this.stack.pop();
    this.cuts.pop();
    pushTo(this.runs, f, { key, depth, cut, after });
    return after;
  }

  /** Whether the run would come to the same here: calls are followed no deeper, and those that were not followed would not be here either. */
  private holds({ depth, cut }: Run): boolean {
    if (this.count >= mostRuns) return true;
    if (depth > this.stack.length + 1) return false;
    const same = [...cut].every((f) => this.stack.includes(f));
    if (same) for (const own of this.cuts) for (const f of cut) own.add(f);
    return same;
  }

  /** States in which the same is held, under a lock or not, have the same key. */
  private keyOf(state: State): string {
    const lock = this.locks > 0 ? "locked " : "";
    let key = this.keys.get(state);
    if (key === undefined) this.keys.set(state, (key = this.heldIn(state)));
    return lock + key;
  }

  private heldIn(state: State): string {
    const number = (x: object | string): number => {
      let known = this.numbers.get(x);
      if (known === undefined) this.numbers.set(x, (known = this.numbers.size));
      return known;
    };
    const held = [...state].map(([place, h]) => `${number(place)} ${number(h.write)} ${h.waited}`);
    return held.sort().join();
  }

  /** Whether the function, or one that it calls, writes or reads a place or waits. */
  private matters(f: FunctionInfo): boolean {
    const known = this.summaries.get(f);
    if (known !== undefined) return known;
    this.summaries.set(f, false);
    const found =
      this.facts.isAsync(f) ||
      this.touches(f.node) ||
      f.calls.some((c) => this.facts.reached(c).some((g) => this.matters(g)));
    this.summaries.set(f, found);
    return found;
  }

  private touches(node: AnyNode): boolean {
    if ((node.kind === "Name" || node.kind === "Attribute") && this.placeOf(node) !== undefined) return true;
    return children(node).some((n) => this.touches(n));
  }

  private sequence(nodes: readonly AnyNode[], state: State): State {
    return nodes.reduce((s, n) => this.visit(n, s), state);
  }

  private visit(n: AnyNode, state: State): State {
    switch (n.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
      case "Lambda":
        return state;
      case "If":
        return this.branches(
          this.visit(n.test, state),
          this.isGuard(n.test) ? [n.orelse] : [n.body, n.orelse],
        );
      case "IfExp":
        return this.branches(this.visit(n.test, state), [[n.body], [n.orelse]]);
      case "While":
        return this.loop((s) => this.sequence(n.body, this.visit(n.test, s)), state, n.orelse);
      case "For":
      case "AsyncFor": {
        const waits = n.kind === "AsyncFor" || this.facts.isAsyncIterable(n.iter);
        const step = (s: State) => this.sequence([n.target, ...n.body], waits ? this.wait(s) : s);
        return this.loop(step, this.visit(n.iter, state), n.orelse);
      }
      case "Try": {
        const after = this.sequence(n.body, state);
        const handled = n.handlers.map((h) => this.sequence(h.body, join(state, after)));
        return this.sequence(n.finalbody, [this.sequence(n.orelse, after), ...handled].reduce(join));
      }
      case "With":
      case "AsyncWith":
        return this.withBlock(n, state);
      case "Assign":
        return this.write(n.targets, n.value, this.assigned(n.targets, n.value, state));
      case "AnnAssign":
        return n.value ? this.write([n.target], n.value, this.assigned([n.target], n.value, state)) : state;
      case "AugAssign":
        return this.write(
          [n.target],
          n.value,
          this.assigned([n.target], n.value, this.visit(n.target, state), true),
        );
      case "Yield":
      case "YieldFrom":
      case "Await":
        return this.wait(this.sequence(children(n), state));
      case "Call":
        return this.call(n, this.sequence(children(n), state));
      case "Attribute":
        return this.attribute(n, state);
      case "Name":
        return this.read(n, state);
      default:
        return this.sequence(children(n), state);
    }
  }

  private branches(state: State, blocks: readonly (readonly AnyNode[])[]): State {
    return blocks
      .map((block) => this.sequence(block, state))
      .reduce(join, blocks.length === 1 ? state : nothing);
  }

  /** Twice round, so that what one round leaves is seen by the next. */
  private loop(round: (s: State) => State, state: State, orelse: readonly Stmt[]): State {
    const once = join(state, round(state));
    return this.sequence(orelse, join(once, round(once)));
  }

  private withBlock(n: With, state: State): State {
    const before = this.sequence(n.items, state);
    if (!n.items.some((i) => this.isLock(i.contextExpr))) {
      const waits = n.kind !== "With" || n.items.some((i) => this.facts.isAsyncManager(i.contextExpr));
      return this.sequence(n.body, waits ? this.wait(before) : before);
    }
    this.locks++;
    const after = this.sequence(n.body, before);
    this.locks--;
    // What a lock protects is read and written under it everywhere, or the program means it otherwise.
    return new Map([...after].filter(([place, held]) => before.get(place) === held));
  }

  private isLock(e: Expr): boolean {
    const t = this.facts.types.exprType(e);
    return (
      t.k === "object" && /^(threading|asyncio)\.(R?Lock|Semaphore|BoundedSemaphore|Condition)$/.test(t.cls)
    );
  }

  // ---- events ----

  private wait(state: State): State {
    if (this.locks > 0) return state;
    return new Map([...state].map(([place, held]) => [place, { ...held, waited: true }]));
  }

  /** `self.history.append(x)` */
  private changed(n: Call, state: State): State {
    const container = changedBy(n);
    const place = container && this.placeOf(container);
    if (place === undefined || state.has(place)) return state;
    return new Map([...state, [place, { write: container!, waited: false, inside: true }]]);
  }

  private call(n: Call, given: State): State {
    const state = this.changed(n, given);
    const ends = this.facts.reached(n).map((f) => this.run(f, state));
    // Most leave the state as it is: what comes twice in a row adds nothing.
    const next = ends.length > 0 ? ends.filter((end, i) => end !== ends[i - 1]).reduce(join) : state;
    return this.facts.awaitsItself(n) ? this.wait(next) : next;
  }

  private attribute(n: Attribute, state: State): State {
    const before = this.visit(n.value, state);
    return this.facts.isAwaitedAttribute(n) ? this.wait(this.read(n, before)) : this.read(n, before);
  }

  private read(n: Name | Attribute, state: State): State {
    const place = this.placeOf(n);
    const held = place === undefined ? undefined : state.get(place);
    const isSeen = !held?.inside || !isPartial(n, this.facts.types.program.parentOf);
    if (held?.waited && isSeen) this.note(held.write, n);
    return state;
  }

  private note(write: Expr, read: Name | Attribute): void {
    if (this.races.has(write)) return;
    const name = read.kind === "Name" ? read.id : read.attr;
    const [module, readIn] = [this.moduleOf(write), this.moduleOf(read)];
    this.races.set(write, { module, name, write, read, readIn });
  }

  /** `x += wait()`, `x = change(x)` that waits: what others wrote meanwhile is lost. `x = x or make()` is the same for all. */
  private assigned(targets: readonly Expr[], value: Expr, state: State, readsAll = false): State {
    const after = this.visit(value, state);
    const makesOnce = value.kind === "BoolOp" || value.kind === "IfExp";
    if (this.locks > 0 || makesOnce || !this.facts.awaits(value)) return after;
    for (const target of targets.flatMap(parts)) {
      const place = this.placeOf(target);
      if (place === undefined || (target.kind !== "Name" && target.kind !== "Attribute")) continue;
      if (readsAll || this.isReadBeforeWait(value, place)) this.note(target, target);
    }
    return after;
  }

  /** Whether the place is read in the expression before it waits. */
  private isReadBeforeWait(e: Expr, place: Place): boolean {
    let isRead = false;
    const walk = (n: AnyNode): boolean => {
      if ((n.kind === "Name" || n.kind === "Attribute") && this.placeOf(n) === place) isRead = true;
      return children(n).some(walk) || (isRead && this.facts.awaitsItself(n));
    };
    return walk(e);
  }

  private write(targets: readonly Expr[], value: Expr, state: State): State {
    const next = new Map(state);
    for (const target of targets.flatMap(parts)) {
      const place = this.placeOf(target);
      if (place === undefined) continue;
      // The same for all requests.
      if (value.kind === "Constant") next.delete(place);
      else next.set(place, { write: target, waited: false });
    }
    return next;
  }

  // ---- places ----

  private placeOf(n: AnyNode): Place | undefined {
    if (n.kind === "Name") return this.globalOf(n);
    if (n.kind !== "Attribute" || this.isNewObject(n.value)) return undefined;
    for (const t of membersOf(this.facts.types.exprType(n.value)))
      if ((t.k === "class" || t.k === "instance") && (t.k === "class" || this.isShared(t.info)))
        return this.facts.types.method(t.info, n.attr) ? undefined : `${this.familyOf(t.info)}.${n.attr}`;
    return this.attributeOfGlobal(n);
  }

  /** `STATE.user` of an object that the module made, whatever its class. */
  private attributeOfGlobal({ value, attr }: Attribute): Place | undefined {
    if (value.kind !== "Name") return undefined;
    const b = this.facts.types.bindingOf(value);
    const t = this.facts.types.exprType(value);
    if (b?.scope.kind !== "module" || !isOpen(t)) return undefined;
    if (b.writes.length !== 1 || b.writtenFromOutside) return undefined;
    return `${this.moduleOf(value).name} ${value.id}.${attr}`;
  }

  /** The object that a constructor makes is its request's own. */
  private isNewObject(e: Expr): boolean {
    const f = this.stack.at(-1);
    if (f?.name !== "__init__" || e.kind !== "Name" || f.node.kind === "Lambda") return false;
    return f.node.args.args[0]?.arg === e.id || f.node.args.posonlyargs[0]?.arg === e.id;
  }

  private globalOf(n: Name): Binding | undefined {
    const b = this.facts.types.bindingOf(n);
    return b?.scope.kind === "module" && (b.writtenFromOutside || this.holdsContainer(b, n)) ? b : undefined;
  }

  /** `HISTORY = []`: a variable of the module that is written once, with something that can grow. */
  private holdsContainer(b: Binding, n: Name): boolean {
    const types = membersOf(this.facts.types.exprType(n));
    return b.writes.length === 1 && types.some((t) => /^(list|dict|set)$/.test(t.k));
  }

  private familyOf(c: ClassInfo): string {
    const root = this.facts.types.ancestry(c).at(-1)!;
    return `${root.module.name}.${root.name}`;
  }

  /** Whether no handler makes objects of the class, or of one below it: those that there are live longer than a request. */
  private isShared(c: ClassInfo): boolean {
    return ![c, ...this.facts.types.subclasses(c)].some((k) => this.made.has(k));
  }

  /** Classes of which handlers make objects. */
  private classesMade(): Set<ClassInfo> {
    const calls = [...this.reached].flatMap((f) => f.calls);
    const callees = calls.flatMap((call) => membersOf(this.facts.types.exprType(call.func)));
    return new Set(callees.flatMap((t) => (t.k === "class" ? [t.info] : [])));
  }

  private moduleOf(node: AnyNode): ProgramModule {
    const { parentOf, modules } = this.facts.types.program;
    let n: AnyNode = node;
    for (let up = parentOf.get(n); up; up = parentOf.get(up)) n = up;
    return modules.find((m) => m.module === n)!;
  }

  /** `if self.client is None:`, `if not cache:`: what is made once, and the same whoever makes it. */
  private isGuard(test: Expr): boolean {
    const e = test.kind === "UnaryOp" && test.op === "not" ? test.operand : test;
    if (e.kind === "Compare" && e.ops.length === 1 && /^is/.test(e.ops[0]!))
      return this.placeOf(e.left) !== undefined;
    if (e.kind === "Call" && e.func.kind === "Name" && e.func.id === "hasattr") return true;
    return e !== test && this.placeOf(e) !== undefined;
  }
}

const parts = (target: Expr): Expr[] =>
  target.kind === "Tuple" || target.kind === "List"
    ? target.elts.flatMap(parts)
    : target.kind === "Starred"
      ? parts(target.value)
      : [target];

/** Objects that are nothing but their attributes: a module, a namespace. */
const isOpen = (t: Ty): boolean =>
  t.k === "module" || (t.k === "object" && /^(types\.Simple|argparse\.)Namespace$/.test(t.cls));

/** What may hold on either way; the one that waited, where both wrote. */
function join(a: State, b: State): State {
  const out = new Map(a);
  for (const [place, held] of b) if (!out.get(place)?.waited) out.set(place, held);
  return out;
}

/** The functions of the program that answer requests, by where they stand. */
export const functionsAt = (
  functions: readonly FunctionInfo[],
  file: string,
  offsets: readonly (number | undefined)[],
): FunctionInfo[] =>
  functions.filter(
    (f) =>
      f.module.path === file &&
      f.node.kind !== "Lambda" &&
      offsets.some(
        (o) =>
          o !== undefined &&
          (o === f.node.span.start.offset || o === (f.node as FunctionDef).nameSpan.start.offset),
      ),
  );
