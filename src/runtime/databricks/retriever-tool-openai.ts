/** `databricks_openai.VectorSearchRetrieverTool`: a tool for chat completions that searches an index. */
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, makeDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { IndexDetails, parseSearchResponse, returnColumns, textColumnOf } from "./index-details.js";
import { OpenAI } from "./openai.js";
import {
  checkOptions,
  combinedFilters,
  defaultToolDescription,
  extraKeywords,
  retrieverArguments,
  retrieverToolName,
  type RetrieverToolOptions,
  searchClient,
  tracedSearch,
} from "./retriever-tool.js";
import { ResourceDoesNotExist } from "./sdk-errors.js";
import { pydanticFunctionTool } from "./strict-schema.js";
import { searchKeywords, type VectorSearchIndex } from "./vector-search.js";
import { Workspace } from "./workspace.js";

const keywords = new Set<string>(searchKeywords);

export type OpenaiRetrieverOptions = RetrieverToolOptions & { embedding_model_name?: string | null };

export class VectorSearchRetrieverTool {
  private constructor(
    private readonly options: OpenaiRetrieverOptions,
    private readonly index: VectorSearchIndex,
    private readonly details: IndexDetails,
    /** The tool as `chat.completions.create(tools=[...])` takes it. */
    readonly tool: Dynamic,
    readonly text_column: string,
    readonly columns: Dynamic[],
  ) {}

  get index_name(): string {
    return this.options.index_name;
  }

  get tool_name(): string | null {
    return this.options.tool_name ?? null;
  }

  get tool_description(): string | null {
    return this.options.tool_description ?? null;
  }

  get num_results(): Dynamic {
    return this.options.num_results ?? 5;
  }

  get filters(): Dynamic {
    return this.options.filters ?? null;
  }

  /** Asks the workspace what the index is. Throws where it is missing, or the options do not fit it. */
  static async create(options: OpenaiRetrieverOptions): Promise<VectorSearchRetrieverTool> {
    checkOptions(options);
    const { index_name: name, doc_uri: uri, primary_key: key, embedding_model_name: embedding } = options;
    if (name.split(".").length !== 3)
      throw new ValueError(`Index name ${name} is not in the expected format 'catalog.schema.index'.`);
    const index = await searchClient(options.workspace_client).getIndex(null, name);
    const details = new IndexDetails(await index.describe());
    const text = textColumnOf(options.text_column, details);
    const columns = returnColumns(truthy(options.columns) ? options.columns! : [], text, details, uri, key);
    if (!details.isManaged && !embedding)
      throw new ValueError(
        "The embedding model name is required for non-Databricks-managed embeddings Vector Search indexes in order to generate embeddings for retrieval queries.",
      );
    const tool = pydanticFunctionTool(
      await retrieverArguments(options),
      retrieverToolName(options),
      options.tool_description || (await defaultToolDescription(options, details)),
    );
    const fn = tool["function"] as Record<string, Dynamic>;
    delete fn["strict"];
    delete fn["parameters"]["additionalProperties"];
    if (embedding) await endpointIsThere(options.workspace_client ?? new Workspace(), embedding);
    return new VectorSearchRetrieverTool(options, index, details, tool, text, columns);
  }

  /** The documents most like the query, as dicts with `page_content` and `metadata`. Keywords win over the tool's settings. */
  execute(
    query: string,
    filters: Dynamic = null,
    openaiClient: OpenAI | null = null,
    given: Record<string, Dynamic> = {},
  ): Promise<Dynamic> {
    return tracedSearch(this.options, { query, filters: filters as unknown, ...given }, () =>
      this.search(query, filters, openaiClient, given),
    );
  }

  private async search(
    query: string,
    filters: Dynamic,
    client: OpenAI | null,
    given: Record<string, Dynamic>,
  ): Promise<Dynamic> {
    const { num_results: count = 5, query_type: type = "ANN", reranker = null } = this.options;
    const more = Object.entries({ ...given, ...extraKeywords(this.options, ["embedding_model_name"]) });
    const response: unknown = await this.index.similaritySearch({
      num_results: count as unknown,
      query_type: type as unknown,
      reranker: reranker as unknown,
      ...Object.fromEntries(more.filter(([name]) => keywords.has(name))),
      ...(await this.asked(query, client)),
      columns: this.columns,
      filters: combinedFilters(filters, this.options.filters),
    });
    const found = parseSearchResponse(
      response,
      {
        textColumn: this.text_column,
        docUri: this.options.doc_uri,
        primaryKey: this.options.primary_key,
        otherColumns: this.columns,
      },
      (content, metadata) =>
        makeDict([
          ["page_content", content],
          ["metadata", metadata],
        ]),
      truthy(this.options.include_score),
    );
    return found.map(({ document }) => document as unknown);
  }

  /** The query as the index takes it: text where it embeds itself, else a vector. */
  private async asked(
    query: string,
    client: OpenAI | null,
  ): Promise<{ query_text: Dynamic; query_vector: Dynamic }> {
    if (this.details.isManaged) return { query_text: query, query_vector: null };
    const embedder = client ?? new OpenAI();
    const answer: Dynamic = await embedder.embeddings.create({
      input: query,
      model: this.options.embedding_model_name,
    });
    const vector = answer.data[0].embedding as Dynamic[];
    const size: unknown = dictGet(this.details.embeddingVectorColumn, "embedding_dimension");
    if (truthy(size) && vector.length !== Number(size))
      throw new ValueError(`Expected embedding dimension ${String(size)} but got ${vector.length}`);
    const type: unknown = this.options.query_type ?? "ANN";
    const isHybrid = typeof type === "string" && type.toUpperCase() === "HYBRID";
    return { query_text: isHybrid ? query : null, query_vector: vector };
  }
}
pyClass(VectorSearchRetrieverTool, {
  name: "VectorSearchRetrieverTool",
  module: "databricks_openai.vector_search_retriever_tool",
});
declareMethods(VectorSearchRetrieverTool, "VectorSearchRetrieverTool", {
  execute: ["query", "filters=", "openai_client=", "**options"],
});

/** Python looks the endpoint up for the resources of a logged model; a missing one is no error. */
async function endpointIsThere(client: Workspace, name: string): Promise<void> {
  try {
    await client.apiClient.do("GET", `/api/2.0/serving-endpoints/${name}`);
  } catch (error) {
    if (!(error instanceof ResourceDoesNotExist)) throw error;
  }
}
