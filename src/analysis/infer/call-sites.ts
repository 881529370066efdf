/** Who calls which function of the program, and which functions may be called in ways that are not seen. */
import type { AnyNode, Call, Expr } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import type { ClassInfo, FunctionInfo } from "../program.js";
import { pushTo } from "../push-to.js";
import { Computed, type Dependencies } from "./dependencies.js";
import { membersOf, T, type Ty } from "../types.js";

/** What a call calls: functions, constructors, or classes that have none of their own. */
type Targets = (FunctionInfo | ClassInfo)[];

export class CallSites {
  private sites = new Map<FunctionInfo, Call[]>();
  private constructions = new Map<ClassInfo, Call[]>();
  /** Functions used as values, called with unknown arguments, or overridden. */
  private readonly escaping = new Set<FunctionInfo>();
  /** Classes without a constructor of their own that are used as values. */
  private readonly openClasses = new Set<ClassInfo>();
  /** Whether objects may be made of what only the running program knows: `type(x)(...)`, `replace(x, ...)`. */
  private readonly copiesObjects: boolean;
  /** Names of methods called on values of unknown type. */
  private readonly unknownCalls = new Set<string>();
  /** Whether methods may be called by names that only the running program knows. */
  private readonly namesAttributesAtRunTime: boolean;
  /** The classes that have a method, by its name. */
  private readonly owners = new Map<string, ClassInfo[]>();
  /** In the order of the program. */
  private readonly calls: Call[] = [];
  private readonly targets = new Map<Call, Targets>();
  /** What is known here of functions, classes and method names, as something that others depend on. */
  private readonly facts = new Map<object | string, Computed>();

  constructor(
    private readonly types: Types,
    private readonly dependencies: Dependencies,
  ) {
    const { program } = types;
    for (const c of program.classes) for (const name of c.methods.keys()) pushTo(this.owners, name, c);
    for (const call of program.nodesOf("Call")) this.addCall(call);
    const isAny = (test: (e: Expr) => boolean) =>
      (["Name", "Attribute", "Call"] as const).some((kind) => program.nodesOf(kind).some(test));
    this.copiesObjects = isAny(copiesObject);
    this.namesAttributesAtRunTime = isAny(namesAttribute);
  }

  /** A class as a value: its constructor may be called with anything. */
  private classEscapes(c: ClassInfo, node: object, parent: AnyNode): void {
    if (this.isNamedOnly(node, parent)) return;
    const init = this.types.method(c, "__init__");
    if (init) this.escape(init);
    else if (!this.openClasses.has(c)) {
      this.openClasses.add(c);
      this.change(c);
    }
  }

  /** Whether a class is only named: a base, an annotation, the owner of a member, what `isinstance` asks for. */
  private isNamedOnly(node: object, parent: AnyNode): boolean {
    switch (parent.kind) {
      case "ClassDef":
        return !parent.decorators.includes(node as Expr);
      case "Attribute":
      case "Arg":
      case "ExceptHandler":
      case "Raise":
      case "MatchClass":
        return true;
      case "AnnAssign":
        return parent.annotation === node;
      case "FunctionDef":
      case "AsyncFunctionDef":
        return parent.returns === node;
      case "Call":
        return parent.func.kind === "Name" && /^(isinstance|issubclass|super)$/.test(parent.func.id);
      case "Compare":
        return true;
      case "Tuple":
      case "Subscript":
      case "BinOp": {
        const outer = this.types.program.parentOf.get(parent);
        return outer !== undefined && this.isNamedOnly(parent, outer);
      }
      default:
        return false;
    }
  }

  private addCall(call: Call): void {
    this.calls.push(call);
    const name = call.func.kind === "Name" && call.func.id === "getattr" ? call.args[1] : undefined;
    if (name?.kind === "Constant" && name.value.type === "str") this.unknownCalls.add(name.value.value);
  }

  /** All names and attributes: at first each is looked at. */
  watch(): void {
    for (const [node, parent] of this.types.program.parentOf) {
      const { kind } = node as Expr;
      if (kind === "Name" || kind === "Attribute" || (parent.kind === "Call" && parent.func === node))
        this.types.watch(node as Expr);
    }
  }

  /** Looks again at names, attributes and callees; functions seen as values escape. */
  collect(outdated: readonly Expr[], familiesChanged: boolean): void {
    const changed = new Set<Call>();
    for (const e of outdated) {
      const t = this.types.claimedType(e);
      const parent = this.types.program.parentOf.get(e)!;
      if (parent.kind === "Call" && parent.func === e) changed.add(parent);
      else
        for (const m of membersOf(t))
          if (m.k === "function") this.escape(m.info);
          else if (m.k === "class") this.classEscapes(m.info, e, parent);
    }
    if (familiesChanged) this.calls.forEach((call) => changed.add(call));
    let moved = false;
    for (const call of changed) moved = this.look(call) || moved;
    if (moved) this.list();
  }

