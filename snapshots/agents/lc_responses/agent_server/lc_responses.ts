/**
 * A herbarium's assistant that mixes families: a LangGraph graph over the Responses API, a self-managed
 * vector index asked for documents that are unlike each other, a Unity Catalog function, a tool of its own
 * that fails, threads kept in memory, and the plain client of the Responses API beside them.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  langchainAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import { APIStatusError, DatabricksOpenAI } from "./runtime/databricks/index.js";
import {
  AIMessage,
  BaseMessage,
  ChatDatabricks,
  DatabricksEmbeddings,
  DatabricksVectorSearch,
  END,
  HumanMessage,
  MemorySaver,
  START,
  StateGraph,
  SystemMessage,
  ToolMessage,
  ToolNode,
  UCFunctionToolkit,
  addMessages,
  tool,
} from "./runtime/langchain/index.js";
import { BaseModel, annotated, defineModel, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { ENDPOINT } from "./config.js";

langchainAutolog();
const client = new DatabricksOpenAI({ max_retries: 0 });
const llm = new ChatDatabricks({ model: ENDPOINT, use_responses_api: true, temperature: 0.3, max_retries: 0 });
const store = await DatabricksVectorSearch.create({
  index_name: "garden.herbarium.sheets_idx",
  embedding: new DatabricksEmbeddings({ endpoint: "databricks-gte-large-en" }),
  text_column: "label",
  columns: ["id", "family"],
});
const varied = store.asRetriever({ search_type: "mmr", search_kwargs: { k: 2, fetch_k: 4, lambda_mult: 0.3 } });
const certain = store.asRetriever({
  search_type: "similarity_score_threshold",
  search_kwargs: { k: 3, score_threshold: 0.7 },
});

const Herbarium = typedDict(
  "Herbarium",
  {
    messages: field(schema.list(schema.instance(() => BaseMessage))),
    sheets: field(schema.list(schema.str)),
    kind: field(schema.optional(schema.str)),
  },
  { messages: [addMessages] },
);

/** What is asked for. */
class Kind extends BaseModel {
  declare kind: string;

  static {
    defineModel(
      this,
      { kind: field(schema.literal("plant", "visit"), { description: "A plant, or a visit of the herbarium" }) },
      { doc: "What is asked for." },
    );
  }
}

/**
 * Where a family is kept.
 *
 * Args:
 *     family: The Latin name.
 */
const shelf: Dynamic = tool(
  annotated(
    py.signature(
      function shelf(family: string): string {
        const shelves = { Rosaceae: "3B", Fagaceae: "1A" };
        return py.getItem(shelves, family);
      },
      "shelf",
      ["family"],
      "Where a family is kept.\n\n    Args:\n        family: The Latin name.\n    ",
    ),
    { family: field(schema.str) },
  ),
);

const toolkit = await UCFunctionToolkit.create({ function_names: ["garden.tools.flowering"] });
const tools: Dynamic[] = [...toolkit.tools, shelf];
const model = llm.bindTools(tools);

/** The text of a message, whose content is text or blocks. */
function textOf(message: Dynamic): string {
  if (typeof py.getAttr(message, "content") === "string") {
    return py.getAttr(message, "content");
  }
  const blocks: Dynamic[] = Array.from(py.iterate(py.getAttr(message, "content")), (block: Dynamic) =>
    typeof block === "string" ? { text: block } : block,
  );
  return py.join(
    "",
    blocks.map((block: Dynamic) =>
      py.or(py.callMethod(block, "get", ["text"]), () => py.or(py.callMethod(block, "get", ["refusal"]), () => "")),
    ),
  );
}

async function classify(state: PyDict): Promise<PyDict> {
  const question = textOf(py.getItem(py.getItem(state, "messages"), -1));
  if (!py.callMethod(question, "endswith", ["?"])) {
    return { kind: null };
  }
  const found = await llm.withStructuredOutput(Kind).invoke([new HumanMessage(question)]);
  return { kind: py.truthy(found) ? py.getAttr(found, "kind") : null };
}
py.signature(classify, "classify", ["state"]);

