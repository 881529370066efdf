import type { Dynamic } from "../agent-server/python.js";
import { toPythonError } from "./openai-errors.js";
import { asOpenAIObject, type FieldType } from "./openai-object.js";

/** The npm package's stream: chunks, and the controller that ends the request. */
interface Source extends AsyncIterable<Dynamic> {
  readonly controller: AbortController;
}

/** The chunks of a streamed answer, each an `OpenAIObject`. */
export class OpenAIStream implements AsyncIterable<Dynamic> {
  private readonly source: Source;
  private chunks: AsyncGenerator<Dynamic> | null = null;

  constructor(
    source: unknown,
    private readonly type: FieldType,
  ) {
    this.source = source as Source;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Dynamic> {
    return (this.chunks ??= this.read());
  }

  /** Ends the request; no more chunks come. */
  close(): void {
    this.source.controller.abort();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): boolean {
    this.close();
    return false;
  }

  private async *read(): AsyncGenerator<Dynamic> {
    try {
      for await (const chunk of this.source) yield asOpenAIObject(chunk, this.type);
    } catch (error) {
      throw toPythonError(error);
    }
  }
}
