/** Museum guide: a prebuilt LangGraph agent with retriever tools, one for each collection. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import {
  AIMessageChunk,
  ChatDatabricks,
  DatabricksEmbeddings,
  VectorSearchRetrieverTool,
  createReactAgent,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const COLLECTIONS = {
  paintings: { index: "museum.art.paintings_idx", filters: { on_show: true } },
  coins: { index: "museum.art.coins_idx", filters: null },
};

async function makeRetriever(name: string, settings: PyDict): Promise<Dynamic> {
  return await VectorSearchRetrieverTool.create({
    index_name: py.getItem(settings, "index"),
    tool_name: `search_${name}`,
    tool_description: `Searches the ${name} of the museum.`,
    num_results: 2,
    columns: ["title", "url"],
    filters: py.getItem(settings, "filters"),
    query_type: "ANN",
    doc_uri: "url",
    include_score: true,
  });
}

const archive = await VectorSearchRetrieverTool.create({
  index_name: "museum.archive.letters_idx",
  text_column: "letter",
  embedding: new DatabricksEmbeddings({ endpoint: "databricks-gte-large-en" }),
  query_type: "HYBRID",
  dynamic_filter: true,
  score_threshold: 0.5,
});

/** When the museum is open on a day of the week. */
const openingHours: Dynamic = tool(
  annotated(
    py.signature(
      function openingHours(day: string): Dynamic {
        const hours = { monday: null, sunday: "10-18" };
        return py.get(hours, py.callMethod(day, "lower", []), "9-17");
      },
      "opening_hours",
      ["day"],
      "When the museum is open on a day of the week.",
    ),
    { day: field(schema.str) },
  ),
);

const tools: Dynamic[] = [];
for (const [name, settings] of py.items(COLLECTIONS)) {
  tools.push(await makeRetriever(name, settings));
}
tools.push(archive);
tools.push(openingHours);

class MuseumAgent {
  declare agent: Dynamic;
  constructor(agent: Dynamic) {
    this.agent = agent;
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const outputs: Dynamic[] = [];
    for await (const event of this.predictStream(request)) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let content: Dynamic;
    const ccMsgs: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
    for await (const event of py.iterateAsync(
      this.agent.stream({ messages: ccMsgs }, undefined, { stream_mode: ["updates", "messages"] }),
    )) {
      if (py.getItem(event, 0) === "updates") {
        for (const nodeData of py.iterate(py.callMethod(py.getItem(event, 1), "values", []))) {
          if (py.len(py.callMethod(nodeData, "get", ["messages", []])) > 0) {
            yield* outputToResponsesItemsStream(py.getItem(nodeData, "messages"));
          }
        }
      } else if (py.getItem(event, 0) === "messages") {
        const chunk = py.getItem(py.getItem(event, 1), 0);
        if (py.isInstance(chunk, AIMessageChunk) && py.truthy((content = chunk.content))) {
          yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(content, "content"), chunk.id));
        }
      }
    }
  }
}

langchainAutolog();
const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME, temperature: 0, max_tokens: 300 });
const AGENT = new MuseumAgent(createReactAgent(llm, tools, { prompt: SYSTEM_PROMPT }));
setModel(AGENT);
