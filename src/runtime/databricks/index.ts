/** Databricks workspaces: credentials and the OpenAI client for serving endpoints. */
export { ApiClient } from "./api-client.js";
export { Credentials, workspaceHost } from "./credentials.js";
export * from "./sdk-errors.js";
export * from "./openai-errors.js";
export { asOpenAIObject, OpenAIObject } from "./openai-object.js";
export { OpenAIStream } from "./openai-stream.js";
export { Chat, OpenAI, type OpenAIOptions, Resource } from "./openai.js";
export {
  Config,
  DatabricksOpenAI,
  databricksOpenAI,
  ServingEndpoints,
  WorkspaceClient,
} from "./workspace-client.js";
export { VectorSearchRetrieverTool } from "./retriever-tool-openai.js";
export {
  BadRequest as VectorSearchBadRequest,
  DatabricksReranker,
  InvalidInputException,
  NotFound as VectorSearchNotFound,
  PermissionDenied as VectorSearchPermissionDenied,
  ResourceConflict as VectorSearchResourceConflict,
  TooManyRequests as VectorSearchTooManyRequests,
  VectorSearchClient,
  VectorSearchException,
  VectorSearchIndex,
} from "./vector-search.js";
