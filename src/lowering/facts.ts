/** Facts about the whole program that decide between plain forms and helpers. One walk over all expressions. */
import { AsyncFacts } from "../analysis/async.js";
import type { Types } from "../analysis/infer.js";
import { importOrder } from "../analysis/import-order.js";
import { isMainGuard } from "../analysis/purity.js";
import { bindsPerOverride } from "./calls/overrides.js";
import { findUnboundReads } from "../analysis/unbound.js";
import { camelCase } from "../analysis/names.js";
import type { ClassInfo, FunctionInfo, ProgramModule } from "../analysis/program.js";
import { membersOf } from "../analysis/types.js";
import type { AnyNode, Attribute, Call, Expr, Stmt } from "../parser/ast.js";
import { findAsked } from "./asked.js";
import { hiddenMembers } from "./classes/builtin-base.js";
import type { ProgramFacts } from "./context.js";
import { inspectionOf } from "./inspection.js";
import { SecretVariables } from "./secrets.js";

interface Draft {
  names: Set<string>;
  classesEscape: boolean;
  keywordMethods: Set<string>;
  functionsNeedSignatures: boolean;
  docstringsAreRead: boolean;
  instanceReads: Set<string>;
  raisesBeyondException: boolean;
  classNamesMatter: boolean;
  startsDaemons: boolean;
  contextsMatter: boolean;
  bindingIsSeen: boolean;
}

export interface FactOptions {
  readonly agentClass: ClassInfo | undefined;
  readonly entry: string;
  /** Whether the entry is the program that runs, and not a module that an app imports. */
  readonly runsMain: boolean;
}

export function programFacts(types: Types, { agentClass, entry, runsMain }: FactOptions): ProgramFacts {
  const { program } = types;
  const draft: Draft = {
    names: new Set(),
    classesEscape: false,
    keywordMethods: new Set(),
    functionsNeedSignatures: false,
    docstringsAreRead: false,
    instanceReads: new Set(),
    raisesBeyondException: false,
    classNamesMatter: false,
    startsDaemons: false,
    contextsMatter: false,
    bindingIsSeen: false,
  };
  for (const m of program.modules) collectNames(m.scopes.module, draft.names);
  for (const kind of factKinds)
    for (const node of program.nodesOf(kind)) visit(types, draft, node, program.parentOf.get(node)!);
  const stringEnums = program.classes.some((c) =>
    types.libraryBases(c).some((b) => b === "enum.StrEnum" || b === "str"),
  );
  const inspection = inspectionOf(types);
  const generators = program.functions.filter((f) => f.isGenerator);
  return {
    asked: findAsked(types),
    shownAttributes: shownAttributes(types),
    program,
    types,
    ...timing(types, entry, runsMain),
    unbound: findUnboundReads(program),
    ...draft,
    overloadsEquality: stringEnums || program.classes.some((c) => c.methods.has("__eq__")),
    hasStringEnums: stringEnums,
    hiddenMembers: hiddenMembers(types),
    overloadsFormat: program.classes.some((c) => c.methods.has("__format__") || types.isEnum(c)),
    inspection,
    docstringsAreRead: draft.docstringsAreRead || inspection.escaping,
    needSignature: new Set(),
    needAlias: new Set(),
    reboundAttributes: reboundAttributes(types),
    isResultUsed: resultUses(types),
    agentClass,
    secrets: new SecretVariables(),
    generatorsSeeExit: generators.some((f) => f.yields.some((y) => seesExit(program, y))),
    generatorsCleanUp: generators.some((f) => f.yields.some((y) => cleansUp(program, y))),
  };
}

/** Whether closing a generator at a `yield` runs any of its statements. */
export function cleansUp(program: Types["program"], y: AnyNode): boolean {
  return isWithin(program, y, (n) => n.kind === "Try" && n.finalbody.length > 0) || seesExit(program, y);
}

/** Whether a `with`, or a handler of more than `Exception`, stands around the `yield` within its function. */
function seesExit(program: Types["program"], y: AnyNode): boolean {
  return isWithin(
    program,
    y,
    (n) =>
      n.kind === "With" ||
      n.kind === "AsyncWith" ||
      (n.kind === "Try" &&
        n.handlers.some((h) => !h.type || (h.type.kind === "Name" && beyondException.has(h.type.id)))),
  );
}

/** Whether a statement of some kind stands around a node within its function. */
function isWithin(program: Types["program"], node: AnyNode, test: (n: AnyNode) => boolean): boolean {
  for (
    let n: AnyNode | undefined = node;
    n && n.kind !== "FunctionDef" && n.kind !== "AsyncFunctionDef";
    n = program.parentOf.get(n)
  )
    if (test(n)) return true;
  return false;
}

/** What awaits and in which order modules run depend on each other: a module that awaits holds up only those that import it. */
function timing(types: Types, entry: string, runsMain: boolean): Pick<ProgramFacts, "async" | "order"> {
  const first = importOrder(types, { entry, runsMain, awaits: () => false });
  const async = new AsyncFacts(types, first.late);
  const runs = (s: Stmt) => runsMain || !isMainGuard(s);
  const awaits = (m: ProgramModule) =>
    m.module.body.some((s) => !isDefinition(s) && runs(s) && async.awaits(s));
  if (!types.program.modules.some(awaits)) return { order: first, async };
  const order = importOrder(types, { entry, runsMain, awaits });
  const same = order.late.size === first.late.size;
  return { order, async: same ? async : new AsyncFacts(types, order.late) };
}

