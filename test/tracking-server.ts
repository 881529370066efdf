/** A tracking server that keeps what is sent to it: the twin of tracking_server.py, for what our runtime sends. */

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

export interface Kept {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** How the server answers, where it should not do its best. */
export interface Behaviour {
  /** Whether spans are taken over OTLP. */
  spans?: boolean;
  /** Answers in the place of the server: a status and a body; undefined for the usual. */
  answer?: (kept: Kept) => { status: number; body: string } | undefined;
  /** Milliseconds before each answer. */
  delay?: number;
}

export interface TrackingServer {
  readonly url: string;
  readonly kept: Kept[];
  close(): Promise<void>;
  /** Finished traces in the order of their requests, as recordings have them. */
  traces(): Compact[];
}

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** A trace without what differs from run to run: `compact` of tracking_server.py. */
export interface Compact {
  id: string | null;
  state: string;
  request: string | null;
  response: string | null;
  tags: Json;
  metadata: Json;
  spans: CompactSpan[];
}

export interface CompactSpan {
  name: string;
  parent: number | null;
  type: string;
  status: [string, string];
  attributes: Json;
  events: [string, Json][] | Record<string, number>;
}

export async function startTrackingServer(behaviour: Behaviour = {}): Promise<TrackingServer> {
  const kept: Kept[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts);
      const { method = "", url = "", headers } = request;
      const one = {
        method,
        path: url.replace(/\?.*/, ""),
        headers,
        body: headers["content-encoding"] === "gzip" ? gunzipSync(body) : body,
      };
      kept.push(one);
      const given = behaviour.answer?.(one) ?? usual(one, behaviour, `http://${headers.host}`);
      setTimeout(() => {
        response.writeHead(given.status, { "content-type": "application/json" }).end(given.body);
      }, behaviour.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
    traces: () => tracesIn(kept),
  };
}

function usual(
  { method, path, headers, body }: Kept,
  behaviour: Behaviour,
  url: string,
): { status: number; body: string } {
  if (path === "/version") return behaviour.spans ? ok('"3.17.2"') : { status: 404, body: "" };
  if (path === "/v1/traces" || method === "PUT") return ok("");
  if (method === "POST" && path === "/api/3.0/mlflow/traces") {
    const info = (JSON.parse(body.toString()) as Json)["trace"].trace_info as Json;
    const scheme = headers.authorization ? "dbfs:/databricks/mlflow-tracking" : "mlflow-artifacts:";
    const where = behaviour.spans
      ? { "mlflow.trace.spansLocation": "TRACKING_STORE" }
      : { "mlflow.artifactLocation": `${scheme}/7/traces/${info["trace_id"]}/artifacts` };
    return ok(JSON.stringify({ trace: { trace_info: { ...info, tags: { ...info["tags"], ...where } } } }));
  }
  if (path.endsWith("/credentials-for-data-upload")) {
    const signed_uri = `${url}/upload/${path.split("/").at(-2)}`;
    return ok(JSON.stringify({ credential_info: { type: "AWS_PRESIGNED_URL", signed_uri } }));
  }
  return { status: 404, body: '{"error_code": "ENDPOINT_NOT_FOUND", "message": "no such endpoint"}' };
}

const ok = (body: string): { status: number; body: string } => ({ status: 200, body });

function tracesIn(kept: readonly Kept[]): Compact[] {
  const spans = new Map<string, Json[]>();
  for (const { method, path, body } of kept) {
    const id = /tr-[0-9a-f]{32}/.exec(path)?.[0];
    if (method === "PUT" && id) spans.set(id, (JSON.parse(body.toString()) as Json)["spans"] as Json[]);
  }
  return kept
    .filter(({ method, path }) => method === "POST" && path === "/api/3.0/mlflow/traces")
    .map(({ body }) => (JSON.parse(body.toString()) as Json)["trace"].trace_info as Json)
    .filter((info) => spans.has(info["trace_id"] as string))
    .sort((a, b) => (a["request_time"] < b["request_time"] ? -1 : 1))
    .map((info) => compact(info, spans.get(info["trace_id"] as string)!));
}

const hiddenMetadata = /^mlflow\.(source\.|user$|trace\.size|trace_schema)/;
const hiddenAttributes = ["mlflow.traceRequestId", "mlflow.spanType"];

function compact(info: Json, spans: Json[]): Compact {
  const places = new Map(spans.map((span, place) => [span["span_id"] as string, place]));
  return {
    id: info["client_request_id"] ?? null,
    state: info["state"],
    request: info["request_preview"] ?? null,
    response: info["response_preview"] ?? null,
    tags: info["tags"],
    metadata: without(info["trace_metadata"] as Json, (key) => hiddenMetadata.test(key)),
    spans: spans.map((span) => ({
      name: span["name"],
      parent: places.get(span["parent_span_id"] as string) ?? null,
      type: JSON.parse(span["attributes"]["mlflow.spanType"] as string),
      status: [span["status"].code.replace("STATUS_CODE_", ""), span["status"].message],
      attributes: parsed(without(span["attributes"] as Json, (key) => hiddenAttributes.includes(key))),
      events: (span["events"] as Json[]).map((event): [string, Json] => [
        event["name"] as string,
        without(event["attributes"] as Json, (key) => key === "exception.stacktrace"),
      ]),
    })),
  };
}

const without = (object: Json, hidden: (key: string) => boolean): Json =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !hidden(key)));

const parsed = (texts: Json): Json =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, jsonOrText(text as string)]));

/** Python's JSON has NaN and infinities, which stay in a text. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Events as they stand in the recordings of agents: how many of each kind. */
export function counted(events: CompactSpan["events"]): Record<string, number> {
  if (!Array.isArray(events)) return events;
  const counts: Record<string, number> = {};
  for (const [name] of events) {
    const kind = name.replace(/\d+$/, "N");
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
