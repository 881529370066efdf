/** A retrieval chain and an executor of tools, written for LangChain 0.3 and langchain_community's classes for Databricks. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { VectorSearchClient } from "./runtime/databricks/index.js";
import {
  AIMessage,
  AgentExecutor,
  ChatPromptTemplate,
  CommunityChatDatabricks,
  CommunityUCFunctionToolkit,
  CommunityVectorSearch,
  HumanMessage,
  MessagesPlaceholder,
  PromptTemplate,
  RunnableBranch,
  RunnableLambda,
  RunnablePassthrough,
  StrOutputParser,
  createToolCallingAgent,
  pipe,
} from "./runtime/langchain/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";
import { INDEX } from "./config.js";

const index = await new VectorSearchClient({ disable_notice: true }).getIndex("museum-vs", INDEX);
const retriever = (
  await CommunityVectorSearch.create(index, { text_column: "text", columns: ["id", "text", "year"] })
).asRetriever({ search_kwargs: { k: 2, filters: { "year >=": 1800 } } });

const model = new CommunityChatDatabricks({
  endpoint: "databricks-meta-llama-3-3-70b-instruct",
  extra_params: { temperature: 0.01, max_tokens: 500 },
});
const careful = new CommunityChatDatabricks({
  endpoint: "databricks-claude-3-7-sonnet",
  max_tokens: 200,
  stop: ["END"],
  n: 1,
});

function lastQuestion(messages: PyDict[]): string {
  return py.getItem(py.getItem(messages, -1), "content");
}
py.signature(lastQuestion, "last_question", ["messages"]);

function earlier(messages: PyDict[]): PyDict[] {
  return py.getSlice(messages, null, -1);
}
py.signature(earlier, "earlier", ["messages"]);

function shown(documents: Dynamic[]): string {
  return Array.from(
    py.iterate(documents),
    (d: Dynamic) =>
      `[${py.str(py.getItem(d.metadata, "id"))}, ${py.str(py.get(d.metadata, "year"))}] ${d.page_content}`,
  ).join("\n");
}
py.signature(shown, "shown", ["documents"]);

const rewrite = new PromptTemplate({
  template: "Rewrite the question so that it stands alone.\n{chat_history}\nQuestion: {question}",
  input_variables: ["chat_history", "question"],
});
const answer = new PromptTemplate({
  template: "Answer from the letters only.\n{context}\nQuestion: {question}",
  input_variables: ["context", "question"],
});

const branch = new RunnableBranch(
  py.Tuple.of((x: Dynamic) => py.len(py.getItem(x, "chat_history")) > 0, pipe(rewrite, model, new StrOutputParser())),
  itemgetter("question"),
);

const chain = pipe(
  {
    question: pipe(itemgetter("messages"), new RunnableLambda(lastQuestion)),
    chat_history: pipe(itemgetter("messages"), new RunnableLambda(earlier)),
  },
  new RunnablePassthrough(),
  { context: pipe(branch, retriever, new RunnableLambda(shown)), question: itemgetter("question") },
  answer,
  model,
  new StrOutputParser(),
);

const tools: Dynamic[] = (
  await new CommunityUCFunctionToolkit({ warehouse_id: "scripted-warehouse" }).include(
    "museum.tools.visitors",
    "museum.tools.find_paintings",
    py.keywords({ return_direct: false }),
  )
).getTools();
const prompt = ChatPromptTemplate.fromMessages([
  py.Tuple.of("system", "You count visitors of a museum."),
  new MessagesPlaceholder("chat_history", { optional: true }),
  py.Tuple.of("human", "{input}"),
  new MessagesPlaceholder("agent_scratchpad"),
]);
const executor = new AgentExecutor({ agent: createToolCallingAgent(careful, tools, prompt), tools, max_iterations: 3 });

function dicts(request: ResponsesAgentRequest): PyDict[] {
  return request.input.map((i: InputItem) => ({ role: py.getAttr(i, "role"), content: py.getAttr(i, "content") }));
}

async function answerAll(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  let text: Dynamic;
  const messages: PyDict[] = dicts(request);
  const question = py.getItem(py.getItem(messages, -1), "content");
  if (py.truthy(py.callMethod(question, "startswith", ["Count:"]))) {
    const history: Dynamic[] = py
      .getSlice(messages, null, -1)
      .map((m: PyDict) =>
        py.getItem(m, "role") === "user"
          ? new HumanMessage(py.getItem(m, "content"))
          : new AIMessage(py.getItem(m, "content")),
      );
    const result = await executor.invoke({ input: question, chat_history: history });
    text = `${py.str(py.sorted(result))}: ${py.str(py.getItem(result, "output"))}`;
  } else if (py.truthy(py.callMethod(question, "startswith", ["Letters:"]))) {
    const found: Dynamic[] = await retriever.getRelevantDocuments(question);
    text = shown(found) + "\n" + py.repr(found.map((d: Dynamic) => d.metadata));
  } else {
    text = await chain.invoke({ messages });
  }
  const item = createTextOutputItem(text, "msg-1");
  return new ResponsesAgentResponse({ output: [item] });
}
invoke()(answerAll);

async function* answerInPieces(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let said!: string;
  const messages: PyDict[] = dicts(request);
  const question = py.getItem(py.getItem(messages, -1), "content");
  let whole: Dynamic = "";
  if (py.truthy(py.callMethod(question, "startswith", ["Count:"]))) {
    for await (const step of py.iterateAsync(executor.stream({ input: question }))) {
      for (const action of py.iterate(py.get(step, "actions", []))) {
        said = `${py.str(py.getAttr(action, "tool"))}(${py.str(py.getAttr(action, "tool_input"))}) `;
        whole = py.iadd(whole, said);
        yield new ResponsesAgentStreamEvent(createTextDelta(said, "msg-2"));
      }
      for (const done of py.iterate(py.get(step, "steps", []))) {
        said = `-> ${py.str(py.getAttr(done, "observation"))} `;
        whole = py.iadd(whole, said);
        yield new ResponsesAgentStreamEvent(createTextDelta(said, "msg-2"));
      }
      if (py.contains(step, "output")) {
        whole = py.iadd(whole, py.getItem(step, "output"));
      }
    }
  } else {
    for await (const piece of py.iterateAsync(chain.stream({ messages }))) {
      whole = py.iadd(whole, piece);
      yield new ResponsesAgentStreamEvent(createTextDelta(piece, "msg-2"));
    }
  }
  const item = createTextOutputItem(whole, "msg-2");
  yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
}
stream()(answerInPieces);
