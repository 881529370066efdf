/** `create_react_agent` of langgraph, with the nodes that Python's has. */
import { className } from "../python/class-info.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { repr } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { schema as schemas } from "../pydantic/annotation-schema.js";
import { field } from "../pydantic/fields.js";
import { type TypedDict, typedDict } from "../pydantic/typed-dict.js";
import { Send } from "./commands.js";
import { callWith } from "./config.js";
import { type CompiledStateGraph, END, StateGraph } from "./graph.js";
import { AIMessage, type BaseMessage, SystemMessage, ToolMessage } from "./messages.js";
import { pipe, Runnable, RunnableBinding, RunnableLambda, toRunnable } from "./runnables.js";
import { AgentState, stateValue } from "./state.js";
import { ToolNode } from "./tool-node.js";

export interface ReactAgentOptions {
  prompt?: Dynamic;
  state_schema?: TypedDict | null;
  context_schema?: Dynamic;
  checkpointer?: Dynamic;
  store?: Dynamic;
  interrupt_before?: Dynamic;
  interrupt_after?: Dynamic;
  name?: string | null;
  version?: string;
  debug?: boolean;
  response_format?: Dynamic;
  pre_model_hook?: Dynamic;
  post_model_hook?: Dynamic;
}

export const messagesOf = (state: Dynamic): BaseMessage[] => stateValue(state, "messages") as BaseMessage[];

/** The tools that run here, and dicts of tools that the model has itself. */
function split(tools: Dynamic): { node: ToolNode; builtin: Dynamic[] } {
  if (tools instanceof ToolNode) return { node: tools, builtin: [] };
  const all: Dynamic[] = Array.from((tools ?? []) as Iterable<Dynamic>);
  return {
    node: new ToolNode(all.filter((tool) => !isDict(tool))),
    builtin: all.filter((tool) => isDict(tool)),
  };
}

/** `create_react_agent(model, tools, prompt=...)` */
export function createReactAgent(
  model: Dynamic,
  tools: Dynamic,
  options: ReactAgentOptions = {},
): CompiledStateGraph {
  const { node, builtin } = split(tools);
  const all = [...Object.values(node.toolsByName), ...builtin];
  const bound: Dynamic =
    all.length && !hasTools(model) && model instanceof Runnable ? (model as Dynamic).bindTools(all) : model;
  const direct = new Set(
    Object.values(node.toolsByName)
      .filter((tool) => tool.return_direct)
      .map((tool) => tool.name),
  );
  const { pre_model_hook: before = null, post_model_hook: after = null } = options;
  const callModel = async (given: Dynamic, config: Dynamic): Promise<Dynamic> => {
    const state: unknown = before === null ? given : modelInput(given);
    checkHistory(messagesOf(state));
    const chosen: unknown =
      bound instanceof Runnable ? bound : await callWith(bound, state, { runtime: config as unknown });
    const response: Dynamic = await pipe(promptRunnable(options.prompt ?? null), chosen).invoke(
      state,
      config,
    );
    if (options.name) response.name = options.name;
    if (!needsMoreSteps(response, direct, config, options.checkpointer)) return { messages: [response] };
    return {
      messages: [
        new AIMessage("Sorry, need more steps to process this request.", { id: response.id as string }),
      ],
    };
  };
  const schema = options.state_schema ?? AgentState;
  const graph =
    before === null
      ? new StateGraph(schema)
      : new StateGraph(withModelInput(schema), null, { input_schema: schema, output_schema: schema });
  graph.addNode("agent", named(callModel, "call_model"));
  const entry = before === null ? "agent" : "pre_model_hook";
  if (before !== null) graph.addNode("pre_model_hook", before).addEdge("pre_model_hook", "agent");
  graph.setEntryPoint(entry);
  const { response_format: format = null } = options;
  const last = format === null ? END : "generate_structured_response";
  if (format !== null) graph.addNode(last, structuredResponse(model, format));
  if (after !== null) graph.addNode("post_model_hook", after).addEdge("agent", "post_model_hook");
  if (Object.keys(node.toolsByName).length === 0) {
    if (format !== null) graph.addEdge(after === null ? "agent" : "post_model_hook", last);
  } else {
    graph.addNode("tools", node);
    const runs = (calls: readonly Dynamic[], state: Dynamic): Dynamic =>
      calls.map((call) => new Send("tools", { __type: "tool_call_with_context", tool_call: call, state }));
    const shouldContinue = (state: Dynamic): Dynamic => {
      const calls = callsOf(messagesOf(state).at(-1));
      if (after !== null && (calls.length === 0 || options.version !== "v1")) return "post_model_hook";
      if (calls.length === 0) return last;
      return options.version === "v1" ? "tools" : runs(calls, state);
    };
    const afterHook = (state: Dynamic): Dynamic => {
      const messages = messagesOf(state);
      const pending = unanswered(messages);
      if (pending.length > 0) return runs(pending, state);
      return messages.at(-1) instanceof ToolMessage ? entry : last;
    };
    if (after !== null)
      graph.addConditionalEdges("post_model_hook", named(afterHook, "post_model_hook_router"), [
        entry,
        "tools",
        last,
      ]);
    const ends = after === null ? ["tools", last] : ["post_model_hook", "tools"];
    graph.addConditionalEdges("agent", named(shouldContinue, "should_continue"), ends);
    if (direct.size === 0) graph.addEdge("tools", entry);
    else graph.addConditionalEdges("tools", directRouter(direct, entry), [entry, END]);
  }
  return graph.compile(options.checkpointer ?? null, {
    store: options.store ?? null,
    interrupt_before: options.interrupt_before ?? null,
    interrupt_after: options.interrupt_after ?? null,
    name: options.name ?? null,
  });
}

