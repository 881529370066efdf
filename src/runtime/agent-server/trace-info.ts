import type { Span } from "./span.js";

/** What is known about a whole trace; `updateCurrentTrace` writes it. */
export interface TraceInfo {
  readonly traceId: string;
  readonly tags: Record<string, string>;
  readonly metadata: Record<string, string>;
  clientRequestId: string | null;
  requestPreview: string | null;
  responsePreview: string | null;
  /** "OK" or "ERROR" where the program said so; else the root span's. */
  state: string | null;
  /** Whether the trace is sent anywhere: `MLFLOW_TRACE_SAMPLING_RATIO` leaves some out. */
  readonly sampled: boolean;
  /** Whether its spans keep what they are told: false where nobody can read it. */
  readonly recorded: boolean;
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

let spansAreRead = false;

/** To be called by what hands spans to the program, when it is loaded: from then on spans keep what they are told. */
export function keepSpans(): void {
  spansAreRead = true;
}

/** Traces whose root has ended while other spans run; when more come, the oldest goes out as it is. */
const waiting = new Set<TraceInfo>();
const waitingLimit = 1000;

let lastActive: string | null = null;

/** The id of the trace that ended last; null before any. */
export function getLastActiveTraceId(): string | null {
  return lastActive;
}

/** Metadata of every new trace, such as the id of the model version. */
const sharedMetadata: Record<string, string> = {};

/** Gives all traces from now on a piece of metadata. */
export function setSharedMetadata(key: string, value: string): void {
  sharedMetadata[key] = value;
}

/** What a traced function says about the traces that begin in it. */
let samplingRatio: number | null = null;

/** Runs the start of a span with a sampling ratio of its own. */
export function withSamplingRatio<T>(ratio: number | null, run: () => T): T {
  const outer = samplingRatio;
  samplingRatio = ratio ?? outer;
  try {
    return run();
  } finally {
    samplingRatio = outer;
  }
}

function isSampled(): boolean {
  const ratio = samplingRatio ?? Number(process.env["MLFLOW_TRACE_SAMPLING_RATIO"] ?? 1);
  return !(ratio < 1) || Math.random() < ratio;
}

/** The trace that a new span belongs to: its parent's, or a new one. */
export function joinTrace(span: Span): TraceInfo {
  const trace = span.parent?.trace ?? newTrace(span);
  if (trace.recorded) trace.spans.push(span);
  return trace;
}

/** To be called when a span has ended. */
export function leaveTrace(span: Span): void {
  const { trace } = span;
  if (span.parent === null) {
    lastActive = trace.traceId;
    if (!trace.recorded) return;
    waiting.add(trace);
    if (waiting.size > waitingLimit) finish(waiting.values().next().value!);
  }
  if (waiting.has(trace) && trace.spans.every((each) => each.ended)) finish(trace);
}

/** Hands out the traces that still wait for a span: for the end of the process. */
export function finishWaitingTraces(): void {
  for (const trace of waiting) finish(trace);
}

function finish(trace: TraceInfo): void {
  waiting.delete(trace);
  if (!trace.sampled) return;
  for (const listener of listeners) {
    try {
      listener(trace);
    } catch {
      // a receiver of traces must not break the request that it watches
    }
  }
}

function newTrace(root: Span): TraceInfo {
  const recorded = spansAreRead || listeners.size > 0;
  return {
    traceId: `tr-${root.otelTraceId}`,
    tags: {},
    metadata: { ...sharedMetadata },
    clientRequestId: null,
    requestPreview: null,
    responsePreview: null,
    state: null,
    sampled: recorded && isSampled(),
    recorded,
    spans: [],
  };
}
