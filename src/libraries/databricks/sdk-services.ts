/** Services of databricks.sdk's WorkspaceClient, and the dataclasses and enums of their answers. */
import { cls, type ClassMember, type Library, type Member, method, type MethodRow } from "../library.js";
import { sdkEnums, sdkModules, sdkTypes } from "./sdk-types.js";

const from = "databricks/index";

/** The name of a class in its module: in the tables, the second class of a name has its module before it. */
const ownName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** The qualified name of a dataclass or an enum of the SDK. */
const typeOf = (name: string): string => `${(sdkModules as Record<string, string>)[name]}.${ownName(name)}`;

const fieldType = (kind: string): string => {
  if (kind === "") return "Any";
  const inner = typeOf(kind.replace("[]", ""));
  return kind.endsWith("[]") ? `list[${inner}] | None` : `${inner} | None`;
};

const dumps: Record<string, MethodRow> = { as_dict: method([], "dict[str, Any]") };

/** Dataclasses that programs make themselves. */
const made = new Set(["ChatMessage", "StatementParameterListItem"]);

/** Fields that answers always have: they are read plainly, although the SDK's annotations say Optional. */
const certain = new Set([
  "StatementResponse.status",
  "StatementResponse.manifest",
  "StatementStatus.state",
  "ResultManifest.schema",
  "ResultSchema.columns",
  "GenieGetMessageQueryResultResponse.statement_response",
  "GenieMessage.status",
  "QueryEndpointResponse.choices",
  "V1ResponseChoiceElement.message",
]);

const dataclass = (name: string, fields: Readonly<Record<string, string>>): ClassMember =>
  cls(from, made.has(name) ? name : "SdkObject", ["*", ...Object.keys(fields).map((field) => `${field}=`)], {
    wire: true,
    attributes: Object.fromEntries(
      Object.entries(fields).map(([field, kind]) => {
        const type = fieldType(kind);
        return [field, certain.has(`${name}.${field}`) ? type.replace(" | None", "") : type];
      }),
    ),
    methods: dumps,
  });

/** Enums that programs name; others are seen as values only. */
const exported = new Set([
  "StatementState",
  "Disposition",
  "Format",
  "ExecuteStatementRequestOnWaitTimeout",
  "MessageStatus",
  "ChatMessageRole",
]);

const enumClass = (name: string, members: string): ClassMember =>
  cls(from, exported.has(name) ? name : "SdkObject", [], {
    attributes: { name: "str", value: "str" },
    constants: Object.fromEntries(members.split(" ").map((each) => [each, typeOf(name)])),
  });

/** The modules of the SDK that have dataclasses and enums, with those. */
function serviceModules(): Map<string, Record<string, Member>> {
  const out = new Map<string, Record<string, Member>>();
  const add = (name: string, member: Member): void => {
    const module = (sdkModules as Record<string, string>)[name]!;
    out.set(module, { ...out.get(module), [ownName(name)]: member });
  };
  for (const [name, fields] of Object.entries(sdkTypes)) add(name, dataclass(name, fields));
  for (const [name, members] of Object.entries(sdkEnums)) add(name, enumClass(name, members));
  return out;
}

const awaits = { awaits: true } as const;
const statement = typeOf("StatementResponse");
const message = typeOf("GenieMessage");
const queryResult = typeOf("GenieGetMessageQueryResultResponse");
const messageIds = ["space_id", "conversation_id", "message_id"];
const wait = "databricks.sdk.service._internal.Wait";

/** Services by the attribute of the client that gives them. */
const services: Readonly<
  Record<string, { readonly cls: string; readonly methods: Record<string, MethodRow> }>
> = {
  statement_execution: {
    cls: "StatementExecution",
    methods: {
      execute_statement: method(
        [
          "statement",
          "warehouse_id",
          "*",
          "byte_limit=",
          "catalog=",
          "disposition=",
          "format=",
          "on_wait_timeout=",
          "parameters=",
          "row_limit=",
          "schema=",
          "wait_timeout=",
        ],
        statement,
        awaits,
      ),
      get_statement: method(["statement_id"], statement, awaits),
      get_statement_result_chunk_n: method(["statement_id", "chunk_index"], typeOf("ResultData"), awaits),
      cancel_execution: method(["statement_id"], "None", awaits),
    },
  },
  genie: {
    cls: "GenieService",
    methods: {
      start_conversation: method(["space_id", "content"], wait, awaits),
      start_conversation_and_wait: method(["space_id", "content", "timeout="], message, awaits),
      create_message: method(["space_id", "conversation_id", "content"], wait, awaits),
      create_message_and_wait: method(
        ["space_id", "conversation_id", "content", "timeout="],
        message,
        awaits,
      ),
      get_message: method(messageIds, message, awaits),
      get_message_attachment_query_result: method([...messageIds, "attachment_id"], queryResult, awaits),
      execute_message_attachment_query: method([...messageIds, "attachment_id"], queryResult, awaits),
      get_message_query_result: method(messageIds, queryResult, awaits),
      get_space: method(["space_id"], typeOf("GenieSpace"), awaits),
      wait_get_message_genie_completed: method(
        ["conversation_id", "message_id", "space_id", "timeout="],
        message,
        awaits,
      ),
    },
  },
  secrets: {
    cls: "Secrets",
    methods: {
      get_secret: method(["scope", "key"], typeOf("GetSecretResponse"), awaits),
      get: method(["scope", "key"], "str", awaits),
    },
  },
  functions: { cls: "Functions", methods: { get: method(["name"], typeOf("FunctionInfo"), awaits) } },
  current_user: { cls: "CurrentUser", methods: { me: method([], typeOf("User"), awaits) } },
  vector_search_indexes: {
    cls: "VectorSearchIndexes",
    methods: {
      query_index: method(
        [
          "index_name",
          "columns",
          "*",
          "columns_to_rerank=",
          "facets=",
          "filters_json=",
          "num_results=",
          "query_columns=",
          "query_text=",
          "query_type=",
          "query_vector=",
          "reranker=",
          "score_threshold=",
          "sort_columns=",
        ],
        typeOf("QueryVectorIndexResponse"),
        awaits,
      ),
    },
  },
  files: {
    cls: "Files",
    methods: {
      download: method(["file_path"], "databricks.sdk.service.files.DownloadResponse", awaits),
      upload: method(["file_path", "contents", "*", "overwrite="], "None", awaits),
      delete: method(["file_path"], "None", awaits),
    },
  },
};

