/** langchain_core, langchain and databricks_langchain: messages, runnables, prompts, parsers, tools and the chat model. */
import { genieAgents } from "./databricks/genie.js";
import { langchainFunctions } from "./databricks/unity-catalog.js";
import { langchainMemory } from "./databricks/memory.js";
import { communityStores, documents, langchainWorkspace, retrievers } from "./databricks/langchain.js";
import {
  cls,
  type ClassMember,
  erased,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "./library.js";

const from = "langchain/index";
const core = "langchain_core";
const config = ["input", "config=", "*", "**options"];
const runnable = `${core}.runnables.Runnable`;
const message = `${core}.messages.BaseMessage`;
const pieces = "typing.AsyncGenerator[Any, None]";

// ---- runnables ----

/** Methods of everything that can be invoked; `gives` is the type of one result. */
export function runnableMethods(
  gives: string,
  piece = gives,
  params: readonly string[] = config,
): Record<string, MethodRow> {
  const stream = piece === "Any" ? pieces : `typing.AsyncGenerator[${piece}, None]`;
  return {
    invoke: method(params, gives, { awaits: true }),
    ainvoke: method(params, `Awaitable[${gives}]`),
    stream: method(params, stream, { awaits: true, generator: true }),
    astream: method(params, stream, { generator: true }),
    batch: method(["inputs", "config=", "*", "return_exceptions=", "**options"], `list[${gives}]`, {
      awaits: true,
    }),
    abatch: method(
      ["inputs", "config=", "*", "return_exceptions=", "**options"],
      `Awaitable[list[${gives}]]`,
    ),
    astream_events: unsupportedMethod,
  };
}

/** Not in the runtime: reported when it is called. */
const unsupportedMethod: MethodRow = method(["*args", "**options"], "Any", {
  unsupported: "Use stream or astream with the modes that the program needs.",
});

const pipeRow = method(["other"], runnable, { operands: { from, name: "pipe" } });

const composing: Record<string, MethodRow> = {
  pipe: method(["*others"], runnable),
  __or__: pipeRow,
  __ror__: pipeRow,
  bind: method(["**options"], runnable),
  with_config: method(["config=", "**options"], runnable),
  with_retry: method(
    [
      "*",
      "retry_if_exception_type=",
      "wait_exponential_jitter=",
      "stop_after_attempt=",
      "exponential_jitter_params=",
    ],
    runnable,
  ),
  with_fallbacks: method(["fallbacks", "*", "exceptions_to_handle=", "exception_key="], runnable),
  assign: method(["**options"], runnable),
  pick: method(["keys"], runnable),
  map: method([], runnable),
};

const runnableClass = (
  name: string,
  params: readonly string[],
  extra: Partial<ClassMember> = {},
): ClassMember => cls(from, name, params, { bases: [runnable], ...extra });

const markedOptions = ["**fields"];

const runnables: Record<string, Member> = {
  Runnable: cls(from, "Runnable", ["core"], { methods: { ...runnableMethods("Any"), ...composing } }),
  RunnableSequence: runnableClass("RunnableSequence", ["*steps"]),
  RunnableLambda: runnableClass("RunnableLambda", ["func", "afunc=", "*", "name="]),
  RunnableParallel: runnableClass("RunnableParallel", ["steps__=", "**options"]),
  RunnableMap: runnableClass("RunnableParallel", ["steps__=", "**options"]),
  RunnablePassthrough: runnableClass("RunnablePassthrough", [], {
    statics: { assign: method(["**options"], runnable) },
  }),
  RunnableBranch: runnableClass("RunnableBranch", ["*branches"]),
  RunnableGenerator: runnableClass("RunnableGenerator", ["transform", "atransform="]),
  RunnableBinding: runnableClass("RunnableBinding", ["bound", "kwargs=", "config="]),
  RunnableSerializable: runnableClass("Runnable", ["core"]),
  RunnableConfig: cls(from, "RunnableConfig", [], { bases: ["typing.TypedDict"] }),
  ConfigurableField: unsupported("unsupported-library-member", "Make one model for each configuration."),
  chain: fn(from, "RunnableLambda", ["func"], runnable),
};

// ---- messages ----

const dumps: Record<string, MethodRow> = {
  model_dump: method(
    ["*", "mode=", "exclude=", "exclude_none=", "exclude_unset=", "warnings="],
    "dict[str, Any]",
  ),
  dict: method(["*", "exclude=", "exclude_none="], "dict[str, Any]", { name: "modelDump" }),
  model_dump_json: method(["*", "indent=", "exclude_none="], "str"),
  json: method(["*", "indent=", "exclude_none="], "str", { name: "modelDumpJson" }),
  model_copy: method(["*", "update=", "deep="], "Any"),
  copy: method(["*", "update=", "deep="], "Any", { name: "modelCopy" }),
  pretty_repr: method(["html="], "str"),
  pretty_print: method([], "None"),
};

const messageFields = {
  content: "Any",
  type: "str",
  name: "str | None",
  id: "str | None",
  additional_kwargs: "dict[str, Any]",
  response_metadata: "dict[str, Any]",
  text: "str",
};
const messageOptions = ["name=", "id=", "additional_kwargs=", "response_metadata=", ...markedOptions];
const messageParams = ["content=", "*", ...messageOptions];

/** Fields keep their Python names. */
const messageClass = (
  name: string,
  params: readonly string[],
  attributes: Record<string, string> = {},
  base = "BaseMessage",
): ClassMember =>
  cls(from, name, params, {
    wire: true,
    attributes: { ...messageFields, ...attributes },
    methods: dumps,
    bases: name === "BaseMessage" ? [] : [`${core}.messages.${base}`],
  });

const aiFields = {
  tool_calls: "list[dict[str, Any]]",
  invalid_tool_calls: "list[dict[str, Any]]",
  usage_metadata: "dict[str, Any] | None",
};
const aiParams = [
  "content=",
  "*",
  "tool_calls=",
  "invalid_tool_calls=",
  "usage_metadata=",
  ...messageOptions,
];
const chunkParams = [...aiParams.slice(0, -1), "tool_call_chunks=", "chunk_position=", ...markedOptions];
const functionMessage = unsupported(
  "unsupported-library-member",
  "Databricks endpoints take no function messages: use ToolMessage.",
);

const messages: Record<string, Member> = {
  BaseMessage: messageClass("BaseMessage", messageParams),
  AnyMessage: messageClass("BaseMessage", messageParams),
  HumanMessage: messageClass("HumanMessage", messageParams),
  SystemMessage: messageClass("SystemMessage", messageParams),
  ChatMessage: messageClass("ChatMessage", ["content=", "*", "role=", ...messageOptions], { role: "str" }),
  AIMessage: messageClass("AIMessage", aiParams, aiFields),
  AIMessageChunk: messageClass(
    "AIMessageChunk",
    chunkParams,
    { ...aiFields, tool_call_chunks: "list[dict[str, Any]]", chunk_position: "str | None" },
    "AIMessage",
  ),
  BaseMessageChunk: messageClass("BaseMessageChunk", chunkParams, aiFields, "AIMessage"),
  ToolMessage: messageClass(
    "ToolMessage",
    ["content=", "*", "tool_call_id=", "artifact=", "status=", ...messageOptions],
    { tool_call_id: "str", artifact: "Any", status: "str" },
  ),
  RemoveMessage: messageClass("RemoveMessage", ["id", "**fields"]),
  FunctionMessage: functionMessage,
  ToolCall: erased,
  MessageLikeRepresentation: erased,
  convert_to_messages: fn(from, "convertToMessages", ["messages"], `list[${message}]`),
  convert_to_openai_messages: fn(from, "convertToOpenaiMessages", ["messages"], "Any"),
  messages_from_dict: fn(from, "messagesFromDict", ["messages"], `list[${message}]`),
  messages_to_dict: fn(from, "messagesToDict", ["messages"], "list[dict[str, Any]]"),
  message_to_dict: unsupported("unsupported-library-member", "Use messages_to_dict([message])[0]."),
  get_buffer_string: fn(from, "getBufferString", ["messages", "human_prefix=", "ai_prefix="], "str"),
  trim_messages: unsupported("unsupported-library-member", "Cut the list of messages in the program."),
  filter_messages: unsupported("unsupported-library-member", "Filter the list of messages in the program."),
};

// ---- prompts and parsers ----

const promptMethods: Record<string, MethodRow> = {
  ...runnableMethods(`${core}.prompt_values.ChatPromptValue`, "Any"),
  format: method(["**values"], "str"),
  format_prompt: method(["**values"], `${core}.prompt_values.ChatPromptValue`),
};
const template = `${core}.prompts.PromptTemplate`;
const chatTemplate = `${core}.prompts.ChatPromptTemplate`;
const messageTemplate = (name: string): ClassMember =>
  cls(from, name, [], { statics: { from_template: method(["template"], "Any") } });

const prompts: Record<string, Member> = {
  PromptTemplate: runnableClass(
    "PromptTemplate",
    ["*", "template=", "input_variables=", "partial_variables=", "template_format="],
    {
      methods: { ...promptMethods, partial: method(["**values"], template) },
      attributes: { template: "str", input_variables: "list[str]" },
      statics: {
        from_template: method(["template", "*", "template_format=", "partial_variables="], template),
      },
    },
  ),
  ChatPromptTemplate: runnableClass(
    "ChatPromptTemplate",
    ["messages", "*", "template_format=", "input_variables=", "partial_variables="],
    {
      methods: {
        ...promptMethods,
        format_messages: method(["**values"], `list[${message}]`),
        partial: method(["**values"], chatTemplate),
        append: method(["message"], "None"),
      },
      attributes: { messages: "Any", input_variables: "list[str]" },
      statics: {
        from_messages: method(["messages", "*", "template_format="], chatTemplate),
        from_template: method(["template"], chatTemplate),
      },
    },
  ),
  MessagesPlaceholder: cls(from, "MessagesPlaceholder", ["variable_name", "*", "optional=", "n_messages="], {
    attributes: { variable_name: "str" },
  }),
  SystemMessagePromptTemplate: messageTemplate("SystemMessagePromptTemplate"),
  HumanMessagePromptTemplate: messageTemplate("HumanMessagePromptTemplate"),
  AIMessagePromptTemplate: messageTemplate("AIMessagePromptTemplate"),
  FewShotPromptTemplate: unsupported(
    "unsupported-library-member",
    "Write the examples into a ChatPromptTemplate.",
  ),
};

const promptValues: Record<string, Member> = {
  ChatPromptValue: cls(from, "ChatPromptValue", ["messages"], {
    attributes: { messages: `list[${message}]` },
    methods: {
      to_messages: method([], `list[${message}]`),
      to_string: method([], "str", { name: "toString" }),
    },
  }),
};

const parserMethods = (gives: string): Record<string, MethodRow> => ({
  ...runnableMethods(gives),
  parse: method(["text"], gives),
  get_format_instructions: method([], "str", {
    unsupported: "Say in the prompt what the JSON has to look like, or use with_structured_output.",
  }),
});

const parsers: Record<string, Member> = {
  BaseOutputParser: runnableClass("BaseOutputParser", [], { methods: parserMethods("Any") }),
  StrOutputParser: runnableClass("StrOutputParser", [], { methods: parserMethods("str") }),
  JsonOutputParser: runnableClass("JsonOutputParser", ["*", "pydantic_object="], {
    methods: parserMethods("Any"),
  }),
  PydanticOutputParser: runnableClass("PydanticOutputParser", ["*", "pydantic_object"], {
    methods: parserMethods("Any"),
  }),
};

// ---- tools ----

const toolOptions = [
  "description=",
  "return_direct=",
  "args_schema=",
  "infer_schema=",
  "response_format=",
  "parse_docstring=",
  "error_on_invalid_docstring=",
  "handle_tool_error=",
  "handle_validation_error=",
  "extras=",
];
const toolClass = (name: string, params: readonly string[], extra: Partial<ClassMember> = {}): ClassMember =>
  runnableClass(name, params, {
    wire: true,
    attributes: {
      name: "str",
      description: "str",
      args: "dict[str, Any]",
      args_schema: "Any",
      return_direct: "bool",
      func: "Any",
      coroutine: "Any",
    },
    methods: {
      ...runnableMethods("Any"),
      run: method(["tool_input", "*", "tool_call_id=", "config=", "**options"], "Any", { awaits: true }),
      arun: method(["tool_input", "*", "tool_call_id=", "config=", "**options"], "Awaitable[Any]"),
    },
    ...extra,
  });

const tools: Record<string, Member> = {
  tool: fn(
    from,
    "tool",
    ["name_or_callable=", "runnable=", "*", ...toolOptions],
    `${core}.tools.StructuredTool`,
    {
      decorates: true,
    },
  ),
  BaseTool: toolClass("BaseTool", ["*", "name=", ...toolOptions, "**fields"]),
  StructuredTool: toolClass("StructuredTool", ["*", "name=", "func=", "coroutine=", ...toolOptions], {
    statics: {
      from_function: method(
        ["func=", "*", "coroutine=", "name=", ...toolOptions],
        `${core}.tools.StructuredTool`,
      ),
    },
  }),
  Tool: toolClass("Tool", ["name", "func=", "description=", "*", ...toolOptions.slice(1), "coroutine="]),
  ToolException: cls(from, "ToolException", ["*args"], { bases: ["Exception"] }),
  InjectedToolArg: cls(from, "InjectedToolArg", []),
  InjectedToolCallId: cls(from, "InjectedToolCallId", []),
  ToolRuntime: cls(from, "ToolRuntime", []),
};

const calling: Record<string, Member> = {
  convert_to_openai_tool: fn(from, "convertToOpenaiTool", ["tool", "*", "strict="], "dict[str, Any]"),
  convert_to_openai_function: fn(
    from,
    "convertToOpenaiFunction",
    ["function", "*", "strict="],
    "dict[str, Any]",
  ),
};

// ---- models ----

const answer = `${core}.messages.AIMessage`;
const modelMethods: Record<string, MethodRow> = {
  ...runnableMethods(answer, `${core}.messages.AIMessageChunk`, [
    "input",
    "config=",
    "*",
    "stop=",
    "**options",
  ]),
  bind_tools: method(["tools", "*", "tool_choice=", "**options"], runnable),
  with_structured_output: method(["schema=", "*", "method=", "include_raw="], runnable),
};

const chatParams = [
  "*",
  "endpoint=",
  "model=",
  "temperature=",
  "max_tokens=",
  "n=",
  "stop=",
  "extra_params=",
  "stream_usage=",
  "streaming=",
  "disable_streaming=",
  "timeout=",
  "max_retries=",
  "workspace_client=",
  "target_uri=",
  "name=",
  "tags=",
  "metadata=",
];
const chatDatabricks: ClassMember = runnableClass("ChatDatabricks", chatParams, {
  wire: true,
  methods: modelMethods,
  attributes: { model: "str", endpoint: "str", temperature: "Any", max_tokens: "Any" },
});

/** Names that only annotations use. */
const languageModels: Record<string, Member> = {
  LanguageModelLike: cls(from, "Runnable", [], { bases: [`${core}.language_models.BaseChatModel`] }),
  BaseChatModel: runnableClass("Runnable", [], { methods: modelMethods }),
  BaseLanguageModel: runnableClass("Runnable", [], { methods: modelMethods }),
};

const elsewhere = (what: string, advice: string): Member =>
  unsupported("unsupported-library-member", `${what} is not migrated. ${advice}`);
const renamed = unsupported(
  "unsupported-library-member",
  "langchain_community's ChatDatabricks was removed: import ChatDatabricks from databricks_langchain, which takes the same endpoint.",
);
const otherModel = (name: string): Member =>
  elsewhere(name, "Call the model through a serving endpoint with ChatDatabricks.");

const serverFields = ["headers=", "timeout=", "sse_read_timeout=", "handle_tool_error="];
const serverOf = (...path: readonly string[]): MethodRow =>
  method(
    ["catalog", "schema", "name", ...path, "*", "workspace_client=", ...serverFields],
    "databricks_langchain.DatabricksMCPServer",
  );

/** Servers and tools of MCP. */
const mcpMembers: Record<string, Member> = {
  MCPServer: cls(from, "MCPServer", ["*", "name", "url", ...serverFields], {
    wire: true,
    attributes: { name: "str", url: "str" },
  }),
  DatabricksMCPServer: cls(
    from,
    "DatabricksMCPServer",
    ["*", "name", "url", "workspace_client=", ...serverFields],
    {
      wire: true,
      attributes: { name: "str", url: "str", workspace_client: "databricks.sdk.WorkspaceClient" },
      statics: {
        from_uc_function: serverOf("function_name="),
        from_vector_search: serverOf("index_name="),
      },
    },
  ),
  DatabricksMultiServerMCPClient: cls(
    from,
    "DatabricksMultiServerMCPClient",
    ["servers", "*", "tool_name_prefix="],
    { methods: { get_tools: method(["server_name="], `Awaitable[list[${core}.tools.BaseTool]]`) } },
  ),
};

const databricksMembers: Record<string, Member> = {
  ...mcpMembers,
  ChatDatabricks: chatDatabricks,
  ...langchainWorkspace,
  ...langchainMemory,
  ...langchainFunctions,
  ...genieAgents,
};

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({
  module,
  members,
  asks: true,
});

/** Modules of langchain_core, langchain and databricks_langchain that agents import. */
export const langchainLibraries: readonly Library[] = [
  library(core, {}),
  library(`${core}.runnables`, runnables),
  library(`${core}.runnables.base`, runnables),
  library(`${core}.runnables.config`, runnables),
  library(`${core}.runnables.passthrough`, runnables),
  library(`${core}.messages`, messages),
  library(`${core}.messages.base`, messages),
  library(`${core}.messages.ai`, messages),
  library(`${core}.messages.utils`, messages),
  library(`${core}.messages.tool`, messages),
  library(`${core}.prompts`, prompts),
  library(`${core}.prompts.chat`, prompts),
  library(`${core}.prompts.prompt`, prompts),
  library(`${core}.prompt_values`, promptValues),
  library(`${core}.output_parsers`, parsers),
  library(`${core}.output_parsers.string`, parsers),
  library(`${core}.output_parsers.json`, parsers),
  library(`${core}.exceptions`, {
    OutputParserException: cls(from, "OutputParserException", ["message", "llm_output="], {
      bases: ["ValueError"],
    }),
  }),
  library(`${core}.tools`, tools),
  library(`${core}.tools.base`, tools),
  library(`${core}.tools.structured`, tools),
  library(`${core}.utils.function_calling`, calling),
  library(`${core}.language_models`, languageModels),
  library(`${core}.language_models.chat_models`, languageModels),
  library(`${core}.language_models.base`, languageModels),
  library("langchain", {}),
  library("langchain.agents", {
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
      ],
      "langgraph.graph.state.CompiledStateGraph",
    ),
    AgentState: cls(from, "AgentState", [], { bases: ["typing.TypedDict"] }),
    AgentExecutor: elsewhere("AgentExecutor", "Use create_agent, whose graph runs the tools itself."),
    create_tool_calling_agent: elsewhere("create_tool_calling_agent", "Use create_agent."),
  }),
  library("langchain.tools", tools),
  library("langchain.messages", messages),
  library("langchain.schema", messages),
  library("langchain.schema.messages", messages),
  library("langchain.schema.runnable", runnables),
  library("langchain.schema.output_parser", parsers),
  library("langchain.prompts", prompts),
  library("langchain.prompts.chat", prompts),
  library("langchain.output_parsers", parsers),
  library("langchain.chat_models", {
    init_chat_model: elsewhere("init_chat_model", "Use ChatDatabricks."),
    ChatDatabricks: renamed,
  }),
  library("langchain_community", {}),
  library("langchain_community.chat_models", {
    ChatDatabricks: renamed,
    ChatOpenAI: otherModel("ChatOpenAI"),
  }),
  library("langchain_community.chat_models.databricks", { ChatDatabricks: renamed }),
  library("langchain_openai", {
    ChatOpenAI: otherModel("ChatOpenAI"),
    AzureChatOpenAI: otherModel("AzureChatOpenAI"),
  }),
  library("langchain_anthropic", { ChatAnthropic: otherModel("ChatAnthropic") }),
  library(`${core}.documents`, documents),
  library(`${core}.documents.base`, documents),
  library("langchain.schema.document", documents),
  library("langchain.docstore.document", documents),
  library(`${core}.retrievers`, retrievers),
  library(`${core}.vectorstores`, retrievers),
  library(`${core}.vectorstores.base`, retrievers),
  library("langchain_community.vectorstores", communityStores),
  library("langchain_community.vectorstores.databricks_vector_search", communityStores),
  library("databricks_langchain", databricksMembers),
  library("databricks_langchain.vectorstores", databricksMembers),
  library("databricks_langchain.embeddings", databricksMembers),
  library("databricks_langchain.vector_search_retriever_tool", databricksMembers),
  library("databricks_langchain.chat_models", databricksMembers),
  library("langchain_databricks", databricksMembers),
  library("langchain_databricks.vectorstores", databricksMembers),
  library("langchain_databricks.chat_models", databricksMembers),
];
