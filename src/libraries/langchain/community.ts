/** langchain_community's classes for Databricks, which databricks_langchain replaced: they ask other paths with other defaults, so they are their own. */
import { changing, document, retriever, scored, searched } from "../databricks/langchain.js";
import { cls, type ClassMember, type Member, method, type MethodRow } from "../library.js";
import { core, from } from "./names.js";
import { answer, chatInput } from "./models.js";
import { runnable, runnableClass, runnableMethods } from "./runnables.js";

const chat: ClassMember = runnableClass(
  "CommunityChatDatabricks",
  [
    "*",
    "endpoint",
    "target_uri=",
    "temperature=",
    "n=",
    "stop=",
    "max_tokens=",
    "extra_params=",
    "name=",
    "tags=",
    "metadata=",
  ],
  {
    wire: true,
    ignores: true,
    hooks: [],
    methods: {
      ...runnableMethods(answer, `${core}.messages.AIMessageChunk`, chatInput),
      bind_tools: method(["tools", "*", "tool_choice=", "**options"], runnable),
      with_structured_output: method(["schema=", "*", "method=", "include_raw="], runnable, {
        unsupported:
          "It asks for a tool named `any`, which the endpoints refuse: import ChatDatabricks from databricks_langchain.",
      }),
    },
    attributes: { endpoint: "str", target_uri: "str", temperature: "float", n: "int", max_tokens: "Any" },
  },
);

const choosing: MethodRow = method(["*args", "**options"], "Any", {
  unsupported: "Ask for more results than are needed and choose among them in the program.",
});

const store: ClassMember = cls(
  from,
  "CommunityVectorSearch",
  ["index", "*", "embedding=", "text_column=", "columns="],
  {
    awaits: true,
    wire: true,
    attributes: {
      index: "databricks.vector_search.client.VectorSearchIndex",
      embeddings: "Any",
      text_column: "str",
      columns: "list[str]",
    },
    methods: {
      similarity_search: method(searched, `list[${document}]`, { awaits: true }),
      similarity_search_with_score: method(searched, scored, { awaits: true }),
      asimilarity_search: method(searched, `Awaitable[list[${document}]]`),
      asimilarity_search_with_score: method(searched, `Awaitable[${scored}]`),
      as_retriever: method(["*", "search_type=", "search_kwargs=", "tags=", "metadata=", "name="], retriever),
      add_texts: changing,
      add_documents: changing,
      delete: changing,
      max_marginal_relevance_search: choosing,
    },
  },
);

const toolkitName = "langchain_community.tools.databricks.UCFunctionToolkit";
const toolkit: ClassMember = cls(
  from,
  "CommunityUCFunctionToolkit",
  ["*", "warehouse_id", "workspace_client="],
  {
    wire: true,
    attributes: {
      warehouse_id: "str",
      workspace_client: "databricks.sdk.WorkspaceClient",
      tools: `dict[str, ${core}.tools.StructuredTool]`,
    },
    methods: {
      include: method(["*function_names", "**options"], toolkitName, { awaits: true }),
      get_tools: method([], `list[${core}.tools.StructuredTool]`),
    },
  },
);

export const communityChat: Record<string, Member> = { ChatDatabricks: chat };
export const communityStores: Record<string, Member> = { DatabricksVectorSearch: store };
export const communityFunctions: Record<string, Member> = { UCFunctionToolkit: toolkit };
