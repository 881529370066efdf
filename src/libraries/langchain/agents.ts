/** Agents: `create_agent` of LangChain 1, and the loop of the versions before it. */
import { cls, constant, erased, fn, type Member, method, type MethodRow } from "../library.js";
import { elsewhere } from "./models.js";
import { core, from } from "./names.js";
import { runnable, runnableClass, runnableMethods } from "./runnables.js";

const executorOptions = [
  "*",
  "agent",
  "tools",
  "verbose=",
  "return_intermediate_steps=",
  "max_iterations=",
  "max_execution_time=",
  "handle_parsing_errors=",
  "trim_intermediate_steps=",
  "stream_runnable=",
];
const executor = "langchain.agents.AgentExecutor";
const prints = ["verbose"];
const made: MethodRow = method(executorOptions, executor, { prints });

const successor =
  "Use create_tool_calling_agent, or create_agent of LangChain 1, whose graph runs the tools itself.";

const middlewareName = "langchain.agents.middleware.AgentMiddleware";
const hook = (
  name: string,
  params = ["func=", "*", "state_schema=", "tools=", "can_jump_to=", "name="],
): Member => fn(from, name, params, middlewareName, { decorates: true, hands: true });
const around = ["func=", "*", "state_schema=", "tools=", "name="];
const ready = (name: string, advice: string): Member => elsewhere(name, advice);
const hooks = [
  "before_agent",
  "before_model",
  "after_model",
  "after_agent",
  "wrap_model_call",
  "wrap_tool_call",
];

/** `langchain.agents.middleware` */
export const middleware: Record<string, Member> = {
  AgentMiddleware: cls(from, "AgentMiddleware", [], {
    hands: true,
    hooks: [...hooks, ...hooks.map((name) => `a${name}`), "name"],
    attributes: { name: "str" },
  }),
  before_agent: hook("beforeAgent"),
  before_model: hook("beforeModel"),
  after_model: hook("afterModel"),
  after_agent: hook("afterAgent"),
  wrap_model_call: hook("wrapModelCall", around),
  wrap_tool_call: hook("wrapToolCall", around),
  dynamic_prompt: hook("dynamicPrompt", ["func="]),
  hook_config: fn(from, "hookConfig", ["*", "can_jump_to="], "Any"),
  ModelRequest: cls(from, "ModelRequest", ["*", "**fields"], {
    wire: true,
    methods: { override: method(["**changes"], "langchain.agents.middleware.ModelRequest") },
    attributes: {
      model: "Any",
      messages: `list[${core}.messages.BaseMessage]`,
      system_message: "Any",
      system_prompt: "str | None",
      tools: "list[Any]",
      tool_choice: "Any",
      state: "Any",
      runtime: "Any",
      model_settings: "dict[str, Any]",
      response_format: "Any",
    },
  }),
  ModelResponse: cls(from, "ModelResponse", ["result", "structured_response="], {
    wire: true,
    attributes: { result: `list[${core}.messages.BaseMessage]`, structured_response: "Any" },
  }),
  AgentState: cls(from, "AgentState", [], { bases: ["typing.TypedDict"] }),
  OmitFromInput: constant(from, "OmitFromInput", "Any"),
  OmitFromOutput: constant(from, "OmitFromOutput", "Any"),
  PrivateStateAttr: constant(from, "PrivateStateAttr", "Any"),
  SummarizationMiddleware: ready(
    "SummarizationMiddleware",
    "Write a before_model hook that asks a model for the summary and gives RemoveMessage(id=REMOVE_ALL_MESSAGES) and the messages to keep.",
  ),
  HumanInTheLoopMiddleware: ready(
    "HumanInTheLoopMiddleware",
    "Call interrupt(...) in the tools that need an answer, and resume with Command(resume=...).",
  ),
  ModelCallLimitMiddleware: ready(
    "ModelCallLimitMiddleware",
    "Set recursion_limit in the config of the run.",
  ),
  ToolCallLimitMiddleware: ready("ToolCallLimitMiddleware", "Count in a wrap_tool_call hook."),
  ModelRetryMiddleware: ready(
    "ModelRetryMiddleware",
    "Set max_retries of ChatDatabricks, or retry in a wrap_model_call hook.",
  ),
  ToolRetryMiddleware: ready("ToolRetryMiddleware", "Retry in a wrap_tool_call hook."),
  ModelFallbackMiddleware: ready(
    "ModelFallbackMiddleware",
    "Catch the error in a wrap_model_call hook and call handler(request.override(model=...)).",
  ),
  PIIMiddleware: ready("PIIMiddleware", "Replace what must not be seen in a before_model hook."),
  TodoListMiddleware: ready("TodoListMiddleware", "Give the agent a tool of its own that keeps the list."),
  ContextEditingMiddleware: ready(
    "ContextEditingMiddleware",
    "Cut old results of tools in a before_model hook.",
  ),
};

/** `langchain.agents.structured_output` */
export const structuredOutput: Record<string, Member> = {
  ToolStrategy: cls(from, "ToolStrategy", ["schema", "*", "tool_message_content=", "handle_errors="]),
  ProviderStrategy: ready("ProviderStrategy", "Use ToolStrategy, which Databricks endpoints take."),
  AutoStrategy: ready("AutoStrategy", "Give the schema itself."),
};

/** `langgraph.prebuilt.tool_node` has it, and `langchain.tools`. */
export const toolCallRequest: Record<string, Member> = {
  ToolCallRequest: cls(from, "ToolCallRequest", ["*", "**fields"], {
    wire: true,
    methods: { override: method(["**changes"], "langgraph.prebuilt.tool_node.ToolCallRequest") },
    attributes: { tool_call: "dict[str, Any]", tool: "Any", state: "Any", runtime: "Any" },
  }),
};

/** `langchain.agents` of every version. */
export const agents: Record<string, Member> = {
  create_agent: fn(
    from,
    "createAgent",
    [
      "model",
      "tools=",
      "*",
      "system_prompt=",
      "state_schema=",
      "context_schema=",
      "checkpointer=",
      "store=",
      "interrupt_before=",
      "interrupt_after=",
      "debug=",
      "name=",
      "middleware=",
      "response_format=",
    ],
    "langgraph.graph.state.CompiledStateGraph",
    { prints: ["debug"] },
  ),
  AgentState: cls(from, "AgentState", [], { bases: ["typing.TypedDict"] }),
  AgentExecutor: runnableClass("AgentExecutor", executorOptions, {
    wire: true,
    prints,
    hooks: [],
    methods: runnableMethods("dict[str, Any]"),
    attributes: {
      tools: `list[${core}.tools.BaseTool]`,
      agent: "Any",
      max_iterations: "int | None",
      return_intermediate_steps: "bool",
    },
    statics: { from_agent_and_tools: made },
  }),
  create_tool_calling_agent: fn(
    from,
    "createToolCallingAgent",
    ["llm", "tools", "prompt", "*", "message_formatter="],
    runnable,
  ),
  create_openai_functions_agent: elsewhere("create_openai_functions_agent", successor),
  create_openai_tools_agent: elsewhere("create_openai_tools_agent", successor),
  create_react_agent: elsewhere("create_react_agent of langchain.agents", successor),
  create_structured_chat_agent: elsewhere("create_structured_chat_agent", successor),
  initialize_agent: elsewhere("initialize_agent", successor),
  AgentType: erased,
};
