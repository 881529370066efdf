/** Handbook questions, in the style of the early agent template: a PythonModel over rag_signatures and a deployment client. */

import { PythonModel, SpanType, invoke, setModel, startSpan, stream, trace } from "./runtime/agent-server/index.js";
import {
  ChainCompletionChoice,
  ChatCompletionRequest,
  ChatCompletionResponse,
  Message,
  StringResponse,
} from "./runtime/agent-server/rag-signatures.js";
import { MlflowDocument, getDeployClient } from "./runtime/databricks/index.js";
import { DataFrame, Series, isna } from "./runtime/libraries/pandas.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";

const logger = getLogger("agent");

const AGENT_CONFIG = {
  llm_endpoint: "databricks-meta-llama-3-3-70b-instruct",
  llm_parameters: { temperature: 0.1, max_tokens: 400 },
  system_prompt: "Answer from the handbook only. Say so when it has no answer.",
  num_results: 2,
};

const HANDBOOK = new DataFrame([
  { chunk_id: "h1", topic: "holidays", body: "Every year has 28 days of holidays.", pages: 3 },
  { chunk_id: "h2", topic: "holidays", body: "Days that are left expire in March.", pages: 4 },
  { chunk_id: "e1", topic: "expenses", body: "Receipts above 20 € need a signature.", pages: 9 },
  { chunk_id: "t1", topic: "travel", body: "Trains are booked in second class.", pages: null },
]);

/** Messages of whatever the model is given. */
const getMessagesArray = trace({ spanType: SpanType.PARSER })(
  py.signature(
    function (modelInput: Dynamic): PyDict[] {
      if (py.isInstance(modelInput, ChatCompletionRequest)) {
        return Array.from(py.iterate(py.getAttr(modelInput, "messages")), (message: Dynamic) =>
          py.asdict(message),
        ) as Dynamic;
      }
      if (py.isInstance(modelInput, DataFrame)) {
        return py.callMethod(py.callMethod(py.getItem(py.getAttr(modelInput, "iloc"), 0), "to_dict", []), "get", [
          "messages",
        ]);
      }
      if (py.isInstance(modelInput, py.list)) {
        return getMessagesArray(py.getItem(modelInput, 0));
      }
      if (py.truthy(py.eq(py.type(modelInput), py.dict))) {
        return py.callMethod(modelInput, "get", ["messages"]);
      }
      throw new py.TypeError(`Unknown input: ${py.str(py.typeName(modelInput))}`);
    },
    "get_messages_array",
    ["model_input"],
  ),
);

const extractUserQueryString = trace({ spanType: "PARSER" })(function extractUserQueryString(
  messages: Dynamic,
): string {
  if (py.isInstance(messages, Series)) {
    messages = py.callMethod(messages, "tolist", []);
  }
  const last = py.getItem(messages, -1);
  if (py.isInstance(last, Message)) {
    return py.getAttr(last, "content");
  }
  return py.getItem(last, "content");
});

const extractChatHistory = trace({ spanType: "PARSER" })(function extractChatHistory(messages: PyDict[]): Dynamic[] {
  return Array.from(
    py.iterate(py.getSlice(messages, null, -1)),
    (m: Dynamic) => new Message(...(py.bindKeywords(["role=", "content="], [], m, "Message.__init__") as [Dynamic])),
  );
});

/** Rows that share words with the question, best first. */
class HandbookRetriever {
  declare table: Dynamic;
  declare numResults: number;

  constructor(table: Dynamic, numResults: number) {
    this.table = table;
    this.numResults = numResults;
  }

  score(body: string, words: Dynamic): number {
    return py.split(py.callMethod(body, "lower", []).replaceAll(".", "")).filter((w: string) => py.contains(words, w))
      .length;
  }

  @trace({ spanType: SpanType.RETRIEVER, name: "handbook" })
  similaritySearch(query: string, topic: Dynamic = null): Dynamic[] {
    const words = py.set(py.split(py.callMethod(query, "lower", []).replaceAll("?", "")));
    const table = topic === null ? this.table : py.getItem(this.table, py.eq(py.getItem(this.table, "topic"), topic));
    if (py.truthy(py.getAttr(table, "empty"))) {
      return [];
    }
    const scored = py.callMethod(table, "copy", []);
    py.setItem(
      scored,
      "score",
      Array.from(py.iterate(py.callMethod(py.getItem(scored, "body"), "tolist", [])), (body: Dynamic) =>
        this.score(body, words),
      ),
    );
    const found = py.callMethod(
      py.callMethod(py.getItem(scored, py.gt(py.getItem(scored, "score"), 0)), "sort_values", ["score"], {
        ascending: false,
      }),
      "head",
      [this.numResults],
    );
    return Array.from(
      py.unpackEach(py.callMethod(found, "iterrows", []), 2),
      ([, row]) =>
        new MlflowDocument(
          py.getItem(row, "body"),
          {
            doc_uri: `handbook/${py.str(py.getItem(row, "topic"))}.md`,
            score: py.getItem(row, "score"),
            pages: py.truthy(isna(py.getItem(row, "pages"))) ? null : py.int(py.getItem(row, "pages")),
          },
          py.getItem(row, "chunk_id"),
        ),
    );
  }
  static {
    py.signature(this.prototype.similaritySearch, "HandbookRetriever.similarity_search", ["query", "topic="]);
  }
}

class HandbookAgent extends PythonModel {
  declare config: PyDict;
  declare client: Dynamic;
  declare retriever: Dynamic;
  constructor(agentConfig: Dynamic = null) {
    super();
    this.config = py.or(agentConfig, () => new py.Dict());
    this.client = null;
    this.retriever = null;
  }

