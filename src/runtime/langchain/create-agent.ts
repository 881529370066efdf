/** `create_agent` of langchain: nodes `model` and `tools`, and one for each hook of its middleware. */
import { dictGet, isDict } from "../python/dict-access.js";
import { AssertionError, ValueError } from "../python/exceptions.js";
import { signature } from "../python/functions.js";
import { repr } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { type TypedDict } from "../pydantic/typed-dict.js";
import { callsOf, messagesOf, named } from "./agents.js";
import { Send } from "./commands.js";
import { type CompiledStateGraph, END, START, StateGraph } from "./graph.js";
import { AIMessage, type BaseMessage, SystemMessage, ToolMessage } from "./messages.js";
import {
  type AgentMiddleware,
  hookOf,
  type JumpTarget,
  jumpTargets,
  ModelRequest,
  ModelResponse,
  stateOf,
  toolsOf,
  wrapped,
} from "./middleware.js";
import { readAnswer, type ResponseFormat, responseFormat } from "./response-format.js";
import { AgentState, agentSchemas, justWritten, stateValue } from "./state.js";
import { ToolNode } from "./tool-node.js";
import { BaseTool } from "./tools.js";

/** Options of the Python function. */
export interface AgentOptions {
  system_prompt?: Dynamic;
  middleware?: Dynamic;
  response_format?: Dynamic;
  state_schema?: TypedDict | null;
  context_schema?: Dynamic;
  checkpointer?: Dynamic;
  store?: Dynamic;
  interrupt_before?: Dynamic;
  interrupt_after?: Dynamic;
  name?: string | null;
}

/** `create_agent(model, tools, system_prompt=...)`. Throws AssertionError where two middlewares have one name. */
export function createAgent(
  model: Dynamic,
  tools: Dynamic = null,
  options: AgentOptions = {},
): CompiledStateGraph {
  const { system_prompt: prompt = null, name = null } = options;
  const middleware: AgentMiddleware[] = Array.from((options.middleware ?? []) as Iterable<AgentMiddleware>);
  if (new Set(middleware.map((each) => each.name)).size < middleware.length)
    throw new AssertionError("Please remove duplicate middleware instances.");
  const format = responseFormat(options.response_format ?? null);
  const given: Dynamic[] = Array.from((tools ?? []) as Iterable<Dynamic>);
  const builtin = given.filter((tool) => isDict(tool));
  const run = [...middleware.flatMap(toolsOf), ...given.filter((tool) => !isDict(tool))];
  const wrapTool = wrapped(middleware, "wrap_tool_call");
  const node = run.length || wrapTool ? new ToolNode(run, { wrap_tool_call: wrapTool }) : null;
  const offered = [...(node ? Object.values(node.toolsByName) : []), ...builtin];
  const system = prompt === null || typeof prompt !== "string" ? prompt : new SystemMessage(prompt);

  const ask = async (request: ModelRequest, config: Dynamic): Promise<ModelResponse> => {
    if (!wrapTool) checkTools(request, node);
    const messages = [...(request.system_message ? [request.system_message] : []), ...request.messages];
    const answer: Dynamic = await boundModel(request, format).invoke(messages, config);
    if (name) answer.name = name;
    return readAnswer(answer, format);
  };
  const wrapModel = wrapped(middleware, "wrap_model_call");
  const callModel = async (state: Dynamic, runtime: Dynamic, config: Dynamic): Promise<Dynamic> => {
    const request = new ModelRequest({
      model,
      tools: offered,
      system_message: system as unknown,
      response_format: (options.response_format as unknown) ?? null,
      messages: messagesOf(state),
      state,
      runtime,
    });
    const handler = (asked: ModelRequest): Promise<ModelResponse> => ask(asked, config);
    const response = wrapModel ? ModelResponse.of(await wrapModel(request, handler)) : await handler(request);
    const { structured_response: structured } = response;
    if (structured !== null) return { messages: response.result, structured_response: structured };
    return { messages: response.result, ...(format ? { structured_response: null } : {}) };
  };

  const base = options.state_schema ?? AgentState;
  const isPlain = middleware.length === 0 && format === null;
  const { state, input, output } = agentSchemas([...middleware.map(stateOf), base]);
  const graph = isPlain
    ? new StateGraph(base)
    : new StateGraph(state, null, { input_schema: input, output_schema: output });
  graph.addNode(
    "model",
    signature(named(callModel, "model_node"), "model_node", ["state", "runtime", "config"]),
  );
  if (node) graph.addNode("tools", node);
  connect(graph, node, middleware, format, wrapModel !== null);
  return graph.compile(options.checkpointer ?? null, {
    store: options.store ?? null,
    interrupt_before: options.interrupt_before ?? null,
    interrupt_after: options.interrupt_after ?? null,
    name,
  });
}

/** The model with the tools, settings and choice of a request. */
function boundModel(request: ModelRequest, format: ResponseFormat | null): Dynamic {
  const { model, tools, model_settings: settings } = request;
  if (format)
    return model.bindTools([...tools, ...format.tools], { tool_choice: "any", ...(settings as object) });
  if (tools.length)
    return model.bindTools(tools, { tool_choice: request.tool_choice as unknown, ...(settings as object) });
  return model.bind(settings);
}

/** Throws ValueError where a middleware offers tools that nothing here can run. */
function checkTools(request: ModelRequest, node: ToolNode | null): void {
  const known = node?.toolsByName ?? {};
  const unknown = request.tools.filter(
    (tool) => tool instanceof BaseTool && !Object.hasOwn(known, tool.name),
  );
  if (unknown.length > 0)
    throw new ValueError(
      `Middleware added tools that the agent doesn't know how to execute.\n\nUnknown tools: ${repr(unknown.map((tool) => (tool as BaseTool).name))}\nRegistered tools: ${repr(Object.keys(known).sort())}\n\nPass the tools to \`create_agent(tools=[...])\` or set them on \`middleware.tools\`.`,
    );
}

