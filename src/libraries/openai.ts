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

const helper = method(["*args", "**options"], "Any", {
  unsupported: "Call create with stream=True, which gives the pieces themselves.",
});
const raw = method(["*args", "**options"], "Any", {
  unsupported: "Headers and the status of an answer are not kept: call create.",
});

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
        stream: helper,
        with_raw_response: raw,
      },
    }),
    Responses: cls(from, "ParsingResource", [], {
      methods: {
        create: createRow(responseFields + "stream", "openai.types.Response", "openai.Stream[Any]"),
        parse: method(keywords(responseFields + "text_format verbosity"), "openai.types.Response", {
          awaits: true,
        }),
        stream: helper,
        with_raw_response: raw,
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
  sharedTypes("openai.types.shared"),
  sharedTypes("openai.types.shared.reasoning"),
];
