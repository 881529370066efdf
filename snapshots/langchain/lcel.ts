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
import {
  Dict,
  type Dynamic,
  Exception,
  KeyError,
  type PyDict,
  Tuple,
  TypeError,
  ValueError,
  alist,
  bitor,
  callMethod,
  div,
  float,
  getAttr,
  getItem,
  getSlice,
  gt,
  isInstance,
  len,
  lt,
  mul,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { itemgetter } from "./runtime/python/stdlib/operator.js";

// Runnables: chains with dicts and functions on either side, branches, assign, batches, streams, retries, fallbacks

function shout(text: string): string {
  return text.toUpperCase() + "!";
}
signature(shout, "shout", ["text"]);

function withConfig(text: string, config: PyDict): string {
  return `${text} ${str(callMethod(getItem(config, "configurable"), "get", ["user", "nobody"]))} ${str(getItem(config, "tags"))}`;
}
signature(withConfig, "with_config", ["text", "config"]);

const answer = new RunnableLambda(
  (prompt: Dynamic) =>
    new AIMessage(
      `<${str(getAttr(getItem(callMethod(prompt, "to_messages", []), -1), "content"))}>`,
    ),
);
const prompt = ChatPromptTemplate.fromMessages([
  Tuple.of("system", "Use {{braces}} and {context}."),
  new MessagesPlaceholder("history", { optional: true }),
  Tuple.of("human", "{question!r}, {n:>4}"),
]);
const chain = pipe(
  {
    context: pipe(itemgetter("q"), new RunnableLambda(shout)),
    question: signature((x: Dynamic) => getItem(x, "q"), "<lambda>", ["x"]),
    n: signature((x: Dynamic) => len(getItem(x, "q")), "<lambda>", ["x"]),
  },
  prompt,
  answer,
  new StrOutputParser(),
);
print(await callMethod(chain, "invoke", [{ q: "why" }]));
print(await callMethod(chain, "batch", [[{ q: "a" }, { q: "bcd" }]]));
print(await alist(callMethod(chain, "stream", [{ q: "piece" }])));
print(prompt.inputVariables, PromptTemplate.fromTemplate("{b} {a}").inputVariables);
for (const m of (
  await prompt.invoke({
    context: [1, null],
    question: "é",
    n: 3,
    history: [Tuple.of("ai", "earlier"), new HumanMessage("x")],
  })
).toMessages()) {
  print(repr(m));
}
print(
  repr(
    new PromptTemplate({ template: "{x} is {y}", input_variables: ["x", "y"] }).format({
      x: float(1),
      y: null,
    }),
  ),
);
print((await PromptTemplate.fromTemplate("Say {word}").invoke("hello")).toString());
print((await prompt.partial({ context: "fixed" }).invoke({ question: "q", n: 1 })).toString());

const both = pipe(
  new RunnableParallel(undefined, { loud: shout, length: len }),
  RunnablePassthrough.assign({
    total: signature((d: Dynamic) => mul(getItem(d, "length"), 2), "<lambda>", ["d"]),
  }),
);
print(await callMethod(both, "invoke", ["abc"]));
print(
  await callMethod(
    bitor(
      pipe(new RunnablePassthrough(), shout),
      signature((t: Dynamic) => getSlice(t, null, null, -1), "<lambda>", ["t"]),
    ),
    "invoke",
    ["abc"],
  ),
);
const branch = new RunnableBranch(
  Tuple.of(
    signature((x: Dynamic) => gt(x, 10), "<lambda>", ["x"]),
    signature((x: Dynamic) => "big", "<lambda>", ["x"]),
  ),
  Tuple.of(
    signature((x: Dynamic) => (lt(x, 0) ? [] : [x]), "<lambda>", ["x"]),
    signature((x: Dynamic) => `small ${str(x)}`, "<lambda>", ["x"]),
  ),
  (x: Dynamic) => "negative",
);
print(await branch.batch([20, 3, -1]));
print(
  await callMethod(callMethod(both, "pick", ["length"]), "invoke", ["four"]),
  await callMethod(callMethod(both, "pick", [["loud", "missing"]]), "invoke", ["x"]),
);
print(
  await new RunnableLambda(withConfig).invoke("hi", { configurable: { user: "zoë" }, tags: ["t"] }),
);
print(
  await new RunnableLambda(withConfig)
    .withConfig(undefined, { tags: ["bound"], configurable: new Dict() })
    .invoke("hi"),
);
print(
  await new RunnableLambda((x: Dynamic) => (truthy(x) ? new RunnableLambda(shout) : "")).invoke(
    "recursion",
  ),
);

const tries: Dynamic[] = [];

function flaky(x: Dynamic): string {
  tries.push(x);
  if (tries.length < 2) {
    throw new ValueError("not yet");
  }
  return "done";
}
signature(flaky, "flaky", ["x"]);

print(
  await new RunnableLambda(flaky)
    .withRetry({ stop_after_attempt: 3, wait_exponential_jitter: false })
    .invoke(1),
  tries,
);

function fails(x: Dynamic): void {
  throw new KeyError("broken");
}
signature(fails, "fails", ["x"]);

print(
  await new RunnableLambda(fails)
    .withFallbacks([new RunnableLambda((x: Dynamic) => `saved ${str(x)}`)])
    .invoke("me"),
);
print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const r of await new RunnableLambda((x: Dynamic) => div(1, x)).batch([1, 0], undefined, {
      return_exceptions: true,
    })) {
      items.push(isInstance(r, Exception) ? typeName(r) : r);
    }
    return items;
  })(),
);

for (const text of ['{"a": 1.0, "b": [1, 2', '```json\n{"x": null}\n```', "no json"]) {
  try {
    print(await new JsonOutputParser().invoke(new AIMessage(text)));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(typeName(e), getItem(str(e).split("\n"), 0));
  }
}
for (const bad of [{ q: 1 }, "text", 3]) {
  try {
    print(await prompt.invoke(bad));
  } catch (caught2) {
    const e = rethrowUnless(caught2, KeyError, TypeError);
    print(typeName(e), getSlice(str(e), null, 52));
  }
}
try {
  bitor(pipe(shout, new RunnableLambda(shout)), 3);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
