/**
 * What tests and assignments say about a name where it is read: a walk over each block that carries, for each local name, the conditions that hold there.
 * The conditions are kept as syntax and judged later, when types are known.
 */
import type { Expr, Name, Stmt } from "../parser/ast.js";
import { children } from "../parser/index.js";
import { emptyTable, get, intersect, set, type Table } from "./persistent-table.js";
import type { Program, ProgramModule } from "./program.js";
import type { Binding } from "./scopes.js";

export type Condition =
  | { readonly kind: "none"; readonly holds: boolean }
  | { readonly kind: "truthy"; readonly holds: boolean }
  | { readonly kind: "isinstance"; readonly type: Expr; readonly holds: boolean }
  /** The name was just assigned this. */
  | { readonly kind: "is"; readonly value: Expr; readonly path: readonly (number | "*")[] };

/** By the numbers of bindings. */
type Env = Table<readonly Condition[]>;
const nothing: Env = emptyTable;

export function collectNarrowings(program: Program): ReadonlyMap<Name, readonly Condition[]> {
  const out = new Map<Name, readonly Condition[]>();
  for (const m of program.modules) new Walk(m, out).block(m.module.body, nothing);
  return out;
}

class Walk {
  private readonly numbers = new Map<Binding, number>();

  constructor(
    private readonly m: ProgramModule,
    private readonly out: Map<Name, readonly Condition[]>,
  ) {}

  /** Returns what holds after the block, or undefined when its end is not reached. */
  block(list: readonly Stmt[], env: Env): Env | undefined {
    let now: Env | undefined = env;
    for (const s of list) {
      now = this.statement(s, now ?? nothing);
      if (!now) return undefined;
    }
    return now;
  }

  private statement(s: Stmt, env: Env): Env | undefined {
    switch (s.kind) {
      case "Return":
      case "Raise":
        this.expressions(s, env);
        return undefined;
      case "Break":
      case "Continue":
        return undefined;
      case "If": {
        this.expression(s.test, env);
        const then = this.block(s.body, this.assume(s.test, true, env));
        const otherwise = this.block(s.orelse, this.assume(s.test, false, env));
        return merge(then, otherwise);
      }
      case "While": {
        const start = this.without(env, [s.test, ...s.body]);
        this.expression(s.test, start);
        this.block(s.body, this.assume(s.test, true, start));
        this.block(s.orelse, start);
        return hasBreak(s.body) ? start : this.assume(s.test, false, start);
      }
      case "For":
      case "AsyncFor": {
        this.expression(s.iter, env);
        const start = this.without(env, [s.target, ...s.body]);
        this.expression(s.target, start);
        this.block(s.body, start);
        this.block(s.orelse, start);
        return this.without(start, s.orelse);
      }
      case "Try":
      case "TryStar":
        return this.tryStatement(s, env);
      case "With":
      case "AsyncWith": {
        for (const item of s.items) {
          this.expression(item.contextExpr, env);
          if (item.optionalVars) this.expression(item.optionalVars, env);
        }
        const inner = this.without(
          env,
          s.items.flatMap((i) => (i.optionalVars ? [i.optionalVars] : [])),
        );
        this.block(s.body, inner);
        return this.without(inner, s.body);
      }
      case "Match": {
        this.expression(s.subject, env);
        for (const c of s.cases) {
          for (const child of children(c)) if ("kind" in child) this.node(child as Stmt | Expr, nothing);
        }
        return this.without(env, [s as unknown as Stmt]);
      }
      case "FunctionDef":
      case "AsyncFunctionDef":
        s.decorators.forEach((d) => this.expression(d, env));
        for (const a of [...s.args.posonlyargs, ...s.args.args, ...s.args.kwonlyargs])
          if (a.default) this.expression(a.default, env);
        this.block(s.body, nothing);
        return env;
      case "ClassDef":
        for (const child of children(s)) if (!isStatement(child)) this.expression(child as Expr, nothing);
        this.block(s.body, nothing);
        return env;
      case "Assign": {
        this.expression(s.value, env);
        let after = this.walrusEffects(s.value, env);
        for (const t of s.targets) {
          this.expression(t, after);
          after = this.assigned(t, s.value, [], after);
        }
        return after;
      }
      case "AnnAssign":
        if (s.value) this.expression(s.value, env);
        this.expression(s.target, env);
        return s.value ? this.without(env, [s.target]) : env;
      case "AugAssign":
        this.expression(s.target, env);
        this.expression(s.value, env);
        return this.without(env, [s.target]);
      case "Assert":
        this.expression(s.test, env);
        if (s.msg) this.expression(s.msg, env);
        return this.assume(s.test, true, env);
      default:
        this.expressions(s, env);
        return this.without(env, [s]);
    }
  }

