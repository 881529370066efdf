import {
  AIMessage,
  Command,
  END,
  GraphRecursionError,
  HumanMessage,
  MemorySaver,
  MessagesState,
  RemoveMessage,
  RunnableLambda,
  START,
  Send,
  StateGraph,
  ToolMessage,
  ToolNode,
  addMessages,
  getStreamWriter,
  interrupt,
  tool,
  toolsCondition,
} from "./runtime/langchain/index.js";
import { annotated, field, schema, typedDict } from "./runtime/pydantic/index.js";
import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  add as pyAdd,
  call,
  callMethod,
  contains,
  enumerate,
  get,
  getAttr,
  getItem,
  isInstance,
  iterate,
  iterateAsync,
  len,
  lt,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
  unpack,
  unpackEach,
} from "./runtime/python/index.js";

// State graphs: reducers, conditional edges, sends, commands, subgraphs, streams in every mode, memory, interrupts

const State = typedDict(
  "State",
  {
    steps: field(schema.list(schema.str)),
    count: field(schema.int),
    note: field(schema.optional(schema.str)),
    extra: field(schema.dict(schema.str, schema.any)),
  },
  { steps: [pyAdd], count: [pyAdd] },
);

function first(state: PyDict): PyDict {
  return { steps: ["first"], count: 1, note: "n1", unknown: 5 };
}
signature(first, "first", ["state"]);

function second(state: PyDict, config: PyDict): PyDict {
  call(getStreamWriter(), [{ seen: getItem(state, "steps") }]);
  return {
    steps: [`second ${str(callMethod(getItem(config, "configurable"), "get", ["who", "?"]))}`],
    count: 10,
  };
}
signature(second, "second", ["state", "config"]);

function nothing(state: PyDict): Dynamic {
  return null;
}
signature(nothing, "nothing", ["state"]);

function route(state: PyDict): string {
  return lt(getItem(state, "count"), 20) ? "again" : "done";
}
signature(route, "route", ["state"]);

const builder = new StateGraph(State);
builder.addNode(first);
builder.addNode("second", second);
builder.addNode("nothing", new RunnableLambda(nothing));
builder.setEntryPoint("first");
builder.addEdge("first", "second");
builder.addConditionalEdges("second", route, { again: "nothing", done: END });
builder.addEdge("nothing", "second");
const graph = builder.compile();
print(await graph.invoke({ steps: ["in"], count: 0 }));
print(await graph.invoke({ steps: [] }, { configurable: { who: "zoë" } }));
for await (const event of iterateAsync(graph.stream({ steps: [], count: 5 }))) {
  print(event);
}
for await (const event of iterateAsync(
  graph.stream({ steps: [], count: 15 }, undefined, { stream_mode: "values" }),
)) {
  print(event);
}
for await (const item2 of iterateAsync(
  graph.stream({ steps: [], count: 15 }, undefined, {
    stream_mode: ["updates", "custom", "values"],
  }),
)) {
  const [mode, event] = unpack(item2, 2);
  print(mode, event);
}
try {
  await graph.invoke({ steps: [], count: -100 }, { recursion_limit: 4 });
} catch (caught) {
  const e = rethrowUnless(caught, GraphRecursionError);
  print(typeName(e), getItem(str(e).split("\n"), 0));
}

// ---- sends, commands, parallel branches
const Fan = typedDict(
  "Fan",
  { words: field(schema.list(schema.str)), done: field(schema.list(schema.str)) },
  { done: [pyAdd] },
);

function spread(state: PyDict): Dynamic[] {
  return Array.from(
    enumerate(getItem(state, "words")),
    ([i, w]: Dynamic) => new Send("work", { word: w, i }),
  );
}
signature(spread, "spread", ["state"]);

function work(item: PyDict): PyDict {
  return {
    done: [`${str(getItem(item, "i"))}:${str(callMethod(getItem(item, "word"), "upper", []))}`],
  };
}
signature(work, "work", ["item"]);

function finish(state: PyDict): Dynamic {
  if (len(getItem(state, "done")) < 4) {
    return new Command({ goto: "more", update: { done: ["again"] } });
  }
  return new Command({ goto: END });
}
signature(finish, "finish", ["state"]);

function more(state: PyDict): PyDict {
  return { done: ["m1", "m2"] };
}
signature(more, "more", ["state"]);

const fan = new StateGraph(Fan);
fan.addNode("work", work);
fan.addNode("finish", finish);
fan.addNode("more", more);
fan.addConditionalEdges(START, spread, ["work"]);
fan.addEdge("work", "finish");
fan.addEdge("more", "finish");
const fanGraph = fan.compile();
print(await fanGraph.invoke({ words: ["a", "b"] }));
for await (const event of iterateAsync(
  fanGraph.stream({ words: ["x"] }, undefined, { stream_mode: "updates" }),
)) {
  print(event);
}

// ---- messages, tools, a subgraph
/** Adds. */
const add: Dynamic = tool(
  annotated(
    signature(
      function add(a: number, b: number): number {
        if (a < 0) {
          throw new ValueError("negative");
        }
        return pyAdd(a, b);
      },
      "add",
      ["a", "b"],
      "Adds.",
    ),
    { a: field(schema.int), b: field(schema.int) },
  ),
);

