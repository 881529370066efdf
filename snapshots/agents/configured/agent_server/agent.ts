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
import {
  Dict,
  type Dynamic,
  type PyDict,
  RuntimeError,
  ValueError,
  bound,
  callMethod,
  contains,
  dict,
  enumerate,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  getSlice,
  int,
  isInstance,
  iterateAsync,
  len,
  max,
  mergeDicts,
  mergeKeywords,
  min,
  or,
  raise,
  repr,
  round,
  set,
  setItem,
  signature,
  str,
  toException,
  truthy,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";
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
    signature(this, "HelpCentreAgent.__init__", ["model_config"]);
  }

  /** The model client, made at the first question: loading must not need credentials. */
  get client(): Dynamic {
    if (this._client == null) {
      this._client = new WorkspaceClient().servingEndpoints.getOpenAiClient({
        max_retries: 0,
        timeout: float(60),
      });
    }
    return this._client;
  }

  /** What the caller may set through custom_inputs, with defaults and limits. */
  _options(request: ResponsesAgentRequest): PyDict {
    const custom = dict(or(request.custom_inputs, () => new Dict()));
    let locale: Dynamic = callMethod(
      getItem(str(get(custom, "locale", DEFAULT_LOCALE)).split("-"), 0),
      "lower",
      [],
    );
    if (!contains(LOCALES, locale)) {
      logger.warning("unknown locale %r, using %s", locale, DEFAULT_LOCALE);
      locale = DEFAULT_LOCALE;
    }

    const maxArticles = get(custom, "max_articles", this.maxArticles);
    if (!isInstance(maxArticles, int) || typeof maxArticles === "boolean") {
      throw new ValueError(`max_articles must be a whole number, got ${repr(maxArticles)}`);
    }

    return {
      locale,
      max_articles: max(0, min(maxArticles, 3)),
      tags: set(or(get(custom, "tags"), () => [])),
      debug: truthy(get(custom, "debug", false)),
    };
  }

  /** Conversation and user of the request; a one-off question has neither. */
  _session(request: ResponsesAgentRequest): PyDict {
    let sessionId: Dynamic;
    const session: PyDict = new Dict();
    if (truthy(request.context) && getAttr(request.context, "conversation_id")) {
      setItem(session, "session_id", getAttr(request.context, "conversation_id"));
    } else if (
      truthy(request.custom_inputs) &&
      truthy((sessionId = callMethod(request.custom_inputs, "get", ["session_id"])))
    ) {
      setItem(session, "session_id", bound(sessionId, "session_id"));
    }
    if (request.context != null && getAttr(request.context, "user_id") !== null) {
      setItem(session, "user", clip(getAttr(request.context, "user_id"), 12));
    }
    return session;
  }

  @trace({ spanType: SpanType.RETRIEVER })
  retrieve(question: string, options: PyDict): Dynamic[] {
    const hits: Dynamic[] = this.index.search(question, { tags: getItem(options, "tags") });
    return getSlice(hits, null, getItem(options, "max_articles"));
  }

  /** The last thing the reader said; follow-ups carry the one before as well. */
  _question(messages: PyDict[]): string {
    const userTexts: Dynamic[] = flatMap(messages, (m: PyDict) =>
      getItem(m, "role") === "user" ? [getItem(m, "content")] : [],
    );
    if (!(userTexts.length > 0)) {
      return "";
    }
    const [earlier, last] = unpackStar(userTexts, 0, 1);
    if (earlier.length > 0 && len(callMethod(last, "split", [])) < 4) {
      return `${str(getItem(earlier, -1))} ${str(last)}`;
    }
    return last;
  }

  _chatMessages(history: Dynamic[], hits: Dynamic[], options: PyDict): PyDict[] {
    const articles = Array.from(enumerate(hits, 1), (item2: Dynamic) => {
      const [i, item3] = item2;
      const [article] = unpack(item3, 2);
      return `[${i}] ${article.title}\n${clip(article.text, 240)}`;
    }).join("\n\n");
    const prompt = renderTemplate(SYSTEM_PROMPT, {
      language: getItem(getItem(LOCALES, getItem(options, "locale")), "name"),
      articles: articles || "(none)",
    });
    return [{ role: "system", content: prompt }, ...history] as Dynamic;
  }

  _customOutputs(request: ResponsesAgentRequest, hits: Dynamic[], options: PyDict): PyDict {
    const outputs = mergeDicts(this._session(request), {
      locale: getItem(options, "locale"),
      sources: hits.map(([article, score]: Dynamic) => ({
        id: article.id,
        title: article.title,
        score: round(score, 3),
      })),
    });
    if (truthy(getItem(options, "debug"))) {
      setItem(outputs, "debug", {
        endpoint: LLM_ENDPOINT,
        articles: len(this.index),
        parameters: LLM_PARAMETERS,
      });
    }
    return outputs;
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const items2: Dynamic[] = [[] as Dynamic[], null];
    const output: Dynamic[] = items2[0];
    let customOutputs: Dynamic = items2[1];
    for await (const event of this.predictStream(request)) {
      if (event.type === "response.output_item.done") {
        output.push(event.item);
        customOutputs = or(event.custom_outputs, () => customOutputs);
      }
    }
    return new ResponsesAgentResponse({ output, custom_outputs: customOutputs });
  }

  @stream()
  @trace({ spanType: SpanType.AGENT })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const options = this._options(request);
    const history: Dynamic[] = prepMsgsForCcLlm(request.input);
    const question = this._question(history as Dynamic);

    const session = this._session(request);
    if (truthy(session)) {
      updateCurrentTrace({
        metadata: {
          "mlflow.trace.session": get(session, "session_id", ""),
          "mlflow.trace.user": get(session, "user", ""),
        },
      });
    }

    const hits: Dynamic[] = this.retrieve(question, options);
    const customOutputs = this._customOutputs(request, hits, options);
    const itemId = str(uuid4());

    if (!(hits.length > 0)) {
      // nothing to rest an answer on: do not let the model make one up
      const noAnswer = getItem(getItem(LOCALES, getItem(options, "locale")), "no_answer");
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(noAnswer, itemId),
        custom_outputs: customOutputs,
      });
      return;
    }

    let answer: string = "";
    for await (const delta of this._ask(this._chatMessages(history, hits, options) as Dynamic)) {
      answer += delta;
      yield new ResponsesAgentStreamEvent(createTextDelta(delta, itemId));
    }

    const footer = renderSources(
      hits,
      callMethod(getItem(LOCALES, getItem(options, "locale")), "get", ["sources", "Sources"]),
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
      for await (const chunk of iterateAsync(
        await getAttr(this.client, "chat").completions.create(
          mergeKeywords({ model: LLM_ENDPOINT, messages, stream: true }, LLM_PARAMETERS),
        ),
      )) {
        if (chunk.choices.length > 0 && (text = getItem(chunk.choices, 0).delta.content)) {
          yield bound(text, "text");
        }
      }
    } catch (caught) {
      const error = toException(caught);
      logger.error("the model endpoint failed: %s", error);
      throw raise(new RuntimeError(`${str(LLM_ENDPOINT)} could not be asked`), error);
    }
  }
}

openaiAutolog();
setModel(new HelpCentreAgent(config));