  private escape(info: FunctionInfo): void {
    if (this.escaping.has(info)) return;
    this.escaping.add(info);
    this.change(info);
  }

  /** Whether the call's targets are not what they were. */
  private look(call: Call): boolean {
    const target = this.types.claimedType(call.func);
    if (call.func.kind === "Attribute" && target.k === "unknown" && !this.unknownCalls.has(call.func.attr)) {
      this.unknownCalls.add(call.func.attr);
      this.change(call.func.attr);
    }
    const found: Targets = [];
    for (const t of membersOf(target))
      if (t.k === "function") found.push(t.info);
      else if (t.k === "class") found.push(this.types.method(t.info, "__init__") ?? t.info);
    const before = this.targets.get(call) ?? [];
    if (found.length === before.length && found.every((x, i) => x === before[i])) return false;
    this.targets.set(call, found);
    [...before, ...found].forEach((x) => this.change(x));
    return true;
  }

  private list(): void {
    this.sites = new Map();
    this.constructions = new Map();
    for (const call of this.calls)
      for (const target of this.targets.get(call) ?? [])
        if ("methods" in target) pushTo(this.constructions, target, call);
        else pushTo(this.sites, target, call);
  }

  private change(about: object | string): void {
    const fact = this.facts.get(about);
    if (fact) this.dependencies.change(fact);
  }

  private read(about: object | string): void {
    let fact = this.facts.get(about);
    if (!fact) this.facts.set(about, (fact = new Computed()));
    this.dependencies.read(fact);
  }

  /** Whether callers other than the ones seen may exist. */
  isOpen(info: FunctionInfo): boolean {
    this.read(info);
    if (info.owner) this.read(info.name);
    if (this.escaping.has(info) || info.node.kind === "Lambda") return true;
    if (!info.decorators.every((d) => this.types.keepsFunction(d))) return true;
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
    if (info.name === "__init__") return this.types.subclasses(info.owner!).length > 0;
    return (this.owners.get(info.name) ?? []).some((c) => c !== info.owner);
  }

  /** Types of the arguments at every call site seen. */
  argumentTypes(info: FunctionInfo, name: string): Ty[] {
    const open = (this.sites.get(info) ?? []).some(
      (call) => call.args.some((x) => x.kind === "Starred") || call.keywords.some((k) => k.arg === undefined),
    );
    const known = this.argumentsAt(info, name).map((x) => this.types.exprType(x));
    return open ? [...known, T.unknown] : known;
  }

  /** The argument expressions given for a parameter at the calls seen. */
  argumentsAt(info: FunctionInfo, name: string): Expr[] {
    this.read(info);
    const a = info.node.args;
    const positional = [...a.posonlyargs, ...a.args].map((x) => x.arg);
    const shift = info.owner && info.kind !== "static" ? 1 : 0;
    return (this.sites.get(info) ?? []).flatMap((call) => {
      const value =
        call.keywords.find((k) => k.arg === name)?.value ?? call.args[positional.indexOf(name) - shift];
      return value ? [value] : [];
    });
  }

  /** Calls of a class that has no constructor of its own. */
  constructionsOf(c: ClassInfo): readonly Call[] {
    this.read(c);
    return this.constructions.get(c) ?? [];
  }

  /** Whether a class without a constructor of its own may be called in ways that are not seen. */
  isOpenClass(c: ClassInfo): boolean {
    this.read(c);
    return (
      this.copiesObjects ||
      this.openClasses.has(c) ||
      this.constructionsOf(c).some(
        (call) =>
          call.args.some((x) => x.kind === "Starred") || call.keywords.some((k) => k.arg === undefined),
      )
    );
  }

  isEscaping(f: FunctionInfo): boolean {
    return this.escaping.has(f);
  }
}

/** `type(x)(...)`, `x.__class__(...)`, `replace(x, ...)`, `x._replace(...)`, `X._make(...)` */
const copiesObject = (e: Expr): boolean =>
  (e.kind === "Name" && e.id === "replace") ||
  (e.kind === "Attribute" && /^(__class__|_replace|_make|__replace__)$/.test(e.attr)) ||
  (e.kind === "Attribute" &&
    e.attr === "replace" &&
    e.value.kind === "Name" &&
    e.value.id === "dataclasses") ||
  (e.kind === "Call" && e.func.kind === "Call" && e.func.func.kind === "Name" && e.func.func.id === "type");

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
