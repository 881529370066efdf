/** The scopes of a module with all that is written and read in them: one walk over the tree in evaluation order. */
import type {
  Arguments,
  ClassDef,
  Comprehension,
  Expr,
  For,
  FunctionDef,
  Lambda,
  ListComp,
  DictComp,
  Module,
  Name,
  Pattern,
  Stmt,
  TypeParam,
} from "../parser/ast.js";
import type { Block, Scope, ScopeNode, Source, Write } from "./scopes.js";

export interface PendingRead {
  readonly name: string;
  readonly node: Name;
  readonly scope: Scope;
  readonly block: Block;
  /** Part of an annotation: resolved, but no use of the value. */
  readonly annotation: boolean;
}

export interface PendingWrite {
  readonly scope: Scope;
  readonly name: string;
  readonly write: Write;
  readonly node: object;
}

export interface WalkedScopes {
  readonly module: Scope;
  readonly scopeOf: ReadonlyMap<object, Scope>;
  readonly writes: readonly PendingWrite[];
  readonly reads: readonly PendingRead[];
}

/** `@typing.overload`: a signature for type checkers that the `def` below it replaces. */
const isOverloadStub = (f: FunctionDef): boolean =>
  f.decorators.some(
    (d) =>
      (d.kind === "Name" && d.id === "overload") ||
      (d.kind === "Attribute" &&
        d.attr === "overload" &&
        d.value.kind === "Name" &&
        /^(t|typing)$/.test(d.value.id)),
  ) && f.body.every((s) => s.kind === "Pass" || (s.kind === "Expr" && s.value.kind === "Constant"));

export class ScopeWalk {
  private readonly scopeOf = new Map<object, Scope>();
  private readonly reads: PendingRead[] = [];
  private readonly writes: PendingWrite[] = [];
  private scope: Scope;
  private block: Block;
  private inAnnotation = false;

  constructor(private readonly root: Module) {
    this.scope = this.makeScope("module", root, undefined);
    this.block = { parent: undefined, scope: this.scope, inLoop: false };
  }

  run(): WalkedScopes {
    this.statements(this.root.body);
    return {
      module: this.scopeOf.get(this.root)!,
      scopeOf: this.scopeOf,
      writes: this.writes,
      reads: this.reads,
    };
  }

  // ---- scopes and blocks ----

  private makeScope(kind: Scope["kind"], node: ScopeNode, parent: Scope | undefined): Scope {
    const scope: Scope = {
      kind,
      node,
      parent,
      bindings: new Map(),
      globals: new Set(),
      nonlocals: new Set(),
      children: [],
    };
    parent?.children.push(scope);
    this.scopeOf.set(node, scope);
    return scope;
  }

  private within(kind: Scope["kind"], node: ScopeNode, body: () => void): void {
    const [scope, block] = [this.scope, this.block];
    this.scope = this.makeScope(kind, node, scope);
    this.block = { parent: block, scope: this.scope, inLoop: false };
    body();
    [this.scope, this.block] = [scope, block];
  }

  private nested(statements: readonly Stmt[], loop = false): void {
    if (statements.length === 0) return;
    const block = this.block;
    this.block = { parent: block, scope: this.scope, inLoop: block.inLoop || loop };
    this.statements(statements);
    this.block = block;
  }

  private statements(list: readonly Stmt[]): void {
    for (const s of list) this.statement(s);
  }

  // ---- bindings ----

  private bind(name: string, node: object, offset: number, source: Source, declares = true): void {
    const write: Write = { source, node, offset, block: this.block, declares };
    this.writes.push({ scope: this.scope, name, write, node });
  }

  private read(node: Name): void {
    this.reads.push({
      name: node.id,
      node,
      scope: this.scope,
      block: this.block,
      annotation: this.inAnnotation,
    });
  }

  // ---- statements ----

