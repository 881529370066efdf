/** What databricks_langchain has beside the chat model: retrievers, stores, embeddings; and the documents that they give. */
import { cls, type ClassMember, type Member, method, type MethodRow, unsupported } from "../library.js";
import { retrieverOptions } from "./vector-search.js";

const from = "langchain/index";
const core = "langchain_core";
export const document = `${core}.documents.Document`;
const runnable = `${core}.runnables.Runnable`;
export const retriever = `${core}.vectorstores.VectorStoreRetriever`;

/** `langchain_core.documents` */
export const documents: Record<string, Member> = {
  Document: cls(from, "Document", ["page_content=", "*", "metadata=", "id=", "type="], {
    wire: true,
    attributes: { page_content: "str", metadata: "dict[str, Any]", id: "str | None", type: "str" },
    methods: {
      model_dump: method(["*", "mode=", "exclude=", "exclude_none="], "dict[str, Any]"),
      dict: method(["*", "exclude=", "exclude_none="], "dict[str, Any]", { name: "modelDump" }),
    },
  }),
};

const asking = ["input", "config=", "*", "**options"];

/** `langchain_core.retrievers` and `langchain_core.vectorstores` */
export const retrievers: Record<string, Member> = {
  VectorStoreRetriever: cls(
    from,
    "VectorStoreRetriever",
    ["*", "vectorstore", "search_type=", "search_kwargs="],
    {
      wire: true,
      bases: [runnable],
      attributes: { search_type: "str", search_kwargs: "dict[str, Any]" },
      methods: {
        invoke: method(asking, `list[${document}]`, { awaits: true }),
        ainvoke: method(asking, `Awaitable[list[${document}]]`),
        get_relevant_documents: method(["query", "*", "**options"], `list[${document}]`, { awaits: true }),
        aget_relevant_documents: method(["query", "*", "**options"], `Awaitable[list[${document}]]`),
      },
    },
  ),
  BaseRetriever: unsupported(
    "unsupported-library-member",
    "Write the search as a function, which `|` takes as a step.",
  ),
  InMemoryVectorStore: unsupported("unsupported-library-member", "Use an index of vector search."),
};

export const searched = ["query", "k=", "filter=", "*", "query_type=", "reranker=", "**options"];
export const scored = "list[tuple[Any, ...]]";
const changes =
  "Rows are added to a direct access index by the job that fills it, or with VectorSearchClient().get_index(...).upsert.";
export const changing: MethodRow = method(["*args", "**options"], "Any", { unsupported: changes });

const store: ClassMember = cls(
  from,
  "DatabricksVectorSearch",
  [
    "*",
    "index_name",
    "endpoint=",
    "embedding=",
    "text_column=",
    "doc_uri=",
    "primary_key=",
    "columns=",
    "workspace_client=",
    "client_args=",
    "include_score=",
    "reranker=",
  ],
  {
    awaits: true,
    open: false,
    attributes: { index: "databricks.vector_search.client.VectorSearchIndex", embeddings: "Any" },
    methods: {
      similarity_search: method(searched, `list[${document}]`, { awaits: true }),
      similarity_search_with_score: method(searched, scored, { awaits: true }),
      asimilarity_search: method(searched, `Awaitable[list[${document}]]`),
      asimilarity_search_with_score: method(searched, `Awaitable[${scored}]`),
      as_retriever: method(["*", "search_type=", "search_kwargs=", "tags=", "metadata=", "name="], retriever),
      add_texts: changing,
      add_documents: changing,
      delete: changing,
      similarity_search_by_vector: method(
        ["embedding", "k=", "filter=", "*", "query_type=", "query=", "reranker=", "**options"],
        `list[${document}]`,
        { awaits: true },
      ),
      max_marginal_relevance_search: method(
        ["query", "k=", "fetch_k=", "lambda_mult=", "filter=", "*", "query_type=", "reranker=", "**options"],
        `list[${document}]`,
        { awaits: true },
      ),
      amax_marginal_relevance_search: method(
        ["query", "k=", "fetch_k=", "lambda_mult=", "*", "filter=", "query_type=", "reranker=", "**options"],
        `Awaitable[list[${document}]]`,
      ),
    },
  },
);

/** Members of databricks_langchain, and of its modules. */
export const langchainWorkspace: Record<string, Member> = {
  DatabricksEmbeddings: cls(
    from,
    "DatabricksEmbeddings",
    ["*", "endpoint", "query_params=", "documents_params=", "target_uri="],
    {
      wire: true,
      attributes: { endpoint: "str" },
      methods: {
        embed_query: method(["text"], "list[float]", { awaits: true }),
        embed_documents: method(["texts"], "list[list[float]]", { awaits: true }),
        aembed_query: method(["text"], "Awaitable[list[float]]"),
        aembed_documents: method(["texts"], "Awaitable[list[list[float]]]"),
      },
    },
  ),
  DatabricksVectorSearch: store,
  VectorSearchRetrieverTool: cls(
    from,
    "VectorSearchRetrieverTool",
    [...retrieverOptions, "embedding=", "name=", "description=", "**options"],
    {
      awaits: true,
      wire: true,
      bases: [`${core}.tools.BaseTool`],
      attributes: { index_name: "str", tool_name: "str | None", num_results: "int" },
    },
  ),
};
