/** Reads of local names that may come before any assignment: Python raises there, and the emitted code must check. */
import type { AnyNode, Expr, Pattern, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import type { Program, ProgramModule } from "./program.js";
import type { Binding, Scope } from "./scopes.js";

export type UnboundReads = ReadonlySet<object>;

export function findUnboundReads(program: Program): UnboundReads {
  const out = new Set<object>();
  for (const m of program.modules) {
    new Flow(m, m.scopes.module, out).run(m.module.body);
    for (const f of program.functions)
      if (f.module === m && f.node.kind !== "Lambda") new Flow(m, f.scope, out).run(f.node.body);
  }
  return out;
}

/** The names bound for certain; undefined where control does not come. */
type Bound = ReadonlySet<Binding> | undefined;

class Flow {
  private readonly breaks: Bound[][] = [];

  constructor(
    private readonly m: ProgramModule,
    private readonly scope: Scope,
    private readonly out: Set<object>,
  ) {}

  run(body: readonly Stmt[]): void {
    const bound = new Set<Binding>();
    for (const b of this.scope.bindings.values())
      if (b.writes.some((w) => w.source.kind === "parameter")) bound.add(b);
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

  private statement(s: Stmt, bound: ReadonlySet<Binding>): Bound {
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
        const without = new Set(now);
        const binding = this.m.scopes.bindingOf.get(s);
        if (binding) {
          without.delete(binding);
          for (const r of binding.reads) if (r.captured) this.out.add(r.node);
        }
        return without;
      }
      case "Import":
      case "ImportFrom":
        return s.names.reduce((now, a) => this.bind(a, now), bound);
      default:
        return this.read(s, bound);
    }
  }

  private loop(
    body: readonly Stmt[],
    orelse: readonly Stmt[],
    start: ReadonlySet<Binding>,
    done: Bound,
  ): Bound {
    this.breaks.push([]);
    this.block(body, start);
    const exits = this.breaks.pop()!;
    return exits.reduce(both, done && this.block(orelse, done));
  }

  private tryStatement(s: Stmt & { kind: "Try" | "TryStar" }, bound: ReadonlySet<Binding>): Bound {
    const body = this.block(s.body, bound);
    let after: Bound = body && this.block(s.orelse, body);
    for (const h of s.handlers) {
      if (h.type) this.expression(h.type, bound);
      after = both(after, this.without(h, this.block(h.body, this.bind(h, bound))));
    }
    if (s.finalbody.length === 0) return after;
    const final = this.block(s.finalbody, bound);
    return final && after && new Set([...after, ...final]);
  }

  /** Python deletes the name of an `except` clause at its end. */
  private without(h: object, bound: Bound): Bound {
    const b = this.m.scopes.bindingOf.get(h);
    return bound && b ? new Set([...bound].filter((x) => x !== b)) : bound;
  }

  /** A function defined here may be called before what it reads is assigned. */
  private nestedReads(node: AnyNode, bound: ReadonlySet<Binding>): void {
    const { start, end } = node.span;
    for (const b of this.scope.bindings.values()) {
      if (bound.has(b)) continue;
      for (const r of b.reads)
        if (r.captured && r.offset >= start.offset && r.offset < end.offset) this.out.add(r.node);
    }
  }

  private matchStatement(s: Stmt & { kind: "Match" }, bound: ReadonlySet<Binding>): Bound {
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

  private pattern(p: Pattern, bound: ReadonlySet<Binding>): ReadonlySet<Binding> {
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
  private read(s: Stmt, bound: ReadonlySet<Binding>): ReadonlySet<Binding> {
    let now = bound;
    for (const child of children(s)) now = this.expression(child as Expr, now);
    return now;
  }

  private expression(e: Expr, bound: ReadonlySet<Binding>): ReadonlySet<Binding> {
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

  private comprehension(e: AnyNode, bound: ReadonlySet<Binding>): void {
    for (const child of children(e))
      if (child.kind === "Comprehension") this.comprehension(child, bound);
      else this.expression(child as Expr, bound);
  }

  private check(name: Expr & { kind: "Name" }, bound: ReadonlySet<Binding>): void {
    const b = this.m.scopes.bindingOf.get(name);
    if (!b || b.scope !== this.scope || bound.has(b)) return;
    this.out.add(name);
  }

  private target(t: Expr, bound: ReadonlySet<Binding>): ReadonlySet<Binding> {
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

  private bind(node: object, bound: ReadonlySet<Binding>): ReadonlySet<Binding> {
    const b = this.m.scopes.bindingOf.get(node);
    return b && b.scope === this.scope && !bound.has(b) ? new Set(bound).add(b) : bound;
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
  return new Set([...a].filter((x) => b.has(x)));
}