function model(state: PyDict): PyDict {
  const last = getItem(getItem(state, "messages"), -1);
  if (isInstance(last, ToolMessage)) {
    return { messages: [new AIMessage(`It is ${str(last.content)}.`, { id: "a2" })] };
  }
  const [a, b] = unpack(callMethod(getAttr(last, "content"), "split", ["+"]), 2);
  const calls: PyDict[] = [{ name: "add", args: { a, b }, id: "c1" }];
  if (b === "?") {
    calls.push({ name: "multiply", args: new Dict(), id: "c2" });
  }
  return { messages: [new AIMessage("", { tool_calls: calls, id: "a1" })] };
}
signature(model, "model", ["state"]);

const sub = new StateGraph(MessagesState);
sub.addNode("model", model);
sub.addNode("tools", new ToolNode([add], { handle_tool_errors: true }));
sub.addEdge(START, "model");
sub.addConditionalEdges("model", toolsCondition);
sub.addEdge("tools", "model");
const calculator = sub.compile(undefined, { name: "calculator" });
for (const text of ["1+2", "-1+2", "x+?"]) {
  for await (const event of iterateAsync(
    calculator.stream({ messages: [Tuple.of("human", text)] }),
  )) {
    for (const [node, update] of unpackEach(callMethod(event, "items", []), 2)) {
      print(
        node,
        Array.from(iterate(getItem(update, "messages")), (m: Dynamic) =>
          Tuple.of(getAttr(m, "type"), getAttr(m, "content"), getAttr(m, "status", null)),
        ),
      );
    }
  }
}

const outer = new StateGraph(MessagesState);
outer.addNode("calculator", calculator);
outer.addNode("close", (state: Dynamic) => ({ messages: [new AIMessage("bye", { id: "b" })] }));
outer.addEdge(START, "calculator");
outer.addEdge("calculator", "close");
const outerGraph = outer.compile();
print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const m of iterate(
      getItem(
        await outerGraph.invoke({ messages: [new HumanMessage("3+4", { id: "h" })] }),
        "messages",
      ),
    )) {
      items2.push(getAttr(m, "content"));
    }
    return items2;
  })(),
);
for await (const item3 of iterateAsync(
  outerGraph.stream({ messages: [new HumanMessage("3+4", { id: "h" })] }, undefined, {
    subgraphs: true,
  }),
)) {
  const [namespace, event] = unpack(item3, 2);
  print(
    Array.from(iterate(namespace), (n: Dynamic) => getItem(callMethod(n, "split", [":"]), 0)),
    new Dict(
      Array.from(
        unpackEach(callMethod(event, "items", []), 2),
        ([k, v]) =>
          [
            k,
            Array.from(iterate(getItem(v, "messages")), (m: Dynamic) => getAttr(m, "content")),
          ] as [Dynamic, Dynamic],
      ),
    ),
  );
}
for await (const item4 of iterateAsync(
  calculator.stream({ messages: [new HumanMessage("5+6", { id: "h" })] }, undefined, {
    stream_mode: "messages",
  }),
)) {
  const [message, metadata] = unpack(item4, 2);
  print(
    getAttr(message, "type"),
    getAttr(message, "content"),
    getItem(metadata, "langgraph_node"),
    getItem(metadata, "langgraph_step"),
  );
}

const merged: Dynamic[] = addMessages(
  [new HumanMessage("a", { id: "1" }), new AIMessage("b", { id: "2" })],
  [new AIMessage("B", { id: "2" }), new RemoveMessage("1"), Tuple.of("human", "c")],
);
print(
  merged.map((m: Dynamic) => Tuple.of(m.type, m.content)),
  getItem(merged, -1).id !== null,
);
try {
  addMessages([], [new RemoveMessage("9")]);
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}

// ---- memory and interrupts
const Form = typedDict(
  "Form",
  { name: field(schema.str), log: field(schema.list()) },
  { log: [pyAdd] },
);

function ask(state: PyDict): PyDict {
  const answer = interrupt({ question: "name?", "so far": get(state, "log", []) });
  return { name: answer, log: [`asked ${str(answer)}`] };
}
signature(ask, "ask", ["state"]);

function greet(state: PyDict): PyDict {
  return { log: [`hello ${str(getItem(state, "name"))}`] };
}
signature(greet, "greet", ["state"]);

const form = new StateGraph(Form);
form.addNode("ask", ask);
form.addNode("greet", greet);
form.addEdge(START, "ask");
form.addEdge("ask", "greet");
form.setFinishPoint("greet");
const formGraph = form.compile(new MemorySaver());
const config = { configurable: { thread_id: "t1" } };
for await (const event of iterateAsync(formGraph.stream({ log: ["start"] }, config))) {
  print(
    Array.from(unpackEach(callMethod(event, "items", []), 2), ([k, v]) =>
      k === "__interrupt__" ? Tuple.of(k, getAttr(getItem(v, 0), "value")) : Tuple.of(k, v),
    ),
  );
}
const state = await formGraph.getState(config);
print(state.next, state.values);
const result = await formGraph.invoke(new Command({ resume: "Zoë" }), config);
print(result);
print((await formGraph.getState(config)).next);
const again = await formGraph.invoke({ log: ["more"] }, config);
print(contains(again, "__interrupt__"), getItem(again, "log"));
print((await formGraph.getState({ configurable: { thread_id: "other" } })).values);
