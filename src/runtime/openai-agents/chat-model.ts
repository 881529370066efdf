/** Models behind chat completions, as the npm package's runner calls them. */
import * as core from "@openai/agents-core";
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";
import { answerItems, fakeId } from "./chat-answer.js";
import { ChatEvents } from "./chat-events.js";
import { chatMessages, plain, withoutRepeats } from "./chat-messages.js";
import type { RunContextWrapper } from "./context.js";
import { ModelBehaviorError } from "./exceptions.js";
import { fromCore, silence, toCoreOutput } from "./items.js";
import type { ModelSettings } from "./model-settings.js";
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

/** What a model needs to know of the agent and of the run that ask it. */
export interface Asking {
  readonly settings: ModelSettings;
  readonly output: AgentOutputSchema | null;
  readonly context: RunContextWrapper;
  /** Gives checks of the input that take no time their turn; throws where one of them stops the run. */
  checked(): Promise<void>;
  /** Hears that the request is on its way, or that there will be none. */
  asked(): void;
  /** Hears of the items of each answer, and of its usage. */
  answered(items: readonly Dynamic[], usage: Dynamic): Promise<void>;
  /** The items of the request as filters of handoffs leave them. Tells hooks that the model is to be asked. */
  filtered(items: readonly Dynamic[], system: string | null): Promise<Dynamic[]>;
}

export class ChatModel implements core.Model {
  constructor(
    private readonly model: OpenAIChatCompletionsModel,
    private readonly asking: Asking,
  ) {}

  async getResponse(request: core.ModelRequest): Promise<core.ModelResponse> {
    const items = await this.inputOf(request);
    await this.asking.checked();
    const answer: Dynamic = await this.create(this.body(request, items));
    const message: Dynamic = answer.choices?.[0]?.message;
    if (!message)
      throw new ModelBehaviorError(
        "ChatCompletion response has no choices (possible provider error payload)",
      );
    this.asking.context.usage.addCompletion(answer.usage);
    const output = answerItems(message, { model: this.model.model, response_id: answer.id as unknown });
    await this.asking.answered(output, answer.usage);
    return { usage: new core.Usage(), output: coreOutput(output) };
  }

  async *getStreamedResponse(request: core.ModelRequest): AsyncIterable<core.StreamEvent> {
    let body: Dynamic;
    let answer: Promise<AsyncIterable<Dynamic>>;
    try {
      body = this.body(request, await this.inputOf(request));
      answer = this.create({ ...body, stream: true });
    } finally {
      this.asking.asked();
    }
    const chunks = await answer;
    const events = new ChatEvents(this.response(body), this.model.model);
    for await (const chunk of chunks)
      for (const event of [...events.chunk(chunk)]) yield { type: "model", event: event as unknown };
    let completed: Dynamic;
    for (const event of events.end()) {
      completed = event.response;
      yield { type: "model", event: event as unknown };
    }
    this.asking.context.usage.addCompletion(events.lastUsage);
    await this.asking.answered(completed.output as Dynamic[], events.lastUsage);
    yield {
      type: "response_done",
      response: {
        id: fakeId,
        usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
        output: coreOutput(completed.output as Dynamic[]) as never,
      },
    };
  }

  private create(body: Dynamic): Promise<Dynamic> {
    return this.model.openai_client.chat.completions.create(body) as Promise<Dynamic>;
  }

  private inputOf(request: core.ModelRequest): Promise<Dynamic[]> {
    const items =
      typeof request.input === "string" ? [] : request.input.map((item) => fromCore(item) as unknown);
    return this.asking.filtered(items, request.systemInstructions ?? null);
  }

  private body(request: core.ModelRequest, items: Dynamic[]): Dynamic {
    const { settings, output } = this.asking;
    const system = request.systemInstructions;
    const messages = chatMessages(withoutRepeats(items));
    const tools = [
      ...request.tools.map((tool) => functionSpec(tool)),
      ...request.handoffs.map((each) => ({
        type: "function",
        function: {
          name: each.toolName,
          description: each.toolDescription,
          parameters: each.inputJsonSchema,
          strict: each.strictJsonSchema,
        },
      })),
    ];
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
        tool_choice: toolChoice(request.modelSettings.toolChoice),
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

/** Python ends a run with an answer that says nothing; the npm package needs a message for that. */
function coreOutput(items: Dynamic[]): core.AgentOutputItem[] {
  const says = items.some((item) => item.type === "message" || item.type === "function_call");
  return [...items.map(toCoreOutput), ...(says ? [] : [silence])];
}

/** The fields that are not None. */
const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

function functionSpec(tool: core.SerializedTool): Dynamic {
  if (tool.type !== "function") throw new ModelBehaviorError(`Hosted tools are not supported: ${tool.name}`);
  const { name, description, parameters, strict } = tool;
  return { type: "function", function: { name, description, parameters, strict } };
}

function toolChoice(choice: string | undefined): Dynamic {
  if (choice === undefined || ["auto", "required", "none"].includes(choice)) return choice ?? null;
  return { type: "function", function: { name: choice } };
}

const responseFormat = (output: AgentOutputSchema): Dynamic => ({
  type: "json_schema",
  json_schema: { name: "final_output", strict: output.strict_json_schema, schema: output.schema as unknown },
});
