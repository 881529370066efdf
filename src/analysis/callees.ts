/** Which functions of the program a call may mean when its callee's type is unknown: those that are used as values, and methods of that name. */
import type { AnyNode, Arg, Arguments, Attribute, Call, Expr, Lambda, Name } from "../parser/ast.js";
import type { Types } from "./infer.js";
import type { FunctionInfo } from "./program.js";
import { pushTo } from "./push-to.js";
import { membersOf, type Ty } from "./types.js";

export class Callees {
  /** Functions that some variable, field or container may hold. */
  private readonly values = new Set<FunctionInfo>();
  private readonly methods = new Map<string, FunctionInfo[]>();
  private readonly fields = new Set<string>(attributesOfCallables);
  private holdsAwaitingLibrary = false;

  /** @param libraryNames awaiting methods of the libraries that the program uses, which objects of unknown type may have. */
  constructor(
    private readonly types: Types,
    private readonly libraryNames: ReadonlySet<string> = new Set(),
  ) {
    const { program } = types;
    for (const f of program.functions) this.collectFunction(f);
    for (const c of program.classes)
      for (const name of [...c.instanceAttributes.keys(), ...c.classAttributes.keys()]) this.fields.add(name);
    for (const call of program.nodesOf("Call")) {
      this.collectGetattr(call);
      this.collectSetattr(call);
    }
    for (const node of program.nodesOf("Attribute"))
      if (assigning.has(program.parentOf.get(node)?.kind ?? "")) this.fields.add(node.attr);
    for (const kind of ["Name", "Attribute", "Lambda"] as const)
      for (const node of program.nodesOf(kind)) this.collectValue(node, program.parentOf.get(node)!);
  }

  private collectFunction(f: FunctionInfo): void {
    if (f.owner) pushTo(this.methods, f.name, f);
    else if (!f.decorators.every((d) => this.types.keepsFunction(d) || this.types.decorating(d)))
      this.values.add(f);
  }

  private collectValue(node: Name | Attribute | Lambda, parent: AnyNode): void {
    this.holdsAwaitingLibrary ||= this.handsAwaiting(node);
    if ((parent.kind === "Call" && parent.func === node) || this.isHandedToLibrary(node, parent)) return;
    if (node.kind === "Lambda") return this.collectLambda(node, parent);
    const members = membersOf(this.types.claimedType(node));
    for (const m of members) {
      if (m.k === "function") this.values.add(m.info);
      const init = m.k === "class" && !typePlaces.has(parent.kind) && this.types.method(m.info, "__init__");
      if (init) this.values.add(init);
    }
    this.holdsAwaitingLibrary ||= this.isAwaitingLibrary(node, members);
    if (node.kind === "Attribute" && members.some((m) => m.k === "unknown")) this.addMethods(node.attr);
  }

  /** A function or a method of a library that gives a promise, used as a value: `ToolInfo(run=retriever.execute)`. */
  private isAwaitingLibrary(node: Name | Attribute, members: readonly Ty[]): boolean {
    const { libraries } = this.types;
    const isFunction = members.some((m) => {
      const row = m.k === "library" ? libraries.member(m.name) : undefined;
      return row?.kind === "function" && row.awaits === true && !row.generator;
    });
    if (isFunction || node.kind === "Name") return isFunction;
    const receiver = this.types.exprType(node.value);
    if (receiver.k === "unknown") return this.libraryNames.has(node.attr);
    const row = receiver.k === "object" ? libraries.method(receiver.cls, node.attr) : undefined;
    return row?.awaits === true && !row.generator;
  }

  /** A decorator or a base class of a library whose functions get others to call: `handler(request)` in middleware. */
  private handsAwaiting(node: Name | Attribute | Lambda): boolean {
    if (node.kind === "Lambda") return false;
    return membersOf(this.types.claimedType(node)).some((m) => {
      const row = m.k === "library" ? this.types.libraries.member(m.name) : undefined;
      return (row?.kind === "function" || row?.kind === "class") && row.hands === true;
    });
  }

  /** Whether a call of an unknown callee may reach a function of a library that gives a promise. */
  mayReachLibrary(call: Call): boolean {
    return this.holdsAwaitingLibrary && (call.func.kind !== "Attribute" || this.fields.has(call.func.attr));
  }

  /** A lambda that only a variable holds is known wherever the variable is called. */
  private collectLambda(node: Lambda, parent: AnyNode): void {
    const named = parent.kind === "Assign" && parent.targets.every((t) => t.kind === "Name");
    if (!named) this.values.add(this.types.program.functionOf.get(node)!);
  }

  /** `getattr(self, f"tool_{name}")` may give any method, `globals()[name]` any function. */
  private collectGetattr(call: Call): void {
    if (call.func.kind === "Name" && call.func.id === "globals" && !this.types.bindingOf(call.func)) {
      for (const f of this.types.program.functions) if (!f.owner) this.values.add(f);
      return;
    }
    if (call.func.kind !== "Name" || call.func.id !== "getattr" || this.types.bindingOf(call.func)) return;
    const name = call.args[1];
    if (name?.kind === "Constant" && name.value.type === "str") this.addMethods(name.value.value);
    else {
      const start = startOf(name);
      for (const key of this.methods.keys()) if (key.startsWith(start)) this.addMethods(key);
    }
  }