  private statement(s: Stmt): void {
    switch (s.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        return this.functionDef(s);
      case "ClassDef":
        return this.classDef(s);
      case "Return":
        return this.optional(s.value);
      case "Delete":
        return s.targets.forEach((t) => this.deleteTarget(t, s));
      case "Assign":
        this.expression(s.value);
        for (const t of s.targets) this.target(t, s, { kind: "assign", value: s.value, path: [] });
        return;
      case "TypeAlias":
        this.bind(s.name.id, s, s.span.start.offset, { kind: "unknown" });
        return;
      case "AugAssign":
        this.expression(s.target);
        this.expression(s.value);
        if (s.target.kind === "Name")
          this.bind(s.target.id, s, s.span.start.offset, { kind: "augmented", statement: s }, false);
        return;
      case "AnnAssign":
        return this.annAssign(s);
      case "For":
      case "AsyncFor":
        return this.forLoop(s);
      case "While":
        this.inLoop(() => this.expression(s.test));
        this.nested(s.body, true);
        return this.nested(s.orelse);
      case "If":
        this.expression(s.test);
        this.nested(s.body);
        return this.nested(s.orelse);
      case "With":
      case "AsyncWith":
        for (const item of s.items) {
          this.expression(item.contextExpr);
          if (item.optionalVars)
            this.target(item.optionalVars, s, {
              kind: "with",
              item,
              async: s.kind === "AsyncWith",
              path: [],
            });
        }
        return this.nested(s.body);
      case "Match":
        this.expression(s.subject);
        for (const c of s.cases) {
          this.pattern(c.pattern);
          this.optional(c.guard);
          this.nested(c.body);
        }
        return;
      case "Raise":
        this.optional(s.exc);
        return this.optional(s.cause);
      case "Try":
      case "TryStar":
        this.nested(s.body);
        for (const h of s.handlers) {
          this.optional(h.type);
          if (h.name) this.bind(h.name, h, h.span.start.offset, { kind: "except", handler: h });
          this.nested(h.body);
        }
        this.nested(s.orelse);
        return this.nested(s.finalbody);
      case "Assert":
        this.expression(s.test);
        return this.optional(s.msg);
      case "Import":
        for (const a of s.names) {
          const module = a.asname ? a.name : a.name.split(".")[0]!;
          this.bind(a.asname ?? module, a, a.span.start.offset, { kind: "import", module, level: 0 });
        }
        return;
      case "ImportFrom":
        for (const a of s.names)
          if (a.name !== "*")
            this.bind(a.asname ?? a.name, a, a.span.start.offset, {
              kind: "import",
              module: s.module,
              member: a.name,
              level: s.level,
            });
        return;
      case "Global":
        return s.names.forEach((n) => this.scope.globals.add(n));
      case "Nonlocal":
        return s.names.forEach((n) => this.scope.nonlocals.add(n));
      case "Expr":
        return this.expression(s.value);
      case "Pass":
      case "Break":
      case "Continue":
      case "ErrorStmt":
        return;
    }
  }

  private inLoop(body: () => void): void {
    const block = this.block;
    this.block = { parent: block, scope: this.scope, inLoop: true };
    body();
    this.block = block;
  }

  private annAssign(s: Stmt & { kind: "AnnAssign" }): void {
    this.optional(s.value);
    this.annotation(s.annotation);
    if (s.target.kind !== "Name") return this.expression(s.target);
    const source: Source = { kind: "annotation", annotation: s.annotation };
    if (s.value) {
      this.target(s.target, s, { kind: "assign", value: s.value, path: [] });
      this.bind(s.target.id, s, s.span.start.offset, source, false);
    } else if (this.scope.kind !== "class") this.bind(s.target.id, s, s.span.start.offset, source, false);
  }

  private forLoop(s: For): void {
    this.expression(s.iter);
    const block = this.block;
    this.block = { parent: block, scope: this.scope, inLoop: true };
    this.target(s.target, s, {
      kind: "iterate",
      iter: s.iter,
      async: s.kind === "AsyncFor",
      owner: s,
      path: [],
    });
    this.statements(s.body);
    this.block = block;
    this.nested(s.orelse);
  }

  /** Names in annotations are resolved for the types they stand for. */
  private annotation(e: Expr | undefined): void {
    if (!e) return;
    this.inAnnotation = true;
    this.expression(e);
    this.inAnnotation = false;
  }

  private functionDef(f: FunctionDef): void {
    f.decorators.forEach((d) => this.expression(d));
    this.defaults(f.args);
    for (const a of allArgs(f.args)) this.annotation(a.annotation);
    this.annotation(f.returns);
    if (!isOverloadStub(f)) this.bind(f.name, f, f.span.start.offset, { kind: "function", node: f });
    this.within("function", f, () => {
      this.typeParams(f.typeParams);
      this.parameters(f.args, f);
      this.statements(f.body);
    });
  }

  private classDef(c: ClassDef): void {
    c.decorators.forEach((d) => this.expression(d));
    c.bases.forEach((b) => this.expression(b));
    c.keywords.forEach((k) => this.expression(k.value));
    this.bind(c.name, c, c.span.start.offset, { kind: "class", node: c });
    this.within("class", c, () => {
      this.typeParams(c.typeParams);
      this.statements(c.body);
    });
  }

  private typeParams(list: readonly TypeParam[]): void {
    for (const t of list) this.bind(t.name, t, t.span.start.offset, { kind: "unknown" });
  }

