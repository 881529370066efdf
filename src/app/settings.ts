import { isSecretName } from "../secrets/rules.js";
import { identityOf, isWritable } from "./resource-types.js";
import { type AppResource, type AppResources, experimentResource } from "./resources.js";

/** An environment variable that the converted program reads. */
export interface Setting {
  readonly name: string;
  /** What it is when the variable is not set; absent where the program has no default. */
  readonly value?: string;
  readonly comment: string;
  /** Its value is a secret, of this scope and under this key where the program says so. */
  readonly secret?: { readonly scope?: string; readonly key?: string };
}

/** Variables that Databricks Apps, or the machine, gives every program. */
const givenVariable =
  /^(DATABRICKS_(HOST|TOKEN|CLIENT_ID|CLIENT_SECRET|APP_\w+|WORKSPACE_ID)|PATH|HOME|PORT|USER)$/;

/** Whether a deployed app takes the variable from a secret scope. */
export const isSecretVariable = ({ name, value, secret }: Setting): boolean =>
  secret !== undefined || (value === undefined && isSecretName(name) && !givenVariable.test(name));

/** A variable of the deployed app: a value, or the resource that it comes from. */
export interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly resource?: string;
}

/** Prompts stay in the source, where they are read and reviewed. */
const isProse = (value: string): boolean => value.includes("\n") || value.length > 120;

/** Which SQL warehouse runs the statements of the app. */
export const warehouseVariable = "DATABRICKS_WAREHOUSE_ID";

/** Where an app keeps what it remembers. */
export const memoryVariables: readonly Setting[] = [
  {
    name: "AGENT_MEMORY",
    comment:
      "Where the agent keeps conversations and memories: lakebase, file, or file:<folder>. Unset, it is Lakebase in Databricks Apps and where LAKEBASE_... variables or PGHOST are set, and the folder .memory elsewhere.",
  },
  {
    name: "AGENT_MEMORY_SCHEMA",
    comment:
      "The PostgreSQL schema of the conversations of LangGraph, which cannot share the tables of the Python agent.",
  },
];

/** The variables of a deployed app: MLflow's, and the program's own; a value that a resource has comes from there. */
export function deployedVariables(
  settings: readonly Setting[],
  { mapped, secrets }: Pick<AppResources, "mapped" | "secrets">,
): Variable[] {
  return [
    { name: "MLFLOW_TRACKING_URI", value: "databricks" },
    { name: "MLFLOW_EXPERIMENT_ID", resource: experimentResource },
    ...settings.flatMap((setting): Variable[] => {
      const { name, value } = setting;
      const resource = secrets.get(name) ?? sourceOf(setting, mapped)?.name;
      if (resource !== undefined) return [{ name, resource }];
      return value === undefined || isProse(value) || !isWritable(value) ? [] : [{ name, value }];
    }),
  ];
}

function sourceOf(setting: Setting, resources: readonly AppResource[]): AppResource | undefined {
  if (setting.name === warehouseVariable && setting.value === undefined)
    return resources.find((one) => "sql_warehouse" in one);
  return setting.value === undefined ? undefined : resources.find((one) => identityOf(one) === setting.value);
}

/** `.env.example`: every variable, what it is for and where its value comes from. */
export function renderEnvironmentExample(settings: readonly Setting[]): string {
  const groups = [
    [
      "# `npm run quickstart` makes .env of this file; the app reads .env when it starts, and it is not committed.",
      "# In Databricks Apps these come from the platform and from databricks.yml.",
    ],
    [
      "# The profile of the Databricks CLI that the scripts use. From quickstart; `databricks auth profiles` lists them.",
      "# DATABRICKS_CONFIG_PROFILE=DEFAULT",
    ],
    ["# The address of the workspace. From quickstart, which takes it from the profile.", "DATABRICKS_HOST="],
    [
      "# A token for local runs. From quickstart: `databricks auth token`, field access_token.",
      "DATABRICKS_TOKEN=",
    ],
    [
      "# Where traces go: the id of an MLflow experiment. From quickstart, which finds or creates it.",
      "# MLFLOW_TRACKING_URI=databricks",
      "# MLFLOW_EXPERIMENT_ID=",
    ],
    ["# The port to serve on.", "# DATABRICKS_APP_PORT=8000"],
    ...settings.map(settingLines),
  ];
  return groups.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** A variable that the program cannot do without has a line that ends in `=`: scripts of the app look for those. */
function settingLines(setting: Setting): string[] {
  const { name, value, comment } = setting;
  const place = isSecretVariable(setting)
    ? " A secret: deployed, it comes from the scope that databricks.yml names."
    : "";
  const text = `${comment.replace(/\s+/g, " ")}${place}`;
  if (value === undefined) return [`# ${text}`, `# ${name}=`];
  if (isProse(value)) return [`# ${name}: ${text} Its value stands in the agent's config.ts.`];
  return [`# ${text} This is the value of the model.`, `# ${name}=${quoteValue(value)}`];
}

/** A value for Node's `.env` reader, which knows three quotes and, between double ones, `\n`. */
function quoteValue(value: string): string {
  if (/^[\w./:@+-]*$/.test(value)) return value;
  const quote = ["'", '"', "`"].find((one) => !value.includes(one)) ?? "'";
  const escaped = /[\r\n]/.test(value) ? value.replace(/\r?\n|\r/g, "\\n") : value;
  return escaped === value ? `${quote}${value}${quote}` : `"${escaped.replaceAll('"', "'")}"`;
}
