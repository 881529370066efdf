/**
 * A reading list: embeddings rank the books, a deployment client asks one model, the OpenAI client another.
 *
 * Three ways to a serving endpoint in one agent: `mlflow.deployments`, embeddings, and a structured answer.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import { APIError, APIStatusError, DatabricksOpenAI, getDeployClient } from "./runtime/databricks/index.js";
import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { fsum } from "./runtime/python/stdlib/math.js";
import { CHAT, JUDGE } from "./config.js";

const logger = getLogger("oai_reading");
const EMBEDDING = "databricks-gte-large-en";
const BOOKS: string[] = ["A history of tides", "Cooking with fire", "The sea at night"];

/** What the judge answers. */
class Verdict extends BaseModel {
  declare suitable: boolean;
  declare reason: string;

  static {
    defineModel(
      this,
      { suitable: field(schema.bool), reason: field(schema.str, { default: "" }) },
      { doc: "What the judge answers." },
    );
  }
}

class Reading {
  declare deploy: Dynamic;
  declare openai: Dynamic;
  declare vectors: PyDict;
  constructor() {
    this.deploy = getDeployClient("databricks");
    this.openai = new DatabricksOpenAI({ max_retries: 0 });
    this.vectors = new py.Dict();
  }

  async embed(texts: string[]): Promise<Dynamic[][]> {
    const response = await this.openai.embeddings.create({ model: EMBEDDING, input: texts });
    return py
      .sorted(response.data, { key: (d: Dynamic) => py.getAttr(d, "index") })
      .map((item: Dynamic) => item.embedding);
  }

  async rank(question: string): Promise<Dynamic[]> {
    if (!py.truthy(this.vectors)) {
      this.vectors = py.dict(py.zip(BOOKS, await this.embed(BOOKS)));
    }
    const [query] = py.unpack(await this.embed([question]), 1);
    const scored: Dynamic[] = Array.from(py.items(this.vectors), ([book, vector]: Dynamic) =>
      py.Tuple.of(book, fsum(py.lazyFlatMap(py.zip(query, vector), ([a, b]: Dynamic) => [py.mul(a, b)]))),
    );
    return py.sorted(scored, { key: (pair: Dynamic) => py.neg(py.getItem(pair, 1)) });
  }

  async judge(question: string): Promise<Verdict> {
    const response = await this.deploy.predict({
      endpoint: JUDGE,
      inputs: {
        messages: [
          { role: "system", content: "Judge." },
          { role: "user", content: question },
        ],
        max_tokens: 50,
        temperature: py.float(0),
      },
    });
    return Verdict.modelValidateJson(
      py.getItem(py.getItem(py.getItem(py.getItem(response, "choices"), 0), "message"), "content"),
    );
  }

  async summary(question: string, books: string[]): Promise<PyDict> {
    const response = await this.openai.chat.completions.create({
      model: CHAT,
      messages: [
        { role: "user", content: question },
        {
          role: "assistant",
          content: "",
          tool_calls: [{ id: "c1", type: "function", function: { name: "books", arguments: "{}" } }],
        },
        { role: "tool", tool_call_id: "c1", content: py.jsonDumps(books) },
      ],
      tools: [
        {
          type: "function",
          function: { name: "books", strict: true, parameters: { type: "object", properties: new py.Dict() } },
        },
      ],
      response_format: { type: "json_object" },
      extra_headers: { "x-purpose": "reading" },
      extra_body: { top_k: 3 },
    });
    return py.jsonLoads(py.getItem(response.choices, 0).message.content);
  }
}

const AGENT = new Reading();
openaiAutolog();

async function answer(question: string): Promise<Dynamic> {
  let verdict!: Verdict;
  let ranked!: string[];
  let found!: PyDict;
  try {
    verdict = await AGENT.judge(question);
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof ValidationError) {
      return py.Tuple.of("The judge is confused.", { errors: py.callMethod(e, "error_count", []) });
    } else {
      return py.Tuple.of(`${py.str(py.typeName(e))}: ${py.getItem(py.str(e).split(" for url"), 0)}`, new py.Dict());
    }
  }
  if (!verdict.suitable) {
    return py.Tuple.of(verdict.reason || "Unsuitable.", verdict.modelDump());
  }
  try {
    const rankedItems: Dynamic[] = [];
    for (const [book] of await AGENT.rank(question)) {
      rankedItems.push(book);
    }
    ranked = rankedItems;
    found = await AGENT.summary(question, py.getSlice(ranked, null, 2));
  } catch (caught2) {
    const e: Dynamic = py.toException(caught2);
    if (e instanceof APIStatusError) {
      logger.info("refused: %s", py.getAttr(e, "message"));
      return py.Tuple.of(`status ${py.str(py.getAttr(e, "status_code"))}`, {
        body: py.getAttr(e, "body"),
        type: py.typeName(e),
      });
    } else if (e instanceof APIError) {
      return py.Tuple.of("no answer", { type: py.typeName(e) });
    } else {
      throw caught2;
    }
  }
  return py.Tuple.of(py.callMethod(found, "get", ["text", "?"]), { ranked, found });
}

const predict: Dynamic = invoke()(
  py.signature(
    async function predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
      const [text, details] = await answer(py.getAttr(py.getItem(request.input, -1), "content"));
      return new ResponsesAgentResponse({ output: [createTextOutputItem(text, "msg_1")], custom_outputs: details });
    },
    "predict",
    ["request"],
  ),
);

const predictStream: Dynamic = stream()(
  py.signature(
    async function* predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
      let piece: Dynamic;
      const question = py.getAttr(py.getItem(request.input, -1), "content");
      let text: Dynamic = "";
      const inputs = { messages: [{ role: "user", content: question }] };
      for await (const chunk of py.iterateAsync(AGENT.deploy.predictStream({ endpoint: CHAT, inputs }))) {
        const delta = py.truthy(py.getItem(chunk, "choices"))
          ? py.getItem(py.getItem(py.getItem(chunk, "choices"), 0), "delta")
          : new py.Dict();
        if (py.truthy((piece = py.callMethod(delta, "get", ["content"])))) {
          text = py.iadd(text, piece);
          yield new ResponsesAgentStreamEvent(createTextDelta(piece, "msg_1"));
        }
      }
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(text, "msg_1"),
      });
    },
    "predict_stream",
    ["request"],
  ),
);
