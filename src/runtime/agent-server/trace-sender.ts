import type { Dynamic } from "./python.js";
import { jsonDumps } from "./python-json.js";
import { type Destination, traceDataJson, traceInfoJson } from "./trace-payload.js";
import type { TraceInfo } from "./trace-info.js";

/** A server that takes traces over MLflow's REST interface. */
export interface TraceServer extends Destination {
  /** Address of the tracking server or the workspace. */
  readonly host: string;
  /** The token of a request, asked for each time, since tokens end. */
  readonly authorization: (() => Promise<string>) | undefined;
  /** Whether the data goes to a place that the workspace signs, not through the tracking server. */
  readonly isWorkspace: boolean;
  /** Milliseconds to wait before each further try of a request. */
  readonly retryDelays: readonly number[];
}

const timeoutMilliseconds = 30_000;

/**
 * Stores a trace: first what is known about it, then its spans.
 *
 * @param storesSpans whether the spans have been sent already, over OTLP.
 * @throws Error when the server does not take it.
 */
export async function sendTrace(trace: TraceInfo, server: TraceServer, storesSpans = false): Promise<void> {
  const info = traceInfoJson(trace, server);
  const answer = await call(server, "POST", "/api/3.0/mlflow/traces", { trace: { trace_info: info } });
  const stored: Dynamic = answer?.trace?.trace_info;
  if (storesSpans && stored?.tags?.["mlflow.trace.spansLocation"] === "TRACKING_STORE") return;
  const body = traceDataJson(trace);
  if (server.isWorkspace) return uploadSigned(trace.traceId, body, server);
  const location = /^mlflow-artifacts:\/+(.*)$/.exec(String(stored?.tags?.["mlflow.artifactLocation"]))?.[1];
  if (location === undefined) return;
  const path = `/api/2.0/mlflow-artifacts/artifacts/${location}/traces.json`;
  await request(server, () => put(server.host.replace(/\/+$/, "") + path, body, {}, server));
}

async function uploadSigned(traceId: string, body: string, server: TraceServer): Promise<void> {
  const path = `/api/2.0/mlflow/traces/${traceId}/credentials-for-data-upload`;
  const credentials: Dynamic = (await call(server, "GET", path))?.credential_info;
  if (typeof credentials?.signed_uri !== "string") throw new Error("no place to upload the trace's data to");
  const uri: string = credentials.signed_uri;
  const given = (credentials.headers ?? []).map((each: Dynamic): [string, string] => [each.name, each.value]);
  const headers = Object.fromEntries(given as [string, string][]);
  if (credentials.type === "AZURE_ADLS_GEN2_SAS_URI") return uploadToDataLake(uri, body, headers, server);
  if (credentials.type === "AZURE_SAS_URI") headers["x-ms-blob-type"] = "BlockBlob";
  await request(server, () => put(uri, body, headers));
}

/** Azure's data lake takes a file in three steps. */
async function uploadToDataLake(
  uri: string,
  body: string,
  headers: Record<string, string>,
  server: TraceServer,
): Promise<void> {
  const size = Buffer.byteLength(body);
  await request(server, () => put(`${uri}&resource=file`, "", headers));
  await request(server, () => put(`${uri}&action=append&position=0`, body, headers, undefined, "PATCH"));
  await request(server, () => put(`${uri}&action=flush&position=${size}`, "", headers, undefined, "PATCH"));
}

async function put(
  uri: string,
  body: string,
  headers: Record<string, string>,
  server?: TraceServer,
  method = "PUT",
): Promise<Response> {
  const all = { ...headers, ...(server && (await authorization(server))) };
  return fetch(uri, { method, headers: all, body, signal: AbortSignal.timeout(timeoutMilliseconds) });
}

async function authorization(server: TraceServer): Promise<Record<string, string>> {
  const token = await server.authorization?.();
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** A call of the REST interface; the answer's JSON, null where it is none. */
export async function call(
  server: TraceServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<Dynamic> {
  const response = await request(server, async () =>
    fetch(server.host.replace(/\/+$/, "") + path, {
      method,
      headers: { "content-type": "application/json", ...(await authorization(server)) },
      ...(body === undefined ? {} : { body: jsonDumps(body) }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    }),
  );
  return response.json().catch(() => null);
}

const isPassing = (status: number): boolean => status === 429 || status >= 500;

/** Sends a request, again after a while where the server is away or busy. */
async function request(server: TraceServer, send: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; ; tries++) {
    const delay = server.retryDelays[tries];
    const response = await send().catch((error: unknown) => {
      if (delay === undefined) throw error;
      return null;
    });
    if (response?.ok) return response;
    if (response && (delay === undefined || !isPassing(response.status))) {
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    await response?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, delay).unref());
  }
}