export const named = <F extends object>(fn: F, name: string): F =>
  Object.defineProperty(fn, "name", { value: name });

/** The calls of the model's last answer that have no result yet. */
function unanswered(messages: readonly BaseMessage[]): Dynamic[] {
  const done = new Set(messages.flatMap((each) => (each instanceof ToolMessage ? [each.tool_call_id] : [])));
  const answer = messages.findLast((each) => each instanceof AIMessage);
  return callsOf(answer).filter((call) => !done.has(dictGet(call, "id") as string));
}

/** The state with what a hook before the model made for the model alone. */
const withModelInput = (state: TypedDict): TypedDict =>
  typedDict("CallModelInputSchema", { llm_input_messages: field(schemas.list(schemas.any)) }, {}, [state]);

function modelInput(state: Dynamic): Dynamic {
  const own: unknown = stateValue(state, "llm_input_messages");
  return { ...state, messages: truthy(own) ? own : messagesOf(state) };
}

export const callsOf = (message: Dynamic): Dynamic[] =>
  message instanceof AIMessage ? message.tool_calls : [];

/** Whether tools are bound to the model already. */
export function hasTools(model: Dynamic): boolean {
  const steps: readonly Dynamic[] = model?.steps ?? [model];
  return steps.some((step) => step instanceof RunnableBinding && "tools" in (step.kwargs as object));
}

/** What comes before the model: a system message, a function of the state, or only the messages. */
function promptRunnable(prompt: Dynamic): Runnable {
  if (prompt === null) return new RunnableLambda(messagesOf);
  if (typeof prompt === "string") return promptRunnable(new SystemMessage(prompt));
  if (prompt instanceof SystemMessage)
    return new RunnableLambda((state: Dynamic) => [prompt, ...messagesOf(state)]);
  if (prompt instanceof Runnable || typeof prompt === "function") return toRunnable(prompt);
  throw new ValueError(`Got unexpected type for \`prompt\`: ${className(prompt?.constructor)}`);
}

/** Every call of a tool must have its result. Throws ValueError as langgraph does. */
function checkHistory(messages: readonly BaseMessage[]): void {
  const answered = new Set(
    messages.flatMap((message) => (message instanceof ToolMessage ? [message.tool_call_id] : [])),
  );
  const open = messages.flatMap(callsOf).filter((call) => !answered.has(call.id as string));
  if (open.length === 0) return;
  throw new ValueError(
    `Found AIMessages with tool_calls that do not have a corresponding ToolMessage. Here are the first few of those tool calls: ${repr(open.slice(0, 3))}.\n\nEvery tool call (LLM requesting to call a tool) in the message history MUST have a corresponding ToolMessage (result of a tool invocation to return to the LLM) - this is required by most LLM providers.\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langgraph/errors/INVALID_CHAT_HISTORY`,
  );
}

/** Whether too few steps are left to run the tools and to ask the model again. */
function needsMoreSteps(
  response: Dynamic,
  direct: ReadonlySet<string>,
  config: Dynamic,
  checkpointer: Dynamic,
): boolean {
  const calls = callsOf(response);
  const limit: unknown = config?.recursionLimit;
  const step: unknown = config?.metadata?.langgraph_step;
  if (calls.length === 0 || checkpointer || typeof limit !== "number" || typeof step !== "number")
    return false;
  const left = limit - step;
  return left < 2 || (left < 1 && calls.every((call) => direct.has(call.name as string)));
}

function directRouter(direct: ReadonlySet<string>, entry: string): (state: Dynamic) => string {
  return named((state: Dynamic) => {
    const messages = messagesOf(state);
    const at = messages.findLastIndex((message) => !(message instanceof ToolMessage));
    const results = messages.slice(at + 1).map((message) => message.name as string);
    const isDirect =
      results.some((name) => direct.has(name)) || callsOf(messages[at]).some((call) => direct.has(call.name));
    return isDirect ? END : entry;
  }, "route_tool_responses");
}

/** The chat model behind what was bound to it or put around it. */
function chatModelOf(model: Dynamic): Dynamic {
  const steps: readonly Dynamic[] = model?.steps ?? [model];
  const bare = steps.map((step): Dynamic => (step instanceof RunnableBinding ? step.bound : step));
  return bare.find((step) => typeof step?.withStructuredOutput === "function") ?? model;
}

function structuredResponse(model: Dynamic, format: Dynamic): Dynamic {
  const [prompt, schema]: Dynamic[] = Array.isArray(format) ? format : [null, format];
  return named(async (state: Dynamic, config: Dynamic) => {
    const system = prompt === null ? [] : [new SystemMessage(prompt)];
    const asked: Dynamic = chatModelOf(model).withStructuredOutput(schema);
    return {
      structured_response: (await asked.invoke([...system, ...messagesOf(state)], config)) as unknown,
    };
  }, "generate_structured_response");
}
