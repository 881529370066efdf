import type { Attributes } from "@opentelemetry/api";
import { BatchSpanProcessor, type ReadableSpan } from "@opentelemetry/sdk-trace-node";
import { type Dynamic, isBoxedFloat, isDict, dictEntries } from "./python.js";
import type { Span } from "./span.js";
import { onTraceEnd, finishWaitingTraces, type TraceInfo } from "./trace-info.js";
import type { TraceServer } from "./trace-sender.js";

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
  return batches(`${server.host.replace(/\/+$/, "")}/v1/traces`, plainSpan, async () => {
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
    const ready = batches(url, taggedSpan);
    const remove = onTraceEnd((trace) => void ready.then((exporter) => exporter.add(trace)));
    return async () => {
      finishWaitingTraces();
      remove();
      await (await ready).stop();
    };
  };
}

/** The package is loaded only where something is sent over OTLP: it costs an app's start a few dozen milliseconds. */
async function batches(
  url: string,
  convert: (span: Span) => ReadableSpan,
  headers?: () => Promise<Record<string, string>>,
): Promise<OtlpExporter> {
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  const exporter = new OTLPTraceExporter({ url, ...(headers ? { headers } : {}) });
  const processor = new BatchSpanProcessor(exporter);
  return {
    add: (trace) => trace.spans.forEach((span) => processor.onEnd(convert(span))),
    stop: async () => processor.shutdown().catch(() => undefined),
  };
}

/** The span with attributes as values, as MLflow's server takes them. */
function plainSpan(span: Span): ReadableSpan {
  const attributes = Object.entries(span.attributes).map(([key, value]) => [key, plain(value)]);
  return withAttributes(span.otel, Object.fromEntries(attributes) as Attributes);
}

/** The span with JSON texts as attributes, and the trace's tags on its root. */
function taggedSpan(span: Span): ReadableSpan {
  const tags = span.parent === null ? Object.entries(span.trace.tags) : [];
  const shown = tags
    .filter(([key]) => !key.startsWith("mlflow."))
    .map(([key, value]) => [`mlflow.traceTag.${key}`, value]);
  return withAttributes(span.otel, { ...span.otel.attributes, ...Object.fromEntries(shown) });
}

function withAttributes(span: ReadableSpan, attributes: Attributes): ReadableSpan {
  return Object.create(span, { attributes: { value: attributes, enumerable: true } }) as ReadableSpan;
}

/** Numbers, lists and plain objects, as OTLP knows them. */
function plain(value: Dynamic): Dynamic {
  if (isBoxedFloat(value)) return Number(value);
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map((item) => plain(item) as unknown);
  if (!isDict(value)) return value;
  return Object.fromEntries(dictEntries(value).map(([key, item]) => [String(key), plain(item) as unknown]));
}