  /** `setattr(registry, "search", fn)`; with a name that is not known, any attribute may be a function. */
  private collectSetattr(call: Call): void {
    if (call.func.kind !== "Name" || call.func.id !== "setattr" || this.types.bindingOf(call.func)) return;
    const name = call.args[1];
    if (name?.kind === "Constant" && name.value.type === "str") this.fields.add(name.value.value);
    else this.anyField = true;
  }
  private anyField = false;

  private addMethods(name: string): void {
    for (const f of this.methods.get(name) ?? []) this.values.add(f);
  }

  /** The argument of a library function that calls it and keeps it from everyone else: such as a thread's target. */
  private isHandedToLibrary(node: Expr, parent: AnyNode): boolean {
    const call = parent.kind === "Keyword" ? this.types.program.parentOf.get(parent) : parent;
    if (call?.kind !== "Call" || call.func === node) return false;
    const t = this.types.claimedType(call.func);
    if (t.k === "library") return callingLibraries.test(t.name);
    if (t.k === "builtin") return callingBuiltins.has(t.name);
    if (call.func.kind !== "Attribute" || !callingMethods.has(call.func.attr)) return false;
    return this.types.claimedType(call.func.value).k === "object";
  }

  /** The functions that a call of an unknown callee may reach. */
  of(call: Call): readonly FunctionInfo[] {
    const { func } = call;
    const named = func.kind === "Attribute" ? (this.methods.get(func.attr) ?? []) : [];
    const byName = named.filter((f) => canBind(f, call));
    if (func.kind === "Attribute" && !this.anyField && !this.fields.has(func.attr)) return byName;
    const held = this.heldFor(call);
    return byName.length ? [...new Set([...byName, ...held])] : held;
  }

  /** The values that can take the call's arguments; calls with as many arguments of the same names reach the same. */
  private heldFor(call: Call): readonly FunctionInfo[] {
    const key = `${call.args.length} ${call.args.some((a) => a.kind === "Starred")} ${call.keywords.map((k) => k.arg ?? "**").join()}`;
    let found = this.held.get(key);
    if (!found) this.held.set(key, (found = [...this.values].filter((f) => canBind(f, call))));
    return found;
  }
  private readonly held = new Map<string, readonly FunctionInfo[]>();

  /** Whether a value of unknown type may be this function. */
  isValue(f: FunctionInfo): boolean {
    return this.values.has(f);
  }
}

/** What functions, bound methods and partials keep the function under that they stand for. */
const attributesOfCallables = ["__wrapped__", "__call__", "__func__", "func"];
/** Parents of attributes that are assigned. */
const assigning: ReadonlySet<string> = new Set([
  "Assign",
  "AnnAssign",
  "AugAssign",
  "Tuple",
  "List",
  "For",
  "WithItem",
]);
const callingLibraries =
  /^(threading\.(Thread|Timer)|asyncio\.to_thread|atexit\.register|functools\.reduce|itertools\.\w+|langchain_core\.runnables(\.\w+)?\.Runnable\w+)$/;
/** Where a class stands for its type. */
const typePlaces = new Set(
  "ClassDef ExceptHandler Arg AnnAssign FunctionDef AsyncFunctionDef Subscript BinOp MatchClass".split(" "),
);
const callingBuiltins = new Set(["map", "filter", "sorted", "min", "max"]);
const callingMethods = new Set(
  "submit map run_in_executor call_soon call_later call_soon_threadsafe add_done_callback add_node add_conditional_edges add_sequence".split(
    " ",
  ),
);

/** What a text is known to start with: `tool_` of `f"tool_{name}"` and of `"tool_" + name`. */
function startOf(text: Expr | undefined): string {
  if (text?.kind === "Constant" && text.value.type === "str") return text.value.value;
  if (text?.kind === "JoinedStr") return startOf(text.values[0]);
  return text?.kind === "BinOp" && text.op === "+" ? startOf(text.left) : "";
}

/** Whether the arguments fit the parameters. A decorator may have changed those. */
function canBind(f: FunctionInfo, call: Call): boolean {
  if (
    f.decorators.length > 0 ||
    call.args.some((a) => a.kind === "Starred") ||
    call.keywords.some((k) => k.arg === undefined)
  )
    return true;
  const a = f.node.args;
  const all = [...a.posonlyargs, ...a.args];
  if (f.owner === undefined || f.kind === "static") return fits(a, all, call);
  // `tool.run("x")` or `Tool.run(tool, "x")`
  return fits(a, all.slice(1), call) || (call.func.kind === "Attribute" && fits(a, all, call));
}

function fits(a: Arguments, positional: readonly Arg[], call: Call): boolean {
  if (call.args.length > positional.length && !a.vararg) return false;
  const given = new Set(call.keywords.map((k) => k.arg));
  const names = new Set([...positional, ...a.kwonlyargs].map((p) => p.arg));
  if (!a.kwarg && [...given].some((k) => !names.has(k!))) return false;
  const rest = [...positional.slice(call.args.length), ...a.kwonlyargs];
  return rest.every((p) => p.default !== undefined || given.has(p.arg));
}
