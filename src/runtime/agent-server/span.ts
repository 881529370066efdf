import { className } from "../python/class-info.js";
import { dictEntries, type Dynamic, isDict, isNone, messageOf, ValueError } from "./python.js";
import { jsonLoads } from "./python-json.js";
import { attributeJson } from "./trace-json.js";
import { joinTrace, leaveTrace, type TraceInfo } from "./trace-info.js";
import { newSpanId, newTraceId } from "./trace-ids.js";
import { enteredSpan, enterForRest, withSpan } from "./tracing-context.js";

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
  endTimeNs?: number | bigint | null;
}

export type SpanStatus = string | { statusCode: string; description?: string };

/** What `new Span` takes beyond its place in the trace. */
export interface SpanStart {
  /** Nanoseconds since the epoch; now unless given. */
  startTimeNs?: bigint | null;
}

/** Attributes and events that a span keeps: OpenTelemetry's limits, which are MLflow's. */
const partsLimit = 128;

/**
 * One timed step of an agent's work. Attributes are JSON texts, as MLflow stores them. Values are written down when they
 * are set; later changes to the objects do not show. In a trace that nobody can read nothing is written down.
 */
export class Span {
  readonly trace: TraceInfo;
  /** 16 hex digits. */
  readonly spanId = newSpanId();
  /** 32 hex digits: the trace's id as OpenTelemetry has it. */
  readonly otelTraceId: string;
  /** The attributes' JSON texts. */
  readonly texts = new Map<string, string>();
  /** What happened, the oldest first. */
  readonly events: SpanEvent[] = [];
  /** What was more than a span keeps. */
  droppedEvents = 0;
  droppedAttributes = 0;
  readonly startTimeNs: bigint;
  /** Milliseconds from the epoch to the zero of `performance.now()`, read once a trace: its times are in order. */
  private readonly clock: number;
  private endedAt: bigint | null = null;
  private state: { statusCode: string; description: string } = { statusCode: "UNSET", description: "" };

  constructor(
    readonly name: string,
    spanType: string,
    readonly parent: Span | null,
    start: SpanStart = {},
  ) {
    this.clock = parent?.clock ?? Date.now() - performance.now();
    this.otelTraceId = parent?.otelTraceId ?? newTraceId();
    this.trace = joinTrace(this);
    this.startTimeNs = start.startTimeNs ?? this.now();
    if (!this.trace.recorded) return;
    this.texts.set(keys.traceId, `"${this.traceId}"`);
    this.setSpanType(spanType);
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

  /** Null while the span runs. */
  get endTimeNs(): bigint | null {
    return this.endedAt;
  }

  /** Whether the span is over: it changes no more. */
  get ended(): boolean {
    return this.endedAt !== null;
  }

  get status(): { statusCode: string; description: string } {
    return this.state;
  }

  get attributes(): Record<string, Dynamic> {
    const values = Array.from(this.texts, ([key, text]) => [key, jsonLoads(text)] as const);
    return Object.fromEntries(values);
  }

  setInputs(inputs: Dynamic): void {
    this.setAttribute(keys.inputs, inputs);
  }

  setOutputs(outputs: Dynamic): void {
    this.setAttribute(keys.outputs, outputs);
  }

  setAttribute(key: string, value: Dynamic): void {
    if (!this.ended && this.trace.recorded) this.setText(key, attributeJson(value));
  }

  /** Sets an attribute whose JSON text is known. Where there are too many, the oldest goes. */
  setText(key: string, text: string): void {
    if (!this.trace.recorded) return;
    if (!this.texts.delete(key) && this.texts.size >= partsLimit) {
      this.texts.delete(this.texts.keys().next().value!);
      this.droppedAttributes++;
    }
    this.texts.set(key, text);
  }

  getAttribute(key: string): Dynamic {
    const text = this.texts.get(key);
    return text === undefined ? null : jsonLoads(text);
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
    if (!Object.hasOwn(SpanStatusCode, statusCode)) {
      throw new ValueError(
        `${statusCode} is not a valid SpanStatusCode value. Please use one of ['UNSET', 'OK', 'ERROR']`,
      );
    }
    if (!this.ended) this.state = { statusCode, description: description ?? "" };
  }

  addEvent(event: SpanEvent): void {
    if (this.ended || !this.trace.recorded) return;
    if (this.events.length >= partsLimit) {
      this.events.shift();
      this.droppedEvents++;
    }
    this.events.push(event);
    if (event.name === "exception") this.setAttribute(keys.logLevel, logLevels.error);
  }

  /** Notes an exception as an event and as the span's status. */
  recordException(error: unknown): void {
    if (!this.trace.recorded) return;
    this.addEvent(SpanEvent.fromException(error));
    const description = `${errorName(error)}: ${messageOf(error)}`;
    this.setStatus({ statusCode: SpanStatusCode.ERROR, description });
  }

  /** Ends the span; a second call does nothing. The trace is finished with its root, and when nothing of it runs any more. */
  end(result: SpanEnd = {}): void {
    if (this.ended) return;
    if (this.trace.recorded) this.note(result);
    this.endedAt = isNone(result.endTimeNs) ? this.now() : BigInt(result.endTimeNs);
    leaveTrace(this);
  }

  private note(result: SpanEnd): void {
    if (!isNone(result.attributes)) this.setAttributes(result.attributes);
    if (!isNone(result.outputs)) this.setOutputs(result.outputs);
    if (!isNone(result.status)) this.setStatus(result.status);
    if (this.state.statusCode !== SpanStatusCode.ERROR) this.setStatus(SpanStatusCode.OK);
    if (!this.texts.has(keys.logLevel)) {
      this.setAttribute(keys.logLevel, shownTypes.has(this.spanType) ? logLevels.info : logLevels.debug);
    }
  }

  /** Nanoseconds since the epoch. */
  private now(): bigint {
    if (!this.trace.recorded) return 0n;
    return BigInt(Math.round((this.clock + performance.now()) * 1e6));
  }
}

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
export function activeSpan(): Span | null {
  let span = enteredSpan();
  while (span?.ended) span = span.parent;
  return innermost(span, surrounding());
}

/** Runs a function, and what it awaits, as part of a span. */
export function runInSpan<T>(span: Span, run: () => T): T {
  return withSpan(span, run);
}

/** Makes a span the current one for the rest of the async context. */
export function enterSpan(span: Span | null): void {
  enterForRest(span);
}

/** A span that must be ended by hand, child of the current one unless a parent is named. */
export function openSpan(name: string, spanType: string = SpanType.UNKNOWN, parent = activeSpan()): Span {
  return new Span(name, spanType, parent);
}
