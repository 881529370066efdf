/** Services of databricks.sdk's WorkspaceClient, and the dataclasses and enums of their answers. */
import { cls, type ClassMember, type Library, type Member, method, type MethodRow } from "../library.js";
import { sdkEnums, sdkMethods, sdkModules, sdkRenamed, sdkTypes } from "./sdk-types.js";

const from = "databricks/index";

const values = "databricks/sdk-values";

const pythonName = (name: string): string => (sdkRenamed as Record<string, string>)[name] ?? name;
const moduleOf = (name: string): string =>
  `databricks.sdk.service.${(sdkModules as Record<string, string>)[name]}`;
/** The qualified name of a dataclass or an enum of the SDK. */
const typeOf = (name: string): string => `${moduleOf(name)}.${pythonName(name)}`;

/** The type of a field that is read as `kind`; undefined for what Python reads as an object that the runtime does not have. */
function fieldType(kind: string): string | undefined {
  if (kind.startsWith("plain") || kind === "protobuf") return undefined;
  if (kind === "") return "Any";
  if (kind === "int") return "int | None";
  const name = kind.replace("[]", "");
  if (!kind.endsWith("[]")) return `${typeOf(name)} | None`;
  return name in sdkTypes ? `list[${typeOf(name)}]` : `list[${typeOf(name)}] | None`;
}

const dumps: Record<string, MethodRow> = { as_dict: method([], "dict[str, Any]") };

/** Fields that answers always have: they are read plainly, although the SDK's annotations say Optional. */
const certain = new Set([
  "StatementResponse.status",
  "StatementResponse.manifest",
  "StatementStatus.state",
  "ResultManifest.schema",
  "GenieGetMessageQueryResultResponse.statement_response",
  "GenieMessage.status",
  "V1ResponseChoiceElement.message",
]);

function dataclass(name: string, row: string): ClassMember {
  const fields = row.split(" ").map((each) => /^(\w+)(?:=[^:]+)?(?::(.+))?$/.exec(each)!);
  const typed = fields.flatMap(([, field, kind = ""]) => {
    const type = fieldType(kind);
    if (type === undefined) return [];
    return [[field!, certain.has(`${name}.${field}`) ? type.replace(" | None", "") : type] as const];
  });
  return cls(values, name, ["*", ...fields.map(([, field]) => `${field}=`)], {
    wire: true,
    attributes: Object.fromEntries(typed),
    methods: dumps,
  });
}

const enumClass = (name: string, members: string): ClassMember =>
  cls(values, name, ["value"], {
    attributes: { name: "str", value: "str" },
    constants: Object.fromEntries(members.split(" ").map((each) => [each.split("=")[0]!, typeOf(name)])),
  });

const downloads: Record<string, Member> = {
  DownloadResponse: cls(from, "SdkObject", [], {
    wire: true,
    attributes: { contents: "databricks.sdk.service.files.StreamedBody" },
  }),
  StreamedBody: cls(from, "StreamedBody", [], { methods: { read: method([], "bytes", { awaits: true }) } }),
};

/** The modules of the SDK that have dataclasses and enums, with those. */
function serviceModules(): Map<string, Record<string, Member>> {
  const out = new Map<string, Record<string, Member>>();
  const add = (name: string, member: Member): void => {
    const module = moduleOf(name);
    out.set(module, { ...out.get(module), [pythonName(name)]: member });
  };
  out.set("databricks.sdk.service.files", downloads);
  for (const [name, fields] of Object.entries(sdkTypes)) add(name, dataclass(name, fields));
  for (const [name, members] of Object.entries(sdkEnums)) add(name, enumClass(name, members));
  return out;
}

const awaits = { awaits: true } as const;
const message = typeOf("GenieMessage");
const wait = "databricks.sdk.service._internal.Wait";

