/** What frameworks ask of a program's declarations while it runs: names and annotations of parameters, keys of TypedDicts. */
import type { Types } from "../analysis/infer.js";
import type { ClassInfo, FunctionInfo } from "../analysis/program.js";
import { membersOf } from "../analysis/types.js";
import type { AnyNode, Call, Expr, FunctionDef } from "../parser/ast.js";

export interface Asked {
  /** Functions whose name and parameters are recorded. */
  readonly signatures: ReadonlySet<FunctionInfo>;
  /** Functions whose docstring and annotations are recorded too. */
  readonly annotations: ReadonlySet<FunctionInfo>;
  /** TypedDicts that stand as values. */
  readonly typedDicts: ReadonlySet<ClassInfo>;
}

const nothing: Asked = { signatures: new Set(), annotations: new Set(), typedDicts: new Set() };

/** Methods and classes that call a function without looking at more than its parameters' names. */
const steps = /^(add_edge|add_conditional_edges|set_conditional_entry_point|Runnable\w+)$/;
/** Methods that take a function's name for the name of a node. */
const naming = /^(add_node|add_sequence)$/;

export function findAsked(types: Types): Asked {
  if (!types.program.imports.some((s) => types.libraries.asks(s.module))) return nothing;
  const anyMay = types.program.nodesOf("Call").some((call) => makesToolOfAnything(types, call));
  const signatures = new Set<FunctionInfo>();
  const annotations = new Set<FunctionInfo>();
  const typedDicts = new Set<ClassInfo>();
  const collect = (f: FunctionInfo, use: Use): void => {
    const { args } = f.node;
    const count = args.posonlyargs.length + args.args.length + args.kwonlyargs.length;
    if (use === "step" || use === "node") {
      if (count > 1 || (use === "node" && f.node.kind !== "Lambda")) signatures.add(f);
    } else if (f.node.kind !== "Lambda" && (use === "asked" || isDocumented(f.node, args.args)))
      annotations.add(f);
    else if (count > 1) signatures.add(f);
  };
  for (const f of types.program.functions)
    if (isDecoratedTool(types, f) || isToolMethod(types, f)) annotations.add(f);
  for (const [node, parent] of types.program.parentOf) {
    const e = node as AnyNode;
    if (e.kind !== "Name" && e.kind !== "Attribute" && e.kind !== "Lambda") continue;
    const use = useOf(types, e, parent);
    if (use === undefined) continue;
    for (const t of membersOf(types.claimedType(e))) {
      if (t.k === "function") collect(t.info, anyMay && use !== "step" && use !== "node" ? "asked" : use);
      if (t.k === "class" && types.isTypedDict(t.info) && use !== "listed") typedDicts.add(t.info);
    }
  }
  for (const c of [...typedDicts])
    for (const base of types.ancestry(c)) if (types.isTypedDict(base)) typedDicts.add(base);
  return { signatures: new Set([...signatures, ...annotations]), annotations, typedDicts };
}

/** `@tool` */
const isDecoratedTool = (types: Types, f: FunctionInfo): boolean =>
  f.decorators.some((d) => types.decorating(d) !== undefined);

/** `_run` of a tool's class. */
const isToolMethod = (types: Types, f: FunctionInfo): boolean =>
  f.owner !== undefined &&
  /^_a?run$/.test(f.name) &&
  types
    .libraryBases(f.owner)
    .some((b) => types.libraries.method(b, "run") !== undefined && types.libraries.asks(b));

type Use = "step" | "node" | "given" | "listed" | "asked";

/** How a value that may be a function or class is handed on; undefined where it is only called, read or annotated with. */
function useOf(types: Types, e: Expr, parent: AnyNode): Use | undefined {
  const isListed = parent.kind === "List" || parent.kind === "Tuple" || parent.kind === "Dict";
  if (parent.kind === "BinOp") return "step";
  const outer = isListed ? types.program.parentOf.get(parent) : parent;
  const call = outer?.kind === "Keyword" ? types.program.parentOf.get(outer) : outer;
  if (call?.kind !== "Call" || call.func === e) return isListed ? "listed" : undefined;
  const name =
    call.func.kind === "Attribute" ? call.func.attr : call.func.kind === "Name" ? call.func.id : "";
  if (steps.test(name)) return "step";
  if (naming.test(name)) return "node";
  return isAsking(types, call.func) ? "asked" : isListed ? "listed" : "given";
}

/** `function_tool`, `tool("name")`, `StructuredTool.from_function`: what a framework that asks for annotations has. */
function isAsking(types: Types, func: Expr): boolean {
  if (func.kind === "Call") return isAsking(types, func.func);
  const name = types.qualifiedName(func);
  if (name !== undefined) return types.libraries.asks(name);
  const owner = func.kind === "Attribute" ? types.claimedType(func.value) : undefined;
  return owner?.k === "object" && types.libraries.asks(owner.cls);
}

/** Whether a call gives a framework a function that only the running program knows. */
const makesToolOfAnything = (types: Types, call: Call): boolean =>
  isAsking(types, call.func) &&
  [
    ...call.args,
    ...call.keywords.filter((k) => k.arg === "func" || k.arg === "coroutine").map((k) => k.value),
  ].some((x) => /^(unknown|callable)$/.test(types.claimedType(x).k) && x.kind === "Name");

const isDocumented = (node: FunctionDef, args: FunctionDef["args"]["args"]): boolean =>
  node.docstring !== undefined && args.every((a) => a.annotation !== undefined || a.arg === "self");
