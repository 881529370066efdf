/**
 * Help centre agent.
 *
 * Looks up help articles for the question, asks the model with the best of them in
 * the prompt, and reports which articles the answer rests on. Everything that
 * differs between development and production stands in the model config.
 */

import {
  ModelConfig,
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
  stream,
  trace,
  updateCurrentTrace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { clip, renderSources, renderTemplate } from "./formatting.js";
import { ArticleIndex } from "./knowledge/index.js";
import { MODEL_CONFIG } from "./config.js";

const logger = getLogger("agent");

const config = new ModelConfig({ development_config: MODEL_CONFIG });

const LLM_ENDPOINT = config.get("llm_endpoint");
const LLM_PARAMETERS = config.get("llm_parameters");
const SYSTEM_PROMPT = config.get("system_prompt");
const LOCALES = config.get("locales");
const DEFAULT_LOCALE = config.get("default_locale");

/** Answers from the help articles, in the language of the reader. */
class HelpCentreAgent {
  declare modelConfig: Dynamic;
  declare index: Dynamic;
  declare maxArticles: Dynamic;
  declare _client: Dynamic;

  constructor(modelConfig: Dynamic) {
    this.modelConfig = modelConfig;
    this.index = ArticleIndex.load();
    this.maxArticles = modelConfig.get("max_articles");
    this._client = null;
  }
  static {
    py.signature(this, "HelpCentreAgent.__init__", ["model_config"]);
  }

  /** The model client, made at the first question: loading must not need credentials. */
  get client(): Dynamic {
    if (this._client == null) {
      this._client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0, timeout: py.float(60) });
    }
    return this._client;
  }

  /** What the caller may set through custom_inputs, with defaults and limits. */
  _options(request: ResponsesAgentRequest): PyDict {
    const custom = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
    let locale: Dynamic = py.callMethod(
      py.getItem(py.str(py.get(custom, "locale", DEFAULT_LOCALE)).split("-"), 0),
      "lower",
      [],
    );
    if (!py.contains(LOCALES, locale)) {
      logger.warning("unknown locale %r, using %s", locale, DEFAULT_LOCALE);
      locale = DEFAULT_LOCALE;
    }

    const maxArticles = py.get(custom, "max_articles", this.maxArticles);
    if (!py.isInstance(maxArticles, py.int) || typeof maxArticles === "boolean") {
      throw new py.ValueError(`max_articles must be a whole number, got ${py.repr(maxArticles)}`);
    }

    return {
      locale,
      max_articles: py.max(0, py.min(maxArticles, 3)),
      tags: py.set(py.or(py.get(custom, "tags"), () => [])),
      debug: py.truthy(py.get(custom, "debug", false)),
    };
  }

  /** Conversation and user of the request; a one-off question has neither. */
  _session(request: ResponsesAgentRequest): PyDict {
    let sessionId: Dynamic;
    const session: PyDict = new py.Dict();
    if (request.context && py.getAttr(request.context, "conversation_id")) {
      py.setItem(session, "session_id", py.getAttr(request.context, "conversation_id"));
    } else if (
      py.truthy(request.custom_inputs) &&
      py.truthy((sessionId = py.callMethod(request.custom_inputs, "get", ["session_id"])))
    ) {
      py.setItem(session, "session_id", py.bound(sessionId, "session_id"));
    }
    if (request.context != null && py.getAttr(request.context, "user_id") !== null) {
      py.setItem(session, "user", clip(py.getAttr(request.context, "user_id"), 12));
    }
    return session;
  }

  @trace({ spanType: SpanType.RETRIEVER })
  retrieve(question: string, options: PyDict): Dynamic[] {
    const hits: Dynamic[] = this.index.search(question, { tags: py.getItem(options, "tags") });
    return py.getSlice(hits, null, py.getItem(options, "max_articles"));
  }

  /** The last thing the reader said; follow-ups carry the one before as well. */
  _question(messages: PyDict[]): string {
    const userTexts: Dynamic[] = py.flatMap(messages, (m: PyDict) =>
      py.getItem(m, "role") === "user" ? [py.getItem(m, "content")] : [],
    );
    if (!(userTexts.length > 0)) {
      return "";
    }
    const [earlier, last] = py.unpackStar(userTexts, 0, 1);
    if (earlier.length > 0 && py.len(py.callMethod(last, "split", [])) < 4) {
      return `${py.str(py.getItem(earlier, -1))} ${py.str(last)}`;
    }
    return last;
  }

  _chatMessages(history: Dynamic[], hits: Dynamic[], options: PyDict): PyDict[] {
    const articles = Array.from(py.enumerate(hits, 1), (item2: Dynamic) => {
      const [i, item3] = item2;
      const [article] = py.unpack(item3, 2);
      return `[${i}] ${py.str(py.getAttr(article, "title"))}\n${clip(py.getAttr(article, "text"), 240)}`;
    }).join("\n\n");
    const prompt = renderTemplate(SYSTEM_PROMPT, {
      language: py.getItem(py.getItem(LOCALES, py.getItem(options, "locale")), "name"),
      articles: articles || "(none)",
    });
    return [{ role: "system", content: prompt }, ...history];
  }

  _customOutputs(request: ResponsesAgentRequest, hits: Dynamic[], options: PyDict): PyDict {
    const outputs = py.mergeDicts(this._session(request), {
      locale: py.getItem(options, "locale"),
      sources: Array.from(py.unpackEach(hits, 2), ([article, score]) => ({
        id: py.getAttr(article, "id"),
        title: py.getAttr(article, "title"),
        score: py.round(score, 3),
      })),
    });
    if (py.truthy(py.getItem(options, "debug"))) {
      py.setItem(outputs, "debug", {
        endpoint: LLM_ENDPOINT,
        articles: py.len(this.index),
        parameters: LLM_PARAMETERS,
      });
    }
    return outputs;
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const items2: Dynamic[] = [[] as Dynamic[], null];
    const output: Dynamic[] = items2[0];
    let customOutputs: Dynamic = items2[1];
    for await (const event of this.predictStream(request)) {
      if (event.type === "response.output_item.done") {
        output.push(event.item);
        customOutputs = py.or(event.custom_outputs, () => customOutputs);
      }
    }
    return new ResponsesAgentResponse({ output, custom_outputs: customOutputs });
  }

  @stream()
  @trace({ spanType: SpanType.AGENT })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const options = this._options(request);
    const history: Dynamic[] = prepMsgsForCcLlm(request.input);
    const question = this._question(history);

    const session = this._session(request);
    if (py.truthy(session)) {
      updateCurrentTrace({
        metadata: {
          "mlflow.trace.session": py.get(session, "session_id", ""),
          "mlflow.trace.user": py.get(session, "user", ""),
        },
      });
    }

    const hits: Dynamic[] = this.retrieve(question, options);
    const customOutputs = this._customOutputs(request, hits, options);
    const itemId = py.str(uuid4());

    if (!(hits.length > 0)) {
      // nothing to rest an answer on: do not let the model make one up
      const noAnswer = py.getItem(py.getItem(LOCALES, py.getItem(options, "locale")), "no_answer");
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(noAnswer, itemId),
        custom_outputs: customOutputs,
      });
      return;
    }

    let answer: string = "";
    for await (const delta of this._ask(this._chatMessages(history, hits, options))) {
      answer += delta;
      yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
    }

    const footer = renderSources(
      hits,
      py.callMethod(py.getItem(LOCALES, py.getItem(options, "locale")), "get", ["sources", "Sources"]),
    );
    if (answer && footer) {
      yield new ResponsesAgentStreamEvent(createTextDelta(footer, itemId));
      answer += footer;
    }

    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(answer, itemId),
      custom_outputs: customOutputs,
    });
  }

  @trace({ spanType: SpanType.CHAT_MODEL })
  async *_ask(messages: PyDict[]): AsyncGenerator<Dynamic> {
    let text: Dynamic;
    try {
      for await (const chunk of py.iterateAsync(
        await py
          .getAttr(this.client, "chat")
          .completions.create(
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
              py.mergeKeywords({ model: LLM_ENDPOINT, messages, stream: true }, LLM_PARAMETERS),
            ) as [Dynamic]),
          ),
      )) {
        if (chunk.choices.length > 0 && (text = py.getItem(chunk.choices, 0).delta.content)) {
          yield py.bound(text, "text");
        }
      }
    } catch (caught) {
      const error = py.toException(caught);
      logger.error("the model endpoint failed: %s", error);
      throw py.raise(new py.RuntimeError(`${py.str(LLM_ENDPOINT)} could not be asked`), error);
    }
  }
}

openaiAutolog();
setModel(new HelpCentreAgent(config));
