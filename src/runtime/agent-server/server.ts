import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { modelContext } from "./base-models.js";
import { ChatProxy } from "./chat-proxy.js";
import { getInvokeFunction, getModel, getStreamFunction, type Handler } from "./decorators.js";
import { headersOf, HttpError, parseJsonBody, readBody, sendJson, sendText } from "./http.js";
import { responsesAgentOutputReducer } from "./output-reducer.js";
import { type Dynamic, dictGet, isDict, isNone, messageOf } from "./python.js";
import { jsonBody, jsonDumps } from "./python-json.js";
import { getRequestHeaders, runInRequest } from "./request-context.js";
import { type RunOptions, runServer } from "./run.js";
import { openSpan, runInSpan, type Span } from "./span.js";
import { errorFrame, frameOf, openEventStream, readInSpan, sendFrame } from "./sse.js";
import { exportTracesFromEnvironment } from "./trace-exporter.js";
import { ResponsesAgentValidator, Validator } from "./validator.js";
import { mlflowVersion } from "./version.js";

/** Settings that MLflow's server does not have. */
export interface ServerOptions {
  /** Largest request body in bytes; 32 MB unless set. */
  bodyLimit?: number;
}

interface Route {
  readonly method: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

/** A request after conversion, on its way to a handler. */
interface Call {
  readonly request: Dynamic;
  readonly returnTraceId: boolean;
  readonly signal: AbortSignal;
}

/**
 * Serves the functions registered with `invoke()` and `stream()` as MLflow's AgentServer does: `POST /invocations`
 * (and `/responses` for a ResponsesAgent), `GET /health`, `GET /agent/info`.
 */
export class AgentServer {
  readonly validator: Validator;
  private readonly routes = new Map<string, Route>();
  private readonly proxy: ChatProxy | null;

  /**
   * @param agentType "ResponsesAgent" for requests and answers of the Responses API; else dicts pass as they are
   * @param enableChatProxy whether a chat app on `CHAT_APP_PORT` answers the paths it is allowed to
   */
  constructor(
    readonly agentType: string | null = null,
    enableChatProxy = false,
    private readonly options: ServerOptions = {},
  ) {
    const typed = agentType === "ResponsesAgent";
    this.validator = typed ? new ResponsesAgentValidator() : new Validator();
    const invocations: Route = {
      method: "POST",
      handle: (request, response) => this.answer(request, response),
    };
    this.routes.set("/invocations", invocations);
    if (typed) this.routes.set("/responses", invocations);
    this.routes.set("/agent/info", { method: "GET", handle: (_, response) => this.info(response) });
    this.routes.set("/health", {
      method: "GET",
      handle: (_, response) => sendJson(response, 200, '{"status":"healthy"}'),
    });
    this.proxy = enableChatProxy ? new ChatProxy() : null;
  }

  /** The request listener, for a server of one's own. */
  get app(): RequestListener {
    return (request, response) => void this.dispatch(request, response);
  }

  /** The port of the chat app that the proxy forwards to. */
  get chatAppPort(): string | null {
    return this.proxy?.port ?? null;
  }

  /** Seconds that a forwarded request may take. */
  get chatProxyTimeout(): number | null {
    return this.proxy?.timeoutSeconds ?? null;
  }

  createHttpServer(): Server {
    return createServer(this.app);
  }

  /**
   * Serves until SIGTERM: parses `--port`, `--workers` and `--reload` from the command line.
   * @param appImportString Python's import path of the app; this process serves its own app
   */
  async run(appImportString = "", host = "0.0.0.0", options: RunOptions = {}): Promise<void> {
    exportTracesFromEnvironment();
    await getModel()?.loadContext?.(modelContext());
    return runServer(this.createHttpServer(), host, { name: appImportString, ...options });
  }

