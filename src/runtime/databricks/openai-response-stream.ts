/** `client.responses.stream(...)`: the events of a response with what they come to. */
import type { Dynamic } from "../agent-server/python.js";
import { RuntimeError } from "../python/exceptions.js";
import { asOpenAIObject, type ObjectType } from "./openai-object.js";
import { isModel, parseResponse } from "./openai-parse.js";
import { responseEvent, responseType } from "./openai-response-types.js";
import type { OpenAIStream } from "./openai-stream.js";

/** An event with fields that the plain stream does not have. */
function extended(event: Dynamic, added: Record<string, Dynamic>): Dynamic {
  const type = responseType("event", event.type as string);
  const fields = Object.fromEntries(Object.keys(added).map((name) => [name, (value: Dynamic) => value]));
  const own: ObjectType = { ...type, fields: { ...type.fields, ...fields } };
  return asOpenAIObject({ ...event, ...added }, own);
}

export class ResponseStream implements AsyncIterable<Dynamic> {
  /** Texts and arguments so far, by their places. */
  private readonly soFar = new Map<string, string>();
  private started = false;
  private completed: Dynamic = null;
  private reading: AsyncGenerator<Dynamic> | null = null;

  private source: OpenAIStream | null = null;

  /**
   * @param ask sends the request, when the stream is entered
   * @param given the parameters of the call
   */
  constructor(
    private readonly ask: () => Promise<Dynamic>,
    private readonly given: Dynamic,
  ) {}

  /** A reader that leaves early leaves the rest to the next one. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Dynamic> {
    const events = (this.reading ??= this.read());
    return { next: () => events.next(), [Symbol.asyncIterator]: () => this[Symbol.asyncIterator]() };
  }

  async __aenter__(): Promise<this> {
    this.source = (await this.ask()) as OpenAIStream;
    return this;
  }

  __enter__(): Promise<this> {
    return this.__aenter__();
  }

  __aexit__(): Promise<boolean> {
    this.close();
    return Promise.resolve(false);
  }

  __exit__(): Promise<boolean> {
    return this.__aexit__();
  }

  /** Ends the request; no more events come. */
  close(): void {
    this.source?.close();
  }

  async untilDone(): Promise<this> {
    for await (const _ of this) void _;
    return this;
  }

  /** The whole response, once the stream has ended. Throws RuntimeError where it ended too early. */
  async getFinalResponse(): Promise<Dynamic> {
    await this.untilDone();
    if (this.completed === null) throw new RuntimeError("Didn't receive a `response.completed` event.");
    return this.completed as unknown;
  }

  private async *read(): AsyncGenerator<Dynamic> {
    for await (const event of this.source ?? []) {
      if (!this.started && event.type !== "response.created")
        throw new RuntimeError(
          `Expected to have received \`response.created\` before \`${event.type as string}\``,
        );
      this.started = true;
      yield this.told(event) as unknown;
    }
  }

  private told(event: Dynamic): Dynamic {
    switch (event.type as string) {
      case "response.output_text.delta":
        return extended(event, { snapshot: this.add(event, String(event.content_index)) });
      case "response.function_call_arguments.delta":
        return extended(event, { snapshot: this.add(event, "arguments") });
      case "response.output_text.done": {
        const format: Dynamic = this.given.text_format ?? null;
        const parsed: unknown = isModel(format) ? format.modelValidateJson(event.text) : null;
        return extended(event, { parsed });
      }
      case "response.completed":
        this.completed = parseResponse(event.response, this.given);
        return responseEvent({ ...event, response: this.completed as unknown });
      default:
        return event as unknown;
    }
  }

  private add(event: Dynamic, part: string): string {
    const place = `${String(event.output_index)} ${part}`;
    const text = (this.soFar.get(place) ?? "") + String(event.delta);
    this.soFar.set(place, text);
    return text;
  }
}
