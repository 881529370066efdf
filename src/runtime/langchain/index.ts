/** LangChain and LangGraph as Python programs use them, over the npm packages of the same names. */
export { createReactAgent } from "./agents.js";
export { createAgent } from "./create-agent.js";
export {
  afterAgent,
  afterModel,
  AgentMiddleware,
  beforeAgent,
  beforeModel,
  dynamicPrompt,
  hookConfig,
  ModelRequest,
  ModelResponse,
  ToolCallRequest,
  wrapModelCall,
  wrapToolCall,
} from "./middleware.js";
export { StructuredOutputError, ToolStrategy } from "./response-format.js";
export { ChatAgentState, ChatAgentToolNode, parseMessage } from "./chat-agent.js";
export { ChatDatabricks } from "./chat-databricks.js";
export { Command, Send } from "./commands.js";
export { serveGraph } from "./served-graph.js";
export {
  convertToMessages,
  convertToOpenaiMessages,
  getBufferString,
  messagesFromDict,
  messagesToDict,
} from "./convert-messages.js";
export {
  CompiledStateGraph,
  END,
  getConfig,
  getStreamWriter,
  GraphRecursionError,
  interrupt,
  Interrupt,
  InvalidUpdateError,
  START,
  StateGraph,
  StateSnapshot,
} from "./graph.js";
export { RunnableConfig } from "./markers.js";
export { DatabricksMCPServer, DatabricksMultiServerMCPClient, MCPServer } from "./mcp.js";
export { MemorySaver } from "./memory.js";
export { AIMessageChunk, BaseMessageChunk } from "./message-chunks.js";
export {
  AIMessage,
  BaseMessage,
  ChatMessage,
  HumanMessage,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from "./messages.js";
export {
  BaseOutputParser,
  JsonOutputParser,
  OutputParserException,
  PydanticOutputParser,
  StrOutputParser,
} from "./output-parsers.js";
export { ChatPromptValue } from "./prompt-value.js";
export {
  AIMessagePromptTemplate,
  ChatPromptTemplate,
  HumanMessagePromptTemplate,
  MessagesPlaceholder,
  PromptTemplate,
  StringPromptValue,
  SystemMessagePromptTemplate,
} from "./prompts.js";
export {
  pipe,
  Runnable,
  RunnableBinding,
  RunnableBranch,
  RunnableGenerator,
  RunnableLambda,
  RunnableParallel,
  RunnablePassthrough,
  RunnableSequence,
} from "./runnables.js";
export {
  addMessages,
  AgentState,
  MessagesState,
  OmitFromInput,
  OmitFromOutput,
  PrivateStateAttr,
  REMOVE_ALL_MESSAGES,
} from "./state.js";
export { CheckpointSaver, AsyncCheckpointSaver, PostgresSaver } from "./lakebase-saver.js";
export { AsyncDatabricksStore, DatabricksStore, PostgresStore } from "./lakebase-store.js";
export { getStore } from "./running-store.js";
export { BaseStore, InMemoryStore, InvalidNamespaceError } from "./store.js";
export { Item, SearchItem } from "./stored-item.js";
export {
  InjectedState,
  InjectedStore,
  InjectedToolArg,
  InjectedToolCallId,
  ToolInvocationError,
  ToolNode,
  ToolRuntime,
  toolsCondition,
} from "./tool-node.js";
export { convertToOpenaiFunction, convertToOpenaiTool } from "./tool-schema.js";
export { BaseTool, StructuredTool, Tool, tool, ToolException } from "./tools.js";
export { Document } from "./documents.js";
export { DatabricksEmbeddings } from "./embeddings.js";
export { VectorSearchRetrieverTool } from "./retriever-tool.js";
export { DatabricksVectorSearch, VectorStoreRetriever } from "./vector-store.js";
export { UCFunctionToolkit, UnityCatalogTool } from "./uc-toolkit.js";
export { GenieAgent, GenieRunnable } from "./genie-agent.js";
export { CommunityChatDatabricks } from "./community/chat-databricks.js";
export { CommunityUCFunctionToolkit } from "./community/uc-toolkit.js";
export { CommunityVectorSearch } from "./community/vector-search.js";
export { AgentExecutor, createToolCallingAgent } from "./agent-executor.js";
export { AgentAction, AgentFinish, AgentStep, ToolAgentAction } from "./agent-actions.js";
export { createForwardMessageTool, createHandoffTool, createSupervisor } from "./supervisor.js";
export { countTokensApproximately, filterMessages, mergeMessageRuns, trimMessages } from "./message-lists.js";
