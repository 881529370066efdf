/** `langchain_community.tools.databricks.UCFunctionToolkit`: functions that a SQL warehouse of the program's choice runs. */
import { setTimeout as sleep } from "node:timers/promises";
import { isNone } from "../../agent-server/python.js";
import { getAbortSignal } from "../../agent-server/request-context.js";
import { csvOf } from "../../databricks/csv-table.js";
import { FunctionExecutionResult } from "../../databricks/uc-functions.js";
import { Workspace } from "../../databricks/workspace.js";
import { createModel } from "../../pydantic/create-model.js";
import { dict, list } from "../../pydantic/containers.js";
import { field, type FieldInfo } from "../../pydantic/fields.js";
import type { BaseModel } from "../../pydantic/model.js";
import * as scalars from "../../pydantic/scalars.js";
import type { Schema } from "../../pydantic/schema.js";
import { optional } from "../../pydantic/unions.js";
import { pyClass } from "../../python/class-info.js";
import { declareMethods } from "../../python/declare.js";
import { dictGet, isDict } from "../../python/dict-access.js";
import { AssertionError, NotImplementedError, TypeError, ValueError } from "../../python/exceptions.js";
import { signature } from "../../python/functions.js";
import { jsonDumps, jsonLoads } from "../../python/json.js";
import { splitKeywords } from "../../python/keywords.js";
import { repr, str } from "../../python/repr.js";
import { truthy } from "../../python/truth.js";
import type { Dynamic } from "../../python/types.js";
import { plainObject } from "../convert-messages.js";
import { StructuredTool, type ToolOptions } from "../tools.js";

export interface CommunityToolkitOptions {
  /** The id of the SQL warehouse that runs the functions. */
  warehouse_id: string;
  workspace_client?: Workspace | null;
}

export class CommunityUCFunctionToolkit {
  readonly warehouse_id: string;
  readonly workspace_client: Workspace;
  /** The tools by the name of their function. */
  readonly tools: Record<string, StructuredTool> = {};

  constructor(options: CommunityToolkitOptions) {
    this.warehouse_id = options.warehouse_id;
    this.workspace_client = options.workspace_client ?? new Workspace();
  }

  /** Adds functions, or with `catalog.schema.*` all of a schema; keywords are options of each tool. Throws the workspace's errors. */
  async include(...given: Dynamic[]): Promise<this> {
    const [names, options] = splitKeywords(given);
    for (const name of names as Iterable<string>) {
      if (name.endsWith(".*")) await this.include(...(await this.namesOf(name.slice(0, -2))), options);
      else this.tools[name] ??= await this.makeTool(name, plainObject(options));
    }
    return this;
  }

  getTools(): StructuredTool[] {
    return Object.values(this.tools);
  }

  private async namesOf(place: string): Promise<string[]> {
    const [catalog, schema] = place.split(".");
    const names: string[] = [];
    for (let token: Dynamic = null; ;) {
      const page: Dynamic = await this.workspace_client.apiClient.do(
        "GET",
        "/api/2.1/unity-catalog/functions",
        {
          query: {
            catalog_name: catalog,
            schema_name: schema,
            ...(token === null ? {} : { page_token: token as unknown }),
          },
        },
      );
      for (const each of (dictGet(page, "functions") ?? []) as Dynamic[])
        names.push(dictGet(each, "full_name") as string);
      token = dictGet(page, "next_page_token") ?? null;
      if (!truthy(token)) return names;
    }
  }

  private async makeTool(name: string, options: ToolOptions): Promise<StructuredTool> {
    const info: Dynamic = await this.workspace_client.apiClient.do(
      "GET",
      `/api/2.1/unity-catalog/functions/${name}`,
    );
    const run = async (...given: Dynamic[]): Promise<string> => {
      const args: Dynamic = jsonLoads(jsonDumps(splitKeywords(given)[1], { default: str }));
      return (await this.execute(info, args)).toJson();
    };
    const path = ["catalog_name", "schema_name", "name"].map((key) => String(dictGet(info, key)));
    return new WarehouseTool({
      name: path.join("__").slice(-64),
      description: dictGet(info, "comment") ?? "",
      args_schema: parametersOf(info, path.join("__")),
      func: signature(run, "func", ["*args", "**options"]),
      ...options,
    });
  }

