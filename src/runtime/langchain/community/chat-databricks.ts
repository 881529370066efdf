/** `langchain_community.chat_models.ChatDatabricks`: asks `/serving-endpoints/<name>/invocations` through MLflow's deployments client. */
import { randomUUID } from "node:crypto";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import { DatabricksDeploymentClient, getDeployClient } from "../../databricks/deployments.js";
import { pyClass } from "../../python/class-info.js";
import { declareMethods } from "../../python/declare.js";
import { dictGet } from "../../python/dict-access.js";
import { ValueError } from "../../python/exceptions.js";
import { getItem } from "../../python/items.js";
import { truthy } from "../../python/truth.js";
import type { Dynamic } from "../../python/types.js";
import { announced, promptValue, toolChoiceOf } from "../chat-databricks.js";
import { answerChunk, answerMessage, wireMessage } from "../chat-wire.js";
import { convertToMessages, plainObject } from "../convert-messages.js";
import type { AIMessageChunk } from "../message-chunks.js";
import { type BaseMessage, ToolMessage } from "../messages.js";
import { type CoreRunnable, Runnable, RunnableBinding } from "../runnables.js";
import { convertToOpenaiTool } from "../tool-schema.js";

/** Options of the Python class. */
export interface CommunityChatOptions {
  endpoint: string;
  target_uri?: string;
  temperature?: Dynamic;
  n?: Dynamic;
  stop?: readonly string[] | null;
  max_tokens?: Dynamic;
  extra_params?: Dynamic;
}

/** A name of the author goes along, unlike in the newer package. */
function namedMessage(message: BaseMessage): Dynamic {
  const wire: Dynamic = wireMessage(message);
  const name: unknown = message.name ?? dictGet(message.additional_kwargs, "name");
  return name == null || message instanceof ToolMessage ? wire : { ...wire, name };
}

class DeployedModel extends BaseChatModel {
  override lc_namespace = ["langchain", "chat_models", "databricks"];

  static override lc_name(): string {
    return "ChatDatabricks";
  }

  private readonly client: DatabricksDeploymentClient;

  constructor(private readonly settings: CommunityChatOptions) {
    super({});
    this.client = getDeployClient(settings.target_uri ?? "databricks");
  }

  override _llmType(): string {
    return "databricks-chat";
  }

  override getName(): string {
    return "ChatDatabricks";
  }

  /** What traces show of a call. */
  override invocationParams(options?: Dynamic): Dynamic {
    const { endpoint, target_uri: target = "databricks", temperature = 0, n = 1 } = this.settings;
    const { stop = null, max_tokens: max = null, extra_params: extra = {} } = this.settings;
    return {
      target_uri: target,
      endpoint,
      temperature: temperature as unknown,
      n: n as unknown,
      stop,
      max_tokens: max as unknown,
      extra_params: extra as unknown,
      ...(options?.request as object),
      _type: this._llmType(),
    };
  }

  override invoke(input: Dynamic, options?: Dynamic): Promise<Dynamic> {
    return super.invoke(promptValue(input), options);
  }

  override async *_streamIterator(input: Dynamic, options?: Dynamic): AsyncGenerator<Dynamic> {
    yield* super._streamIterator(promptValue(input), options);
  }

  override async _generate(messages: Dynamic[], options: Dynamic, run?: Dynamic): Promise<Dynamic> {
    const answer: Dynamic = await this.client.predict({
      endpoint: this.settings.endpoint,
      inputs: this.inputs(messages, options.request ?? {}),
    });
    const usage = plainObject(dictGet(answer, "usage") ?? {});
    const choices = getItem(answer, "choices") as Dynamic[];
    const generations = choices.map((choice, i) => {
      const message: Dynamic = answerMessage(getItem(choice, "message"), null);
      message.id ??= `run--${run?.runId ?? randomUUID()}-${i}`;
      const own = plainObject(dictGet(choice, "usage") ?? {});
      message.response_metadata = choices.length === 1 ? { ...usage, ...own } : own;
      return { text: message.text as string, message };
    });
    return { generations, llmOutput: usage };
  }

