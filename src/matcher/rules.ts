/** By which names programs give agents their configuration. Data: what is matched is read here. */

/** Keywords and dict keys of calls to a model, and what they are. */
export const samplingKeywords: ReadonlySet<string> = new Set([
  "temperature",
  "max_tokens",
  "max_completion_tokens",
  "max_output_tokens",
  "top_p",
  "top_k",
  "seed",
  "stop",
  "n",
  "presence_penalty",
  "frequency_penalty",
  "reasoning_effort",
  "timeout",
  "max_retries",
]);

/** Keywords that bring the system prompt, whatever is called. */
export const promptKeywords: ReadonlySet<string> = new Set([
  "system_prompt",
  "system_message",
  "state_modifier",
  "prompt",
  "instructions",
]);

/** Callables that ask a model, by the last part of their name, with the keyword that names the endpoint. */
export const modelCalls: Readonly<Record<string, readonly string[]>> = {
  create: ["model"],
  acreate: ["model"],
  stream: ["model"],
  parse: ["model"],
  completion: ["model"],
  ChatDatabricks: ["endpoint", "model"],
  ChatOpenAI: ["model", "model_name"],
  Agent: ["model"],
  predict: ["endpoint"],
  predict_stream: ["endpoint"],
  init_chat_model: ["model"],
};

export interface ResourceRule {
  readonly type: string;
  readonly keywords: readonly string[];
  /** The keyword may also come first without its name. */
  readonly positional?: true;
}

/** A provisioned instance, or a project of the kind that scales by itself. */
const lakebase: readonly ResourceRule[] = [
  { type: "lakebase", keywords: ["instance_name"] },
  { type: "lakebase_project", keywords: ["project", "autoscaling_endpoint"] },
];

/** Callables that use something of the workspace, by the last part of their name. Types are MLflow's words. */
export const resourceCalls: Readonly<Record<string, readonly ResourceRule[]>> = {
  ChatDatabricks: [{ type: "serving_endpoint", keywords: ["endpoint", "model"] }],
  DatabricksEmbeddings: [{ type: "serving_endpoint", keywords: ["endpoint", "model"] }],
  query: [{ type: "serving_endpoint", keywords: ["name"] }],
  VectorSearchRetrieverTool: [{ type: "vector_search_index", keywords: ["index_name"] }],
  DatabricksVectorSearch: [{ type: "vector_search_index", keywords: ["index_name"] }],
  get_index: [{ type: "vector_search_index", keywords: ["index_name"] }],
  query_index: [{ type: "vector_search_index", keywords: ["index_name"], positional: true }],
  UCFunctionToolkit: [{ type: "function", keywords: ["function_names"] }],
  get_function: [{ type: "function", keywords: ["function_name"], positional: true }],
  execute_function: [{ type: "function", keywords: ["function_name"], positional: true }],
  GenieAgent: [{ type: "genie_space", keywords: ["genie_space_id"], positional: true }],
  Genie: [{ type: "genie_space", keywords: ["space_id"], positional: true }],
  start_conversation: [{ type: "genie_space", keywords: ["space_id"] }],
  start_conversation_and_wait: [{ type: "genie_space", keywords: ["space_id"] }],
  create_message_and_wait: [{ type: "genie_space", keywords: ["space_id"] }],
  execute_statement: [{ type: "sql_warehouse", keywords: ["warehouse_id"] }],
  http_request: [{ type: "uc_connection", keywords: ["conn", "connection_name"] }],
  table: [{ type: "table", keywords: ["tableName"], positional: true }],
  run_now: [{ type: "job", keywords: ["job_id"], positional: true }],
  CheckpointSaver: lakebase,
  AsyncCheckpointSaver: lakebase,
  DatabricksStore: lakebase,
  AsyncDatabricksStore: lakebase,
  LakebaseClient: lakebase,
  LakebasePool: lakebase,
  AsyncLakebasePool: lakebase,
  AsyncDatabricksSession: lakebase,
  get_database_instance: [{ type: "lakebase", keywords: ["name"], positional: true }],
  generate_database_credential: [{ type: "lakebase", keywords: ["instance_names"] }],
};

