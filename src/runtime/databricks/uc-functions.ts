/** Functions of Unity Catalog: `DatabricksFunctionClient`. Python runs them on serverless Spark; here a SQL warehouse does. */
import { isNone } from "../agent-server/python.js";
import { tracedStep } from "../agent-server/traced-step.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, makeDict } from "../python/dict-access.js";
import { BaseException, messageOf, PermissionError, toException, ValueError } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { csvOf } from "./csv-table.js";
import type { Dynamic } from "../python/types.js";
import { asSdkObject } from "./sdk-object.js";
import { PermissionDenied } from "./sdk-errors.js";
import { runStatement } from "./statements.js";
import { checkArguments, functionCall, isScalar } from "./uc-arguments.js";
import { Workspace } from "./workspace.js";

/** What a function gave: a value, rows as CSV, or an error. */
export class FunctionExecutionResult {
  readonly error: string | null;
  readonly format: "SCALAR" | "CSV" | null;
  readonly value: Dynamic;
  readonly truncated: boolean | null;

  constructor(
    fields: Partial<Pick<FunctionExecutionResult, "error" | "format" | "value" | "truncated">> = {},
  ) {
    this.error = fields.error ?? null;
    this.format = fields.format ?? null;
    this.value = (fields.value as unknown) ?? null;
    this.truncated = fields.truncated ?? null;
  }

  toJson(): string {
    return jsonDumps(Object.fromEntries(Object.entries(this).filter(([, value]) => value !== null)));
  }

  __repr__(): string {
    const fields = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `FunctionExecutionResult(${fields.join(", ")})`;
  }
}
pyClass(FunctionExecutionResult, { name: "FunctionExecutionResult", module: "unitycatalog.ai.core.base" });

export interface FunctionClientOptions {
  profile?: string | null;
  execution_mode?: string;
  [option: string]: Dynamic;
}

/** Rows of a table function that reach the model. */
const rowLimit = (): number =>
  Number(process.env["UCAI_DATABRICKS_SERVERLESS_EXECUTION_RESULT_ROW_LIMIT"] ?? 100);

export class DatabricksFunctionClient {
  readonly client: Workspace;
  /** The last of the runs, which go one after the other as under Python's lock. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(client: Workspace | null = null, options: FunctionClientOptions = {}) {
    const { execution_mode: mode = "serverless" } = options;
    if (mode === "local")
      throw new ValueError("Execution mode 'local' needs Python: leave execution_mode out.");
    if (mode !== "serverless")
      throw new ValueError(`Execution mode '${mode}' is not valid. Allowed values are: serverless, local`);
    this.client = client ?? new Workspace();
  }

  /** What Unity Catalog knows of a function. Throws PermissionError, or the error of the workspace. */
  async getFunction(name: string): Promise<Dynamic> {
    return asSdkObject(await this.describe(name), "FunctionInfo");
  }

  /** The same as the dict that the workspace sends. */
  async describe(name: string): Promise<Dynamic> {
    const path = functionPath(name);
    if (path.at(-1)!.includes("*"))
      throw new ValueError(
        "function name cannot include *, to get all functions in a catalog and schema, please use list_functions API instead.",
      );
    try {
      return (await this.client.apiClient.do("GET", `/api/2.1/unity-catalog/functions/${name}`)) as unknown;
    } catch (error) {
      if (error instanceof PermissionDenied)
        throw new PermissionError(`Permission denied: ${messageOf(error)}`);
      throw error;
    }
  }

  /** The functions of a schema, one page of them: `{ functions, token }`. */
  async page(
    catalog: string,
    schema: string,
    options: Dynamic = {},
  ): Promise<{ functions: Dynamic[]; token: Dynamic }> {
    const { max_results: count, page_token: token, include_browse: browse } = options;
    const answer: Dynamic = await this.client.apiClient.do("GET", "/api/2.1/unity-catalog/functions", {
      query: {
        catalog_name: catalog,
        max_results: count as unknown,
        page_token: token as unknown,
        schema_name: schema,
        include_browse: browse as unknown,
      },
    });
    return {
      functions: dictGet(answer, "functions") ?? [],
      token: dictGet(answer, "next_page_token") ?? null,
    };
  }

  async listFunctions(
    catalog: string,
    schema: string,
    maxResults: Dynamic = null,
    pageToken: Dynamic = null,
  ): Promise<Dynamic> {
    const { functions } = await this.page(catalog, schema, {
      max_results: maxResults as unknown,
      page_token: pageToken as unknown,
    });
    return functions.map((each) => asSdkObject(each, "FunctionInfo") as unknown);
  }

  /** Runs a function. Throws ValueError where the arguments do not fit; an error of the function is in the result. */
  executeFunction(
    name: string,
    parameters: Dynamic = null,
    options: Dynamic = {},
  ): Promise<FunctionExecutionResult> {
    const run = this.turn.then(() => this.execute(name, parameters, options));
    this.turn = run.catch(() => undefined);
    return run;
  }

