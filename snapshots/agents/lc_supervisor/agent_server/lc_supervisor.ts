/** A travel desk: a supervisor of langgraph_supervisor over two agents with tools, and a hand-written router over a schema made at run time. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AIMessage,
  AIMessageChunk,
  ChatAgentState,
  ChatDatabricks,
  Command,
  CompiledStateGraph,
  END,
  HumanMessage,
  InjectedState,
  InjectedToolCallId,
  MessagesState,
  RunnableLambda,
  StateGraph,
  ToolMessage,
  createReactAgent,
  createSupervisor,
  pipe,
  tool,
} from "./runtime/langchain/index.js";
import { BaseModel, annotated, defineModel, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { MAX_ITERATIONS } from "./config.js";

const FARES = { Rome: 89.5, Oslo: py.float(210) };

const llm = new ChatDatabricks({ endpoint: "databricks-claude-sonnet-4-5", temperature: 0 });
const small = new ChatDatabricks({ endpoint: "databricks-meta-llama-3-3-70b-instruct" });

/**
 * What a seat to a city costs.
 *
 * Args:
 *     city: where to go
 */
const fare: Dynamic = tool(
  annotated(
    py.signature(
      function fare(city: string): Dynamic {
        return py.getItem(FARES, city);
      },
      "fare",
      ["city"],
      "What a seat to a city costs.\n\n    Args:\n        city: where to go\n    ",
    ),
    { city: field(schema.str) },
  ),
);

/** Hotels of a city. */
const hotels: Dynamic = tool(
  annotated(
    py.signature(
      function hotels(city: string, stars: number = 3): string[] {
        return py.mul([`${py.str(city)} Inn`], py.sub(stars, 2));
      },
      "hotels",
      ["city", "stars="],
      "Hotels of a city.",
    ),
    { city: field(schema.str), stars: field(schema.int, { default: 3 }) },
  ),
);

const fares = createReactAgent(small, [fare], { prompt: "You know fares.", name: "fares agent" });
const rooms = createReactAgent(small, [hotels], { prompt: "You know hotels.", name: "rooms" });

function weatherNode(state: PyDict): PyDict {
  const last = py.getItem(py.getItem(state, "messages"), -1);
  return {
    messages: [new AIMessage(`Sun. (${py.str(py.typeName(last))})`, { name: "weather" })],
    conversation_id: "c-1",
  };
}
py.signature(weatherNode, "weather_node", ["state"]);

const weather = new RunnableLambda(weatherNode);
py.setAttr(weather, "name", "weather");

const supervisor = createSupervisor([fares, rooms, weather], {
  model: llm,
  prompt: "You lead a travel desk. Hand over to one agent at a time.",
  add_handoff_messages: py.get(environ, "QUIET_DESK") === null,
  output_mode: "full_history",
}).compile();

const brief = createSupervisor([fares, rooms], {
  model: llm,
  output_mode: "last_message",
  add_handoff_messages: false,
  supervisor_name: "lead",
  handoff_tool_prefix: "ask_",
}).compile(undefined, { name: "brief" });

// ---- the same desk by hand ----
const WORKERS = { Fares: "Knows what seats cost.", Rooms: "Knows hotels." };
const options: string[] = py.add(py.list(py.keys(WORKERS)), ["FINISH"]);
const descriptions = Array.from(py.items(WORKERS), ([name, text]: Dynamic) => `- ${name}: ${text}`).join("\n");

/** Who comes next. */
class NextNode extends BaseModel {
  declare nextNode: Dynamic;

  static {
    defineModel(this, { next_node: field(schema.literal(py.tuple(options))) }, { doc: "Who comes next." });
  }
}

