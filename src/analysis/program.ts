/** The program as a whole: its modules, functions and classes, and how they refer to each other. Facts live in side tables; the tree is never changed. */
import type {
  AnyNode,
  Call,
  ClassDef,
  Expr,
  FunctionDef,
  Lambda,
  Module,
  Name,
  Return,
  Stmt,
  Yield,
  YieldFrom,
} from "../parser/ast.js";
import { children, type NodeOf } from "../parser/index.js";
import { pushTo } from "./push-to.js";
import { recordOutsideWrites } from "./outside-writes.js";
import { separateImports } from "./separate-imports.js";
import { analyseScopes, type Binding, type Scope, type Scopes, type Source } from "./scopes.js";
import { targetPaths } from "./target-paths.js";

export interface ProgramModule {
  readonly path: string;
  /** Dotted name by which other modules import it. */
  readonly name: string;
  readonly module: Module;
  readonly scopes: Scopes;
  readonly isPackage: boolean;
  /** A folder without `__init__.py`: it has no code of its own. */
  readonly isNamespace: boolean;
  /** Where its TypeScript is, without ending. */
  readonly target: string;
}

export type FunctionKind = "function" | "method" | "static" | "class" | "property" | "setter";

export interface FunctionInfo {
  readonly node: FunctionDef | Lambda;
  readonly name: string;
  readonly module: ProgramModule;
  readonly scope: Scope;
  readonly owner: ClassInfo | undefined;
  readonly kind: FunctionKind;
  readonly isGenerator: boolean;
  readonly returns: readonly Return[];
  readonly yields: readonly (Yield | YieldFrom)[];
  /** Calls and other expressions in its own body, not in nested functions. */
  readonly calls: readonly Call[];
  /** Nested functions in their order. */
  readonly nested: FunctionInfo[];
  readonly outer: FunctionInfo | undefined;
  /** Decorators other than staticmethod, classmethod, property and its setters. */
  readonly decorators: readonly Expr[];
  /** Its body has `await`, `async for`, `async with` or it is `async def`. */
  readonly isAsyncDef: boolean;
}

export interface ClassInfo {
  readonly node: ClassDef;
  readonly name: string;
  readonly module: ProgramModule;
  readonly scope: Scope;
  readonly methods: ReadonlyMap<string, FunctionInfo>;
  readonly setters: ReadonlyMap<string, FunctionInfo>;
  /** Names assigned or annotated in the class body. */
  readonly classAttributes: ReadonlyMap<string, { value?: Expr; annotation?: Expr; statement: Stmt }>;
  /** Names of the body that more than one plain statement decides: bound in branches or loops, bound again, deleted. */
  readonly computed: ReadonlySet<string>;
  /** `self.x = value` in any method. */
  readonly instanceAttributes: ReadonlyMap<
    string,
    { value?: Expr; annotation?: Expr; method: FunctionInfo }[]
  >;
}

export interface Program {
  readonly modules: readonly ProgramModule[];
  readonly byName: ReadonlyMap<string, ProgramModule>;
  readonly functions: readonly FunctionInfo[];
  readonly classes: readonly ClassInfo[];
  readonly functionOf: ReadonlyMap<object, FunctionInfo>;
  readonly classOf: ReadonlyMap<object, ClassInfo>;
  /** The innermost function around an expression's call, name or attribute; absent at module or class level. */
  readonly moduleOf: (info: { module: ProgramModule }) => ProgramModule;
  /** Names of each module that other modules assign. */
  readonly setters: ReadonlyMap<ProgramModule, ReadonlySet<string>>;
  /** What is imported, in functions, classes and tests too. */
  readonly imports: readonly (Source & { kind: "import" })[];
  /** The bindings of all modules. */
  readonly bindingOf: ReadonlyMap<object, Binding>;
  /** Nodes' parents, for the few questions that need them; in the order of the modules and of the text. */
  readonly parentOf: ReadonlyMap<object, AnyNode>;
  /** All nodes of a kind, in the same order: what asks for calls need not look at everything else. */
  nodesOf<K extends AnyNode["kind"]>(kind: K): readonly NodeOf<K>[];
}

export interface ModuleSource {
  readonly module: Module;
  readonly name: string;
  readonly isPackage: boolean;
  readonly isNamespace?: boolean;
}

