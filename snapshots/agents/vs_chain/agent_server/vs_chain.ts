/** Recipe helper: a chain over a vector store, with the retriever as one of its steps. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  langchainAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import {
  ChatDatabricks,
  ChatPromptTemplate,
  DatabricksVectorSearch,
  RunnableLambda,
  RunnablePassthrough,
  StrOutputParser,
  pipe,
} from "./runtime/langchain/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/asyncio.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const CONFIG = {
  index: "kitchen.recipes.recipes_idx",
  columns: ["recipe_id", "title", "text", "url"],
  k: 2,
  prompt: "Answer from the recipes only.\n\nRecipes:\n{context}",
};

langchainAutolog();

const vectorStore = await DatabricksVectorSearch.create({
  index_name: py.getItem(CONFIG, "index"),
  columns: py.getItem(CONFIG, "columns"),
  doc_uri: "url",
  include_score: false,
});
const retriever = vectorStore.asRetriever({
  search_kwargs: { k: py.getItem(CONFIG, "k"), query_type: "ann", score_threshold: 0.2 },
});
const strictRetriever = vectorStore.asRetriever({
  search_type: "similarity_score_threshold",
  search_kwargs: { k: 3, score_threshold: 0.6 },
});

function formatContext(docs: Dynamic[]): string {
  const parts: string[] = Array.from(
    py.iterate(docs),
    (doc: Dynamic) =>
      `Title: ${py.str(py.getItem(doc.metadata, "title"))} (${py.str(py.or(py.get(doc.metadata, "doc_uri"), () => "no page"))})\n${doc.page_content}`,
  );
  return parts.join("\n\n") || "none";
}
py.signature(formatContext, "format_context", ["docs"]);

function lastMessage(messages: PyDict[]): string {
  return py.getItem(py.getItem(messages, -1), "content");
}
py.signature(lastMessage, "last_message", ["messages"]);

const prompt = ChatPromptTemplate.fromMessages([
  py.Tuple.of("system", py.getItem(CONFIG, "prompt")),
  py.Tuple.of("user", "{question}"),
]);
const model = new ChatDatabricks({ endpoint: "databricks-gpt-oss-120b", temperature: 0.2, max_retries: 0 });

const chain = pipe(
  {
    question: pipe(itemgetter("messages"), new RunnableLambda(lastMessage)),
    context: pipe(
      itemgetter("messages"),
      new RunnableLambda(lastMessage),
      retriever,
      new RunnableLambda(formatContext),
    ),
  },
  prompt,
  model,
  new StrOutputParser(),
);

const strictChain = pipe(
  RunnablePassthrough.assign({
    context: pipe(itemgetter("question"), strictRetriever, new RunnableLambda(formatContext)),
  }),
  prompt,
  model,
  new StrOutputParser(),
);

async function sources(question: string): Promise<PyDict[]> {
  const found: Dynamic[] = await vectorStore.similaritySearchWithScore(
    question,
    1,
    { lang: "en" },
    { query_type: "HYBRID" },
  );
  return Array.from(py.unpackEach(found, 2), ([doc, score]) => ({
    title: py.getItem(py.getAttr(doc, "metadata"), "title"),
    score: py.round(score, 2),
  }));
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let pieces: Dynamic;
  const messages: PyDict[] = request.input.map((i: InputItem) => ({
    role: py.getItem(i.modelDump(), "role"),
    content: py.getItem(i.modelDump(), "content"),
  }));
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const itemId = py.str(uuid4());
  let text: Dynamic = "";
  if (py.truthy(py.get(inputs, "strict"))) {
    pieces = strictChain.astream({ question: lastMessage(messages) });
  } else {
    pieces = chain.astream({ messages });
  }
  for await (const piece of py.iterateAsync(pieces)) {
    if (py.truthy(piece)) {
      text = py.iadd(text, piece);
      yield new ResponsesAgentStreamEvent(createTextDelta(piece, itemId));
    }
  }
  const found: PyDict[] = py.truthy(py.get(inputs, "sources")) ? await sources(lastMessage(messages)) : [];
  const related: Dynamic[] = py.truthy(py.get(inputs, "related")) ? await retriever.ainvoke(text) : [];
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, itemId),
    custom_outputs: {
      sources: found,
      related: related.map((doc: Dynamic) => doc.page_content),
      docs: py.repr(related),
    },
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  await sleep(0);
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
