import type { Dynamic } from "./python.js";
import { addTexts } from "./trace-update.js";
import { activeSpan, enterSpan, openSpan, Span, SpanType } from "./span.js";
import { keepSpans } from "./trace-info.js";

keepSpans();

/** `with mlflow.start_span(...) as span`: current between `__enter__` and `__exit__`. */
export class SpanContext {
  private span: Span | null = null;
  private outer: Span | null = null;

  constructor(
    private readonly name: string,
    private readonly options: SpanOptions,
  ) {}

  __enter__(): Span {
    this.outer = activeSpan();
    this.span = openSpan(this.name, this.options.spanType ?? SpanType.UNKNOWN);
    if (this.options.attributes) this.span.setAttributes(this.options.attributes);
    if (this.options.description) this.span.setAttribute("mlflow.spanDescription", this.options.description);
    enterSpan(this.span);
    return this.span;
  }

  /** Ends the span, with the error where there is one; errors go on. */
  __exit__(_type?: unknown, error: unknown = null, _traceback?: unknown): boolean {
    if (error !== null && error !== undefined) this.span?.recordException(error);
    this.span?.end();
    enterSpan(this.outer);
    return false;
  }
}

export interface SpanOptions {
  /** A member of `SpanType`, or another text; `UNKNOWN` unless given. */
  spanType?: string | null;
  /** A dict of attributes. */
  attributes?: Dynamic;
  description?: string | null;
}

/** A span for a block of code: enter it, and exit it in `finally`. */
export function startSpan(name = "span", options: SpanOptions = {}): SpanContext {
  return new SpanContext(name, options);
}

export interface DetachedSpanOptions extends SpanOptions {
  /** Null begins a trace. */
  parentSpan?: Span | null;
  inputs?: Dynamic;
  /** Of the trace, where the span begins one. */
  tags?: Dynamic;
  metadata?: Dynamic;
  /** Nanoseconds since the epoch. */
  startTimeNs?: number | bigint | null;
}

/** A span that is nobody's current one, and must be ended by hand. */
export function startSpanNoContext(name: string, options: DetachedSpanOptions = {}): Span {
  const { parentSpan = null, startTimeNs } = options;
  const start = typeof startTimeNs === "number" ? BigInt(startTimeNs) : startTimeNs;
  const span = new Span(name, options.spanType ?? SpanType.UNKNOWN, parentSpan, {
    startTimeNs: start ?? null,
  });
  if (options.inputs !== undefined && options.inputs !== null) span.setInputs(options.inputs);
  if (options.attributes) span.setAttributes(options.attributes);
  if (options.description) span.setAttribute("mlflow.spanDescription", options.description);
  if (parentSpan === null) {
    addTexts(span.trace.tags, options.tags);
    addTexts(span.trace.metadata, options.metadata);
  }
  return span;
}