  private async execute(info: Dynamic, args: Dynamic): Promise<FunctionExecutionResult> {
    const { sql, parameters } = statementOf(info, args);
    const api = this.workspace_client.apiClient;
    const body = {
      statement: sql,
      warehouse_id: this.warehouse_id,
      parameters,
      wait_timeout: "30s",
      row_limit: 100,
      byte_limit: 4096,
    };
    let answer: Dynamic = await api.do("POST", "/api/2.0/sql/statements/", { body });
    const limit = Number(process.env["UC_TOOL_CLIENT_EXECUTION_TIMEOUT"] ?? 120);
    let waited = 0;
    for (let retry = 0; isPending(answer) && waited < limit; retry++) {
      const seconds = Math.min(2 ** retry, limit - waited);
      await sleep(seconds * 1000, undefined, { signal: getAbortSignal() ?? undefined });
      answer = await api.do("GET", `/api/2.0/sql/statements/${str(dictGet(answer, "statement_id"))}`);
      waited += seconds;
    }
    if (isPending(answer))
      return new FunctionExecutionResult({
        error: `Statement execution is still pending after ${waited} seconds. Please increase the wait_timeout argument for executing the function or increase UC_TOOL_CLIENT_EXECUTION_TIMEOUT environment variable for increasing retrying time, default is 120 seconds.`,
      });
    return resultOf(info, answer);
  }
}
/** Arguments that the model leaves out stay out, so that the function's own defaults hold. */
class WarehouseTool extends StructuredTool {
  protected override readonly fillsDefaults: boolean = false;
}
pyClass(WarehouseTool, { name: "StructuredTool" });

declareMethods(CommunityUCFunctionToolkit, "UCFunctionToolkit", {
  __init__: ["*", "warehouse_id", "workspace_client="],
  include: ["*function_names", "**options"],
  get_tools: [],
});
pyClass(CommunityUCFunctionToolkit, {
  name: "UCFunctionToolkit",
  module: "langchain_community.tools.databricks.tool",
});

const stateOf = (answer: Dynamic): unknown => dictGet(dictGet(answer, "status") ?? {}, "state");
const isPending = (answer: Dynamic): boolean => ["PENDING", "RUNNING"].includes(stateOf(answer) as string);
const isScalar = (info: Dynamic): boolean => dictGet(info, "data_type") !== "TABLE_TYPE";

function resultOf(info: Dynamic, answer: Dynamic): FunctionExecutionResult {
  if (stateOf(answer) !== "SUCCEEDED") {
    const error: unknown = dictGet(dictGet(answer, "status") ?? {}, "error");
    if (isNone(error))
      throw new AssertionError("Statement execution failed but no error message was provided");
    return new FunctionExecutionResult({
      error: `ServiceErrorCode.${str(dictGet(error, "error_code"))}: ${str(dictGet(error, "message"))}`,
    });
  }
  const manifest: Dynamic = dictGet(answer, "manifest") ?? {};
  const truncated = (dictGet(manifest, "truncated") as boolean | undefined) ?? null;
  const result: unknown = dictGet(answer, "result");
  if (isNone(result)) throw new AssertionError("Statement execution succeeded but no result was provided.");
  const rows = ((dictGet(result, "data_array") as Dynamic[][] | undefined) ?? []).map((row) => [...row]);
  if (isScalar(info))
    return new FunctionExecutionResult({
      format: "SCALAR",
      value: rows[0]?.length ? str(rows[0][0]) : null,
      truncated,
    });
  const columns = (dictGet(dictGet(manifest, "schema") ?? {}, "columns") as Dynamic[]).map((each) => ({
    name: dictGet(each, "name") as string,
    type: "STRING",
    precision: null,
    scale: null,
  }));
  return new FunctionExecutionResult({ format: "CSV", value: csvOf({ columns, rows }), truncated });
}