  private async dispatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const path = decodePath(request.url ?? "/");
      const route = this.routes.get(path);
      if (route !== undefined) await serve(route, request, response);
      else if (this.proxy !== null) await this.proxy.forward(path, request, response);
      else this.missing(path, request, response);
    } catch (error) {
      if (error instanceof HttpError) {
        sendJson(response, error.status, jsonBody({ detail: error.detail }), error.headers);
      } else {
        console.error(error);
        sendText(response, 500, "Internal Server Error");
      }
    }
  }

  private missing(path: string, request: IncomingMessage, response: ServerResponse): void {
    const target = path.replace(/\/+$/, "");
    if (path === target || !this.routes.has(target)) throw new HttpError(404, "Not Found");
    const query = /\?.*$/s.exec(request.url ?? "")?.[0] ?? "";
    const location = `http://${request.headers.host ?? ""}${target}${query}`;
    response.writeHead(307, { location, "content-length": "0" });
    response.end();
  }

  private info(response: ServerResponse): void {
    const info: Record<string, string> = {
      name: process.env["DATABRICKS_APP_NAME"] ?? "mlflow_agent_server",
      use_case: "agent",
      mlflow_version: mlflowVersion,
    };
    if (this.agentType === "ResponsesAgent") info["agent_api"] = "responses";
    sendJson(response, 200, jsonBody(info));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const disconnected = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) disconnected.abort();
    });
    const context = { headers: headersOf(request), signal: disconnected.signal };
    await runInRequest(context, async () => {
      const data = parseRequest(await readBody(request, this.options.bodyLimit ?? 32 * 1024 * 1024));
      const streams = isTruthy(takeStream(data));
      const call: Call = {
        returnTraceId: getRequestHeaders()["x-mlflow-return-trace-id"]?.toLowerCase() === "true",
        request: this.convertRequest(data),
        signal: disconnected.signal,
      };
      await (streams ? this.streamAnswer(call, response) : this.wholeAnswer(call, response));
    });
  }

  private convertRequest(data: Dynamic): Dynamic {
    try {
      return this.validator.convertRequest(data);
    } catch (error) {
      const type = this.agentType ?? "None";
      throw new HttpError(400, `Invalid parameters for ${type}: ${messageOf(error)}`);
    }
  }

  private async wholeAnswer(call: Call, response: ServerResponse): Promise<void> {
    const handler = requireHandler(getInvokeFunction(), "invoke");
    const span = this.openSpan(handler, call);
    let result: Dynamic;
    try {
      result = this.validator.convertResult(await runInSpan(span, () => handler(call.request) as unknown));
      if (call.returnTraceId && this.agentType === "ResponsesAgent")
        result = withTraceId(result, span.traceId);
      jsonDumps(result);
      span.end({ outputs: result });
    } catch (error) {
      span.recordException(error);
      span.end();
      throw new HttpError(500, messageOf(error));
    }
    sendJson(response, 200, jsonBody(result));
  }

  private async streamAnswer(call: Call, response: ServerResponse): Promise<void> {
    const handler = requireHandler(getStreamFunction(), "stream");
    const span = this.openSpan(handler, call);
    const sent: Dynamic[] = [];
    openEventStream(response);
    try {
      for await (const chunk of readInSpan(span, () => handler(call.request) as unknown)) {
        const event = this.validator.convertChunk(chunk) as unknown;
        await sendFrame(response, frameOf(event), call.signal);
        if (call.signal.aborted) break;
        sent.push(event);
      }
      await this.finishStream(span, sent, call, response);
    } catch (error) {
      span.recordException(error);
      span.end();
      await sendFrame(response, errorFrame(error), call.signal);
    }
    await sendFrame(response, "[DONE]", call.signal);
    response.end();
  }

  private async finishStream(
    span: Span,
    sent: Dynamic[],
    call: Call,
    response: ServerResponse,
  ): Promise<void> {
    const typed = this.agentType === "ResponsesAgent";
    span.end({ outputs: typed ? responsesAgentOutputReducer(sent) : sent });
    if (typed && call.returnTraceId) {
      await sendFrame(response, jsonDumps({ trace_id: span.traceId }), call.signal);
    }
  }

  private openSpan(handler: Handler, call: Call): Span {
    const span = openSpan(handler.name);
    span.setInputs(call.request);
    if (this.agentType === "ResponsesAgent") span.setAttribute("mlflow.message.format", "openai");
    return span;
  }
}

async function serve(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== route.method) {
    throw new HttpError(405, "Method Not Allowed", { allow: route.method });
  }
  await route.handle(request, response);
}

function decodePath(url: string): string {
  const path = url.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parseRequest(body: Buffer): Dynamic {
  let data: unknown;
  try {
    data = parseJsonBody(body);
  } catch (error) {
    throw new HttpError(400, `Invalid JSON in request body: ${messageOf(error)}`);
  }
  if (!isDict(data)) throw new Error("The request body is not a JSON object");
  return data;
}

/** `data.pop("stream", False)` */
function takeStream(data: Dynamic): unknown {
  const value: unknown = dictGet(data, "stream");
  if (data instanceof Map) data.delete("stream");
  else delete data.stream;
  return value;
}

/** Truth of a JSON value in Python. */
function isTruthy(value: unknown): boolean {
  if (isNone(value) || value === false || value === "") return false;
  if (typeof value === "object") {
    if (Array.isArray(value)) return value.length > 0;
    if (value instanceof Map) return value.size > 0;
    return isDict(value) ? Object.keys(value).length > 0 : Number(value) !== 0;
  }
  return Number.isNaN(value) || value !== 0;
}

function requireHandler(handler: Handler | null, kind: string): Handler {
  if (handler === null) throw new HttpError(500, `No ${kind} function registered`);
  return handler;
}

function withTraceId(result: Dynamic, traceId: string): Dynamic {
  const metadata: Dynamic = dictGet(result, "metadata") ?? {};
  const extended =
    metadata instanceof Map
      ? new Map([...metadata, ["trace_id", traceId]])
      : { ...metadata, trace_id: traceId };
  return result instanceof Map
    ? new Map([...result, ["metadata", extended]])
    : { ...result, metadata: extended };
}
