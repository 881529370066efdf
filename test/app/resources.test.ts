import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { convertModel, type Conversion } from "../../src/index.js";
import { repositoryRoot } from "../language/cases.js";
import { appRequestSchema, appYamlSchema, bundleSchema } from "./bundle-schema.js";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = {
  "databricks.yml": ajv.compile(bundleSchema),
  "databricks-app.json": ajv.compile(appRequestSchema),
  "app.yaml": ajv.compile(appYamlSchema),
};

/** What the Databricks CLI would complain of. */
function problems({ files }: Pick<Conversion, "files">): unknown[] {
  return Object.entries(validators).flatMap(([path, validate]) => {
    validate(parse(files.find((one) => one.path === path)!.content));
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${path}${instancePath} ${message ?? ""}`,
    );
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const agent = (body = ""): string => `import mlflow
from mlflow.pyfunc import ResponsesAgent
${body}
class Agent(ResponsesAgent):
    def predict(self, request):
        return {"output": []}

mlflow.models.set_model(Agent())
`;

const mlmodel = (declared: string): string =>
  `flavors:\n  python_function:\n    model_code_path: agent.py\n${declared}`;

async function convert(declared: string, body?: string): Promise<Conversion> {
  const files = [
    { path: "MLmodel", content: bytes(mlmodel(declared)) },
    { path: "agent.py", content: bytes(agent(body)) },
  ];
  return convertModel(files, { name: "desk" });
}

describe("what no resource can name", () => {
  const codes = ({ report }: Conversion): string[] =>
    report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code}: ${message}`));
  const body = `
from databricks_mcp import DatabricksMCPClient
tools = DatabricksMCPClient(server_url="https://host/api/2.0/mcp/functions/main/tools")
system = DatabricksMCPClient(server_url="https://host/api/2.0/mcp/functions/system/ai")
`;
  const warning =
    "resource-by-hand: The agent uses the functions of the schema main.tools, to which no resource of its app gives access.";

  it("is granted by hand, and a warning says so", async () => {
    const conversion = await convert("resources:\n  databricks: {}\n", body);
    expect(codes(conversion)).toContain(warning);
    expect(codes(conversion).filter((one) => one.startsWith("resource-"))).toEqual([warning]);
    expect(problems(conversion)).toEqual([]);
  });

  it("needs no word where the model declares what the schema holds", async () => {
    const declared = "resources:\n  databricks:\n    function:\n    - name: main.tools.look_up\n";
    expect(codes(await convert(declared, body)).filter((one) => one.startsWith("resource-by-hand"))).toEqual(
      [],
    );
  });

  it("is a project of Lakebase, too", async () => {
    const memory = `
from databricks_langchain import DatabricksStore
store = DatabricksStore(project="desk", branch="production")
`;
    expect(codes(await convert("", memory))).toContain(
      "resource-by-hand: The agent uses the Lakebase project desk, to which no resource of its app gives access.",
    );
  });
});

interface App {
  readonly resources: readonly Record<string, unknown>[];
  readonly user_api_scopes?: readonly string[];
  readonly config: { readonly env: readonly Record<string, string>[] };
}

function appOf({ files }: Conversion): App {
  const text = files.find((one) => one.path === "databricks.yml")!.content;
  return Object.values((parse(text) as { resources: { apps: Record<string, App> } }).resources.apps)[0]!;
}

const found = ({ report }: Conversion): string[] =>
  report.files
    .flatMap((one) => one.diagnostics)
    .filter(({ code }) => code.startsWith("resource-"))
    .map(({ code, source: { file, start } }) => `${code} ${file}:${start.line}`);

const kindOf = (resource: Record<string, unknown>): [string, unknown] =>
  Object.entries(resource).find(([key]) => key !== "name")!;