  override async *_streamResponseChunks(
    messages: Dynamic[],
    options: Dynamic,
    run?: Dynamic,
  ): AsyncGenerator<ChatGenerationChunk> {
    const id = `run--${run?.runId ?? randomUUID()}`;
    const pieces = this.client.predictStream({
      endpoint: this.settings.endpoint,
      inputs: this.inputs(messages, options.request ?? {}),
    });
    for await (const piece of pieces) {
      const [choice] = getItem(piece, "choices") as Dynamic[];
      if (choice === undefined) continue;
      const message: AIMessageChunk = answerChunk(getItem(choice, "delta"), null);
      const [reason, logprobs]: unknown[] = [dictGet(choice, "finish_reason"), dictGet(choice, "logprobs")];
      message.response_metadata = {
        ...(reason ? { finish_reason: reason } : {}),
        ...(logprobs ? { logprobs } : {}),
      };
      (message as Dynamic).id ??= id;
      yield await announced(message, run);
    }
  }

  /** @param given the keywords of the call. */
  private inputs(messages: Dynamic[], given: Dynamic): Dynamic {
    const { temperature = 0, n = 1, extra_params: extra, stop, max_tokens: max } = this.settings;
    const { stop: stopNow, ...rest } = plainObject(given);
    const stops: unknown = truthy(stop) ? stop : stopNow;
    return {
      messages: convertToMessages(messages).map(namedMessage),
      temperature: temperature as unknown,
      n: n as unknown,
      ...plainObject(extra ?? {}),
      ...rest,
      ...(truthy(stops) ? { stop: stops } : {}),
      ...(max == null ? {} : { max_tokens: max as unknown }),
    };
  }
}

/** The chat model of the older package. Throws ValueError for a target that is no Databricks workspace. */
export class CommunityChatDatabricks extends Runnable {
  readonly endpoint: string;
  readonly target_uri: string;
  readonly temperature: Dynamic;
  readonly n: Dynamic;
  readonly max_tokens: Dynamic;
  readonly extra_params: Dynamic;

  constructor(options: CommunityChatOptions) {
    const target = options.target_uri ?? "databricks";
    if (!/^databricks(:|$)/.test(target))
      throw new ValueError("Invalid target URI. The target URI must be a valid databricks URI.");
    super(new DeployedModel(options) as unknown as CoreRunnable);
    this.endpoint = options.endpoint;
    this.target_uri = target;
    this.temperature = (options.temperature as unknown) ?? 0;
    this.n = (options.n as unknown) ?? 1;
    this.max_tokens = (options.max_tokens as unknown) ?? null;
    this.extra_params = (options.extra_params as unknown) ?? {};
  }

  protected override callOptions(keywords: Dynamic): Dynamic {
    return Object.keys(keywords as object).length ? { request: keywords as unknown } : {};
  }

  /** The model with tools to choose from. */
  bindTools(tools: Dynamic, options: { tool_choice?: Dynamic; [name: string]: Dynamic } = {}): Runnable {
    const { tool_choice: choice = null, ...rest } = options;
    const formatted = Array.from(tools as Iterable<Dynamic>, convertToOpenaiTool);
    const named = typeof choice === "string" && !["auto", "none", "required"].includes(choice);
    const chosen: unknown = named
      ? { type: "function", function: { name: choice } }
      : truthy(choice)
        ? toolChoiceOf(choice, formatted)
        : null;
    return new RunnableBinding(
      this,
      { tools: formatted, ...rest, ...(chosen === null ? {} : { tool_choice: chosen }) },
      {},
    );
  }
}
declareMethods(CommunityChatDatabricks, "ChatDatabricks", {
  __init__: ["*", "**options"],
  bind_tools: ["tools", "*", "tool_choice=", "**options"],
});
pyClass(CommunityChatDatabricks, {
  name: "ChatDatabricks",
  module: "langchain_community.chat_models.databricks",
});
