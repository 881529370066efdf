import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type Dynamic, isDict, messageOf, PyTypeError, typeName } from "./python.js";
import { jsonDumps } from "./python-json.js";
import { runInSpan, type Span } from "./span.js";

/** Starts an event stream: status 200 whatever comes later. */
export function openEventStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
}

/** Writes one frame and waits while the client is behind. */
export async function sendFrame(response: ServerResponse, data: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted || response.write(`data: ${data}\n\n`)) return;
  await once(response, "drain", { signal }).catch(() => undefined);
}

export const frameOf = (value: unknown): string => jsonDumps(value);

export const errorFrame = (error: unknown): string => jsonDumps({ error: messageOf(error) });

/** The chunks that a stream handler gives, whatever kind of iterable it returns. */
export function chunksOf(result: Dynamic): AsyncGenerator<Dynamic> | Generator<Dynamic> {
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
  yield* iterateChunks(value);
}

function iterateChunks(value: Dynamic): AsyncGenerator<Dynamic> | Generator<Dynamic> {
  if (value?.[Symbol.asyncIterator] !== undefined) return value;
  if (isDict(value))
    return (value instanceof Map ? value.keys() : Object.keys(value)[Symbol.iterator]()) as Generator;
  if (value?.[Symbol.iterator] !== undefined) return value[Symbol.iterator]();
  throw new PyTypeError(`'${typeName(value)}' object is not iterable`);
}

/** Reads chunks with the span current only while their producer runs; closes the producer when reading stops. */
export async function* readInSpan(span: Span, produce: () => Dynamic): AsyncGenerator<Dynamic> {
  const source = runInSpan(span, () => chunksOf(produce()));
  let finished = false;
  try {
    for (;;) {
      const next: IteratorResult<Dynamic> = await runInSpan(span, () => source.next());
      finished = next.done === true;
      if (finished) return;
      yield next.value;
    }
  } catch (error) {
    finished = true;
    throw error;
  } finally {
    if (!finished) await runInSpan(span, () => source.return?.(undefined));
  }
}
