/** `DatabricksVectorSearch` and the retriever over it. */
import * as core from "@langchain/core/runnables";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, isDict } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { isFloat } from "../python/float.js";
import { ge } from "../python/ordering.js";
import { Tuple } from "../python/tuple.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { typeName } from "../python/type-name.js";
import { repr } from "../python/repr.js";
import { isNone } from "../agent-server/python.js";
import { isLangchainTraced } from "../agent-server/autolog.js";
import { tracedStep } from "../agent-server/traced-step.js";
import {
  IndexDetails,
  parseSearchResponse,
  returnColumns,
  type RetrieverSchema,
  textColumnOf,
} from "../databricks/index-details.js";
import { searchClient } from "../databricks/retriever-tool.js";
import { searchKeywords, VectorSearchClient, type VectorSearchIndex } from "../databricks/vector-search.js";
import type { Workspace } from "../databricks/workspace.js";
import { Document } from "./documents.js";
import { Runnable } from "./runnables.js";
import { marginalRelevance } from "./marginal-relevance.js";
import { outcome } from "./config.js";

/** Whatever makes vectors of texts: `embed_query`. */
export interface Embeddings {
  embedQuery(text: string): Dynamic;
}

export interface VectorStoreOptions {
  index_name: string;
  /** Ignored: the index knows its endpoint. */
  endpoint?: Dynamic;
  embedding?: Embeddings | null;
  text_column?: string | null;
  doc_uri?: string | null;
  primary_key?: string | null;
  columns?: Dynamic[] | null;
  workspace_client?: Workspace | null;
  client_args?: Dynamic;
  include_score?: Dynamic;
  reranker?: Dynamic;
}

/** Keywords of one search; those that `similarity_search` of the index does not know are dropped. */
export interface StoreSearchOptions {
  query_type?: Dynamic;
  reranker?: Dynamic;
  [keyword: string]: Dynamic;
}

const keywords = new Set<string>(searchKeywords);

const isHybrid = (type: Dynamic): boolean => typeof type === "string" && type.toUpperCase() === "HYBRID";

const numbersOf = (vector: Dynamic): number[] => Array.from(vector as Iterable<Dynamic>, Number);

export class DatabricksVectorSearch {
  private constructor(
    private readonly options: VectorStoreOptions,
    readonly index: VectorSearchIndex,
    readonly details: IndexDetails,
    private readonly schema: RetrieverSchema,
  ) {}

  /** Asks the workspace what the index is. Throws ValueError where the options do not fit it. */
  static async create(options: VectorStoreOptions): Promise<DatabricksVectorSearch> {
    const { index_name: name, embedding = null } = options;
    if (typeof name !== "string")
      throw new ValueError(`The \`index_name\` parameter must be a string, but got ${typeName(name)}.`);
    if (name.split(".").length !== 3)
      throw new ValueError(
        `The \`index_name\` parameter must be in the format 'catalog.schema.name', but got ${repr(name)}.`,
      );
    const index = await clientOf(options).getIndex(null, name);
    const details = new IndexDetails(await index.describe());
    await checkEmbedding(embedding, details);
    const textColumn = textColumnOf(options.text_column, details);
    const { doc_uri: docUri = null, primary_key: primaryKey = null } = options;
    const columns = truthy(options.columns) ? options.columns! : [];
    const otherColumns = returnColumns(columns, textColumn, details, docUri, primaryKey);
    return new DatabricksVectorSearch(options, index, details, {
      textColumn,
      docUri,
      primaryKey,
      otherColumns,
    });
  }

  get embeddings(): Embeddings | null {
    return this.options.embedding ?? null;
  }

