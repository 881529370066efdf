/** `databricks_langchain.VectorSearchRetrieverTool`: a tool for agents that searches an index. */
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { BaseException, ValueError } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { isNone } from "../agent-server/python.js";
import {
  checkOptions,
  combinedFilters,
  defaultToolDescription,
  extraKeywords,
  retrieverArguments,
  retrieverToolName,
  type RetrieverToolOptions,
  tracedSearch,
} from "../databricks/retriever-tool.js";
import { DatabricksReranker } from "../databricks/vector-search.js";
import { BaseTool } from "./tools.js";
import { DatabricksVectorSearch, type Embeddings } from "./vector-store.js";

export type RetrieverOptions = RetrieverToolOptions & { embedding?: Embeddings | null };

/** Fields of every tool; they are set by the options of the search, so given ones count for nothing. */
const toolFields = ["name", "description", "args_schema", "embedding", "return_direct", "tags", "metadata"];

export class VectorSearchRetrieverTool extends BaseTool {
  private store!: DatabricksVectorSearch;
  private settings!: RetrieverOptions;

  /** Asks the workspace what the index is. Throws where it is missing, or the options do not fit it. */
  static async create(options: RetrieverOptions): Promise<VectorSearchRetrieverTool> {
    checkOptions(options);
    if (!isNone(options.reranker) && !(options.reranker instanceof DatabricksReranker))
      throw new ValueError("reranker must be an instance of DatabricksReranker");
    const store = await DatabricksVectorSearch.create({
      index_name: options.index_name,
      embedding: options.embedding ?? null,
      text_column: options.text_column ?? null,
      doc_uri: options.doc_uri ?? null,
      primary_key: options.primary_key ?? null,
      columns: options.columns ?? null,
      workspace_client: options.workspace_client ?? null,
      include_score: options.include_score as unknown,
      reranker: options.reranker as unknown,
    });
    const tool = new this({
      name: retrieverToolName(options),
      description: options.tool_description || (await defaultToolDescription(options, store.details)),
      args_schema: await retrieverArguments(options),
      return_direct: options["return_direct"] as boolean | undefined,
    });
    tool.store = store;
    tool.settings = options;
    return tool;
  }

  get index_name(): string {
    return this.settings.index_name;
  }

  get tool_name(): string | null {
    return this.settings.tool_name ?? null;
  }

  get num_results(): Dynamic {
    return this.settings.num_results ?? 5;
  }

  _run(query: string, filters: Dynamic = null, given: Record<string, Dynamic> = {}): Promise<Dynamic> {
    return tracedSearch(this.settings, { query, filters: filters as unknown, ...given }, async () => {
      const { k, query_type: type, ...rest } = { ...given, ...extraKeywords(this.settings, toolFields) };
      const found = await this.store.similaritySearch(
        query,
        k ?? this.settings.num_results ?? 5,
        combinedFilters(filters, this.settings.filters),
        { ...rest, query_type: type ?? this.settings.query_type ?? "ANN" },
      );
      return serialised(found);
    });
  }
}
pyClass(VectorSearchRetrieverTool, {
  name: "VectorSearchRetrieverTool",
  module: "databricks_langchain.vector_search_retriever_tool",
});
declareMethods(VectorSearchRetrieverTool, "VectorSearchRetrieverTool", {
  _run: ["query", "filters=", "*", "**options"],
});

/** JSON where that is possible, which it is for no documents only; else their representation. */
function serialised(found: Dynamic): string {
  try {
    return jsonDumps(found, { ensure_ascii: false });
  } catch (error) {
    if (error instanceof BaseException) return str(found);
    throw error;
  }
}
