/** `langchain_community.vectorstores.DatabricksVectorSearch`: a store over an index that the program has already. */
import { pyClass } from "../../python/class-info.js";
import { declareMethods } from "../../python/declare.js";
import { contains } from "../../python/contains.js";
import { dictGet, isDict, makeDict } from "../../python/dict-access.js";
import { TypeError, ValueError } from "../../python/exceptions.js";
import { getItem } from "../../python/items.js";
import { repr } from "../../python/repr.js";
import { isNone } from "../../agent-server/python.js";
import { Tuple } from "../../python/tuple.js";
import { truthy } from "../../python/truth.js";
import type { Dynamic } from "../../python/types.js";
import { IndexDetails } from "../../databricks/index-details.js";
import { VectorSearchIndex } from "../../databricks/vector-search.js";
import { outcome } from "../config.js";
import { Document } from "../documents.js";
import { type Embeddings, type RetrieverOptions, VectorStoreRetriever } from "../vector-store.js";

export interface CommunityStoreOptions {
  embedding?: Embeddings | null;
  text_column?: string | null;
  columns?: Dynamic[] | null;
}

/** Keywords of one search; `filters` is the old name of `filter`. */
export interface CommunitySearchOptions {
  query_type?: Dynamic;
  filters?: Dynamic;
  [keyword: string]: Dynamic;
}

export class CommunityVectorSearch {
  private constructor(
    readonly index: VectorSearchIndex,
    private readonly details: IndexDetails,
    readonly embeddings: Embeddings | null,
    readonly text_column: string,
    readonly columns: Dynamic[],
  ) {}

  /** Asks the workspace what the index is. Throws TypeError for what is no index, ValueError where the options do not fit it. */
  static async create(index: Dynamic, options: CommunityStoreOptions = {}): Promise<CommunityVectorSearch> {
    if (!(index instanceof VectorSearchIndex))
      throw new TypeError("index must be of type VectorSearchIndex.");
    const details = new IndexDetails(await index.describe());
    const textColumn = ownTextColumn(options.text_column ?? null, details);
    const columns = truthy(options.columns) ? options.columns! : [];
    for (const each of [details.primaryKey, textColumn]) if (!columns.includes(each)) columns.push(each);
    const schema: unknown = details.schema;
    if (isDict(schema))
      for (const column of columns)
        if (!contains(schema, column))
          throw new ValueError(`column '${String(column)}' is not in the index's schema.`);
    const embedding = await ownEmbedding(options.embedding ?? null, details);
    return new CommunityVectorSearch(index, details, embedding, textColumn, columns);
  }

  async similaritySearch(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: CommunitySearchOptions = {},
  ): Promise<Document[]> {
    const pairs = await this.similaritySearchWithScore(query, k, filter, given);
    return pairs.map(([document]) => document as Document);
  }

  /** Pairs of a document and its score. */
  async similaritySearchWithScore(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: CommunitySearchOptions = {},
  ): Promise<Dynamic[]> {
    const { query_type: type = null, filters = null } = given;
    const { isManaged } = this.details;
    const isHybrid = typeof type === "string" && type.toUpperCase() === "HYBRID";
    const response: unknown = await this.index.similaritySearch({
      columns: this.columns,
      query_text: isManaged || isHybrid ? query : null,
      query_vector: isManaged ? null : ((await outcome(this.embeddings!.embedQuery(query))) as unknown),
      filters: truthy(filter) ? (filter as unknown) : (filters as unknown),
      num_results: k as unknown,
      query_type: type as unknown,
    });
    return this.documents(response);
  }

  asimilaritySearch(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: CommunitySearchOptions = {},
  ): Promise<Document[]> {
    return this.similaritySearch(query, k, filter, given);
  }

  asimilaritySearchWithScore(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: CommunitySearchOptions = {},
  ): Promise<Dynamic[]> {
    return this.similaritySearchWithScore(query, k, filter, given);
  }

  /** Every column but the text is metadata, the primary key last. */
  private documents(response: Dynamic): Dynamic[] {
    const manifest: Dynamic = dictGet(response, "manifest") ?? {};
    const columns = ((dictGet(manifest, "columns") as Dynamic[] | undefined) ?? []).map(
      (each) => getItem(each, "name") as string,
    );
    const { primaryKey } = this.details;
    const rows = (dictGet(dictGet(response, "result") ?? {}, "data_array") as Dynamic[][] | undefined) ?? [];
    return rows.map((row) => {
      const id: unknown = getItem(row, placeOf(columns, primaryKey));
      const metadata = columns
        .slice(0, -1)
        .map((column, i): [string, Dynamic] => [column, row[i]])
        .filter(([column]) => column !== primaryKey && column !== this.text_column);
      return Tuple.of(
        new Document({
          page_content: getItem(row, placeOf(columns, this.text_column)) as unknown,
          metadata: makeDict([...metadata, [primaryKey, id]]) as unknown,
        }),
        row.at(-1) as unknown,
      );
    });
  }

  /** A step that searches for its input. */
  asRetriever(options: RetrieverOptions = {}): VectorStoreRetriever {
    return new VectorStoreRetriever({ ...options, vectorstore: this });
  }
}
pyClass(CommunityVectorSearch, {
  name: "DatabricksVectorSearch",
  module: "langchain_community.vectorstores.databricks_vector_search",
});
const searching = ["query", "k=", "filter=", "*", "**options"];
declareMethods(CommunityVectorSearch, "DatabricksVectorSearch", {
  similarity_search: searching,
  similarity_search_with_score: searching,
  asimilarity_search: searching,
  asimilarity_search_with_score: searching,
  as_retriever: ["*", "**options"],
});

function placeOf(columns: readonly string[], name: string): number {
  const at = columns.indexOf(name);
  if (at < 0) throw new ValueError(`${repr(name)} is not in list`);
  return at;
}

function ownTextColumn(given: string | null, details: IndexDetails): string {
  if (!details.isManaged) {
    if (!given) throw new ValueError("`text_column` is required for this index.");
    return given;
  }
  const own = getItem(details.embeddingSourceColumn, "name") as string;
  if (given !== null && given !== own)
    throw new ValueError(
      `text_column '${given}' does not match with the source column of the index: '${own}'.`,
    );
  return own;
}

async function ownEmbedding(embedding: Embeddings | null, details: IndexDetails): Promise<Embeddings | null> {
  if (details.isManaged) {
    // Python logs a warning where an embedding is given that nobody needs
    return null;
  }
  if (!embedding) throw new ValueError("`embedding` is required for this index.");
  const wanted: unknown = dictGet(details.embeddingVectorColumn, "embedding_dimension");
  if (isNone(wanted)) return embedding;
  const actual = ((await outcome(embedding.embedQuery("test"))) as Dynamic[]).length;
  if (actual !== Number(wanted))
    throw new ValueError(
      `embedding model's dimension '${actual}' does not match with the index's dimension '${Number(wanted)}'.`,
    );
  return embedding;
}
