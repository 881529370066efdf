import * as sdk from "openai";
import { isOpenaiTraced } from "../agent-server/autolog.js";
import { type Dynamic, pythonOptions } from "../agent-server/python.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { statusError, toPythonError } from "./openai-errors.js";
import { asOpenAIObject, type FieldType } from "./openai-object.js";
import { chatParams, parseChat, parseResponse, responseParams } from "./openai-parse.js";
import { responseEvent, responseObject } from "./openai-response-types.js";
import { OpenAIStream } from "./openai-stream.js";
import { traceCall } from "./openai-tracing.js";
import { chatCompletion, chatCompletionChunk } from "./openai-types.js";
import { plainJson } from "./plain-json.js";

/** Options of the client; names in camelCase are taken too. */
export interface OpenAIOptions {
  api_key?: string | (() => Promise<string>) | null;
  base_url?: string | null;
  organization?: string | null;
  project?: string | null;
  /** Seconds. */
  timeout?: Dynamic;
  max_retries?: Dynamic;
  default_headers?: Dynamic;
  default_query?: Dynamic;
  [option: string]: Dynamic;
}

/** The npm package's client, throwing the errors of Python's. */
class SdkClient extends sdk.OpenAI {
  protected override makeStatusError(
    status: number,
    error: object,
    message: string | undefined,
    headers: Headers,
  ): sdk.APIError {
    return statusError(status, error, message, headers) as unknown as sdk.APIError;
  }
}

type Send = (body: Dynamic, options: sdk.OpenAI.RequestOptions) => Promise<Dynamic>;

/** What a method of the interface answers, as a whole and in pieces. */
interface Endpoint {
  /** Name of the span: the Python resource class. */
  readonly span: string;
  readonly spanType: string;
  readonly whole: FieldType;
  readonly piece: FieldType;
}

const endpoints = {
  chat: { span: "Completions", spanType: "CHAT_MODEL", whole: chatCompletion, piece: chatCompletionChunk },
  completions: { span: "Completions", spanType: "LLM", whole: null, piece: null },
  embeddings: { span: "Embeddings", spanType: "EMBEDDING", whole: null, piece: null },
  responses: {
    span: "Responses",
    spanType: "CHAT_MODEL",
    whole: responseObject,
    piece: responseEvent,
  },
} as const satisfies Record<string, Endpoint>;

/** What a client changes in its requests and in its answers. */
export interface Repairs {
  readonly request?: (body: Dynamic) => Dynamic;
  readonly answer?: (answer: Dynamic) => Dynamic;
}

/** A resource with one method. */
export class Resource {
  constructor(
    private readonly send: Send,
    private readonly endpoint: Endpoint,
    /** What the names of spans begin with. */
    private readonly prefix: string,
    private readonly repairs: Repairs = {},
  ) {}

  /**
   * Sends a request: wire fields as in Python, with `stream: true` for an async iterable of chunks.
   * Also takes `extra_headers`, `extra_query`, `extra_body` and `timeout` (seconds).
   */
  create(params: Dynamic): Promise<Dynamic> {
    const { body, options } = splitParams(this.repairs.request?.(params) ?? params);
    return this.traced(params, () => this.request(body, options, this.repairs.answer));
  }

  protected traced(params: Dynamic, call: () => Promise<Dynamic>): Promise<Dynamic> {
    return isOpenaiTraced()
      ? traceCall(this.prefix + this.endpoint.span, this.endpoint.spanType, params, call)
      : call();
  }

  /** @param repair what the client changes in the answer. */
  protected async request(
    body: Dynamic,
    options: sdk.OpenAI.RequestOptions,
    repair?: Repairs["answer"],
  ): Promise<Dynamic> {
    try {
      const answer: unknown = await this.send(body, options);
      if (body.stream) return new OpenAIStream(answer as sdk.OpenAI, this.endpoint.piece);
      const object: unknown = asOpenAIObject(answer, this.endpoint.whole);
      return repair?.(object) ?? object;
    } catch (error) {
      throw toPythonError(error);
    }
  }
}

/** How `parse` of a resource makes the request, and reads the answer. */
interface Parsing {
  readonly params: (given: Dynamic) => Dynamic;
  readonly read: (answer: Dynamic, given: Dynamic) => Dynamic;
}

/** A resource whose answers can be read as pydantic models. */
export class ParsingResource extends Resource {
  constructor(
    send: Send,
    endpoint: Endpoint,
    prefix: string,
    repairs: Repairs | undefined,
    private readonly parsing: Parsing,
  ) {
    super(send, endpoint, prefix, repairs);
  }