  loadContext(context: Dynamic = null): void {
    this.client = getDeployClient("databricks");
    this.retriever = new HandbookRetriever(HANDBOOK, py.callMethod(this.config, "get", ["num_results"]));
  }

  prepare(modelInput: Dynamic): Dynamic[] {
    if (this.client == null) {
      this.loadContext();
    }
    const messages = getMessagesArray(modelInput);
    if (!py.truthy(messages)) {
      throw new py.ValueError("The `messages` array is empty.");
    }
    let question: string = extractUserQueryString(messages);
    const history: Dynamic[] = extractChatHistory(messages);
    let topic: Dynamic = null;
    if (py.contains(question, ":")) {
      [topic, question] = py.unpack(
        py.callMethod(question, "split", [":", 1]).map((part: string) => py.strip(part)),
        2,
      );
    }
    const docs: Dynamic[] = py.callMethod(this.retriever, "similarity_search", [question], { topic });
    const context = new DataFrame(
      docs.map((d: Dynamic) =>
        py.mergeDicts({ id: py.getAttr(d, "id"), text: py.getAttr(d, "page_content") }, py.getAttr(d, "metadata")),
      ),
    );
    let rules: Dynamic = py.getItem(this.config, "system_prompt");
    if (!context.empty) {
      rules = py.iadd(
        rules,
        "\n\n" + context.drop(undefined, { columns: ["score"] }).toMarkdown(undefined, { index: false }),
      );
    }
    return [
      { role: "system", content: rules },
      ...history.map((m: Dynamic) => py.asdict(m)),
      { role: "user", content: question },
    ];
  }

  @trace({ name: "chain", spanType: SpanType.CHAT_MODEL })
  async chatCompletion(messages: Dynamic[]): Promise<PyDict> {
    const inputs = py.mergeDicts({ messages }, py.callMethod(this.config, "get", ["llm_parameters", new py.Dict()]));
    return await py.call(py.getAttr(this.client, "predict"), [], {
      endpoint: py.getItem(this.config, "llm_endpoint"),
      inputs,
    });
  }

  @invoke()
  @trace({ name: "agent", spanType: "AGENT" })
  async predict(context: Dynamic = null, modelInput: Dynamic = null, params: Dynamic = null): Promise<PyDict> {
    let response!: PyDict;
    let text: Dynamic;
    const messages: Dynamic[] = this.prepare(modelInput);
    try {
      response = await this.chatCompletion(messages);
    } catch (caught) {
      const e = py.toException(caught);
      logger.exception("The endpoint failed", py.keywords({ exc_info: caught }));
      return py.asdict(
        new StringResponse(
          `Sorry: ${py.str(py.typeName(e))}: ${py.str(py.getAttr(py.getAttr(e, "response"), "status_code"))} ${py.partition(py.str(e), " for url")[0]} ${py.str(py.callMethod(py.getAttr(e, "response"), "json", []))}`,
        ),
      );
    }
    const manager: Dynamic = startSpan("answer", { spanType: "PARSER" });
    const span = py.enter(manager);
    let failed = false;
    try {
      span.setInputs({ choices: py.len(py.getAttr(response, "choices")) });
      text = py.getItem(py.getItem(py.getItem(py.getAttr(response, "choices"), 0), "message"), "content");
      span.setAttribute(
        "finish_reason",
        py.callMethod(py.getItem(py.getAttr(response, "choices"), 0), "get", ["finish_reason"]),
      );
      span.setOutputs(text);
    } catch (caught2) {
      failed = true;
      if (!py.exit(manager, caught2)) {
        throw caught2;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
    const usage = py.or(py.callMethod(response, "get", ["usage"]), () => new py.Dict());
    const answer = new ChatCompletionResponse([new ChainCompletionChoice(undefined, new Message("assistant", text))]);
    return py.mergeDicts(py.asdict(answer), {
      tokens: py.callMethod(usage, "get", ["total_tokens"]),
      model: py.getItem(response, "model"),
      kind: py.typeName(response),
    });
  }
  static {
    py.signature(this.prototype.predict, "HandbookAgent.predict", ["context=", "model_input=", "params="]);
  }

  @stream()
  async *predictStream(
    context: Dynamic = null,
    modelInput: Dynamic = null,
    params: Dynamic = null,
  ): AsyncGenerator<Dynamic> {
    const messages: Dynamic[] = this.prepare(modelInput);
    const inputs = py.mergeDicts({ messages }, py.callMethod(this.config, "get", ["llm_parameters", new py.Dict()]));
    const parts: Dynamic[] = [];
    for await (const chunk of py.iterateAsync(
      py.call(py.getAttr(this.client, "predict_stream"), [], {
        endpoint: py.getItem(this.config, "llm_endpoint"),
        inputs,
      }),
    )) {
      if (!py.truthy(py.get(chunk, "choices"))) {
        continue;
      }
      const delta = py.getItem(py.getItem(py.getItem(chunk, "choices"), 0), "delta");
      if (py.truthy(py.callMethod(delta, "get", ["content"]))) {
        parts.push(py.getItem(delta, "content"));
        yield { delta: py.asdict(new Message("assistant", py.getItem(delta, "content"))) };
      }
    }
    yield py.bitor(py.asdict(new StringResponse(py.join("", parts))), { parts: py.jsonDumps(parts.length) });
  }
  static {
    py.signature(this.prototype.predictStream, "HandbookAgent.predict_stream", ["context=", "model_input=", "params="]);
  }
}

setModel(new HandbookAgent(AGENT_CONFIG));
