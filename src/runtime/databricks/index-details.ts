/** What the retrievers know of an index, and how its rows become documents. */
import { dictGet, isDict, makeDict } from "../python/dict-access.js";
import { contains } from "../python/contains.js";
import { ValueError } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { jsonLoads } from "../python/json.js";
import { isNone } from "../agent-server/python.js";
import { repr } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";

/** The configuration of an index. */
export class IndexDetails {
  constructor(private readonly described: Dynamic) {}

  get name(): string {
    return getItem(this.described, "name");
  }

  get primaryKey(): string {
    return getItem(this.described, "primary_key");
  }

  /** Columns of a direct access index; null elsewhere. */
  get schema(): Dynamic {
    const text: unknown = this.isDirectAccess ? dictGet(this.spec, "schema_json") : null;
    return typeof text === "string" ? jsonLoads(text) : null;
  }

  get spec(): Dynamic {
    const key = this.isDeltaSync ? "delta_sync_index_spec" : "direct_access_index_spec";
    return dictGet(this.described, key) ?? {};
  }

  get embeddingVectorColumn(): Dynamic {
    return firstOf(dictGet(this.spec, "embedding_vector_columns"));
  }

  get embeddingSourceColumn(): Dynamic {
    return firstOf(dictGet(this.spec, "embedding_source_columns"));
  }

  get isDeltaSync(): boolean {
    return getItem(this.described, "index_type") === "DELTA_SYNC";
  }

  get isDirectAccess(): boolean {
    return getItem(this.described, "index_type") === "DIRECT_ACCESS";
  }

  /** Whether the workspace embeds queries itself. */
  get isManaged(): boolean {
    return this.isDeltaSync && !isNone(dictGet(this.embeddingSourceColumn, "name"));
  }
}

const firstOf = (list: Dynamic): Dynamic => (truthy(list) ? getItem(list, 0) : {});

/** The text column: of the index where it embeds itself, else the given one. Throws ValueError as Python does. */
export function textColumnOf(given: Dynamic, details: IndexDetails): string {
  if (!details.isManaged) {
    if (isNone(given)) throw new ValueError("The `text_column` parameter is required for this index.");
    return given as string;
  }
  const own = getItem(details.embeddingSourceColumn, "name") as string;
  if (!isNone(given))
    throw new ValueError(
      `The index '${details.name}' has the source column configured as '${own}'. Do not pass the \`text_column\` parameter.`,
    );
  return own;
}

/** The columns to ask for, with those that documents need; a given list grows as Python's does. */
export function returnColumns(
  columns: Dynamic[],
  textColumn: string,
  details: IndexDetails,
  docUri: Dynamic = null,
  primaryKey: Dynamic = null,
): Dynamic[] {
  for (const each of [details.primaryKey, textColumn, docUri, primaryKey] as Dynamic[])
    if (truthy(each) && !columns.includes(each)) columns.push(each);
  const schema: unknown = details.schema;
  if (isDict(schema)) {
    const missing = columns.filter((column) => !contains(schema, column));
    if (missing.length)
      throw new ValueError(
        `Some columns specified in \`columns\` are not in the index schema: ${repr(missing)}`,
      );
  }
  return columns;
}

/** Which columns mean what in a document. */
export interface RetrieverSchema {
  readonly textColumn: string;
  readonly docUri: Dynamic;
  readonly primaryKey: Dynamic;
  readonly otherColumns: readonly Dynamic[] | null;
}

/** A document made of one row, and its score. */
export interface ScoredDocument<D> {
  readonly document: D;
  readonly score: Dynamic;
}

/** The rows of an answer as documents. */
export function parseSearchResponse<D>(
  response: Dynamic,
  schema: RetrieverSchema,
  document: (pageContent: Dynamic, metadata: Dynamic) => D,
  includeScore: boolean,
  ignored: readonly string[] = [],
): ScoredDocument<D>[] {
  const hidden = new Set([...ignored, ...(includeScore ? [] : ["score"]), schema.textColumn]);
  const manifest: Dynamic = dictGet(response, "manifest") ?? {};
  const columns = ((dictGet(manifest, "columns") as Dynamic[] | undefined) ?? []).map(
    (column) => getItem(column, "name") as string,
  );
  const rows = (dictGet(dictGet(response, "result") ?? {}, "data_array") as Dynamic[][] | undefined) ?? [];
  return rows.map((row) => ({
    document: document(
      getItem(row, columnOf(columns, schema.textColumn)),
      makeDict(metadataOf(columns, row, schema, hidden, includeScore)),
    ),
    score: getItem(row, -1) as unknown,
  }));
}

function metadataOf(
  columns: readonly string[],
  row: readonly Dynamic[],
  schema: RetrieverSchema,
  hidden: ReadonlySet<string>,
  includeScore: boolean,
): [string, Dynamic][] {
  const out: [string, Dynamic][] = [];
  columns.slice(0, row.length).forEach((column, i) => {
    const key = metadataKey(column, schema, hidden, includeScore);
    if (key !== undefined) out.push([key, row[i]]);
  });
  return out;
}

/** Under which key a column stands in the metadata; undefined where it does not. */
function metadataKey(
  column: string,
  schema: RetrieverSchema,
  hidden: ReadonlySet<string>,
  includeScore: boolean,
): string | undefined {
  if (column === "score" && includeScore) return "score";
  if (column === schema.docUri) return "doc_uri";
  if (column === schema.primaryKey) return "chunk_id";
  const isTaken =
    (column === "doc_uri" && truthy(schema.docUri)) || (column === "chunk_id" && truthy(schema.primaryKey));
  if (isTaken || hidden.has(column)) return undefined;
  return schema.otherColumns === null || schema.otherColumns.includes(column) ? column : undefined;
}

function columnOf(columns: readonly string[], name: string): number {
  const at = columns.indexOf(name);
  if (at < 0) throw new ValueError(`${repr(name)} is not in list`);
  return at;
}
