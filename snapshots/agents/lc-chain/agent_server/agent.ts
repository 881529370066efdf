/** Answers from a small handbook: an LCEL chain behind a ChatModel. */

import { ChatModel, invoke, langchainAutolog, setModel, stream } from "./runtime/agent-server/index.js";
import {
  ChatChoice,
  ChatChoiceDelta,
  ChatChunkChoice,
  ChatCompletionChunk,
  ChatCompletionResponse,
  ChatMessage,
} from "./runtime/agent-server/llm-types.js";
import {
  AIMessage,
  ChatDatabricks,
  ChatPromptTemplate,
  HumanMessage,
  JsonOutputParser,
  MessagesPlaceholder,
  PromptTemplate,
  RunnableBranch,
  RunnableLambda,
  RunnableParallel,
  RunnablePassthrough,
  StrOutputParser,
  pipe,
} from "./runtime/langchain/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

const HANDBOOK = {
  holiday: "Everyone has 25 days of holiday a year.",
  travel: "Trains are booked in second class; a journey over 4 hours may be first class.",
  desk: "Desks are shared {bring a lock}.",
};

/** What a question is about. */
class Topic extends BaseModel {
  declare name: string;
  declare certain: boolean;

  static {
    defineModel(
      this,
      {
        name: field(schema.str, { description: "one word for the topic" }),
        certain: field(schema.bool, { default: false }),
      },
      { doc: "What a question is about." },
    );
    py.pyClass(this, { name: "Topic" });
  }
}

/** The last thing that was said. */
function extractQuestion(messages: PyDict[]): string {
  return py.getItem(py.getItem(messages, -1), "content");
}
py.signature(extractQuestion, "extract_question", ["messages"]);

function extractHistory(messages: PyDict[]): Dynamic[] {
  const kinds = { user: HumanMessage, assistant: AIMessage };
  return py.flatMap(py.getSlice(messages, null, -1), (m: PyDict) =>
    py.contains(kinds, py.getItem(m, "role"))
      ? [py.call(py.getItem(kinds, py.getItem(m, "role")), [], { content: py.getItem(m, "content") })]
      : [],
  );
}
py.signature(extractHistory, "extract_history", ["messages"]);

function lookUp(question: string): string[] {
  const words: string[] = py.split(py.callMethod(question, "lower", []));
  return (() => {
    const items2: Dynamic[] = [];
    let key: Dynamic;
    for (const item of py.items(HANDBOOK)) {
      const [key, text] = item;
      if (py.any(py.lazyFlatMap(words, (word: string) => [word.includes(key)]))) {
        items2.push(text);
      }
    }
    return items2;
  })();
}
py.signature(lookUp, "look_up", ["question"]);

function formatContext(passages: string[]): string {
  return Array.from(py.iterate(passages), (p: string) => `- ${py.str(p)}`).join("\n");
}
py.signature(formatContext, "format_context", ["passages"]);

const model = new ChatDatabricks({
  endpoint: "databricks-meta-llama-3-3-70b-instruct",
  extra_params: { top_p: 0.95 },
  temperature: 0.01,
  max_tokens: 200,
});

const prompt = ChatPromptTemplate.fromMessages([
  py.Tuple.of("system", "Answer from the handbook only. Write JSON as {{}}.\n\nHandbook:\n{context}"),
  new MessagesPlaceholder("history"),
  py.Tuple.of("user", "{question}"),
]);
const rewritePrompt = new PromptTemplate({
  template: "Chat so far: {history}\nWrite the question {question} so that it stands alone.",
  input_variables: ["history", "question"],
});

const rewrite = pipe(rewritePrompt, model, new StrOutputParser());

const chain = pipe(
  {
    question: pipe(itemgetter("messages"), new RunnableLambda(extractQuestion)),
    history: pipe(itemgetter("messages"), new RunnableLambda(extractHistory)),
  },
  RunnablePassthrough.assign({
    search: new RunnableBranch(
      py.Tuple.of(
        py.signature((x: Dynamic) => py.len(py.getItem(x, "history")) > 0, "<lambda>", ["x"]),
        rewrite,
      ),
      (x: Dynamic) => py.getItem(x, "question"),
    ),
  }),
  RunnablePassthrough.assign({
    context: pipe(itemgetter("search"), new RunnableLambda(lookUp), new RunnableLambda(formatContext)),
  }),
  new RunnableParallel(undefined, { answer: pipe(prompt, model, new StrOutputParser()), search: itemgetter("search") }),
);
const topics = model.withStructuredOutput(Topic);
const facts = pipe(ChatPromptTemplate.fromTemplate("As JSON, the numbers in: {text}"), model, new JsonOutputParser());

class HandbookModel extends ChatModel {
  declare chain: Dynamic;
  constructor() {
    super();
    this.chain = chain;
  }
  static {
    py.signature(this, "HandbookModel.__init__", []);
  }

  @invoke()
  async predict(context: Dynamic, messages: ChatMessage[], params: Dynamic = null): Promise<ChatCompletionResponse> {
    let text: Dynamic;
    const question = py.getItem(messages, -1).content;
    if (py.callMethod(question, "startswith", ["topic:"])) {
      const found = await topics.invoke(py.strip(py.callMethod(question, "removeprefix", ["topic:"])));
      text = py.truthy(found)
        ? `${py.str(py.getAttr(found, "name"))} (${py.truthy(py.getAttr(found, "certain")) ? "sure" : "unsure"})`
        : "no topic";
    } else if (py.callMethod(question, "startswith", ["facts:"])) {
      const numbers = await facts.invoke({ text: py.getSlice(question, 6, null) }, { tags: ["facts"] });
      text = py.jsonDumps(numbers, { sort_keys: true });
    } else if (py.callMethod(question, "startswith", ["batch:"])) {
      const asked: PyDict[] = py
        .getSlice(question, 6, null)
        .split("/")
        .map((q: string) => ({ messages: [{ role: "user", content: q }] }));
      text = py.join(
        " / ",
        await py.alist(
          async function* (this: Dynamic) {
            for (const r of await this.chain.batch(asked)) {
              yield py.getItem(r, "answer");
            }
          }.call(this),
        ),
      );
    } else {
      const result = await this.chain.invoke({ messages: messages.map((m: ChatMessage) => m.toDict()) });
      text = py.add(py.getItem(result, "answer"), ` [searched: ${py.str(py.getItem(result, "search"))}]`);
    }
    return new ChatCompletionResponse({
      choices: [new ChatChoice({ message: new ChatMessage({ role: "assistant", content: text }) })],
    });
  }
  static {
    py.signature(this.prototype.predict, "HandbookModel.predict", ["context", "messages", "params="]);
  }

  @stream()
  async *predictStream(
    context: Dynamic,
    messages: ChatMessage[],
    params: Dynamic = null,
  ): AsyncGenerator<ChatCompletionChunk> {
    for await (const piece of py.iterateAsync(
      this.chain.stream({ messages: messages.map((m: ChatMessage) => m.toDict()) }),
    )) {
      if (await py.isInAsync("answer", piece)) {
        yield new ChatCompletionChunk({
          choices: [
            new ChatChunkChoice({
              delta: new ChatChoiceDelta({ role: "assistant", content: py.getItem(piece, "answer") }),
            }),
          ],
        });
      }
    }
  }
  static {
    py.signature(this.prototype.predictStream, "HandbookModel.predict_stream", ["context", "messages", "params="]);
  }
}

langchainAutolog();
setModel(new HandbookModel());