export function buildProgram(sources: readonly ModuleSource[]): Program {
  const functions: FunctionInfo[] = [];
  const classes: ClassInfo[] = [];
  const functionOf = new Map<object, FunctionInfo>();
  const classOf = new Map<object, ClassInfo>();
  const parentOf = new Map<object, AnyNode>();
  const byKind = new Map<string, AnyNode[]>();
  const bindingOf = new Map<object, Binding>();
  const targets = targetPaths(sources);
  const modules = sources.map((s): ProgramModule => ({
    path: s.module.path,
    target: targets.get(s.name)!,
    isNamespace: s.isNamespace ?? false,
    name: s.name,
    module: s.module,
    scopes: analyseScopes(s.module, bindingOf),
    isPackage: s.isPackage,
  }));
  const byName = new Map(modules.map((m) => [m.name, m]));
  separateImports(modules, byName, bindingOf);
  for (const m of modules) new Collector(m, functions, classes, functionOf, classOf, parentOf, byKind).run();
  return {
    modules,
    byName,
    setters: recordOutsideWrites(modules, byName),
    imports: modules.flatMap(importsOf),
    functions,
    classes,
    functionOf,
    classOf,
    parentOf,
    nodesOf: <K extends AnyNode["kind"]>(kind: K) => (byKind.get(kind) ?? []) as unknown as NodeOf<K>[],
    bindingOf,
    moduleOf: (info) => info.module,
  };
}

function importsOf({ scopes }: ProgramModule): (Source & { kind: "import" })[] {
  return [...new Set([scopes.module, ...scopes.scopeOf.values()])]
    .flatMap((s) => [...s.bindings.values()])
    .flatMap((b) => b.writes.map((w) => w.source).filter((s) => s.kind === "import"));
}

interface Draft {
  returns: Return[];
  yields: (Yield | YieldFrom)[];
  calls: Call[];
  info: FunctionInfo;
}

class Collector {
  private current: Draft | undefined;
  private owner: ClassInfo | undefined;

  constructor(
    private readonly m: ProgramModule,
    private readonly functions: FunctionInfo[],
    private readonly classes: ClassInfo[],
    private readonly functionOf: Map<object, FunctionInfo>,
    private readonly classOf: Map<object, ClassInfo>,
    private readonly parentOf: Map<object, AnyNode>,
    private readonly byKind: Map<string, AnyNode[]>,
  ) {}

  run(): void {
    this.visitChildren(this.m.module);
  }

  private visitChildren(node: AnyNode): void {
    for (const child of children(node)) {
      this.parentOf.set(child, node);
      pushTo(this.byKind, child.kind, child);
      this.visit(child);
    }
  }

  private visit(node: AnyNode): void {
    switch (node.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "Lambda":
        return this.enterFunction(node);
      case "ClassDef":
        return this.enterClass(node);
      case "Return":
        this.current?.returns.push(node);
        break;
      case "Yield":
      case "YieldFrom":
        this.current?.yields.push(node);
        break;
      case "Call":
        this.current?.calls.push(node);
        break;
      case "Assign":
        for (const t of node.targets) this.attributeWrite(t, node.value);
        break;
      case "AnnAssign":
        this.attributeWrite(node.target, node.value, node.annotation);
        break;
      case "AugAssign":
        this.attributeWrite(node.target, undefined);
        break;
      case "For":
      case "AsyncFor":
        this.attributeWrite(node.target, undefined);
        break;
      case "WithItem":
        if (node.optionalVars) this.attributeWrite(node.optionalVars, undefined);
        break;
    }
    this.visitChildren(node);
  }

  private enterFunction(node: FunctionDef | Lambda): void {
    const outer = this.current;
    const owner = node.kind === "Lambda" ? undefined : this.owner;
    const draft: Omit<Draft, "info"> = { returns: [], yields: [], calls: [] };
    const info: FunctionInfo = {
      node,
      name: node.kind === "Lambda" ? "<lambda>" : node.name,
      module: this.m,
      scope: this.m.scopes.scopeOf.get(node)!,
      owner,
      ...decoration(node, owner),
      isGenerator: false,
      ...draft,
      nested: [],
      outer: outer?.info,
      isAsyncDef: node.kind === "AsyncFunctionDef",
    };
    this.functions.push(info);
    this.functionOf.set(node, info);
    outer?.info.nested.push(info);
    this.register(info);
    const savedOwner = this.owner;
    this.owner = undefined;
    this.current = { ...draft, info };
    this.visitChildren(node);
    (info as { isGenerator: boolean }).isGenerator = draft.yields.length > 0;
    this.current = outer;
    this.owner = savedOwner;
  }

