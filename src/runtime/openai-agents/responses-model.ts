/** Models behind the Responses API. */
import type * as core from "@openai/agents-core";
import { pyClass } from "../python/class-info.js";
import { TypeError } from "../python/exceptions.js";
import { str } from "../python/repr.js";
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
import { fakeId } from "./chat-answer.js";
import { plain, withoutRepeats } from "./chat-messages.js";
import { ModelBehaviorError } from "./exceptions.js";

/** `agents.OpenAIResponsesModel` */
export class OpenAIResponsesModel {
  constructor(
    readonly model: string,
    /** An OpenAI client of this runtime. */
    readonly openai_client: Dynamic,
  ) {}
}
pyClass(OpenAIResponsesModel, { name: "OpenAIResponsesModel" });

export class ResponsesModel extends AskedModel {
  constructor(
    private readonly model: OpenAIResponsesModel,
    asking: Asking,
  ) {
    super(asking);
  }

  protected send(body: Dynamic): Promise<Dynamic> {
    return this.model.openai_client.responses.create(body) as Promise<Dynamic>;
  }

  protected read(answer: Dynamic): Answered {
    return { items: answer.output as Dynamic[], usage: answer.usage as unknown, id: answer.id as string };
  }

  protected async *events(pieces: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic, Answered> {
    const done: Dynamic[] = [];
    let completed: Dynamic;
    for await (const event of pieces) {
      yield event;
      if (event.type === "response.output_item.done") done.push(event.item);
      if (event.type === "response.completed") completed = event.response;
      if (failures.has(event.type as string)) throw new ModelBehaviorError(failureOf(event));
    }
    if (completed === undefined) throw new ModelBehaviorError("Model did not produce a final response!");
    // Some endpoints leave the items of the last event out, which came before.
    if (!completed.output?.length) completed.output = done;
    return this.read(completed);
  }

  protected body(request: core.ModelRequest, items: Dynamic[]): Dynamic {
    const { settings, output } = this.asking;
    const tools = [
      ...request.tools.map((tool) => functionTool(tool)),
      ...request.handoffs.map((each) => handoffTool(each)),
    ].map((spec) => ({ type: "function", ...spec }));
    const format = output && {
      type: "json_schema",
      name: "final_output",
      schema: output.schema as unknown,
      strict: output.strict_json_schema,
    };
    const text = given({ format, verbosity: settings.verbosity as unknown });
    const parallel: unknown = settings.parallel_tool_calls;
    const body = given({
      instructions: request.systemInstructions,
      model: this.model.model,
      input: withoutRepeats(items).flatMap(sentItem),
      include: settings.top_logprobs === null ? [] : ["message.output_text.logprobs"],
      tools,
      temperature: settings.temperature as unknown,
      top_p: settings.top_p as unknown,
      truncation: settings.truncation as unknown,
      max_output_tokens: settings.max_tokens as unknown,
      tool_choice: toolChoice(request.modelSettings.toolChoice, (name) => ({ type: "function", name })),
      parallel_tool_calls: parallel && request.tools.length > 0 ? true : parallel === false ? false : null,
      extra_headers: settings.extra_headers as unknown,
      extra_query: settings.extra_query as unknown,
      extra_body: settings.extra_body as unknown,
      text: Object.keys(text).length > 0 ? text : null,
      store: settings.store as unknown,
      reasoning: settings.reasoning === null ? null : (plain(settings.reasoning) as unknown),
      metadata: settings.metadata as unknown,
    });
    const extra: Record<string, unknown> = {
      ...plain(settings.extra_args ?? {}),
      ...(settings.top_logprobs === null ? {} : { top_logprobs: settings.top_logprobs as unknown }),
    };
    const twice = Object.keys(extra).find((name) => name in body);
    if (twice !== undefined)
      throw new TypeError(`responses.create() got multiple values for keyword argument '${twice}'`);
    return { ...body, ...extra };
  }
}

/** An item as the interface takes it: without what other providers noted on it. */
function sentItem(given: Dynamic): Dynamic[] {
  const { provider_data: provider, ...item } = plain(given);
  if (item.type === "reasoning" && provider) return [];
  if (item.id === fakeId) delete item.id;
  return [item];
}

/** Events that end a stream without an answer. */
const failures: ReadonlySet<string> = new Set([
  "response.failed",
  "response.incomplete",
  "error",
  "response.error",
]);

function failureOf(event: Dynamic): string {
  const told: Dynamic = event.response ?? event;
  const names = event.response
    ? ["status", "error", "incomplete_details"]
    : event.type === "error" || event.type === "response.error"
      ? ["code", "message", "param"]
      : [];
  const details = names
    .filter((name) => told[name] !== null && told[name] !== undefined && told[name] !== "")
    .map((name) => `${name}=${str(told[name])}`);
  const message = `Responses stream ended with terminal event \`${event.type as string}\`.`;
  return details.length > 0 ? `${message} ${details.join("; ")}.` : message;
}
