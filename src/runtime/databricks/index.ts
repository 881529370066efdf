/** Databricks workspaces: credentials and the OpenAI client for serving endpoints. */
export { Credentials, DatabricksError, workspaceHost } from "./credentials.js";
export { DatabricksDeploymentClient, getDeployClient } from "./deployments.js";
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