const isDefinition = (s: Stmt): boolean => s.kind === "FunctionDef" || s.kind === "AsyncFunctionDef";

/** Attribute names that are assigned, deleted or given by `property` outside of constructors, so that they may change at any call. */
function reboundAttributes({ program }: Types): Set<string> {
  const out = new Set<string>();
  for (const e of program.nodesOf("Attribute")) {
    const parent = program.parentOf.get(e)!;
    if (isStored(program.parentOf, e, parent) && !isInConstructor(program.parentOf, e)) out.add(e.attr);
  }
  for (const f of program.functions) if (f.kind === "property") out.add(f.name);
  return out;
}

type Parents = Types["program"]["parentOf"];

function isStored(parents: Parents, e: AnyNode, parent: AnyNode): boolean {
  switch (parent.kind) {
    case "Assign":
      return parent.targets.includes(e as Expr);
    case "AugAssign":
    case "AnnAssign":
    case "For":
    case "AsyncFor":
      return parent.target === e;
    case "Delete":
    case "WithItem":
    case "Starred":
      return true;
    case "Tuple":
    case "List": {
      const outer = parents.get(parent);
      return outer !== undefined && isStored(parents, parent, outer);
    }
    default:
      return false;
  }
}

function isInConstructor(parents: Parents, e: AnyNode): boolean {
  for (let n = parents.get(e); n; n = parents.get(n))
    if (n.kind === "FunctionDef") return n.name === "__init__";
  return false;
}

/** Which functions are called where the result matters; methods count by name, since a call may mean any override. */
function resultUses(types: Types): (info: FunctionInfo) => boolean {
  const used = new Set<FunctionInfo>();
  const methods = new Set<string>();
  for (const call of types.program.nodesOf("Call")) {
    const parent = types.program.parentOf.get(call)!;
    if (parent.kind === "Expr") continue;
    if (parent.kind === "Await" && types.program.parentOf.get(parent)?.kind === "Expr") continue;
    for (const t of membersOf(types.claimedType(call.func))) if (t.k === "function") used.add(t.info);
    if (call.func.kind === "Attribute") methods.add(call.func.attr);
  }
  return (info) => (info.owner ? methods.has(info.name) : used.has(info));
}

/** Names of attributes that `vars` or `__dict__` may show. */
function shownAttributes(types: Types): string[] {
  const { program } = types;
  const attributes = program.nodesOf("Attribute");
  const lists = program.nodesOf("Name").some((n) => n.id === "dir");
  const shows =
    lists ||
    program.nodesOf("Name").some((n) => n.id === "vars") ||
    attributes.some((n) => n.attr === "__dict__");
  if (!shows) return [];
  const written = attributes.map((n) => n.attr);
  const inherited = program.classes.flatMap((c) => [...c.instanceAttributes.keys()]);
  const members = lists
    ? program.classes.flatMap((c) => [...c.methods.keys(), ...c.classAttributes.keys()])
    : [];
  return [...new Set([...written, ...inherited, ...members])]
    .filter((name) => camelCase(name) !== name)
    .sort();
}

function collectNames(
  scope: Types["program"]["modules"][number]["scopes"]["module"],
  out: Set<string>,
): void {
  for (const name of scope.bindings.keys()) out.add(name);
  scope.children.forEach((s) => collectNames(s, out));
}

const beyondException = new Set([
  "SystemExit",
  "KeyboardInterrupt",
  "GeneratorExit",
  "BaseException",
  "exit",
  "quit",
  "CancelledError",
]);

/** Attributes that raise such exceptions, into generators and tasks too. */
const beyondMembers = new Set([
  "exit",
  "CancelledError",
  "cancel",
  "wait_for",
  "timeout",
  "TaskGroup",
  "close",
  "aclose",
  "closing",
  "aclosing",
]);

/** Those that `visit` knows. */
const factKinds = [
  "Name",
  "Attribute",
  "Call",
  "FunctionDef",
  "AsyncFunctionDef",
  "ClassDef",
  "Import",
  "ImportFrom",
] as const;

