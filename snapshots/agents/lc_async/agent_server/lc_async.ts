/** A museum guide: LangGraph written by hand, with async handlers that stream every mode. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AIMessage,
  AIMessageChunk,
  BaseMessage,
  ChatDatabricks,
  Command,
  END,
  MemorySaver,
  START,
  Send,
  StateGraph,
  SystemMessage,
  ToolMessage,
  ToolNode,
  addMessages,
  getStreamWriter,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const logger = getLogger("lc_async");
langchainAutolog();

const ROOMS = new py.Dict([
  ["1", ["a vase", "an amphora"]],
  ["2", ["the Blue Lady"]],
  ["cellar", []],
] as [Dynamic, Dynamic][]);
const SYSTEM = "You show people around a small museum.";

const GuideState = typedDict(
  "GuideState",
  {
    messages: field(schema.sequence(schema.instance(() => BaseMessage))),
    visited: field(schema.list(schema.str)),
    notes: field(schema.dict(schema.str, schema.any)),
    tired: field(schema.bool),
  },
  { messages: [addMessages], visited: [py.add] },
);

/** What there is to see in a room. */
const lookAround: Dynamic = tool(
  annotated(
    py.signature(
      async function lookAround(room: string): Promise<string> {
        const writer = getStreamWriter();
        py.call(writer, [{ looking: room, things: py.get(ROOMS, room, []).length }]);
        const things = py.get(ROOMS, room);
        if (things === null) {
          return `There is no room ${py.str(room)}.`;
        }
        return things.join(", ") || "nothing";
      },
      "look_around",
      ["room"],
      "What there is to see in a room.",
    ),
    { room: field(schema.str) },
  ),
);

/** When the museum is open. */
const openingHours: Dynamic = tool(
  annotated(
    py.signature(
      function openingHours(day: string = "today"): PyDict {
        return { day, open: "10:00", close: day === "today" ? "17:30" : null };
      },
      "opening_hours",
      ["day="],
      "When the museum is open.",
    ),
    { day: field(schema.literal("today", "sunday"), { default: "today" }) },
  ),
);

const tools: Dynamic[] = [lookAround, openingHours];
const llm = new ChatDatabricks({ endpoint: "databricks-claude-sonnet-4-5", max_tokens: 300 });
const llmWithTools = llm.bindTools(tools);

async function callModel(state: PyDict, config: PyDict): Promise<Dynamic> {
  const visitor = py.or(py.callMethod(py.getItem(config, "configurable"), "get", ["visitor"]), () => "a visitor");
  const prompt = new SystemMessage(`${SYSTEM} You speak to ${py.str(visitor)}.`);
  const response = await llmWithTools.ainvoke(py.add([prompt], py.list(py.getItem(state, "messages"))), config);
  return { messages: [response] };
}
py.signature(callModel, "call_model", ["state", "config"]);

function shouldContinue(state: PyDict): string {
  const last = py.getItem(py.getItem(state, "messages"), -1);
  if (py.isInstance(last, AIMessage) && last.tool_calls.length > 0) {
    return "tools";
  }
  if (py.len(py.getItem(state, "messages")) > 8) {
    return "rest";
  }
  return py.truthy(py.callMethod(state, "get", ["visited"])) ? "sum_up" : END;
}
py.signature(shouldContinue, "should_continue", ["state"]);

/** Which rooms the last tools were about. */
function remember(state: PyDict): PyDict {
  let rooms: Dynamic[] = [];
  for (const message of py.reversed(py.getItem(state, "messages"))) {
    if (py.isInstance(message, AIMessage)) {
      rooms = py.flatMap(message.tool_calls, (c: PyDict) =>
        py.contains(py.getItem(c, "args"), "room") ? [py.getItem(py.getItem(c, "args"), "room")] : [],
      );
      break;
    }
  }
  return {
    visited: rooms,
    notes: py.mergeDicts(
      py.mergeDicts(py.or(py.callMethod(state, "get", ["notes"]), () => new py.Dict())),
      new py.Dict(Array.from(rooms, (r: Dynamic) => [r, py.get(ROOMS, r, []).length] as [Dynamic, Dynamic])),
    ),
  };
}
py.signature(remember, "remember", ["state"]);

function toRooms(state: PyDict): Dynamic {
  const new_: Dynamic[] = py.flatMap(py.getItem(state, "visited"), (room: Dynamic) =>
    py.contains(ROOMS, room) ? [room] : [],
  );
  return py.or(
    new_.map((room: Dynamic) => new Send("visit", { room })),
    () => "agent",
  );
}
py.signature(toRooms, "to_rooms", ["state"]);

