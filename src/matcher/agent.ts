/** Finds the agent of a program: what is registered, its class, its handlers. */
import type { Types } from "../analysis/infer.js";
import type { ClassInfo } from "../analysis/program.js";
import type { Call, FunctionDef } from "../parser/ast.js";
import { walk } from "../parser/index.js";
import type { AgentFacts } from "./facts.js";

export interface FoundAgent {
  readonly facts: AgentFacts;
  readonly agentClass?: ClassInfo;
}

const interfaces = ["ResponsesAgent", "ChatAgent", "ChatModel", "PythonModel"] as const;

export function findAgent(types: Types, entry: string): FoundAgent | undefined {
  const registration = findRegistration(types);
  const agentClass = registeredClass(types, registration) ?? lastAgentClass(types);
  if (agentClass) {
    const kind = interfaceOf(types, agentClass) ?? "PythonModel";
    return {
      agentClass,
      facts: {
        kind,
        className: agentClass.name,
        file: agentClass.module.path,
        span: agentClass.node.span,
        predict: spanOf(types, agentClass, "predict"),
        predictStream: spanOf(types, agentClass, "predict_stream"),
        registered: registration?.span,
        tools: [],
      },
    };
  }
  return decoratedHandlers(types, entry);
}

const spanOf = (types: Types, c: ClassInfo, name: string) => {
  const method = types.method(c, name);
  return method && (method.node as FunctionDef).nameSpan;
};

function findRegistration(types: Types): Call | undefined {
  let found: Call | undefined;
  for (const m of types.program.modules)
    walk(m.module, {
      enter(node) {
        if (node.kind === "Call" && types.qualifiedName(node.func) === "mlflow.models.set_model") found = node;
      },
    });
  return found;
}

function registeredClass(types: Types, registration: Call | undefined): ClassInfo | undefined {
  const model = registration?.args[0] ?? registration?.keywords.find((k) => k.arg === "model")?.value;
  const t = model && types.exprType(model);
  return t?.k === "instance" || t?.k === "class" ? t.info : undefined;
}

/** Without a registration: the last class that implements an agent interface. */
function lastAgentClass(types: Types): ClassInfo | undefined {
  return types.program.classes.filter((c) => interfaceOf(types, c) !== undefined).at(-1);
}

function interfaceOf(types: Types, c: ClassInfo): (typeof interfaces)[number] | undefined {
  const bases = types.libraryBases(c);
  return interfaces.find((i) => bases.some((b) => b === `mlflow.pyfunc.${i}` || b === `mlflow.pyfunc.model.${i}`));
}

function decoratedHandlers(types: Types, _entry: string): FoundAgent | undefined {
  const handler = (name: string) =>
    types.program.functions.find((f) =>
      f.decorators.some((d) => types.qualifiedName(d.kind === "Call" ? d.func : d) === `mlflow.genai.agent_server.${name}`),
    );
  const [invoke, stream] = [handler("invoke"), handler("stream")];
  const first = invoke ?? stream;
  if (!first) return undefined;
  const span = (f: typeof first | undefined) => f && (f.node as FunctionDef).nameSpan;
  return {
    facts: {
      kind: "invoke-stream",
      file: first.module.path,
      span: first.node.span,
      predict: span(invoke),
      predictStream: span(stream),
      tools: [],
    },
  };
}
