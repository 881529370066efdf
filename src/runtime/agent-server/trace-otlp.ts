import type { Attributes } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-node";
import { type Dynamic, isBoxedFloat, isDict, dictEntries } from "./python.js";
import type { Span } from "./span.js";
import { onTraceEnd, finishWaitingTraces, type TraceInfo } from "./trace-info.js";
import type { TraceServer } from "./trace-sender.js";
import { mlflowVersion } from "./version.js";

/** Sends spans over OTLP, in batches. */
export interface OtlpExporter {
  add(trace: TraceInfo): void;
  stop(): Promise<void>;
}

/** First version of MLflow's server that takes spans. */
const firstVersion = [3, 4] as const;

/** An exporter of spans to a tracking server that can take them; null where it says nothing about its version, or an old one. */
export async function serverTakesSpans(server: TraceServer): Promise<OtlpExporter | null> {
  const version = await fetch(`${server.host.replace(/\/+$/, "")}/version`, {
    signal: AbortSignal.timeout(10_000),
  })
    .then((response) => (response.ok ? response.text() : ""))
    .catch(() => "");
  const [, major, minor] = /^"?(\d+)\.(\d+)/.exec(version.trim()) ?? [];
  if (major === undefined) return null;
  const difference = Number(major) - firstVersion[0] || Number(minor) - firstVersion[1];
  if (difference < 0) return null;
  return batches(`${server.host.replace(/\/+$/, "")}/v1/traces`, plainAttributes, async () => {
    const token = await server.authorization?.();
    return {
      "x-mlflow-experiment-id": server.experimentId,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
  });
}

/**
 * The endpoint that OpenTelemetry's own variables name: a function that starts the export to it; null where they name none.
 * Only `http/protobuf` is spoken.
 */
export function openTelemetryEndpoint(): (() => () => Promise<void>) | null {
  const { env } = process;
  const base = env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  const url = env["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] ?? (base && `${base.replace(/\/+$/, "")}/v1/traces`);
  if (!url || /^false$/i.test(env["MLFLOW_ENABLE_OTLP_EXPORTER"] ?? "")) return null;
  const protocol = env["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] ?? env["OTEL_EXPORTER_OTLP_PROTOCOL"] ?? "grpc";
  if (protocol !== "http/protobuf") {
    console.warn(`Traces are not sent to ${url}: OTLP is spoken over http/protobuf, not ${protocol}.`);
    return null;
  }
  return () => {
    const ready = batches(url, taggedTexts);
    const remove = onTraceEnd((trace) => void ready.then((exporter) => exporter.add(trace)));
    return async () => {
      finishWaitingTraces();
      remove();
      await (await ready).stop();
    };
  };
}

/** OpenTelemetry is loaded only where something is sent over OTLP: it costs a start some time, and memory. */
async function batches(
  url: string,
  attributes: (span: Span) => Attributes,
  headers?: () => Promise<Record<string, string>>,
): Promise<OtlpExporter> {
  const [{ OTLPTraceExporter }, { BatchSpanProcessor }, { resourceFromAttributes }] = await Promise.all([
    import("@opentelemetry/exporter-trace-otlp-proto"),
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/resources"),
  ]);
  const exporter = new OTLPTraceExporter({ url, ...(headers ? { headers } : {}) });
  const processor = new BatchSpanProcessor(exporter);
  const resource = resourceFromAttributes({
    "telemetry.sdk.language": "nodejs",
    "telemetry.sdk.name": "mlflow",
    "telemetry.sdk.version": mlflowVersion,
  });
  return {
    add: (trace) =>
      trace.spans.forEach((span) => processor.onEnd(readable(span, attributes(span), resource))),
    stop: async () => processor.shutdown().catch(() => undefined),
  };
}

const statusCodes: Readonly<Record<string, number>> = { UNSET: 0, OK: 1, ERROR: 2 };
/** `SpanKind.INTERNAL` and `TraceFlags.SAMPLED`, without the package that names them. */
const [internalKind, sampledFlag] = [0, 1];

/** A span as OpenTelemetry's exporters read it; one that still runs ends now. */
function readable(span: Span, attributes: Attributes, resource: ReadableSpan["resource"]): ReadableSpan {
  const end = span.endTimeNs ?? BigInt(Date.now()) * 1_000_000n;
  const { statusCode, description } = span.status;
  return {
    name: span.name,
    kind: internalKind,
    spanContext: () => contextOf(span),
    ...(span.parent === null ? {} : { parentSpanContext: contextOf(span.parent) }),
    startTime: hrTime(span.startTimeNs),
    endTime: hrTime(end),
    duration: hrTime(end - span.startTimeNs),
    status: { code: statusCodes[statusCode]!, ...(description ? { message: description } : {}) },
    attributes,
    events: span.events.map(({ name, timeNs, attributes: given }) => ({
      name,
      time: hrTime(timeNs),
      attributes: plain(given) as Attributes,
    })),
    links: [],
    ended: true,
    resource,
    instrumentationScope: { name: "mlflow" },
    droppedAttributesCount: span.droppedAttributes,
    droppedEventsCount: span.droppedEvents,
    droppedLinksCount: 0,
  };
}

const contextOf = (span: Span): ReturnType<ReadableSpan["spanContext"]> => ({
  traceId: span.otelTraceId,
  spanId: span.spanId,
  traceFlags: sampledFlag,
});

const hrTime = (ns: bigint): ReadableSpan["startTime"] => [
  Number(ns / 1_000_000_000n),
  Number(ns % 1_000_000_000n),
];

/** Attributes as values, as MLflow's server takes them. */
const plainAttributes = (span: Span): Attributes => plain(span.attributes) as Attributes;

/** Attributes as JSON texts, and the trace's tags on its root. */
function taggedTexts(span: Span): Attributes {
  const tags = span.parent === null ? Object.entries(span.trace.tags) : [];
  const shown = tags
    .filter(([key]) => !key.startsWith("mlflow."))
    .map(([key, value]): [string, string] => [`mlflow.traceTag.${key}`, value]);
  return Object.fromEntries([...span.texts, ...shown]);
}

/** Numbers, lists and plain objects, as OTLP knows them. */
function plain(value: Dynamic): Dynamic {
  if (isBoxedFloat(value)) return Number(value);
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map((item) => plain(item) as unknown);
  if (!isDict(value)) return value;
  return Object.fromEntries(dictEntries(value).map(([key, item]) => [String(key), plain(item) as unknown]));
}
