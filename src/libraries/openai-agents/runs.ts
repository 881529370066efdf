/** Agents, runs, what holds for all of them, and hooks. */
import { cls, type ClassMember, erased, fn, type Member, method, type MethodRow } from "../library.js";
import { elsewhere, from, object } from "./names.js";

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

export const runs: Record<string, Member> = {
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
  OpenAIResponsesModel: object("OpenAIResponsesModel", ["model", "openai_client"], { model: "str" }),
  TContext: erased,
};

export const defaults: Record<string, Member> = {
  set_default_openai_client: fn(from, "setDefaultOpenaiClient", ["client", "use_for_tracing="], "None"),
  set_default_openai_key: fn(from, "setDefaultOpenaiKey", ["key", "use_for_tracing="], "None"),
  set_default_openai_api: fn(from, "setDefaultOpenaiApi", ["api"], "None"),
};

export const tracing: Record<string, Member> = {
  set_tracing_disabled: fn(from, "setTracingDisabled", ["disabled"], "None"),
  set_trace_processors: fn(from, "setTraceProcessors", ["processors"], "None"),
  set_tracing_export_api_key: fn(from, "setTracingExportApiKey", ["api_key"], "None"),
  trace: cls(from, "Trace", ["workflow_name", "*", "trace_id=", "group_id=", "metadata="], {
    methods: { start: method([], "None"), finish: method([], "None") },
  }),
  add_trace_processor: elsewhere("add_trace_processor", "The app's traces are MLflow's."),
};

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

export const lifecycle: Record<string, Member> = {
  RunHooks: hooksClass("RunHooks", runMoments),
  RunHooksBase: hooksClass("RunHooks", runMoments),
  AgentHooks: hooksClass("AgentHooks", agentMoments),
  AgentHooksBase: hooksClass("AgentHooks", agentMoments),
};
