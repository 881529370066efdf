/** Recipe helper: a ChatAgent with one tool, logged before ResponsesAgent existed. */

import {
  ChatAgent,
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentResponse,
  SpanType,
  invoke,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  add,
  bindKeywords,
  call as pyCall,
  callMethod,
  eq,
  extend,
  flatMap,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  insert,
  int,
  isInstance,
  items,
  iterate,
  iterateAsync,
  jsonLoads,
  lazyFlatMap,
  len,
  mergeKeywords,
  mul,
  or,
  round,
  setItem,
  signature,
  str,
  sum,
  toException,
  truthy,
  typeName,
  unpack,
} from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT, MAX_TOOL_ROUNDS, SYSTEM_PROMPT } from "./config.js";

const TOOLS: Dynamic[] = [
  {
    type: "function",
    function: {
      name: "scale_recipe",
      description: "Scales the amounts of a recipe to a number of portions.",
      parameters: {
        type: "object",
        properties: {
          recipe: { type: "string", enum: ["pancakes", "soup"] },
          portions: { type: "integer" },
        },
        required: ["recipe", "portions"],
      },
    },
  },
];

// for one portion: ingredient -> (amount, unit)
const RECIPES: PyDict = {
  pancakes: {
    flour: Tuple.of(62.5, "g"),
    milk: Tuple.of(0.125, "l"),
    eggs: Tuple.of(1, ""),
    "crème fraîche": Tuple.of(20, "g"),
  },
  soup: { leeks: Tuple.of(0.5, ""), potatoes: Tuple.of(150, "g"), stock: Tuple.of(0.25, "l") },
};

function scaleRecipe(recipe: string, portions: number): string {
  const ingredients = getItem(RECIPES, recipe);
  if (portions < 1) {
    throw new ValueError("portions must be at least 1");
  }
  const lines: string[] = [];
  for (const item of items(ingredients)) {
    const [name, item2] = item;
    const [amount, unit] = unpack(item2, 2);
    const scaled = mul(amount, portions);
    // whole numbers without a fraction: 250 g, not 250.0 g
    const shown = eq(scaled, int(scaled)) ? int(scaled) : round(scaled, 2);
    lines.push(`- ${str(shown)}${str(truthy(unit) ? add(" ", unit) : "")} ${name}`);
  }
  return lines.join("\n");
}
signature(scaleRecipe, "scale_recipe", ["recipe", "portions"]);

class RecipeAgent extends ChatAgent {
  declare _client: Dynamic;
  constructor() {
    super();
    this._client = null;
  }

  _getClient(): Dynamic {
    if (!truthy(this._client)) {
      this._client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    }
    return this._client;
  }

  /** OpenAI does not know our ids and attachments. */
  _messagesToDicts(messages: ChatAgentMessage[]): PyDict[] {
    const converted: Dynamic[] = messages.map(
      (m: ChatAgentMessage) =>
        new Dict(
          flatMap(items(m.modelDump({ excludeNone: true })), ([k, v]: Dynamic) =>
            !["id", "attachments"].includes(k) ? [[k, v] as [Dynamic, Dynamic]] : [],
          ),
        ),
    );
    if (!(converted.length > 0) || getItem(getItem(converted, 0), "role") !== "system") {
      insert(converted, 0, { role: "system", content: SYSTEM_PROMPT });
    }
    return converted as Dynamic;
  }

  _greeting(context: Dynamic, customInputs: Dynamic): string {
    const name = get(
      or(customInputs, () => new Dict()),
      "name",
    );
    if (truthy(name)) {
      return `Hello ${str(name)}, `;
    }
    if (truthy(context) && context.user_id) {
      return `Hello ${str(callMethod(getItem(callMethod(context.user_id, "split", ["@"]), 0), "title", []))}, `;
    }
    return "";
  }

  @trace({ spanType: SpanType.TOOL, name: "tool" })
  _runTool(call: PyDict): string {
    const function_ = getItem(call, "function");
    try {
      if (getItem(function_, "name") !== "scale_recipe") {
        return `Unknown tool: ${str(getItem(function_, "name"))}`;
      }
      return pyCall(scaleRecipe, [], jsonLoads(getItem(function_, "arguments")));
    } catch (caught) {
      const e = toException(caught);
      return !isInstance(e, TypeError) ? `${str(typeName(e))}: ${str(e)}` : "TypeError";
    }
  }