  private register(info: FunctionInfo): void {
    if (!info.owner) return;
    if (isDeleter(info) || info.owner.computed.has(info.name)) return;
    if (info.kind === "setter") {
      (info.owner.setters as Map<string, FunctionInfo>).set(info.name, info);
      return;
    }
    if (!isGetter(info)) (info.owner.setters as Map<string, FunctionInfo>).delete(info.name);
    (info.owner.methods as Map<string, FunctionInfo>).set(info.name, info);
  }

  private enterClass(node: ClassDef): void {
    const info: ClassInfo = {
      node,
      name: node.name,
      module: this.m,
      scope: this.m.scopes.scopeOf.get(node)!,
      methods: new Map(),
      setters: new Map(),
      classAttributes: new Map(),
      computed: computedNames(this.m.scopes.scopeOf.get(node)!),
      instanceAttributes: new Map(),
    };
    this.classes.push(info);
    this.classOf.set(node, info);
    collectClassAttributes(node.body, info);
    const [owner, current] = [this.owner, this.current];
    this.owner = info;
    this.visitChildren(node);
    [this.owner, this.current] = [owner, current];
    nameOperators(info);
  }

  /** `self.x = value`, in a method or in a function nested in one. */
  private attributeWrite(t: Expr, value: Expr | undefined, annotation?: Expr): void {
    if (t.kind === "Tuple" || t.kind === "List") {
      t.elts.forEach((e) => this.attributeWrite(e, undefined));
      return;
    }
    if (t.kind !== "Attribute" || t.value.kind !== "Name") return;
    const method = this.methodOf(t.value);
    if (!method) return;
    pushTo(method.owner!.instanceAttributes as Map<string, object[]>, t.attr, { value, annotation, method });
  }

  /** The method whose `self` this name is. */
  private methodOf(name: Name): FunctionInfo | undefined {
    for (let f: FunctionInfo | undefined = this.current?.info; f; f = f.outer) {
      if (f.owner && f.kind !== "static" && f.kind !== "class" && selfName(f) === name.id) return f;
    }
    return undefined;
  }
}

const isDeleter = (info: FunctionInfo): boolean => info.kind === "setter" && hasAccessor(info, "deleter");

/** `@name.getter`: the property keeps its setter. */
const isGetter = (info: FunctionInfo): boolean => info.kind === "property" && hasAccessor(info, "getter");

const hasAccessor = (info: FunctionInfo, name: string): boolean =>
  (info.node as FunctionDef).decorators.some((d) => d.kind === "Attribute" && d.attr === name);

/** `__radd__ = __add__`: the operator is the method under another name. */
function nameOperators(info: ClassInfo): void {
  for (const [name, { value }] of info.classAttributes) {
    const method = value?.kind === "Name" ? info.methods.get(value.id) : undefined;
    if (method?.kind === "method" && /^__(?!init__|new__)\w+__$/.test(name) && !info.methods.has(name))
      (info.methods as Map<string, FunctionInfo>).set(name, method);
  }
}

export function selfName(f: FunctionInfo): string | undefined {
  const a = f.node.args;
  return (a.posonlyargs[0] ?? a.args[0])?.arg;
}

/** The names of a class body that no single statement decides. */
function computedNames(scope: Scope): ReadonlySet<string> {
  const out = new Set<string>();
  for (const b of scope.bindings.values()) if (isComputed(b)) out.add(b.name);
  return out;
}

function isComputed(b: Binding): boolean {
  const writes = b.writes.filter((w) => w.source.kind !== "annotation");
  if (b.deleted) return true;
  if (writes.length > 1 && (!writes.every((w) => w.source.kind === "function") || isReadBetween(b)))
    return true;
  return writes.some(({ source, block }) => {
    if (block.parent?.scope === b.scope) return true;
    if (source.kind === "assign")
      return source.value.kind === "Lambda" || (source.path.length > 0 && !isTakenApart(source));
    return source.kind !== "function" && source.kind !== "class";
  });
}

