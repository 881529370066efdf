/** `ChatDatabricks`: a chat model of `@langchain/core` over the workspace's serving endpoints, with the requests and the messages of the Python class. */
import { randomUUID } from "node:crypto";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import { DatabricksOpenAI } from "../databricks/databricks-openai.js";
import type { Workspace } from "../databricks/workspace.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { truthy } from "../python/truth.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import {
  responsesChunk,
  responsesInput,
  responsesMessage,
  responsesTools,
  responsesUsage,
} from "./chat-responses.js";
import { answerChunk, answerMessage, usageMetadata, wireMessage } from "./chat-wire.js";
import { convertToMessages, plainObject } from "./convert-messages.js";
import { AIMessageChunk } from "./message-chunks.js";
import { HumanMessage, type BaseMessage } from "./messages.js";
import { ChatPromptValue, isPromptValue } from "./prompt-value.js";
import {
  pipe,
  Runnable,
  RunnableBinding,
  RunnableParallel,
  RunnablePassthrough,
  type CoreRunnable,
} from "./runnables.js";
import { structuredOutput } from "./structured-output.js";
import { convertToOpenaiTool } from "./tool-schema.js";

/** Options of the Python class; `endpoint` is the old name of `model`. */
export interface ChatDatabricksOptions {
  endpoint?: string;
  model?: string;
  temperature?: Dynamic;
  max_tokens?: Dynamic;
  stop?: readonly string[] | null;
  n?: number;
  extra_params?: Dynamic;
  stream_usage?: boolean;
  streaming?: boolean;
  disable_streaming?: Dynamic;
  /** Seconds. */
  timeout?: Dynamic;
  max_retries?: Dynamic;
  workspace_client?: Workspace | null;
  use_responses_api?: boolean;
  /** Names of the target and of the run, which decide nothing here. */
  target_uri?: string | null;
  name?: string | null;
  tags?: Dynamic;
  metadata?: Dynamic;
}

/** Keywords of a call that are not fields of the request. */
const notSent = new Set(["stop", "stream_usage", "custom_inputs"]);

/** The model as the npm packages see it. */
class DatabricksModel extends BaseChatModel {
  override lc_namespace = ["databricks_langchain", "chat_models"];

  static override lc_name(): string {
    return "ChatDatabricks";
  }

  private client: DatabricksOpenAI | undefined;

  constructor(readonly settings: ChatDatabricksOptions) {
    super({});
    this.disableStreaming = settings.disable_streaming === true;
  }

  override _llmType(): string {
    return "chat-databricks";
  }

  override getName(): string {
    return "ChatDatabricks";
  }

  /** What traces show of a call. */
  override invocationParams(options?: Dynamic): Dynamic {
    const {
      messages: _messages,
      stream: _stream,
      ...params
    } = this.requestBody([], options?.request ?? {}, false);
    return { ...params, _type: this._llmType() };
  }

  override async invoke(input: Dynamic, options?: Dynamic): Promise<Dynamic> {
    const message: unknown = await super.invoke(promptValue(input), options);
    return message instanceof AIMessageChunk ? message.toMessage() : message;
  }

  override async *_streamIterator(input: Dynamic, options?: Dynamic): AsyncGenerator<Dynamic> {
    yield* super._streamIterator(promptValue(input), options);
  }

  override async _generate(messages: Dynamic[], options: Dynamic, run?: Dynamic): Promise<Dynamic> {
    if (this.settings.use_responses_api) {
      const body: unknown = this.requestBody(messages, options.request ?? {}, false);
      const message = responsesMessage(await this.create(body));
      return { generations: [{ text: message.text, message }], llmOutput: {} };
    }
    const answer = (await this.create(this.requestBody(messages, options.request ?? {}, false))).toDict();
    const llmOutput = outputOf(answer);
    const id = `lc_run--${run?.runId ?? randomUUID()}`;
    const generations = (answer.choices as Dynamic[]).map((choice, i) => {
      const message: Dynamic = answerMessage(choice.message, answer.usage);
      message.id ??= `${id}-${i}`;
      const info = choice.finish_reason ? { finish_reason: choice.finish_reason as unknown } : {};
      message.response_metadata = answer.choices.length === 1 ? { ...llmOutput, ...info } : info;
      return { text: message.text as string, message };
    });
    return { generations, llmOutput };
  }

