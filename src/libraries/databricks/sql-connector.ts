/** databricks-sql-connector: the statements run through the statement execution API, on the warehouse that `http_path` names. */
import { cls, fn, type Library, type Member, method, type MethodRow, unsupported } from "../library.js";

const from = "libraries/databricks-sql";
const row = "databricks.sql.types.Row";
const awaits = { awaits: true } as const;

/** How the connector waits, tries again and transfers, which does not change what a statement gives. */
const transport = [
  "use_cloud_fetch=",
  "max_download_threads=",
  "enable_telemetry=",
  "user_agent_entry=",
  "_user_agent_entry=",
  "_socket_timeout=",
  "socket_timeout=",
  "http_retry_delay_min=",
  "http_retry_delay_max=",
  "http_retry_max_redirects=",
  "http_retry_stop_after_attempts=",
  "_retry_delay_min=",
  "_retry_delay_max=",
  "_retry_stop_after_attempts_count=",
  "_retry_stop_after_attempts_duration=",
];
const connect = fn(
  from,
  "connect",
  [
    "server_hostname",
    "http_path",
    "access_token=",
    "*",
    "credentials_provider=",
    "catalog=",
    "schema=",
    ...transport,
  ],
  "databricks.sql.client.Connection",
);

const without = (advice: string, ...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(
    names.map((name) => [name, method(["*args", "**options"], "Any", { unsupported: advice })]),
  );

const client: Record<string, Member> = {
  Connection: cls(from, "Connection", [], {
    methods: {
      cursor: method([], "databricks.sql.client.Cursor"),
      close: method([], "None"),
      commit: method([], "None"),
      ...without("Statements are transactions of their own.", "rollback"),
    },
    attributes: { open: "bool" },
  }),
  Cursor: cls(from, "Cursor", [], {
    methods: {
      execute: method(["operation", "parameters="], "databricks.sql.client.Cursor", awaits),
      fetchall: method([], `list[${row}]`),
      fetchmany: method(["size"], `list[${row}]`),
      fetchone: method([], `${row} | None`),
      close: method([], "None"),
      ...without(
        "Read the rows with fetchall(): there is no Arrow in an app.",
        "fetchall_arrow",
        "fetchmany_arrow",
      ),
      ...without("Ask information_schema with a statement.", "catalogs", "schemas", "tables", "columns"),
      ...without("Run the statement once for each.", "executemany"),
      ...without("execute() gives way to other requests while it waits.", "execute_async", "cancel"),
    },
    attributes: {
      description: "list[tuple[Any, ...]] | None",
      rowcount: "int",
      arraysize: "int",
      open: "bool",
      connection: "databricks.sql.client.Connection",
    },
  }),
};

const errorBases: Readonly<Record<string, string>> = {
  Error: "Exception",
  InterfaceError: "databricks.sql.exc.Error",
  DatabaseError: "databricks.sql.exc.Error",
  InternalError: "databricks.sql.exc.DatabaseError",
  OperationalError: "databricks.sql.exc.DatabaseError",
  RequestError: "databricks.sql.exc.OperationalError",
  ProgrammingError: "databricks.sql.exc.DatabaseError",
  IntegrityError: "databricks.sql.exc.DatabaseError",
  DataError: "databricks.sql.exc.DatabaseError",
  NotSupportedError: "databricks.sql.exc.DatabaseError",
  ServerOperationError: "databricks.sql.exc.DatabaseError",
};
const errors: Record<string, Member> = Object.fromEntries(
  Object.entries(errorBases).map(([name, base]) => [
    name,
    cls(from, name === "Error" ? "SqlError" : name, ["message=", "context="], {
      bases: [base],
      attributes: { message: "Any", context: "Any" },
    }),
  ]),
);
const types: Record<string, Member> = {
  Row: cls(from, "SqlRow", [], {
    open: true,
    bases: ["tuple"],
    methods: { asDict: method(["recursive="], "dict[str, Any]") },
  }),
};

export const sqlConnectorLibraries: readonly Library[] = [
  {
    module: "databricks.sql",
    members: {
      connect,
      ...errors,
      parameters: unsupported(
        "unsupported-library-member",
        "Give plain values as parameters, and cast them in the statement.",
      ),
    },
  },
  { module: "databricks.sql.client", members: client },
  { module: "databricks.sql.exc", members: errors },
  { module: "databricks.sql.types", members: types },
];
