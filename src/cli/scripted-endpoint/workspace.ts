/** The workspace of a script: which answer each call of a REST API gets. */

import { isDeepStrictEqual } from "node:util";

import { ScriptError } from "./script.js";

/** An answer of the workspace: a body, or a closed connection. */
export interface WorkspaceReply {
  /** 200 unless given. */
  status?: number;
  body?: unknown;
  /** The body as it stands, for numbers that JavaScript would write differently, such as 1.0. */
  text?: string;
  headers?: Record<string, string>;
  /** Close the connection without an answer. */
  refuse?: boolean;
}

/** A call of the workspace and its answers. */
export interface Route {
  /** GET unless given; `POST` answers a GET with a body too, which the Python client of vector search sends. */
  method?: string;
  /** The path without its query; `*` stands for one segment. */
  path: string;
  /** Parameters of the query that must be there. */
  query?: Record<string, string>;
  /** What the body must hold; lists and values must be equal, objects may hold more. */
  body?: unknown;
  reply?: WorkspaceReply;
  /** One answer a call, the last one repeats: for polls. `DELETE /__requests` begins anew. */
  replies?: WorkspaceReply[];
}

const ROUTE_FIELDS = ["method", "path", "query", "body", "reply", "replies"];
const REPLY_FIELDS = ["status", "body", "text", "headers", "refuse"];

/** Checks the routes of a script. Throws ScriptError naming the path of the first fault. */
export function checkRoutes(value: unknown): void {
  if (!Array.isArray(value)) throw new ScriptError("workspace: must be a list");
  value.forEach((route: unknown, i) => {
    const at = `workspace[${i}]`;
    const fields = record(route, at, ROUTE_FIELDS);
    if (typeof fields.path !== "string") throw new ScriptError(`${at}.path: must be a string`);
    if ((fields.reply === undefined) === (fields.replies === undefined))
      throw new ScriptError(`${at}: give one of reply or replies`);
    const replies = fields.replies === undefined ? [fields.reply] : fields.replies;
    if (!Array.isArray(replies) || replies.length === 0)
      throw new ScriptError(`${at}.replies: needs at least one reply`);
    replies.forEach((reply, j) => record(reply, `${at}.replies[${j}]`, REPLY_FIELDS));
  });
}

function record(value: unknown, at: string, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ScriptError(`${at}: must be an object`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new ScriptError(`${at}: unknown field ${JSON.stringify(unknown)}; known are ${known.join(", ")}`);
  return value as Record<string, unknown>;
}

/** A call of the workspace, as routes are matched on it. */
export interface WorkspaceCall {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** The answer of the first route that matches. `calls` counts those of each route. */
export function workspaceReply(
  routes: readonly Route[],
  call: WorkspaceCall,
  calls: Map<string, number>,
): WorkspaceReply | undefined {
  const index = routes.findIndex((route) => matches(route, call));
  const route = routes[index];
  if (route === undefined) return undefined;
  if (route.reply !== undefined) return route.reply;
  const key = `workspace ${index}`;
  const count = calls.get(key) ?? 0;
  calls.set(key, count + 1);
  return route.replies![Math.min(count, route.replies!.length - 1)];
}

function matches({ method = "GET", path, query = {}, body }: Route, call: WorkspaceCall): boolean {
  const isMethod =
    method === call.method || (method === "POST" && call.method === "GET" && call.body !== undefined);
  return (
    isMethod &&
    samePath(path, call.path) &&
    Object.entries(query).every(([name, value]) => call.query.get(name) === value) &&
    (body === undefined || holds(call.body, body))
  );
}

function samePath(wanted: string, actual: string): boolean {
  const [a, b] = [wanted, actual].map((path) => path.replace(/\/$/, "").split("/"));
  return (
    a!.length === b!.length && a!.every((part, i) => part === "*" || part === decodeURIComponent(b![i]!))
  );
}

function holds(actual: unknown, wanted: unknown): boolean {
  const areObjects = [actual, wanted].every((x) => typeof x === "object" && x !== null && !Array.isArray(x));
  if (!areObjects) return isDeepStrictEqual(actual, wanted);
  return Object.entries(wanted as object).every(([key, value]) =>
    holds((actual as Record<string, unknown>)[key], value),
  );
}