/** The methods of a service that are data: of `*` pages are asked for while they are read. */
const dataMethods = (service: string): Record<string, MethodRow> =>
  Object.fromEntries(
    Object.entries<{ parameters: string; gives: string }>(
      (sdkMethods as Record<string, Record<string, { parameters: string; gives: string }>>)[service] ?? {},
    ).map(([name, { parameters, gives }]) => {
      const params = parameters.split(" ").filter((each) => each !== "");
      const type = gives === "" ? "None" : typeOf(gives.replace(/^\w+:/, "").replace(/\W+$/, ""));
      if (gives.endsWith("*"))
        return [
          name,
          method(params, `typing.AsyncGenerator[${type}, None]`, { awaits: true, generator: true }),
        ];
      return [name, method(params, gives.endsWith("[]") ? `list[${type}]` : type, awaits)];
    }),
  );

/** Methods that do more than a request, and methods that agents ask for and an app does not have. */
const byHand: Readonly<
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
          "query_tags=",
          "row_limit=",
          "schema=",
          "wait_timeout=",
        ],
        typeOf("StatementResponse"),
        awaits,
      ),
      get_statement: method(["statement_id"], typeOf("StatementResponse"), awaits),
      get_statement_result_chunk_n: method(["statement_id", "chunk_index"], typeOf("ResultData"), awaits),
    },
  },
  genie: {
    cls: "GenieService",
    methods: {
      start_conversation: method(["space_id", "content", "*", "enable_visualization="], wait, awaits),
      start_conversation_and_wait: method(
        ["space_id", "content", "*", "enable_visualization=", "timeout="],
        message,
        awaits,
      ),
      create_message: method(
        ["space_id", "conversation_id", "content", "*", "enable_visualization="],
        wait,
        awaits,
      ),
      create_message_and_wait: method(
        ["space_id", "conversation_id", "content", "*", "enable_visualization=", "timeout="],
        message,
        awaits,
      ),
      wait_get_message_genie_completed: method(
        ["conversation_id", "message_id", "space_id", "timeout=", "callback="],
        message,
        awaits,
      ),
    },
  },
  files: {
    cls: "Files",
    methods: {
      download: method(["file_path"], "databricks.sdk.service.files.DownloadResponse", awaits),
      upload: method(["file_path", "contents", "*", "overwrite="], "Any", awaits),
      get_metadata: method(["file_path"], typeOf("GetMetadataResponse"), awaits),
      download_to: method(["file_path", "destination"], "Any", {
        unsupported: "Write `download(path).contents.read()` into a file.",
      }),
      upload_from: method(["file_path", "source_path"], "Any", {
        unsupported: "Open the file in binary mode and give it to `upload(...)`.",
      }),
    },
  },
};

/** Services by the attribute of the client that gives them. */
const services = Object.fromEntries(
  [...new Set([...Object.keys(sdkMethods), ...Object.keys(byHand)])]
    .filter((service) => service !== "serving_endpoints")
    .map((service) => {
      const own = byHand[service];
      return [
        service,
        { cls: own?.cls ?? "SdkService", methods: { ...dataMethods(service), ...own?.methods } },
      ] as const;
    }),
);

const serviceType = (attribute: string): string => `databricks.sdk.services.${attribute}`;

/** Attributes of the client, with the types of their services. */
export const serviceAttributes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(services).map((each) => [each, serviceType(each)])),
  dbutils: serviceType("dbutils"),
};

const queryEndpoint: MethodRow = method(
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
    "usage_context=",
  ],
  typeOf("QueryEndpointResponse"),
  awaits,
);

/** Methods of `w.serving_endpoints` beside its OpenAI client. */
export const endpointMethods: Record<string, MethodRow> = {
  ...dataMethods("serving_endpoints"),
  query: queryEndpoint,
  http_request: method(
    ["conn", "method", "path", "*", "headers=", "json=", "params="],
    "requests.Response",
    awaits,
  ),
  get_langchain_chat_open_ai_client: method(["model"], "Any", {
    unsupported: "Use `ChatDatabricks(endpoint=model)` of databricks_langchain, as the SDK itself says.",
  }),
};

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
      dbutils: cls(from, "DbUtils", [], { attributes: { secrets: serviceType("dbutils_secrets") } }),
      dbutils_secrets: cls(from, "DbUtilsSecrets", [], {
        methods: { get: method(["scope", "key"], "str", awaits) },
      }),
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
