/** databricks.vector_search, its new name databricks.ai_search, and the retriever tool of databricks_openai. */
import { cls, type Library, type Member, method, unsupported } from "../library.js";

const from = "databricks/index";
const index = "databricks.vector_search.client.VectorSearchIndex";

/** Keywords of `similarity_search` after the columns. */
const search = [
  "query_text=",
  "query_vector=",
  "filters=",
  "num_results=",
  "debug_level=",
  "score_threshold=",
  "query_type=",
  "columns_to_rerank=",
  "disable_notice=",
  "reranker=",
  "total_retries=",
  "backoff_factor=",
  "backoff_jitter=",
];

const manages = unsupported(
  "unsupported-library-member",
  "Endpoints and indexes are made before the agent runs: keep that in the notebook that sets it up.",
);
const management =
  "Endpoints and indexes are made before the agent runs: keep that in the notebook that sets it up.";
const managing = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, method(["*args", "**options"], "Any", { unsupported: management })]),
  );

const client = cls(
  from,
  "VectorSearchClient",
  [
    "*",
    "workspace_url=",
    "personal_access_token=",
    "service_principal_client_id=",
    "service_principal_client_secret=",
    "azure_tenant_id=",
    "azure_login_id=",
    "disable_notice=",
    "credential_strategy=",
    "oauth_scopes=",
  ],
  {
    methods: {
      get_index: method(["endpoint_name=", "index_name="], index, { awaits: true }),
      index_exists: method(["endpoint_name=", "index_name="], "bool", { awaits: true }),
      get_endpoint: method(["name"], "dict[str, Any]", { awaits: true }),
      list_endpoints: method([], "dict[str, Any]", { awaits: true }),
      list_indexes: method(["name"], "dict[str, Any]", { awaits: true }),
      ...managing(
        "create_endpoint",
        "create_endpoint_and_wait",
        "delete_endpoint",
        "create_delta_sync_index",
        "create_delta_sync_index_and_wait",
        "create_direct_access_index",
        "delete_index",
        "get_async_index",
      ),
    },
  },
);

const members: Record<string, Member> = {
  VectorSearchClient: client,
  AISearchClient: client,
  VectorSearchIndex: cls(from, "VectorSearchIndex", [], {
    attributes: { name: "str", endpoint_name: "str | None" },
    methods: {
      describe: method([], "dict[str, Any]", { awaits: true }),
      similarity_search: method(
        ["columns", ...search, "*", "query_columns=", "sort_columns=", "facets="],
        "dict[str, Any]",
        { awaits: true, named: true },
      ),
      scan: method(["num_results=", "last_primary_key="], "dict[str, Any]", { awaits: true }),
      upsert: method(["inputs"], "dict[str, Any]", { awaits: true }),
      delete: method(["primary_keys"], "dict[str, Any]", { awaits: true }),
      sync: method([], "dict[str, Any]", { awaits: true }),
      wait_until_ready: method(["*args", "**options"], "None", { unsupported: management }),
    },
  }),
};
members["AISearchIndex"] = members["VectorSearchIndex"]!;

const reranking: Record<string, Member> = {
  DatabricksReranker: cls(from, "DatabricksReranker", ["columns_to_rerank"], {
    wire: true,
    attributes: { columns_to_rerank: "Any" },
  }),
};

const base = "databricks.vector_search.exceptions.VectorSearchException";
const fields = {
  status_code: "int | None",
  error_code: "str | None",
  response_content: "Any",
  details: "Any",
};
const error = (name: string, bases: string[]): Member =>
  cls(from, name, ["message"], { bases, attributes: fields, wire: true });
const errors: Record<string, Member> = {
  VectorSearchException: error("VectorSearchException", ["Exception"]),
  AISearchException: error("VectorSearchException", ["Exception"]),
  InvalidInputException: error("InvalidInputException", [base]),
  NotFound: error("VectorSearchNotFound", [base]),
  ResourceDoesNotExist: error("VectorSearchNotFound", [base]),
  BadRequest: error("VectorSearchBadRequest", [base]),
  PermissionDenied: error("VectorSearchPermissionDenied", [base]),
  ResourceConflict: error("VectorSearchResourceConflict", [base]),
  TooManyRequests: error("VectorSearchTooManyRequests", [base]),
};

const strategies: Record<string, Member> = {
  CredentialStrategy: unsupported(
    "unsupported-library-member",
    "In an app the user's token comes with the request: WorkspaceClient(token=..., auth_type='pat') of the header x-forwarded-access-token, given as workspace_client.",
  ),
};

const modules = (name: string): Library[] => [
  { module: name, members: { AsyncVectorSearchIndex: manages } },
  { module: `${name}.client`, members },
  { module: `${name}.index`, members },
  { module: `${name}.reranker`, members: reranking },
  { module: `${name}.exceptions`, members: errors },
  { module: `${name}.utils`, members: strategies },
];

export const vectorSearchLibraries: readonly Library[] = [
  ...modules("databricks.vector_search"),
  ...modules("databricks.ai_search"),
];

/** Options that both packages' retriever tools share; others are keywords of the search. */
export const retrieverOptions = [
  "*",
  "index_name",
  "num_results=",
  "columns=",
  "filters=",
  "query_type=",
  "tool_name=",
  "tool_description=",
  "resources=",
  "workspace_client=",
  "doc_uri=",
  "primary_key=",
  "include_score=",
  "dynamic_filter=",
  "reranker=",
  "text_column=",
];

/** `databricks_openai.VectorSearchRetrieverTool` */
export const openaiRetrieverTool: Member = cls(
  from,
  "VectorSearchRetrieverTool",
  [...retrieverOptions, "embedding_model_name=", "**options"],
  {
    awaits: true,
    wire: true,
    attributes: {
      tool: "dict[str, Any]",
      index_name: "str",
      tool_name: "str | None",
      tool_description: "str | None",
      text_column: "str",
      columns: "list[str]",
      num_results: "int",
      filters: "Any",
    },
    methods: {
      execute: method(["query", "filters=", "openai_client=", "**options"], "list[dict[str, Any]]", {
        awaits: true,
      }),
    },
  },
);
