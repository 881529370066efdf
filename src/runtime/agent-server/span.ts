import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { Dynamic } from "./python.js";

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

/** Something that happened at a moment of a span: `new SpanEvent({ name, attributes })`. */
export class SpanEvent {
  readonly name: string;
  readonly attributes: Record<string, Dynamic>;
  readonly timeNs: bigint;

  constructor(fields: { name: string; attributes?: Record<string, Dynamic> }) {
    this.name = fields.name;
    this.attributes = fields.attributes ?? {};
    this.timeNs = now();
  }
}

/** What is known about a whole trace; `updateCurrentTrace` writes it. */
export interface TraceInfo {
  readonly traceId: string;
  readonly tags: Record<string, string>;
  readonly metadata: Record<string, string>;
  clientRequestId: string | null;
  requestPreview: string | null;
  responsePreview: string | null;
  state: string | null;
  /** Finished and unfinished spans, the root first. */
  readonly spans: Span[];
}

/** Receives every trace whose root span has ended. */
export type TraceListener = (trace: TraceInfo) => void;

const listeners = new Set<TraceListener>();

/** Adds a receiver of finished traces; returns the function that removes it. */
export function onTraceEnd(listener: TraceListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One timed step of an agent's work. */
export class Span {
  readonly spanId = randomBytes(8).toString("hex");
  readonly trace: TraceInfo;
  readonly startTimeNs = now();
  endTimeNs: bigint | null = null;
  inputs: Dynamic = null;
  outputs: Dynamic = null;
  status: { statusCode: string; description: string } = { statusCode: SpanStatusCode.UNSET, description: "" };
  readonly attributes: Record<string, Dynamic> = {};
  readonly events: SpanEvent[] = [];

  constructor(
    readonly name: string,
    public spanType: string,
    readonly parent: Span | null,
  ) {
    this.trace = parent?.trace ?? newTrace();
    this.trace.spans.push(this);
  }

  get traceId(): string {
    return this.trace.traceId;
  }

  get requestId(): string {
    return this.trace.traceId;
  }

  get parentId(): string | null {
    return this.parent?.spanId ?? null;
  }

  setInputs(inputs: Dynamic): void {
    this.inputs = inputs;
  }

  setOutputs(outputs: Dynamic): void {
    this.outputs = outputs;
  }

  setAttribute(key: string, value: Dynamic): void {
    this.attributes[key] = value;
  }

  getAttribute(key: string): Dynamic {
    return this.attributes[key] ?? null;
  }

  setAttributes(attributes: Dynamic): void {
    const entries: Iterable<[string, Dynamic]> =
      attributes instanceof Map ? attributes : Object.entries(attributes);
    for (const [key, value] of entries) this.attributes[key] = value;
  }

  setSpanType(spanType: string): void {
    this.spanType = spanType;
  }

  /** @param status "OK", "ERROR", or `{ statusCode, description }` */
  setStatus(status: string | { statusCode: string; description?: string }): void {
    const given = typeof status === "string" ? { statusCode: status } : status;
    this.status = { description: "", ...given };
  }

  addEvent(event: SpanEvent): void {
    this.events.push(event);
  }

  /** Notes an exception as an event and as the span's status. */
  recordException(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const type = error instanceof Error ? error.name : typeof error;
    this.setStatus({ statusCode: SpanStatusCode.ERROR, description: `${type}: ${message}` });
    this.addEvent(
      new SpanEvent({
        name: "exception",
        attributes: { "exception.type": type, "exception.message": message },
      }),
    );
  }

  /** Ends the span; the end of the root hands the trace to the listeners, whose faults stay theirs. */
  end(result: { outputs?: Dynamic; attributes?: Dynamic; status?: string } = {}): void {
    if (this.endTimeNs !== null) return;
    if (result.outputs !== undefined) this.outputs = result.outputs;
    if (result.attributes !== undefined) this.setAttributes(result.attributes);
    if (result.status !== undefined) this.setStatus(result.status);
    if (this.status.statusCode === SpanStatusCode.UNSET) this.setStatus(SpanStatusCode.OK);
    this.endTimeNs = now();
    if (this.parent === null) notify(this.trace);
  }
}

function notify(trace: TraceInfo): void {
  for (const listener of listeners) {
    try {
      listener(trace);
    } catch {
      // a receiver of traces must not break the request that it watches
    }
  }
}

const clockStart = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();

function now(): bigint {
  return clockStart + process.hrtime.bigint();
}

function newTrace(): TraceInfo {
  return {
    traceId: `tr-${randomBytes(16).toString("hex")}`,
    tags: {},
    metadata: {},
    clientRequestId: null,
    requestPreview: null,
    responsePreview: null,
    state: null,
    spans: [],
  };
}

const current = new AsyncLocalStorage<Span | null>();

/** The span that the running code belongs to; null outside any. */
export function getCurrentActiveSpan(): Span | null {
  return current.getStore() ?? null;
}

/** Runs a function, and what it awaits, as part of a span. */
export function runInSpan<T>(span: Span, run: () => T): T {
  return current.run(span, run);
}

/** Makes a span the current one for the rest of the async context. */
export function enterSpan(span: Span | null): void {
  current.enterWith(span);
}

/** A span that must be ended by hand, child of the current one unless a parent is named. */
export function openSpan(
  name: string,
  spanType: string = SpanType.UNKNOWN,
  parent = getCurrentActiveSpan(),
): Span {
  return new Span(name, spanType, parent);
}