  override async *_streamResponseChunks(
    messages: Dynamic[],
    options: Dynamic,
    run?: Dynamic,
  ): AsyncGenerator<ChatGenerationChunk> {
    const id = `lc_run--${run?.runId ?? randomUUID()}`;
    let seen = false;
    const body: unknown = this.requestBody(messages, options.request ?? {}, true);
    const wantsUsage: boolean = options.request?.stream_usage ?? this.settings.stream_usage ?? true;
    const pieces = this.settings.use_responses_api ? this.responsesMessages : this.streamMessages;
    for await (const message of pieces.call(this, body, wantsUsage)) {
      seen = true;
      (message as Dynamic).id ??= id;
      yield await announced(message, run);
    }
    if (seen) yield await announced(new AIMessageChunk("", { chunk_position: "last", id }), run);
  }

  private async *responsesMessages(body: Dynamic, wantsUsage: boolean): AsyncGenerator<AIMessageChunk> {
    let usage: Dynamic = null;
    let previous: Dynamic = null;
    for await (const event of await this.create(body)) {
      const message = responsesChunk(event, previous);
      if (message) {
        previous = event;
        yield message;
      }
      usage = event.response?.usage ?? usage;
    }
    if (wantsUsage && usage) yield new AIMessageChunk("", { usage_metadata: responsesUsage(usage) });
  }

  private async *streamMessages(body: Dynamic, wantsUsage: boolean): AsyncGenerator<AIMessageChunk> {
    let usage: Dynamic = null;
    for await (const piece of await this.create(body)) {
      const chunk = piece.toDict();
      const [choice] = (chunk.choices as Dynamic[] | undefined) ?? [];
      const own: Dynamic = wantsUsage ? chunk.usage : null;
      if (own) usage = own;
      if (!choice) continue;
      const message = answerChunk(choice.delta, own);
      message.response_metadata = {
        ...(choice.finish_reason ? { finish_reason: choice.finish_reason } : {}),
        ...(choice.logprobs ? { logprobs: choice.logprobs } : {}),
      };
      yield message;
    }
    if (usage) yield new AIMessageChunk("", { usage_metadata: usageMetadata(usage) });
  }

  private create(body: Dynamic): Promise<Dynamic> {
    const { workspace_client: client, timeout, max_retries: retries } = this.settings;
    this.client ??= new DatabricksOpenAI({
      ...(client ? { workspace_client: client } : {}),
      ...(timeout == null ? {} : { timeout }),
      ...(retries == null ? {} : { max_retries: retries }),
    });
    return this.settings.use_responses_api
      ? this.client.responses.create(body)
      : this.client.chat.completions.create(body);
  }

  /** @param given the keywords of the call. */
  private requestBody(messages: Dynamic[], given: Dynamic, stream: boolean): Dynamic {
    const {
      model,
      endpoint,
      temperature,
      max_tokens: maxTokens,
      n = 1,
      extra_params: extra,
      stop,
    } = this.settings;
    const own = Object.entries(given as object).filter(([key]) => !notSent.has(key));
    const stops: unknown = stop ?? given.stop;
    const common: Dynamic = {
      model: model ?? endpoint,
      stream,
      ...plainObject(extra ?? {}),
      ...Object.fromEntries(own),
      ...(given.custom_inputs == null
        ? {}
        : { extra_body: { custom_inputs: given.custom_inputs as unknown } }),
    };
    if (this.settings.use_responses_api)
      return {
        ...common,
        input: responsesInput(convertToMessages(messages)),
        ...(temperature == null ? {} : { temperature }),
        ...("tools" in common ? { tools: responsesTools(common.tools as Iterable<Dynamic>) } : {}),
      };
    return {
      ...common,
      messages: convertToMessages(messages).map(wireMessage),
      ...(temperature == null ? {} : { temperature }),
      ...(truthy(stops) ? { stop: stops } : {}),
      ...(maxTokens == null ? {} : { max_tokens: maxTokens }),
      ...(n === 1 ? {} : { n }),
    };
  }
}

export async function announced(message: AIMessageChunk, run: Dynamic): Promise<ChatGenerationChunk> {
  const text = message.text;
  const chunk = new ChatGenerationChunk({ text, message: message as Dynamic });
  await run?.handleLLMNewToken(text, undefined, undefined, undefined, undefined, { chunk });
  return chunk;
}

