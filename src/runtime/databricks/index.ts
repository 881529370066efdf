/** Databricks workspaces: credentials and the OpenAI client for serving endpoints. */
export { ApiClient } from "./api-client.js";
export { Credentials, workspaceHost } from "./credentials.js";
export * from "./sdk-errors.js";
export * from "./sdk-values.js";
export { DatabricksDeploymentClient, getDeployClient } from "./deployments.js";
export { ChatCompletionStream } from "./openai-chat-stream.js";
export * from "./openai-classes.js";
export * from "./openai-errors.js";
export { asOpenAIObject, OpenAIObject } from "./openai-object.js";
export { reasoning } from "./openai-response-types.js";
export { ResponseStream } from "./openai-response-stream.js";
export { OpenAIStream } from "./openai-stream.js";
export { Chat, OpenAI, type OpenAIOptions, ParsingResource, Resource } from "./openai.js";
export { DatabricksOpenAI, databricksOpenAI, type DatabricksOpenAIOptions } from "./databricks-openai.js";
export { ServingEndpoints } from "./serving-endpoints.js";
export { Config, OAuthToken } from "./workspace.js";
export { WorkspaceClient } from "./workspace-client.js";
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
export {
  FunctionExecutionResult,
  DatabricksFunctionClient,
  getUcFunctionClient,
  setUcFunctionClient,
} from "./uc-functions.js";
export { UCFunctionToolkit } from "./uc-toolkit-openai.js";
export { Genie, GenieResponse } from "./genie.js";
export { StreamedBody } from "./api-client.js";
export { SdkObject } from "./sdk-object.js";
export { SdkService } from "./sdk-service.js";
export {
  DbUtils,
  DbUtilsSecrets,
  Files,
  GenieService,
  OperationFailed,
  StatementExecution,
  Wait,
} from "./sdk-services.js";
export { loadPrompt, PromptVersion } from "./prompts.js";
export { MlflowDocument } from "./mlflow-document.js";
export { ModelServingUserCredentials } from "./user-credentials.js";
export { Row } from "./row.js";
export { DataFrame, SparkBuilder, SparkSession } from "./spark.js";
