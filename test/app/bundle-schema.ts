/**
 * The part of the Databricks CLI's bundle schema (`databricks bundle schema`) that apps use, written from its documentation: stricter than the CLI, which
 * only warns of keys that it does not know.
 */

const text = { type: "string", minLength: 1 };

const object = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const permission = (...levels: string[]): object => ({ enum: levels });

/** The fields of each kind of resource. */
const kinds: Readonly<Record<string, object>> = {
  app: object({ name: text, permission: permission("CAN_USE") }),
  database: object({
    database_name: text,
    instance_name: text,
    permission: permission("CAN_CONNECT_AND_CREATE"),
  }),
  experiment: object({ experiment_id: text, permission: permission("CAN_MANAGE", "CAN_EDIT", "CAN_READ") }),
  genie_space: object({
    name: text,
    space_id: text,
    permission: permission("CAN_MANAGE", "CAN_EDIT", "CAN_RUN", "CAN_VIEW"),
  }),
  job: object({ id: text, permission: permission("CAN_MANAGE", "IS_OWNER", "CAN_MANAGE_RUN", "CAN_VIEW") }),
  postgres: object({ branch: text, database: text, permission: permission("CAN_CONNECT_AND_CREATE") }),
  secret: object({ scope: text, key: text, permission: permission("READ", "WRITE", "MANAGE") }),
  serving_endpoint: object({ name: text, permission: permission("CAN_MANAGE", "CAN_QUERY", "CAN_VIEW") }),
  sql_warehouse: object({ id: text, permission: permission("CAN_MANAGE", "CAN_USE", "IS_OWNER") }),
  uc_securable: object({
    securable_full_name: text,
    securable_type: { enum: ["VOLUME", "TABLE", "FUNCTION", "CONNECTION"] },
    permission: permission("READ_VOLUME", "WRITE_VOLUME", "SELECT", "MODIFY", "EXECUTE", "USE_CONNECTION"),
  }),
};

const resource = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string", pattern: "^[a-z0-9-]{1,30}$" }, description: text, ...kinds },
  additionalProperties: false,
  oneOf: Object.keys(kinds).map((kind) => ({ required: [kind] })),
};

const variable = {
  ...object(
    { name: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } },
    { value: { type: "string" }, value_from: text },
  ),
  oneOf: [{ required: ["value"] }, { required: ["value_from"] }],
};

const appPermission = object(
  { level: permission("CAN_MANAGE", "CAN_USE") },
  { user_name: text, group_name: text, service_principal_name: text },
);

const appName = { type: "string", pattern: "^[a-z0-9-]{2,30}$" };

const app = object(
  { name: appName, source_code_path: text },
  {
    description: text,
    config: object({ command: { type: "array", items: text } }, { env: { type: "array", items: variable } }),
    user_api_scopes: { type: "array", items: text },
    resources: { type: "array", items: resource },
    permissions: { type: "array", items: appPermission },
  },
);

export const bundleSchema = object(
  {
    bundle: object({ name: { type: "string", pattern: "^[A-Za-z0-9_-]+$" } }),
    resources: object(
      {},
      {
        experiments: { type: "object", additionalProperties: object({ name: text }) },
        apps: { type: "object", propertyNames: { pattern: "^[a-z0-9_]+$" }, additionalProperties: app },
      },
    ),
  },
  {
    variables: { type: "object", additionalProperties: object({}, { description: text, default: text }) },
    targets: {
      type: "object",
      additionalProperties: object(
        {},
        { mode: { enum: ["development", "production"] }, default: { type: "boolean" } },
      ),
    },
  },
);

/** The body of `POST /api/2.0/apps`, which `databricks apps create --json` sends. */
export const appRequestSchema = object(
  { name: appName },
  {
    description: text,
    resources: { type: "array", items: resource },
    user_api_scopes: { type: "array", items: text },
  },
);

/** `app.yaml`. */
export const appYamlSchema = object(
  { command: { type: "array", items: text } },
  {
    env: {
      type: "array",
      items: {
        ...object({ name: text }, { value: { type: "string" }, valueFrom: text }),
        oneOf: [{ required: ["value"] }, { required: ["valueFrom"] }],
      },
    },
  },
);
