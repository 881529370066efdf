import { pyClass } from "../python/class-info.js";
import { dictGet, makeDict } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";
import { pydanticFunctionTool } from "./strict-schema.js";
import {
  type DatabricksFunctionClient,
  functionToolName,
  getUcFunctionClient,
  toolkitFunctions,
  type ToolkitOptions,
} from "./uc-functions.js";
import { parametersModel } from "./uc-types.js";

/** `databricks_openai.UCFunctionToolkit`: functions of Unity Catalog as tools for chat completions. */
export class UCFunctionToolkit {
  private constructor(
    readonly function_names: Dynamic,
    readonly client: DatabricksFunctionClient,
    /** The tools by the name of their function. */
    readonly tools_dict: Dynamic,
    readonly tools: Dynamic[],
  ) {}

  /** Asks the workspace for the functions. Throws its errors, or PermissionError. */
  static async create(options: ToolkitOptions = {}): Promise<UCFunctionToolkit> {
    const client = options.client ?? getUcFunctionClient();
    const tools = (await toolkitFunctions(options, client)).map(([name, info]): [string, Dynamic] => [
      name,
      toolOf(name, info),
    ]);
    return new UCFunctionToolkit(
      options.function_names ?? [],
      client,
      makeDict(tools),
      tools.map(([, tool]) => tool),
    );
  }
}
pyClass(UCFunctionToolkit, { name: "UCFunctionToolkit", module: "unitycatalog.ai.openai.toolkit" });

function toolOf(name: string, info: Dynamic): Dynamic {
  const { model, strict } = parametersModel(info, true);
  const tool: Dynamic = pydanticFunctionTool(model, functionToolName(name), dictGet(info, "comment") ?? "");
  tool.function.strict = strict;
  return tool;
}
