import { cls, type ClassMember, fn, type Library, type Member, method, unsupported } from "./library.js";

const from = "databricks/index";
const packages = { openai: "6.49.0" };

const completions = "openai.types.ChatCompletion";

/** Keywords of all requests. */
const everywhere = ["extra_headers", "extra_query", "extra_body", "timeout"];
const keywords = (names: string): string[] => [
  "*",
  ...[...names.trim().split(/\s+/), ...everywhere].map((name) => `${name}=`),
];

/** Fields that all requests for an answer have. */
const shared =
  "model metadata moderation parallel_tool_calls prompt_cache_key prompt_cache_options prompt_cache_retention " +
  "safety_identifier service_tier store stream_options temperature tool_choice tools top_logprobs top_p user ";
/** Fields of chat completions. */
const chatFields =
  shared +
  "messages audio frequency_penalty function_call functions logit_bias logprobs max_completion_tokens max_tokens " +
  "modalities n prediction presence_penalty reasoning_effort response_format seed stop verbosity web_search_options " +
  // databricks_openai takes it and forgets it
  "strict ";
/** Fields of the Responses API. */
const responseFields =
  shared +
  "background context_management conversation include input instructions max_output_tokens max_tool_calls " +
  "previous_response_id prompt reasoning text truncation ";
const embeddingFields = "input model dimensions encoding_format user";
const completionFields =
  "model prompt best_of echo frequency_penalty logit_bias logprobs max_tokens n presence_penalty seed stop stream " +
  "stream_options suffix temperature top_p user";

const createRow = (fields: string, returns: string, streams: string) =>
  method(keywords(fields), returns, { awaits: true, streams });

const raw = method(["*args", "**options"], "Any", {
  unsupported: "Headers and the status of an answer are not kept: call create.",
});

const chatStream = "openai.resources.ChatCompletionStream";
const responseStream = "openai.resources.ResponseStream";

/** Resources of a client, as its attributes name them. */
const resources: Library = {
  module: "openai.resources",
  packages,
  members: {
    Chat: cls(from, "Chat", [], { attributes: { completions: "openai.resources.Completions" } }),
    Beta: cls(from, "Resource", [], {
      attributes: { chat: "openai.resources.Chat", responses: "openai.resources.Responses" },
    }),
    Completions: cls(from, "ParsingResource", [], {
      methods: {
        create: createRow(
          chatFields + "stream",
          completions,
          "openai.Stream[openai.types.ChatCompletionChunk]",
        ),
        parse: method(keywords(chatFields), completions, { awaits: true }),
        stream: method(keywords(chatFields), chatStream, { streams: chatStream }),
        with_raw_response: raw,
      },
    }),
    Responses: cls(from, "ParsingResource", [], {
      methods: {
        create: createRow(responseFields + "stream", "openai.types.Response", "openai.Stream[Any]"),
        parse: method(keywords(responseFields + "text_format verbosity"), "openai.types.Response", {
          awaits: true,
        }),
        stream: method(keywords(responseFields + "text_format"), responseStream, {
          streams: responseStream,
        }),
        with_raw_response: raw,
      },
    }),
    ChatCompletionStream: cls(from, "ChatCompletionStream", [], {
      wire: true,
      bases: ["openai.Stream"],
      attributes: { current_completion_snapshot: completions },
      methods: {
        get_final_completion: method([], completions, { awaits: true }),
        until_done: method([], chatStream, { awaits: true }),
        __enter__: method([], chatStream, { awaits: true }),
        __aenter__: method([], `Awaitable[${chatStream}]`),
        close: method([], "None"),
      },
    }),
    ResponseStream: cls(from, "ResponseStream", [], {
      bases: ["openai.Stream"],
      methods: {
        get_final_response: method([], "openai.types.Response", { awaits: true }),
        until_done: method([], responseStream, { awaits: true }),
        __enter__: method([], responseStream, { awaits: true }),
        __aenter__: method([], `Awaitable[${responseStream}]`),
        close: method([], "None"),
      },
    }),
    Embeddings: cls(from, "Resource", [], {
      methods: { create: createRow(embeddingFields, "openai.types.EmbeddingResponse", "openai.Stream[Any]") },
    }),
    Resource: cls(from, "Resource", [], {
      methods: { create: createRow(completionFields, "Any", "openai.Stream[Any]") },
    }),
  },
};

