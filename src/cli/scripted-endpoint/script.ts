/**
 * The script of an endpoint: which reply answers which request.
 *
 * A script is JSON, so that the Python recorder, the tests and the demo can share one.
 */

import { MCP_SERVER_FIELDS, MCP_TOOL_FIELDS, type ScriptedMcpServer } from "./mcp.js";
import { checkRoutes, type Route } from "./workspace.js";

/** What a request must look like for a rule to answer it; every condition given must hold. */
export interface Match {
  api?: "chat" | "responses" | "embeddings";
  /** The model asked for, exactly. */
  model?: string;
  /** The role of the last message. */
  lastRole?: string;
  /** The whole text of the last user message. */
  lastUser?: string;
  /** Part of the text of the last user message. */
  lastUserContains?: string;
  /** Part of the text of the last message, whoever wrote it. */
  contains?: string;
  /** Part of the text of a system message. */
  system?: string;
  /** The last message is the result of a call of this tool. */
  tool?: string;
  /** How often the model has spoken since the last user message: 0 for its first turn. */
  turn?: number;
}

export interface ScriptedToolCall {
  id?: string;
  name: string;
  /** JSON text as it is; an object to be written as JSON; a list of fragments as they are streamed. */
  arguments: string | string[] | Record<string, unknown>;
}

/** A chunk of a stream, spelt out: a delta of the first choice, or fields of the chunk itself. */
export interface ScriptedChunk {
  delta?: Record<string, unknown>;
  finishReason?: string;
  /** Merged into the chunk, for chunks without choices, other ids, usage; of the Responses API the whole event. */
  fields?: Record<string, unknown>;
}

export interface TextReply {
  /** The text; a list is streamed piece by piece, a string word by word. `{{last}}` is the last message's text. */
  content?: string | string[];
  toolCalls?: ScriptedToolCall[];
  /** Send the fragments of parallel tool calls in turn instead of call after call. */
  interleave?: boolean;
  /** Replaces content and toolCalls: the stream, chunk by chunk. */
  chunks?: ScriptedChunk[];
  finishReason?: string;
  usage?: Record<string, unknown> | null;
  /** Close the connection in the middle of the stream, after this many chunks. */
  cutAfter?: number;
  /** Milliseconds between two chunks. */
  delayMs?: number;
}

export interface ErrorReply {
  error: {
    status: number;
    code?: string;
    message?: string;
    body?: unknown;
    headers?: Record<string, string>;
  };
}

/** Close the connection without an answer. */
export interface RefuseReply {
  refuse: true;
}

export interface EmbeddingReply {
  embedding: number[];
}

export type Reply = TextReply | ErrorReply | RefuseReply | EmbeddingReply;

export interface Rule {
  /** For people, and for the request log. */
  name?: string;
  match?: Match;
  reply?: Reply;
  /** One reply a turn of the model since the last user message; the last one repeats. */
  turns?: Reply[];
  /** One reply a try of the very same request, begun anew after the last: for retries. */
  attempts?: Reply[];
}

export interface Script {
  rules: Rule[];
  /** What the workspace answers beside the model: functions, indexes, statements, conversations. */
  workspace?: Route[];
  /** MCP servers beside the model. */
  mcp?: ScriptedMcpServer[];
}

export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

const MATCH_FIELDS: Record<string, string> = {
  api: "string",
  model: "string",
  lastRole: "string",
  lastUser: "string",
  lastUserContains: "string",
  contains: "string",
  system: "string",
  tool: "string",
  turn: "number",
};

const REPLY_FIELDS = [
  "content",
  "toolCalls",
  "interleave",
  "chunks",
  "finishReason",
  "usage",
  "cutAfter",
  "delayMs",
  "error",
  "refuse",
  "embedding",
];

const RULE_FIELDS = ["name", "match", "reply", "turns", "attempts"];

/** Checks that a value read from JSON is a script. Throws ScriptError naming the path of the first fault. */
export function parseScript(value: unknown): Script {
  const script = asObject(value, "script");
  rejectUnknown(script, ["rules", "workspace", "mcp"], "script");
  if (script.workspace !== undefined) checkRoutes(script.workspace);
  asList(script.rules, "rules").forEach((rule, i) => checkRule(rule, `rules[${i}]`));
  asList(script.mcp ?? [], "mcp").forEach((server, i) => checkMcpServer(server, `mcp[${i}]`));
  return script as unknown as Script;
}

function checkMcpServer(value: unknown, path: string): void {
  const server = asObject(value, path);
  rejectUnknown(server, MCP_SERVER_FIELDS, path);
  if (typeof server.path !== "string") throw new ScriptError(`${path}.path: must be a string`);
  asList(server.tools ?? [], `${path}.tools`).forEach((tool, i) =>
    rejectUnknown(asObject(tool, `${path}.tools[${i}]`), MCP_TOOL_FIELDS, `${path}.tools[${i}]`),
  );
}

function checkRule(value: unknown, path: string): void {
  const rule = asObject(value, path);
  rejectUnknown(rule, RULE_FIELDS, path);
  if (rule.match !== undefined) checkMatch(rule.match, `${path}.match`);
  const given = ["reply", "turns", "attempts"].filter((key) => rule[key] !== undefined);
  if (given.length !== 1) throw new ScriptError(`${path}: give one of reply, turns or attempts`);
  if (rule.reply !== undefined) return checkReply(rule.reply, `${path}.reply`);
  const key = given[0]!;
  const replies = asList(rule[key], `${path}.${key}`);
  if (replies.length === 0) throw new ScriptError(`${path}.${key}: needs at least one reply`);
  replies.forEach((reply, i) => checkReply(reply, `${path}.${key}[${i}]`));
}

function checkMatch(value: unknown, path: string): void {
  const match = asObject(value, path);
  rejectUnknown(match, Object.keys(MATCH_FIELDS), path);
  for (const [key, wanted] of Object.entries(match)) {
    if (typeof wanted !== MATCH_FIELDS[key]) {
      throw new ScriptError(`${path}.${key}: must be a ${MATCH_FIELDS[key]}`);
    }
  }
}

function checkReply(value: unknown, path: string): void {
  const reply = asObject(value, path);
  rejectUnknown(reply, REPLY_FIELDS, path);
  if (reply.error !== undefined) {
    const error = asObject(reply.error, `${path}.error`);
    rejectUnknown(error, ["status", "code", "message", "body", "headers"], `${path}.error`);
    if (!Number.isInteger(error.status))
      throw new ScriptError(`${path}.error.status: must be a whole number`);
  }
  if (reply.toolCalls !== undefined) {
    asList(reply.toolCalls, `${path}.toolCalls`).forEach((call, i) => {
      const { name, arguments: args } = asObject(call, `${path}.toolCalls[${i}]`);
      if (typeof name !== "string") throw new ScriptError(`${path}.toolCalls[${i}].name: must be a string`);
      if (args === undefined) throw new ScriptError(`${path}.toolCalls[${i}].arguments: is missing`);
    });
  }
  if (reply.chunks !== undefined) {
    asList(reply.chunks, `${path}.chunks`).forEach((chunk, i) => {
      const at = `${path}.chunks[${i}]`;
      rejectUnknown(asObject(chunk, at), ["delta", "finishReason", "fields"], at);
    });
  }
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ScriptError(`${path}: must be an object`);
  }
  return value as Record<string, unknown>;
}

function asList(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new ScriptError(`${path}: must be a list`);
  return value;
}

function rejectUnknown(value: Record<string, unknown>, known: string[], path: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new ScriptError(`${path}: unknown field ${JSON.stringify(unknown)}; known are ${known.join(", ")}`);
  }
}
