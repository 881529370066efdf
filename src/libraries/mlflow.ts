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
import { chatMembers, chatAgentMembers, llmMembers } from "./mlflow-chat.js";
import { mlflowRagSignatures } from "./mlflow-rag.js";
import { agent, builderRows, responsesMembers, types } from "./mlflow-types.js";

const span = "mlflow.entities.Span";

const notForServing = unsupported(
  "mlflow-training-call",
  "Experiment and model bookkeeping runs where the model is logged, not where it serves: drop the call from the agent.",
);

const bookkeeping: Record<string, Member> = Object.fromEntries(
  [
    "active_run",
    "create_experiment",
    "end_run",
    "get_experiment",
    "get_experiment_by_name",
    "log_artifact",
    "log_artifacts",
    "log_dict",
    "log_figure",
    "log_input",
    "log_metric",
    "log_metrics",
    "log_param",
    "log_params",
    "log_table",
    "log_text",
    "register_model",
    "search_runs",
    "set_tag",
    "set_tags",
    "start_run",
  ].map((name) => [name, notForServing]),
);

const feedback = unsupported(
  "unsupported-library-member",
  'Feedback of users goes to MLflow\'s REST API: WorkspaceClient().api_client.do("POST", "/api/3.0/mlflow/traces/.../assessments") is converted.',
);

const trackingClient = unsupported(
  "unsupported-library-member",
  'Read what the agent needs through MLflow\'s REST API: WorkspaceClient().api_client.do("GET", "/api/2.0/mlflow/...") is converted.',
);

const traceParams = [
  "*",
  "name=",
  "span_type=",
  "attributes=",
  "output_reducer=",
  "sampling_ratio_override=",
  "description=",
];
const updateParams = [
  "*",
  "tags=",
  "metadata=",
  "client_request_id=",
  "request_preview=",
  "response_preview=",
  "state=",
  "model_id=",
  "session_id=",
  "user=",
];

const tracingMembers = {
  trace: fn(agent, "trace", traceParams, "Any", { wraps: true }),
  start_span: fn(
    agent,
    "startSpan",
    ["name=", "*", "span_type=", "attributes=", "description="],
    "mlflow.entities.SpanContext",
  ),
  start_span_no_context: fn(
    agent,
    "startSpanNoContext",
    [
      "name",
      "*",
      "span_type=",
      "parent_span=",
      "inputs=",
      "attributes=",
      "tags=",
      "metadata=",
      "start_time_ns=",
      "description=",
    ],
    span,
  ),
  get_current_active_span: fn(agent, "getCurrentActiveSpan", [], `${span} | None`),
  get_active_trace_id: fn(agent, "getActiveTraceId", [], "str | None"),
  get_last_active_trace_id: fn(agent, "getLastActiveTraceId", ["*", "thread_local="], "str | None"),
  update_current_trace: fn(agent, "updateCurrentTrace", updateParams, "None"),
  add_trace: fn(agent, "addTrace", ["trace", "target="], "None"),
  set_trace_tag: fn(agent, "setTraceTag", ["trace_id", "key", "value"], "None"),
};

const prompt = "mlflow.entities.model_registry.PromptVersion";
const loadPrompt = fn(
  "databricks/index",
  "loadPrompt",
  ["name_or_uri", "version=", "allow_missing=", "link_to_model=", "model_id=", "cache_ttl_seconds="],
  prompt,
  { awaits: true },
);

/** The registry of prompts in Unity Catalog. */
const mlflowGenai: Library = {
  module: "mlflow.genai",
  members: {
    load_prompt: loadPrompt,
    register_prompt: notForServing,
    search_prompts: notForServing,
    set_prompt_alias: notForServing,
    evaluate: notForServing,
  },
};

const mlflowPrompts: Library = {
  module: "mlflow.entities.model_registry",
  members: {
    PromptVersion: cls("databricks/index", "PromptVersion", [], {
      attributes: {
        name: "str",
        version: "int",
        template: "str | list[dict[str, Any]]",
        commit_message: "str | None",
        tags: "dict[str, str]",
        aliases: "list[str]",
        uri: "str",
        variables: "set[str]",
        is_text_prompt: "bool",
      },
      methods: {
        format: method(["**values"], "Any"),
        to_single_brace_format: method([], "Any"),
      },
    }),
  },
};

