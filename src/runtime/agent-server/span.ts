import { context, type HrTime, SpanStatusCode as OtelStatus, trace } from "@opentelemetry/api";
import type { ReadableSpan, Span as SdkSpan } from "@opentelemetry/sdk-trace-node";
import { className } from "../python/class-info.js";
import { dictEntries, type Dynamic, isDict, isNone, messageOf, ValueError } from "./python.js";
import { jsonLoads } from "./python-json-parser.js";
import { attributeJson } from "./trace-json.js";
import { joinTrace, leaveTrace, type TraceInfo } from "./trace-info.js";
import { tracer } from "./trace-provider.js";
import { contexts, spanKey } from "./tracing-context.js";

/** The kinds of spans that MLflow's interface knows; other texts are allowed. */
export const SpanType = {
  LLM: "LLM",
  CHAIN: "CHAIN",
  AGENT: "AGENT",
  TOOL: "TOOL",
  CHAT_MODEL: "CHAT_MODEL",
  RETRIEVER: "RETRIEVER",
  PARSER: "PARSER",
  EMBEDDING: "EMBEDDING",
  RERANKER: "RERANKER",
  MEMORY: "MEMORY",
  UNKNOWN: "UNKNOWN",
  WORKFLOW: "WORKFLOW",
  TASK: "TASK",
  GUARDRAIL: "GUARDRAIL",
  EVALUATOR: "EVALUATOR",
} as const;

export const SpanStatusCode = { UNSET: "UNSET", OK: "OK", ERROR: "ERROR" } as const;

const otelStatus: Readonly<Record<string, OtelStatus>> = {
  UNSET: OtelStatus.UNSET,
  OK: OtelStatus.OK,
  ERROR: OtelStatus.ERROR,
};

/** Keys under which MLflow's interface looks for a span's parts. */
const keys = {
  traceId: "mlflow.traceRequestId",
  type: "mlflow.spanType",
  inputs: "mlflow.spanInputs",
  outputs: "mlflow.spanOutputs",
  logLevel: "mlflow.spanLogLevel",
} as const;

const logLevels = { debug: 10, info: 20, error: 40 } as const;

/** Spans of these types are shown by default; the others are the glue between them. */
const shownTypes: ReadonlySet<string> = new Set([
  "LLM",
  "CHAT_MODEL",
  "TOOL",
  "RETRIEVER",
  "AGENT",
  "EMBEDDING",
]);

/** Something that happened at a moment of a span: `new SpanEvent({ name, attributes })`. */
export class SpanEvent {
  readonly name: string;
  readonly attributes: Record<string, Dynamic>;
  /** Nanoseconds since the epoch. */
  readonly timeNs: bigint;

  constructor(fields: { name: string; attributes?: Record<string, Dynamic>; timestamp?: number | bigint }) {
    this.name = fields.name;
    this.attributes = fields.attributes ?? {};
    this.timeNs = isNone(fields.timestamp) ? BigInt(Date.now()) * 1_000_000n : BigInt(fields.timestamp);
  }

  /** The event that tells of an exception. */
  static fromException(error: unknown): SpanEvent {
    const attributes = {
      "exception.message": messageOf(error),
      "exception.type": errorName(error),
      "exception.stacktrace": error instanceof Error ? (error.stack ?? messageOf(error)) : messageOf(error),
    };
    return new SpanEvent({ name: "exception", attributes });
  }
}

/** `type(error).__name__` */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return "Exception";
  return error.constructor === Error ? "Exception" : className(error.constructor);
}

/** How a span may be ended. */
export interface SpanEnd {
  outputs?: Dynamic;
  attributes?: Dynamic;
  /** "OK" or "ERROR"; OK unless an error was noted. */
  status?: SpanStatus | null;
  /** Nanoseconds since the epoch; now unless given. */
  endTimeNs?: bigint | null;
}

export type SpanStatus = string | { statusCode: string; description?: string };

/** What `new Span` takes beyond its place in the trace. */
export interface SpanStart {
  /** Nanoseconds since the epoch; now unless given. */
  startTimeNs?: bigint | null;
}

/**
 * One timed step of an agent's work, kept in an OpenTelemetry span: MLflow's attributes are JSON texts there. Values are
 * written down when they are set; later changes to the objects do not show.
 */
export class Span {
  readonly trace: TraceInfo;
  /** The span as OpenTelemetry has it. */
  readonly otel: SdkSpan & ReadableSpan;

  constructor(
    readonly name: string,
    spanType: string,
    readonly parent: Span | null,
    start: SpanStart = {},
  ) {
    const root = context.active().deleteValue(spanKey);
    const inside = parent === null ? trace.deleteSpan(root) : trace.setSpan(root, parent.otel);
    const options = isNone(start.startTimeNs) ? {} : { startTime: hrTime(start.startTimeNs) };
    this.otel = tracer.startSpan(name, options, inside) as SdkSpan & ReadableSpan;
    this.trace = joinTrace(this);
    this.otel.setAttribute(keys.traceId, attributeJson(this.traceId));
    this.setSpanType(spanType);
  }

  get spanId(): string {
    return this.otel.spanContext().spanId;
  }

  /** `tr-` and 32 hex digits. */
  get traceId(): string {
    return this.trace.traceId;
  }

  get requestId(): string {
    return this.trace.traceId;
  }

  get parentId(): string | null {
    return this.parent?.spanId ?? null;
  }

  get spanType(): string {
    return this.getAttribute(keys.type) as string;
  }

  get inputs(): Dynamic {
    return this.getAttribute(keys.inputs);
  }

  get outputs(): Dynamic {
    return this.getAttribute(keys.outputs);
  }

