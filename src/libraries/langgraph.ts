/** langgraph: graphs, their prebuilt parts, checkpoints in memory, and MLflow's state for them. */
import { toolCallRequest } from "./langchain/agents.js";
import { runnableMethods } from "./langchain/runnables.js";
import { runningStore } from "./databricks/memory.js";
import {
  cls,
  constant,
  erased,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "./library.js";

const from = "langchain/index";
const compiled = "langgraph.graph.state.CompiledStateGraph";
const runnable = "langchain_core.runnables.Runnable";
const typedDict = { bases: ["typing.TypedDict"] };
const running = [
  "input",
  "config=",
  "*",
  "context=",
  "stream_mode=",
  "subgraphs=",
  "interrupt_before=",
  "interrupt_after=",
];
const snapshot = "langgraph.types.StateSnapshot";

const compiledGraph = cls(from, "CompiledStateGraph", [], {
  bases: [runnable],
  attributes: { name: "str" },
  methods: {
    ...runnableMethods("Any", "Any", running),
    get_state: method(["config", "*", "subgraphs="], snapshot, { awaits: true }),
    aget_state: method(["config", "*", "subgraphs="], `Awaitable[${snapshot}]`),
    update_state: method(["config", "values", "as_node="], "Any", { awaits: true }),
    aupdate_state: method(["config", "values", "as_node="], "Awaitable[Any]"),
    get_graph: method(["*args", "**options"], "Any", {
      unsupported: "Drawing a graph has no place in an app.",
    }),
  },
});

const builder = "langgraph.graph.StateGraph";
const building: Record<string, MethodRow> = {
  add_node: method(
    ["node", "action=", "*", "defer=", "metadata=", "destinations=", "input_schema="],
    builder,
  ),
  add_edge: method(["start_key", "end_key"], builder),
  add_conditional_edges: method(["source", "path", "path_map="], builder),
  add_sequence: method(["nodes"], builder),
  set_entry_point: method(["key"], builder),
  set_finish_point: method(["key"], builder),
  set_conditional_entry_point: method(["path", "path_map="], builder),
  compile: method(
    ["checkpointer=", "*", "cache=", "store=", "interrupt_before=", "interrupt_after=", "debug=", "name="],
    compiled,
    { prints: ["debug"] },
  ),
};

const graphMembers: Record<string, Member> = {
  StateGraph: cls(
    from,
    "StateGraph",
    [
      "state_schema",
      "context_schema=",
      "*",
      "input_schema=",
      "output_schema=",
      "input=",
      "output=",
      "config_schema=",
    ],
    { methods: building },
  ),
  CompiledStateGraph: compiledGraph,
  CompiledGraph: compiledGraph,
  Graph: unsupported("unsupported-library-member", "Use StateGraph."),
  MessageGraph: unsupported("unsupported-library-member", "Use StateGraph with MessagesState."),
  MessagesState: cls(from, "MessagesState", [], typedDict),
  START: constant(from, "START", "str"),
  END: constant(from, "END", "str"),
  add_messages: fn(from, "addMessages", ["left", "right"], "list[langchain_core.messages.BaseMessage]"),
};

const toolNodeOptions = ["tools", "*", "name=", "tags=", "handle_tool_errors=", "messages_key="];
const toolNode = cls(from, "ToolNode", toolNodeOptions, {
  bases: [runnable],
  attributes: { tools_by_name: "dict[str, Any]" },
});

const toolMembers: Record<string, Member> = {
  ToolNode: toolNode,
  tools_condition: fn(from, "toolsCondition", ["state", "messages_key="], "str"),
  InjectedState: cls(from, "InjectedState", ["field="]),
  InjectedStore: cls(from, "InjectedStore", []),
  ToolRuntime: cls(from, "ToolRuntime", []),
};

const reactParams = [
  "model",
  "tools",
  "*",
  "prompt=",
  "response_format=",
  "pre_model_hook=",
  "post_model_hook=",
  "state_schema=",
  "context_schema=",
  "checkpointer=",
  "store=",
  "interrupt_before=",
  "interrupt_after=",
  "debug=",
  "version=",
  "name=",
];

const prebuilt: Record<string, Member> = {
  ...toolMembers,
  create_react_agent: fn(from, "createReactAgent", reactParams, compiled, { prints: ["debug"] }),
  ToolExecutor: unsupported("unsupported-library-member", "Use ToolNode."),
  ValidationNode: unsupported("unsupported-library-member", "Check the arguments in the tools."),
};

const types: Record<string, Member> = {
  Command: cls(from, "Command", ["*", "graph=", "update=", "resume=", "goto="], {
    statics: {},
    attributes: { PARENT: "str", update: "Any", goto: "Any", graph: "str | None", resume: "Any" },
    wire: true,
  }),
  Send: cls(from, "Send", ["node", "arg"], { attributes: { node: "str" } }),
  Interrupt: cls(from, "Interrupt", ["value", "id="], {
    attributes: { value: "Any", id: "str" },
    wire: true,
  }),
  StateSnapshot: cls(from, "StateSnapshot", [], {
    wire: true,
    attributes: {
      values: "dict[str, Any]",
      next: "tuple",
      config: "dict[str, Any]",
      metadata: "Any",
      created_at: "Any",
      parent_config: "Any",
      tasks: "tuple",
      interrupts: "tuple",
    },
  }),
  interrupt: fn(from, "interrupt", ["value"], "Any"),
  StreamWriter: erased,
  Checkpointer: erased,
  RetryPolicy: unsupported(
    "unsupported-library-member",
    "Retry inside of the node, with tenacity or backoff.",
  ),
  CachePolicy: unsupported("unsupported-library-member", "Keep results in the node."),
};

const inMemory = cls(from, "MemorySaver", [], {
  bases: ["langgraph.checkpoint.base.BaseCheckpointSaver"],
  methods: {
    delete_thread: method(["thread_id"], "None", { awaits: true }),
    adelete_thread: method(["thread_id"], "Awaitable[None]"),
  },
});
const memory: Record<string, Member> = { MemorySaver: inMemory, InMemorySaver: inMemory };

const supervising: Record<string, Member> = {
  create_supervisor: fn(
    from,
    "createSupervisor",
    [
      "agents",
      "*",
      "model",
      "tools=",
      "prompt=",
      "response_format=",
      "pre_model_hook=",
      "post_model_hook=",
      "parallel_tool_calls=",
      "state_schema=",
      "context_schema=",
      "output_mode=",
      "add_handoff_messages=",
      "handoff_tool_prefix=",
      "add_handoff_back_messages=",
      "supervisor_name=",
      "include_agent_name=",
    ],
    builder,
  ),
  create_handoff_tool: fn(
    from,
    "createHandoffTool",
    ["*", "agent_name", "name=", "description=", "add_handoff_messages="],
    "langchain_core.tools.StructuredTool",
  ),
  create_forward_message_tool: fn(
    from,
    "createForwardMessageTool",
    ["supervisor_name="],
    "langchain_core.tools.StructuredTool",
  ),
};

const constants = {
  START: graphMembers["START"]!,
  END: graphMembers["END"]!,
  Send: types["Send"]!,
  Interrupt: types["Interrupt"]!,
};

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({
  module,
  members,
  asks: true,
});

/** Modules of langgraph, and of MLflow for it, that agents import. */
export const langgraphLibraries: readonly Library[] = [
  library("langgraph", {}),
  library("langgraph.graph", graphMembers),
  library("langgraph.graph.graph", graphMembers),
  library("langgraph.graph.state", graphMembers),
  library("langgraph.graph.message", {
    ...graphMembers,
    REMOVE_ALL_MESSAGES: constant(from, "REMOVE_ALL_MESSAGES", "str"),
  }),
  library("langgraph.constants", constants),
  library("langgraph.prebuilt", prebuilt),
  library("langgraph.prebuilt.tool_node", { ...toolMembers, ...toolCallRequest }),
  library("langgraph.prebuilt.chat_agent_executor", {
    create_react_agent: prebuilt["create_react_agent"]!,
    AgentState: cls(from, "AgentState", [], typedDict),
  }),
  library("langgraph_supervisor", supervising),
  library("langgraph_supervisor.supervisor", supervising),
  library("langgraph_supervisor.handoff", supervising),
  library("langgraph.types", types),
  library("langgraph.config", {
    get_stream_writer: fn(from, "getStreamWriter", [], "Any"),
    get_config: fn(from, "getConfig", [], "dict[str, Any]"),
    get_store: runningStore,
  }),
  library("langgraph.errors", {
    GraphRecursionError: cls(from, "GraphRecursionError", ["*args"], { bases: ["RecursionError"] }),
    InvalidUpdateError: cls(from, "InvalidUpdateError", ["*args"], { bases: ["Exception"] }),
  }),
  library("langgraph.runtime", {
    Runtime: erased,
    get_runtime: unsupported("unsupported-library-member", "Give the node a parameter named runtime."),
  }),
  library("langgraph.managed", { RemainingSteps: erased, IsLastStep: erased }),
  library("langgraph.checkpoint.memory", memory),
  library("mlflow.langchain.chat_agent_langgraph", {
    ChatAgentState: cls(from, "ChatAgentState", [], typedDict),
    ChatAgentToolNode: cls(from, "ChatAgentToolNode", toolNodeOptions, { bases: [runnable] }),
    parse_message: fn(from, "parseMessage", ["msg", "name=", "attachments="], "dict[str, Any]"),
  }),
];
