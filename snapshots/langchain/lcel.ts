import {
  AIMessage,
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
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Runnables: chains with dicts and functions on either side, branches, assign, batches, streams, retries, fallbacks

function shout(text: string): string {
  return py.callMethod(text, "upper", []) + "!";
}
py.signature(shout, "shout", ["text"]);

function withConfig(text: string, config: PyDict): string {
  return `${py.str(text)} ${py.str(py.callMethod(py.getItem(config, "configurable"), "get", ["user", "nobody"]))} ${py.str(py.getItem(config, "tags"))}`;
}
py.signature(withConfig, "with_config", ["text", "config"]);

const answer = new RunnableLambda(
  (prompt: Dynamic) =>
    new AIMessage(`<${py.str(py.getAttr(py.getItem(py.callMethod(prompt, "to_messages", []), -1), "content"))}>`),
);
const prompt = ChatPromptTemplate.fromMessages([
  py.Tuple.of("system", "Use {{braces}} and {context}."),
  new MessagesPlaceholder("history", { optional: true }),
  py.Tuple.of("human", "{question!r}, {n:>4}"),
]);
const chain = pipe(
  {
    context: pipe(itemgetter("q"), new RunnableLambda(shout)),
    question: py.signature((x: Dynamic) => py.getItem(x, "q"), "<lambda>", ["x"]),
    n: py.signature((x: Dynamic) => py.len(py.getItem(x, "q")), "<lambda>", ["x"]),
  },
  prompt,
  answer,
  new StrOutputParser(),
);
py.print(await chain.invoke({ q: "why" }));
py.print(await chain.batch([{ q: "a" }, { q: "bcd" }]));
py.print(py.list(await py.readStream(chain.stream({ q: "piece" }))));
py.print(prompt.inputVariables, PromptTemplate.fromTemplate("{b} {a}").inputVariables);
for (const m of (
  await prompt.invoke({
    context: [1, null],
    question: "é",
    n: 3,
    history: [py.Tuple.of("ai", "earlier"), new HumanMessage("x")],
  })
).toMessages()) {
  py.print(py.repr(m));
}
py.print(
  py.repr(
    new PromptTemplate({ template: "{x} is {y}", input_variables: ["x", "y"] }).format({ x: py.float(1), y: null }),
  ),
);
py.print((await PromptTemplate.fromTemplate("Say {word}").invoke("hello")).toString());
py.print((await prompt.partial({ context: "fixed" }).invoke({ question: "q", n: 1 })).toString());

const both = pipe(
  new RunnableParallel(undefined, { loud: shout, length: py.len }),
  RunnablePassthrough.assign({
    total: py.signature((d: Dynamic) => py.mul(py.getItem(d, "length"), 2), "<lambda>", ["d"]),
  }),
);
py.print(await both.invoke("abc"));
py.print(
  await pipe(
    new RunnablePassthrough(),
    shout,
    py.signature((t: Dynamic) => py.getSlice(t, null, null, -1), "<lambda>", ["t"]),
  ).invoke("abc"),
);
const branch = new RunnableBranch(
  py.Tuple.of(
    py.signature((x: Dynamic) => py.gt(x, 10), "<lambda>", ["x"]),
    py.signature((x: Dynamic) => "big", "<lambda>", ["x"]),
  ),
  py.Tuple.of(
    py.signature((x: Dynamic) => (py.lt(x, 0) ? [] : [x]), "<lambda>", ["x"]),
    py.signature((x: Dynamic) => `small ${py.str(x)}`, "<lambda>", ["x"]),
  ),
  (x: Dynamic) => "negative",
);
py.print(await branch.batch([20, 3, -1]));
py.print(await both.pick("length").invoke("four"), await both.pick(["loud", "missing"]).invoke("x"));
py.print(await new RunnableLambda(withConfig).invoke("hi", { configurable: { user: "zoë" }, tags: ["t"] }));
py.print(
  await new RunnableLambda(withConfig)
    .withConfig(undefined, { tags: ["bound"], configurable: new py.Dict() })
    .invoke("hi"),
);
py.print(await new RunnableLambda((x: Dynamic) => (py.truthy(x) ? new RunnableLambda(shout) : "")).invoke("recursion"));

const tries: Dynamic[] = [];

function flaky(x: Dynamic): string {
  tries.push(x);
  if (tries.length < 2) {
    throw new py.ValueError("not yet");
  }
  return "done";
}
py.signature(flaky, "flaky", ["x"]);

py.print(
  await new RunnableLambda(flaky).withRetry({ stop_after_attempt: 3, wait_exponential_jitter: false }).invoke(1),
  tries,
);

function fails(x: Dynamic): void {
  throw new py.KeyError("broken");
}
py.signature(fails, "fails", ["x"]);

py.print(
  await new RunnableLambda(fails)
    .withFallbacks([new RunnableLambda((x: Dynamic) => `saved ${py.str(x)}`)])
    .invoke("me"),
);
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const r of await new RunnableLambda((x: Dynamic) => py.div(1, x)).batch([1, 0], undefined, {
      return_exceptions: true,
    })) {
      items.push(py.isInstance(r, py.Exception) ? py.typeName(r) : r);
    }
    return items;
  })(),
);

for (const text of ['{"a": 1.0, "b": [1, 2', '```json\n{"x": null}\n```', "no json"]) {
  try {
    py.print(await new JsonOutputParser().invoke(new AIMessage(text)));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(py.typeName(e), py.getItem(py.str(e).split("\n"), 0));
  }
}
for (const bad of [{ q: 1 }, "text", 3]) {
  try {
    py.print(await prompt.invoke(bad));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.KeyError, py.TypeError);
    py.print(py.typeName(e), py.getSlice(py.str(e), null, 52));
  }
}
try {
  pipe(shout, new RunnableLambda(shout), 3);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