/** What an answer says beside its messages. */
function outputOf({ usage, model }: Dynamic): Dynamic {
  const tokens = usage && {
    prompt_tokens: usage.prompt_tokens as unknown,
    completion_tokens: usage.completion_tokens as unknown,
    total_tokens: usage.total_tokens as unknown,
  };
  return { ...(usage ? { usage: tokens, ...tokens } : {}), ...(model ? { model, model_name: model } : {}) };
}

/** The input of a model: text, messages in any form, or what a prompt made. */
export function promptValue(input: Dynamic): ChatPromptValue {
  if (isPromptValue(input)) return new ChatPromptValue(input.toMessages() as BaseMessage[]);
  if (typeof input === "string") return new ChatPromptValue([new HumanMessage(input)]);
  if (Array.isArray(input)) return new ChatPromptValue(convertToMessages(input));
  throw new ValueError(
    `Invalid input type ${repr(input?.constructor)}. Must be a PromptValue, str, or list of BaseMessages.`,
  );
}

export class ChatDatabricks extends Runnable {
  readonly model: string;
  readonly temperature: Dynamic;
  readonly max_tokens: Dynamic;

  constructor(readonly settings: ChatDatabricksOptions = {}) {
    super(new DatabricksModel(settings) as unknown as CoreRunnable);
    this.model = settings.model ?? settings.endpoint ?? "";
    this.temperature = settings.temperature ?? null;
    this.max_tokens = settings.max_tokens ?? null;
  }

  /** Keywords of calls go to the request, apart from what configures the run. */
  protected override callOptions(keywords: Dynamic): Dynamic {
    return Object.keys(keywords as object).length ? { request: keywords as unknown } : {};
  }

  get endpoint(): string {
    return this.model;
  }

  /** The model with tools to choose from: tools, functions, models of pydantic, or dicts in OpenAI's form. */
  bindTools(tools: Dynamic, options: { tool_choice?: Dynamic; [name: string]: Dynamic } = {}): Runnable {
    const { tool_choice: choice = null, ...rest } = options;
    const formatted = Array.from(tools as Iterable<Dynamic>, convertToOpenaiTool);
    const chosen = truthy(choice) ? { tool_choice: toolChoiceOf(choice, formatted) } : {};
    return new RunnableBinding(this, { tools: formatted, ...rest, ...chosen }, {});
  }

  /** Answers as objects of a pydantic model, or dicts of a JSON schema. */
  withStructuredOutput(
    schema: Dynamic = null,
    options: { method?: string; include_raw?: boolean } = {},
  ): Runnable {
    const { kwargs, parser } = structuredOutput(
      schema,
      options.method ?? "function_calling",
      (choice) => (this.bindTools([schema], { tool_choice: choice }) as RunnableBinding).kwargs as Dynamic,
    );
    const model = this.bind(kwargs);
    if (!options.include_raw) return pipe(model, parser);
    const parsed = RunnablePassthrough.assign({
      parsed: pipe((input: Dynamic) => dictGet(input, "raw") as unknown, parser),
      parsing_error: () => null,
    });
    const failed = RunnablePassthrough.assign({ parsed: () => null });
    return pipe(
      new RunnableParallel({ raw: model }),
      parsed.withFallbacks([failed], { exception_key: "parsing_error" }),
    );
  }
}

export function toolChoiceOf(choice: Dynamic, tools: readonly Dynamic[]): Dynamic {
  if (typeof choice === "string") {
    if (choice === "any") return "required";
    if (["auto", "none", "required"].includes(choice)) return choice;
    return { type: "function", function: { name: choice } };
  }
  if (!isDict(choice))
    throw new ValueError(
      `Unrecognized tool_choice type. Expected str, bool or dict. Received: ${repr(choice)}`,
    );
  const names = tools.map((tool) => dictGet(dictGet(tool, "function"), "name") as string);
  if (!names.includes(dictGet(dictGet(choice, "function"), "name") as string))
    throw new ValueError(
      `Tool choice ${repr(choice)} was specified, but the only provided tools were ${repr(names)}.`,
    );
  return choice;
}

declareMethods(ChatDatabricks, "ChatDatabricks", {
  __init__: ["*", "**options"],
  bind_tools: ["tools", "*", "tool_choice=", "**options"],
  with_structured_output: ["schema=", "*", "method=", "include_raw=", "**options"],
});
pyClass(ChatDatabricks, { name: "ChatDatabricks", module: "databricks_langchain.chat_models" });
