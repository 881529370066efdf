/** Recipe helper: a ChatAgent with one tool, logged before ResponsesAgent existed. */

import type { ToolCall } from "./runtime/agent-server/chat-agent-types.js";
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
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
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
        properties: { recipe: { type: "string", enum: ["pancakes", "soup"] }, portions: { type: "integer" } },
        required: ["recipe", "portions"],
      },
    },
  },
];

// for one portion: ingredient -> (amount, unit)
const RECIPES: PyDict = {
  pancakes: {
    flour: py.Tuple.of(62.5, "g"),
    milk: py.Tuple.of(0.125, "l"),
    eggs: py.Tuple.of(1, ""),
    "crème fraîche": py.Tuple.of(20, "g"),
  },
  soup: { leeks: py.Tuple.of(0.5, ""), potatoes: py.Tuple.of(150, "g"), stock: py.Tuple.of(0.25, "l") },
};

function scaleRecipe(recipe: string, portions: number): string {
  const ingredients = py.getItem(RECIPES, recipe);
  if (py.lt(portions, 1)) {
    throw new py.ValueError("portions must be at least 1");
  }
  const lines: string[] = [];
  for (const item of py.items(ingredients)) {
    const [name, item2] = item;
    const [amount, unit] = py.unpack(item2, 2);
    const scaled = py.mul(amount, portions);
    // whole numbers without a fraction: 250 g, not 250.0 g
    const shown = py.eq(scaled, py.int(scaled)) ? py.int(scaled) : py.round(scaled, 2);
    lines.push(`- ${py.str(shown)}${py.str(py.truthy(unit) ? py.add(" ", unit) : "")} ${py.str(name)}`);
  }
  return lines.join("\n");
}
py.signature(scaleRecipe, "scale_recipe", ["recipe", "portions"]);

class RecipeAgent extends ChatAgent {
  declare _client: Dynamic;
  constructor() {
    super();
    this._client = null;
  }

  _getClient(): Dynamic {
    if (!py.truthy(this._client)) {
      this._client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    }
    return this._client;
  }

  /** OpenAI does not know our ids and attachments. */
  _messagesToDicts(messages: ChatAgentMessage[]): PyDict[] {
    const converted: Dynamic[] = Array.from(
      py.iterate(messages),
      (m: ChatAgentMessage) =>
        new py.Dict(
          py.flatMap(py.items(m.modelDump({ excludeNone: true })), ([k, v]: Dynamic) =>
            !["id", "attachments"].includes(k) ? [[k, v] as [Dynamic, Dynamic]] : [],
          ),
        ),
    );
    if (!(converted.length > 0) || py.getItem(py.getItem(converted, 0), "role") !== "system") {
      py.insert(converted, 0, { role: "system", content: SYSTEM_PROMPT });
    }
    return converted;
  }

  _greeting(context: Dynamic, customInputs: Dynamic): string {
    const name = py.callMethod(
      py.or(customInputs, () => new py.Dict()),
      "get",
      ["name"],
    );
    if (py.truthy(name)) {
      return `Hello ${py.str(name)}, `;
    }
    if (context && context.user_id) {
      return `Hello ${py.str(py.callMethod(py.getItem(py.callMethod(context.user_id, "split", ["@"]), 0), "title", []))}, `;
    }
    return "";
  }

  @trace({ spanType: SpanType.TOOL, name: "tool" })
  _runTool(call: PyDict): string {
    const function_ = py.getItem(call, "function");
    try {
      if (py.getItem(function_, "name") !== "scale_recipe") {
        return `Unknown tool: ${py.str(py.getItem(function_, "name"))}`;
      }
      return py.call(scaleRecipe, [], py.jsonLoads(py.getItem(function_, "arguments")));
    } catch (caught) {
      const e = py.toException(caught);
      return !py.isInstance(e, py.TypeError) ? `${py.str(py.typeName(e))}: ${py.str(e)}` : "TypeError";
    }
  }