  get startTimeNs(): bigint {
    return nanoseconds(this.otel.startTime);
  }

  /** Null while the span runs. */
  get endTimeNs(): bigint | null {
    return this.otel.ended ? nanoseconds(this.otel.endTime) : null;
  }

  get status(): { statusCode: string; description: string } {
    const { code, message } = this.otel.status;
    return { statusCode: OtelStatus[code], description: message ?? "" };
  }

  get attributes(): Record<string, Dynamic> {
    const texts = Object.entries(this.otel.attributes);
    return Object.fromEntries(texts.map(([key, text]) => [key, jsonLoads(String(text))]));
  }

  get events(): SpanEvent[] {
    return this.otel.events.map(
      ({ name, attributes, time }) =>
        new SpanEvent({ name, attributes: attributes ?? {}, timestamp: nanoseconds(time) }),
    );
  }

  setInputs(inputs: Dynamic): void {
    this.setAttribute(keys.inputs, inputs);
  }

  setOutputs(outputs: Dynamic): void {
    this.setAttribute(keys.outputs, outputs);
  }

  setAttribute(key: string, value: Dynamic): void {
    if (!this.otel.ended) this.otel.setAttribute(key, attributeJson(value));
  }

  getAttribute(key: string): Dynamic {
    const text = Object.hasOwn(this.otel.attributes, key) ? this.otel.attributes[key] : undefined;
    return text === undefined ? null : jsonLoads(text as string);
  }

  setAttributes(attributes: Dynamic): void {
    if (!isDict(attributes)) return;
    for (const [key, value] of dictEntries(attributes)) this.setAttribute(key as string, value);
  }

  setSpanType(spanType: string): void {
    this.setAttribute(keys.type, spanType);
  }

  setStatus(status: SpanStatus): void {
    const { statusCode, description } =
      typeof status === "string" ? { statusCode: status, description: undefined } : status;
    const code = otelStatus[statusCode];
    if (code === undefined) {
      throw new ValueError(
        `${statusCode} is not a valid SpanStatusCode value. Please use one of ['UNSET', 'OK', 'ERROR']`,
      );
    }
    if (this.otel.ended) return;
    this.otel.setStatus(description ? { code, message: description } : { code });
  }

  addEvent(event: SpanEvent): void {
    if (this.otel.ended) return;
    this.otel.addEvent(event.name, event.attributes, hrTime(event.timeNs));
    if (event.name === "exception") this.setAttribute(keys.logLevel, logLevels.error);
  }

  /** Notes an exception as an event and as the span's status. */
  recordException(error: unknown): void {
    this.addEvent(SpanEvent.fromException(error));
    const description = `${errorName(error)}: ${messageOf(error)}`;
    this.setStatus({ statusCode: SpanStatusCode.ERROR, description });
  }

  /** Ends the span; a second call does nothing. The trace is finished with its root, and when nothing of it runs any more. */
  end(result: SpanEnd = {}): void {
    if (this.otel.ended) return;
    this.setAttributes(result.attributes);
    if (!isNone(result.outputs)) this.setOutputs(result.outputs);
    if (!isNone(result.status)) this.setStatus(result.status);
    if (this.otel.status.code !== OtelStatus.ERROR) this.setStatus(SpanStatusCode.OK);
    if (this.getAttribute(keys.logLevel) === null) {
      this.setAttribute(keys.logLevel, shownTypes.has(this.spanType) ? logLevels.info : logLevels.debug);
    }
    this.otel.end(isNone(result.endTimeNs) ? undefined : hrTime(result.endTimeNs));
    leaveTrace(this);
  }
}

const nanoseconds = ([seconds, nanos]: HrTime): bigint => BigInt(seconds) * 1_000_000_000n + BigInt(nanos);

const hrTime = (ns: bigint): HrTime => [Number(ns / 1_000_000_000n), Number(ns % 1_000_000_000n)];

/** Tells the span of a framework's run that the running code is part of. */
let surrounding: () => Span | null = () => null;

/** Names the function that tells it; LangChain's runs have contexts of their own. */
export function setSurroundingSpan(find: () => Span | null): void {
  surrounding = find;
}

/** Of two spans that the running code belongs to the one further down: the second, unless the first is below it. */
export function innermost(own: Span | null, other: Span | null): Span | null {
  if (own === null || other === null) return own ?? other;
  for (let span: Span | null = own; span !== null; span = span.parent) if (span === other) return own;
  return other;
}

/**
 * The span that the running code belongs to; null outside any. Spans that have ended are passed over: a block that was
 * left in a function that this code awaited is not its parent.
 */
export function getCurrentActiveSpan(): Span | null {
  let span = (contexts.active().getValue(spanKey) as Span | null | undefined) ?? null;
  while (span?.otel.ended) span = span.parent;
  return innermost(span, surrounding());
}

const contextOf = (span: Span | null): ReturnType<typeof contexts.active> => {
  const active = contexts.active().setValue(spanKey, span);
  return span === null ? trace.deleteSpan(active) : trace.setSpan(active, span.otel);
};

/** Runs a function, and what it awaits, as part of a span. */
export function runInSpan<T>(span: Span, run: () => T): T {
  return contexts.with(contextOf(span), run as () => never);
}

/** Makes a span the current one for the rest of the async context. */
export function enterSpan(span: Span | null): void {
  contexts.enter(contextOf(span));
}

/** A span that must be ended by hand, child of the current one unless a parent is named. */
export function openSpan(
  name: string,
  spanType: string = SpanType.UNKNOWN,
  parent = getCurrentActiveSpan(),
): Span {
  return new Span(name, spanType, parent);
}