  _toolMessages(toolCalls: PyDict[]): ChatAgentMessage[] {
    return toolCalls.map(
      (call: PyDict) =>
        new ChatAgentMessage({
          role: "tool",
          id: str(uuid4()),
          name: getItem(getItem(call, "function"), "name"),
          tool_call_id: getItem(call, "id"),
          content: this._runTool(call),
        }),
    ) as Dynamic;
  }

  @invoke()
  @trace({ spanType: SpanType.AGENT })
  async predict(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Promise<ChatAgentResponse> {
    let history: Dynamic[] = this._messagesToDicts(messages);
    let newMessages: ChatAgentMessage[] = [] as Dynamic;
    const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    let finishReason: Dynamic = null;

    for (let _ = 0; _ < MAX_TOOL_ROUNDS; _++) {
      const completion = await getAttr(this._getClient(), "chat").completions.create({
        model: LLM_ENDPOINT,
        messages: history,
        tools: TOOLS,
      });
      for (const key of iterate(usage)) {
        setItem(
          usage,
          key,
          iadd(
            getItem(usage, key),
            or(getAttr(completion.usage, key, 0), () => 0),
          ),
        );
      }
      const choice = getItem(completion.choices, 0);
      finishReason = choice.finish_reason;
      const answer = new ChatAgentMessage(
        ...(bindKeywords(
          ["*", "role", "content=", "name=", "id=", "tool_calls=", "tool_call_id=", "attachments="],
          [],
          mergeKeywords(choice.message.toDict(), { id: str(uuid4()) }),
        ) as [Dynamic]),
      );
      if (answer.tool_calls === null) {
        answer.content = this._greeting(context, customInputs) + (answer.content || "");
      }
      newMessages.push(answer);
      extend(history, getSlice(this._messagesToDicts([answer] as Dynamic), 1, null));
      if (!truthy(answer.tool_calls)) {
        break;
      }
      const results: Dynamic[] = this._toolMessages(
        Array.from(iterate(answer.tool_calls), (c: Dynamic) =>
          callMethod(c, "model_dump", []),
        ) as Dynamic,
      );
      newMessages = iadd(newMessages, results);
      history = iadd(
        history,
        results.map((m: Dynamic) =>
          callMethod(m, "model_dump", [], { exclude_none: true, exclude: new PySet(["id"]) }),
        ),
      );
    }

    return new ChatAgentResponse({
      messages: newMessages,
      finish_reason: finishReason,
      usage,
      custom_outputs: {
        rounds: sum(lazyFlatMap(newMessages, (m: ChatAgentMessage) => [m.role === "assistant"])),
      },
    });
  }

  /** Streams the text of an answer; questions that need the tool come as whole messages. */
  @stream()
  @trace({ spanType: SpanType.AGENT })
  async *predictStream(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): AsyncGenerator<ChatAgentChunk> {
    const messageId = str(uuid4());
    const greeting = this._greeting(context, customInputs);
    let text: Dynamic = "";
    for await (const chunk of iterateAsync(
      await getAttr(this._getClient(), "chat").completions.create({
        model: LLM_ENDPOINT,
        messages: this._messagesToDicts(messages),
        tools: TOOLS,
        stream: true,
      }),
    )) {
      if (!(chunk.choices.length > 0)) {
        continue;
      }
      const delta = getItem(chunk.choices, 0).delta;
      if (truthy(delta.tool_calls)) {
        // start again without streaming: the tool's answer is needed as a whole
        const response = await this.predict(messages, context, customInputs);
        for (const message of response.messages) {
          yield new ChatAgentChunk({ delta: message });
        }
        return;
      }
      if (delta.content) {
        const piece = truthy(text) ? delta.content : add(greeting, delta.content);
        text = iadd(text, piece);
        yield new ChatAgentChunk({
          delta: new ChatAgentMessage({ role: "assistant", content: piece, id: messageId }),
        });
      }
    }
    yield new ChatAgentChunk({
      delta: new ChatAgentMessage({ role: "assistant", content: "", id: messageId }),
      finish_reason: "stop",
      custom_outputs: { characters: len(text) },
    });
  }
}

const AGENT = new RecipeAgent();
setModel(AGENT);
