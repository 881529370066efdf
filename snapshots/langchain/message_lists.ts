import {
  AIMessage,
  BaseMessage,
  ChatMessage,
  HumanMessage,
  RunnableLambda,
  SystemMessage,
  ToolMessage,
  convertToOpenaiMessages,
  countTokensApproximately,
  filterMessages,
  mergeMessageRuns,
  messagesFromDict,
  messagesToDict,
  pipe,
  trimMessages,
} from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// trim_messages, filter_messages, merge_message_runs, count_tokens_approximately, convert_to_openai_messages, messages_to_dict and back, as functions and as steps.

const CALL = { name: "shelf", args: { title: "Krabat", days: 2 }, id: "c1", type: "tool_call" };
const CALL_2 = { name: "shelf", args: { title: "Momo" }, id: "c2", type: "tool_call" };

const talk: Dynamic[] = [
  new SystemMessage("You lend books.", { id: "s" }),
  new HumanMessage("Where is Krabat?\nAnd is it 🦊 there?", { id: "h1", name: "Ana" }),
  new AIMessage("", { tool_calls: [CALL, CALL_2], id: "a1" }),
  new ToolMessage("3", { tool_call_id: "c1", name: "shelf", id: "t1" }),
  new ToolMessage("7", { tool_call_id: "c2", name: "shelf", id: "t2" }),
  new AIMessage("Krabat is on shelf 3,\nMomo on 7.\n", { id: "a2" }),
  new HumanMessage("Thanks. And Emil?", { id: "h2" }),
  new AIMessage("Emil is lent.", { id: "a3" }),
];

function short(messages: Dynamic): string[] {
  return Array.from(
    py.iterate(messages),
    (m: Dynamic) => `${py.str(py.getAttr(m, "type"))}:${py.repr(py.getAttr(m, "content"))}`,
  );
}
py.signature(short, "short", ["messages"]);

function show(label: string, messages: Dynamic): void {
  py.print(
    label,
    Array.from(py.iterate(messages), (m: Dynamic) =>
      py.Tuple.of(py.getAttr(m, "type"), py.getAttr(m, "id"), py.getAttr(m, "content")),
    ),
  );
}

function words(messages: Dynamic[]): number {
  return py.sum(py.lazyFlatMap(messages, (m: Dynamic) => [py.split(py.str(py.getAttr(m, "content"))).length]));
}
py.describe(annotated(py.signature(words, "words", ["messages"]), { messages: field(schema.list()) }), {
  annotations: () => ({ messages: py.list, return: py.int }),
});

function wordsOfOne(message: Dynamic): number {
  return py.split(py.str(message.content)).length + 1;
}
py.describe(
  annotated(
    py.signature(wordsOfOne, "words_of_one", ["message"]),
    { message: field(schema.any) },
    { message: [BaseMessage] },
  ),
  { annotations: () => ({ message: BaseMessage, return: py.int }) },
);

py.print(
  countTokensApproximately(talk),
  talk.map((m: Dynamic) => countTokensApproximately([m])),
);
py.print(countTokensApproximately(talk, { chars_per_token: 3.5, extra_tokens_per_message: 1, count_name: false }));
py.print(countTokensApproximately([py.Tuple.of("user", "hello"), { role: "assistant", content: "hi" }]));
const blocks: Dynamic[] = [
  new HumanMessage([{ type: "text", text: "Look" }, { type: "image_url", image_url: { url: "x" } }, "well"]),
];
py.print(countTokensApproximately(blocks), countTokensApproximately(blocks, { tokens_per_image: 10 }));

for (let limit = 0; limit < 10; limit++) {
  show(`last ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: py.len }));
  show(`first ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: py.len, strategy: "first" }));
}
for (const limit of py.Tuple.of(1, 3, 4, 6, 20)) {
  show(
    `system ${limit}`,
    trimMessages(talk, {
      max_tokens: limit,
      token_counter: py.len,
      strategy: "last",
      include_system: true,
      start_on: "human",
      end_on: py.Tuple.of("human", "tool"),
    }),
  );
  show(`classes ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: py.len, start_on: [HumanMessage] }));
  show(
    `end ${limit}`,
    trimMessages(talk, { max_tokens: limit, token_counter: py.len, strategy: "first", end_on: AIMessage }),
  );
}
for (const limit of py.Tuple.of(0, 2, 4, 8, 11, 15, 19, 40)) {
  show(`words ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: words, allow_partial: true }));
  show(
    `words first ${limit}`,
    trimMessages(talk, { max_tokens: limit, token_counter: words, allow_partial: true, strategy: "first" }),
  );
  show(`one ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: wordsOfOne }));
  show(
    `split ${limit}`,
    trimMessages(talk, {
      max_tokens: limit,
      token_counter: words,
      allow_partial: true,
      text_splitter: py.signature(
        (text: Dynamic) => Array.from(py.iterate(py.callMethod(text, "split", [" "])), (w: Dynamic) => py.add(w, " ")),
        "<lambda>",
        ["text"],
      ),
    }),
  );
}
for (const limit of py.Tuple.of(10, 30, 60, 90)) {
  show(`approximate ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: "approximate" }));
  show(`function ${limit}`, trimMessages(talk, { max_tokens: limit, token_counter: countTokensApproximately }));
}
const many: Dynamic[] = [
  new HumanMessage([
    { type: "text", text: "a b" },
    { type: "text", text: "c d e" },
    { type: "text", text: "f" },
  ]),
];