async function router(state: PyDict): Promise<PyDict> {
  const count = py.add(py.callMethod(state, "get", ["iteration_count", 0]), 1);
  if (py.gt(count, MAX_ITERATIONS)) {
    return { next_node: "FINISH" };
  }
  const chosen = await pipe(
    new RunnableLambda((s: Dynamic) =>
      py.add([{ role: "system", content: `Route the question.\n${descriptions}` }], py.getItem(s, "messages")),
    ),
    llm.withStructuredOutput(NextNode),
  ).invoke(state);
  const nextNode = py.getAttr(chosen, "next_node");
  if (py.eq(py.callMethod(state, "get", ["next_node"]), nextNode)) {
    return { next_node: "FINISH" };
  }
  return { iteration_count: count, next_node: nextNode };
}
py.signature(router, "router", ["state"]);

async function agentNode(state: PyDict, agent: Dynamic, name: string): Promise<PyDict> {
  const result = await agent.invoke({ messages: py.getItem(state, "messages") });
  return {
    messages: [
      { role: "assistant", content: py.getAttr(py.getItem(py.getItem(result, "messages"), -1), "content"), name },
    ],
  };
}
annotated(
  py.signature(agentNode, "agent_node", ["state", "agent", "name"]),
  { state: field(schema.dict(schema.str, schema.any)), agent: field(schema.any), name: field(schema.str) },
  { agent: [CompiledStateGraph] },
);

async function finalAnswer(state: PyDict): Promise<PyDict> {
  const prompt = "Answer the user from what the assistants said.";
  const messages = py.add(py.getItem(state, "messages"), [{ role: "user", content: prompt }]);
  return { messages: [await llm.invoke(messages)] };
}
py.signature(finalAnswer, "final_answer", ["state"]);

const DeskState = typedDict("DeskState", { next_node: field(schema.str), iteration_count: field(schema.int) }, {}, [
  ChatAgentState,
]);

const workflow = new StateGraph(DeskState);
workflow.addNode("Fares", new partial(agentNode, py.keywords({ agent: fares, name: "Fares" })));
workflow.addNode("Rooms", new partial(agentNode, py.keywords({ agent: rooms, name: "Rooms" })));
workflow.addNode("router", router);
workflow.addNode("final_answer", finalAnswer);
workflow.setEntryPoint("router");
for (const worker of py.iterate(WORKERS)) {
  workflow.addEdge(worker, "router");
}
workflow.addConditionalEdges(
  "router",
  py.signature((x: Dynamic) => py.getItem(x, "next_node"), "<lambda>", ["x"]),
  py.mergeDicts(new py.Dict(Array.from(py.iterate(WORKERS), (k: string) => [k, k] as [Dynamic, Dynamic])), {
    FINISH: "final_answer",
  }),
);
workflow.addEdge("final_answer", END);
const byHand = workflow.compile();

// ---- a swarm with hand-offs of its own ----
function makeHandoff(
  { agent_name: agentName, description = null }: { agent_name: string; description?: Dynamic } = {} as Dynamic,
): Dynamic {
  const name = `go_to_${agentName}`;

  const handoff: Dynamic = tool(name, undefined, { description: description || `Go to ${agentName}` })(
    annotated(
      py.signature(
        function handoff(reason: string, state: PyDict, toolCallId: string): Dynamic {
          const done = new ToolMessage(`Over to ${agentName}: ${py.str(reason)}`, { name, tool_call_id: toolCallId });
          return new Command({
            goto: agentName,
            update: { messages: py.add(py.getItem(state, "messages"), [done]) },
            graph: Command.PARENT,
          });
        },
        "make_handoff.<locals>.handoff",
        ["reason", "state", "tool_call_id"],
      ),
      { reason: field(schema.str), state: field(schema.dict()), tool_call_id: field(schema.str) },
      { state: [InjectedState], tool_call_id: [InjectedToolCallId] },
    ),
  );

  return handoff;
}

const front = createReactAgent(llm, [makeHandoff({ agent_name: "back" }), fare], {
  prompt: "You greet.",
  name: "front",
});
const back = createReactAgent(llm, [makeHandoff({ agent_name: "front" })], { prompt: "You book.", name: "back" });
const swarm = new StateGraph(MessagesState)
  .addNode("front", front)
  .addNode("back", back)
  .addEdge("__start__", "front")
  .compile();