  _toolMessages(toolCalls: PyDict[]): ChatAgentMessage[] {
    return Array.from(
      py.iterate(toolCalls),
      (call: PyDict) =>
        new ChatAgentMessage({
          role: "tool",
          id: py.str(uuid4()),
          name: py.getItem(py.getItem(call, "function"), "name"),
          tool_call_id: py.getItem(call, "id"),
          content: this._runTool(call),
        }),
    );
  }

  @invoke()
  @trace({ spanType: SpanType.AGENT })
  async predict(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Promise<ChatAgentResponse> {
    let history: Dynamic[] = this._messagesToDicts(messages);
    let newMessages: ChatAgentMessage[] = [];
    const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    let finishReason: Dynamic = null;

    for (let _ = 0; _ < MAX_TOOL_ROUNDS; _++) {
      const completion = await py
        .getAttr(this._getClient(), "chat")
        .completions.create({ model: LLM_ENDPOINT, messages: history, tools: TOOLS });
      for (const key of py.iterate(usage)) {
        py.setItem(
          usage,
          key,
          py.iadd(
            py.getItem(usage, key),
            py.or(py.getAttr(completion.usage, key, 0), () => 0),
          ),
        );
      }
      const choice = py.getItem(completion.choices, 0);
      finishReason = choice.finish_reason;
      const answer = new ChatAgentMessage(
        ...(py.bindKeywords(
          ["*", "role", "content=", "name=", "id=", "tool_calls=", "tool_call_id=", "attachments="],
          [],
          py.mergeKeywords(choice.message.toDict(), { id: py.str(uuid4()) }),
          "ChatAgentMessage.__init__",
        ) as [Dynamic]),
      );
      if (answer.tool_calls === null) {
        answer.content = this._greeting(context, customInputs) + (answer.content || "");
      }
      newMessages.push(answer);
      py.extend(history, py.getSlice(this._messagesToDicts([answer] as Dynamic), 1, null));
      if (!py.truthy(answer.tool_calls)) {
        break;
      }
      const results: Dynamic[] = this._toolMessages(
        Array.from(py.iterate(answer.tool_calls), (c: ToolCall) => c.modelDump()) as Dynamic,
      );
      newMessages = py.iadd(newMessages, results);
      history = py.iadd(
        history,
        results.map((m: Dynamic) =>
          py.call(py.getAttr(m, "model_dump"), [], { exclude_none: true, exclude: new py.PySet(["id"]) }),
        ),
      );
    }

    return new ChatAgentResponse({
      messages: newMessages,
      finish_reason: finishReason,
      usage,
      custom_outputs: {
        rounds: py.sum(py.lazyFlatMap(newMessages, (m: ChatAgentMessage) => [m.role === "assistant"])),
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
    const messageId = py.str(uuid4());
    const greeting = this._greeting(context, customInputs);
    let text: Dynamic = "";
    for await (const chunk of py.iterateAsync(
      await py.getAttr(this._getClient(), "chat").completions.create({
        model: LLM_ENDPOINT,
        messages: this._messagesToDicts(messages),
        tools: TOOLS,
        stream: true,
      }),
    )) {
      if (!(chunk.choices.length > 0)) {
        continue;
      }
      const delta = py.getItem(chunk.choices, 0).delta;
      if (py.truthy(delta.tool_calls)) {
        // start again without streaming: the tool's answer is needed as a whole
        const response = await this.predict(messages, context, customInputs);
        for (const message of response.messages) {
          yield new ChatAgentChunk({ delta: message });
        }
        return;
      }
      if (delta.content) {
        const piece = py.truthy(text) ? delta.content : py.add(greeting, delta.content);
        text = py.iadd(text, piece);
        yield new ChatAgentChunk({ delta: new ChatAgentMessage({ role: "assistant", content: piece, id: messageId }) });
      }
    }
    yield new ChatAgentChunk({
      delta: new ChatAgentMessage({ role: "assistant", content: "", id: messageId }),
      finish_reason: "stop",
      custom_outputs: { characters: py.len(text) },
    });
  }
}

const AGENT = new RecipeAgent();
setModel(AGENT);
