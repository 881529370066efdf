/** `langgraph_supervisor`: an agent that hands over to other agents and gets the word back. */
import { randomUUID } from "node:crypto";
import { dictGet, dictHas, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { signature } from "../python/functions.js";
import { repr, str } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import { PySet } from "../python/set.js";
import type { Dynamic } from "../python/types.js";
import { annotated } from "../pydantic/parameters.js";
import { field } from "../pydantic/fields.js";
import { schema } from "../pydantic/annotation-schema.js";
import { type TypedDict, typedDict } from "../pydantic/typed-dict.js";
import { createReactAgent, hasTools } from "./agents.js";
import { Command, plainState, Send } from "./commands.js";
import { convertToMessages } from "./convert-messages.js";
import { outcome } from "./config.js";
import { END, START, StateGraph } from "./graph.js";
import { AIMessage, type BaseMessage, ToolMessage } from "./messages.js";
import { pipe, Runnable, RunnableLambda } from "./runnables.js";
import { addMessages, AgentState } from "./state.js";
import { InjectedState, InjectedToolCallId, ToolNode } from "./tool-node.js";
import { type BaseTool, StructuredTool } from "./tools.js";

const destinationKey = "__handoff_destination";
const backKey = "__is_handoff_back";

/** A name as part of the name of a tool. */
const normalized = (name: string): string => name.trim().replace(/\s+/g, "_").toLowerCase();

/** Options of the Python function. */
export interface HandoffToolOptions {
  agent_name: string;
  name?: string | null;
  description?: string | null;
  add_handoff_messages?: boolean;
}

/** `create_handoff_tool(agent_name=...)`: a tool whose call goes to an agent of the graph around. */
export function createHandoffTool(options: HandoffToolOptions): BaseTool {
  const { agent_name: agent, add_handoff_messages: adds = true } = options;
  const name = options.name ?? `transfer_to_${normalized(agent)}`;
  const handOver = (state: Dynamic, callId: string): Command => {
    const result = new ToolMessage(`Successfully transferred to ${agent}`, {
      name,
      tool_call_id: callId,
      response_metadata: { [destinationKey]: agent },
    });
    const messages = dictGet(state, "messages") as BaseMessage[];
    const last = messages.at(-1) as AIMessage;
    const others = plainState(state);
    if (last.tool_calls.length > 1) {
      const kept = adds
        ? [...messages.slice(0, -1), withOnlyCall(last, callId), result]
        : messages.slice(0, -1);
      return new Command({ graph: Command.PARENT, goto: [new Send(agent, { ...others, messages: kept })] });
    }
    const kept = adds ? [...messages, result] : messages.slice(0, -1);
    return new Command({ goto: agent, graph: Command.PARENT, update: { ...others, messages: kept } });
  };
  return injectedTool(name, options.description ?? `Ask agent '${agent}' for help`, handOver, {
    metadata: { [destinationKey]: agent },
  });
}

/** A tool of a function of the state and the call's id. */
function injectedTool(
  name: string,
  description: string,
  run: (state: Dynamic, callId: string) => Dynamic,
  more: Dynamic,
): BaseTool {
  const fn = annotated(
    signature(run, "handoff_to_agent", ["state", "tool_call_id"]),
    { state: field(schema.dict()), tool_call_id: field(schema.str) },
    { state: [InjectedState], tool_call_id: [InjectedToolCallId] },
  );
  return StructuredTool.fromFunction(fn, { name, description, ...more });
}

/** The message with one of its calls, where it has several. */
function withOnlyCall(message: AIMessage, callId: string): AIMessage {
  const { content } = message;
  const isOther = (block: Dynamic): boolean =>
    dictGet(block, "type") === "tool_use" && dictGet(block, "id") !== callId;
  const isBlocks = Array.isArray(content) && content.length > 1 && isDict(content[0]);
  return new AIMessage(isBlocks ? content.filter((block) => !isOther(block)) : content, {
    tool_calls: message.tool_calls.filter((call: Dynamic) => dictGet(call, "id") === callId),
    name: message.name ?? null,
    id: randomUUID(),
  });
}

/** What tells the supervisor that an agent has ended: a call and its result. */
function handoffBack(agent: string, supervisor: string): BaseMessage[] {
  const id = randomUUID();
  const name = `transfer_back_to_${normalized(supervisor)}`;
  const metadata = { response_metadata: { [backKey]: true } };
  return [
    new AIMessage(`Transferring back to ${supervisor}`, {
      tool_calls: [{ name, args: {}, id }],
      name: agent,
      ...metadata,
    }),
    new ToolMessage(`Successfully transferred back to ${supervisor}`, {
      name,
      tool_call_id: id,
      ...metadata,
    }),
  ];
}

/** Options of the Python function. */
export interface SupervisorOptions {
  model: Dynamic;
  tools?: Dynamic;
  prompt?: Dynamic;
  response_format?: Dynamic;
  pre_model_hook?: Dynamic;
  post_model_hook?: Dynamic;
  state_schema?: TypedDict | null;
  context_schema?: Dynamic;
  output_mode?: string;
  add_handoff_messages?: boolean;
  handoff_tool_prefix?: string | null;
  add_handoff_back_messages?: boolean | null;
  supervisor_name?: string;
  include_agent_name?: string | null;
  /** The models here have no such option; it decides nothing. */
  parallel_tool_calls?: boolean;
}

const OuterState = typedDict(
  "_OuterState",
  { messages: field(schema.list(schema.any)) },
  { messages: [addMessages] },
);

/** `create_supervisor(agents, model=...)`: a graph to compile. Throws ValueError where agents have no names, or one name. */
export function createSupervisor(agents: Dynamic, options: SupervisorOptions): StateGraph {
  const { output_mode: mode = "last_message", add_handoff_messages: adds = true } = options;
  const { supervisor_name: supervisor = "supervisor", state_schema: state = null } = options;
  const addsBack = options.add_handoff_back_messages ?? adds;
  const all = Array.from(agents as Iterable<Dynamic>);
  const names = checkedNames(all);
  const tools = handoffTools(options, names, adds);
  const bound: unknown = hasTools(options.model)
    ? options.model
    : options.model.bindTools(Object.values(tools.toolsByName));
  const model: unknown = options.include_agent_name
    ? withAgentName(bound, options.include_agent_name)
    : bound;
  const agent = createReactAgent(model, tools, {
    name: supervisor,
    prompt: (options.prompt as unknown) ?? null,
    state_schema: state ?? (options.response_format == null ? AgentState : StructuredState),
    response_format: (options.response_format as unknown) ?? null,
    pre_model_hook: (options.pre_model_hook as unknown) ?? null,
    post_model_hook: (options.post_model_hook as unknown) ?? null,
  });
  const graph = new StateGraph(state ?? OuterState);
  graph.addNode(agent).addEdge(START, supervisor);
  for (const each of all) {
    const node = callAgent(each, mode, addsBack ? supervisor : null);
    graph.addNode(each.name, signature(node, each.name as string, ["state", "config"]));
    graph.addEdge(each.name, supervisor);
  }
  return graph;
}

const StructuredState = typedDict(
  "AgentStateWithStructuredResponse",
  { structured_response: field(schema.any) },
  {},
  [AgentState],
);

function checkedNames(agents: readonly Dynamic[]): string[] {
  const names: string[] = [];
  for (const { name } of agents as { name: string | null }[]) {
    if (name == null || name === "LangGraph")
      throw new ValueError(
        "Please specify a name when you create your agent, either via `create_react_agent(..., name=agent_name)` or via `graph.compile(name=name)`.",
      );
    if (names.includes(name))
      throw new ValueError(`Agent with name '${name}' already exists. Agent names must be unique.`);
    names.push(name);
  }
  return names;
}

/** The supervisor's tools: those of the program, and a way to each agent unless the program made these itself. */
function handoffTools(options: SupervisorOptions, names: readonly string[], adds: boolean): ToolNode {
  const given: Dynamic = options.tools ?? null;
  const node = given === null ? null : given instanceof ToolNode ? given : new ToolNode(given);
  const own: Dynamic[] = node ? Object.values(node.toolsByName) : [];
  const destinations = own.flatMap((tool) => {
    const metadata: unknown = tool.metadata;
    const to: unknown = isDict(metadata) ? dictGet(metadata, destinationKey) : undefined;
    return to === undefined ? [] : [to as string];
  });
  if (destinations.length > 0) {
    const missing = names.filter((name) => !destinations.includes(name));
    if (missing.length === 0) return node!;
    throw new ValueError(
      `When providing custom handoff tools, you must provide them for all subagents. Missing handoff tools for agents '${repr(PySet.of(...missing))}'.`,
    );
  }
  const { handoff_tool_prefix: prefix = null } = options;
  const made = names.map((agent) =>
    createHandoffTool({
      agent_name: agent,
      name: prefix === null ? null : `${prefix}${normalized(agent)}`,
      add_handoff_messages: adds,
    }),
  );
  return node ? node.with([...own, ...made]) : new ToolNode(made);
}

/** The node of an agent; with a supervisor's name, it says at its end that the word goes back. */
function callAgent(agent: Dynamic, mode: string, supervisor: string | null) {
  if (mode !== "full_history" && mode !== "last_message")
    throw new ValueError(
      `Invalid agent output mode: ${mode}. Needs to be one of ('full_history', 'last_message')`,
    );
  return async (state: Dynamic, config: Dynamic): Promise<Dynamic> => {
    const output = plainState(await outcome(agent.invoke(state, config)));
    const all = output.messages as BaseMessage[];
    const kept = mode === "full_history" ? all : all.slice(all.at(-1) instanceof ToolMessage ? -2 : -1);
    const back = supervisor === null ? [] : handoffBack(agent.name as string, supervisor);
    return { ...output, messages: [...kept, ...back] };
  };
}

/** The model with the names of agents written into what they said. */
function withAgentName(model: Dynamic, mode: string): Runnable {
  if (mode !== "inline")
    throw new ValueError(`Invalid agent name mode: ${mode}. Needs to be one of: ('inline',)`);
  const named = (input: Dynamic): Dynamic => convertToMessages(input).map(withInlineName);
  return pipe(new RunnableLambda(named), model, new RunnableLambda(withoutInlineName));
}

const isBlocks = (content: Dynamic): boolean =>
  Array.isArray(content) && content.length > 0 && isDict(content[0]) && dictHas(content[0], "type");
const isText = (block: Dynamic): boolean => isDict(block) && dictGet(block, "type") === "text";

function withInlineName(message: BaseMessage): BaseMessage {
  if (!(message instanceof AIMessage) || !message.name) return message;
  const copy = message.modelCopy() as Dynamic;
  const tagged = (text: unknown): string => `<name>${message.name}</name><content>${str(text)}</content>`;
  if (!isBlocks(message.content)) {
    copy.content = tagged(message.content);
    return copy as BaseMessage;
  }
  const blocks = message.content as Dynamic[];
  const first: Dynamic = blocks.find(isText);
  copy.content = [
    { type: "text", text: tagged(first === undefined ? "" : dictGet(first, "text")) },
    ...blocks.filter((block) => !isText(block)),
  ];
  return copy as BaseMessage;
}

function withoutInlineName(message: Dynamic): Dynamic {
  if (!(message instanceof AIMessage) || !truthy(message.content)) return message;
  const content: Dynamic = message.content;
  const first: Dynamic = isBlocks(content) ? content.find(isText) : undefined;
  if (isBlocks(content) && first === undefined) return message;
  const text = str(first === undefined ? content : dictGet(first, "text"));
  const said = /<content>([\s\S]*?)<\/content>/.exec(text);
  if (!/<name>[\s\S]*?<\/name>/.test(text) || !said) return message;
  const copy = message.modelCopy() as Dynamic;
  const rest = isBlocks(content) ? (content as Dynamic[]).filter((block) => !isText(block)) : null;
  copy.content = rest === null ? said[1] : [...(said[1] ? [{ type: "text", text: said[1] }] : []), ...rest];
  return copy as Dynamic;
}

/** `create_forward_message_tool(name)`: a tool that gives an agent's words to the user as they are. */
export function createForwardMessageTool(supervisor = "supervisor"): BaseTool {
  const description =
    "Forwards the latest message from the specified agent to the user without any changes. Use this to preserve information fidelity, avoid misinterpretation of questions or responses, and save time.";
  const forward = (from: string, state: Dynamic): Dynamic => {
    const messages = dictGet(state, "messages") as BaseMessage[];
    const spoken = messages.filter((message) => message instanceof AIMessage);
    const found = spoken.findLast(
      (message) =>
        (message.name ?? "").toLowerCase() === from.toLowerCase() &&
        !truthy(dictGet(message.response_metadata, backKey)),
    );
    if (found === undefined) {
      const names = PySet.of(...spoken.flatMap((message) => (message.name ? [message.name] : [])));
      return `Could not find message from source agent ${from}. Found names: ${repr(names)}`;
    }
    const update = [new AIMessage(found.content, { name: supervisor, id: randomUUID() })];
    return new Command({
      graph: Command.PARENT,
      goto: END,
      update: { ...plainState(state), messages: update },
    });
  };
  const fn = annotated(
    signature(forward, "forward_message", ["from_agent", "state"]),
    { from_agent: field(schema.str), state: field(schema.dict()) },
    { state: [InjectedState] },
  );
  return StructuredTool.fromFunction(fn, { name: "forward_message", description });
}
