/** Reads of local names that may come before any assignment: Python raises there, and the emitted code must check. */
import type { AnyNode, Expr, Pattern, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { Program, ProgramModule } from "./program.js";
import type { Binding, Scope } from "./scopes.js";

export type UnboundReads = ReadonlySet<object>;

export function findUnboundReads(program: Program): UnboundReads {
  const out = new Set<object>();
  for (const m of program.modules) new Flow(m, m.scopes.module, out).run(m.module.body);
  for (const f of program.functions)
    if (f.node.kind !== "Lambda") new Flow(f.module, f.scope, out).run(f.node.body);
  return out;
}

/** The names bound for certain, a bit for each name of the scope; never changed once made. */
type Names = Uint32Array;
/** Undefined where control does not come. */
type Bound = Names | undefined;

class Flow {
  private readonly breaks: Bound[][] = [];
  private readonly numbers = new Map<Binding, number>();
  /** Reads from functions inside of the scope, by their place. */
  private captured:
    { readonly offset: number; readonly node: object; readonly binding: Binding }[] | undefined;

  constructor(
    private readonly m: ProgramModule,
    private readonly scope: Scope,
    private readonly out: Set<object>,
  ) {}

  run(body: readonly Stmt[]): void {
    for (const b of this.scope.bindings.values()) this.numbers.set(b, this.numbers.size);
    const bound = new Uint32Array(Math.ceil(this.numbers.size / 32));
    for (const [b, n] of this.numbers)
      if (b.writes.some((w) => w.source.kind === "parameter")) setBit(bound, n);
    this.block(body, bound);
  }

  private block(list: readonly Stmt[], bound: Bound): Bound {
    let now = bound;
    for (const s of list) {
      if (!now) return undefined;
      now = this.statement(s, now);
    }
    return now;
  }

  private statement(s: Stmt, bound: Names): Bound {
    switch (s.kind) {
      case "Return":
      case "Raise":
        this.read(s, bound);
        return undefined;
      case "Break":
        this.breaks.at(-1)?.push(bound);
        return undefined;
      case "Continue":
        return undefined;
      case "If": {
        const test = this.expression(s.test, bound);
        return both(this.block(s.body, test), this.block(s.orelse, test));
      }
      case "While": {
        const test = this.expression(s.test, bound);
        const forever = s.test.kind === "Constant" && s.test.value.type === "bool" && s.test.value.value;
        return this.loop(s.body, s.orelse, test, forever ? undefined : test);
      }
      case "For":
      case "AsyncFor": {
        const iter = this.expression(s.iter, bound);
        return this.loop(s.body, s.orelse, this.target(s.target, iter), iter);
      }
      case "Try":
      case "TryStar":
        return this.tryStatement(s, bound);
      case "With":
      case "AsyncWith": {
        let now = bound;
        for (const item of s.items) {
          now = this.expression(item.contextExpr, now);
          if (item.optionalVars) now = this.target(item.optionalVars, now);
        }
        const after = this.block(s.body, now);
        return s.items.some((item) => maySuppress(item.contextExpr, this.m))
          ? both(after, now)
          : (after ?? now);
      }
      case "Match":
        return this.matchStatement(s, bound);
      case "FunctionDef":
      case "AsyncFunctionDef":
        s.decorators.forEach((d) => this.expression(d, bound));
        this.nestedReads(s, this.bind(s, bound));
        return this.bind(s, bound);
      case "ClassDef":
        [...s.decorators, ...s.bases].forEach((d) => this.expression(d, bound));
        this.nestedReads(s, this.bind(s, bound));
        return this.bind(s, bound);
      case "Assign": {
        const value = this.expression(s.value, bound);
        return s.targets.reduce((now, t) => this.target(t, now), value);
      }
      case "AnnAssign":
        return s.value ? this.target(s.target, this.expression(s.value, bound)) : bound;
      case "AugAssign":
        return this.expression(s.value, this.expression(s.target, bound));
      case "Delete": {
        const now = s.targets.reduce((n, t) => this.expression(t, n), bound);
        this.deletedReads(this.m.scopes.bindingOf.get(s));
        return this.withoutName(s, now);
      }
      case "Import":
      case "ImportFrom":
        return s.names.reduce((now, a) => this.bind(a, now), bound);
      default:
        return this.read(s, bound);
    }
  }

  /** Reads in other functions may come after `del`; after one of another scope's name, all may. */
  private deletedReads(binding: Binding | undefined): void {
    for (const r of binding?.reads ?? [])
      if (r.captured || binding!.scope !== this.scope) this.out.add(r.node);
  }

  private loop(body: readonly Stmt[], orelse: readonly Stmt[], start: Names, done: Bound): Bound {
    this.breaks.push([]);
    this.block(body, start);
    const exits = this.breaks.pop()!;
    return exits.reduce(both, done && this.block(orelse, done));
  }

  private tryStatement(s: Stmt & { kind: "Try" | "TryStar" }, bound: Names): Bound {
    const body = this.block(s.body, bound);
    let after: Bound = body && this.block(s.orelse, body);
    for (const h of s.handlers) {
      if (h.type) this.expression(h.type, bound);
      after = both(after, this.without(h, this.block(h.body, this.bind(h, bound))));
    }
    if (s.finalbody.length === 0) return after;
    const final = this.block(s.finalbody, bound);
    return final && after && after.map((bits, i) => bits | final[i]!);
  }

  /** Python deletes the name of an `except` clause at its end. */
  private without(h: object, bound: Bound): Bound {
    return bound && this.withoutName(h, bound);
  }

  private withoutName(node: object, bound: Names): Names {
    const n = this.numberOf(node);
    return n === undefined ? bound : bound.map((bits, i) => (i === n >> 5 ? bits & ~(1 << (n & 31)) : bits));
  }

  /** The number of the name that a node binds or reads, if it is of this scope. */
  private numberOf(node: object): number | undefined {
    const b = this.m.scopes.bindingOf.get(node);
    return b && this.numbers.get(b);
  }

  /** A function defined here may be called before what it reads is assigned. */
  private nestedReads(node: AnyNode, bound: Names): void {
    const { start, end } = node.span;
    const reads = (this.captured ??= this.capturedReads());
    for (let i = firstFrom(reads, start.offset); i < reads.length && reads[i]!.offset < end.offset; i++)
      if (!hasBit(bound, this.numbers.get(reads[i]!.binding)!)) this.out.add(reads[i]!.node);
  }

  private capturedReads(): NonNullable<typeof this.captured> {
    return [...this.numbers.keys()]
      .flatMap((binding) =>
        binding.reads.filter((r) => r.captured).map(({ offset, node }) => ({ offset, node, binding })),
      )
      .sort((x, y) => x.offset - y.offset);
  }

  private matchStatement(s: Stmt & { kind: "Match" }, bound: Names): Bound {
    const subject = this.expression(s.subject, bound);
    let after: Bound = subject;
    let exhaustive = false;
    let reached: Bound;
    for (const c of s.cases) {
      let now = this.pattern(c.pattern, subject);
      if (c.guard) now = this.expression(c.guard, now);
      reached = both(reached, this.block(c.body, now));
      exhaustive ||= !c.guard && c.pattern.kind === "MatchAs" && !c.pattern.pattern;
    }
    after = exhaustive ? reached : both(reached, subject);
    return after;
  }

  private pattern(p: Pattern, bound: Names): Names {
    let now = bound;
    const stack: AnyNode[] = [p];
    while (stack.length) {
      const n = stack.pop()!;
      now = n.kind === "Name" ? this.expression(n, now) : this.bind(n, now);
      stack.push(...children(n));
    }
    return now;
  }

  /** Reads the expressions of a statement. */
  private read(s: Stmt, bound: Names): Names {
    let now = bound;
    for (const child of children(s)) now = this.expression(child as Expr, now);
    return now;
  }

  private expression(e: Expr, bound: Names): Names {
    switch (e.kind) {
      case "Name":
        this.check(e, bound);
        return bound;
      case "NamedExpr":
        return this.bind(e, this.expression(e.value, bound));
      case "BoolOp": {
        const first = this.expression(e.values[0]!, bound);
        e.values.slice(1).reduce((now, v) => this.expression(v, now), first);
        return first;
      }
      case "IfExp": {
        const test = this.expression(e.test, bound);
        return both(this.expression(e.body, test), this.expression(e.orelse, test))!;
      }
      case "Lambda":
        this.nestedReads(e, bound);
        return bound;
      case "BinOp": {
        const rights: Expr[] = [];
        let left: Expr = e;
        while (left.kind === "BinOp") {
          rights.push(left.right);
          left = left.left;
        }
        return rights.reduceRight((now, r) => this.expression(r, now), this.expression(left, bound));
      }
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        this.comprehension(e, bound);
        return bound;
      default: {
        let now = bound;
        for (const child of children(e)) now = this.expression(child as Expr, now);
        return now;
      }
    }
  }

  private comprehension(e: AnyNode, bound: Names): void {
    for (const child of children(e))
      if (child.kind === "Comprehension") this.comprehension(child, bound);
      else this.expression(child as Expr, bound);
  }

  private check(name: Expr & { kind: "Name" }, bound: Names): void {
    const n = this.numberOf(name);
    if (n !== undefined && !hasBit(bound, n)) this.out.add(name);
  }

  private target(t: Expr, bound: Names): Names {
    switch (t.kind) {
      case "Name":
        return this.bind(t, bound);
      case "Tuple":
      case "List":
        return t.elts.reduce((now, e) => this.target(e, now), bound);
      case "Starred":
        return this.target(t.value, bound);
      default:
        return this.expression(t, bound);
    }
  }

  private bind(node: object, bound: Names): Names {
    const n = this.numberOf(node);
    if (n === undefined || hasBit(bound, n)) return bound;
    const now = bound.slice();
    setBit(now, n);
    return now;
  }
}

/** Whether a context manager may swallow an exception of its body, so that the body's assignments may not have happened. */
function maySuppress(manager: Expr, m: ProgramModule): boolean {
  if (manager.kind !== "Call") return false;
  const { func } = manager;
  if ((func.kind === "Attribute" ? func.attr : func.kind === "Name" ? func.id : "") === "suppress")
    return true;
  const sources = (m.scopes.bindingOf.get(func)?.writes ?? []).map((w) => w.source);
  return sources.some(
    (s) =>
      (s.kind === "class" && exitReturns(s.node.body)) ||
      (s.kind === "function" && contains(s.node, "ExceptHandler")),
  );
}

const exitReturns = (body: readonly Stmt[]): boolean =>
  body.some(
    (s) =>
      (s.kind === "FunctionDef" || s.kind === "AsyncFunctionDef") &&
      /^__a?exit__$/.test(s.name) &&
      contains(s, "Return", isPossiblyTrue),
  );

const isPossiblyTrue = (n: AnyNode): boolean =>
  n.kind === "Return" &&
  n.value !== undefined &&
  !(
    n.value.kind === "Constant" &&
    (n.value.value.type === "None" || (n.value.value.type === "bool" && !n.value.value.value))
  );

function contains(node: AnyNode, kind: AnyNode["kind"], test: (n: AnyNode) => boolean = () => true): boolean {
  return (node.kind === kind && test(node)) || children(node).some((c) => contains(c, kind, test));
}

function both(a: Bound, b: Bound): Bound {
  if (!a || !b) return a ?? b;
  return a === b ? a : a.map((bits, i) => bits & b[i]!);
}

const hasBit = (bits: Names, n: number): boolean => (bits[n >> 5]! & (1 << (n & 31))) !== 0;

function setBit(bits: Names, n: number): void {
  bits[n >> 5]! |= 1 << (n & 31);
}

/** The first of the reads, which are in order, from a place on. */
function firstFrom(reads: readonly { readonly offset: number }[], offset: number): number {
  let [low, high] = [0, reads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reads[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