function visit(state: PyDict): PyDict {
  return py.getItem(state, "room") === "2" ? { notes: { last: py.getItem(state, "room") } } : new py.Dict();
}
py.signature(visit, "visit", ["state"]);

function sumUp(state: PyDict): Dynamic {
  const rooms = py.join(", ", py.sorted(py.set(py.getItem(state, "visited"))));
  const update = { messages: [new AIMessage(`(rooms: ${rooms})`, { id: py.str(uuid4()) })] };
  return new Command({ update, goto: py.len(py.getItem(state, "visited")) > 2 ? "rest" : END });
}
py.signature(sumUp, "sum_up", ["state"]);

function rest(state: PyDict): PyDict {
  return { tired: true, messages: [new AIMessage("Time for a break.", { name: "guide" })] };
}
py.signature(rest, "rest", ["state"]);

const builder = new StateGraph(GuideState);
builder.addNode("agent", callModel);
builder.addNode("tools", new ToolNode(tools, { handle_tool_errors: true }));
builder.addNode(remember);
builder.addNode("visit", visit);
builder.addNode("sum_up", sumUp);
builder.addNode("rest", rest);
builder.addEdge(START, "agent");
builder.addConditionalEdges("agent", shouldContinue, ["tools", "sum_up", "rest", END]);
builder.addEdge("tools", "remember");
builder.addConditionalEdges("remember", toRooms, ["visit", "agent"]);
builder.addEdge("visit", "agent");
builder.addEdge("rest", END);
const graph = builder.compile(new MemorySaver());

function threadOf(request: ResponsesAgentRequest): string {
  const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  if (py.contains(ci, "thread_id")) {
    return py.getItem(ci, "thread_id");
  }
  if (request.context && py.getAttr(request.context, "conversation_id")) {
    return py.getAttr(request.context, "conversation_id") as Dynamic;
  }
  return py.str(uuid4());
}

async function nonStreaming(request: ResponsesAgentRequest): Promise<Dynamic> {
  const outputs: Dynamic[] = [];
  for await (const event of streaming(request)) {
    if (event.type === "response.output_item.done") {
      outputs.push(event.item);
    }
  }
  const config = { configurable: { thread_id: threadOf(request) } };
  const state = await graph.agetState(config);
  const values = state.values;
  return new ResponsesAgentResponse({
    output: outputs,
    custom_outputs: {
      visited: py.get(values, "visited"),
      notes: py.get(values, "notes"),
      tired: py.get(values, "tired", false),
      count: py.len(py.get(values, "messages", [])),
      types: Array.from(py.iterate(py.get(values, "messages", [])), (m: Dynamic) => py.getAttr(m, "type")),
      next: py.list(state.next),
    },
  });
}
invoke()(nonStreaming);

async function* streaming(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const messages: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
  const ci = py.or(request.custom_inputs, () => new py.Dict());
  const config: PyDict = {
    configurable: { thread_id: threadOf(request), visitor: py.get(ci, "visitor") },
    recursion_limit: py.get(ci, "limit", 30),
  };
  for await (const event of py.iterateAsync(
    graph.astream({ messages }, config, { stream_mode: ["updates", "messages", "custom", "values"] }),
  )) {
    const [mode, data] = py.unpack(event, 2);
    if (mode === "updates") {
      for (const [node, update] of py.unpackEach(py.callMethod(data, "items", []), 2)) {
        if (py.truthy(update) && py.truthy(py.callMethod(update, "get", ["messages"]))) {
          const asyncItems = outputToResponsesItemsStream(py.getItem(update, "messages"));
          for await (const item of py.iterateAsync(asyncItems)) {
            yield item;
          }
        } else if (py.truthy(update)) {
          yield new ResponsesAgentStreamEvent({ type: "guide.note", node, update: py.str(update) });
        } else {
          yield new ResponsesAgentStreamEvent({ type: "guide.step", node });
        }
      }
    } else if (mode === "messages") {
      const [chunk, metadata] = py.unpack(data, 2);
      if (py.isInstance(chunk, AIMessageChunk) && py.truthy(chunk.content)) {
        yield new ResponsesAgentStreamEvent(createTextDelta(chunk.content, chunk.id));
      } else if (py.isInstance(chunk, ToolMessage)) {
        yield new ResponsesAgentStreamEvent({
          type: "guide.tool",
          name: chunk.name,
          status: chunk.status,
          node: py.getItem(metadata, "langgraph_node"),
        });
      }
    } else if (mode === "custom") {
      yield new ResponsesAgentStreamEvent({ type: "guide.custom", data });
    } else {
      yield new ResponsesAgentStreamEvent({
        type: "guide.values",
        count: py.len(py.getItem(data, "messages")),
        visited: py.callMethod(data, "get", ["visited"]),
      });
    }
  }
}
stream()(streaming);
