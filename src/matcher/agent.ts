/** Finds the agent of a program: what is registered, its class, its handlers, and its configuration. */
import type { Types } from "../analysis/infer.js";
import type { ClassInfo, FunctionInfo } from "../analysis/program.js";
import type { Call, Expr, FunctionDef } from "../parser/ast.js";
import { walkProgram } from "./calls.js";
import { findConfiguration } from "./configuration.js";
import type { AgentFacts, Registration } from "./facts.js";
import { type Configuration, Values } from "./values.js";

export interface FoundAgent {
  readonly facts: AgentFacts;
  readonly agentClass?: ClassInfo;
}

type Kind = AgentFacts["kind"];
type Place = Pick<AgentFacts, "kind" | "file" | "span"> & Partial<AgentFacts>;

const interfaces = [
  "ResponsesAgent",
  "ChatAgent",
  "ChatModel",
  "PythonModel",
] as const satisfies readonly Kind[];

/**
 * @param types facts about the program.
 * @param entry path of the program's first module; a registration there is preferred.
 * @param configuration what `ModelConfig` gives.
 */
export function findAgent(
  types: Types,
  entry: string,
  configuration: Configuration = {},
): FoundAgent | undefined {
  const values = new Values(types, configuration);
  const call = findRegistration(types, values, entry);
  const agentClass = registeredClass(types, values, call) ?? (call ? undefined : lastAgentClass(types));
  const place = agentClass
    ? classPlace(types, agentClass)
    : (registeredOther(types, values, call) ?? decoratedHandlers(types, values));
  if (!place) return undefined;
  const registration = call && registrationOf(types, values, call);
  const facts: AgentFacts = {
    ...place,
    ...(registration && { registered: registration.span, registration }),
    ...findConfiguration(values),
  };
  return { facts, ...(agentClass && { agentClass }) };
}

function classPlace(types: Types, c: ClassInfo): Place {
  return {
    kind: interfaceOf(types, c) ?? "PythonModel",
    className: c.name,
    file: c.module.path,
    span: c.node.nameSpan,
    ...handlers(types.method(c, "predict"), types.method(c, "predict_stream")),
  };
}

function handlers(predict: FunctionInfo | undefined, stream: FunctionInfo | undefined): Partial<AgentFacts> {
  return {
    ...(predict && { predict: (predict.node as FunctionDef).nameSpan }),
    ...(stream && { predictStream: (stream.node as FunctionDef).nameSpan }),
  };
}

// ---- registration -----------------------------------------------------------------------------------------------------

/** The last call of `set_model` in the entry, else in the program. */
function findRegistration(types: Types, values: Values, entry: string): Call | undefined {
  const calls: Call[] = [];
  walkProgram(types, (node) => {
    if (
      node.kind === "Call" &&
      /^mlflow\.(models\.)?(model\.)?set_model$/.test(types.qualifiedName(node.func) ?? "")
    )
      calls.push(node);
  });
  return calls.findLast((c) => values.moduleOfExpr(c).path === entry) ?? calls.at(-1);
}

const registered = (call: Call): Expr | undefined =>
  call.args[0] ?? call.keywords.find((k) => k.arg === "model")?.value;

function registrationOf(types: Types, values: Values, call: Call): Registration {
  const model = registered(call);
  const t = model && types.claimedType(model);
  const forms: Readonly<Record<string, Registration["form"]>> = { class: "class", function: "function" };
  const made = t?.k === "instance" ? (model!.kind === "Call" ? "construction" : "instance") : undefined;
  return {
    form: made ?? (t && forms[t.k]) ?? "object",
    ...(model?.kind === "Name" && { name: model.id }),
    span: call.span,
    file: values.moduleOfExpr(call).path,
  };
}

function registeredClass(types: Types, values: Values, call: Call | undefined): ClassInfo | undefined {
  const model = call && registered(call);
  return model && classBehind(types, values, model, 0);
}

/** The class of an instance, also where only one of the ways to the name makes one. */
function classBehind(types: Types, values: Values, e: Expr, depth: number): ClassInfo | undefined {
  const t = types.claimedType(e);
  const found = (t.k === "union" ? t.of : [t]).find((x) => x.k === "instance" || x.k === "class");
  if (found?.k === "instance" || found?.k === "class") return found.info;
  if (depth > 4) return undefined;
  for (const source of values.sourcesOf(e)) {
    const c = classBehind(types, values, source, depth + 1);
    if (c) return c;
  }
  return undefined;
}

/** A function, or an object of a library such as a chain, in the place of an agent. */
function registeredOther(types: Types, values: Values, call: Call | undefined): Place | undefined {
  const model = call && registered(call);
  if (!model) return undefined;
  const t = types.claimedType(model);
  if (t.k === "function") {
    const span = t.info.node.kind === "Lambda" ? t.info.node.span : t.info.node.nameSpan;
    return { kind: "PythonModel", file: t.info.module.path, span, predict: span };
  }
  const source = values.sourcesOf(model)[0] ?? model;
  return { kind: "PythonModel", file: values.moduleOfExpr(source).path, span: source.span };
}

// ---- classes and handlers ---------------------------------------------------------------------------------------------

/** Without a registration: the last class that implements an agent interface, a subclass rather than its base. */
function lastAgentClass(types: Types): ClassInfo | undefined {
  const agents = types.program.classes.filter((c) => interfaceOf(types, c) !== undefined);
  return agents.findLast((c) => !agents.some((other) => other !== c && types.ancestry(other).includes(c)));
}

function interfaceOf(types: Types, c: ClassInfo): (typeof interfaces)[number] | undefined {
  const bases = types.libraryBases(c);
  return interfaces.find((i) => bases.some((b) => b.startsWith("mlflow.pyfunc.") && b.endsWith(`.${i}`)));
}

/** `@invoke()` and `@stream()` of MLflow's agent server, on functions. */
function decoratedHandlers(types: Types, values: Values): Place | undefined {
  const handler = (name: RegExp): FunctionInfo | undefined =>
    types.program.functions.find((f) =>
      f.decorators.some((d) => name.test(types.qualifiedName(d.kind === "Call" ? d.func : d) ?? "")),
    );
  const invoke = handler(/^(mlflow\.genai\.)?agent_server\.(server\.)?(invoke|(?<!genai.*)predict)$/);
  const stream = handler(/^(mlflow\.genai\.)?agent_server\.(server\.)?(stream|(?<!genai.*)predict_stream)$/);
  const first = invoke ?? stream;
  if (!first) return undefined;
  const { nameSpan } = first.node as FunctionDef;
  return {
    kind: "invoke-stream",
    ...serverTask(types, values),
    file: first.module.path,
    span: nameSpan,
    ...handlers(invoke, stream),
  };
}

/** What an older server is made for: `create_server("agent/v1/chat")`. */
function serverTask(types: Types, values: Values): Pick<AgentFacts, "task"> {
  let task: string | null | undefined;
  walkProgram(types, (node) => {
    if (node.kind !== "Call") return;
    if (!/^agent_server\.(server\.)?(create_server|AgentServer)$/.test(types.qualifiedName(node.func) ?? ""))
      return;
    const given = node.args[0] ?? node.keywords.find((k) => k.arg === "agent_type")?.value;
    const value = given && values.trace(given).value;
    task = typeof value === "string" ? value : null;
  });
  return task === undefined ? {} : { task };
}