const serviceType = (attribute: string): string => `databricks.sdk.services.${attribute}`;

/** Attributes of the client, with the types of their services. */
export const serviceAttributes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(services).map((each) => [each, serviceType(each)])),
  dbutils: serviceType("dbutils"),
};

/** `w.serving_endpoints.query` */
export const queryEndpoint: MethodRow = method(
  [
    "name",
    "*",
    "client_request_id=",
    "dataframe_records=",
    "dataframe_split=",
    "extra_params=",
    "input=",
    "inputs=",
    "instances=",
    "max_tokens=",
    "messages=",
    "n=",
    "prompt=",
    "stop=",
    "stream=",
    "temperature=",
  ],
  typeOf("QueryEndpointResponse"),
  awaits,
);

export const sdkServiceLibraries: readonly Library[] = [
  {
    module: "databricks.sdk.services",
    members: {
      ...Object.fromEntries(
        Object.entries(services).map(([name, { cls: runtime, methods }]) => [
          name,
          cls(from, runtime, [], { methods }),
        ]),
      ),
      dbutils: cls(from, "DbUtils", [], { attributes: { secrets: serviceType("secrets") } }),
    },
  },
  {
    module: "databricks.sdk.service._internal",
    members: {
      Wait: cls(from, "Wait", [], {
        wire: true,
        attributes: { response: "Any", conversation_id: "str", message_id: "str", space_id: "str" },
        methods: { result: method(["timeout="], message, awaits) },
      }),
    },
  },
  {
    module: "databricks.sdk.service.files",
    members: {
      DownloadResponse: cls(from, "SdkObject", [], {
        wire: true,
        attributes: { contents: "databricks.sdk.service.files.StreamedBody" },
      }),
      StreamedBody: cls(from, "StreamedBody", [], { methods: { read: method([], "bytes", awaits) } }),
    },
  },
  ...Array.from(serviceModules(), ([module, members]): Library => ({ module, members })),
  errorModule("databricks.sdk.errors"),
  errorModule("databricks.sdk.errors.platform"),
  errorModule("databricks.sdk.errors.base"),
];

function errorModule(module: string): Library {
  const base = "databricks.sdk.errors.DatabricksError";
  const bases: Readonly<Record<string, string>> = {
    DatabricksError: "OSError",
    BadRequest: base,
    Unauthenticated: base,
    PermissionDenied: base,
    NotFound: base,
    ResourceConflict: base,
    TooManyRequests: base,
    Cancelled: base,
    InternalError: base,
    TemporarilyUnavailable: base,
    DeadlineExceeded: base,
    InvalidState: "databricks.sdk.errors.BadRequest",
    InvalidParameterValue: "databricks.sdk.errors.BadRequest",
    ResourceDoesNotExist: "databricks.sdk.errors.NotFound",
    Aborted: "databricks.sdk.errors.ResourceConflict",
    AlreadyExists: "databricks.sdk.errors.ResourceConflict",
    ResourceAlreadyExists: "databricks.sdk.errors.ResourceConflict",
    ResourceExhausted: "databricks.sdk.errors.TooManyRequests",
    RequestLimitExceeded: "databricks.sdk.errors.TooManyRequests",
    DataLoss: "databricks.sdk.errors.InternalError",
    OperationFailed: "Exception",
  };
  const attributes = { error_code: "str | None", details: "Any", retry_after_secs: "Any" };
  const members = Object.entries(bases).map(([name, parent]) => [
    name,
    cls(from, name, ["message=", "*", "error_code="], { bases: [parent], attributes, wire: true }),
  ]);
  return { module, members: Object.fromEntries(members) as Record<string, Member> };
}