/** The edges between the model, the tools and the hooks. */
function connect(
  graph: StateGraph,
  node: ToolNode | null,
  middleware: readonly AgentMiddleware[],
  format: ResponseFormat | null,
  wrapsModel: boolean,
): void {
  const hooks = (hook: string) => {
    const having = middleware.filter((each) => hookOf(each, hook) !== undefined);
    for (const each of having) graph.addNode(`${each.name}.${hook}`, hookNode(each, hook));
    return having.map((each) => ({ name: `${each.name}.${hook}`, jumps: jumpTargets(each, hook) }));
  };
  const [beforeAgent, beforeModel] = [hooks("before_agent"), hooks("before_model")];
  const [afterModel, afterAgent] = [hooks("after_model").reverse(), hooks("after_agent").reverse()];
  const loop = beforeModel[0]?.name ?? "model";
  const exit = afterAgent[0]?.name ?? END;
  const place = (to: Dynamic): string | null =>
    to === "model" ? loop : to === "end" ? exit : to === "tools" ? "tools" : null;
  const jump = (state: Dynamic): string | null => place(justWritten(stateValue(state, "jump_to")));
  const ends = (jumps: readonly JumpTarget[], next: string, from: string): string[] => [
    ...new Set([next, ...jumps.flatMap((to) => (to === "model" && from === loop ? [] : [place(to)!]))]),
  ];
  const chain = (
    steps: readonly { name: string; jumps: readonly JumpTarget[] }[],
    last: string | null,
  ): void => {
    for (const [i, { name, jumps }] of steps.entries()) {
      const next = steps[i + 1]?.name ?? last;
      if (next === null) continue;
      if (jumps.length === 0) graph.addEdge(name, next);
      else
        graph.addConditionalEdges(
          name,
          named((state: Dynamic) => jump(state) ?? next, "jump_edge"),
          ends(jumps, next, name),
        );
    }
  };
  graph.addEdge(START, beforeAgent[0]?.name ?? loop);
  chain(beforeAgent, loop);
  chain(beforeModel, "model");
  if (afterModel.length) graph.addEdge("model", afterModel[0]!.name);
  chain(afterModel, null);
  chain(afterAgent, END);
  const last = afterModel.at(-1)?.name ?? "model";
  const names = new Set(format?.tools.map((tool) => tool.name));
  if (node) {
    const isDirect = Object.values(node.toolsByName).some((tool) => tool.return_direct);
    const afterTools = (state: Dynamic): string =>
      allDirect(messagesOf(state), node) || isStructured(messagesOf(state), names) ? exit : loop;
    graph.addConditionalEdges(
      "tools",
      named(afterTools, "tools_to_model"),
      isDirect || names.size ? [loop, exit] : [loop],
    );
    const afterAnswer = (state: Dynamic): Dynamic => jump(state) ?? pendingCalls(state, names, loop, exit);
    const goesBack = format !== null || last !== "model" || wrapsModel;
    graph.addConditionalEdges(last, named(afterAnswer, "model_to_tools"), [
      ...new Set(["tools", exit, ...(goesBack ? [loop] : [])]),
    ]);
    return;
  }
  const ended = (state: Dynamic): string =>
    jump(state) ?? (stateValue(state, "structured_response") === null ? loop : exit);
  if (names.size) graph.addConditionalEdges(last, named(ended, "model_to_model"), [...new Set([loop, exit])]);
  else if (last === "model") graph.addEdge("model", exit);
  else chain([afterModel.at(-1)!], exit);
}

function hookNode(middleware: AgentMiddleware, hook: string): Dynamic {
  const run = (state: Dynamic, runtime: Dynamic): Dynamic =>
    hookOf(middleware, hook)!(state, runtime) as unknown;
  return signature(named(run, hook), hook, ["state", "runtime"]);
}

/** One send for each call of the last answer that has no result yet; else the end, or the model again. */
function pendingCalls(state: Dynamic, structured: ReadonlySet<string>, loop: string, exit: string): Dynamic {
  const messages = messagesOf(state);
  const at = messages.findLastIndex((message) => message instanceof AIMessage);
  const calls = at < 0 ? [] : callsOf(messages[at]);
  if (calls.length === 0) return exit;
  const done = new Set(messages.slice(at + 1).map((message) => (message as ToolMessage).tool_call_id));
  const pending = calls.filter(
    (call) => !done.has(call.id as string) && !structured.has(call.name as string),
  );
  if (pending.length)
    return pending.map(
      (call) => new Send("tools", { __type: "tool_call_with_context", tool_call: call, state }),
    );
  return stateValue(state, "structured_response") === null ? loop : exit;
}

function isStructured(messages: readonly BaseMessage[], names: ReadonlySet<string>): boolean {
  const at = messages.findLastIndex((message) => message instanceof AIMessage);
  return messages
    .slice(at + 1)
    .some((each) => each instanceof ToolMessage && names.has(each.name ?? "") && each.status !== "error");
}

function allDirect(messages: readonly BaseMessage[], node: ToolNode): boolean {
  const at = messages.findLastIndex((message) => message instanceof AIMessage);
  if (at < 0) return false;
  const results = messages.slice(at + 1).filter((each) => each instanceof ToolMessage);
  const names = callsOf(messages[at])
    .map(
      (call) =>
        results.find((each) => each.tool_call_id === dictGet(call, "id"))?.name ??
        (dictGet(call, "name") as string),
    )
    .filter((name) => Object.hasOwn(node.toolsByName, name));
  return names.length > 0 && names.every((name) => truthy(node.toolsByName[name]!.return_direct));
}