const DESKS = { desk: supervisor, brief, swarm };

function chosenDesk(request: ResponsesAgentRequest): string {
  return py.get(
    py.or(request.custom_inputs, () => new py.Dict()),
    "desk",
    "desk",
  );
}

async function answer(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  let state: Dynamic;
  let outputs!: PyDict;
  let events!: ResponsesAgentStreamEvent[];
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const name = chosenDesk(request);
  if (name === "hand") {
    state = await byHand.invoke({ messages });
    const said: Dynamic[] = Array.from(py.iterate(py.getItem(state, "messages")), (m: Dynamic) =>
      py.getItem(m, "content"),
    );
    outputs = { count: py.callMethod(state, "get", ["iteration_count"]), next: py.getItem(state, "next_node"), said };
    const last = new AIMessage(py.getItem(said, -1), { id: "last" });
    events = py.list(await py.readStream(outputToResponsesItemsStream([last])));
  } else {
    state = await py.getItem(DESKS, name).invoke({ messages });
    const kinds: Dynamic[][] = Array.from(py.iterate(py.getItem(state, "messages")), (m: Dynamic) => [
      py.getAttr(m, "type"),
      py.getAttr(m, "name"),
      py.getAttr(m, "content"),
    ]);
    outputs = { history: kinds };
    events = py.list(
      await py.readStream(
        outputToResponsesItemsStream(py.getSlice(py.getItem(state, "messages"), messages.length, null)),
      ),
    );
  }
  const items: PyDict[] = py.flatMap(events, (e: ResponsesAgentStreamEvent) =>
    e.type === "response.output_item.done" ? [e.item] : [],
  );
  return new ResponsesAgentResponse({ output: items, custom_outputs: outputs });
}
invoke()(answer);

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const name = chosenDesk(request);
  if (name === "hand") {
    for await (const event of py.iterateAsync(byHand.stream({ messages }, undefined, { stream_mode: "updates" }))) {
      for (const [node, update] of py.unpackEach(py.callMethod(event, "items", []), 2)) {
        const said = `${py.str(node)}: ${py.str(py.sorted(update))} `;
        yield new ResponsesAgentStreamEvent(createTextDelta(said, "hand"));
      }
    }
    return;
  }
  let first: boolean = true;
  const seen = py.set();
  for await (const item2 of py.iterateAsync(
    py.getItem(DESKS, name).stream({ messages }, undefined, { stream_mode: ["updates"] }),
  )) {
    const [, events] = py.unpack(item2, 2);
    for (const [node, update] of py.unpackEach(py.callMethod(events, "items", []), 2)) {
      yield new ResponsesAgentStreamEvent(createTextDelta(`<${py.str(node)}>`, "node"));
      let new_: Dynamic[] = py.flatMap(
        py.callMethod(
          py.or(update, () => new py.Dict()),
          "get",
          ["messages", []],
        ),
        (m: Dynamic) => (!py.contains(seen, py.getAttr(m, "id")) ? [m] : []),
      );
      if (first && name !== "swarm") {
        new_ = py.getSlice(new_, messages.length, null);
        first = false;
      }
      seen.update(py.lazyFlatMap(new_, (m: Dynamic) => [py.getAttr(m, "id")]));
      yield* outputToResponsesItemsStream(new_.filter((m: Dynamic) => !py.isInstance(m, HumanMessage)));
    }
  }
  for await (const item3 of py.iterateAsync(
    py.getItem(DESKS, name).stream({ messages }, undefined, { stream_mode: "messages", subgraphs: true }),
  )) {
    const [path, item4] = py.unpack(item3, 2);
    const [chunk, meta] = py.unpack(item4, 2);
    if (py.isInstance(chunk, AIMessageChunk) && py.truthy(chunk.content)) {
      const where = `${py.len(path)} ${py.str(py.getItem(meta, "langgraph_node"))}: ${py.str(chunk.content)}`;
      yield new ResponsesAgentStreamEvent(createTextDelta(where, "chunk"));
    }
  }
}
stream()(answerStream);