describe("resources", { timeout: 600_000 }, () => {
  it("of every type of MLmodel, in both its places, are those of a valid bundle", async () => {
    const types = {
      serving_endpoint: "llm",
      vector_search_index: "c.s.i",
      table: "c.s.t",
      function: "c.s.f",
      uc_connection: "conn",
      sql_warehouse: "0123",
      genie_space: "01ef",
      app: "other-app",
      lakebase: "pg",
    };
    const lists = Object.entries(types).map(([type, name]) => `${type}: [{name: "${name}"}]`);
    const converted = await convert(
      `resources: {api_version: '1', databricks: {${lists.slice(0, 4).join(", ")}}}\n` +
        `auth_policy: {system_auth_policy: {resources: {databricks: {${lists.join(", ")}}}}, user_auth_policy: {}}\n`,
    );
    expect(problems(converted)).toEqual([]);
    const kinds = appOf(converted).resources.map((one) => kindOf(one)[0]);
    expect(kinds).toEqual([
      "experiment",
      "serving_endpoint",
      ...Array.from({ length: 4 }, () => "uc_securable"),
      "sql_warehouse",
      "genie_space",
      "app",
      "database",
    ]);
    expect(found(converted)).toHaveLength(9);
  });

  it("that only its users use become scopes, not permissions of the app", async () => {
    const converted = await convert(
      `auth_policy:
  system_auth_policy: {resources: {databricks: {
    genie_space: [{name: 01ef, on_behalf_of_user: true}],
    serving_endpoint: [{name: llm, on_behalf_of_user: true}, {name: llm}]}}}
  user_auth_policy: {api_scopes: [vectorsearch.vector-search-indexes]}
`,
    );
    expect(problems(converted)).toEqual([]);
    expect(appOf(converted).resources.map((one) => kindOf(one)[0])).toEqual([
      "experiment",
      "serving_endpoint",
    ]);
    expect(appOf(converted).user_api_scopes).toEqual([
      "vectorsearch.vector-search-indexes",
      "dashboards.genie",
      "serving.serving-endpoints",
    ]);
  });

  const uses = `from databricks.sdk import WorkspaceClient
from databricks_langchain import ChatDatabricks, VectorSearchRetrieverTool
w = WorkspaceClient()
llm = ChatDatabricks(endpoint="my-llm")
docs = VectorSearchRetrieverTool(index_name="main.docs.index")
GENIE = f"{w.config.host}/api/2.0/mcp/genie/01ef"
PATH = "/Volumes/main/docs/files/prompt.txt"
def rows():
    return w.statement_execution.execute_statement(warehouse_id="0123", statement="SELECT * FROM main.sales.orders o")
`;

  it("that the code uses and the model does not declare are warnings where they are used, and the app's", async () => {
    const converted = await convert(
      "resources: {databricks: {serving_endpoint: [{name: my-llm}], table: [{name: main.old.table}]}}\n",
      uses,
    );
    expect(problems(converted)).toEqual([]);
    expect(found(converted)).toEqual([
      "resource-unused MLmodel:4",
      "resource-undeclared agent.py:7",
      "resource-undeclared agent.py:8",
      "resource-undeclared agent.py:9",
      "resource-undeclared agent.py:11",
      "resource-undeclared agent.py:11",
    ]);
    const names = appOf(converted).resources.map((one) => Object.values(kindOf(one)[1] as object));
    for (const name of [
      "my-llm",
      "main.old.table",
      "main.docs.index",
      "01ef",
      "main.docs.files",
      "0123",
      "main.sales.orders",
    ])
      expect(names.some((values) => values.includes(name))).toBe(true);
  });

  it("of a model's own provider are no endpoints", async () => {
    const converted = await convert("", 'from openai import OpenAI\nMODEL = "gpt-4o"\nclient = OpenAI()\n');
    expect(found(converted)).toEqual([]);
    expect(appOf(converted).resources).toHaveLength(1);
  });

  it("with names that a bundle would take apart are left to a person", async () => {
    const names = ["a\\nb: {x: 1}", "${workspace.current_user.userName}", "\\0"];
    const list = names.map((name) => `{name: "${name}"}`).join(", ");
    const converted = await convert(`resources: {databricks: {serving_endpoint: [${list}]}}\n`);
    expect(problems(converted)).toEqual([]);
    expect(found(converted).filter((one) => one.startsWith("resource-unknown"))).toHaveLength(3);
    expect(appOf(converted).resources).toHaveLength(1);
  });

  it("with quotes, spaces, dollars, paths and emoji are what they were, in every file", async () => {
    const name = `a "b" 'c' \`d\`: # - {e} | $(id) ../<b>🦜[x](y)`;
    const converted = await convert(
      `resources: {databricks: {serving_endpoint: [{name: ${JSON.stringify(name)}}]}}\n`,
    );
    expect(problems(converted)).toEqual([]);
    expect(appOf(converted).resources[1]).toMatchObject({ serving_endpoint: { name } });
    const text = (path: string): string => converted.files.find((one) => one.path === path)!.content;
    expect(JSON.parse(text("databricks-app.json"))).toMatchObject({
      resources: [{ serving_endpoint: { name } }],
    });
    for (const path of ["README.md", "MIGRATION.md"])
      expect(text(path)).not.toMatch(/<b>|[^\\`]\[x\]\(y\)(?!`)/);
  });

  it("that are secrets of a scope come from there", async () => {
    const converted = await convert(
      "",
      'import os\nTOKEN = dbutils.secrets.get("prod", "crm")\nKEY = os.environ["CRM_API_KEY"]\n',
    );
    expect(problems(converted)).toEqual([]);
    const { resources, config } = appOf(converted);
    expect(resources.slice(1).map(kindOf)).toEqual([
      ["secret", { scope: "agent-desk", key: "CRM_API_KEY", permission: "READ" }],
      ["secret", { scope: "prod", key: "crm", permission: "READ" }],
    ]);
    expect(config.env).toContainEqual({ name: "CRM", value_from: "crm" });
  });
});

