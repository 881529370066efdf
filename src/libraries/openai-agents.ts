/** The OpenAI Agents SDK (`agents`), and what `databricks_openai` adds to it. */
import { openaiMemory } from "./databricks/memory.js";
import {
  cls,
  type ClassMember,
  constant,
  erased,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "./library.js";

const from = "openai-agents/index";

const elsewhere = (what: string, advice: string): Member =>
  unsupported("unsupported-library-member", `${what} is not migrated. ${advice}`);

/** Objects of the package keep the spelling of their fields. */
const object = (
  name: string,
  params: readonly string[],
  attributes: Record<string, string>,
  extra: Partial<ClassMember> = {},
): ClassMember => cls(from, name, params, { wire: true, attributes, ...extra });

// ---- agents and runs ----

const result: Record<string, string> = {
  input: "Any",
  new_items: "list[agents.items.RunItem]",
  final_output: "Any",
  last_agent: "agents.Agent",
  context_wrapper: "agents.RunContextWrapper",
  input_guardrail_results: "list[agents.InputGuardrailResult]",
  output_guardrail_results: "list[agents.OutputGuardrailResult]",
  last_response_id: "str | None",
};
const resultMethods: Record<string, MethodRow> = {
  to_input_list: method([], "list[dict[str, Any]]"),
  final_output_as: method(["cls", "*", "raise_if_incorrect_type="], "Any"),
};
const running = [
  "starting_agent",
  "input",
  "*",
  "context=",
  "max_turns=",
  "run_config=",
  "session=",
  "hooks=",
];

const agentFields = [
  "handoff_description=",
  "tools=",
  "mcp_servers=",
  "mcp_config=",
  "instructions=",
  "handoffs=",
  "model=",
  "model_settings=",
  "input_guardrails=",
  "output_guardrails=",
  "output_type=",
  "tool_use_behavior=",
  "reset_tool_choice=",
  "hooks=",
];

const agent = object(
  "Agent",
  ["name", "*", ...agentFields],
  {
    name: "str",
    handoff_description: "str | None",
    tools: "list[Any]",
    mcp_servers: "list[Any]",
    instructions: "Any",
    handoffs: "list[Any]",
    model: "Any",
    model_settings: "agents.ModelSettings",
    input_guardrails: "list[Any]",
    output_guardrails: "list[Any]",
    output_type: "Any",
    tool_use_behavior: "Any",
    hooks: "Any",
  },
  {
    methods: {
      clone: method(["*", "name=", ...agentFields], "agents.Agent"),
      as_tool: method(
        [
          "tool_name=",
          "tool_description=",
          "*",
          "custom_output_extractor=",
          "is_enabled=",
          "max_turns=",
          "session=",
          "failure_error_function=",
        ],
        "agents.FunctionTool",
      ),
    },
  },
);

const runner = cls(from, "Runner", [], {
  statics: {
    run: method(running, "Awaitable[agents.RunResult]"),
    run_sync: method(running, "agents.RunResult", { awaits: true, name: "run" }),
    run_streamed: method(running, "agents.RunResultStreaming"),
  },
});

const settings = [
  "temperature",
  "top_p",
  "frequency_penalty",
  "presence_penalty",
  "tool_choice",
  "parallel_tool_calls",
  "truncation",
  "max_tokens",
  "reasoning",
  "verbosity",
  "metadata",
  "store",
  "include_usage",
  "top_logprobs",
  "extra_query",
  "extra_body",
  "extra_headers",
  "extra_args",
];

const runContext = object("RunContextWrapper", ["context="], {
  context: "Any",
  usage: "agents.Usage",
  turn_input: "list[Any]",
});

const runs: Record<string, Member> = {
  Agent: agent,
  AgentBase: agent,
  Runner: runner,
  RunConfig: object(
    "RunConfig",
    [
      "*",
      "model=",
      "model_settings=",
      "input_guardrails=",
      "output_guardrails=",
      "tracing_disabled=",
      "trace_include_sensitive_data=",
      "workflow_name=",
      "trace_id=",
      "group_id=",
      "trace_metadata=",
    ],
    {},
  ),
  RunResult: object("RunResult", [], result, { methods: resultMethods }),
  RunResultStreaming: object(
    "RunResultStreaming",
    [],
    { ...result, current_agent: "agents.Agent", current_turn: "int", max_turns: "int", is_complete: "bool" },
    {
      methods: {
        ...resultMethods,
        stream_events: method([], "typing.AsyncGenerator[agents.StreamEvent, None]", { generator: true }),
        cancel: method([], "None"),
      },
    },
  ),
  ModelSettings: object(
    "ModelSettings",
    ["*", ...settings.map((name) => `${name}=`)],
    Object.fromEntries(settings.map((name) => [name, "Any"])),
    { methods: { resolve: method(["override"], "agents.ModelSettings") } },
  ),
  RunContextWrapper: runContext,
  AgentHookContext: runContext,
  Usage: object("Usage", [], {
    requests: "int",
    input_tokens: "int",
    output_tokens: "int",
    total_tokens: "int",
  }),
  AgentOutputSchema: cls(from, "AgentOutputSchema", ["output_type", "strict_json_schema="]),
  StopAtTools: fn(from, "stopAtTools", ["*", "stop_at_tool_names"], "dict[str, Any]"),
  OpenAIChatCompletionsModel: object("OpenAIChatCompletionsModel", ["model", "openai_client"], {
    model: "str",
  }),
  OpenAIResponsesModel: elsewhere("OpenAIResponsesModel", "Use OpenAIChatCompletionsModel."),
  TContext: erased,
};

const defaults: Record<string, Member> = {
  set_default_openai_client: fn(from, "setDefaultOpenaiClient", ["client", "use_for_tracing="], "None"),
  set_default_openai_key: fn(from, "setDefaultOpenaiKey", ["key", "use_for_tracing="], "None"),
  set_default_openai_api: fn(from, "setDefaultOpenaiApi", ["api"], "None"),
};

const tracing: Record<string, Member> = {
  set_tracing_disabled: fn(from, "setTracingDisabled", ["disabled"], "None"),
  set_trace_processors: fn(from, "setTraceProcessors", ["processors"], "None"),
  set_tracing_export_api_key: fn(from, "setTracingExportApiKey", ["api_key"], "None"),
  trace: cls(from, "Trace", ["workflow_name", "*", "trace_id=", "group_id=", "metadata="], {
    methods: { start: method([], "None"), finish: method([], "None") },
  }),
  add_trace_processor: elsewhere("add_trace_processor", "The app's traces are MLflow's."),
};

// ---- tools, handoffs, guardrails ----

const toolOptions = [
  "name_override=",
  "description_override=",
  "docstring_style=",
  "use_docstring_info=",
  "failure_error_function=",
  "strict_mode=",
  "is_enabled=",
];
const hosted = (name: string): Member =>
  elsewhere(name, "Chat completions have no hosted tools: write a function tool, or use an MCP server.");

const tools: Record<string, Member> = {
  function_tool: fn(from, "functionTool", ["func=", "*", ...toolOptions], "agents.FunctionTool", {
    decorates: true,
    inspects: true,
  }),
  FunctionTool: object(
    "FunctionTool",
    [
      "*",
      "name",
      "description",
      "params_json_schema",
      "on_invoke_tool",
      "strict_json_schema=",
      "is_enabled=",
    ],
    {
      name: "str",
      description: "str",
      params_json_schema: "dict[str, Any]",
      on_invoke_tool: "Any",
      strict_json_schema: "bool",
      is_enabled: "Any",
    },
  ),
  Tool: erased,
  default_tool_error_function: fn(from, "defaultToolErrorFunction", ["ctx", "error"], "str"),
  WebSearchTool: hosted("WebSearchTool"),
  FileSearchTool: hosted("FileSearchTool"),
  CodeInterpreterTool: hosted("CodeInterpreterTool"),
  HostedMCPTool: hosted("HostedMCPTool"),
  ImageGenerationTool: hosted("ImageGenerationTool"),
  ComputerTool: hosted("ComputerTool"),
};

const handoffInput = ["input_history", "pre_handoff_items", "new_items", "run_context", "input_items"];
const inputFields = Object.fromEntries(handoffInput.map((name) => [name, "Any"]));
const filters: Record<string, Member> = {
  remove_all_tools: fn(from, "removeAllTools", ["handoff_input_data"], "agents.HandoffInputData"),
};
const prompts: Record<string, Member> = {
  RECOMMENDED_PROMPT_PREFIX: constant(from, "RECOMMENDED_PROMPT_PREFIX", "str"),
  prompt_with_handoff_instructions: fn(from, "promptWithHandoffInstructions", ["prompt"], "str"),
};

const handoffs: Record<string, Member> = {
  handoff: fn(
    from,
    "handoff",
    [
      "agent",
      "*",
      "tool_name_override=",
      "tool_description_override=",
      "on_handoff=",
      "input_type=",
      "is_enabled=",
      "input_filter=",
    ],
    "agents.Handoff",
  ),
  Handoff: object("Handoff", [], { tool_name: "str", tool_description: "str", agent_name: "str" }),
  HandoffInputData: object(
    "HandoffInputData",
    ["*", ...handoffInput.map((name) => `${name}=`)],
    inputFields,
    {
      methods: {
        clone: method(["*", ...handoffInput.map((name) => `${name}=`)], "agents.HandoffInputData"),
      },
    },
  ),
};

const guardrailOptions = ["*", "name=", "run_in_parallel="];
const guardrailFields = { guardrail_function: "Any", name: "str | None" };
const guardrails: Record<string, Member> = {
  GuardrailFunctionOutput: object("GuardrailFunctionOutput", ["output_info", "tripwire_triggered"], {
    output_info: "Any",
    tripwire_triggered: "bool",
  }),
  InputGuardrail: object("InputGuardrail", ["guardrail_function", ...guardrailOptions], guardrailFields),
  OutputGuardrail: object("OutputGuardrail", ["guardrail_function", ...guardrailOptions], guardrailFields),
  InputGuardrailResult: object("InputGuardrailResult", [], {
    guardrail: "agents.InputGuardrail",
    output: "agents.GuardrailFunctionOutput",
  }),
  OutputGuardrailResult: object("OutputGuardrailResult", [], {
    guardrail: "agents.OutputGuardrail",
    output: "agents.GuardrailFunctionOutput",
    agent: "agents.Agent",
    agent_output: "Any",
  }),
  input_guardrail: fn(from, "inputGuardrail", ["func=", ...guardrailOptions], "agents.InputGuardrail", {
    decorates: true,
  }),
  output_guardrail: fn(from, "outputGuardrail", ["func=", ...guardrailOptions], "agents.OutputGuardrail", {
    decorates: true,
  }),
};

// ---- hooks ----

const told = (...params: string[]): MethodRow => method(["context", "agent", ...params], "Awaitable[None]");
const shared: Record<string, MethodRow> = {
  on_llm_start: told("system_prompt", "input_items"),
  on_llm_end: told("response"),
  on_tool_start: told("tool"),
  on_tool_end: told("tool", "result"),
};
const runMoments: Record<string, MethodRow> = {
  ...shared,
  on_agent_start: told(),
  on_agent_end: told("output"),
  on_handoff: method(["context", "from_agent", "to_agent"], "Awaitable[None]"),
};
const agentMoments: Record<string, MethodRow> = {
  ...shared,
  on_start: told(),
  on_end: told("output"),
  on_handoff: told("source"),
};
const hooksClass = (name: string, methods: Record<string, MethodRow>): ClassMember =>
  cls(from, name, [], { methods, hooks: Object.keys(methods) });

const lifecycle: Record<string, Member> = {
  RunHooks: hooksClass("RunHooks", runMoments),
  RunHooksBase: hooksClass("RunHooks", runMoments),
  AgentHooks: hooksClass("AgentHooks", agentMoments),
  AgentHooksBase: hooksClass("AgentHooks", agentMoments),
};

// ---- items and events ----

const base = "agents.items.RunItem";
const itemClass = (name: string, attributes: Record<string, string> = {}): ClassMember =>
  object(name, [], attributes, { bases: [base] });

const items: Record<string, Member> = {
  RunItem: object(
    "RunItem",
    [],
    { agent: "agents.Agent", raw_item: "Any", type: "str" },
    {
      methods: { to_input_item: method([], "Any") },
    },
  ),
  MessageOutputItem: itemClass("MessageOutputItem"),
  ReasoningItem: itemClass("ReasoningItem"),
  ToolCallItem: itemClass("ToolCallItem", { tool_name: "str", call_id: "str" }),
  ToolCallOutputItem: itemClass("ToolCallOutputItem", { output: "Any", call_id: "str" }),
  HandoffCallItem: itemClass("HandoffCallItem"),
  HandoffOutputItem: itemClass("HandoffOutputItem", {
    source_agent: "agents.Agent",
    target_agent: "agents.Agent",
  }),
  ItemHelpers: cls(from, "ItemHelpers", [], {
    statics: {
      text_message_output: method(["message"], "str"),
      text_message_outputs: method(["items"], "str"),
      extract_last_text: method(["message"], "str | None"),
      extract_last_content: method(["message"], "str"),
      extract_text: method(["message"], "str | None"),
      input_to_new_input_list: method(["input"], "list[Any]"),
    },
  }),
  TResponseInputItem: erased,
  ModelResponse: object("ModelResponse", [], {
    output: "list[Any]",
    usage: "agents.Usage",
    response_id: "str | None",
  }),
};

const events: Record<string, Member> = {
  StreamEvent: erased,
  RawResponsesStreamEvent: object("RawResponsesStreamEvent", ["data"], { data: "Any", type: "str" }),
  RunItemStreamEvent: object("RunItemStreamEvent", ["name", "item"], {
    name: "str",
    item: base,
    type: "str",
  }),
  AgentUpdatedStreamEvent: object("AgentUpdatedStreamEvent", ["new_agent"], {
    new_agent: "agents.Agent",
    type: "str",
  }),
};

// ---- errors, sessions, servers ----

const errorBase = "agents.exceptions.AgentsException";
const error = (name: string, params: readonly string[], attributes: Record<string, string>): ClassMember =>
  object(name, params, attributes, { bases: [errorBase] });

const exceptions: Record<string, Member> = {
  AgentsException: cls(from, "AgentsException", ["*args"], { bases: ["Exception"] }),
  MaxTurnsExceeded: error("MaxTurnsExceeded", ["message"], { message: "str" }),
  ModelBehaviorError: error("ModelBehaviorError", ["message"], { message: "str" }),
  UserError: error("UserError", ["message"], { message: "str" }),
  ModelRefusalError: error("ModelRefusalError", ["refusal"], { refusal: "str" }),
  InputGuardrailTripwireTriggered: error("InputGuardrailTripwireTriggered", ["guardrail_result"], {
    guardrail_result: "agents.InputGuardrailResult",
  }),
  OutputGuardrailTripwireTriggered: error("OutputGuardrailTripwireTriggered", ["guardrail_result"], {
    guardrail_result: "agents.OutputGuardrailResult",
  }),
};

const sessionMethods: Record<string, MethodRow> = {
  get_items: method(["limit="], "Awaitable[list[Any]]"),
  add_items: method(["items"], "Awaitable[None]"),
  pop_item: method([], "Awaitable[Any]"),
  clear_session: method([], "Awaitable[None]"),
};

const sessions: Record<string, Member> = {
  SessionABC: cls(from, "SessionABC", [], { methods: sessionMethods }),
  Session: erased,
  SQLiteSession: object("SQLiteSession", ["session_id"], { session_id: "str" }, { methods: sessionMethods }),
};

const serverOptions = [
  "name=",
  "cache_tools_list=",
  "client_session_timeout_seconds=",
  "tool_filter=",
  "use_structured_content=",
  "max_retry_attempts=",
  "retry_backoff_seconds_base=",
];
const serverMethods: Record<string, MethodRow> = {
  connect: method([], "Awaitable[None]"),
  cleanup: method([], "Awaitable[None]"),
  list_tools: method([], "Awaitable[list[mcp.types.Tool]]"),
  call_tool: method(["tool_name", "arguments="], "Awaitable[mcp.types.CallToolResult]"),
  invalidate_tools_cache: method([], "None"),
};
const local = (name: string): Member =>
  elsewhere(name, "An app reaches MCP servers over streamable HTTP only: use MCPServerStreamableHttp.");

const servers: Record<string, Member> = {
  MCPServerStreamableHttp: object(
    "MCPServerStreamableHttp",
    ["params", "*", ...serverOptions],
    { name: "str" },
    {
      methods: serverMethods,
    },
  ),
  MCPServerStreamableHttpParams: fn(
    from,
    "streamableHttpParams",
    ["*", "url=", "headers=", "timeout=", "sse_read_timeout=", "terminate_on_close="],
    "dict[str, Any]",
  ),
  MCPServer: erased,
  MCPServerSse: local("MCPServerSse"),
  MCPServerStdio: local("MCPServerStdio"),
};

const databricksServerOptions = ["workspace_client=", "timeout=", "params=", ...serverOptions];
const databricksServers: Record<string, Member> = {
  ...openaiMemory,
  McpServer: object(
    "McpServer",
    ["url=", "*", ...databricksServerOptions],
    { name: "str" },
    {
      methods: serverMethods,
      statics: {
        from_uc_function: method(
          ["catalog", "schema", "function_name=", "*", ...databricksServerOptions],
          "databricks_openai.agents.McpServer",
        ),
        from_vector_search: method(
          ["catalog", "schema", "index_name=", "*", ...databricksServerOptions],
          "databricks_openai.agents.McpServer",
        ),
      },
    },
  ),
};

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({
  module,
  members,
  asks: true,
});

/** Modules of the package that agents import. */
export const openaiAgentsLibraries: readonly Library[] = [
  library("agents", {
    ...runs,
    ...defaults,
    ...tracing,
    ...tools,
    ...handoffs,
    ...guardrails,
    ...items,
    ...events,
    ...exceptions,
    ...sessions,
    enable_verbose_stdout_logging: fn(from, "enableVerboseStdoutLogging", [], "None"),
    ...lifecycle,
  }),
  library("agents.agent", runs),
  library("agents.lifecycle", lifecycle),
  library("agents.extensions", {}),
  library("agents.extensions.handoff_filters", filters),
  library("agents.extensions.handoff_prompt", prompts),
  library("agents.run", runs),
  library("agents.run_context", runs),
  library("agents.tool_context", {
    ToolContext: object("ToolContext", [], {
      context: "Any",
      usage: "agents.Usage",
      tool_name: "str",
      tool_call_id: "str",
      tool_arguments: "str",
    }),
  }),
  library("agents.result", { ...runs, ...events }),
  library("agents.stream_events", events),
  library("agents.items", items),
  library("agents.tool", tools),
  library("agents.handoffs", handoffs),
  library("agents.guardrail", guardrails),
  library("agents.model_settings", runs),
  library("agents.models", {}),
  library("agents.models.openai_chatcompletions", runs),
  library("agents.exceptions", exceptions),
  library("agents.tracing", tracing),
  library("agents.memory", sessions),
  library("agents.mcp", servers),
  library("agents.mcp.server", servers),
  library("databricks_openai.agents", databricksServers),
  library("databricks_openai.agents.mcp_server", databricksServers),
];
