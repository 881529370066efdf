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
    lines.push(`- ${str(shown)}${str(truthy(unit) ? add(" ", unit) : "")} ${str(name)}`);
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
  async _messagesToDicts(messages: Dynamic): Promise<PyDict[]> {
    const converted: Dynamic[] = [];
    for await (const m of iterateAsync(messages)) {
      converted.push(
        new Dict(
          flatMap(
            callMethod(callMethod(m, "model_dump", [], { exclude_none: true }), "items", []),
            (item3: Dynamic) => {
              const [k, v] = unpack(item3, 2);
              return !["id", "attachments"].includes(k) ? [[k, v] as [Dynamic, Dynamic]] : [];
            },
          ),
        ),
      );
    }
    if (!(converted.length > 0) || getItem(getItem(converted, 0), "role") !== "system") {
      insert(converted, 0, { role: "system", content: SYSTEM_PROMPT });
    }
    return converted as Dynamic;
  }

  _greeting(context: Dynamic, customInputs: Dynamic): string {
    const name = callMethod(
      or(customInputs, () => new Dict()),
      "get",
      ["name"],
    );
    if (truthy(name)) {
      return `Hello ${str(name)}, `;
    }
    if (truthy(context) && truthy(getAttr(context, "user_id"))) {
      return `Hello ${str(callMethod(getItem(callMethod(getAttr(context, "user_id"), "split", ["@"]), 0), "title", []))}, `;
    }
    return "";
  }

  @trace({ spanType: SpanType.TOOL, name: "tool" })
  _runTool(call: Dynamic): string {
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

  async _toolMessages(toolCalls: Dynamic): Promise<Dynamic[]> {
    const items2: Dynamic[] = [];
    for await (const call of iterateAsync(toolCalls)) {
      items2.push(
        new ChatAgentMessage({
          role: "tool",
          id: str(uuid4()),
          name: getItem(getItem(call, "function"), "name"),
          tool_call_id: getItem(call, "id"),
          content: this._runTool(call),
        }),
      );
    }
    return items2;
  }

  @invoke()
  @trace({ spanType: SpanType.AGENT })
  async predict(
    messages: Dynamic,
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Promise<Dynamic> {
    let history: Dynamic[] = await this._messagesToDicts(messages);
    let newMessages: Dynamic[] = [];
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
      finishReason = getAttr(choice, "finish_reason");
      const answer = new ChatAgentMessage(
        ...(bindKeywords(
          ["*", "role", "content=", "name=", "id=", "tool_calls=", "tool_call_id=", "attachments="],
          [],
          mergeKeywords(callMethod(getAttr(choice, "message"), "to_dict", []), {
            id: str(uuid4()),
          }),
        ) as [Dynamic]),
      );
      if (answer.tool_calls === null) {
        answer.content = this._greeting(context, customInputs) + (answer.content || "");
      }
      newMessages.push(answer);
      extend(history, getSlice(await this._messagesToDicts([answer]), 1, null));
      if (!truthy(answer.tool_calls)) {
        break;
      }
      const results: Dynamic[] = await this._toolMessages(
        Array.from(iterate(answer.tool_calls), (c: Dynamic) => callMethod(c, "model_dump", [])),
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
        rounds: sum(lazyFlatMap(newMessages, (m: Dynamic) => [getAttr(m, "role") === "assistant"])),
      },
    });
  }

  /** Streams the text of an answer; questions that need the tool come as whole messages. */
  @stream()
  @trace({ spanType: SpanType.AGENT })
  async *predictStream(
    messages: Dynamic,
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): AsyncGenerator<ChatAgentChunk> {
    const messageId = str(uuid4());
    const greeting = this._greeting(context, customInputs);
    let text: Dynamic = "";
    for await (const chunk of iterateAsync(
      await getAttr(this._getClient(), "chat").completions.create({
        model: LLM_ENDPOINT,
        messages: await this._messagesToDicts(messages),
        tools: TOOLS,
        stream: true,
      }),
    )) {
      if (!(chunk.choices.length > 0)) {
        continue;
      }
      const delta = getAttr(getItem(chunk.choices, 0), "delta");
      if (truthy(getAttr(delta, "tool_calls"))) {
        // start again without streaming: the tool's answer is needed as a whole
        const response = await this.predict(messages, context, customInputs);
        for (const message of iterate(getAttr(response, "messages"))) {
          yield new ChatAgentChunk({ delta: message });
        }
        return;
      }
      if (truthy(getAttr(delta, "content"))) {
        const piece = truthy(text)
          ? getAttr(delta, "content")
          : add(greeting, getAttr(delta, "content"));
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
