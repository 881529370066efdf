/** Messages of the base protocol out of a stream. What is no message is reported and passed over: the next one is read. */
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
} from "vscode-languageserver/node";

const separator = Buffer.from("\r\n\r\n");

/** More than any document that an editor sends; a length beyond it is a mistake. */
const largestMessage = 256_000_000;
const largestHeader = 8_192;

export class ResilientReader extends AbstractMessageReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes that are needed before it is worth looking again. */
  private wanted = 0;

  constructor(private readonly stream: NodeJS.ReadableStream) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer | string): void => {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      this.chunks.push(bytes);
      this.size += bytes.length;
      if (this.size >= this.wanted) this.readAll(callback);
    };
    const fail = (error: Error): void => this.fireError(error);
    const close = (): void => this.fireClose();
    this.stream.on("data", take).on("error", fail).on("close", close);
    return {
      dispose: () => void this.stream.off("data", take).off("error", fail).off("close", close),
    };
  }

  private readAll(callback: DataCallback): void {
    let rest = Buffer.concat(this.chunks);
    for (;;) {
      const next = this.readOne(rest, callback);
      if (next === undefined) break;
      rest = rest.subarray(next);
    }
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
  }

  /** Takes one message, or something that is none, from the beginning. Returns its length; undefined where more must come. */
  private readOne(bytes: Buffer, callback: DataCallback): number | undefined {
    this.wanted = bytes.length + 1;
    const end = bytes.indexOf(separator);
    if (end < 0)
      return bytes.length > largestHeader ? this.skip(bytes, bytes.length, "no header") : undefined;
    const found = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(bytes.subarray(0, end).toString("latin1"));
    const length = Number(found?.[1] ?? NaN);
    const start = end + separator.length;
    if (!(length <= largestMessage))
      return this.skip(bytes, start, "a header without a Content-Length that can be");
    if (bytes.length < start + length) {
      this.wanted = start + length;
      return undefined;
    }
    let message: unknown;
    try {
      message = JSON.parse(bytes.toString("utf8", start, start + length));
    } catch {
      this.fireError(new Error("a message that is no JSON"));
      return start + length;
    }
    if (typeof message === "object" && message !== null && !Array.isArray(message))
      callback(message as Message);
    else this.fireError(new Error("a message that is no JSON object"));
    return start + length;
  }

  /** Goes on at the next header. */
  private skip(bytes: Buffer, atLeast: number, what: string): number {
    this.fireError(new Error(what));
    const next = bytes.toString("latin1", 1).search(/content-length:/i);
    return next < 0 ? atLeast : next + 1;
  }
}
