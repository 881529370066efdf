/** Models as the npm package's runner calls them. */
import * as core from "@openai/agents-core";
import type { Dynamic } from "../python/types.js";
import { fakeId } from "./chat-answer.js";
import type { RunContextWrapper } from "./context.js";
import { ModelBehaviorError } from "./exceptions.js";
import { fromCore, silence, toCoreOutput } from "./items.js";
import type { ModelSettings } from "./model-settings.js";
import type { AgentOutputSchema } from "./output-schema.js";

/** What a model needs to know of the agent and of the run that ask it. */
export interface Asking {
  readonly settings: ModelSettings;
  readonly output: AgentOutputSchema | null;
  readonly context: RunContextWrapper;
  /** Gives checks of the input that take no time their turn; throws where one of them stops the run. */
  checked(): Promise<void>;
  /** Hears that the request is on its way, or that there will be none. */
  asked(): void;
  /** Hears of each answer. */
  answered(answer: Answered): Promise<void>;
  /** The items of the request as filters of handoffs leave them. Tells hooks that the model is to be asked. */
  filtered(items: readonly Dynamic[], system: string | null): Promise<Dynamic[]>;
}

/** What a model answered. */
export interface Answered {
  /** Items of the Responses API. */
  readonly items: readonly Dynamic[];
  /** Tokens as the interface counts them; null where the answer does not say. */
  readonly usage: Dynamic;
  /** What a next request could name; null where the interface has no such ids. */
  readonly id: string | null;
}

/** A model behind one of the two interfaces. */
export abstract class AskedModel implements core.Model {
  constructor(protected readonly asking: Asking) {}

  protected abstract body(request: core.ModelRequest, items: Dynamic[]): Dynamic;
  protected abstract send(body: Dynamic): Promise<Dynamic>;
  protected abstract read(answer: Dynamic): Answered;
  /** The events of a streamed answer, and what it comes to. */
  protected abstract events(pieces: AsyncIterable<Dynamic>, body: Dynamic): AsyncGenerator<Dynamic, Answered>;

  async getResponse(request: core.ModelRequest): Promise<core.ModelResponse> {
    const items = await this.inputOf(request);
    await this.asking.checked();
    const answer = this.read(await this.send(this.body(request, items)));
    await this.noted(answer);
    return { usage: new core.Usage(), output: coreOutput(answer.items) };
  }

  async *getStreamedResponse(request: core.ModelRequest): AsyncIterable<core.StreamEvent> {
    let body: Dynamic;
    let answer: Promise<AsyncIterable<Dynamic>>;
    try {
      body = this.body(request, await this.inputOf(request));
      answer = this.send({ ...body, stream: true });
    } finally {
      this.asking.asked();
    }
    const answered = yield* modelEvents(this.events(await answer, body));
    await this.noted(answered);
    yield {
      type: "response_done",
      response: {
        id: answered.id ?? fakeId,
        usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
        output: coreOutput(answered.items) as never,
      },
    };
  }

  private async noted(answer: Answered): Promise<void> {
    this.asking.context.usage.addAnswer(answer.usage);
    await this.asking.answered(answer);
  }

  private inputOf(request: core.ModelRequest): Promise<Dynamic[]> {
    const items =
      typeof request.input === "string" ? [] : request.input.map((item) => fromCore(item) as unknown);
    return this.asking.filtered(items, request.systemInstructions ?? null);
  }
}

async function* modelEvents(
  events: AsyncGenerator<Dynamic, Answered>,
): AsyncGenerator<core.StreamEvent, Answered> {
  try {
    for (;;) {
      const step = await events.next();
      if (step.done) return step.value;
      yield { type: "model", event: step.value as unknown };
    }
  } finally {
    await events.return(undefined as never);
  }
}

/** Python ends a run with an answer that says nothing; the npm package needs a message for that. */
function coreOutput(items: readonly Dynamic[]): core.AgentOutputItem[] {
  const says = items.some((item) => item.type === "message" || item.type === "function_call");
  return [...items.map(toCoreOutput), ...(says ? [] : [silence])];
}

/** The fields that are not None. */
export const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** A function tool of the runner's. Throws ModelBehaviorError for another kind. */
export function functionTool(tool: core.SerializedTool): {
  name: string;
  description: string;
  parameters: unknown;
  strict: boolean;
} {
  if (tool.type !== "function") throw new ModelBehaviorError(`Hosted tools are not supported: ${tool.name}`);
  const { name, description, parameters, strict } = tool;
  return { name, description, parameters, strict };
}

/** A handoff as a function tool. */
export const handoffTool = (each: core.SerializedHandoff): ReturnType<typeof functionTool> => ({
  name: each.toolName,
  description: each.toolDescription,
  parameters: each.inputJsonSchema,
  strict: each.strictJsonSchema,
});

/** A choice of a tool: a word, or what `named` makes of a tool's name; null where nothing is chosen. */
export function toolChoice(choice: string | undefined, named: (name: string) => Dynamic): Dynamic {
  if (choice === undefined || ["auto", "required", "none"].includes(choice)) return choice ?? null;
  return named(choice) as unknown;
}
