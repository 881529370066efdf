import { isLangchainTraced } from "../agent-server/autolog.js";
import { pyClass } from "../python/class-info.js";
import { dictGet, makeDict } from "../python/dict-access.js";
import { signature } from "../python/functions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { splitKeywords } from "../python/keywords.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import {
  type DatabricksFunctionClient,
  functionToolName,
  getUcFunctionClient,
  toolkitFunctions,
  type ToolkitOptions,
} from "../databricks/uc-functions.js";
import { parametersModel } from "../databricks/uc-types.js";
import { StructuredTool } from "./tools.js";

/** A function of Unity Catalog as a tool; it gives JSON with `format` and `value`, or with `error`. */
export class UnityCatalogTool extends StructuredTool {
  readonly uc_function_name: string;

  constructor(name: string, info: Dynamic, client: DatabricksFunctionClient) {
    const run = async (...given: Dynamic[]): Promise<string> => {
      const args: unknown = jsonLoads(jsonDumps(splitKeywords(given)[1], { default: str }));
      const result = await client.executeFunction(name, args, {
        enable_retriever_tracing: isLangchainTraced(),
      });
      return result.toJson();
    };
    super({
      name: functionToolName(name),
      description: dictGet(info, "comment") ?? "",
      func: signature(run, "func", ["*args", "**options"]),
      args_schema: parametersModel(info).model,
    });
    this.uc_function_name = name;
  }
}
pyClass(UnityCatalogTool, { name: "UnityCatalogTool", module: "unitycatalog.ai.langchain.toolkit" });

/** `databricks_langchain.UCFunctionToolkit`: functions of Unity Catalog as tools of an agent. */
export class UCFunctionToolkit {
  private constructor(
    readonly function_names: Dynamic,
    readonly client: DatabricksFunctionClient,
    /** The tools by the name of their function. */
    readonly tools_dict: Dynamic,
    readonly tools: UnityCatalogTool[],
  ) {}

  /** Asks the workspace for the functions. Throws its errors, or PermissionError. */
  static async create(options: ToolkitOptions = {}): Promise<UCFunctionToolkit> {
    const client = options.client ?? getUcFunctionClient();
    const found = await toolkitFunctions(options, client);
    const tools = found.map(([name, info]) => [name, new UnityCatalogTool(name, info, client)] as const);
    return new UCFunctionToolkit(
      options.function_names ?? [],
      client,
      makeDict([...tools]),
      tools.map(([, tool]) => tool),
    );
  }
}
pyClass(UCFunctionToolkit, { name: "UCFunctionToolkit", module: "unitycatalog.ai.langchain.toolkit" });
