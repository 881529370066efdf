/** The modules of langchain_core, langchain, langchain_community and databricks_langchain, and which rows each has. */
import { documents, retrievers } from "../databricks/langchain.js";
import { cls, type Library, type Member } from "../library.js";
import { communityChat, communityFunctions, communityStores } from "./community.js";
import { agents, middleware, structuredOutput, toolCallRequest } from "./agents.js";
import { calling, tools } from "./tools.js";
import { core, from } from "./names.js";
import { databricksMembers, elsewhere, languageModels, otherModel } from "./models.js";
import { messages, messageUtils } from "./messages.js";
import { parsers, prompts, promptValues } from "./prompts.js";
import { runnables } from "./runnables.js";

const library = (module: string, members: Readonly<Record<string, Member>>): Library => ({
  module,
  members,
  asks: true,
});

const composed = "Write the chain with `|`: prompt | model | StrOutputParser().";
const searched =
  "Write the chain with `|`: a dict of the retriever and RunnablePassthrough(), then prompt | model | StrOutputParser().";
/** The chains of before LCEL. */
const chains: Record<string, Member> = {
  ...Object.fromEntries(
    ["LLMChain", "ConversationChain", "SequentialChain", "SimpleSequentialChain", "TransformChain"].map(
      (name) => [name, elsewhere(name, composed)],
    ),
  ),
  ...Object.fromEntries(
    [
      "RetrievalQA",
      "RetrievalQAWithSourcesChain",
      "ConversationalRetrievalChain",
      "StuffDocumentsChain",
      "create_retrieval_chain",
      "create_history_aware_retriever",
    ].map((name) => [name, elsewhere(name, searched)]),
  ),
};
const memories: Record<string, Member> = Object.fromEntries(
  [
    "ConversationBufferMemory",
    "ConversationBufferWindowMemory",
    "ConversationSummaryMemory",
    "ConversationSummaryBufferMemory",
    "ChatMessageHistory",
  ].map((name) => [
    name,
    elsewhere(name, "Keep messages in the state of a LangGraph graph with a checkpointer."),
  ]),
);

/** Modules of langchain_core, langchain and databricks_langchain that agents import. */
export const langchainLibraries: readonly Library[] = [
  library(core, {}),
  library(`${core}.runnables`, runnables),
  library(`${core}.runnables.base`, runnables),
  library(`${core}.runnables.config`, runnables),
  library(`${core}.runnables.passthrough`, runnables),
  library(`${core}.messages`, messages),
  library(`${core}.messages.base`, messages),
  library(`${core}.messages.ai`, messages),
  library(`${core}.messages.utils`, messageUtils),
  library(`${core}.messages.tool`, messages),
  library(`${core}.prompts`, prompts),
  library(`${core}.prompts.chat`, prompts),
  library(`${core}.prompts.prompt`, prompts),
  library(`${core}.prompt_values`, promptValues),
  library(`${core}.output_parsers`, parsers),
  library(`${core}.output_parsers.string`, parsers),
  library(`${core}.output_parsers.json`, parsers),
  library(`${core}.exceptions`, {
    OutputParserException: cls(from, "OutputParserException", ["message", "llm_output="], {
      bases: ["ValueError"],
    }),
  }),
  library(`${core}.tools`, tools),
  library(`${core}.tools.base`, tools),
  library(`${core}.tools.structured`, tools),
  library(`${core}.utils.function_calling`, calling),
  library(`${core}.language_models`, languageModels),
  library(`${core}.language_models.chat_models`, languageModels),
  library(`${core}.language_models.base`, languageModels),
  library("langchain", {}),
  library("langchain.agents", agents),
  library("langchain.agents.agent", agents),
  library("langchain.agents.middleware", { ...middleware, ...toolCallRequest }),
  library("langchain.agents.middleware.types", { ...middleware, ...toolCallRequest }),
  library("langchain.agents.structured_output", structuredOutput),
  library("langchain_classic.agents", agents),
  library("langchain.tools", tools),
  library("langchain.tools.tool_node", toolCallRequest),
  library("langchain.messages", messages),
  library("langchain.schema", { ...messages, ...documents, ...retrievers, ...parsers }),
  library("langchain.schema.messages", messages),
  library("langchain.schema.runnable", runnables),
  library("langchain.schema.output_parser", parsers),
  library("langchain.prompts", prompts),
  library("langchain.prompts.chat", prompts),
  library("langchain.output_parsers", parsers),
  library("langchain.chat_models", {
    init_chat_model: elsewhere("init_chat_model", "Use ChatDatabricks."),
    ...communityChat,
  }),
  library("langchain_community", {}),
  library("langchain_community.chat_models", {
    ...communityChat,
    ChatOpenAI: otherModel("ChatOpenAI"),
    AzureChatOpenAI: otherModel("AzureChatOpenAI"),
    ChatAnthropic: otherModel("ChatAnthropic"),
    ChatOllama: otherModel("ChatOllama"),
    BedrockChat: otherModel("BedrockChat"),
    ChatVertexAI: otherModel("ChatVertexAI"),
    ChatMlflow: otherModel("ChatMlflow"),
  }),
  library("langchain_community.llms", { Databricks: otherModel("Databricks"), OpenAI: otherModel("OpenAI") }),
  library("langchain.chains", chains),
  library("langchain_classic.chains", chains),
  library("langchain.memory", memories),
  library("langchain_classic.memory", memories),
  library("langchain_community.chat_models.databricks", communityChat),
  library("langchain_openai", {
    ChatOpenAI: otherModel("ChatOpenAI"),
    AzureChatOpenAI: otherModel("AzureChatOpenAI"),
  }),
  library("langchain_anthropic", { ChatAnthropic: otherModel("ChatAnthropic") }),
  library(`${core}.documents`, documents),
  library(`${core}.documents.base`, documents),
  library("langchain.schema.document", documents),
  library("langchain.docstore.document", documents),
  library(`${core}.retrievers`, retrievers),
  library(`${core}.vectorstores`, retrievers),
  library(`${core}.vectorstores.base`, retrievers),
  library("langchain_community.vectorstores", communityStores),
  library("langchain.vectorstores", communityStores),
  library("langchain_community.tools.databricks", communityFunctions),
  library("langchain_community.tools.databricks.tool", communityFunctions),
  library("langchain_community.vectorstores.databricks_vector_search", communityStores),
  library("databricks_langchain", databricksMembers),
  library("databricks_langchain.vectorstores", databricksMembers),
  library("databricks_langchain.embeddings", databricksMembers),
  library("databricks_langchain.vector_search_retriever_tool", databricksMembers),
  library("databricks_langchain.chat_models", databricksMembers),
  library("langchain_databricks", databricksMembers),
  library("langchain_databricks.vectorstores", databricksMembers),
  library("langchain_databricks.chat_models", databricksMembers),
];
