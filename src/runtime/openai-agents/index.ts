/** The OpenAI Agents SDK as Python programs use it, over `@openai/agents-core`. */
export { Agent } from "./agent.js";
export { OpenAIChatCompletionsModel } from "./chat-model.js";
export { RunContextWrapper, ToolContext, Usage } from "./context.js";
export { setDefaultOpenaiApi, setDefaultOpenaiClient, setDefaultOpenaiKey } from "./defaults.js";
export {
  AgentsException,
  InputGuardrailTripwireTriggered,
  MaxTurnsExceeded,
  ModelBehaviorError,
  ModelRefusalError,
  OutputGuardrailTripwireTriggered,
  UserError,
} from "./exceptions.js";
export {
  GuardrailFunctionOutput,
  InputGuardrail,
  inputGuardrail,
  InputGuardrailResult,
  OutputGuardrail,
  outputGuardrail,
  OutputGuardrailResult,
} from "./guardrails.js";
export { Handoff, handoff } from "./handoffs.js";
export { HandoffInputData, removeAllTools } from "./handoff-filters.js";
export { promptWithHandoffInstructions, RECOMMENDED_PROMPT_PREFIX } from "./handoff-prompt.js";
export { AgentHooks, ModelResponse, RunHooks } from "./hooks.js";
export {
  HandoffCallItem,
  HandoffOutputItem,
  ItemHelpers,
  MessageOutputItem,
  ReasoningItem,
  RunItem,
  ToolCallItem,
  ToolCallOutputItem,
} from "./items.js";
export { MCPServerManager } from "./mcp-manager.js";
export { MCPServerStreamableHttp, McpServer, staticToolFilter, streamableHttpParams } from "./mcp-servers.js";
export { ModelSettings } from "./model-settings.js";
export { AgentOutputSchema } from "./output-schema.js";
export {
  AgentUpdatedStreamEvent,
  RawResponsesStreamEvent,
  RunItemStreamEvent,
  RunResult,
  RunResultStreaming,
  type StreamEvent,
} from "./results.js";
export { OpenAIResponsesModel } from "./responses-model.js";
export { RunConfig, Runner } from "./runner.js";
export { AsyncDatabricksSession } from "./lakebase-session.js";
export { SessionABC, SQLiteSession } from "./sessions.js";
export { defaultToolErrorFunction, FunctionTool, functionTool, stopAtTools } from "./tools.js";
export {
  enableVerboseStdoutLogging,
  setTraceProcessors,
  setTracingDisabled,
  setTracingExportApiKey,
  Trace,
} from "./tracing.js";