/** MLflow's classes with which a program declares what a model that it logs may use. */
export const declaringCalls: Readonly<Record<string, readonly ResourceRule[]>> = {
  DatabricksServingEndpoint: [{ type: "serving_endpoint", keywords: ["endpoint_name"], positional: true }],
  DatabricksVectorSearchIndex: [{ type: "vector_search_index", keywords: ["index_name"], positional: true }],
  DatabricksFunction: [{ type: "function", keywords: ["function_name"], positional: true }],
  DatabricksGenieSpace: [{ type: "genie_space", keywords: ["genie_space_id"], positional: true }],
  DatabricksSQLWarehouse: [{ type: "sql_warehouse", keywords: ["warehouse_id"], positional: true }],
  DatabricksLakebase: [{ type: "lakebase", keywords: ["database_instance_name"], positional: true }],
  DatabricksTable: [{ type: "table", keywords: ["table_name"], positional: true }],
  DatabricksUCConnection: [{ type: "uc_connection", keywords: ["connection_name"], positional: true }],
  DatabricksApp: [{ type: "app", keywords: ["app_name"], positional: true }],
};

/** Callables that run SQL, by the last part of their name, with the keyword that brings it. */
export const queriesByCall: Readonly<Record<string, readonly string[]>> = {
  sql: ["sqlQuery"],
  execute: ["operation"],
  execute_statement: ["statement"],
};

/** Texts that name something of the workspace; the groups are the parts of its name. */
export const resourceTexts: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: "genie_space", pattern: /\/api\/2\.0\/mcp\/genie\/([\w-]+)/ },
  { type: "uc_connection", pattern: /\/api\/2\.0\/mcp\/external\/([\w-]+)/ },
  { type: "function", pattern: /\/api\/2\.0\/mcp\/functions\/(\w+)\/(\w+)\/(\w+)/ },
  { type: "vector_search_index", pattern: /\/api\/2\.0\/mcp\/vector-search\/(\w+)\/(\w+)\/(\w+)/ },
  // All of a schema; what stands in the catalog `system` is everyone's.
  { type: "function_schema", pattern: /\/api\/2\.0\/mcp\/functions\/(?!system\/)(\w+)\/(\w+)\/?$/ },
  { type: "index_schema", pattern: /\/api\/2\.0\/mcp\/vector-search\/(?!system\/)(\w+)\/(\w+)\/?$/ },
  { type: "volume", pattern: /^(?:dbfs:)?\/Volumes\/([\w-]+)\/([\w-]+)\/([\w-]+)/ },
];

/** What a name says that its value is for; the first that fits. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/(^|_)(embeddings?|vector_search|vs)_(endpoint|model)(_name)?$/, "embedding_endpoint"],
  [/(^|_)(endpoint|model|model_endpoint|llm)(_name|_id)?$/, "endpoint"],
  [
    /(^|_)(system_prompt|system_message|prompt|prompt_template|instructions?)(_template|_text)?$/,
    "system_prompt",
  ],
  [/(^|_)temperature$/, "temperature"],
  [/(^|_)max(_\w+)?_tokens$/, "max_tokens"],
  [/(^|_)top_p$/, "top_p"],
  [/(^|_)top_k$|(^|_)num_results$|(^|_)k$/, "top_k"],
  [
    /(^|_)max(_\w+)?_(iterations?|iters?|turns?|steps?|rounds?|loops?|calls?)$|(^|_)recursion_limit$/,
    "max_iterations",
  ],
  [/(^|_)max_retries$|(^|_)retries$|(^|_)max_attempts$/, "max_retries"],
  [/(^|_)timeout(_\w+)?$/, "timeout"],
  [/(^|_)(genie_)?space_id$/, "genie_space"],
  [/(^|_)warehouse_id$/, "sql_warehouse"],
  [/(^|_)index(_name)?$/, "vector_search_index"],
  [/(^|_)lakebase(_instance)?(_name)?$/, "lakebase"],
  [/(^|_)max_\w+$/, "limit"],
];

/** The role of a constant, parameter or configuration key by its name, in any case. */
export function roleOf(name: string): string | undefined {
  const lower = name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  return roles.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Roles whose values are text; the others are numbers. */
const textRoles = new Set([
  "embedding_endpoint",
  "endpoint",
  "system_prompt",
  "genie_space",
  "sql_warehouse",
  "vector_search_index",
  "lakebase",
]);

/** Whether a value can be what the role says: `MODEL = load()` and `PROMPT = 3` cannot. */
export function fitsRole(role: string, value: unknown): boolean {
  if (role === "vector_search_index") return typeof value === "string" && value.split(".").length === 3;
  return textRoles.has(role) ? typeof value === "string" : typeof value === "number";
}

/** Roles that are resources of the workspace. */
export const resourceRoles: Readonly<Record<string, string>> = {
  endpoint: "serving_endpoint",
  embedding_endpoint: "serving_endpoint",
  genie_space: "genie_space",
  sql_warehouse: "sql_warehouse",
  vector_search_index: "vector_search_index",
  lakebase: "lakebase",
};
