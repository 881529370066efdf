import { type Dynamic, isDict, pythonOptions, ValueError } from "./python.js";
import {
  enterSpan,
  getCurrentActiveSpan,
  openSpan,
  runInSpan,
  type Span,
  SpanEvent,
  SpanType,
} from "./span.js";
import { jsonDumps } from "./python-json.js";

export interface TraceOptions {
  /** Name of the span; else the function's. */
  name?: string | null;
  spanType?: string;
  attributes?: Dynamic;
  /** Makes a generator's chunks into the span's outputs. */
  outputReducer?: ((chunks: Dynamic[]) => Dynamic) | null;
}

type AnyFunction = (this: Dynamic, ...args: Dynamic[]) => Dynamic;

/**
 * Runs a function in a span of its own: `@trace({ spanType: "TOOL" })` on a method, or `trace({ ... })(fn)`. Takes
 * plain and async functions and generator functions of both kinds.
 */
export function trace(
  options: TraceOptions = {},
): <F extends AnyFunction>(fn: F, context?: ClassMethodDecoratorContext) => F {
  return (fn, context) => {
    const name = options.name ?? (context === undefined ? fn.name : String(context.name));
    const kind = Object.prototype.toString.call(fn);
    const isGenerator = kind.endsWith("GeneratorFunction]");
    if (options.outputReducer && !isGenerator) {
      throw new ValueError("The output_reducer argument is only supported for generator functions.");
    }
    const wrapped = isGenerator ? tracedGenerator(fn, name, options) : tracedCall(fn, name, options);
    Object.defineProperty(wrapped, "name", { value: fn.name });
    return wrapped as typeof fn;
  };
}

function begin(fn: AnyFunction, name: string, options: TraceOptions, args: Dynamic[]): Span {
  const span = openSpan(name, options.spanType ?? SpanType.UNKNOWN);
  span.setAttribute("mlflow.spanFunctionName", fn.name);
  if (options.attributes) span.setAttributes(options.attributes);
  span.setInputs(namedArguments(fn, args));
  return span;
}

/** Arguments under the parameters' names, as far as the function's text tells them. */
function namedArguments(fn: AnyFunction, args: Dynamic[]): Record<string, Dynamic> {
  const list = /\(([^)]*)\)/.exec(Function.prototype.toString.call(fn))?.[1] ?? "";
  const names = list.split(",").map((part) => /^\s*(?:\.\.\.)?([\w$]+)/.exec(part)?.[1]);
  return Object.fromEntries(args.map((value, index) => [names[index] ?? `arg${index}`, value as unknown]));
}

function fail(span: Span, error: unknown): never {
  span.recordException(error);
  span.end();
  throw error;
}

/** Outputs that the body set itself stay. */
function succeed<T>(span: Span, outputs: T): T {
  span.end(span.outputs === null ? { outputs } : {});
  return outputs;
}

function tracedCall(fn: AnyFunction, name: string, options: TraceOptions): AnyFunction {
  return function (...args) {
    const span = begin(fn, name, options, args);
    try {
      const result: Dynamic = runInSpan(span, () => fn.apply(this, args) as unknown);
      if (!(result instanceof Promise)) return succeed(span, result);
      return result.then(
        (value) => succeed(span, value),
        (error: unknown) => fail(span, error),
      );
    } catch (error) {
      return fail(span, error);
    }
  };
}

function tracedGenerator(fn: AnyFunction, name: string, options: TraceOptions): AnyFunction {
  const isAsync = Object.prototype.toString.call(fn) === "[object AsyncGeneratorFunction]";
  return function (...args) {
    const source: Dynamic = fn.apply(this, args);
    const record = (): ChunkRecord => new ChunkRecord(begin(fn, name, options, args), options.outputReducer);
    return isAsync ? readAsync(source as AsyncGenerator, record) : readSync(source as Generator, record);
  };
}

/** The chunks of a traced generator: events of its span while they come, its outputs at the end. */
class ChunkRecord {
  private readonly chunks: Dynamic[] = [];

  constructor(
    readonly span: Span,
    private readonly reduce: TraceOptions["outputReducer"],
  ) {}

  add(chunk: Dynamic): void {
    const attributes = { "mlflow.chunk.value": safeJson(chunk) };
    this.span.addEvent(new SpanEvent({ name: `mlflow.chunk.item.${this.chunks.length}`, attributes }));
    this.chunks.push(chunk);
  }

