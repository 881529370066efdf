/**
 * What resources of the workspace are in the words of a Databricks asset bundle. Sources: the table of the migration guide, and the bundle schema of the
 * Databricks CLI, which also asks for a `name` of a Genie space. Data.
 */

type Fields = Readonly<Record<string, string>>;

export interface ResourceMapping {
  /** What a person calls it. */
  readonly label: string;
  readonly resource: (name: string) => Readonly<Record<string, Fields>>;
}

const securable = (label: string, type: string, permission: string): ResourceMapping => ({
  label,
  resource: (name) => ({
    uc_securable: { securable_full_name: name, securable_type: type, permission },
  }),
});

/** By MLflow's words for types; `volume` and `job` are what programs use besides. */
export const mappings: Readonly<Record<string, ResourceMapping>> = {
  serving_endpoint: {
    label: "serving endpoint",
    resource: (name) => ({ serving_endpoint: { name, permission: "CAN_QUERY" } }),
  },
  vector_search_index: securable("vector search index", "TABLE", "SELECT"),
  table: securable("table", "TABLE", "SELECT"),
  function: securable("function", "FUNCTION", "EXECUTE"),
  uc_connection: securable("connection", "CONNECTION", "USE_CONNECTION"),
  volume: securable("volume", "VOLUME", "READ_VOLUME"),
  sql_warehouse: {
    label: "SQL warehouse",
    resource: (id) => ({ sql_warehouse: { id, permission: "CAN_USE" } }),
  },
  genie_space: {
    label: "Genie space",
    resource: (id) => ({ genie_space: { name: id, space_id: id, permission: "CAN_RUN" } }),
  },
  job: { label: "job", resource: (id) => ({ job: { id, permission: "CAN_MANAGE_RUN" } }) },
  app: { label: "app", resource: (name) => ({ app: { name, permission: "CAN_USE" } }) },
  lakebase: {
    label: "Lakebase instance",
    resource: (name) => ({
      database: {
        instance_name: name,
        database_name: "databricks_postgres",
        permission: "CAN_CONNECT_AND_CREATE",
      },
    }),
  },
};

/** What programs use and no resource of an app can name: whole schemas, and databases whose ids no program knows. Data. */
const grantedByHand: Readonly<Record<string, string>> = {
  function_schema: "functions of the schema",
  index_schema: "vector search indexes of the schema",
  lakebase_project: "Lakebase project",
};

/** Whether a person must give the app access to it. */
export const isGrantedByHand = (type: string): boolean => Object.hasOwn(grantedByHand, type);

export const labelOf = (type: string): string =>
  Object.hasOwn(mappings, type)
    ? mappings[type]!.label
    : isGrantedByHand(type)
      ? grantedByHand[type]!
      : `\`${type}\``;

/** Which field of a resource a variable gets that takes its value from it. Volumes give a path, databases a host. */
const identities: Readonly<Record<string, string>> = {
  serving_endpoint: "name",
  sql_warehouse: "id",
  genie_space: "space_id",
  app: "name",
  job: "id",
};

/** What `value_from` makes of a resource, where that is one of its own fields. */
export function identityOf(resource: Readonly<Record<string, string | Fields>>): string | undefined {
  for (const [type, fields] of Object.entries(resource)) {
    if (typeof fields === "string") continue;
    if (Object.hasOwn(identities, type)) return fields[identities[type]!];
    if (type === "uc_securable" && fields["securable_type"] === "CONNECTION")
      return fields["securable_full_name"];
  }
  return undefined;
}

/** Scopes that apps are known to have. Those of model serving may have other names. */
export const knownScopes: ReadonlySet<string> = new Set([
  "sql",
  "dashboards.genie",
  "files.files",
  "serving.serving-endpoints",
  "catalog.connections",
]);

const scopes: Readonly<Record<string, string>> = {
  serving_endpoint: "serving.serving-endpoints",
  genie_space: "dashboards.genie",
  sql_warehouse: "sql",
  table: "sql",
  function: "sql",
  uc_connection: "catalog.connections",
  volume: "files.files",
  vector_search_index: "vectorsearch.vector-search-indexes",
  app: "apps.apps",
};

/** The scope that an app needs to use a resource in its user's name. */
export const userScopeOf = (type: string): string[] => (Object.hasOwn(scopes, type) ? [scopes[type]!] : []);

/** Text that a bundle takes as it is: without control characters, and without `${...}`, which it would fill in. */
export const isWritable = (text: string): boolean =>
  text !== "" && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]|\$\{/.test(text);