describe("a notebook's", { timeout: 600_000 }, () => {
  const notebook = (cell: string): string => `# Databricks notebook source
# MAGIC %%writefile agent.py
${agent(
  'NAMES = ["main.tools.a", "main.tools.b"]\nfrom databricks_langchain import ChatDatabricks\nllm = ChatDatabricks(endpoint="my-llm")\n',
)
  .trimEnd()
  .split("\n")
  .map((line) => `# MAGIC ${line}`)
  .join("\n")}

# COMMAND ----------

import mlflow
from agent import NAMES
from mlflow.models.auth_policy import AuthPolicy, SystemAuthPolicy, UserAuthPolicy
from mlflow.models.resources import *
${cell}
`;
  const convertNotebook = (cell: string): Promise<Conversion> =>
    convertModel([{ path: "driver.py", content: bytes(notebook(cell)) }], {
      name: "desk",
      entry: "driver.py",
    });

  it("resources are read from loops, and scopes from its policy", async () => {
    const converted = await convertNotebook(`resources = [DatabricksServingEndpoint(endpoint_name="my-llm")]
for name in NAMES:
    resources.append(DatabricksFunction(function_name=name))
policy = AuthPolicy(
    system_auth_policy=SystemAuthPolicy(resources=resources + [DatabricksTable(table_name="main.a.t")]),
    user_auth_policy=UserAuthPolicy(api_scopes=["dashboards.genie"]),
)
mlflow.pyfunc.log_model(name="agent", python_model="agent.py", auth_policy=policy)`);
    expect(problems(converted)).toEqual([]);
    expect(appOf(converted).resources).toHaveLength(5);
    expect(appOf(converted).user_api_scopes).toEqual(["dashboards.genie"]);
    expect(found(converted)).toEqual(["resource-unused driver.py:25"]);
  });

  it("resources that its tools name themselves may be any", async () => {
    const all = await convertNotebook('mlflow.pyfunc.log_model(python_model="agent.py")');
    expect(found(all)).toEqual(["resource-undeclared driver.py:7"]);
    const open = await convertNotebook(
      'mlflow.pyfunc.log_model(python_model="agent.py", resources=[r for t in tools for r in t.resources])',
    );
    expect(found(open)).toEqual([]);
  });
});

describe("every agent of the fixtures", { timeout: 600_000 }, () => {
  const snapshots = join(repositoryRoot, "snapshots", "agents");

  it.each(readdirSync(snapshots))("%s has a valid bundle", (name) => {
    const read = (path: string): unknown => parse(readFileSync(join(snapshots, name, path), "utf8"));
    validators["databricks.yml"](read("databricks.yml"));
    expect(validators["databricks.yml"].errors ?? []).toEqual([]);
    validators["app.yaml"](read("app.yaml"));
    expect(validators["app.yaml"].errors ?? []).toEqual([]);
  });
});