const modelMembers = {
  set_model: fn(agent, "setModel", ["model"], "None", {
    inspects: true,
    instead: {
      function: { from: agent, name: "serveFunction" },
      "langgraph.graph.state.CompiledStateGraph": { from: "langchain/index", name: "serveGraph" },
    },
  }),
  // names columns for MLflow's evaluation of a logged model
  set_retriever_schema: erased,
  ModelConfig: cls(agent, "ModelConfig", ["*", "development_config="], {
    methods: { get: method(["key"], "Any"), to_dict: method([], "dict[str, Any]") },
  }),
};

const autologParams = [
  "*",
  "disable=",
  "exclusive=",
  "disable_for_unsupported_versions=",
  "silent=",
  "log_traces=",
];

export const mlflow: Library = {
  module: "mlflow",
  members: {
    ...tracingMembers,
    load_prompt: loadPrompt,
    set_tracking_uri: erased,
    set_registry_uri: erased,
    set_experiment: erased,
    autolog: fn(agent, "autolog", [...autologParams, "exclude_flavors=", "**options"], "None"),
    ...bookkeeping,
    get_tracking_uri: unsupported(
      "unsupported-library-member",
      "Where an app sends its traces is in the variable MLFLOW_TRACKING_URI: read it with os.environ.",
    ),
    log_feedback: feedback,
    log_expectation: feedback,
    MlflowClient: trackingClient,
  },
};

const withoutTraces = unsupported(
  "unsupported-library-member",
  "An app sends no traces where neither MLFLOW_EXPERIMENT_ID nor MLFLOW_TRACKING_URI is set: leave them out of its settings.",
);

/** Where traces go is a matter of the app's settings, as with `mlflow.set_experiment`; they are on unless those say otherwise. */
export const mlflowTracing: readonly Library[] = [
  {
    module: "mlflow.tracing",
    members: {
      enable: erased,
      set_destination: erased,
      disable: withoutTraces,
      disable_notebook_display: erased,
      enable_notebook_display: erased,
    },
  },
  {
    module: "mlflow.tracing.destination",
    members: { Databricks: erased, MlflowExperiment: erased, TraceDestination: erased },
  },
  {
    module: "mlflow.entities.trace_location",
    members: { MlflowExperimentLocation: erased, UCSchemaLocation: erased, UnityCatalog: erased },
  },
];

export const mlflowTracking: Library = {
  module: "mlflow.tracking",
  members: { MlflowClient: trackingClient },
};

export const mlflowModels: Library = { module: "mlflow.models", members: modelMembers };

export const mlflowOpenai: Library = {
  module: "mlflow.openai",
  members: { autolog: fn(agent, "openaiAutolog", autologParams, "None") },
};

export const mlflowLangchain: Library = {
  module: "mlflow.langchain",
  members: { autolog: fn(agent, "langchainAutolog", [...autologParams, "**options"], "None") },
};

const spanTypes = [
  "LLM",
  "CHAIN",
  "AGENT",
  "TOOL",
  "CHAT_MODEL",
  "RETRIEVER",
  "PARSER",
  "EMBEDDING",
  "RERANKER",
  "MEMORY",
  "UNKNOWN",
  "WORKFLOW",
  "TASK",
  "GUARDRAIL",
  "EVALUATOR",
];

const texts = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, "str"]));

export const mlflowEntities: Library = {
  module: "mlflow.entities",
  members: {
    Document: cls("databricks/index", "MlflowDocument", ["page_content", "metadata=", "id="], {
      wire: true,
      isDataclass: true,
      attributes: { page_content: "str", metadata: "dict[str, Any]", id: "str | None" },
      methods: { to_dict: method([], "dict[str, Any]") },
      statics: { from_langchain_document: method(["document"], "mlflow.entities.Document") },
    }),
    SpanType: cls(agent, "SpanType", [], { attributes: texts(spanTypes), wire: true }),
    SpanStatusCode: cls(agent, "SpanStatusCode", [], {
      attributes: texts(["UNSET", "OK", "ERROR"]),
      wire: true,
    }),
    SpanEvent: cls(agent, "SpanEvent", ["*", "name", "attributes="], {
      attributes: { name: "str", attributes: "dict[str, Any]" },
    }),
    Span: cls(agent, "Span", ["name", "span_type", "parent="], {
      attributes: {
        name: "str",
        span_id: "str",
        trace_id: "str",
        request_id: "str",
        parent_id: "str | None",
        inputs: "Any",
        outputs: "Any",
        attributes: "dict[str, Any]",
        events: "list[mlflow.entities.SpanEvent]",
        span_type: "str",
        start_time_ns: "int",
        end_time_ns: "int | None",
      },
      methods: {
        set_inputs: method(["inputs"], "None"),
        set_outputs: method(["outputs"], "None"),
        set_attribute: method(["key", "value"], "None"),
        get_attribute: method(["key"], "Any"),
        set_attributes: method(["attributes"], "None"),
        set_span_type: method(["span_type"], "None"),
        set_status: method(["status"], "None"),
        add_event: method(["event"], "None"),
        record_exception: method(["exception"], "None"),
        end: method(["*", "outputs=", "attributes=", "status=", "end_time_ns="], "None"),
      },
    }),
    Trace: cls(agent, "Trace", [], {
      methods: { to_dict: method([], "dict[str, Any]") },
      statics: {
        from_dict: method(["trace_dict"], "mlflow.entities.Trace"),
        from_json: method(["trace_json"], "mlflow.entities.Trace"),
      },
    }),
    SpanContext: cls(agent, "SpanContext", [], {
      methods: {
        __enter__: method([], span),
        __exit__: method(["type", "error", "traceback"], "bool"),
      },
    }),
  },
};