function visit(types: Types, draft: Draft, node: AnyNode, parent: AnyNode): void {
  switch (node.kind) {
    case "Name":
      if (node.id === "TypeError") draft.bindingIsSeen = true;
      if (beyondException.has(node.id)) draft.raisesBeyondException = true;
      return escapes(types, draft, node, parent);
    case "Attribute":
      draft.names.add(node.attr);
      if (beyondMembers.has(node.attr)) draft.raisesBeyondException = true;
      if (/^__(name|qualname|wrapped|module|code|defaults|signature)__$/.test(node.attr))
        draft.functionsNeedSignatures = draft.classNamesMatter = true;
      if (node.attr === "daemon" || node.attr === "setDaemon") draft.startsDaemons = true;
      if (node.attr === "__context__") draft.contextsMatter = true;
      if (node.attr === "__doc__") draft.docstringsAreRead = draft.functionsNeedSignatures = true;
      if (types.claimedType(node.value).k !== "class") draft.instanceReads.add(node.attr);
      return escapes(types, draft, node, parent);
    case "Call":
      return visitCall(types, draft, node);
    case "FunctionDef":
    case "AsyncFunctionDef":
      draft.names.add(node.name);
      if (node.decorators.some((d) => !types.keepsFunction(d))) draft.functionsNeedSignatures = true;
      return;
    case "ClassDef":
      draft.names.add(node.name);
      return;
    case "Import":
    case "ImportFrom":
      if (
        node.kind === "ImportFrom"
          ? node.module === "traceback"
          : node.names.some((a) => a.name === "traceback")
      )
        draft.contextsMatter = true;
      return;
    default:
  }
}

function visitOverridable(types: Types, draft: Draft, call: Call, callee: Attribute): void {
  const receiver = types.claimedType(callee.value);
  const method = receiver.k === "instance" ? types.method(receiver.info, callee.attr) : undefined;
  if (receiver.k === "instance" && method && bindsPerOverride(types, receiver.info, method, call))
    draft.keywordMethods.add(callee.attr);
}

function visitCall(types: Types, draft: Draft, node: AnyNode & { kind: "Call" }): void {
  if (node.keywords.some((k) => k.arg === "daemon")) draft.startsDaemons = true;
  if (node.keywords.length && isUnknownCallee(types, node.func)) {
    draft.functionsNeedSignatures = true;
    if (node.func.kind !== "Attribute" || node.keywords.some((k) => k.arg === undefined))
      draft.bindingIsSeen = true;
    if (node.func.kind === "Attribute") draft.keywordMethods.add(node.func.attr);
  }
  if (node.keywords.length && node.func.kind === "Attribute") {
    visitOverridable(types, draft, node, node.func);
    // `self.client` that is None at first: the call finds its method when it runs
    if (types.claimedType(node.func.value).k === "union") draft.keywordMethods.add(node.func.attr);
  }
  if (node.func.kind === "Name" && ["getattr", "vars", "dir", "hasattr", "setattr"].includes(node.func.id)) {
    const name = node.args[1];
    if (name?.kind === "Constant" && name.value.type === "str") draft.instanceReads.add(name.value.value);
  }
  const [first] = node.args;
  if (
    types.qualifiedName(node.func) === "operator.methodcaller" &&
    first?.kind === "Constant" &&
    first.value.type === "str"
  )
    draft.keywordMethods.add(first.value.value);
  if (handsKeywordsOn(types, node)) draft.functionsNeedSignatures = draft.bindingIsSeen = true;
  if (node.func.kind === "Name" && node.func.id === "type") draft.classNamesMatter = true;
  if (node.args.some((a) => a.kind === "Starred") || isUnknownCallee(types, node.func))
    draft.functionsNeedSignatures = true;
}

/** `asyncio.to_thread(f, 1, b=2)`, `Thread(target=f, kwargs={...})`: the library calls the function with keywords. */
function handsKeywordsOn(types: Types, node: AnyNode & { kind: "Call" }): boolean {
  if (!node.keywords.length) return false;
  const name = types.qualifiedName(node.func);
  const row = name === undefined ? methodRow(types, node.func) : types.libraries.member(name);
  if (!row || !("params" in row)) return false;
  const takesAny = row.params.some((p) => p.startsWith("**")) && row.params.some((p) => callbacks.has(p));
  return node.keywords.some((k) => k.arg === "kwargs" || (takesAny && !row.params.includes(`${k.arg}=`)));
}

const callbacks = new Set(["func", "fn", "callable", "callback"]);

function methodRow(types: Types, func: Expr) {
  if (func.kind !== "Attribute") return undefined;
  const owner = types.claimedType(func.value);
  return owner.k === "object" ? types.libraries.method(owner.cls, func.attr) : undefined;
}

const isUnknownCallee = (types: Types, f: Expr): boolean => {
  const k = types.claimedType(f).k;
  return k === "unknown" || k === "callable" || k === "union";
};

/** A class of the program as a value other than a callee, base, annotation or isinstance test. */
function escapes(types: Types, draft: Draft, node: Expr, parent: AnyNode): void {
  if (types.claimedType(node).k !== "class") return;
  const called = parent.kind === "Call" && parent.func === node;
  const tested =
    parent.kind === "Call" && parent.func.kind === "Name" && /^(isinstance|issubclass)$/.test(parent.func.id);
  const member =
    parent.kind === "Attribute" ||
    parent.kind === "ClassDef" ||
    parent.kind === "ExceptHandler" ||
    parent.kind === "Arg";
  const annotation =
    (parent.kind === "FunctionDef" && parent.returns === node) ||
    (parent.kind === "AnnAssign" && parent.annotation === node);
  if (!called && !tested && !member && !annotation && parent.kind !== "Raise" && parent.kind !== "Subscript")
    draft.classesEscape = true;
}
