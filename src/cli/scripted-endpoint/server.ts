/**
 * An OpenAI-compatible model endpoint that answers from a script, on the loopback interface.
 *
 * It also answers the few workspace calls that the Databricks SDKs make before they talk to a model, so an agent
 * runs against it with nothing but DATABRICKS_HOST and DATABRICKS_TOKEN set.
 */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { completion, completionChunks, type Asked } from "./chat.js";
import { chooseReply } from "./choose.js";
import { answerMcp } from "./mcp.js";
import { inputTexts, readConversation, type Api, type Conversation } from "./conversation.js";
import { response, responseEvents } from "./responses.js";
import { workspaceReply, type WorkspaceReply } from "./workspace.js";
import { parseScript, type EmbeddingReply, type ErrorReply, type Script, type TextReply } from "./script.js";

type Json = Record<string, unknown>;

/** A request to the model, or one that the script's workspace answers, as it came in. */
export interface RecordedRequest {
  method: string;
  path: string;
  /** The Authorization header, for agents that call on behalf of their user. */
  authorization?: string;
  body: unknown;
}

export interface ScriptedEndpoint {
  /** `http://127.0.0.1:<port>`, to be used as DATABRICKS_HOST. */
  url: string;
  /** The requests to the model and to the script's workspace so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Calls that nothing answers, as `GET /api/...`. */
  readonly unanswered: readonly string[];
  /** Forgets the requests and the tries of `attempts`, as `DELETE /__requests` does. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts an endpoint on 127.0.0.1; without a port the system chooses one. Throws ScriptError on a faulty script. */
export async function startScriptedEndpoint(
  script: Script | unknown,
  { port = 0 }: { port?: number } = {},
): Promise<ScriptedEndpoint> {
  const state: State = { script: parseScript(script), requests: [], unanswered: [], tries: new Map() };
  const server = createServer((request, reply) => {
    answer(state, request, reply).catch((error: unknown) => {
      if (!reply.headersSent) sendError(reply, 500, "INTERNAL_ERROR", String(error));
      reply.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: state.requests,
    unanswered: state.unanswered,
    reset: () => reset(state),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  script: Script;
  requests: RecordedRequest[];
  unanswered: string[];
  tries: Map<string, number>;
}

async function answer(state: State, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const method = request.method ?? "GET";
  const { pathname: path, search, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  const text = await readText(request);
  if (path === "/__requests") return answerRequests(state, method, reply);
  const mcpServer = state.script.mcp?.find((server) => server.path === path);
  if (mcpServer !== undefined) {
    const call = answerMcp(mcpServer, request, parseBody(text), reply);
    if (call !== undefined) record(state, request, path, call);
    return;
  }
  const asked = text === "" ? undefined : (parseBody(text) ?? text);
  const scripted = workspaceReply(
    state.script.workspace ?? [],
    { method, path, query, body: asked },
    state.tries,
  );
  if (scripted !== undefined) {
    record(state, request, path + search, asked ?? null);
    return sendScripted(reply, scripted);
  }
  const called = method === "POST" ? modelCall(path) : undefined;
  if (called === undefined) return answerWorkspace(state, method, path, reply);
  const body = parseBody(text);
  record(state, request, path, body ?? text);
  if (body === undefined)
    return sendError(reply, 400, "BAD_REQUEST", "The request body is not a JSON object.");
  const api = called.api ?? (body.messages === undefined ? "embeddings" : "chat");
  const conversation = readConversation(api, called.model ?? String(body.model ?? ""), body);
  await answerFromScript(state, conversation, body, reply);
}

function sendScripted(reply: ServerResponse, scripted: WorkspaceReply): void {
  const { status = 200, body = {}, text = JSON.stringify(body), headers, refuse } = scripted;
  if (refuse) {
    reply.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers ?? {})) reply.setHeader(name, value);
  sendJsonText(reply, status, text);
}

function record(state: State, request: IncomingMessage, path: string, body: unknown): void {
  const { authorization } = request.headers;
  state.requests.push({
    method: request.method ?? "GET",
    path,
    ...(authorization === undefined ? {} : { authorization }),
    body,
  });
}

/** Which API a path is: the OpenAI routes under any prefix, or an endpoint's own invocations route. */
function modelCall(path: string): { api?: Api; model?: string } | undefined {
  const own = /^\/serving-endpoints\/([^/]+)\/invocations$/.exec(path);
  if (own) return { model: decodeURIComponent(own[1]!) };
  if (path.endsWith("/chat/completions")) return { api: "chat" };
  if (path.endsWith("/responses")) return { api: "responses" };
  if (path.endsWith("/embeddings")) return { api: "embeddings" };
  return undefined;
}

async function answerFromScript(
  state: State,
  conversation: Conversation,
  body: Json,
  reply: ServerResponse,
): Promise<void> {
  const fingerprint = createHash("sha256").update(canonicalJson(body)).digest("hex").slice(0, 12);
  const chosen = chooseReply(state.script, conversation, fingerprint, state.tries)?.reply;
  if (chosen === undefined) {
    const last = conversation.messages.at(-1);
    const message = `No rule of the script matches: ${conversation.api}, ${conversation.model}, last message ${JSON.stringify(last)}`;
    return sendError(reply, 400, "NO_RULE", message);
  }
  if ("refuse" in chosen) {
    reply.destroy();
    return;
  }
  if ("error" in chosen) return sendScriptedError(reply, chosen);
  if (conversation.api === "embeddings")
    return sendEmbeddings(reply, conversation, chosen as EmbeddingReply, body);
  await sendText(reply, conversation, chosen as TextReply, body, fingerprint);
}

async function sendText(
  reply: ServerResponse,
  { api, model, messages }: Conversation,
  scripted: TextReply,
  body: Json,
  fingerprint: string,
): Promise<void> {
  const asked: Asked = {
    model,
    fingerprint,
    last: messages.at(-1)?.text ?? "",
    promptTokens: messages.length * 10,
    includeUsage: (body.stream_options as Json | undefined)?.include_usage === true,
  };
  if (!body.stream) {
    return sendJson(reply, 200, api === "chat" ? completion(scripted, asked) : response(scripted, asked));
  }
  const events = api === "chat" ? completionChunks(scripted, asked) : responseEvents(scripted, asked);
  await sendEvents(reply, events, scripted, api === "chat");
}

async function sendEvents(
  reply: ServerResponse,
  events: Json[],
  { cutAfter, delayMs }: TextReply,
  isChat: boolean,
): Promise<void> {
  reply.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  for (const event of events.slice(0, cutAfter)) {
    if (delayMs) await sleep(delayMs);
    const name = isChat ? "" : `event: ${String(event.type)}\n`;
    reply.write(`${name}data: ${JSON.stringify(event)}\n\n`);
  }
  if (cutAfter !== undefined) {
    // let what was written leave before the connection breaks
    await sleep(20);
    reply.destroy();
    return;
  }
  reply.end(isChat ? "data: [DONE]\n\n" : undefined);
}

function sendEmbeddings(
  reply: ServerResponse,
  { model }: Conversation,
  scripted: EmbeddingReply,
  body: Json,
): void {
  const texts = inputTexts(body.input);
  const data = texts.map((text, index) => ({
    object: "embedding",
    index,
    embedding: scripted.embedding ?? hashedVector(text, Number(body.dimensions ?? 8)),
  }));
  const tokens = texts.length;
  sendJson(reply, 200, {
    object: "list",
    model,
    data,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

/** A vector that depends on the text alone. */
function hashedVector(text: string, size: number): number[] {
  const bytes = createHash("sha256").update(text).digest();
  return Array.from({ length: size }, (_, i) => (bytes[i % bytes.length]! - 128) / 128);
}

function answerRequests(state: State, method: string, reply: ServerResponse): void {
  if (method === "DELETE") reset(state);
  sendJson(reply, 200, state.requests);
}

function reset(state: State): void {
  state.requests.length = 0;
  state.unanswered.length = 0;
  state.tries.clear();
}

/** What the SDKs ask a workspace: who they are, how to log in, whether a serving endpoint is there. */
function answerWorkspace(state: State, method: string, path: string, reply: ServerResponse): void {
  const origin = `http://${reply.req.headers.host}`;
  const endpoint = /^\/api\/2\.0\/serving-endpoints\/([^/]+)$/.exec(path);
  if (path === "/api/2.0/preview/scim/v2/Me") {
    return sendJson(reply, 200, { id: "1", userName: "user@example.com", displayName: "User", active: true });
  }
  if (path === "/oidc/v1/token" && method === "POST") {
    return sendJson(reply, 200, { access_token: "scripted-token", token_type: "Bearer", expires_in: 3600 });
  }
  if (path === "/oidc/.well-known/oauth-authorization-server") {
    return sendJson(reply, 200, {
      authorization_endpoint: `${origin}/oidc/v1/authorize`,
      token_endpoint: `${origin}/oidc/v1/token`,
    });
  }
  if (path === "/.well-known/databricks-config") return sendJson(reply, 200, {});
  if (endpoint)
    return sendJson(reply, 200, { name: decodeURIComponent(endpoint[1]!), state: { ready: "READY" } });
  state.unanswered.push(`${method} ${path}`);
  sendError(reply, 404, "ENDPOINT_NOT_FOUND", `No API found for '${method} ${path}'`);
}

function sendScriptedError(reply: ServerResponse, { error }: ErrorReply): void {
  for (const [name, value] of Object.entries(error.headers ?? {})) reply.setHeader(name, value);
  if (error.body !== undefined) return sendJson(reply, error.status, error.body);
  sendError(reply, error.status, error.code ?? "ERROR", error.message ?? "scripted error");
}

/** Databricks' form of an error. */
function sendError(reply: ServerResponse, status: number, error_code: string, message: string): void {
  sendJson(reply, status, { error_code, message });
}

function sendJson(reply: ServerResponse, status: number, body: unknown): void {
  sendJsonText(reply, status, JSON.stringify(body));
}

function sendJsonText(reply: ServerResponse, status: number, text: string): void {
  reply.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  reply.end(text);
}

/** JSON with sorted keys: clients write the same request in different orders. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function parseBody(text: string): Json | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Json) : undefined;
  } catch {
    return undefined;
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