async function lookUp(state: PyDict, config: PyDict): Promise<PyDict> {
  const question = textOf(py.getItem(py.getItem(state, "messages"), -1));
  const retriever = py.truthy(py.callMethod(py.getItem(config, "configurable"), "get", ["certain"])) ? certain : varied;
  return {
    sheets: await (async () => {
      const items2: Dynamic[] = [];
      for (const d of await retriever.invoke(question)) {
        items2.push(`${py.str(py.getItem(d.metadata, "family"))}: ${d.page_content}`);
      }
      return items2;
    })(),
  };
}
py.signature(lookUp, "look_up", ["state", "config"]);

async function ask(state: PyDict): Promise<PyDict> {
  const sheets = py.join("\n", await py.readStream(py.or(py.callMethod(state, "get", ["sheets"]), () => ["nothing"])));
  const system = new SystemMessage(`You keep a herbarium. Sheets:\n${sheets}`);
  return { messages: [await model.invoke([system, ...(await py.alist(py.getItem(state, "messages")))])] };
}
py.signature(ask, "ask", ["state"]);

function afterKind(state: PyDict): string {
  return py.callMethod(state, "get", ["kind"]) === "plant" ? "look_up" : "ask";
}
py.signature(afterKind, "after_kind", ["state"]);

function afterAnswer(state: PyDict): string {
  const last = py.getItem(py.getItem(state, "messages"), -1);
  return py.isInstance(last, AIMessage) && last.tool_calls.length > 0 ? "tools" : END;
}
py.signature(afterAnswer, "after_answer", ["state"]);

const graph = new StateGraph(Herbarium);
graph.addNode("classify", classify);
graph.addNode("look_up", lookUp);
graph.addNode("ask", ask);
graph.addNode("tools", new ToolNode(tools, { handle_tool_errors: true }));
graph.addEdge(START, "classify");
graph.addConditionalEdges("classify", afterKind);
graph.addEdge("look_up", "ask");
graph.addConditionalEdges(
  "ask",
  afterAnswer,
  new py.Dict([
    ["tools", "tools"],
    [END, END],
  ] as [Dynamic, Dynamic][]),
);
graph.addEdge("tools", "ask");
const herbarium = graph.compile(new MemorySaver());

/** The endpoint asked without a framework. */
async function* plainClient(question: string, streamed: boolean): AsyncGenerator<Dynamic> {
  const asked = { model: ENDPOINT, input: [{ role: "user", content: question }], max_output_tokens: 50 };
  try {
    if (!streamed) {
      const answer = await client.responses.create(
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
            "background=",
            "context_management=",
            "conversation=",
            "include=",
            "input=",
            "instructions=",
            "max_output_tokens=",
            "max_tool_calls=",
            "previous_response_id=",
            "prompt=",
            "reasoning=",
            "text=",
            "truncation=",
            "stream=",
            "extra_headers=",
            "extra_query=",
            "extra_body=",
            "timeout=",
          ],
          [],
          asked,
        ) as [Dynamic]),
      );
      const kinds: Dynamic[] = answer.output.map((item: Dynamic) => py.getAttr(item, "type"));
      yield `${answer.output_text} ${py.str(kinds)} ${py.str(py.getAttr(py.getAttr(answer, "usage"), "total_tokens"))} ${py.str(answer.status)} ${py.str(py.getAttr(answer, "error"))}`;
      yield py.jsonDumps(
        py.call(py.getAttr(py.getItem(answer.output, 0), "model_dump"), [], {
          exclude: new py.PySet(["id", "content"]),
        }),
        { sort_keys: true },
      );
      return;
    }
    for await (const event of py.iterateAsync(
      await client.responses.create(
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
            "background=",
            "context_management=",
            "conversation=",
            "include=",
            "input=",
            "instructions=",
            "max_output_tokens=",
            "max_tool_calls=",
            "previous_response_id=",
            "prompt=",
            "reasoning=",
            "text=",
            "truncation=",
            "stream=",
            "extra_headers=",
            "extra_query=",
            "extra_body=",
            "timeout=",
          ],
          [],
          py.mergeKeywords(asked, { stream: true }),
        ) as [Dynamic]),
      ),
    )) {
      if (py.getAttr(event, "type") === "response.output_text.delta") {
        yield py.getAttr(event, "delta");
      } else if (py.getAttr(event, "type") === "response.completed") {
        yield ` [${py.str(py.getAttr(py.getAttr(event, "response"), "output_text"))}]`;
      } else if (py.hasAttr(event, "item")) {
        yield ` <${py.str(py.getAttr(event, "type"))} ${py.str(py.getAttr(py.getAttr(event, "item"), "type"))} ${py.str(py.getAttr(py.getAttr(event, "item"), "status"))}>`;
      }
    }
  } catch (caught) {
    const e = py.rethrowUnless(caught, APIStatusError);
    yield `${py.str(py.typeName(e))} ${py.str(e.status_code)}`;
  }
}