/** Whether the body reads a method that is defined more than once; `@name.setter` goes on with the one before. */
function isReadBetween(b: Binding): boolean {
  const accessors = new Set<object>(
    b.writes.flatMap(({ source }) =>
      source.kind === "function"
        ? source.node.decorators.flatMap((d) => (d.kind === "Attribute" ? [d.value] : []))
        : [],
    ),
  );
  return b.reads.some((r) => r.block.scope === b.scope && !accessors.has(r.node));
}

/** `a, b = 1, 2` */
const isTakenApart = (s: Source & { kind: "assign" }): boolean =>
  s.path.length === 1 &&
  s.path[0] !== "*" &&
  s.value.kind === "Tuple" &&
  s.value.elts.every((e) => isFixed(e) || e.kind === "Name");

const isFixed = (e: Expr): boolean => e.kind === "Constant" || (e.kind === "UnaryOp" && isFixed(e.operand));

function collectClassAttributes(body: readonly Stmt[], info: ClassInfo): void {
  const table = info.classAttributes as Map<string, object>;
  collectPlainAttributes(body, info);
  for (const name of [...info.scope.globals, ...info.scope.nonlocals]) table.delete(name);
  for (const name of info.computed) table.set(name, { statement: info.node });
}

function collectPlainAttributes(body: readonly Stmt[], info: ClassInfo): void {
  const table = info.classAttributes as Map<string, object>;
  for (const s of body) {
    if (s.kind === "Assign")
      for (const t of s.targets) {
        if (t.kind === "Name") table.set(t.id, { value: s.value, statement: s });
        if (t.kind === "Tuple" && s.value.kind === "Tuple" && s.value.elts.length === t.elts.length)
          for (const [i, x] of t.elts.entries())
            if (x.kind === "Name") table.set(x.id, { value: s.value.elts[i], statement: s });
      }
    if (s.kind === "AnnAssign" && s.target.kind === "Name")
      table.set(s.target.id, { value: s.value, annotation: s.annotation, statement: s });
  }
}

function decoration(
  node: FunctionDef | Lambda,
  owner: ClassInfo | undefined,
): { kind: FunctionKind; decorators: readonly Expr[] } {
  if (node.kind === "Lambda") return { kind: "function", decorators: [] };
  let kind: FunctionKind = owner ? "method" : "function";
  const decorators: Expr[] = [];
  for (const d of node.decorators) {
    const found = owner ? builtinDecorator(d, node.name) : undefined;
    if (found) kind = found;
    else if (!isAbstract(d)) decorators.push(d);
    if (owner && kind === "method" && isClassHook(d)) kind = "class";
  }
  if (owner && kind === "method" && node.name === "__new__") kind = "static";
  if (owner && kind === "method" && /^__(init_subclass|class_getitem)__$/.test(node.name)) kind = "class";
  return { kind, decorators };
}

function builtinDecorator(d: Expr, name: string): FunctionKind | undefined {
  if (d.kind === "Name") {
    if (d.id === "staticmethod") return "static";
    if (d.id === "classmethod") return "class";
    if (d.id === "property" || d.id === "cached_property") return "property";
  }
  if (d.kind === "Attribute") {
    if (d.attr === "deleter" && d.value.kind === "Name" && d.value.id === name) return "setter";
    if (d.attr === "setter" && d.value.kind === "Name" && d.value.id === name) return "setter";
    if (d.attr === "getter" && d.value.kind === "Name" && d.value.id === name) return "property";
    if (d.attr === "cached_property" || d.attr === "abstractproperty") return "property";
  }
  return undefined;
}

/** pydantic's validators take the class first, with or without `@classmethod`. */
function isClassHook(d: Expr): boolean {
  if (d.kind !== "Call") return false;
  const name = d.func.kind === "Name" ? d.func.id : d.func.kind === "Attribute" ? d.func.attr : "";
  const mode = d.keywords.find((k) => k.arg === "mode")?.value;
  const after = mode?.kind === "Constant" && mode.value.type === "str" && mode.value.value === "after";
  return (
    name === "field_validator" ||
    name === "validator" ||
    name === "root_validator" ||
    (name === "model_validator" && !after)
  );
}

const isAbstract = (d: Expr): boolean =>
  (d.kind === "Name" && (d.id === "abstractmethod" || d.id === "override" || d.id === "final")) ||
  (d.kind === "Attribute" && (d.attr === "abstractmethod" || d.attr === "override" || d.attr === "final"));

/** The binding behind a name expression. */
export const bindingOf = (m: ProgramModule, node: object): Binding | undefined =>
  m.scopes.bindingOf.get(node);
