import { Credentials, workspaceHost } from "../databricks/credentials.js";
import type { Dynamic } from "./python.js";
import { jsonDumps } from "./python-json.js";
import { onTraceEnd, type Span, type TraceInfo } from "./span.js";

/** Where traces go and how a request is authorised. */
export interface ExporterOptions {
  /** Address of the tracking server or the workspace. */
  host: string;
  experimentId: string;
  authorization?: () => Promise<string>;
}

/** Traces that wait; when more come, the oldest are dropped. */
const queueLimit = 100;

/**
 * Sends every finished trace to MLflow's REST interface. Failures are counted and never reach a request.
 * @returns a function that waits for what is queued and stops the exporter
 */
export function exportTraces(options: ExporterOptions): () => Promise<void> {
  const queue: TraceInfo[] = [];
  let running: Promise<void> | null = null;
  const drain = async (): Promise<void> => {
    for (let trace = queue.shift(); trace !== undefined; trace = queue.shift()) {
      await sendTrace(trace, options).catch((error: unknown) => {
        console.warn(`A trace could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    running = null;
  };
  const remove = onTraceEnd((trace) => {
    queue.push(trace);
    if (queue.length > queueLimit) queue.shift();
    running ??= drain();
  });
  return async () => {
    remove();
    await running;
  };
}

/** Exports traces as `MLFLOW_TRACKING_URI` and `MLFLOW_EXPERIMENT_ID` say; without both, nothing is sent. */
export function exportTracesFromEnvironment(): (() => Promise<void>) | null {
  const uri = process.env["MLFLOW_TRACKING_URI"];
  const experimentId = process.env["MLFLOW_EXPERIMENT_ID"];
  if (!uri || !experimentId) return null;
  if (/^https?:/.test(uri)) return exportTraces({ host: uri, experimentId });
  if (uri !== "databricks") return null;
  const credentials = new Credentials(workspaceHost());
  return exportTraces({ host: credentials.host, experimentId, authorization: () => credentials.bearer() });
}

async function sendTrace(trace: TraceInfo, options: ExporterOptions): Promise<void> {
  const info = { trace: { trace_info: traceInfo(trace, options.experimentId) } };
  await call(options, "POST", "/api/3.0/mlflow/traces", info);
  const path = `/api/2.0/mlflow/traces/${trace.traceId}/credentials-for-data-upload`;
  const { credential_info: credentials } = (await call(options, "GET", path)) as Dynamic;
  if (!credentials?.signed_uri) return;
  const headers = Object.fromEntries(
    (credentials.headers ?? []).map((h: Dynamic) => [h.name, h.value as string]),
  );
  if (credentials.type === "AZURE_SAS_URI") headers["x-ms-blob-type"] = "BlockBlob";
  const body = spansJson(trace);
  await expectOk(await fetch(credentials.signed_uri as string, { method: "PUT", headers, body }));
}

async function call(
  options: ExporterOptions,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const token = await options.authorization?.();
  const response = await fetch(options.host.replace(/\/+$/, "") + path, {
    method,
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: jsonDumps(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  await expectOk(response);
  return response.json();
}

async function expectOk(response: Response): Promise<void> {
  if (response.ok) return;
  await response.body?.cancel();
  throw new Error(`status ${response.status}`);
}

function traceInfo(trace: TraceInfo, experimentId: string): Record<string, Dynamic> {
  const [root] = trace.spans as [Span];
  const started = Number(root.startTimeNs / 1_000_000n);
  const seconds = Number((root.endTimeNs ?? root.startTimeNs) - root.startTimeNs) / 1e9;
  return {
    trace_id: trace.traceId,
    client_request_id: trace.clientRequestId,
    trace_location: { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: experimentId } },
    request_preview: trace.requestPreview ?? preview(root.inputs),
    response_preview: trace.responsePreview ?? preview(root.outputs),
    request_time: new Date(started).toISOString(),
    execution_duration: `${seconds.toFixed(3)}s`,
    state: trace.state ?? (root.status.statusCode === "ERROR" ? "ERROR" : "OK"),
    trace_metadata: { "mlflow.trace_schema.version": "3", ...trace.metadata },
    tags: { "mlflow.traceName": root.name, ...trace.tags },
    assessments: [],
  };
}

function preview(value: Dynamic): string {
  return attributeText(value).slice(0, 1000);
}

/** Attribute values are JSON texts. */
function attributeText(value: unknown): string {
  try {
    return jsonDumps(value);
  } catch {
    return JSON.stringify(String(value));
  }
}

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

/** Nanoseconds are bigints, which this JSON keeps exact. */
function spansJson(trace: TraceInfo): string {
  return jsonDumps({ spans: trace.spans.map((span) => spanJson(span)) });
}

function spanJson(span: Span): Record<string, Dynamic> {
  const attributes = {
    "mlflow.traceRequestId": span.traceId,
    "mlflow.spanType": span.spanType,
    "mlflow.spanInputs": span.inputs as unknown,
    "mlflow.spanOutputs": span.outputs as unknown,
    ...span.attributes,
  };
  return {
    trace_id: base64(span.traceId.slice(3)),
    span_id: base64(span.spanId),
    parent_span_id: span.parentId === null ? "" : base64(span.parentId),
    name: span.name,
    start_time_unix_nano: span.startTimeNs,
    end_time_unix_nano: span.endTimeNs,
    status: { code: `STATUS_CODE_${span.status.statusCode}`, message: span.status.description },
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, attributeText(value)]),
    ),
    events: span.events.map(({ name, timeNs, attributes: details }) => ({
      name,
      time_unix_nano: timeNs,
      attributes: details,
    })),
  };
}
