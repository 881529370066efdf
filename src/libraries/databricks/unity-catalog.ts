/** Functions of Unity Catalog: the client, the toolkits of both packages, and the modules that have them under older names. */
import { cls, type ClassMember, fn, type Library, type Member, method, unsupported } from "../library.js";

const from = "databricks/index";
const client = "unitycatalog.ai.core.databricks.DatabricksFunctionClient";
const result = "unitycatalog.ai.core.base.FunctionExecutionResult";
const differs = "needs-sql-warehouse" as const;

const registering =
  "Functions are registered before the agent runs: keep that in the notebook that sets it up.";
const registers = method(["*args", "**options"], "Any", { unsupported: registering });
const sources = method(["*args", "**options"], "Any", {
  unsupported:
    "A function of Unity Catalog is Python or SQL, which an app cannot run: call execute_function.",
});

const functionClient: ClassMember = cls(
  from,
  "DatabricksFunctionClient",
  ["client=", "*", "profile=", "execution_mode=", "**options"],
  {
    differs,
    attributes: { client: "databricks.sdk.WorkspaceClient" },
    methods: {
      execute_function: method(["function_name", "parameters=", "*", "**options"], result, { awaits: true }),
      get_function: method(["function_name"], "Any", { awaits: true }),
      list_functions: method(["catalog", "schema", "max_results=", "page_token="], "list[Any]", {
        awaits: true,
      }),
      create_function: registers,
      create_python_function: registers,
      create_wrapped_function: registers,
      delete_function: registers,
      get_function_source: sources,
      get_function_as_callable: sources,
      to_dict: method([], "dict[str, Any]"),
    },
  },
);

/** Members about clients, which all modules share. */
const clients: Record<string, Member> = {
  DatabricksFunctionClient: functionClient,
  set_uc_function_client: fn(from, "setUcFunctionClient", ["client"], "None"),
  get_uc_function_client: fn(from, "getUcFunctionClient", [], client, { differs }),
  UnitycatalogFunctionClient: unsupported(
    "unsupported-library-member",
    "Use DatabricksFunctionClient, which calls the functions of the workspace.",
  ),
};

const core: Record<string, Member> = {
  ...clients,
  FunctionExecutionResult: cls(from, "FunctionExecutionResult", [], {
    wire: true,
    attributes: { error: "str | None", format: "str | None", value: "Any", truncated: "bool | None" },
    methods: { to_json: method([], "str") },
  }),
  BaseFunctionClient: functionClient,
};

const toolkit = (runtime: string, tool: string): ClassMember =>
  cls(
    runtime,
    "UCFunctionToolkit",
    ["*", "function_names=", "client=", "filter_accessible_functions=", "tools_dict="],
    {
      awaits: true,
      differs,
      wire: true,
      attributes: {
        tools: `list[${tool}]`,
        tools_dict: `dict[str, ${tool}]`,
        function_names: "list[str]",
        client,
      },
    },
  );

/** Members of databricks_openai and of unitycatalog.ai.openai. */
export const openaiFunctions: Record<string, Member> = {
  ...clients,
  UCFunctionToolkit: toolkit(from, "dict[str, Any]"),
};

const langchain = "langchain/index";
/** Members of databricks_langchain and of unitycatalog.ai.langchain. */
export const langchainFunctions: Record<string, Member> = {
  ...clients,
  UCFunctionToolkit: toolkit(langchain, "databricks_langchain.UnityCatalogTool"),
  UnityCatalogTool: cls(langchain, "UnityCatalogTool", ["*args"], {
    wire: true,
    bases: ["langchain_core.tools.StructuredTool"],
    attributes: { uc_function_name: "str" },
  }),
};

export const unityCatalogLibraries: readonly Library[] = [
  { module: "unitycatalog.ai.core", members: {} },
  { module: "unitycatalog.ai.core.base", members: core },
  { module: "unitycatalog.ai.core.databricks", members: core },
  { module: "unitycatalog.ai.core.client", members: core },
  { module: "unitycatalog.ai.openai.toolkit", members: openaiFunctions },
  {
    module: "unitycatalog.ai.openai.utils",
    members: {
      generate_tool_call_messages: unsupported(
        "unsupported-library-member",
        "Call execute_function for each tool call, and add its value as a message of the role tool.",
      ),
    },
  },
  { module: "unitycatalog.ai.langchain.toolkit", members: langchainFunctions, asks: true },
];