function textWords(messages: Dynamic): number {
  return py.sum(py.lazyFlatMap(messages, (m: Dynamic) => [py.len(py.callMethod(py.getAttr(m, "text"), "split", []))]));
}
annotated(py.signature(textWords, "text_words", ["messages"]), { messages: field(schema.any) });

for (const limit of py.Tuple.of(0, 1, 2, 4, 5, 6)) {
  for (const strategy of py.Tuple.of("first", "last")) {
    const kept = trimMessages(many, { max_tokens: limit, token_counter: textWords, strategy, allow_partial: true });
    py.print(
      limit,
      strategy,
      Array.from(py.iterate(kept), (m: Dynamic) => py.getAttr(m, "content")),
    );
  }
}
py.print(trimMessages([], { max_tokens: 1, token_counter: py.len }));
py.print(short(py.getSlice(talk, 1, 2)));
for (const options of py.Tuple.of(
  { strategy: "first", start_on: "human" },
  { strategy: "first", include_system: true },
  { strategy: "middle" },
)) {
  try {
    trimMessages(
      ...(py.bindKeywords(
        [
          "messages=",
          "*",
          "max_tokens",
          "token_counter",
          "strategy=",
          "allow_partial=",
          "end_on=",
          "start_on=",
          "include_system=",
          "text_splitter=",
        ],
        [talk],
        py.mergeKeywords({ max_tokens: 3, token_counter: py.len }, options),
      ) as [Dynamic]),
    );
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError);
    py.print("ValueError", error);
  }
}
try {
  trimMessages(talk, { max_tokens: 3, token_counter: "exact" });
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.ValueError);
  py.print("ValueError", error);
}

show("names", filterMessages(talk, { include_names: ["Ana", "shelf"] }));
show("not names", filterMessages(talk, { exclude_names: py.Tuple.of("shelf") }));
show("types", filterMessages(talk, { include_types: ["human", AIMessage] }));
show("not types", filterMessages(talk, { exclude_types: [SystemMessage, "tool"] }));
show("ids", filterMessages(talk, { include_ids: ["a3", "s"], include_types: ["tool"], exclude_ids: ["t2"] }));
show("no calls", filterMessages(talk, { exclude_tool_calls: true }));
py.print(
  Array.from(
    py.iterate(filterMessages(talk, { exclude_tool_calls: ["c1"], include_types: ["ai", "tool"] })),
    (m: Dynamic) => py.callMethod(m, "model_dump", []),
  ),
);
show("neither call", filterMessages(talk, { exclude_tool_calls: new py.PySet(["c1", "c2"]) }));
py.print(py.flatMap(talk, (m: Dynamic) => (py.isInstance(m, AIMessage) ? [m.tool_calls] : [])));

const runs: Dynamic[] = [
  new SystemMessage("Be kind.", { additional_kwargs: { a: "x" }, response_metadata: { m: 1 } }),
  new SystemMessage("Be short.", { name: "second", additional_kwargs: { a: "y", b: 1 }, response_metadata: { m: 2 } }),
  new HumanMessage("one", { id: "1" }),
  new HumanMessage(["two", { type: "text", text: "three" }], { id: "2" }),
  new HumanMessage(""),
  new AIMessage("four", { id: "run-1", tool_calls: [CALL], response_metadata: { k: "v" } }),
  new AIMessage("five", {
    id: "run-2",
    tool_calls: [CALL_2],
    usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  }),
  new ToolMessage("3", { tool_call_id: "c1" }),
  new ToolMessage("7", { tool_call_id: "c2" }),
  new ChatMessage("a", { role: "judge" }),
  new ChatMessage("b", { role: "judge" }),
];
for (const message of py.iterate(mergeMessageRuns(runs))) {
  py.print(py.repr(message));
}
show(
  "separator",
  mergeMessageRuns([py.Tuple.of("user", "a"), py.Tuple.of("user", "b"), py.Tuple.of("ai", "c")], {
    chunk_separator: " | ",
  }),
);
py.print(mergeMessageRuns([]));

py.print(convertToOpenaiMessages(talk));
py.print(convertToOpenaiMessages(py.getItem(talk, 1), { include_id: true }), convertToOpenaiMessages("hi"));
py.print(
  convertToOpenaiMessages(blocks),
  convertToOpenaiMessages([...blocks, py.getItem(talk, 0)], { text_format: "block" }),
);
py.print(
  convertToOpenaiMessages([new HumanMessage(["a", { type: "text", text: "b" }]), { role: "developer", content: "x" }]),
);
try {
  convertToOpenaiMessages(talk, { text_format: "html" });
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.ValueError);
  py.print("ValueError", error);
}

const again: Dynamic[] = messagesFromDict(messagesToDict(talk));
py.print(py.eq(again, talk), messagesToDict(py.getSlice(again, 1, 3)));

const step = pipe(
  trimMessages(undefined, { max_tokens: 2, token_counter: py.len, start_on: "human" }),
  new RunnableLambda(short),
);
py.print(await step.invoke(talk));
py.print(
  await py.callMethod(
    py.bitor(py.bitor(filterMessages(undefined, { include_types: ["human"] }), mergeMessageRuns()), short),
    "invoke",
    [talk],
  ),
);