  private async execute(
    name: string,
    parameters: Dynamic,
    options: Dynamic,
  ): Promise<FunctionExecutionResult> {
    const info = await this.describe(name);
    const given: unknown = isNone(parameters) ? {} : parameters;
    checkArguments(info, given);
    const run = () => this.run(info, given);
    return options.enable_retriever_tracing && givesDocuments(info)
      ? tracedStep(str(dictGet(info, "full_name")), "RETRIEVER", given, run)
      : run();
  }

  private async run(info: Dynamic, given: Dynamic): Promise<FunctionExecutionResult> {
    const call = functionCall(info, given);
    try {
      const rows = await runStatement(this.client.apiClient, call.sql, { args: call.args });
      return isScalar(info)
        ? new FunctionExecutionResult({ format: "SCALAR", value: str(rows.rows[0]![0]) })
        : new FunctionExecutionResult({
            format: "CSV",
            value: csvOf({ ...rows, rows: rows.rows.slice(0, rowLimit()) }),
            truncated: rows.rows.length > rowLimit(),
          });
    } catch (error) {
      if (!(toException(error) instanceof BaseException)) throw error;
      const command = call.args.size ? `spark.sql(${call.sql}, args=${repr(makeDict([...call.args]))})` : ")";
      return new FunctionExecutionResult({
        error: `Failed to execute function with command \`${command}\`\nError: ${messageOf(toException(error))}`,
      });
    }
  }

  toDict(): Dynamic {
    return { profile: null };
  }
}
pyClass(DatabricksFunctionClient, {
  name: "DatabricksFunctionClient",
  module: "unitycatalog.ai.core.databricks",
});
declareMethods(DatabricksFunctionClient, "DatabricksFunctionClient", {
  __init__: ["client=", "*", "**options"],
  execute_function: ["function_name", "parameters=", "*", "**options"],
  get_function: ["function_name"],
});

/** The three parts of a function's name. */
export function functionPath(name: string): [string, string, string] {
  const parts = name.split(".");
  if (parts.length !== 3)
    throw new ValueError(
      `Invalid function name: ${name}, expecting format <catalog_name>.<schema_name>.<function_name>.`,
    );
  return parts as [string, string, string];
}

/** The name under which a model calls the function. */
export const functionToolName = (name: string): string =>
  functionPath(name)
    .map((part) => part.replace(/^`+|`+$/g, ""))
    .join("__")
    .slice(-64);

function givesDocuments(info: Dynamic): boolean {
  const returned =
    (dictGet(dictGet(info, "return_params") ?? {}, "parameters") as Dynamic[] | undefined) ?? [];
  return (
    !isScalar(info) &&
    returned.some(
      (each) => dictGet(each, "name") === "page_content" && dictGet(each, "type_name") === "STRING",
    )
  );
}

// ---- the client of the program ----

let current: DatabricksFunctionClient | null = null;

/** `set_uc_function_client(client)`: what toolkits use that are given no client. */
export function setUcFunctionClient(client: DatabricksFunctionClient | null): void {
  if (client !== null && !(client instanceof DatabricksFunctionClient))
    throw new ValueError("client must be an instance of BaseFunctionClient");
  current = client;
}

/** `get_uc_function_client()`: the one that was set, else one with the credentials of the environment. */
export function getUcFunctionClient(): DatabricksFunctionClient {
  return (current ??= new DatabricksFunctionClient());
}

export interface ToolkitOptions {
  function_names?: Dynamic;
  client?: DatabricksFunctionClient | null;
  filter_accessible_functions?: Dynamic;
  tools_dict?: Dynamic;
}

/** The functions of a toolkit, in order; `catalog.schema.*` stands for all of a schema. */
export async function toolkitFunctions(
  { function_names: names, filter_accessible_functions: filters }: ToolkitOptions,
  client: DatabricksFunctionClient,
): Promise<[string, Dynamic][]> {
  const found = new Map<string, Dynamic>();
  const add = async (name: string): Promise<void> => {
    if (found.has(name)) return;
    functionPath(name);
    try {
      found.set(name, await client.describe(name));
    } catch (error) {
      if (!(error instanceof PermissionError && filters)) throw error;
    }
  };
  for (const name of isNone(names) ? [] : Array.from(names as Iterable<string>)) {
    const [catalog, schema, last] = functionPath(name);
    if (last !== "*") {
      await add(name);
      continue;
    }
    const count = process.env["UC_LIST_FUNCTIONS_MAX_RESULTS"] ?? "100";
    for (let token: Dynamic = null; ;) {
      const page = await client.page(catalog, schema, {
        max_results: count,
        page_token: token as unknown,
        include_browse: false,
      });
      for (const each of page.functions) await add(dictGet(each, "full_name") as string);
      token = page.token;
      if (isNone(token)) break;
    }
  }
  return [...found];
}
