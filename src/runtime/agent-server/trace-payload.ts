import { userInfo } from "node:os";
import { dictGet, type Dynamic, isDict } from "./python.js";
import { jsonDumps, jsonLoads } from "./python-json.js";
import type { Span } from "./span.js";
import type { TraceInfo } from "./trace-info.js";
import { attributeJson } from "./trace-json.js";

/** What differs between the places that traces go to. */
export interface Destination {
  readonly experimentId: string;
  /** Characters of the previews that the list of traces shows: 10,000 in a workspace, else 1,000. */
  readonly previewLimit: number;
}

const metadataLimit = 250;

const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 3)}...`;

/** `trace_info` of MLflow's REST interface. */
export function traceInfoJson(trace: TraceInfo, destination: Destination): Record<string, Dynamic> {
  const [root] = trace.spans as [Span];
  const milliseconds = ((root.endTimeNs ?? root.startTimeNs) - root.startTimeNs) / 1_000_000n;
  const { previewLimit, experimentId } = destination;
  const requestPreview =
    trace.requestPreview ?? preview(textOf(root, "mlflow.spanInputs"), "user", previewLimit);
  const responsePreview =
    trace.responsePreview ?? preview(textOf(root, "mlflow.spanOutputs"), "assistant", previewLimit);
  return {
    trace_id: trace.traceId,
    ...(trace.clientRequestId === null ? {} : { client_request_id: trace.clientRequestId }),
    trace_location: { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: experimentId } },
    request_time: new Date(Number(root.startTimeNs / 1_000_000n)).toISOString(),
    execution_duration: `${(Number(milliseconds) / 1000).toFixed(3)}s`,
    state: trace.state ?? (root.status.statusCode === "ERROR" ? "ERROR" : "OK"),
    trace_metadata: metadataOf(trace, root),
    tags: { ...trace.tags, "mlflow.traceName": root.name },
    ...(requestPreview === null ? {} : { request_preview: requestPreview }),
    ...(responsePreview === null ? {} : { response_preview: responsePreview }),
  };
}

function textOf(span: Span, key: string): string | null {
  return span.texts.get(key) ?? null;
}

function metadataOf(trace: TraceInfo, root: Span): Record<string, string> {
  const usage = tokenUsage(trace.spans);
  const sizes = trace.spans.map((span) => Buffer.byteLength(jsonDumps(spanJson(span)))).sort((a, b) => a - b);
  const at = (share: number): number => percentile(sizes, share);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const stats = { total_size_bytes: total, num_spans: sizes.length, max: sizes.at(-1) };
  return {
    "mlflow.trace_schema.version": "3",
    ...processMetadata(),
    "mlflow.traceInputs": shortened(textOf(root, "mlflow.spanInputs") ?? "", metadataLimit),
    "mlflow.traceOutputs": shortened(textOf(root, "mlflow.spanOutputs") ?? "", metadataLimit),
    ...(usage === null ? {} : { "mlflow.trace.tokenUsage": jsonDumps(usage) }),
    "mlflow.trace.sizeStats": jsonDumps({ ...stats, p25: at(0.25), p50: at(0.5), p75: at(0.75) }),
    "mlflow.trace.sizeBytes": String(total),
    ...trace.metadata,
  };
}

function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return Math.trunc(below + (above - below) * (place % 1));
}

let ofProcess: Record<string, string> | null = null;

/** Who ran what: the same for all traces of a process. */
function processMetadata(): Record<string, string> {
  ofProcess ??= {
    "mlflow.user": userName(),
    "mlflow.source.name": process.argv[1] ?? process.execPath,
    "mlflow.source.type": "LOCAL",
  };
  return ofProcess;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown"; // a container's user without a name
  }
}

const usageKeys = ["input_tokens", "output_tokens", "total_tokens"] as const;
const cacheKeys = ["cache_read_input_tokens", "cache_creation_input_tokens"] as const;

/** The tokens of all model calls; a span below one that counts already is not counted again. */
function tokenUsage(spans: readonly Span[]): Record<string, number> | null {
  const usages = new Map<Span, Dynamic>();
  for (const span of spans) {
    const usage: Dynamic = span.getAttribute("mlflow.chat.tokenUsage");
    if (isDict(usage)) usages.set(span, usage);
  }
  const counted = [...usages]
    .filter(([span]) => !hasAncestor(span, usages))
    .map(([, usage]) => usage as Dynamic);
  if (counted.length === 0) return null;
  const sum = (key: string): number =>
    counted.reduce((total: number, usage) => total + Number(dictGet(usage, key) ?? 0), 0);
  const cached = cacheKeys.filter((key) => counted.some((usage) => dictGet(usage, key) !== undefined));
  return Object.fromEntries([...usageKeys, ...cached].map((key) => [key, sum(key)]));
}

function hasAncestor(span: Span, among: ReadonlyMap<Span, unknown>): boolean {
  for (let above = span.parent; above !== null; above = above.parent) if (among.has(above)) return true;
  return false;
}

/** What the list of traces shows: the last message of a role, where there are messages, else all of it. */
function preview(json: string | null, role: string, limit: number): string | null {
  if (json === null) return null;
  const messages = messagesIn(jsonLoads(json));
  const last = messages.findLast((message) => dictGet(message, "role") === role) ?? messages.at(-1);
  return shortened((last && messageText(last)) || json, limit);
}

function messagesIn(value: unknown): Dynamic[] {
  if (!isDict(value)) return [];
  const isMessage = (item: unknown): boolean =>
    isDict(item) && dictGet(item, "role") !== undefined && dictGet(item, "content") !== undefined;
  const list = (key: string): Dynamic[] | null => {
    const items: unknown = dictGet(value, key);
    return Array.isArray(items) && items.length > 0 ? (items as Dynamic[]) : null;
  };
  const messages = list("messages");
  if (messages !== null) return messages.filter(isMessage);
  const message: unknown = dictGet(list("choices")?.[0] ?? {}, "message");
  if (isMessage(message)) return [message];
  const items = list("input") ?? list("output");
  if (items !== null) return items.filter(isMessage);
  return messagesIn(dictGet(value, "request"));
}

function messageText(message: Dynamic): string {
  const content: unknown = dictGet(message, "content");
  if (!Array.isArray(content)) return typeof content === "string" ? content : "";
  for (const part of content as Dynamic[]) {
    if (typeof part === "string") return part;
    if (isDict(part) && /^(text|output_text)$/.test(String(dictGet(part, "type"))))
      return String(dictGet(part, "text") ?? "");
  }
  return "";
}

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

/** A span as MLflow stores it; attributes are JSON texts, times are bigints. */
export function spanJson(span: Span): Record<string, Dynamic> {
  return {
    trace_id: base64(span.otelTraceId),
    span_id: base64(span.spanId),
    parent_span_id: span.parentId === null ? null : base64(span.parentId),
    name: span.name,
    start_time_unix_nano: span.startTimeNs,
    end_time_unix_nano: span.endTimeNs,
    events: span.events.map(({ name, timeNs, attributes }) => ({ name, time_unix_nano: timeNs, attributes })),
    status: { code: `STATUS_CODE_${span.status.statusCode}`, message: span.status.description },
    attributes: Object.fromEntries(span.texts),
    links: [],
  };
}

/** The text that is uploaded for a trace. */
export function traceDataJson(trace: TraceInfo): string {
  return attributeJson({ spans: trace.spans.map(spanJson) });
}
