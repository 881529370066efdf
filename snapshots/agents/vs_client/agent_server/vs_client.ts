/** Help desk of a ferry line: the vector search client itself, with documents for the evaluation tools. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { MlflowDocument, VectorSearchClient, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LLM_ENDPOINT_NAME, TOP_K, VS_ENDPOINT, VS_INDEX } from "./config.js";

const logger = getLogger("vs_client");
const COLUMNS: string[] = ["article_id", "title", "body", "url"];

openaiAutolog();

const client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
const vsc = new VectorSearchClient({ disable_notice: true });
const index = await vsc.getIndex(VS_ENDPOINT, VS_INDEX);

/** Rows above a score, as documents. */
function convertVectorSearchToDocuments(vsResults: PyDict, threshold: Dynamic = py.float(0)): Dynamic[] {
  const columnNames: Dynamic[] = Array.from(
    py.iterate(py.callMethod(py.get(vsResults, "manifest", new py.Dict()), "get", ["columns", []])),
    (column: Dynamic) => py.getItem(column, "name"),
  );
  const docs: Dynamic[] = [];
  for (const item of py.iterate(py.callMethod(py.get(vsResults, "result", new py.Dict()), "get", ["data_array", []]))) {
    const score = py.getItem(item, -1);
    if (py.lt(score, threshold)) {
      continue;
    }
    const metadata = new py.Dict(
      py.flatMap(py.enumerate(py.getSlice(columnNames, null, -1)), ([i, name]: Dynamic) =>
        name !== "body" ? [[name, py.getItem(item, i)] as [Dynamic, Dynamic]] : [],
      ),
    );
    py.setItem(metadata, "similarity_score", score);
    docs.push(
      new MlflowDocument(
        py.getItem(item, py.index(columnNames, "body")),
        metadata,
        py.str(py.getItem(metadata, "article_id")),
      ),
    );
  }
  return docs;
}

const retrieve = trace({ spanType: SpanType.RETRIEVER, name: "articles" })(async function retrieve(
  query: string,
  filters: Dynamic = null,
): Promise<PyDict[]> {
  const options = py.callMethod(query, "split", []).length > 3 ? { query_type: "HYBRID" } : new py.Dict();
  const results = await index.similaritySearch(
    ...(py.bindKeywords(
      [
        "columns",
        "query_text=",
        "query_vector=",
        "filters=",
        "num_results=",
        "debug_level=",
        "score_threshold=",
        "query_type=",
        "columns_to_rerank=",
        "disable_notice=",
        "reranker=",
        "total_retries=",
        "backoff_factor=",
        "backoff_jitter=",
        "*",
        "query_columns=",
        "sort_columns=",
        "facets=",
      ],
      [],
      py.mergeKeywords({ query_text: query, columns: COLUMNS, filters, num_results: TOP_K }, options),
    ) as [Dynamic]),
  );
  logger.info("%d rows", py.getItem(py.getItem(results, "result"), "row_count"));
  return convertVectorSearchToDocuments(results, 0.3).map((doc: Dynamic) => doc.toDict());
});

function buildPrompt(question: string, docs: PyDict[]): PyDict[] {
  const context =
    docs
      .map(
        (doc: PyDict) =>
          `[${py.str(py.getItem(py.getItem(doc, "metadata"), "title"))}] ${py.str(py.getItem(doc, "page_content"))}`,
      )
      .join("\n\n") || "nothing";
  return [
    { role: "system", content: `Answer from these articles only:\n\n${context}` },
    { role: "user", content: question },
  ];
}

function lastUserText(request: ResponsesAgentRequest): string {
  for (const item of py.reversed(request.input.map((i: InputItem) => i.modelDump()))) {
    if (py.get(item, "role") === "user") {
      const content = py.getItem(item, "content");
      return typeof content === "string"
        ? content
        : py.join(
            " ",
            Array.from(py.iterate(content), (part: Dynamic) => py.callMethod(part, "get", ["text", ""])),
          );
    }
  }
  return "";
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let docs!: PyDict[];
  let delta: Dynamic;
  const question = lastUserText(request);
  const customInputs = py.or(request.custom_inputs, () => new py.Dict());
  const itemId = py.str(uuid4());
  try {
    docs = await retrieve(question, py.get(customInputs, "filters"));
  } catch (caught) {
    const e = py.toException(caught);
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem(`The search failed: ${py.str(py.typeName(e))}: ${py.str(e)}`, itemId),
    });
    return;
  }
  let text: string = "";
  for await (const chunk of py.iterateAsync(
    await client.chat.completions.create({
      model: LLM_ENDPOINT_NAME,
      messages: buildPrompt(question, docs),
      stream: true,
      temperature: py.float(0),
    }),
  )) {
    if (chunk.choices.length > 0 && (delta = py.getItem(chunk.choices, 0).delta.content)) {
      text += py.bound(delta, "delta");
      yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(delta, "delta"), itemId));
    }
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, itemId),
    custom_outputs: {
      sources: docs.map((doc: PyDict) => py.getItem(py.getItem(doc, "metadata"), "url")),
      raw: py.jsonDumps(docs),
    },
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const events: Dynamic[] = [];
  for await (const event of streamHandler(request)) {
    events.push(event);
  }
  const done: ResponsesAgentStreamEvent[] = events.filter(
    (event: ResponsesAgentStreamEvent) => event.type === "response.output_item.done",
  );
  return new ResponsesAgentResponse({
    output: done.map((event: ResponsesAgentStreamEvent) => event.item),
    custom_outputs: py.get(py.getItem(done, -1).modelDump(), "custom_outputs"),
  });
}
invoke()(invokeHandler);
