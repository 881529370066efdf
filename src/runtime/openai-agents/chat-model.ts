/** Models behind chat completions. */
import type * as core from "@openai/agents-core";
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";
import {
  type Answered,
  type Asking,
  AskedModel,
  functionTool,
  given,
  handoffTool,
  toolChoice,
} from "./asked-model.js";
import { answerItems, fakeId } from "./chat-answer.js";
import { ChatEvents } from "./chat-events.js";
import { chatMessages, plain, withoutRepeats } from "./chat-messages.js";
import { ModelBehaviorError } from "./exceptions.js";
import type { AgentOutputSchema } from "./output-schema.js";

/** `agents.OpenAIChatCompletionsModel` */
export class OpenAIChatCompletionsModel {
  constructor(
    readonly model: string,
    /** An OpenAI client of this runtime. */
    readonly openai_client: Dynamic,
  ) {}
}
pyClass(OpenAIChatCompletionsModel, { name: "OpenAIChatCompletionsModel" });

export class ChatModel extends AskedModel {
  constructor(
    private readonly model: OpenAIChatCompletionsModel,
    asking: Asking,
  ) {
    super(asking);
  }

  protected send(body: Dynamic): Promise<Dynamic> {
    return this.model.openai_client.chat.completions.create(body) as Promise<Dynamic>;
  }

  protected read(answer: Dynamic): Answered {
    const message: Dynamic = answer.choices?.[0]?.message;
    if (!message)
      throw new ModelBehaviorError(
        "ChatCompletion response has no choices (possible provider error payload)",
      );
    const provider = { model: this.model.model, response_id: answer.id as unknown };
    return { items: answerItems(message, provider), usage: answer.usage ?? noUsage, id: null };
  }

  protected async *events(chunks: AsyncIterable<Dynamic>, body: Dynamic): AsyncGenerator<Dynamic, Answered> {
    const events = new ChatEvents(this.response(body), this.model.model);
    // Python's reader sees the objects of events as the whole chunk leaves them.
    for await (const chunk of chunks) yield* [...events.chunk(chunk)];
    let completed: Dynamic;
    for (const event of events.end()) {
      completed = event.response;
      yield event;
    }
    return { items: completed.output as Dynamic[], usage: events.lastUsage ?? noUsage, id: null };
  }

  protected body(request: core.ModelRequest, items: Dynamic[]): Dynamic {
    const { settings, output } = this.asking;
    const system = request.systemInstructions;
    const messages = chatMessages(withoutRepeats(items));
    const tools = [
      ...request.tools.map((tool) => functionTool(tool)),
      ...request.handoffs.map((each) => handoffTool(each)),
    ].map((spec) => ({ type: "function", function: spec }));
    return {
      ...given({
        model: this.model.model,
        messages: system ? [{ content: system, role: "system" }, ...messages] : messages,
        tools: tools.length ? tools : null,
        temperature: settings.temperature as unknown,
        top_p: settings.top_p as unknown,
        frequency_penalty: settings.frequency_penalty as unknown,
        presence_penalty: settings.presence_penalty as unknown,
        max_tokens: settings.max_tokens as unknown,
        tool_choice: toolChoice(request.modelSettings.toolChoice, (name) => ({
          type: "function",
          function: { name },
        })),
        response_format: output && responseFormat(output),
        parallel_tool_calls: tools.length ? (settings.parallel_tool_calls as unknown) : null,
        stream_options:
          settings.include_usage === null ? null : { include_usage: settings.include_usage as unknown },
        store: settings.store as unknown,
        reasoning_effort: settings.reasoning?.effort as unknown,
        verbosity: settings.verbosity as unknown,
        top_logprobs: settings.top_logprobs as unknown,
        logprobs: settings.top_logprobs === null ? null : true,
        extra_headers: settings.extra_headers as unknown,
        extra_query: settings.extra_query as unknown,
        extra_body: settings.extra_body as unknown,
        metadata: settings.metadata as unknown,
      }),
      ...plain(settings.extra_args ?? {}),
    };
  }

  /** What a streamed answer says of itself before it begins. */
  private response(body: Dynamic): Dynamic {
    const { settings } = this.asking;
    return {
      id: fakeId,
      created_at: Date.now() / 1000,
      model: this.model.model,
      object: "response",
      output: [],
      tool_choice: body.tool_choice?.function?.name
        ? { type: "function", name: body.tool_choice.function.name as unknown }
        : (body.tool_choice ?? "auto"),
      top_p: settings.top_p as unknown,
      temperature: settings.temperature as unknown,
      tools: [],
      parallel_tool_calls: body.parallel_tool_calls ?? false,
      reasoning: settings.reasoning as unknown,
    };
  }
}

/** A completion counts as a request where it has no usage too. */
const noUsage = {};

const responseFormat = (output: AgentOutputSchema): Dynamic => ({
  type: "json_schema",
  json_schema: { name: "final_output", strict: output.strict_json_schema, schema: output.schema as unknown },
});