  private defaults(args: Arguments): void {
    for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) this.optional(a.default);
  }

  private parameters(args: Arguments, fn: FunctionDef | Lambda): void {
    for (const a of allArgs(args))
      this.bind(a.arg, a, a.span.start.offset, { kind: "parameter", fn, name: a.arg });
  }

  /** Binds every name of an assignment target; other parts of it (subscripts, attributes) are read. */
  private target(
    t: Expr,
    node: Stmt | Comprehension,
    source: Source & { path: readonly (number | "*")[] },
  ): void {
    switch (t.kind) {
      case "Name":
        this.bind(t.id, t, t.span.start.offset, source);
        return;
      case "Tuple":
      case "List":
        t.elts.forEach((e, i) => {
          const starred = e.kind === "Starred";
          const inner = starred ? e.value : e;
          this.target(inner, node, { ...source, path: [...source.path, starred ? "*" : i] });
        });
        return;
      case "Starred":
        return this.target(t.value, node, source);
      default:
        return this.expression(t);
    }
  }

  private deleteTarget(t: Expr, s: Stmt): void {
    if (t.kind === "Name") {
      this.read(t);
      this.bind(t.id, s, s.span.start.offset, { kind: "unknown" }, false);
    } else if (t.kind === "Tuple" || t.kind === "List") t.elts.forEach((e) => this.deleteTarget(e, s));
    else this.expression(t);
  }

  private pattern(p: Pattern): void {
    const capture = (name: string | undefined, node: object) => {
      if (name) this.bind(name, node, p.span.start.offset, { kind: "unknown" }, false);
    };
    switch (p.kind) {
      case "MatchValue":
        return this.expression(p.value);
      case "MatchSingleton":
        return;
      case "MatchSequence":
      case "MatchOr":
        return p.patterns.forEach((q) => this.pattern(q));
      case "MatchMapping":
        p.keys.forEach((k) => this.expression(k));
        p.patterns.forEach((q) => this.pattern(q));
        return capture(p.rest, p);
      case "MatchClass":
        this.expression(p.cls);
        p.patterns.forEach((q) => this.pattern(q));
        return p.kwdPatterns.forEach((q) => this.pattern(q));
      case "MatchStar":
        return capture(p.name, p);
      case "MatchAs":
        if (p.pattern) this.pattern(p.pattern);
        return capture(p.name, p);
    }
  }

  // ---- expressions ----

  private optional(e: Expr | undefined): void {
    if (e) this.expression(e);
  }

  private expression(e: Expr): void {
    switch (e.kind) {
      case "Name":
        return this.read(e);
      case "Lambda":
        this.defaults(e.args);
        return this.within("lambda", e, () => {
          this.parameters(e.args, e);
          this.expression(e.body);
        });
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        return this.comprehension(e);
      case "NamedExpr":
        this.expression(e.value);
        return this.walrus(e.target, e.value, e);
      case "BoolOp":
        return e.values.forEach((v) => this.expression(v));
      case "BinOp":
        return this.binary(e);
      case "UnaryOp":
        return this.expression(e.operand);
      case "IfExp":
        this.expression(e.test);
        this.expression(e.body);
        return this.expression(e.orelse);
      case "Dict":
        return e.values.forEach((v, i) => {
          this.optional(e.keys[i]);
          this.expression(v);
        });
      case "Set":
      case "List":
      case "Tuple":
        return e.elts.forEach((v) => this.expression(v));
      case "Await":
      case "YieldFrom":
      case "Starred":
        return this.expression(e.value);
      case "Yield":
        return this.optional(e.value);
      case "Compare":
        this.expression(e.left);
        return e.comparators.forEach((c) => this.expression(c));
      case "Call":
        this.expression(e.func);
        e.args.forEach((a) => this.expression(a));
        return e.keywords.forEach((k) => this.expression(k.value));
      case "JoinedStr":
        return e.values.forEach((v) => this.expression(v));
      case "FormattedValue":
        this.expression(e.value);
        return this.optional(e.formatSpec);
      case "Attribute":
        return this.expression(e.value);
      case "Subscript":
        this.expression(e.value);
        return this.expression(e.slice);
      case "Slice":
        this.optional(e.lower);
        this.optional(e.upper);
        return this.optional(e.step);
      case "Constant":
      case "ErrorExpr":
        return;
    }
  }

  /** Left-deep chains in a loop, so that `a + a + ...` of any length is no deep recursion. */
  private binary(e: Expr & { kind: "BinOp" }): void {
    const rights: Expr[] = [];
    let left: Expr = e;
    while (left.kind === "BinOp") {
      rights.push(left.right);
      left = left.left;
    }
    this.expression(left);
    for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i]!);
  }

  private comprehension(e: ListComp | DictComp): void {
    const first = e.generators[0]!;
    this.expression(first.iter);
    this.within("comprehension", e, () => {
      e.generators.forEach((g, i) => {
        if (i > 0) this.expression(g.iter);
        this.target(g.target, g, { kind: "iterate", iter: g.iter, async: g.isAsync, owner: g, path: [] });
        g.ifs.forEach((c) => this.expression(c));
      });
      if (e.kind === "DictComp") {
        this.expression(e.key);
        this.expression(e.value);
      } else this.expression(e.elt);
    });
  }

  /** A walrus in a comprehension binds in the scope around it. */
  private walrus(target: Name, value: Expr, node: object): void {
    const scope = this.scope;
    let owner = scope;
    while (owner.kind === "comprehension" && owner.parent) owner = owner.parent;
    this.scope = owner;
    this.bind(target.id, node, target.span.start.offset, { kind: "assign", value, path: [] }, false);
    this.reads.push({ name: target.id, node: target, scope: owner, block: this.block, annotation: false });
    this.scope = scope;
  }
}

export const allArgs = (a: Arguments) => [
  ...a.posonlyargs,
  ...a.args,
  ...(a.vararg ? [a.vararg] : []),
  ...a.kwonlyargs,
  ...(a.kwarg ? [a.kwarg] : []),
];
