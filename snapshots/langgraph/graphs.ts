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
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// State graphs: reducers, conditional edges, sends, commands, subgraphs, streams in every mode, memory, interrupts

const State = typedDict(
  "State",
  {
    steps: field(schema.list(schema.str)),
    count: field(schema.int),
    note: field(schema.optional(schema.str)),
    extra: field(schema.dict(schema.str, schema.any)),
  },
  { steps: [py.add], count: [py.add] },
);

function first(state: PyDict): PyDict {
  return { steps: ["first"], count: 1, note: "n1", unknown: 5 };
}
py.signature(first, "first", ["state"]);

function second(state: PyDict, config: PyDict): PyDict {
  py.call(getStreamWriter(), [{ seen: py.getItem(state, "steps") }]);
  return {
    steps: [`second ${py.str(py.callMethod(py.getItem(config, "configurable"), "get", ["who", "?"]))}`],
    count: 10,
  };
}
py.signature(second, "second", ["state", "config"]);

function nothing(state: PyDict): Dynamic {
  return null;
}
py.signature(nothing, "nothing", ["state"]);

function route(state: PyDict): string {
  return py.lt(py.getItem(state, "count"), 20) ? "again" : "done";
}
py.signature(route, "route", ["state"]);

const builder = new StateGraph(State);
builder.addNode(first);
builder.addNode("second", second);
builder.addNode("nothing", new RunnableLambda(nothing));
builder.setEntryPoint("first");
builder.addEdge("first", "second");
builder.addConditionalEdges("second", route, { again: "nothing", done: END });
builder.addEdge("nothing", "second");
const graph = builder.compile();
py.print(await graph.invoke({ steps: ["in"], count: 0 }));
py.print(await graph.invoke({ steps: [] }, { configurable: { who: "zoë" } }));
for await (const event of py.iterateAsync(graph.stream({ steps: [], count: 5 }))) {
  py.print(event);
}
for await (const event of py.iterateAsync(
  graph.stream({ steps: [], count: 15 }, undefined, { stream_mode: "values" }),
)) {
  py.print(event);
}
for await (const item2 of py.iterateAsync(
  graph.stream({ steps: [], count: 15 }, undefined, { stream_mode: ["updates", "custom", "values"] }),
)) {
  const [mode, event] = py.unpack(item2, 2);
  py.print(mode, event);
}
try {
  await graph.invoke({ steps: [], count: -100 }, { recursion_limit: 4 });
} catch (caught) {
  const e = py.rethrowUnless(caught, GraphRecursionError);
  py.print(py.typeName(e), py.getItem(py.str(e).split("\n"), 0));
}

// ---- sends, commands, parallel branches
const Fan = typedDict(
  "Fan",
  { words: field(schema.list(schema.str)), done: field(schema.list(schema.str)) },
  { done: [py.add] },
);

function spread(state: PyDict): Dynamic[] {
  return Array.from(py.enumerate(py.getItem(state, "words")), ([i, w]: Dynamic) => new Send("work", { word: w, i }));
}
py.signature(spread, "spread", ["state"]);

function work(item: PyDict): PyDict {
  return { done: [`${py.str(py.getItem(item, "i"))}:${py.str(py.callMethod(py.getItem(item, "word"), "upper", []))}`] };
}
py.signature(work, "work", ["item"]);

function finish(state: PyDict): Dynamic {
  if (py.len(py.getItem(state, "done")) < 4) {
    return new Command({ goto: "more", update: { done: ["again"] } });
  }
  return new Command({ goto: END });
}
py.signature(finish, "finish", ["state"]);

function more(state: PyDict): PyDict {
  return { done: ["m1", "m2"] };
}
py.signature(more, "more", ["state"]);

const fan = new StateGraph(Fan);
fan.addNode("work", work);
fan.addNode("finish", finish);
fan.addNode("more", more);
fan.addConditionalEdges(START, spread, ["work"]);
fan.addEdge("work", "finish");
fan.addEdge("more", "finish");
const fanGraph = fan.compile();
py.print(await fanGraph.invoke({ words: ["a", "b"] }));
for await (const event of py.iterateAsync(fanGraph.stream({ words: ["x"] }, undefined, { stream_mode: "updates" }))) {
  py.print(event);
}

// ---- messages, tools, a subgraph
/** Adds. */
const add: Dynamic = tool(
  annotated(
    py.signature(
      function add(a: number, b: number): number {
        if (py.lt(a, 0)) {
          throw new py.ValueError("negative");
        }
        return py.add(a, b);
      },
      "add",
      ["a", "b"],
      "Adds.",
    ),
    { a: field(schema.int), b: field(schema.int) },
  ),
);