const response = `${types}.ResponsesAgentResponse`;
const events = `typing.Iterator[${types}.ResponsesAgentStreamEvent]`;

/** Static methods of ResponsesAgent that are module functions here, callable on the class and on `self`. */
const responsesAgentMethods: Record<string, MethodRow> = Object.fromEntries(
  Object.entries({
    ...builderRows,
    _responses_to_cc: responsesMembers["responses_to_cc"],
    prep_msgs_for_cc_llm: { ...responsesMembers["to_chat_completions_input"], name: "prepMsgsForCcLlm" },
    output_to_responses_items_stream: responsesMembers["output_to_responses_items_stream"],
    responses_agent_output_reducer: responsesMembers["responses_agent_output_reducer"],
  }).flatMap(([name, row]) => {
    if (row?.kind !== "function") return [];
    const { params, returns, generator, awaits } = row;
    return [[name, { params, returns, generator, awaits, becomes: { from: row.from, name: row.name } }]];
  }),
);

const agentMethods = { load_context: method(["context"], "None") };

export const mlflowPyfunc: Library = {
  module: "mlflow.pyfunc",
  members: {
    ResponsesAgent: cls(agent, "ResponsesAgent", [], {
      methods: {
        predict: method(["request"], response),
        predict_stream: method(["request"], events, { generator: true }),
        ...agentMethods,
        ...responsesAgentMethods,
      },
      statics: responsesAgentMethods,
    }),
    ChatAgent: cls(agent, "ChatAgent", [], {
      methods: {
        predict: method(["messages", "context=", "custom_inputs="], "mlflow.types.agent.ChatAgentResponse"),
        predict_stream: method(
          ["messages", "context=", "custom_inputs="],
          "typing.Iterator[mlflow.types.agent.ChatAgentChunk]",
          { generator: true },
        ),
        _convert_messages_to_dict: method(["messages"], "list[dict[str, Any]]"),
        ...agentMethods,
      },
    }),
    ChatModel: cls(agent, "ChatModel", [], {
      methods: {
        predict: method(["context", "messages", "params"], "mlflow.types.llm.ChatCompletionResponse"),
        predict_stream: method(
          ["context", "messages", "params"],
          "typing.Iterator[mlflow.types.llm.ChatCompletionChunk]",
          { generator: true },
        ),
        ...agentMethods,
      },
    }),
    PythonModel: cls(agent, "PythonModel", [], {
      methods: {
        predict: method(["context", "model_input", "params="], "Any"),
        predict_stream: method(["context", "model_input", "params="], "typing.Iterator[Any]", {
          generator: true,
        }),
        ...agentMethods,
      },
    }),
    PythonModelContext: cls(agent, "PythonModelContext", [], {
      attributes: { artifacts: "dict[str, str]", model_config: "dict[str, Any]" },
    }),
    log_model: notForServing,
    save_model: notForServing,
    load_model: unsupported(
      "mlflow-load-model",
      "A model inside a model has no counterpart: convert the inner model too and import it.",
    ),
  },
};