  finish(): void {
    succeed(this.span, this.outputs());
  }

  private outputs(): Dynamic {
    try {
      return this.reduce ? (this.reduce(this.chunks) as unknown) : this.chunks;
    } catch {
      return this.chunks;
    }
  }
}

function safeJson(value: unknown): string {
  try {
    return jsonDumps(value);
  } catch {
    return String(value);
  }
}

/** The span is current only while the generator's body runs, not while the consumer holds a chunk. */
function* readSync(source: Generator, open: () => ChunkRecord): Generator<Dynamic, Dynamic, Dynamic> {
  const record = open();
  let sent: unknown;
  let finished = false;
  try {
    for (;;) {
      const next = runInSpan(record.span, () => source.next(sent));
      if (next.done) {
        finished = true;
        record.finish();
        return next.value;
      }
      record.add(next.value);
      sent = yield next.value;
    }
  } catch (error) {
    finished = true;
    return fail(record.span, error);
  } finally {
    if (!finished) runInSpan(record.span, () => source.return(undefined));
  }
}

async function* readAsync(
  source: AsyncGenerator,
  open: () => ChunkRecord,
): AsyncGenerator<Dynamic, Dynamic, Dynamic> {
  const record = open();
  let sent: unknown;
  let finished = false;
  try {
    for (;;) {
      const next = await runInSpan(record.span, () => source.next(sent));
      if (next.done) {
        finished = true;
        record.finish();
        return next.value;
      }
      record.add(next.value);
      sent = yield next.value;
    }
  } catch (error) {
    finished = true;
    return fail(record.span, error);
  } finally {
    if (!finished) await runInSpan(record.span, () => source.return(undefined));
  }
}

/** `with mlflow.start_span(...) as span`: current between `__enter__` and `__exit__`. */
export class SpanContext {
  private span: Span | null = null;
  private outer: Span | null = null;

  constructor(
    private readonly name: string,
    private readonly spanType: string,
    private readonly attributes: Dynamic,
  ) {}

  __enter__(): Span {
    this.outer = getCurrentActiveSpan();
    this.span = openSpan(this.name, this.spanType);
    if (this.attributes) this.span.setAttributes(this.attributes);
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
  spanType?: string;
  attributes?: Dynamic;
}

/** A span for a block of code: enter it, and exit it in `finally`. */
export function startSpan(name = "span", options: SpanOptions = {}): SpanContext {
  return new SpanContext(name, options.spanType ?? SpanType.UNKNOWN, options.attributes);
}

/** What `updateCurrentTrace` can set; names in camelCase are taken too. */
export interface TraceUpdate {
  tags?: Dynamic;
  metadata?: Dynamic;
  client_request_id?: string | null;
  request_preview?: string | null;
  response_preview?: string | null;
  state?: string | null;
  session_id?: string | null;
  user?: string | null;
  [name: string]: Dynamic;
}

/** Adds to the trace that the running code belongs to; outside any, a warning. */
export function updateCurrentTrace(options: TraceUpdate = {}): void {
  const span = getCurrentActiveSpan();
  const update = pythonOptions(options);
  if (update.state && update.state !== "OK" && update.state !== "ERROR") {
    throw new ValueError(`State must be either 'OK' or 'ERROR', but got '${update.state}'.`);
  }
  if (span === null) {
    console.warn("No active trace found. Call updateCurrentTrace() inside a traced function.");
    return;
  }
  const { trace } = span;
  addTexts(trace.tags, update.tags);
  addTexts(trace.metadata, update.metadata);
  if (update.session_id) trace.metadata["mlflow.trace.session"] = update.session_id;
  if (update.user) trace.metadata["mlflow.trace.user"] = update.user;
  trace.clientRequestId = update.client_request_id ?? trace.clientRequestId;
  trace.requestPreview = update.request_preview ?? trace.requestPreview;
  trace.responsePreview = update.response_preview ?? trace.responsePreview;
  trace.state = update.state ?? trace.state;
}

function addTexts(target: Record<string, string>, values: Dynamic): void {
  if (!isDict(values)) return;
  for (const [key, value] of values instanceof Map ? values : Object.entries(values))
    target[key as string] = String(value);
}

/** The id of the trace that the running code belongs to. */
export function getActiveTraceId(): string | null {
  return getCurrentActiveSpan()?.traceId ?? null;
}