  /**
   * As `create`, with a model as `response_format` or `text_format`: the answer has the objects as `parsed`.
   * Throws ValidationError where the answer does not fit, LengthFinishReasonError where it was cut.
   */
  parse(params: Dynamic): Promise<Dynamic> {
    const given: Dynamic = Object.fromEntries(Object.entries(params as object));
    const { body, options } = splitParams(this.parsing.params(given));
    return this.traced(
      params,
      async () => this.parsing.read(await this.request(body, options), given) as unknown,
    );
  }
}

/** `client.chat` */
export class Chat {
  constructor(readonly completions: ParsingResource) {}
}

/** `openai.OpenAI`: the parts of the client that agents use. Responses are `OpenAIObject`s, not dicts. */
export class OpenAI {
  /** What the names of the spans of its calls begin with. */
  protected static readonly spanPrefix: string = "";
  readonly chat: Chat;
  readonly completions: Resource;
  readonly embeddings: Resource;
  readonly responses: ParsingResource;

  constructor(
    private readonly options: OpenAIOptions = {},
    private readonly repairs: { chat?: Repairs; responses?: Repairs } = {},
  ) {
    const client = new SdkClient(sdkOptions(pythonOptions(options)));
    const resource = (
      path: string,
      endpoint: Endpoint,
      repaired?: Repairs,
      send = sender(client, path),
    ): Resource => new Resource(send, endpoint, new.target.spanPrefix, repaired);
    const parsing = (path: string, endpoint: Endpoint, repaired: Repairs | undefined, how: Parsing) =>
      new ParsingResource(sender(client, path), endpoint, new.target.spanPrefix, repaired, how);
    this.chat = new Chat(
      parsing("/chat/completions", endpoints.chat, repairs.chat, { params: chatParams, read: parseChat }),
    );
    this.completions = resource("/completions", endpoints.completions);
    this.embeddings = resource(
      "/embeddings",
      endpoints.embeddings,
      undefined,
      embeddingSender(sender(client, "/embeddings")),
    );
    this.responses = parsing("/responses", endpoints.responses, repairs.responses, {
      params: responseParams,
      read: parseResponse,
    });
  }

  /** The resources under their names while they were new. */
  get beta(): { readonly chat: Chat; readonly responses: ParsingResource } {
    return { chat: this.chat, responses: this.responses };
  }

  /** Another client with some options changed. */
  withOptions(changes: OpenAIOptions = {}): OpenAI {
    return new OpenAI({ ...this.options, ...changes }, this.repairs);
  }
}

function sender(client: sdk.OpenAI, path: string): Send {
  return (body, options) =>
    client.post(path, { body, ...options, stream: Boolean(body.stream) }) as Promise<Dynamic>;
}

/** Vectors come as text of their bytes, four a number, unless the call asks for something else. */
function embeddingSender(send: Send): Send {
  return async (body, options) => {
    const answer: Dynamic = await send({ encoding_format: "base64", ...body }, options);
    for (const each of (answer.data as Dynamic[] | undefined) ?? [])
      if (typeof each.embedding === "string" && !("encoding_format" in body))
        each.embedding = floatsOf(Buffer.from(each.embedding as string, "base64"));
    return answer;
  };
}

const floatsOf = (bytes: Buffer): number[] =>
  Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));

function sdkOptions(options: OpenAIOptions): sdk.ClientOptions {
  const { timeout, max_retries: maxRetries } = options;
  return {
    ...(options.api_key ? { apiKey: options.api_key } : {}),
    ...(options.base_url ? { baseURL: options.base_url.replace(/\/+$/, "") } : {}),
    ...(options.organization ? { organization: options.organization } : {}),
    ...(options.project ? { project: options.project } : {}),
    ...(timeout === undefined || timeout === null ? {} : { timeout: Number(timeout) * 1000 }),
    ...(maxRetries === undefined || maxRetries === null ? {} : { maxRetries: Number(maxRetries) }),
    ...(options.default_headers ? { defaultHeaders: plainJson(options.default_headers) } : {}),
    ...(options.default_query ? { defaultQuery: plainJson(options.default_query) } : {}),
  };
}

/** Takes the options of the call out of its parameters, as Python's client does. */
function splitParams(params: Dynamic): { body: Dynamic; options: sdk.OpenAI.RequestOptions } {
  const {
    extra_headers: headers,
    extra_query: query,
    extra_body: extra,
    timeout,
    ...rest
  } = plainJson(params);
  const signal = getAbortSignal();
  return {
    body: { ...rest, ...extra },
    options: {
      ...(headers ? { headers } : {}),
      ...(query ? { query } : {}),
      ...(timeout === undefined || timeout === null ? {} : { timeout: Number(timeout) * 1000 }),
      ...(signal ? { signal } : {}),
    },
  };
}
