/** What the retriever tools of databricks_openai and databricks_langchain have in common. */
import { tracedStep } from "../agent-server/traced-step.js";
import { isNone } from "../agent-server/python.js";
import { createModel } from "../pydantic/create-model.js";
import { ValidationError } from "../pydantic/errors.js";
import { field } from "../pydantic/fields.js";
import { model, type BaseModel } from "../pydantic/model.js";
import * as schema from "../pydantic/scalars.js";
import { list } from "../pydantic/containers.js";
import { optional } from "../pydantic/unions.js";
import { dictEntries, dictGet, isDict, makeDict } from "../python/dict-access.js";
import { getAttr } from "../python/attributes.js";
import { messageOf, toException, ValueError } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { str } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import type { IndexDetails } from "./index-details.js";
import { Workspace } from "./workspace.js";
import { VectorSearchClient } from "./vector-search.js";

/** Options of both tools. Others are keywords for `similarity_search`. */
export interface RetrieverToolOptions {
  index_name: string;
  num_results?: Dynamic;
  columns?: Dynamic[] | null;
  filters?: Dynamic;
  query_type?: Dynamic;
  tool_name?: string | null;
  tool_description?: string | null;
  workspace_client?: Workspace | null;
  doc_uri?: string | null;
  primary_key?: string | null;
  include_score?: Dynamic;
  dynamic_filter?: Dynamic;
  reranker?: Dynamic;
  text_column?: string | null;
  [keyword: string]: Dynamic;
}

const ownOptions = new Set([
  "index_name",
  "num_results",
  "columns",
  "filters",
  "query_type",
  "tool_name",
  "tool_description",
  "resources",
  "workspace_client",
  "doc_uri",
  "primary_key",
  "include_score",
  "dynamic_filter",
  "reranker",
  "text_column",
]);

/** The keywords that are for the search. */
export const extraKeywords = (
  options: RetrieverToolOptions,
  own: readonly string[],
): Record<string, Dynamic> =>
  Object.fromEntries(
    Object.entries(options).filter(([name]) => !ownOptions.has(name) && !own.includes(name)),
  );