  private tryStatement(s: Stmt & { kind: "Try" | "TryStar" }, env: Env): Env | undefined {
    const unsure = this.without(env, s.body);
    const body = this.block(s.body, env);
    const completed = body && this.block(s.orelse, body);
    let after = completed;
    for (const h of s.handlers) {
      if (h.type) this.expression(h.type, unsure);
      after = merge(after, this.block(h.body, unsure));
    }
    if (s.finalbody.length === 0) return after;
    const everything = [...s.body, ...s.orelse, ...s.handlers.flatMap((h) => h.body)];
    const end = this.block(s.finalbody, this.without(env, everything));
    return end && after && this.without(after, s.finalbody);
  }

  /** Records what holds at every name of the statement's expressions. */
  private expressions(s: Stmt, env: Env): void {
    for (const child of children(s)) this.node(child as Stmt | Expr, env);
  }

  private node(n: Stmt | Expr, env: Env): void {
    if (isStatement(n)) this.statement(n, env);
    else this.expression(n, env);
  }

  private expression(e: Expr, env: Env): void {
    switch (e.kind) {
      case "Name": {
        const binding = this.m.scopes.bindingOf.get(e);
        const found = binding && get(env, this.numberOf(binding));
        if (found?.length) this.out.set(e, found);
        return;
      }
      case "BoolOp": {
        let now = env;
        for (const v of e.values) {
          this.expression(v, now);
          now = this.assume(v, e.op === "and", now);
        }
        return;
      }
      case "IfExp":
        this.expression(e.test, env);
        this.expression(e.body, this.assume(e.test, true, env));
        return this.expression(e.orelse, this.assume(e.test, false, env));
      case "Lambda":
        return this.expression(e.body, nothing);
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp": {
        let now = e.kind === "GeneratorExp" ? nothing : env;
        e.generators.forEach((g, i) => {
          this.expression(g.iter, i === 0 ? env : now);
          this.expression(g.target, now);
          for (const c of g.ifs) {
            this.expression(c, now);
            now = this.assume(c, true, now);
          }
        });
        if (e.kind === "DictComp") {
          this.expression(e.key, now);
          this.expression(e.value, now);
        } else this.expression(e.elt, now);
        return;
      }
      case "BinOp": {
        let left: Expr = e;
        while (left.kind === "BinOp") {
          this.expression(left.right, env);
          left = left.left;
        }
        return this.expression(left, env);
      }
      default:
        for (const child of children(e)) this.expression(child as Expr, env);
    }
  }

  // ---- conditions ----

  private assume(test: Expr, holds: boolean, env: Env): Env {
    switch (test.kind) {
      case "UnaryOp":
        return test.op === "not" ? this.assume(test.operand, !holds, env) : env;
      case "BoolOp":
        if ((test.op === "and") !== holds) return this.walrusEffects(test, env);
        return test.values.reduce((now, v) => this.assume(v, holds, now), env);
      case "Name":
        return this.add(test, { kind: "truthy", holds }, env);
      case "NamedExpr":
        return this.add(test.target, { kind: "truthy", holds }, this.walrusEffects(test, env));
      case "Compare":
        return this.compare(test, holds, this.walrusEffects(test, env));
      case "Call":
        if (test.func.kind === "Name" && test.func.id === "isinstance" && test.args.length === 2) {
          const [subject, type] = test.args as [Expr, Expr];
          const now = this.walrusEffects(test, env);
          const name = subject.kind === "NamedExpr" ? subject.target : subject;
          if (name.kind === "Name") return this.add(name, { kind: "isinstance", type, holds }, now);
        }
        return this.walrusEffects(test, env);
      default:
        return this.walrusEffects(test, env);
    }
  }

  private compare(test: Expr & { kind: "Compare" }, holds: boolean, env: Env): Env {
    const [op] = test.ops;
    const right = test.comparators[0]!;
    if (test.ops.length !== 1 || (op !== "is" && op !== "is not")) return env;
    if (right.kind !== "Constant" || right.value.type !== "None") return env;
    const left = test.left.kind === "NamedExpr" ? test.left.target : test.left;
    return left.kind === "Name" ? this.add(left, { kind: "none", holds: (op === "is") === holds }, env) : env;
  }

  private add(name: Name, condition: Condition, env: Env): Env {
    const binding = this.m.scopes.bindingOf.get(name);
    if (!binding || binding.writtenFromOutside) return env;
    const n = this.numberOf(binding);
    return set(env, n, [...(get(env, n) ?? []), condition]);
  }

  private numberOf(binding: Binding): number {
    let n = this.numbers.get(binding);
    if (n === undefined) this.numbers.set(binding, (n = this.numbers.size));
    return n;
  }

  private assigned(t: Expr, value: Expr, path: readonly (number | "*")[], env: Env): Env {
    if (t.kind === "Tuple" || t.kind === "List") {
      return t.elts.reduce((now, e, i) => {
        const starred = e.kind === "Starred";
        return this.assigned(starred ? e.value : e, value, [...path, starred ? "*" : i], now);
      }, env);
    }
    const cleared = this.without(env, [t]);
    return t.kind === "Name" ? this.add(t, { kind: "is", value, path }, cleared) : cleared;
  }

  /** Names that an expression's walruses assign are no longer what they were. */
  private walrusEffects(e: Expr, env: Env): Env {
    return env.root === undefined ? env : this.without(env, [e]);
  }

  /** Drops what is known of names that these nodes may assign. */
  private without(env: Env, nodes: readonly (Stmt | Expr)[]): Env {
    if (env.root === undefined) return env;
    const names = new Set<Binding>();
    for (const n of nodes) this.assignedNames(n, names);
    let out = env;
    for (const b of names) out = set(out, this.numberOf(b), undefined);
    return out;
  }

  /** The nodes that write a binding; looked up, since one may have thousands. */
  private isWrite(binding: Binding, node: object): boolean {
    let nodes = this.writes.get(binding);
    if (!nodes) this.writes.set(binding, (nodes = new Set(binding.writes.map((w) => w.node))));
    return nodes.has(node);
  }
  private readonly writes = new Map<Binding, Set<object>>();

  private assignedNames(n: Stmt | Expr, out: Set<Binding>, target = true): void {
    const stack: { node: object; target: boolean }[] = [{ node: n, target }];
    while (stack.length) {
      const { node } = stack.pop()!;
      const binding = this.m.scopes.bindingOf.get(node);
      if (binding && !out.has(binding) && this.isWrite(binding, node)) out.add(binding);
      for (const child of children(node as Stmt)) stack.push({ node: child, target: false });
    }
  }
}

/** Only what holds on both ways. */
function merge(a: Env | undefined, b: Env | undefined): Env | undefined {
  if (!a || !b) return a ?? b;
  return intersect(a, b, (x, y) => {
    const both = x.filter((c) => y.includes(c));
    return both.length ? both : undefined;
  });
}

function hasBreak(body: readonly Stmt[]): boolean {
  return body.some((s) => {
    if (s.kind === "Break") return true;
    if (s.kind === "If") return hasBreak(s.body) || hasBreak(s.orelse);
    if (s.kind === "Try" || s.kind === "TryStar")
      return [s.body, s.orelse, s.finalbody, ...s.handlers.map((h) => h.body)].some(hasBreak);
    if (s.kind === "With" || s.kind === "AsyncWith") return hasBreak(s.body);
    if (s.kind === "Match") return s.cases.some((c) => hasBreak(c.body));
    return false;
  });
}

const statementKinds = new Set(
  (
    "FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While If With AsyncWith Match Raise Try " +
    "TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue ErrorStmt"
  ).split(" "),
);
export const isStatement = (n: { kind: string }): n is Stmt => statementKinds.has(n.kind);