  async similaritySearch(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Document[]> {
    const found = await this.scored(query, k, filter, given);
    return found.map(({ document }) => document);
  }

  /** Pairs of a document and its score. */
  async similaritySearchWithScore(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Dynamic[]> {
    const found = await this.scored(query, k, filter, given);
    return found.map(({ document, score }) => Tuple.of(document, score as unknown));
  }

  asimilaritySearch(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Document[]> {
    return this.similaritySearch(query, k, filter, given);
  }

  asimilaritySearchWithScore(
    query: string,
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Dynamic[]> {
    return this.similaritySearchWithScore(query, k, filter, given);
  }

  /** Documents near a vector. Throws NotImplementedError for an index that makes its vectors itself. */
  async similaritySearchByVector(
    embedding: Dynamic[],
    k: Dynamic = 4,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Document[]> {
    const { query = null, ...rest } = given;
    this.refuseManaged("similarity_search_by_vector");
    const type: unknown = rest.query_type ?? null;
    if (isHybrid(type) && query === null)
      throw new ValueError("A value for `query` must be specified for hybrid search.");
    if (!isHybrid(type) && query !== null)
      throw new ValueError('Cannot specify both `embedding` and `query` unless `query_type="HYBRID"');
    const response = await this.ask(this.schema.otherColumns, query, embedding, k, filter, rest);
    return this.parsed(response).map(({ document }) => document);
  }

  /** Documents near the query and unlike each other. Throws NotImplementedError for an index that makes its vectors itself. */
  async maxMarginalRelevanceSearch(
    query: string,
    k: Dynamic = 4,
    fetchK: Dynamic = 20,
    lambda: Dynamic = 0.5,
    filter: Dynamic = null,
    given: StoreSearchOptions = {},
  ): Promise<Document[]> {
    this.refuseManaged("max_marginal_relevance_search");
    const vector = (await outcome(this.options.embedding!.embedQuery(query))) as Dynamic[];
    const column = dictGet(this.details.embeddingVectorColumn, "name") as string;
    const columns = this.schema.otherColumns ?? [];
    const asked = [...new Set([...columns, column])];
    const { query_type: type = null, reranker = null } = given;
    const response: Dynamic = await this.ask(asked, query, vector, fetchK, filter, {
      query_type: type as unknown,
      reranker: reranker as unknown,
    });
    const names: Dynamic[] = dictGet(dictGet(response, "manifest"), "columns");
    const at = names.findIndex((each) => dictGet(each, "name") === column);
    const rows: Dynamic[] = dictGet(dictGet(response, "result"), "data_array") ?? [];
    const vectors = rows.map((row) => numbersOf(row[at]));
    const chosen = new Set(marginalRelevance(numbersOf(vector), vectors, Number(lambda), Number(k)));
    return this.parsed(response, columns.includes(column) ? [] : [column])
      .filter((_, place) => chosen.has(place))
      .map(({ document }) => document);
  }

  amaxMarginalRelevanceSearch(
    query: string,
    k: Dynamic = 4,
    fetchK: Dynamic = 20,
    lambda: Dynamic = 0.5,
    given: StoreSearchOptions = {},
  ): Promise<Document[]> {
    const { filter = null, ...rest } = given;
    return this.maxMarginalRelevanceSearch(query, k, fetchK, lambda, filter, rest);
  }

  private refuseManaged(method: string): void {
    if (this.details.isManaged)
      throw new NotImplementedError(
        `\`${method}\` is not supported for index with Databricks-managed embeddings.`,
      );
  }

  private async scored(query: string, k: Dynamic, filter: Dynamic, given: StoreSearchOptions) {
    const { isManaged } = this.details;
    const text = isManaged || isHybrid(given.query_type) ? query : null;
    const vector: unknown = isManaged ? null : await outcome(this.options.embedding!.embedQuery(query));
    return this.parsed(await this.ask(this.schema.otherColumns, text, vector, k, filter, given));
  }

  private ask(
    columns: Dynamic,
    text: Dynamic,
    vector: Dynamic,
    k: Dynamic,
    filter: Dynamic,
    given: StoreSearchOptions,
  ): Promise<Dynamic> {
    const { query_type: type = null, reranker = null, ...rest } = given;
    return this.index.similaritySearch({
      ...Object.fromEntries(Object.entries(rest).filter(([name]) => keywords.has(name))),
      columns: columns as unknown,
      query_text: text as unknown,
      query_vector: vector as unknown,
      filters: filter as unknown,
      num_results: k as unknown,
      query_type: type as unknown,
      reranker: reranker ?? (this.options.reranker as unknown),
    });
  }

  private parsed(response: Dynamic, ignored: readonly string[] = []) {
    return parseSearchResponse(
      response,
      this.schema,
      (content, metadata) =>
        new Document({ page_content: content as unknown, metadata: metadata as unknown }),
      truthy(this.options.include_score),
      ignored,
    );
  }

  /** A step that searches for its input. */
  asRetriever(options: RetrieverOptions = {}): VectorStoreRetriever {
    return new VectorStoreRetriever({ ...options, vectorstore: this });
  }
}
pyClass(DatabricksVectorSearch, {
  name: "DatabricksVectorSearch",
  module: "databricks_langchain.vectorstores",
});
const searching = ["query", "k=", "filter=", "*", "**options"];
declareMethods(DatabricksVectorSearch, "DatabricksVectorSearch", {
  similarity_search: searching,
  similarity_search_with_score: searching,
  asimilarity_search: searching,
  asimilarity_search_with_score: searching,
  similarity_search_by_vector: ["embedding", "k=", "filter=", "*", "**options"],
  max_marginal_relevance_search: ["query", "k=", "fetch_k=", "lambda_mult=", "filter=", "*", "**options"],
  amax_marginal_relevance_search: ["query", "k=", "fetch_k=", "lambda_mult=", "*", "**options"],
  as_retriever: ["*", "**options"],
});

/** The workspace client's credentials, over which `client_args` win. */
function clientOf({ workspace_client: client, client_args: given }: VectorStoreOptions): VectorSearchClient {
  if (!isDict(given)) return searchClient(client);
  const args = Object.fromEntries(dictEntries(given));
  const isOwn = truthy(args["personal_access_token"]) || truthy(args["service_principal_client_id"]);
  return isOwn ? new VectorSearchClient(args) : searchClient(client);
}

async function checkEmbedding(embedding: Embeddings | null, details: IndexDetails): Promise<void> {
  if (details.isManaged) {
    if (embedding === null) return;
    throw new ValueError(
      `The index '${details.name}' uses Databricks-managed embeddings. Do not pass the \`embedding\` parameter when initializing vector store.`,
    );
  }
  if (!embedding)
    throw new ValueError(
      "The `embedding` parameter is required for a direct-access index or delta-sync index with self-managed embedding.",
    );
  const wanted: unknown = dictGet(details.embeddingVectorColumn, "embedding_dimension");
  if (!truthy(wanted)) return;
  const actual = ((await outcome(embedding.embedQuery("test"))) as Dynamic[]).length;
  if (actual !== Number(wanted))
    throw new ValueError(
      `The specified embedding model's dimension '${actual}' does not match with the index configuration '${String(wanted)}'.`,
    );
}

export interface RetrieverOptions {
  search_type?: string;
  search_kwargs?: Dynamic;
  tags?: Dynamic;
  metadata?: Dynamic;
  name?: Dynamic;
}

class SearchStep extends core.Runnable<Dynamic, Dynamic> {
  override lc_namespace = ["langchain_core", "vectorstores"];

  constructor(private readonly search: (query: string, given: Dynamic) => Promise<Document[]>) {
    super();
  }

  override getName(): string {
    return "VectorStoreRetriever";
  }

  override invoke(input: Dynamic, options: Dynamic): Promise<Dynamic> {
    return this._callWithConfig(
      (query: string) => this.search(query, options?.request ?? {}),
      input,
      options,
    );
  }
}

/** What a retriever needs of a store. */
export interface SearchedStore {
  similaritySearch(query: string, k: Dynamic, filter: Dynamic, given: Dynamic): Promise<Document[]>;
  similaritySearchWithScore(query: string, k: Dynamic, filter: Dynamic, given: Dynamic): Promise<Dynamic[]>;
  maxMarginalRelevanceSearch?(
    query: string,
    k: Dynamic,
    fetchK: Dynamic,
    lambda: Dynamic,
    filter: Dynamic,
    given: Dynamic,
  ): Promise<Document[]>;
}

/** `vector_store.as_retriever(...)` */
export class VectorStoreRetriever extends Runnable {
  readonly vectorstore: SearchedStore;
  readonly search_type: string;
  readonly search_kwargs: Dynamic;

  constructor(options: RetrieverOptions & { vectorstore: SearchedStore }) {
    super(new SearchStep((query, given) => this.search(query, given)));
    this.vectorstore = options.vectorstore;
    this.search_type = options.search_type ?? "similarity";
    this.search_kwargs = (options.search_kwargs as unknown) ?? {};
    const known = ["similarity", "similarity_score_threshold", "mmr"];
    if (!known.includes(this.search_type))
      throw new ValueError(
        `search_type of ${this.search_type} not allowed. Valid values are: ('similarity', 'similarity_score_threshold', 'mmr')`,
      );
    const threshold: unknown = dictGet(this.search_kwargs, "score_threshold");
    if (this.search_type === "similarity_score_threshold" && !isFloat(threshold))
      throw new ValueError("`score_threshold` is not specified with a float value(0~1) in `search_kwargs`.");
  }

  protected override callOptions(given: Dynamic): Dynamic {
    return { request: given as unknown };
  }

  /** The older name of `invoke`, which langchain_core had until 1.0. */
  getRelevantDocuments(query: string, keywords: Dynamic = {}): Promise<Document[]> {
    return this.invoke(query, null, keywords);
  }

  agetRelevantDocuments(query: string, keywords: Dynamic = {}): Promise<Document[]> {
    return this.getRelevantDocuments(query, keywords);
  }

  private search(query: string, given: Dynamic): Promise<Document[]> {
    const run = () =>
      this.documents(query, { ...Object.fromEntries(dictEntries(this.search_kwargs)), ...given });
    return isLangchainTraced() ? tracedStep("VectorStoreRetriever", "RETRIEVER", query, run) : run();
  }

  private async documents(query: string, given: Record<string, Dynamic>): Promise<Document[]> {
    const { k = 4, filter = null, score_threshold: threshold, ...rest } = given;
    if (this.search_type === "mmr") {
      if (!this.vectorstore.maxMarginalRelevanceSearch)
        throw new NotImplementedError("`max_marginal_relevance_search` of this store is not migrated.");
      const { fetch_k: fetchK = 20, lambda_mult: lambda = 0.5, ...others } = rest;
      return this.vectorstore.maxMarginalRelevanceSearch(query, k, fetchK, lambda, filter, others);
    }
    if (this.search_type === "similarity")
      return this.vectorstore.similaritySearch(query, k, filter, {
        ...rest,
        ...(isNone(threshold) ? {} : { score_threshold: threshold }),
      });
    const pairs = await this.vectorstore.similaritySearchWithScore(query, k, filter, rest);
    return pairs
      .filter(([, score]) => isNone(threshold) || ge(score, threshold))
      .map(([document]) => document as Document);
  }
}
pyClass(VectorStoreRetriever, { name: "VectorStoreRetriever", module: "langchain_core.vectorstores.base" });
declareMethods(VectorStoreRetriever, "VectorStoreRetriever", {
  get_relevant_documents: ["query", "*", "**options"],
  aget_relevant_documents: ["query", "*", "**options"],
});
