/** The tools that a program offers to its model: specifications, decorated functions, tables, toolkits of the workspace. */
import type { Call, Expr, FunctionDef } from "../parser/ast.js";
import { argument, calleeName, walkProgram } from "./calls.js";
import type { Found } from "./facts.js";
import { isRecord } from "./literals.js";
import type { Values } from "./values.js";

/** Each tool once, by name. Its `value` is the specification where the source has one. */
export function findTools(values: Values): Found[] {
  const out = [...specifications(values), ...decorated(values), ...constructed(values)];
  const found = out.length > 0 ? out : tables(values);
  const names = new Set<string>();
  return found.filter((t) => !names.has(t.name) && names.add(t.name));
}

/** `{"type": "function", "function": {"name": ...}}`, flat in the Responses API. */
function specifications(values: Values): Found[] {
  const out: Found[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind !== "Dict") return;
    const value = values.trace(node).value;
    const inner =
      isRecord(value) && value["type"] === "function"
        ? isRecord(value["function"])
          ? value["function"]
          : value
        : undefined;
    const name = inner?.["name"];
    if (typeof name === "string" && "parameters" in inner! === true)
      out.push({ name, value, span: node.span, file: values.moduleOfExpr(node).path, role: "specification" });
  });
  return out;
}

const toolDecorators = new Set(["tool", "function_tool"]);

/** `@tool`, `@tool("name")`, `@function_tool(name_override="name")`, `@server.tool()` */
function decorated(values: Values): Found[] {
  return values.types.program.functions.flatMap((f) =>
    f.decorators.flatMap((d): Found[] => {
      const call = d.kind === "Call" ? d : undefined;
      if (!toolDecorators.has(calleeName(values.types, call ?? ({ func: d } as Call)))) return [];
      const given = call && argument(call, ["name", "name_override"], true);
      const name = given && values.trace(given).value;
      const node = f.node as FunctionDef;
      return [
        {
          name: typeof name === "string" ? name : f.name,
          ...(node.docstring !== undefined && { value: node.docstring.trim() }),
          span: node.nameSpan,
          file: f.module.path,
          role: "decorated",
        },
      ];
    }),
  );
}

/** Objects that are tools: `ToolInfo(name=...)`, `StructuredTool.from_function(f)`, Unity Catalog functions, retrievers; lists given to an agent. */
function constructed(values: Values): Found[] {
  const out: Found[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind === "Call") out.push(...toolsOfCall(values, node));
  });
  return out;
}

function toolsOfCall(values: Values, call: Call): Found[] {
  const name = calleeName(values.types, call);
  if (name === "UCFunctionToolkit") return functionNames(values, call);
  if (name === "VectorSearchRetrieverTool")
    return named(values, argument(call, ["tool_name"]) ?? argument(call, ["index_name"]), "retriever");
  if (name === "from_function")
    return functions(values, [argument(call, ["func"], true)], argument(call, ["name"]));
  if (/^(\w*Tool|ToolInfo|ToolSpec)$/.test(name))
    return named(values, argument(call, ["name", "tool_name"]), "object");
  if (name === "bind_tools" || /^create_\w*agent$/.test(name) || name === "Agent")
    return functions(values, listed(values, argument(call, ["tools"], name === "bind_tools")));
  return [];
}

function functionNames(values: Values, call: Call): Found[] {
  const given = argument(call, ["function_names"], true);
  const found = given && values.found(given, "function_names", "function");
  if (!found || !Array.isArray(found.value)) return [];
  return found.value
    .filter((one) => typeof one === "string")
    .map((one) => ({ ...found, name: one, value: one }));
}

function named(values: Values, given: Expr | undefined, role: string): Found[] {
  if (given?.kind === "Attribute" && given.attr === "__name__")
    return functions(values, [given.value, ...values.sourcesOf(given.value)]);
  const found = given && values.found(given, "name", role);
  return found && typeof found.value === "string" ? [{ ...found, name: found.value }] : [];
}

/** The elements of a list, also through a name. */
function listed(values: Values, e: Expr | undefined): Expr[] {
  if (!e) return [];
  if (e.kind === "List" || e.kind === "Tuple") return [...e.elts];
  return values.sourcesOf(e).flatMap((s) => (s.kind === "List" || s.kind === "Tuple" ? s.elts : []));
}

/** Functions of the program that are used as tools. */
function functions(values: Values, given: readonly (Expr | undefined)[], name?: Expr): Found[] {
  return given.flatMap((e): Found[] => {
    const t = e && values.types.claimedType(e);
    if (t?.k !== "function" || t.info.node.kind === "Lambda") return [];
    const own = name && values.trace(name).value;
    const { nameSpan, docstring } = t.info.node;
    return [
      {
        name: typeof own === "string" ? own : t.info.name,
        ...(docstring !== undefined && { value: docstring.trim() }),
        span: nameSpan,
        file: t.info.module.path,
        role: "function",
      },
    ];
  });
}

/** Without anything else: `TOOLS = {"name": function}`. */
function tables(values: Values): Found[] {
  const out: Found[] = [];
  walkProgram(values.types, (node) => {
    if (node.kind !== "Assign" && node.kind !== "AnnAssign") return;
    const target = node.kind === "Assign" ? node.targets[0]! : node.target;
    const name = target.kind === "Name" ? target.id : target.kind === "Attribute" ? target.attr : "";
    if (!/tools?|handlers|functions/i.test(name) || node.value?.kind !== "Dict") return;
    for (const k of node.value.keys) {
      const key = k && values.trace(k).value;
      if (typeof key === "string")
        out.push({ name: key, span: k!.span, file: values.moduleOfExpr(k!).path, role: "table" });
    }
  });
  return out;
}
