import { signature, signatureOf } from "../python/functions.js";
import { type Dynamic } from "./python.js";
import { MlflowException } from "./mlflow-exception.js";
import { openSpan, runInSpan, type Span, SpanEvent, SpanStatusCode, SpanType } from "./span.js";
import { withSamplingRatio } from "./trace-info.js";
import { chunkJson } from "./trace-json.js";
import { copyParameters, functionName, namedArguments } from "./traced-arguments.js";

/** How a traced function's spans look; both spellings of the names are taken. */
export interface TraceOptions {
  /** Name of the span; else the function's, as Python had it. */
  name?: string | null;
  /** A member of `SpanType`, or another text; `UNKNOWN` unless given. */
  spanType?: string;
  /** A dict of attributes that every span gets. */
  attributes?: Dynamic;
  /** Makes a generator's chunks into the span's outputs. */
  outputReducer?: ((chunks: Dynamic[]) => Dynamic) | null;
  /** How many of the traces that begin here are kept, from 0 to 1; else what `MLFLOW_TRACE_SAMPLING_RATIO` says. */
  samplingRatioOverride?: number | null;
  /** A text that describes the span. */
  description?: string | null;
}

type AnyFunction = (this: Dynamic, ...args: Dynamic[]) => Dynamic;

/**
 * Runs a function in a span of its own: `@trace({ spanType: "TOOL" })` on a method, or `trace({ ... })(fn)`. Takes
 * plain and async functions and generator functions of both kinds, and keeps their types. A span's inputs are the
 * arguments, its outputs the result unless the body set outputs itself; errors are noted and thrown on.
 *
 * @throws MlflowException for an `outputReducer` where there is no generator, or a ratio that is not between 0 and 1.
 */
export function trace(
  options: TraceOptions = {},
): <F extends AnyFunction>(fn: F, context?: ClassMethodDecoratorContext) => F {
  const ratio = Number(options.samplingRatioOverride ?? 1);
  if (!(ratio >= 0 && ratio <= 1)) {
    throw new MlflowException(
      `sampling_ratio_override must be between 0.0 and 1.0, got ${options.samplingRatioOverride}`,
    );
  }
  return (fn, context) => {
    const name = context === undefined ? fn.name : String(context.name);
    const own = functionName(fn, name);
    const kind = Object.prototype.toString.call(fn);
    const isGenerator = kind.endsWith("GeneratorFunction]");
    if (options.outputReducer && !isGenerator) {
      throw new MlflowException("The output_reducer argument is only supported for generator functions.");
    }
    const wrapped = isGenerator ? tracedGenerator(fn, own, options) : tracedCall(fn, own, options);
    Object.defineProperty(wrapped, "name", { value: name });
    copyParameters(wrapped, fn);
    const recorded = signatureOf(fn);
    if (recorded !== undefined) signature(wrapped, recorded.qualname, recorded.parameters);
    return wrapped as typeof fn;
  };
}

interface Traced {
  readonly fn: AnyFunction;
  /** What stands in the function's place; a signature may be recorded of it later. */
  readonly wrapped: AnyFunction;
  readonly own: string;
  readonly options: TraceOptions;
}

function begin({ fn, wrapped, own, options }: Traced, args: Dynamic[]): Span {
  const span = withSamplingRatio(options.samplingRatioOverride ?? null, () =>
    openSpan(options.name ?? own, options.spanType ?? SpanType.UNKNOWN),
  );
  if (options.attributes) span.setAttributes(options.attributes);
  if (options.description) span.setAttribute("mlflow.spanDescription", options.description);
  if (!isGeneratorFunction(fn)) span.setAttribute("mlflow.spanFunctionName", own);
  span.setInputs(namedArguments(fn, args, wrapped));
  return span;
}

const isGeneratorFunction = (fn: AnyFunction): boolean =>
  Object.prototype.toString.call(fn).endsWith("GeneratorFunction]");

function fail(span: Span, error: unknown): never {
  span.recordException(error);
  span.end();
  throw error;
}

/** Outputs that the body set itself stay. */
function succeed<T>(span: Span, outputs: T): T {
  if (span.outputs === null) span.setOutputs(outputs);
  span.end();
  return outputs;
}

function tracedCall(fn: AnyFunction, own: string, options: TraceOptions): AnyFunction {
  return function wrapped(...args) {
    const span = begin({ fn, wrapped, own, options }, args);
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

function tracedGenerator(fn: AnyFunction, own: string, options: TraceOptions): AnyFunction {
  const isAsync = Object.prototype.toString.call(fn) === "[object AsyncGeneratorFunction]";
  return function wrapped(...args) {
    const source: Dynamic = fn.apply(this, args);
    const record = (): ChunkRecord =>
      new ChunkRecord(begin({ fn, wrapped, own, options }, args), options.outputReducer);
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
    noteChunk(this.span, this.chunks.length, chunk);
    this.chunks.push(chunk);
  }

  finish(): void {
    this.span.end({ outputs: this.outputs() });
  }

  fail(error: unknown): never {
    this.span.addEvent(SpanEvent.fromException(error));
    this.span.end({ status: SpanStatusCode.ERROR });
    throw error;
  }

  private outputs(): Dynamic {
    try {
      return this.reduce ? (this.reduce(this.chunks) as unknown) : this.chunks;
    } catch {
      return this.chunks;
    }
  }
}

/** Notes one chunk of a stream as an event of its span. */
export function noteChunk(span: Span, index: number, chunk: Dynamic): void {
  const attributes = { "mlflow.chunk.value": chunkJson(chunk) };
  span.addEvent(new SpanEvent({ name: `mlflow.chunk.item.${index}`, attributes }));
}

/**
 * The span is current only while the generator's body runs, not while the consumer holds a chunk. A generator that its
 * consumer leaves ends its span with the chunks so far; in MLflow such a span never ends.
 */
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
    return record.fail(error);
  } finally {
    if (!finished) {
      runInSpan(record.span, () => source.return(undefined));
      record.finish();
    }
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
    return record.fail(error);
  } finally {
    if (!finished) {
      await runInSpan(record.span, () => source.return(undefined));
      record.finish();
    }
  }
}