/** The call of a function in SQL, with its parameters. Throws ValueError where a required one is missing. */
function statementOf(info: Dynamic, args: Dynamic): { sql: string; parameters: Dynamic[] } {
  const name = str(dictGet(info, "full_name"));
  const start = isScalar(info) ? `SELECT ${name}(` : `SELECT * FROM ${name}(`;
  const declared: unknown = dictGet(dictGet(info, "input_params") ?? {}, "parameters");
  if (isNone(declared)) {
    if (truthy(args)) throw new AssertionError("Function has no parameters but parameters were provided.");
    return { sql: `${start})`, parameters: [] };
  }
  const clauses: string[] = [];
  const parameters: Dynamic[] = [];
  let isNamed = false;
  for (const each of declared as Dynamic[]) {
    const own = dictGet(each, "name") as string;
    const given: unknown = dictGet(args, own);
    if (given === undefined) {
      if (isNone(dictGet(each, "parameter_default")))
        throw new ValueError(`Parameter ${own} is required but not provided.`);
      isNamed = true;
      continue;
    }
    const type = dictGet(each, "type_name") as string;
    const text = str(dictGet(each, "type_text"));
    const prefix = isNamed ? `${own} => ` : "";
    if (["ARRAY", "MAP", "STRUCT"].includes(type)) {
      clauses.push(`${prefix}from_json(:${own}, '${text}')`);
      parameters.push({ name: own, value: jsonDumps(given) });
    } else {
      clauses.push(`${prefix}:${own}`);
      parameters.push(withValue({ name: own, type: text }, given));
    }
  }
  return { sql: `${start}${clauses.join(",")})`, parameters };
}

/** The SDK leaves out values that are None. */
const withValue = (parameter: Dynamic, value: unknown): Dynamic =>
  isNone(value) ? parameter : { ...parameter, value };

/** The parameters of a function as a model: what the chat model may give. */
function parametersOf(info: Dynamic, name: string): typeof BaseModel {
  const declared: unknown = dictGet(dictGet(info, "input_params") ?? {}, "parameters");
  const fields: Record<string, FieldInfo> = {};
  for (const each of (declared ?? []) as Dynamic[]) {
    const type = schemaOf(dictGet(jsonLoads(dictGet(each, "type_json")), "type"));
    const comment: unknown = dictGet(each, "comment") ?? undefined;
    const standard: unknown = dictGet(each, "parameter_default");
    const about = truthy(standard)
      ? [...(truthy(comment) ? [comment] : []), `(Default: ${str(standard)})`].join(" ")
      : comment;
    fields[dictGet(each, "name") as string] = field(truthy(standard) ? optional(type) : type, {
      ...(truthy(standard) ? { default: null } : {}),
      ...(about === undefined ? {} : { description: about as string }),
    });
  }
  return createModel(`${name}__params`, fields);
}

const scalarTypes: Readonly<Record<string, Schema>> = {
  long: scalars.int,
  boolean: scalars.bool,
  double: scalars.float,
  float: scalars.float,
  integer: scalars.int,
  short: scalars.int,
  string: scalars.str,
  byte: scalars.int,
};

/** Throws NotImplementedError for types whose text pydantic would turn into objects: dates, decimals, structs, bytes. */
function schemaOf(type: Dynamic): Schema {
  if (typeof type === "string") {
    if (Object.hasOwn(scalarTypes, type)) return scalarTypes[type]!;
    if (/^(date|timestamp|timestamp_ntz|binary|decimal.*)$/.test(type))
      throw new NotImplementedError(
        `A parameter of the type ${type} is not migrated here: use UCFunctionToolkit of databricks_langchain.`,
      );
    throw new TypeError(
      type === "void" || type.startsWith("interval")
        ? `Type ${type} is not supported.`
        : `Unknown type ${type}. Try upgrading this package.`,
    );
  }
  const kind: unknown = isDict(type) ? dictGet(type, "type") : null;
  const inner = (key: string, mayBeNull: string): Schema => {
    const item = schemaOf(dictGet(type, key));
    return truthy(dictGet(type, mayBeNull)) ? optional(item) : item;
  };
  if (kind === "array") return list(inner("elementType", "containsNull"));
  if (kind === "map") return dict(scalars.str, inner("valueType", "valueContainsNull"));
  throw new NotImplementedError(
    `A parameter of the type ${repr(kind)} is not migrated here: use UCFunctionToolkit of databricks_langchain.`,
  );
}