function done(text: string, outputs: PyDict): ResponsesAgentStreamEvent {
  return new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, "msg_1"),
    custom_outputs: outputs,
  });
}

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let message: Dynamic;
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const question = py.getAttr(py.getItem(request.input, -1), "content");
  if (py.truthy(py.get(inputs, "plain"))) {
    const text = py.join("", await py.alist(plainClient(question, py.getItem(inputs, "plain") === "streamed")));
    yield done(text, new py.Dict());
    return;
  }
  if (py.truthy(py.get(inputs, "chunks"))) {
    let whole: Dynamic = null;
    for await (const chunk of py.iterateAsync(model.stream([new HumanMessage(question)]))) {
      yield new ResponsesAgentStreamEvent(createTextDelta(py.jsonDumps(py.getAttr(chunk, "content")), "chunk"));
      whole = whole == null ? chunk : py.add(whole, chunk);
    }
    const calls: Dynamic[] = Array.from(py.iterate(py.getAttr(whole, "tool_calls")), (c: Dynamic) =>
      py.Tuple.of(py.getItem(c, "name"), py.getItem(c, "args")),
    );
    yield done(textOf(whole), { calls, usage: py.getAttr(whole, "usage_metadata") });
    return;
  }
  const thread = py.or(py.get(inputs, "thread"), () => py.str(uuid4()));
  const config = { configurable: { thread_id: thread, certain: py.get(inputs, "certain", false) } };
  const state = { messages: [new HumanMessage(question)] };
  const seen: Dynamic[] = [];
  try {
    for await (const item2 of py.iterateAsync(
      herbarium.stream(state, config, { stream_mode: ["updates", "messages"] }),
    )) {
      const [mode, update] = py.unpack(item2, 2);
      if (mode === "messages") {
        const items3: Dynamic[] = py.unpack(await py.takeAsync(update, 2), 2);
        message = items3[0];
        const meta = items3[1];
        if (py.getItem(meta, "langgraph_node") === "ask" && py.truthy(py.getAttr(message, "content"))) {
          seen.push(py.typeName(message));
        }
        continue;
      }
      for (const [node, values] of py.unpackEach(py.callMethod(update, "items", []), 2)) {
        for await (message of py.iterateAsync(
          py.callMethod(
            py.or(values, () => new py.Dict()),
            "get",
            ["messages", []],
          ),
        )) {
          if (py.isInstance(message, ToolMessage)) {
            yield done(`${py.str(message.name)}: ${py.str(message.content)}`, new py.Dict());
          }
        }
        seen.push(node);
      }
    }
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError, APIStatusError);
    yield done(`${py.str(py.typeName(e))}: ${py.str(e)}`, new py.Dict());
    return;
  }
  const kept = (await herbarium.getState(config)).values;
  const usage: Dynamic[] = [];
  for await (const m of py.iterateAsync(py.getItem(kept, "messages"))) {
    if (py.isInstance(m, AIMessage)) {
      usage.push(m.usage_metadata);
    }
  }
  const outputs = { sheets: py.get(kept, "sheets"), kind: py.get(kept, "kind"), seen: py.sorted(py.set(seen)) };
  yield done(
    textOf(py.getItem(py.getItem(kept, "messages"), -1)),
    py.mergeDicts(outputs, { turns: usage.length, usage: py.getItem(usage, -1) }),
  );
}
stream()(answerStream);

async function answer(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  const events: Dynamic[] = [];
  for await (const e of answerStream(request)) {
    if (e.type === "response.output_item.done") {
      events.push(e);
    }
  }
  return new ResponsesAgentResponse({
    output: events.map((e: ResponsesAgentStreamEvent) => e.item),
    custom_outputs: py.getItem(events, -1).custom_outputs,
  });
}
invoke()(answer);
