import type { ServerResponse } from "node:http";
import type { Runner } from "../python/scope.js";
import type { Exchange } from "./exchange.js";
import { type Dynamic, isDict, PyTypeError, typeName } from "./python.js";
import type { Span } from "./span.js";
import { spanRunner } from "./tracing-context.js";

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
  private readonly flushSoon = (): void => this.flush();

  constructor(private readonly response: ServerResponse) {}

  /**
   * Writes one frame; where the client is behind, waits until it has read.
   * @returns what to wait for, if anything; for ever where the client goes away
   */
  send(data: string): Promise<void> | undefined {
    this.add(data);
    const { response } = this;
    if (!response.writableNeedDrain || response.destroyed) return undefined;
    return new Promise((resolve) => response.once("drain", resolve));
  }

  /** Writes one frame without waiting: one of the last. */
  add(data: string): void {
    if (this.frames === "") process.nextTick(this.flushSoon);
    this.frames += `data: ${data}\n\n`;
    if (this.frames.length >= gathered) this.flush();
  }

  /** Writes the last frame and ends the answer. */
  end(data: string): void {
    this.add(data);
    this.flush();
    this.response.end();
  }

  private flush(): void {
    const { response, frames } = this;
    this.frames = "";
    // Frames are ASCII, all else being escaped in JSON.
    if (frames !== "" && !response.destroyed && !response.writableEnded) response.write(frames, "latin1");
  }
}

type Source = AsyncIterator<Dynamic> | Iterator<Dynamic>;

/** What a handler's iterator gives. */
type Next = IteratorResult<Dynamic>;

/** Reads what a stream handler gives, with its span current only while the handler runs. */
export class ChunkReader {
  private readonly inSpan: Runner;
  private readonly source: Source;
  private readonly advance = (): Next | Promise<Next> => this.source.next();
  private finished = false;

  /** @param produce calls the handler; it may give any iterable, or a promise of one */
  constructor(
    readonly span: Span,
    private readonly exchange: Exchange,
    produce: () => Dynamic,
  ) {
    this.inSpan = spanRunner(span);
    this.source = this.inSpan(() => chunksOf(produce()));
  }

  /**
   * Calls a function with every chunk, and waits where it says so. Rejects with the handler's error; ends early where
   * the exchange is aborted.
   */
  async forEach(take: (chunk: Dynamic) => Promise<void> | undefined): Promise<void> {
    const { exchange } = this;
    while (!exchange.aborted) {
      let next: Next | Promise<Next>;
      try {
        next = this.inSpan(this.advance);
        if (isPromise(next)) next = await next;
      } catch (error) {
        this.finished = !exchange.aborted;
        throw error;
      }
      this.finished = next.done === true;
      if (this.finished || exchange.aborted) return;
      const behind = take(next.value);
      if (behind !== undefined) await behind;
    }
  }

  /**
   * Closes a handler that was not read to its end, so that its `finally` blocks run: at once, or when it gets to its
   * next `yield`. Does not reject.
   */
  async close(): Promise<void> {
    if (this.finished) return;
    this.finished = true;
    try {
      await this.inSpan(() => this.source.return?.(undefined));
    } catch (error) {
      this.exchange.tellFailure(error);
    }
  }
}

function chunksOf(result: Dynamic): Source {
  return isPromise(result) ? awaitedChunks(result) : iterateChunks(result);
}

/** Whether a handler's result is to be awaited. */
export function isPromise(value: Dynamic): value is Promise<Dynamic> {
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