/** Throws the ValidationError that pydantic raises for options which do not fit together. */
export function checkOptions(options: RetrieverToolOptions): void {
  const { tool_name: name, index_name: index } = options;
  const invalid = (message: string, type = "value_error", loc: string[] = []): never => {
    throw new ValidationError("VectorSearchRetrieverTool", [{ type, message, input: options, loc }]);
  };
  if (typeof index !== "string") invalid("Field required", "missing", ["index_name"]);
  if (typeof name === "string" && !/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    invalid("Value error, tool_name must match the pattern '^[a-zA-Z0-9_-]{1,64}$'", "value_error", [
      "tool_name",
    ]);
  if (truthy(options.dynamic_filter) && truthy(options.filters))
    invalid(
      "Value error, Cannot use both dynamic_filter=True and predefined filters. Please either enable dynamic_filter for LLM-generated filters, or provide predefined filters via the filters parameter, but not both.",
    );
}

/** The client whose credentials the searches use. */
export const searchClient = (client: Workspace | null | undefined): VectorSearchClient =>
  client ? VectorSearchClient.withCredentials(client.credentials) : new VectorSearchClient();

/** Runs a search in a span of type RETRIEVER that has the tool's name. */
export const tracedSearch = (
  options: RetrieverToolOptions,
  inputs: Dynamic,
  run: () => Promise<Dynamic>,
): Promise<Dynamic> => tracedStep(options.tool_name || options.index_name, "RETRIEVER", inputs, run);

/** The tool's name; of a name that is too long the end. */
export const retrieverToolName = (options: RetrieverToolOptions): string =>
  (options.tool_name || options.index_name.replaceAll(".", "__")).slice(-64);

/** The filters of a call, over which those of the tool win. */
export function combinedFilters(given: Dynamic, own: Dynamic): Dynamic {
  const items = (truthy(given) ? Array.from(given as Iterable<Dynamic>) : []).map(
    (item): [string, Dynamic] => [filterPart(item, "key"), filterPart(item, "value")],
  );
  const fixed = truthy(own) ? dictEntries(own as Record<string, Dynamic>) : [];
  return makeDict([...new Map<Dynamic, Dynamic>([...items, ...fixed])]);
}

const filterPart = (item: Dynamic, name: string): Dynamic =>
  isDict(item) ? (getItem(item, name) as unknown) : (getAttr(item, name) as unknown);

// ---- what the model is told ----

const defaultDescription = "A vector search-based retrieval tool for querying indexed embeddings.";
const queryDescription =
  "The string used to query the index with and identify the most similar vectors and return the associated documents.";

const operators =
  'Supports the following operators:\n\n- Inclusion: [{"key": "column", "value": value}] or [{"key": "column", "value": [value1, value2]}] (matches if the column equals any of the provided values)\n' +
  '- Exclusion: [{"key": "column NOT", "value": value}]\n' +
  '- Comparisons: [{"key": "column <", "value": value}], [{"key": "column >=", "value": value}], etc.\n' +
  '- Pattern match: [{"key": "column LIKE", "value": "word"}] (matches full tokens separated by whitespace)\n' +
  '- OR logic: [{"key": "column1 OR column2", "value": [value1, value2]}] (matches if column1 equals value1 or column2 equals value2; matches are position-specific)\n\n' +
  "Examples:\n" +
  '- Filter by category: [{"key": "category", "value": "electronics"}]\n' +
  '- Filter by price range: [{"key": "price >=", "value": 100}, {"key": "price <", "value": 500}]\n' +
  '- Exclude specific status: [{"key": "status NOT", "value": "archived"}]\n' +
  '- Pattern matching: [{"key": "description LIKE", "value": "wireless"}]';

const FilterItem = createModel("FilterItem", {
  key: field(schema.str, {
    description:
      "The filter key, which includes the column name and can include operators like 'NOT', '<', '>=', 'LIKE', 'OR'",
  }),
  value: field(schema.any, {
    description: "The filter value, which can be a single value or an array of values",
  }),
});

/** The arguments of the tool: a query, and filters where the model writes them itself. */
export async function retrieverArguments(options: RetrieverToolOptions): Promise<typeof BaseModel> {
  const query = field(schema.str, { description: queryDescription });
  if (!truthy(options.dynamic_filter))
    return createModel("BasicVectorSearchRetrieverToolInput", { query }, { config: { extra: "allow" } });
  const filters = field(optional(list(model(() => FilterItem))), {
    default: null,
    description: await filterDescription(options),
  });
  return createModel(
    "EnhancedVectorSearchRetrieverToolInput",
    { query, filters },
    { config: { extra: "allow" } },
  );
}

async function filterDescription(options: RetrieverToolOptions): Promise<string> {
  const { index_name: index } = options;
  const needed =
    "Table metadata is required when dynamic_filter=True to provide accurate column information to the LLM. ";
  const columns = await tableColumns(options).catch((error: unknown) => {
    throw new ValueError(
      `Failed to retrieve table metadata for index '${index}'. ${needed}Please ensure the table exists and you have permissions to access it. Error: ${messageOf(toException(error))}`,
    );
  });
  if (columns.length === 0)
    throw new ValueError(
      `No valid columns found in table metadata for index '${index}'. ${needed}Please ensure the table has columns defined.`,
    );
  const named = columns.map(({ name, type }) => `${name} (${type})`).join(", ");
  return (
    "Optional filters to refine vector search results as an array of key-value pairs. IMPORTANT: If unsure about filter values, try searching WITHOUT filters first to get broad results, then optionally add filters to narrow down if needed. " +
    `This ensures you don't miss relevant results due to incorrect filter values. Available columns for filtering: ${named}. ${operators}`
  );
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

/** The columns of the index as Unity Catalog has them, without those of the search itself. */
async function tableColumns({
  index_name: name,
  workspace_client: client,
}: RetrieverToolOptions): Promise<Column[]> {
  const { apiClient } = client ?? new Workspace();
  const table: Dynamic = await apiClient.do("GET", `/api/2.1/unity-catalog/tables/${name}`);
  const columns = (dictGet(table, "columns") as Dynamic[] | undefined) ?? [];
  return columns
    .map((each) => ({
      name: dictGet(each, "name"),
      type: dictGet(each, "type_name"),
      comment: dictGet(each, "comment"),
    }))
    .filter((each) => !isNone(each.name) && !isNone(each.type) && !str(each.name).startsWith("__"))
    .map((each) => ({
      name: str(each.name),
      type: str(each.type),
      comment: str(each.comment || "No description provided"),
    }));
}

/** The description of a tool that has none: its source table and its columns, as far as the workspace tells them. */
export async function defaultToolDescription(
  options: RetrieverToolOptions,
  details: IndexDetails,
): Promise<string> {
  const source: unknown = details.isDeltaSync ? (dictGet(details.spec, "source_table") ?? "") : undefined;
  const about =
    source === undefined
      ? defaultDescription
      : `${defaultDescription} The queried index uses the source table ${str(source)}.`;
  const columns = await tableColumns(options).catch(() => undefined);
  if (columns === undefined) return about;
  const lines = columns.map(({ name, type, comment }) => `${name} (${type}): ${comment}`);
  return `${about}\n\nThe vector search index includes the following columns:\n${lines.join("\n")}`;
}
