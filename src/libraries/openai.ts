import { cls, type ClassMember, type Library, type Member, method, unsupported } from "./library.js";

const from = "databricks/index";
const packages = { openai: "6.49.0" };

const create = method(["**params"], "openai.types.Object | openai.Stream", { awaits: true });

const resource: ClassMember = cls(from, "Resource", [], { methods: { create } });

/** Resources of a client, as its attributes name them. */
const resources: Library = {
  module: "openai.resources",
  packages,
  members: {
    Chat: cls(from, "Chat", [], { attributes: { completions: "openai.resources.Resource" } }),
    Resource: resource,
  },
};

/** Objects of responses: fields keep their names, absent ones read as None. */
const objects: Library = {
  module: "openai.types",
  packages,
  members: {
    Object: cls(from, "OpenAIObject", [], {
      wire: true,
      methods: {
        model_dump: method(["*", "mode=", "exclude_none=", "exclude_unset="], "dict[str, Any]"),
        to_dict: method(["*", "exclude_none=", "exclude_unset="], "dict[str, Any]"),
        model_dump_json: method(["*", "exclude_none=", "exclude_unset="], "str"),
        to_json: method(["*", "exclude_none=", "exclude_unset="], "str"),
      },
    }),
  },
};

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
  attributes: {
    chat: "openai.resources.Chat",
    completions: "openai.resources.Resource",
    embeddings: "openai.resources.Resource",
    responses: "openai.resources.Resource",
  },
});

const errorBases: Record<string, string> = {
  OpenAIError: "Exception",
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

const errorAttributes = {
  message: "str",
  body: "Any",
  code: "Any",
  param: "Any",
  type: "Any",
  status_code: "int",
  request_id: "str | None",
};

const errors: Record<string, Member> = Object.fromEntries(
  Object.entries(errorBases).map(([name, base]) => [
    name,
    cls(from, name, ["message"], { bases: [base], attributes: errorAttributes, wire: true }),
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
export const openaiLibraries: readonly Library[] = [openai, resources, objects];
