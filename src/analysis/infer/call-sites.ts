/** Who calls which function of the program, and which functions may be called in ways that are not seen. */
import type { Call, Expr } from "../../parser/ast.js";
import type { Types } from "../infer.js";
import type { ClassInfo, FunctionInfo } from "../program.js";
import { pushTo } from "../push-to.js";
import { membersOf, T, type Ty } from "../types.js";

export class CallSites {
  private readonly sites = new Map<FunctionInfo, Call[]>();
  private readonly constructions = new Map<ClassInfo, Call[]>();
  /** Functions used as values, called with unknown arguments, or overridden. */
  private readonly escaping = new Set<FunctionInfo>();
  /** Names of methods called on values of unknown type. */
  private readonly unknownCalls = new Set<string>();
  /** Whether methods may be called by names that only the running program knows. */
  private readonly namesAttributesAtRunTime: boolean;

  /** The classes that have a method, by its name. */
  private readonly owners = new Map<string, ClassInfo[]>();

  constructor(private readonly types: Types) {
    for (const c of types.program.classes) for (const name of c.methods.keys()) pushTo(this.owners, name, c);
    this.namesAttributesAtRunTime = [...types.program.parentOf.keys()].some((n) => namesAttribute(n as Expr));
  }

  /** Who calls what, by the types of this round; functions seen as values escape. */
  collect(): void {
    this.sites.clear();
    this.constructions.clear();
    for (const [node, parent] of this.types.program.parentOf) {
      const kind = (node as Expr).kind;
      if (kind === "Call") this.collectCall(node as Call);
      else if (kind === "Name" || kind === "Attribute") {
        if (parent.kind === "Call" && parent.func === node) continue;
        for (const t of membersOf(this.types.exprType(node as Expr)))
          if (t.k === "function") this.escaping.add(t.info);
      }
    }
  }

  private collectCall(call: Call): void {
    const target = this.types.exprType(call.func);
    if (call.func.kind === "Attribute" && target.k === "unknown") this.unknownCalls.add(call.func.attr);
    const name = call.func.kind === "Name" && call.func.id === "getattr" ? call.args[1] : undefined;
    if (name?.kind === "Constant" && name.value.type === "str") this.unknownCalls.add(name.value.value);
    for (const t of membersOf(target)) {
      const info =
        t.k === "function" ? t.info : t.k === "class" ? this.types.method(t.info, "__init__") : undefined;
      if (!info && t.k === "class") pushTo(this.constructions, t.info, call);
      if (!info) continue;
      pushTo(this.sites, info, call);
    }
  }

  /** Whether callers other than the ones seen may exist. */
  isOpen(info: FunctionInfo): boolean {
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
    return this.constructions.get(c) ?? [];
  }

  isEscaping(f: FunctionInfo): boolean {
    return this.escaping.has(f);
  }
}

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
