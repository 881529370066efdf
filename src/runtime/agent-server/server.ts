import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { readArguments } from "./arguments.js";
import { sendChatPage } from "./chat-page.js";
import { ChatProxy } from "./chat-proxy.js";
import { getInvokeFunction, getModel, getStreamFunction, type Handler } from "./decorators.js";
import { ClientGone, Exchange, pathOf, RequestTimeout } from "./exchange.js";
import {
  declaresTooLarge,
  HttpError,
  parseJsonBody,
  readBody,
  sendError,
  sendJson,
  sendText,
} from "./http.js";
import { Log, type LogLevel } from "./log.js";
import { modelContext } from "./model-context.js";
import { responsesAgentOutputReducer } from "./output-reducer.js";
import { type Dynamic, dictGet, isDict, isNone, messageOf, ValueError } from "./python.js";
import { jsonBody, jsonDumps } from "./python-json.js";
import { runInRequest } from "./request-context.js";
import { type RunOptions, runServer } from "./run.js";
import { readsBody, ScoringAnswer, ScoringError, UnsupportedContent } from "./scoring-wire.js";
import { openSpan, runInSpan, type Span } from "./span.js";
import { ChunkReader, FrameWriter, isPromise, openEventStream } from "./sse.js";
import { exportTracesFromEnvironment } from "./trace-exporter.js";
import { ResponsesAgentValidator, Validator } from "./validator.js";
import { mlflowVersion } from "./version.js";

/** Settings that MLflow's server does not have. */
export interface ServerOptions {
  /** Largest request body in bytes; 32 MB unless set. */
  bodyLimit?: number;
  /** Seconds that a request may take until its handler is told to stop; no limit unless set. */
  requestTimeout?: number;
  /** Whether `GET /` serves a page for trying the agent; it does unless this is false, or a chat proxy has the path. */
  chatPage?: boolean;
  /** Checks requests and results instead of what the agent's type asks for. */
  validator?: Validator;
  /** How much is logged; "warning" unless set, and "info" under `run()`. */
  logLevel?: LogLevel;
}

const defaultBodyLimit = 32 * 1024 * 1024;

interface Route {
  readonly method: string;
  readonly handle: (exchange: Exchange) => void | Promise<void>;
}

/** A request after conversion, on its way to a handler. */
interface Call {
  readonly request: Dynamic;
  readonly returnTraceId: boolean;
  readonly exchange: Exchange;
}

/**
 * Serves the functions registered with `invoke()` and `stream()` as MLflow's AgentServer does: `POST /invocations`
 * (and `/responses` for a ResponsesAgent), `GET /health`, `GET /agent/info`.
 */
export class AgentServer {
  /** Checks requests and results. */
  readonly validator: Validator;
  /** The server's log. */
  readonly log: Log;
  private readonly routes = new Map<string, Route>();
  private readonly proxy: ChatProxy | null;
  private readonly options: ServerOptions;
  private readonly unfinished = new Set<Promise<void>>();

  /**
   * @param agentType "ResponsesAgent" for requests and answers of the Responses API; else dicts pass as they are
   * @param enableChatProxy whether a chat app on `CHAT_APP_PORT` answers the paths it is allowed to
   */
  constructor(
    readonly agentType: string | null = null,
    enableChatProxy = false,
    options: ServerOptions = {},
  ) {
    const typed = agentType === "ResponsesAgent";
    this.options = { ...options };
    this.log = new Log(options.logLevel ?? "warning");
    this.validator = options.validator ?? (typed ? new ResponsesAgentValidator() : new Validator());
    const invocations: Route = { method: "POST", handle: (exchange) => this.answer(exchange) };
    this.routes.set("/invocations", invocations);
    if (typed) this.routes.set("/responses", invocations);
    this.routes.set("/agent/info", { method: "GET", handle: ({ response }) => this.info(response) });
    this.routes.set("/health", {
      method: "GET",
      handle: ({ response }) => sendJson(response, 200, '{"status":"healthy"}'),
    });
    this.proxy = enableChatProxy ? new ChatProxy() : null;
  }

  /** The request listener, for a server of one's own. */
  get app(): RequestListener {
    return (request, response) => this.awaitAtStop(this.dispatch(request, response));
  }

  /** The port of the chat app that the proxy forwards to. */
  get chatAppPort(): string | null {
    return this.proxy?.port ?? null;
  }

