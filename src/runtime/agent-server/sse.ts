import type { ServerResponse } from "node:http";
import type { Exchange } from "./exchange.js";
import { type Dynamic, isDict, PyTypeError, typeName } from "./python.js";
import { runInSpan, type Span } from "./span.js";

/** Starts an event stream: status 200 whatever comes later. */
export function openEventStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  // With the first frames, where they come at once.
  process.nextTick(() => response.flushHeaders());
}

/** Characters of frames that are gathered before they are written. */
const gathered = 16 * 1024;

/** Writes the frames of one stream. Those that come in one turn of the event loop are written together. */
export class FrameWriter {
  private frames = "";

  constructor(private readonly exchange: Exchange) {}

  /**
   * Writes one frame; where the client is behind, waits until it has read.
   * @returns what to wait for, if anything; it rejects when the exchange is aborted
   */
  send(data: string): Promise<void> | undefined {
    this.add(data);
    const { response } = this.exchange;
    if (!response.writableNeedDrain || response.destroyed) return undefined;
    return this.exchange.wait(new Promise((resolve) => response.once("drain", resolve)));
  }

  /** Writes one frame without waiting: one of the last. */
  add(data: string): void {
    if (this.frames === "") process.nextTick(() => this.flush());
    this.frames += `data: ${data}\n\n`;
    if (this.frames.length >= gathered) this.flush();
  }

  /** Writes the last frame and ends the answer. */
  end(data: string): void {
    this.add(data);
    this.flush();
    this.exchange.response.end();
  }

  private flush(): void {
    const { response } = this.exchange;
    if (this.frames !== "" && !response.destroyed && !response.writableEnded) response.write(this.frames);
    this.frames = "";
  }
}

type Source = AsyncIterator<Dynamic> | Iterator<Dynamic>;

/** Reads what a stream handler gives, with its span current only while the handler runs. */
export class ChunkReader {
  private readonly source: Source;
  private finished = false;

  /** @param produce calls the handler; it may give any iterable, or a promise of one */
  constructor(
    private readonly span: Span,
    private readonly exchange: Exchange,
    produce: () => Dynamic,
  ) {
    this.source = runInSpan(span, () => chunksOf(produce()));
  }

  /** The next chunk; undefined at the end. Rejects with the handler's error, or when the exchange is aborted. */
  async next(): Promise<{ readonly value: Dynamic } | undefined> {
    let next: IteratorResult<Dynamic> | Promise<IteratorResult<Dynamic>>;
    try {
      next = runInSpan(this.span, () => this.source.next());
      if (isPromise(next)) next = await this.exchange.wait<IteratorResult<Dynamic>>(next);
    } catch (error) {
      this.finished = !this.exchange.aborted;
      throw error;
    }
    this.finished = next.done === true;
    return this.finished ? undefined : next;
  }

  /**
   * Closes a handler that was not read to its end, so that its `finally` blocks run: at once, or when it gets to its
   * next `yield`. Does not reject.
   */
  async close(): Promise<void> {
    if (this.finished) return;
    this.finished = true;
    try {
      await runInSpan(this.span, () => this.source.return?.(undefined));
    } catch (error) {
      this.exchange.tellFailure(error);
    }
  }
}

function chunksOf(result: Dynamic): Source {
  return isPromise(result) ? awaitedChunks(result) : iterateChunks(result);
}

function isPromise(value: Dynamic): value is Promise<Dynamic> {
  return typeof value === "object" && value !== null && typeof value.then === "function";
}

async function* awaitedChunks(result: Promise<Dynamic>): AsyncGenerator<Dynamic> {
  const value = await result;
  if (value?.[Symbol.asyncIterator] === undefined && value?.[Symbol.iterator] === undefined) {
    throw new PyTypeError("'async for' requires an object with __aiter__ method, got coroutine");
  }
  const chunks: Iterable<Dynamic> | AsyncIterable<Dynamic> = value instanceof Map ? value.keys() : value;
  yield* chunks;
}

function iterateChunks(value: Dynamic): Source {
  if (value?.[Symbol.asyncIterator] !== undefined) return value[Symbol.asyncIterator]();
  if (isDict(value)) return value instanceof Map ? value.keys() : Object.keys(value)[Symbol.iterator]();
  if (value?.[Symbol.iterator] !== undefined) return value[Symbol.iterator]();
  throw new PyTypeError(`'${typeName(value)}' object is not iterable`);
}