function model(state: PyDict): PyDict {
  const last = py.getItem(py.getItem(state, "messages"), -1);
  if (py.isInstance(last, ToolMessage)) {
    return { messages: [new AIMessage(`It is ${py.str(last.content)}.`, { id: "a2" })] };
  }
  const [a, b] = py.unpack(py.callMethod(py.getAttr(last, "content"), "split", ["+"]), 2);
  const calls: PyDict[] = [{ name: "add", args: { a, b }, id: "c1" }];
  if (b === "?") {
    calls.push({ name: "multiply", args: new py.Dict(), id: "c2" });
  }
  return { messages: [new AIMessage("", { tool_calls: calls, id: "a1" })] };
}
py.signature(model, "model", ["state"]);

const sub = new StateGraph(MessagesState);
sub.addNode("model", model);
sub.addNode("tools", new ToolNode([add], { handle_tool_errors: true }));
sub.addEdge(START, "model");
sub.addConditionalEdges("model", toolsCondition);
sub.addEdge("tools", "model");
const calculator = sub.compile(undefined, { name: "calculator" });
for (const text of ["1+2", "-1+2", "x+?"]) {
  for await (const event of py.iterateAsync(calculator.stream({ messages: [py.Tuple.of("human", text)] }))) {
    for (const [node, update] of py.unpackEach(py.callMethod(event, "items", []), 2)) {
      py.print(
        node,
        Array.from(py.iterate(py.getItem(update, "messages")), (m: Dynamic) =>
          py.Tuple.of(py.getAttr(m, "type"), py.getAttr(m, "content"), py.getAttr(m, "status", null)),
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
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const m of py.iterate(
      py.getItem(await outerGraph.invoke({ messages: [new HumanMessage("3+4", { id: "h" })] }), "messages"),
    )) {
      items2.push(py.getAttr(m, "content"));
    }
    return items2;
  })(),
);
for await (const item3 of py.iterateAsync(
  outerGraph.stream({ messages: [new HumanMessage("3+4", { id: "h" })] }, undefined, { subgraphs: true }),
)) {
  const [namespace, event] = py.unpack(item3, 2);
  py.print(
    Array.from(py.iterate(namespace), (n: Dynamic) => py.getItem(py.callMethod(n, "split", [":"]), 0)),
    new py.Dict(
      Array.from(
        py.unpackEach(py.callMethod(event, "items", []), 2),
        ([k, v]) =>
          [k, Array.from(py.iterate(py.getItem(v, "messages")), (m: Dynamic) => py.getAttr(m, "content"))] as [
            Dynamic,
            Dynamic,
          ],
      ),
    ),
  );
}
for await (const item4 of py.iterateAsync(
  calculator.stream({ messages: [new HumanMessage("5+6", { id: "h" })] }, undefined, { stream_mode: "messages" }),
)) {
  const [message, metadata] = py.unpack(item4, 2);
  py.print(
    py.getAttr(message, "type"),
    py.getAttr(message, "content"),
    py.getItem(metadata, "langgraph_node"),
    py.getItem(metadata, "langgraph_step"),
  );
}

const merged: Dynamic[] = addMessages(
  [new HumanMessage("a", { id: "1" }), new AIMessage("b", { id: "2" })],
  [new AIMessage("B", { id: "2" }), new RemoveMessage("1"), py.Tuple.of("human", "c")],
);
py.print(
  merged.map((m: Dynamic) => py.Tuple.of(m.type, m.content)),
  py.getItem(merged, -1).id !== null,
);
try {
  addMessages([], [new RemoveMessage("9")]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}

// ---- memory and interrupts
const Form = typedDict("Form", { name: field(schema.str), log: field(schema.list()) }, { log: [py.add] });

function ask(state: PyDict): PyDict {
  const answer = interrupt({ question: "name?", "so far": py.callMethod(state, "get", ["log", []]) });
  return { name: answer, log: [`asked ${py.str(answer)}`] };
}
py.signature(ask, "ask", ["state"]);

function greet(state: PyDict): PyDict {
  return { log: [`hello ${py.str(py.getItem(state, "name"))}`] };
}
py.signature(greet, "greet", ["state"]);

const form = new StateGraph(Form);
form.addNode("ask", ask);
form.addNode("greet", greet);
form.addEdge(START, "ask");
form.addEdge("ask", "greet");
form.setFinishPoint("greet");
const formGraph = form.compile(new MemorySaver());
const config = { configurable: { thread_id: "t1" } };
for await (const event of py.iterateAsync(formGraph.stream({ log: ["start"] }, config))) {
  py.print(
    Array.from(py.unpackEach(py.callMethod(event, "items", []), 2), ([k, v]) =>
      k === "__interrupt__" ? py.Tuple.of(k, py.getAttr(py.getItem(v, 0), "value")) : py.Tuple.of(k, v),
    ),
  );
}
const state = await formGraph.getState(config);
py.print(state.next, state.values);
const result = await formGraph.invoke(new Command({ resume: "Zoë" }), config);
py.print(result);
py.print((await formGraph.getState(config)).next);
const again = await formGraph.invoke({ log: ["more"] }, config);
py.print(py.contains(again, "__interrupt__"), py.getItem(again, "log"));
py.print((await formGraph.getState({ configurable: { thread_id: "other" } })).values);