export const mlflowResponses: Library = { module: types, members: responsesMembers };
export const mlflowResponsesHelpers: Library = {
  module: "mlflow.types.responses_helpers",
  members: responsesMembers,
};
export const mlflowAgent: Library = { module: "mlflow.types.agent", members: chatAgentMembers };
export const mlflowLlm: Library = { module: "mlflow.types.llm", members: llmMembers };
export const mlflowChat: Library = { module: "mlflow.types.chat", members: chatMembers };

export const mlflowAgentServer: Library = {
  module: "mlflow.genai.agent_server",
  members: {
    AgentServer: cls(agent, "AgentServer", ["agent_type=", "enable_chat_proxy="], {
      attributes: { app: "Any", agent_type: "str | None", validator: "Any" },
      methods: { run: method(["app_import_string=", "host="], "None", { awaits: true }) },
    }),
    invoke: fn(agent, "invoke", [], "Any"),
    stream: fn(agent, "stream", [], "Any"),
    get_invoke_function: fn(agent, "getInvokeFunction", [], "Any"),
    get_stream_function: fn(agent, "getStreamFunction", [], "Any"),
    set_request_headers: fn(agent, "setRequestHeaders", ["headers"], "None"),
    get_request_headers: fn(agent, "getRequestHeaders", [], "dict[str, str]"),
    setup_mlflow_git_based_version_tracking: fn(agent, "setupMlflowGitBasedVersionTracking", [], "None", {
      awaits: true,
    }),
  },
};

/** The server that agents carried with them before MLflow had one: `create_server("agent/v1/chat")`, and handlers of dicts. */
const taskServerMembers: Library["members"] = {
  create_server: fn(agent, "createServer", ["agent_type="], "agent_server.server.TaskServer"),
  AgentServer: fn(agent, "createServer", ["agent_type="], "agent_server.server.TaskServer"),
  TaskServer: cls(agent, "AgentServer", [], {
    attributes: { app: "Any", agent_type: "str | None", validator: "Any" },
    methods: {
      run: method(["app_import_string=", "host=", "*", "port=", "workers=", "reload="], "None", {
        awaits: true,
      }),
    },
  }),
  parse_server_args: fn(agent, "parseServerArgs", [], "agent_server.server.ServerArgs"),
  ServerArgs: cls(agent, "ServerArgs", [], { attributes: { port: "int", workers: "int", reload: "bool" } }),
  invoke: fn(agent, "invoke", [], "Any"),
  stream: fn(agent, "stream", [], "Any"),
};
/** Its first versions named the decorators after the methods of agents. */
const earliestNames: Library["members"] = {
  predict: fn(agent, "invoke", [], "Any"),
  predict_stream: fn(agent, "stream", [], "Any"),
};
const setupMlflow: Library["members"] = {
  setup_mlflow: fn(agent, "setupMlflowGitBasedVersionTracking", [], "None", { awaits: true }),
};
const taskServers: readonly Library[] = [
  { module: "agent_server", members: { ...taskServerMembers, ...earliestNames, ...setupMlflow } },
  {
    module: "agent_server.server",
    members: { ...taskServerMembers, ...earliestNames, ...setupMlflow },
  },
  { module: "agent_server.mlflow_config", members: setupMlflow },
];

export const mlflowVersionModule: Library = {
  module: "mlflow.version",
  members: { VERSION: constant(agent, "mlflowVersion", "str") },
};

/** Every module of MLflow that agents import. */
/** Names what a logged model uses; an app's resources stand in databricks.yml. */
const mlflowResources: Library = {
  module: "mlflow.models.resources",
  members: Object.fromEntries(
    [
      "ServingEndpoint",
      "VectorSearchIndex",
      "Function",
      "GenieSpace",
      "SQLWarehouse",
      "Table",
      "UCConnection",
      "App",
      "Lakebase",
    ].map((name) => [`Databricks${name}`, erased]),
  ),
};

export const mlflowLibraries: readonly Library[] = [
  mlflowResources,
  mlflow,
  mlflowGenai,
  mlflowPrompts,
  mlflowModels,
  mlflowTracking,
  ...mlflowTracing,
  mlflowRagSignatures,
  mlflowOpenai,
  mlflowLangchain,
  mlflowEntities,
  mlflowPyfunc,
  // Where its classes are defined.
  { ...mlflowPyfunc, module: "mlflow.pyfunc.model" },
  mlflowResponses,
  mlflowResponsesHelpers,
  mlflowAgent,
  mlflowLlm,
  mlflowChat,
  mlflowAgentServer,
  ...taskServers,
  mlflowVersionModule,
];
