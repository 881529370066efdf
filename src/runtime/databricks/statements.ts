/** SQL through the statement execution API, with values as a Spark session gives them to Python. */
import { setTimeout as sleep } from "node:timers/promises";
import { getAbortSignal } from "../agent-server/request-context.js";
import { isNone } from "../agent-server/python.js";
import { dictGet } from "../python/dict-access.js";
import { pyClass } from "../python/class-info.js";
import { Exception, RuntimeError } from "../python/exceptions.js";
import { isFloat, toFloat } from "../python/float.js";
import { isInt } from "../python/integers.js";
import { jsonLoads } from "../python/json.js";
import { str } from "../python/repr.js";
import { date, datetime } from "../python/stdlib/datetime.js";
import { Decimal } from "../python/stdlib/decimal.js";
import type { Dynamic } from "../python/types.js";
import type { ApiClient } from "./api-client.js";

/** A column of a result. */
export interface Column {
  readonly name: string;
  /** Such as `STRING`, `LONG`, `DECIMAL`. */
  readonly type: string;
  /** Digits of a DECIMAL. */
  readonly precision?: number | null;
  /** Those of them behind the point. */
  readonly scale?: number | null;
}

export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Dynamic[])[];
}

/** A statement that failed, or was cancelled. */
export class StatementError extends Exception {}
pyClass(StatementError, { name: "Exception" });

/** The SQL warehouse that runs what Python runs on Spark. Throws RuntimeError where none is named. */
export function warehouseId(): string {
  const id = process.env["DATABRICKS_WAREHOUSE_ID"];
  if (id) return id;
  throw new RuntimeError(
    "No SQL warehouse: set DATABRICKS_WAREHOUSE_ID to the id of the warehouse that runs the SQL of this agent.",
  );
}

/** How a statement is run. */
export interface StatementOptions {
  /** Values of the statement's named parameters. */
  readonly args?: ReadonlyMap<string, Dynamic>;
  /** The warehouse that runs it, by default the app's. */
  readonly warehouse?: string;
  /** More fields of the request: `catalog`, `schema`. */
  readonly more?: Readonly<Record<string, string>>;
  /** How texts of the answer become values, by type, where it is not as in Spark's rows. */
  readonly converters?: Converters;
}

/** Runs a statement to its end. Throws StatementError with the workspace's message. */
export async function runStatement(
  api: ApiClient,
  statement: string,
  { args = new Map(), warehouse = warehouseId(), more = {}, converters = {} }: StatementOptions = {},
): Promise<Rows> {
  const body = {
    statement,
    warehouse_id: warehouse,
    wait_timeout: "30s",
    ...more,
    ...(args.size ? { parameters: Array.from(args, ([name, value]) => parameter(name, value)) } : {}),
  };
  let answer: Dynamic = await api.do("POST", "/api/2.0/sql/statements/", { body });
  const id = dictGet(answer, "statement_id") as string;
  while (["PENDING", "RUNNING"].includes(stateOf(answer))) {
    await sleep(100, undefined, { signal: getAbortSignal() ?? undefined });
    answer = await api.do("GET", `/api/2.0/sql/statements/${id}`);
  }
  if (stateOf(answer) !== "SUCCEEDED") {
    const error: Dynamic = dictGet(dictGet(answer, "status"), "error");
    throw new StatementError(str((error && dictGet(error, "message")) ?? stateOf(answer)));
  }
  return allRows(api, answer, id, { ...standardConverters, ...converters });
}

const stateOf = (answer: Dynamic): string => dictGet(dictGet(answer, "status"), "state") as string;

/** The rows of an answer and of the chunks that follow it. */
async function allRows(api: ApiClient, answer: Dynamic, id: string, converters: Converters): Promise<Rows> {
  const schema: Dynamic = dictGet(dictGet(answer, "manifest") ?? {}, "schema") ?? {};
  const columns = ((dictGet(schema, "columns") as Dynamic[] | undefined) ?? []).map((each) => ({
    name: dictGet(each, "name") as string,
    type: dictGet(each, "type_name") as string,
    precision: (dictGet(each, "type_precision") as number | undefined) ?? null,
    scale: (dictGet(each, "type_scale") as number | undefined) ?? null,
  }));
  const rows: Dynamic[][] = [];
  for (let chunk: Dynamic = dictGet(answer, "result"); chunk;) {
    for (const row of (dictGet(chunk, "data_array") as Dynamic[][] | undefined) ?? [])
      rows.push(row.map((value, i) => converted(value, columns[i]!.type, converters)));
    const next: unknown = dictGet(chunk, "next_chunk_index");
    chunk = isNone(next)
      ? null
      : await api.do("GET", `/api/2.0/sql/statements/${id}/result/chunks/${str(next)}`);
  }
  return { columns, rows };
}

/** A named parameter with the type that Spark gives a Python value. */
function parameter(name: string, value: Dynamic): Dynamic {
  if (isNone(value)) return { name, type: "VOID" };
  if (typeof value === "boolean") return { name, type: "BOOLEAN", value: String(value) };
  if (isFloat(value)) return { name, type: "DOUBLE", value: str(value) };
  if (isInt(value)) {
    const isSmall = Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31;
    return { name, type: isSmall ? "INT" : "BIGINT", value: String(value) };
  }
  if (value instanceof datetime) return { name, type: "TIMESTAMP", value: str(value) };
  if (value instanceof date) return { name, type: "DATE", value: str(value) };
  return { name, type: "STRING", value: str(value) };
}

type Converters = Readonly<Record<string, (text: string) => Dynamic>>;

const standardConverters: Converters = {
  BYTE: (text) => jsonLoads(text),
  SHORT: (text) => jsonLoads(text),
  INT: (text) => jsonLoads(text),
  LONG: (text) => jsonLoads(text),
  FLOAT: (text) => toFloat(Number(text)),
  DOUBLE: (text) => toFloat(Number(text)),
  DECIMAL: (text) => new Decimal(text),
  BOOLEAN: (text) => text === "true",
  DATE: (text) => date.fromisoformat(text) as unknown,
  TIMESTAMP: (text) => datetime.fromisoformat(text.replace("Z", "")) as unknown,
  TIMESTAMP_NTZ: (text) => datetime.fromisoformat(text) as unknown,
  ARRAY: (text) => jsonLoads(text),
  MAP: (text) => jsonLoads(text),
};

/** A value of the answer, which is text, as Python's rows have it. */
function converted(value: Dynamic, type: string, converters: Converters): Dynamic {
  if (typeof value !== "string") return value ?? null;
  const convert = Object.hasOwn(converters, type) ? converters[type] : undefined;
  return convert ? (convert(value) as unknown) : value;
}
