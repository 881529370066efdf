/**
 * Editing desk: a chat agent that rewrites drafts in the house style.
 *
 * The agent has no tools. It keeps the tail of the conversation, puts the house
 * style in front of it and asks one chat endpoint, streamed or not.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  prepMsgsForCcLlm,
  setModel,
  stream as pyStream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { time } from "./runtime/python/stdlib/time.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, MAX_HISTORY, MAX_TOKENS, SYSTEM_PROMPT, TEMPERATURE } from "./config.js";

const logger = getLogger("agent");

// Shown instead of an empty answer: the chat UI hides empty bubbles.
const EMPTY_DRAFT_REPLY = "Send me a draft and I will edit it.";

/** Every output item needs its own id. */
function _newItemId(): string {
  return `msg_${py.str(uuid4())}`;
}

/** The plain text of a chat message, '' when it has none. */
function _textOf(message: PyDict): string {
  const content = py.get(message, "content");
  if (typeof content === "string") {
    return py.strip(content);
  }
  return "";
}

/** Rewrites what the user sends; remembers only the last messages. */
class EditingDeskAgent {
  declare endpoint: string;
  declare systemPrompt: string;
  declare maxHistory: number;
  declare workspaceClient: Dynamic;
  declare client: Dynamic;

  constructor(
    endpoint: string = LLM_ENDPOINT_NAME,
    systemPrompt: string = SYSTEM_PROMPT,
    maxHistory: number = MAX_HISTORY,
  ) {
    this.endpoint = endpoint;
    this.systemPrompt = systemPrompt;
    this.maxHistory = maxHistory;
    this.workspaceClient = new WorkspaceClient();
    this.client = this.workspaceClient.servingEndpoints.getOpenAiClient({ max_retries: 0 });
  }

  /** System prompt plus the last few turns, in chat completions format. */
  _prepareMessages(request: ResponsesAgentRequest): PyDict[] {
    let history: PyDict[] = prepMsgsForCcLlm(request.input);
    // a system message of the caller is dropped: the house style is not up for debate
    history = history.filter((m: PyDict) => py.get(m, "role") !== "system");
    if (history.length > this.maxHistory) {
      logger.info("dropping %d old messages", py.sub(history.length, this.maxHistory));
      history = py.getSlice(history, py.neg(this.maxHistory), null);
    }
    return py.add([{ role: "system", content: this.systemPrompt }], history);
  }

  /** Sampling parameters: ours, unless the request brings its own. */
  _llmParams(request: ResponsesAgentRequest): PyDict {
    const params: PyDict = { temperature: TEMPERATURE, max_tokens: MAX_TOKENS };
    if (request.temperature !== null) {
      py.setItem(params, "temperature", request.temperature);
    }
    if (request.max_output_tokens) {
      py.setItem(params, "max_tokens", py.min(request.max_output_tokens, MAX_TOKENS));
    }
    return params;
  }

  _lastUserText(messages: PyDict[]): Dynamic {
    for (const message of py.reversed(messages)) {
      if (py.get(message, "role") === "user") {
        return _textOf(message);
      }
    }
    return null;
  }

  @invoke()
  @trace({ spanType: SpanType.AGENT })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const messages: PyDict[] = this._prepareMessages(request);
    if (!this._lastUserText(messages)) {
      return new ResponsesAgentResponse({ output: [createTextOutputItem(EMPTY_DRAFT_REPLY, _newItemId())] });
    }