  /** Seconds that a forwarded request may take. */
  get chatProxyTimeout(): number | null {
    return this.proxy?.timeoutSeconds ?? null;
  }

  /** A server of `node:http` that does not listen yet. */
  createHttpServer(): Server {
    const server = createServer({ maxHeaderSize: headerLimit }, this.app);
    // A client that asks before it sends a large body is answered before it does.
    server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
      if (!declaresTooLarge(request, this.bodyLimit)) response.writeContinue();
      this.app(request, response);
    });
    return server;
  }

  /**
   * Serves until SIGTERM, as the command line says; `--help` lists the options.
   * @param appImportString Python's import path of the app; this process serves its own app
   */
  async run(_appImportString = "", host = "0.0.0.0", options: RunOptions = {}): Promise<void> {
    const { argv, ...settings } = options;
    const args = { ...readArguments(argv), ...settings };
    Object.assign(this.options, { logLevel: "info", ...this.options, ...args.server });
    this.log.level = this.options.logLevel ?? "info";
    await runServer(
      async () => {
        const flush = exportTracesFromEnvironment();
        await getModel()?.loadContext?.(modelContext());
        const stop = async (): Promise<void> => {
          while (this.unfinished.size > 0) await Promise.all(this.unfinished);
          await flush?.();
        };
        return { server: this.createHttpServer(), stop };
      },
      { host, args, log: this.log },
    );
  }

  private get bodyLimit(): number {
    return this.options.bodyLimit ?? defaultBodyLimit;
  }

  private async dispatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(request, response, this.log);
    try {
      const path = decodePath(pathOf(request));
      const route = this.routes.get(path);
      if (route !== undefined) await serve(route, exchange);
      else if (this.proxy !== null) await this.proxy.forward(path, request, response);
      else if (path === "/" && request.method === "GET" && this.options.chatPage !== false) {
        sendChatPage(response, this.agentType);
      } else this.missing(path, request, response);
    } catch (error) {
      if (error instanceof HttpError) sendError(request, response, error);
      else if (error instanceof ScoringError) sendJson(response, error.status, error.body());
      else if (error instanceof UnsupportedContent) sendText(response, 415, error.message);
      else if (error instanceof RequestTimeout) {
        sendError(request, response, new HttpError(504, error.message));
      } else if (!(error instanceof ClientGone)) {
        exchange.tellFailure(error);
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

  private answer(exchange: Exchange): Promise<void> {
    return runInRequest(exchange, () => this.respond(exchange));
  }

  private async respond(exchange: Exchange): Promise<void> {
    const limit = this.options.requestTimeout;
    if (limit !== undefined) exchange.limit(limit);
    const read = readBody(exchange.request, this.bodyLimit);
    const body = await (limit === undefined ? read : exchange.wait(read));
    const data = readRequest(body, exchange);
    const streams = isTruthy(takeStream(data));
    const call: Call = {
      returnTraceId: exchange.header("x-mlflow-return-trace-id")?.toLowerCase() === "true",
      request: this.convertRequest(data),
      exchange,
    };
    await (streams ? this.streamAnswer(call) : this.wholeAnswer(call));
  }

  private convertRequest(data: Dynamic): Dynamic {
    try {
      return this.validator.convertRequest(data);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      const type = this.agentType ?? "None";
      throw new HttpError(400, `Invalid parameters for ${type}: ${messageOf(error)}`);
    }
  }

  private async wholeAnswer(call: Call): Promise<void> {
    const { exchange } = call;
    const handler = requireHandler(getInvokeFunction(), "invoke");
    const span = this.openSpan(handler, call);
    let body: string;
    try {
      const given: Dynamic = runInSpan(span, () => handler(call.request) as unknown);
      const answer: Dynamic = isPromise(given) ? await exchange.wait(given) : given;
      const result = this.wireResult(answer, call, span);
      body = answer instanceof ScoringAnswer ? jsonDumps(result) : wholeBody(result);
      span.end({ outputs: result });
    } catch (thrown) {
      const error = this.fail(thrown, span, exchange);
      const isAnswer = error instanceof RequestTimeout || error instanceof ScoringError;
      throw isAnswer ? error : new HttpError(500, messageOf(error));
    }
    if (body === "") sendText(exchange.response, 500, "Internal Server Error");
    else sendJson(exchange.response, 200, body);
  }

  private wireResult(answer: Dynamic, call: Call, span: Span): Dynamic {
    if (answer instanceof ScoringAnswer) return answer.value;
    const result: unknown = this.validator.convertResult(answer);
    const told = call.returnTraceId && this.agentType === "ResponsesAgent";
    return told ? withTraceId(result, span.traceId) : result;
  }

  private async streamAnswer(call: Call): Promise<void> {
    const { exchange } = call;
    const handler = requireHandler(getStreamFunction(), "stream");
    const span = this.openSpan(handler, call);
    const writer = new FrameWriter(exchange.response);
    openEventStream(exchange.response);
    exchange.events = 0;
    let reader: ChunkReader | undefined;
    try {
      reader = new ChunkReader(span, exchange, () => handler(call.request) as unknown);
      this.finishStream(span, await this.sendChunks(reader, writer, call), call, writer);
    } catch (thrown) {
      const error = this.fail(thrown, span, exchange);
      writer.add(jsonDumps({ error: messageOf(error) }));
    } finally {
      if (reader !== undefined) this.awaitAtStop(reader.close());
    }
    writer.end("[DONE]");
  }

  /** Sends every chunk as it comes, and returns those that make the trace's outputs. */
  private async sendChunks(reader: ChunkReader, writer: FrameWriter, call: Call): Promise<Dynamic[]> {
    const { validator } = this;
    const { exchange } = call;
    const sent: Dynamic[] = [];
    // Of a ResponsesAgent's events, the trace keeps the items.
    const isKept = this.agentType === "ResponsesAgent" ? isItemDone : () => reader.span.trace.recorded;
    let events = 0;
    await exchange.wait(
      reader.forEach((chunk) => {
        let text: string;
        if (isKept(chunk)) {
          const event: unknown = validator.convertChunk(chunk);
          sent.push(event);
          text = jsonDumps(event);
        } else text = validator.chunkText(chunk);
        exchange.events = ++events;
        return writer.send(text);
      }),
    );
    return sent;
  }

  private finishStream(span: Span, sent: Dynamic[], call: Call, writer: FrameWriter): void {
    const typed = this.agentType === "ResponsesAgent";
    span.end({ outputs: typed ? responsesAgentOutputReducer(sent) : sent });
    if (typed && call.returnTraceId) writer.add(jsonDumps({ trace_id: span.traceId }));
  }

  /** Handlers may close their resources before the process ends. */
  private awaitAtStop(work: Promise<void>): void {
    this.unfinished.add(work);
    const done = (): void => void this.unfinished.delete(work);
    void work.then(done, (error: unknown) => {
      done();
      throw error;
    });
  }

  /** Ends the span of a handler that failed, and writes to the log. */
  private fail(thrown: unknown, span: Span, exchange: Exchange): Error {
    const error = errorOf(thrown);
    span.recordException(error);
    span.end();
    exchange.tellFailure(error);
    return error;
  }

  private openSpan(handler: Handler, call: Call): Span {
    const span = openSpan(handler.name);
    span.setInputs(call.request);
    if (this.agentType === "ResponsesAgent") span.setAttribute("mlflow.message.format", "openai");
    return span;
  }
}

function isItemDone(chunk: Dynamic): boolean {
  return (
    typeof chunk === "object" && chunk !== null && dictGet(chunk, "type") === "response.output_item.done"
  );
}

/** Bytes of the headers of a request, as uvicorn has it. */
const headerLimit = 64 * 1024;

function serve(route: Route, exchange: Exchange): void | Promise<void> {
  if (exchange.request.method !== route.method) {
    throw new HttpError(405, "Method Not Allowed", { allow: route.method });
  }
  return route.handle(exchange);
}

function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whatever was thrown, as an error whose text can be read. */
function errorOf(thrown: unknown): Error {
  try {
    const text = messageOf(thrown);
    return thrown instanceof Error ? thrown : new Error(text);
  } catch {
    return new Error("The error has no text");
  }
}

/** The dict of a request, where the model does not read its requests itself. */
function readRequest(body: Buffer, exchange: Exchange): Dynamic {
  const model = getModel();
  if (model?.[readsBody] === undefined) return parseRequest(body);
  return model[readsBody](body, exchange.header("content-type"));
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

/** The JSON of an answer; empty where it is JSON that cannot be sent, such as NaN. Throws where it is none. */
function wholeBody(result: Dynamic): string {
  try {
    return jsonBody(result);
  } catch {
    jsonDumps(result);
    return "";
  }
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
