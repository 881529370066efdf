/** The TypeScript counterpart of MLflow's AgentServer, with its types, helpers and tracing. */
export * from "./autolog.js";
export { ChatAgent, ChatModel } from "./base-models.js";
export * from "./builders.js";
export {
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentRequest,
  ChatAgentResponse,
  ChatUsage,
} from "./chat-agent-types.js";
export * from "./chat-messages.js";
export {
  getInvokeFunction,
  getStreamFunction,
  type Handler,
  invoke,
  resetRegistrations,
  setModel,
  stream,
} from "./decorators.js";
export { serveFunction } from "./function-model.js";
export { Model, type DumpOptions } from "./model.js";
export { PythonModelContext, setModelContext } from "./model-context.js";
export { PythonModel } from "./python-model.js";
export { MlflowException } from "./mlflow-exception.js";
export * from "./model-config.js";
export { Annotation, Content, OutputItem, type Item } from "./output-items.js";
export * from "./output-reducer.js";
export * from "./output-stream.js";
export { getAbortSignal, getRequestHeaders, getRequestId, setRequestHeaders } from "./request-context.js";
export {
  ChatContext,
  type InputItem,
  Message,
  ReasoningParams,
  ResponseInputTextParam,
  ResponsesAgentRequest,
  Tool,
} from "./request-types.js";
export { ResponsesAgentResponse, ResponsesAgentStreamEvent, ResponseUsage } from "./response-types.js";
export * from "./responses-agent.js";
export { addTrace, Trace } from "./remote-trace.js";
export { AgentServer, type ServerOptions } from "./server.js";
export { createServer, parseServerArgs, type ServerArgs } from "./task-server.js";
export { booleanSetting, textsSetting } from "./settings.js";
export { getCurrentActiveSpan } from "./current-span.js";
export { Span, type SpanEnd, SpanEvent, type SpanStatus, SpanStatusCode, SpanType } from "./span.js";
export * from "./span-context.js";
export { trace, type TraceOptions } from "./trace.js";
export {
  exportTraces,
  exportTracesFromEnvironment,
  type ExporterOptions,
  type StopExporter,
} from "./trace-exporter.js";
export { getLastActiveTraceId, onTraceEnd, type TraceInfo } from "./trace-info.js";
export { getActiveTraceId, setTraceTag, type TraceUpdate, updateCurrentTrace } from "./trace-update.js";
export { ValidationError } from "./validation.js";
export * from "./version-tracking.js";
export { mlflowVersion } from "./version.js";