    const started = time();
    const completion = await this.client.chat.completions.create(
      ...(py.bindKeywords(
        [
          "*",
          "model=",
          "metadata=",
          "moderation=",
          "parallel_tool_calls=",
          "prompt_cache_key=",
          "prompt_cache_options=",
          "prompt_cache_retention=",
          "safety_identifier=",
          "service_tier=",
          "store=",
          "stream_options=",
          "temperature=",
          "tool_choice=",
          "tools=",
          "top_logprobs=",
          "top_p=",
          "user=",
          "messages=",
          "audio=",
          "frequency_penalty=",
          "function_call=",
          "functions=",
          "logit_bias=",
          "logprobs=",
          "max_completion_tokens=",
          "max_tokens=",
          "modalities=",
          "n=",
          "prediction=",
          "presence_penalty=",
          "reasoning_effort=",
          "response_format=",
          "seed=",
          "stop=",
          "verbosity=",
          "web_search_options=",
          "strict=",
          "stream=",
          "extra_headers=",
          "extra_query=",
          "extra_body=",
          "timeout=",
        ],
        [],
        py.mergeKeywords({ model: this.endpoint, messages }, this._llmParams(request)),
      ) as [Dynamic]),
    );
    logger.debug("answered in %.2f s", py.sub(time(), started));

    const choice = py.getItem(completion.choices, 0);
    let text: string = choice.message.content || "";
    if (choice.finish_reason === "length") {
      // tell the author that the text is cut, they paste it without looking
      text = py.rstrip(text) + " […]";
    }
    return new ResponsesAgentResponse({
      output: [createTextOutputItem(text, _newItemId())],
      custom_outputs: EditingDeskAgent._usageOf(completion),
    });
  }

  @pyStream()
  @trace({ spanType: SpanType.AGENT })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: PyDict[] = this._prepareMessages(request);
    const itemId = _newItemId();
    if (!this._lastUserText(messages)) {
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(EMPTY_DRAFT_REPLY, itemId),
      });
      return;
    }

    let fullText: string = "";
    let finishReason: Dynamic = null;
    const stream = await this.client.chat.completions.create(
      ...(py.bindKeywords(
        [
          "*",
          "model=",
          "metadata=",
          "moderation=",
          "parallel_tool_calls=",
          "prompt_cache_key=",
          "prompt_cache_options=",
          "prompt_cache_retention=",
          "safety_identifier=",
          "service_tier=",
          "store=",
          "stream_options=",
          "temperature=",
          "tool_choice=",
          "tools=",
          "top_logprobs=",
          "top_p=",
          "user=",
          "messages=",
          "audio=",
          "frequency_penalty=",
          "function_call=",
          "functions=",
          "logit_bias=",
          "logprobs=",
          "max_completion_tokens=",
          "max_tokens=",
          "modalities=",
          "n=",
          "prediction=",
          "presence_penalty=",
          "reasoning_effort=",
          "response_format=",
          "seed=",
          "stop=",
          "verbosity=",
          "web_search_options=",
          "strict=",
          "stream=",
          "extra_headers=",
          "extra_query=",
          "extra_body=",
          "timeout=",
        ],
        [],
        py.mergeKeywords({ model: this.endpoint, messages, stream: true }, this._llmParams(request)),
      ) as [Dynamic]),
    );
    for await (const chunk of py.iterateAsync(stream)) {
      // the usage chunk at the end has no choices
      if (!(chunk.choices.length > 0)) {
        continue;
      }
      const choice = py.getItem(chunk.choices, 0);
      if (choice.finish_reason) {
        finishReason = choice.finish_reason;
      }
      const delta = choice.delta.content;
      if (!delta) {
        continue;
      }
      fullText += delta;
      yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
    }

    if (finishReason === "length") {
      fullText = py.rstrip(fullText) + " […]";
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(fullText, itemId),
    });
  }

  /** Token counts for the cost dashboard, when the endpoint reports them. */
  static _usageOf(completion: Dynamic): Dynamic {
    if (completion.usage == null) {
      return null;
    }
    return {
      model: completion.model,
      prompt_tokens: py.getAttr(completion.usage, "prompt_tokens"),
      completion_tokens: py.getAttr(completion.usage, "completion_tokens"),
    };
  }
}

openaiAutolog();
const AGENT = new EditingDeskAgent();
setModel(AGENT);