const dumps = {
  model_dump: method(["*", "mode=", "exclude=", "exclude_none=", "exclude_unset="], "dict[str, Any]"),
  to_dict: method(["*", "exclude_none=", "exclude_unset="], "dict[str, Any]"),
  model_dump_json: method(["*", "exclude_none=", "exclude_unset="], "str"),
  to_json: method(["*", "exclude_none=", "exclude_unset="], "str"),
};

/** An object of a response: fields keep their names, absent ones read as None. */
const object = (attributes: Record<string, string>): ClassMember =>
  cls(from, "OpenAIObject", [], { wire: true, attributes, methods: dumps });

const message = {
  content: "str | None",
  refusal: "str | None",
  role: "str | None",
  tool_calls: "list[openai.types.ToolCall] | None",
  function_call: "Any",
  parsed: "Any",
};
const completion = {
  id: "str",
  created: "int",
  model: "str",
  object: "str",
  usage: "openai.types.Usage | None",
};

const objects: Library = {
  module: "openai.types",
  packages,
  members: {
    Object: object({}),
    ChatCompletion: object({ ...completion, choices: "list[openai.types.Choice]" }),
    ChatCompletionChunk: object({ ...completion, choices: "list[openai.types.ChunkChoice]" }),
    Choice: object({
      index: "int",
      finish_reason: "str | None",
      message: "openai.types.Message",
      logprobs: "Any",
    }),
    ChunkChoice: object({
      index: "int",
      finish_reason: "str | None",
      delta: "openai.types.Message",
      logprobs: "Any",
    }),
    Message: object(message),
    ToolCall: object({ id: "str", type: "str", function: "openai.types.Function", index: "int" }),
    Function: object({ name: "str", arguments: "str", parsed_arguments: "Any" }),
    Usage: object({ prompt_tokens: "int", completion_tokens: "int", total_tokens: "int" }),
    Response: object({
      id: "str",
      model: "str",
      output: "list[Any]",
      output_text: "str",
      output_parsed: "Any",
      status: "str | None",
    }),
    EmbeddingResponse: object({ data: "list[openai.types.Embedding]", model: "str" }),
    Embedding: object({ embedding: "list[Any]", index: "int" }),
  },
};

/** A class that programs ask for with `isinstance`; the API makes its objects. */
const asked = (name: string, fields: string): [string, Member] => {
  const typed = fields.split(" ").map((field) => field.split(":"));
  const attributes = Object.fromEntries(typed.map(([field, type = "Any"]) => [field!, type]));
  return [
    name,
    cls(from, name, [], { wire: true, attributes: { type: "str", ...attributes }, methods: dumps }),
  ];
};
const place = "item_id:str output_index:int sequence_number:int";
const response = "openai.types.Response";

const responseClasses: Library = {
  module: "openai.types.responses",
  packages,
  members: {
    Response: cls(from, "Response", [], {
      wire: true,
      bases: [response],
      attributes: { usage: "Any", error: "Any", tools: "list[Any]", created_at: "float" },
    }),
    ...Object.fromEntries([
      asked("ResponseOutputMessage", "id:str content:list[Any] role:str status:str"),
      asked("ResponseFunctionToolCall", "arguments:str call_id:str name:str id status"),
      asked("ResponseReasoningItem", "id:str summary:list[Any] content status"),
      asked("ResponseOutputText", "annotations:list[Any] text:str"),
      asked("ResponseOutputRefusal", "refusal:str"),
      asked("ResponseTextDeltaEvent", `content_index:int delta:str ${place}`),
      asked("ResponseTextDoneEvent", `content_index:int text:str ${place}`),
      ...["Created", "InProgress", "Completed", "Failed", "Incomplete"].map((state) =>
        asked(`Response${state}Event`, `response:${response} sequence_number:int`),
      ),
      asked("ResponseErrorEvent", "code message:str param sequence_number:int"),
      asked("ResponseOutputItemAddedEvent", "item output_index:int sequence_number:int"),
      asked("ResponseOutputItemDoneEvent", "item output_index:int sequence_number:int"),
      asked("ResponseContentPartAddedEvent", `content_index:int part ${place}`),
      asked("ResponseContentPartDoneEvent", `content_index:int part ${place}`),
      asked("ResponseFunctionCallArgumentsDeltaEvent", `delta:str ${place}`),
      asked("ResponseFunctionCallArgumentsDoneEvent", `arguments:str ${place}`),
      asked("ResponseRefusalDeltaEvent", `content_index:int delta:str ${place}`),
      asked("ResponseReasoningSummaryTextDeltaEvent", `delta:str summary_index:int ${place}`),
      asked("ResponseReasoningTextDeltaEvent", `content_index:int delta:str ${place}`),
    ]),
  },
};

