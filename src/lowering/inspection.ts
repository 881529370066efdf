/** Which functions are looked into at run time: by `inspect` and `typing`, or by libraries that make tools of functions. */
import type { Types } from "../analysis/infer.js";
import type { FunctionInfo } from "../analysis/program.js";
import { membersOf } from "../analysis/types.js";
import type { AnyNode, Arg, Expr } from "../parser/ast.js";
import type { Inspection } from "./context.js";

const readers =
  /^(inspect\.(signature|Signature|getdoc|getmembers|getmembers_static|getfullargspec|get_annotations)|typing(_extensions)?\.get_type_hints)$/;
/** Classes of Python's that have no other form here: the helper of the runtime stands for them where they are shown. */
const shownOnly = new Map([
  ["abc.ABC", "ABC"],
  ["typing.Generic", "Generic"],
  ["typing_extensions.Generic", "Generic"],
  ["typing.Protocol", "Protocol"],
  ["typing_extensions.Protocol", "Protocol"],
  ["mlflow.pyfunc.ResponsesAgent", "ResponsesAgent"],
  ["mlflow.pyfunc.model.ResponsesAgent", "ResponsesAgent"],
]);

export const shownOnlyClass = (qualified: string): string | undefined => shownOnly.get(qualified);

/** Where a class is neither a base nor an annotation. */
const valuePlaces = new Set<AnyNode["kind"]>(["Call", "Keyword", "Compare", "List", "Tuple", "Dict"]);

/** What shows the bases of a class. */
const lineages = new Set(["__mro__", "__bases__", "mro"]);
const attributes = new Set(["__annotations__", "__defaults__", "__kwdefaults__"]);

/** One walk over the program. */
export function inspectionOf(types: Types): Inspection {
  const functions = new Set<FunctionInfo>();
  const methods = new Set<FunctionInfo>();
  let [escaping, listing, texts, lineage] = [false, false, false, false];
  for (const [key, above] of types.program.parentOf) {
    const [node, parent] = [key as AnyNode, above as AnyNode];
    if (node.kind === "Attribute" && lineages.has(node.attr)) lineage = true;
    if (node.kind === "Constant" && node.value.type === "str" && lineages.has(node.value.value))
      lineage = true;
    if (node.kind === "Attribute" && attributes.has(node.attr)) escaping = texts = true;
    if (node.kind === "Attribute" && !(parent.kind === "Call" && parent.func === node)) {
      const owner = types.claimedType(node.value);
      const method =
        owner.k === "class" || owner.k === "instance" ? types.method(owner.info, node.attr) : undefined;
      if (method) methods.add(method);
    }
    if (node.kind === "Name" && node.id === "dir") listing = true;
    if (node.kind === "Name" || node.kind === "Attribute") {
      const t = types.claimedType(node);
      if (t.k === "library" && t.name === "inspect.getmro") lineage = true;
      if (t.k === "library" && shownOnly.has(t.name) && valuePlaces.has(parent.kind)) lineage = true;
      if (t.k !== "library" || !readers.test(t.name)) continue;
      escaping = true;
      texts ||= t.name.startsWith("inspect.");
      listing ||= t.name.startsWith("inspect.getmembers");
    }
    if (node.kind === "Call") {
      const reads = [...node.args, ...node.keywords.map((k) => k.value)];
      if (inspects(types, node.func)) for (const e of reads) add(types, functions, e);
    }
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") {
      const info = types.program.functionOf.get(node);
      const isTool = node.decorators.some((d) => inspects(types, d.kind === "Call" ? d.func : d));
      if (info && (isTool || isHinted(scoringInput(types, info)))) functions.add(info);
    }
  }
  if (escaping) for (const method of methods) functions.add(method);
  return { functions, escaping, members: escaping && listing, texts, lineage };
}

/** The parameter of a PythonModel's `predict` that gets the input of a request. */
export function scoringInput(types: Types, { owner, name, node }: FunctionInfo): Arg | undefined {
  if (!owner || (name !== "predict" && name !== "predict_stream") || node.kind === "Lambda") return undefined;
  if (!types.libraryBases(owner).some((base) => /^mlflow\.pyfunc(\.model)?\.PythonModel$/.test(base)))
    return undefined;
  return node.args.args.find(({ arg }) => !["self", "context", "params"].includes(arg));
}

/** `predict(self, model_input: list[Question])`: the server checks what it is given by the hint. */
export const isHinted = (input: Arg | undefined): boolean => input?.annotation?.kind === "Subscript";

/** A function, or functions in a list. */
function add(types: Types, functions: Set<FunctionInfo>, e: Expr): void {
  if (e.kind === "List" || e.kind === "Tuple") for (const x of e.elts) add(types, functions, x);
  else for (const t of membersOf(types.claimedType(e))) if (t.k === "function") functions.add(t.info);
}

/** Whether the row of a library function, class or method says that it reads functions. */
function inspects(types: Types, func: Expr): boolean {
  const name = types.qualifiedName(func);
  const member = name === undefined ? undefined : types.libraries.member(name);
  if (member && "inspects" in member) return member.inspects === true;
  if (func.kind !== "Attribute") return false;
  const owner = types.claimedType(func.value);
  const cls = owner.k === "object" ? owner.cls : owner.k === "library" ? owner.name : undefined;
  return cls !== undefined && types.libraries.method(cls, func.attr)?.inspects === true;
}
