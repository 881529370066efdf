/** What is said about code for a workspace that is wrong, or does something else in an app. */
import { describe, expect, it } from "vitest";

import { convertModel, convertModule } from "../../src/index.js";

async function converted(source: string): Promise<{ code: string; diagnostics: string }> {
  const { code, diagnostics } = await convertModule(source, "agent.py");
  const told = diagnostics.map((d) => `${d.code}@${d.source.start.line}: ${d.message} ${d.help}`);
  return { code, diagnostics: told.join("\n") };
}

describe("bad input", () => {
  it.each([
    [
      "a misspelled keyword of a search",
      'from databricks.vector_search.client import VectorSearchClient\ni = VectorSearchClient().get_index(index_name="a.b.c")\ni.similarity_search(columns=["x"], query_txt="q")\n',
      /unknown-keyword@3: .*query_txt/,
    ],
    [
      "a keyword of data frames",
      'from databricks_langchain.genie import GenieAgent\ng = GenieAgent("s", return_pandas=True)\n',
      /unknown-keyword@2: .*return_pandas/,
    ],
    [
      "a misspelled toolkit",
      "from databricks_langchain import UCFunctionToolKit\nprint(UCFunctionToolKit(function_names=[]))\n",
      /unknown-member@2: .*Did you mean `UCFunctionToolkit`/,
    ],
    [
      "rows for the store of langchain_community",
      "from langchain_community.vectorstores import DatabricksVectorSearch\ns = DatabricksVectorSearch(None)\ns.add_texts([])\n",
      /unsupported-member@3: .*upsert/,
    ],
    [
      "making an index",
      'from databricks.vector_search.client import VectorSearchClient\nVectorSearchClient().create_delta_sync_index(index_name="a.b.c")\n',
      /unsupported-member@2: .*notebook/,
    ],
    [
      "data frames of Spark",
      'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\ndf = spark.sql("SELECT 1").toPandas()\n',
      /unsupported-member@3: .*row\.asDict\(\)/,
    ],
    [
      "Spark at all",
      'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\nprint(spark.sql("SELECT 1").collect())\n',
      /needs-sql-warehouse@2: .*DATABRICKS_WAREHOUSE_ID/,
    ],
    [
      "a service that an app does not have",
      "from databricks.sdk import WorkspaceClient\nw = WorkspaceClient()\nw.jobs.run_now(job_id=3)\n",
      /unknown-member@3: .*jobs/,
    ],
    [
      "a misspelled method of a service",
      'from databricks.sdk import WorkspaceClient\nw = WorkspaceClient()\nprint(w.tables.gett("a.b.c"))\n',
      /unknown-member@3: .*gett/,
    ],
    [
      "a misspelled keyword of a service",
      'from databricks.sdk import WorkspaceClient\nw = WorkspaceClient()\nprint(w.tables.get("a.b.c", include_brows=True))\n',
      /unknown-keyword@3: .*include_brows/,
    ],
    [
      "a keyword that the manager of MCP servers does not have",
      "from agents.mcp import MCPServerManager\nm = MCPServerManager([], timeout=3)\nprint(m)\n",
      /unknown-keyword@2: .*timeout/,
    ],
    [
      "the strategy of model serving",
      "from databricks.sdk import WorkspaceClient\nfrom databricks_ai_bridge import ModelServingUserCredentials\nw = WorkspaceClient(credentials_strategy=ModelServingUserCredentials())\n",
      /user-credentials@3: .*the user's token/,
    ],
  ])("%s", async (_name, source, expected) => {
    expect((await converted(source)).diagnostics).toMatch(expected);
  });
});

describe("what Python's constructors ask the workspace", () => {
  it("is awaited, also where the object is made in a constructor of the program", async () => {
    const { code, diagnostics } = await converted(
      `from databricks_openai import VectorSearchRetrieverTool\n\nclass Tools:\n    def __init__(self, index):\n        self.tool = VectorSearchRetrieverTool(index_name=index, num_results=3)\n\nprint(Tools("a.b.c").tool.execute("q"))\n`,
    );
    expect(diagnostics).toMatch(/^async-constructor@3: .*$/);
    expect(code).toContain("await VectorSearchRetrieverTool.create({");
    expect(code).toMatch(/await \(await Tools\.create\("a\.b\.c"\)\)\.tool\.execute\("q"\)/);
  });

  it("lets a method that is handed on be awaited where it is called", async () => {
    const { code } = await converted(
      `from databricks_openai import VectorSearchRetrieverTool\n\ntool = VectorSearchRetrieverTool(index_name="a.b.c")\ntable = {"search": tool.execute}\n\ndef run(name, **args):\n    return table[name](**args)\n\nprint(run("search", query="q"))\n`,
    );
    expect(code).toMatch(/async function run/);
  });
});

describe("what the code names", () => {
  it("becomes resources of the app, and the warehouse a setting", { timeout: 60_000 }, async () => {
    const source = `
from databricks_openai import UCFunctionToolkit, VectorSearchRetrieverTool
from mlflow.genai.agent_server import invoke

INDEX = "main.docs.pages_idx"
tool = VectorSearchRetrieverTool(index_name=INDEX)
toolkit = UCFunctionToolkit(function_names=["main.tools.add", "main.more.*"])

@invoke()
def handle(request):
    return {"output": []}
`;
    const files = [{ path: "agent.py", content: new TextEncoder().encode(source) }];
    const app = await convertModel(files, { name: "named", entry: "agent.py" });
    const text = (path: string): string => String(app.files.find((one) => one.path === path)?.content);
    expect(text("databricks.yml")).toMatch(
      /securable_full_name: main\.docs\.pages_idx\s+securable_type: TABLE/,
    );
    expect(text("databricks.yml")).toMatch(
      /securable_full_name: main\.tools\.add\s+securable_type: FUNCTION/,
    );
    expect(text("databricks.yml")).not.toContain("main.more");
    expect(text(".env.example")).toContain("# DATABRICKS_WAREHOUSE_ID=");
  });
});
