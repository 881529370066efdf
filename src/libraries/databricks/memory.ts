/** What agents remember: savers of conversations, stores of memories and sessions, in Lakebase, in PostgreSQL and in memory. */
import {
  cls,
  type ClassMember,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "../library.js";

const from = "langchain/index";
const awaits = { awaits: true } as const;
const differs = "needs-lakebase" as const;

/** Where the database is; of a pool's options those that mean the same here. */
const place = [
  "instance_name=",
  "autoscaling_endpoint=",
  "project=",
  "branch=",
  "workspace_client=",
  "schema=",
];
const pool = ["min_size=", "max_size=", "timeout=", "token_cache_duration_seconds="];

const enters = (type: string): Record<string, MethodRow> => ({
  __enter__: method([], type),
  __exit__: method(["exc_type", "exc_val", "exc_tb"], "bool", awaits),
});
const entersAsync = (type: string): Record<string, MethodRow> => ({
  __aenter__: method([], `Awaitable[${type}]`),
  __aexit__: method(["exc_type", "exc_val", "exc_tb"], "Awaitable[bool]"),
});

// ---- conversations ----

const history =
  "Ask the graph: get_state(config) gives the state of a conversation, and update_state changes it.";
const low = method(["*args", "**options"], "Any", { unsupported: history });
const checkpoints: Record<string, MethodRow> = {
  get: low,
  aget: low,
  get_tuple: low,
  aget_tuple: low,
  list: low,
  alist: low,
  put: low,
  aput: low,
  put_writes: low,
  aput_writes: low,
  delete_thread: method(["thread_id"], "None", awaits),
  adelete_thread: method(["thread_id"], "Awaitable[None]"),
};

const savers: Record<string, Member> = {
  CheckpointSaver: cls(from, "CheckpointSaver", ["*", ...place, ...pool], {
    awaits: true,
    differs,
    bases: ["langgraph.checkpoint.base.BaseCheckpointSaver"],
    methods: {
      ...checkpoints,
      setup: method([], "None", awaits),
      ...enters("databricks_langchain.CheckpointSaver"),
    },
  }),
  AsyncCheckpointSaver: cls(from, "AsyncCheckpointSaver", ["*", ...place, ...pool], {
    awaits: true,
    differs,
    bases: ["langgraph.checkpoint.base.BaseCheckpointSaver"],
    methods: {
      ...checkpoints,
      setup: method([], "Awaitable[None]"),
      ...entersAsync("databricks_langchain.AsyncCheckpointSaver"),
    },
  }),
};

const connecting = "Connect with from_conn_string, or use databricks_langchain's CheckpointSaver.";
const postgresSaver = (name: string, own: Record<string, MethodRow>): ClassMember =>
  cls(from, "PostgresSaver", ["*args", "**options"], {
    bases: ["langgraph.checkpoint.base.BaseCheckpointSaver"],
    methods: { ...checkpoints, ...own },
    statics: { from_conn_string: method(["conn_string"], `langgraph.checkpoint.postgres.${name}`) },
  });
const postgresSavers: Record<string, Member> = {
  PostgresSaver: postgresSaver("PostgresSaver", {
    setup: method([], "None", awaits),
    ...enters("langgraph.checkpoint.postgres.PostgresSaver"),
  }),
  AsyncPostgresSaver: postgresSaver("AsyncPostgresSaver", {
    setup: method([], "Awaitable[None]"),
    ...entersAsync("langgraph.checkpoint.postgres.AsyncPostgresSaver"),
  }),
  ShallowPostgresSaver: unsupported("unsupported-library-member", connecting),
  AsyncShallowPostgresSaver: unsupported("unsupported-library-member", connecting),
};

// ---- memories ----

const base = "langgraph.store.base.BaseStore";
const item = "langgraph.store.base.Item";
const searched = "list[langgraph.store.base.SearchItem]";
const namespaces = "list[tuple[str, ...]]";
const reading = ["namespace", "key", "*", "refresh_ttl="];
const searching = ["namespace_prefix", "/", "*", "query=", "filter=", "limit=", "offset=", "refresh_ttl="];
const writing = ["namespace", "key", "value", "index=", "*", "ttl="];
const listing = ["*", "prefix=", "suffix=", "max_depth=", "limit=", "offset="];
const batch = method(["ops"], "Any", { unsupported: "Call get, put, search and delete one by one." });

const storeMethods: Record<string, MethodRow> = {
  get: method(reading, `${item} | None`, awaits),
  put: method(writing, "None", awaits),
  search: method(searching, searched, awaits),
  delete: method(["namespace", "key"], "None", awaits),
  list_namespaces: method(listing, namespaces, awaits),
  aget: method(reading, `Awaitable[${item} | None]`),
  aput: method(writing, "Awaitable[None]"),
  asearch: method(searching, `Awaitable[${searched}]`),
  adelete: method(["namespace", "key"], "Awaitable[None]"),
  alist_namespaces: method(listing, `Awaitable[${namespaces}]`),
  batch,
  abatch: batch,
};

const storeOptions = [
  "*",
  ...place,
  "embedding_endpoint=",
  "embedding_dims=",
  "embedding_fields=",
  "embeddings=",
  ...pool,
];

const databricksStores: Record<string, Member> = {
  DatabricksStore: cls(from, "DatabricksStore", storeOptions, {
    awaits: true,
    differs,
    roams: true,
    bases: [base],
    methods: { setup: method([], "None", awaits) },
  }),
  AsyncDatabricksStore: cls(from, "AsyncDatabricksStore", storeOptions, {
    awaits: true,
    differs,
    bases: [base],
    methods: {
      setup: method([], "Awaitable[None]"),
      ...entersAsync("databricks_langchain.AsyncDatabricksStore"),
    },
  }),
};

const itemFields = {
  value: "dict[str, Any]",
  key: "str",
  namespace: "tuple[str, ...]",
  created_at: "datetime.datetime",
  updated_at: "datetime.datetime",
};
const itemClass = (name: string, more: Record<string, string> = {}): ClassMember =>
  cls(from, name, [], {
    wire: true,
    attributes: { ...itemFields, ...more },
    methods: { dict: method([], "dict[str, Any]") },
  });
const operations = unsupported("unsupported-library-member", "Call get, put, search and delete one by one.");

const storeBase: Record<string, Member> = {
  BaseStore: cls(from, "BaseStore", [], { roams: false, methods: storeMethods }),
  Item: itemClass("Item"),
  SearchItem: itemClass("SearchItem", { score: "float | None" }),
  InvalidNamespaceError: cls(from, "InvalidNamespaceError", ["*args"], { bases: ["ValueError"] }),
  GetOp: operations,
  PutOp: operations,
  SearchOp: operations,
  ListNamespacesOp: operations,
};

const postgresStore = (name: string, roams: boolean, methods: Record<string, MethodRow>): ClassMember =>
  cls(from, "PostgresStore", ["*args", "**options"], {
    roams,
    bases: [base],
    methods,
    statics: {
      from_conn_string: method(["conn_string", "*", "index="], `langgraph.store.postgres.${name}`),
    },
  });
const postgresStores: Record<string, Member> = {
  PostgresStore: postgresStore("PostgresStore", true, {
    setup: method([], "None", awaits),
    ...enters("langgraph.store.postgres.PostgresStore"),
  }),
  AsyncPostgresStore: postgresStore("AsyncPostgresStore", false, {
    setup: method([], "Awaitable[None]"),
    ...entersAsync("langgraph.store.postgres.AsyncPostgresStore"),
  }),
};

// ---- sessions ----

const sessions: Record<string, Member> = {
  AsyncDatabricksSession: cls(
    "openai-agents/index",
    "AsyncDatabricksSession",
    [
      "session_id",
      "*",
      ...place,
      "token_cache_duration_seconds=",
      "create_tables=",
      "sessions_table=",
      "messages_table=",
      "use_cached_engine=",
    ],
    {
      awaits: true,
      differs,
      bases: ["agents.memory.SessionABC"],
      attributes: { session_id: "str" },
      wire: true,
    },
  ),
};

// ---- modules ----

const lakebase = unsupported(
  "unsupported-library-member",
  "Roles, grants and SQL of one's own are for the notebook that sets up the database; savers, stores and sessions make their tables themselves.",
);

/** Members of databricks_langchain. */
export const langchainMemory: Record<string, Member> = { ...savers, ...databricksStores };
/** Members of databricks_openai.agents. */
export const openaiMemory: Record<string, Member> = sessions;
/** `get_store` of langgraph.config. */
export const runningStore: Member = fn(from, "getStore", [], base);

export const memoryLibraries: readonly Library[] = [
  { module: "databricks_langchain.checkpoint", members: savers },
  { module: "databricks_langchain.store", members: databricksStores },
  { module: "databricks_openai.agents.session", members: sessions },
  {
    module: "databricks_ai_bridge.lakebase",
    members: {
      LakebaseClient: lakebase,
      LakebasePool: lakebase,
      AsyncLakebasePool: lakebase,
      AsyncLakebaseSQLAlchemy: lakebase,
    },
  },
  {
    module: "langgraph.checkpoint.base",
    members: {
      BaseCheckpointSaver: cls("@langchain/langgraph", "BaseCheckpointSaver", [], { methods: checkpoints }),
    },
  },
  { module: "langgraph.checkpoint.postgres", members: postgresSavers },
  { module: "langgraph.checkpoint.postgres.aio", members: postgresSavers },
  { module: "langgraph.store.base", members: storeBase },
  {
    module: "langgraph.store.memory",
    members: {
      InMemoryStore: cls(from, "InMemoryStore", ["*", "index="], {
        roams: true,
        bases: [base],
      }),
    },
  },
  { module: "langgraph.store.postgres", members: postgresStores },
  { module: "langgraph.store.postgres.aio", members: postgresStores },
];