const chatClasses: Library = {
  module: "openai.types.chat",
  packages,
  members: Object.fromEntries(
    ["ChatCompletion", "ChatCompletionChunk"].map((name) => [
      name,
      cls(from, name, [], { wire: true, bases: [`openai.types.${name}`] }),
    ]),
  ),
};

/** Settings of requests as objects, for models of the Agents SDK. */
const sharedTypes = (module: string): Library => ({
  module,
  packages,
  members: {
    Reasoning: fn(
      from,
      "reasoning",
      ["*", "effort=", "summary=", "generate_summary="],
      "openai.types.Object",
    ),
  },
});

const clientParams = [
  "*",
  "api_key=",
  "organization=",
  "project=",
  "base_url=",
  "timeout=",
  "max_retries=",
  "default_headers=",
  "default_query=",
];

const client = cls(from, "OpenAI", clientParams, {
  methods: {
    with_options: method(["**options"], "openai.OpenAI"),
    copy: method(["**options"], "openai.OpenAI", { name: "withOptions" }),
  },
  attributes: {
    beta: "openai.resources.Beta",
    chat: "openai.resources.Chat",
    completions: "openai.resources.Resource",
    embeddings: "openai.resources.Embeddings",
    responses: "openai.resources.Responses",
  },
});

const errorBases: Record<string, string> = {
  OpenAIError: "Exception",
  LengthFinishReasonError: "openai.OpenAIError",
  ContentFilterFinishReasonError: "openai.OpenAIError",
  APIError: "openai.OpenAIError",
  APIStatusError: "openai.APIError",
  APIConnectionError: "openai.APIError",
  APITimeoutError: "openai.APIConnectionError",
  BadRequestError: "openai.APIStatusError",
  AuthenticationError: "openai.APIStatusError",
  PermissionDeniedError: "openai.APIStatusError",
  NotFoundError: "openai.APIStatusError",
  ConflictError: "openai.APIStatusError",
  UnprocessableEntityError: "openai.APIStatusError",
  RateLimitError: "openai.APIStatusError",
  InternalServerError: "openai.APIStatusError",
};

/** Those of the class itself and of all that derive from it. */
const errorAttributes: Record<string, Record<string, string>> = {
  APIError: { message: "str", body: "Any", code: "Any", param: "Any", type: "Any" },
  APIStatusError: { status_code: "int", request_id: "str | None" },
};

const errors: Record<string, Member> = Object.fromEntries(
  Object.entries(errorBases).map(([name, base]) => [
    name,
    cls(from, name, ["message"], { bases: [base], attributes: errorAttributes[name] ?? {}, wire: true }),
  ]),
);

const azure = unsupported(
  "azure-openai-client",
  "Use the OpenAI client with the deployment's base URL and key.",
);

export const openai: Library = {
  module: "openai",
  packages,
  members: {
    OpenAI: client,
    AsyncOpenAI: client,
    AzureOpenAI: azure,
    AsyncAzureOpenAI: azure,
    Stream: cls(from, "OpenAIStream", [], { methods: { close: method([], "None") } }),
    ...errors,
  },
};

/** Every module of the openai package that agents import. */
export const openaiLibraries: readonly Library[] = [
  openai,
  resources,
  objects,
  responseClasses,
  chatClasses,
  sharedTypes("openai.types.shared"),
  sharedTypes("openai.types.shared.reasoning"),
];
