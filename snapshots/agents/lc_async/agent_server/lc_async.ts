/** A museum guide: LangGraph written by hand, with async handlers that stream every mode. */

import {
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
import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  call,
  callMethod,
  contains,
  dict,
  flatMap,
  get,
  getAttr,
  getItem,
  isInstance,
  iterate,
  iterateAsync,
  join,
  len,
  list,
  mergeDicts,
  or,
  reversed,
  set,
  signature,
  sorted,
  str,
  truthy,
  unpack,
  unpackEach,
} from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const logger = getLogger("lc_async");
langchainAutolog();

const ROOMS = new Dict([
  ["1", ["a vase", "an amphora"]],
  ["2", ["the Blue Lady"]],
  ["cellar", []],
] as [Dynamic, Dynamic][]);
const SYSTEM = "You show people around a small museum.";

const GuideState = typedDict(
  "GuideState",
  {
    messages: field(schema.list(schema.instance(() => BaseMessage))),
    visited: field(schema.list(schema.str)),
    notes: field(schema.dict(schema.str, schema.any)),
    tired: field(schema.bool),
  },
  { messages: [addMessages], visited: [add] },
);

/** What there is to see in a room. */
const lookAround: Dynamic = tool(
  annotated(
    signature(
      async function lookAround(room: string): Promise<string> {
        const writer = getStreamWriter();
        call(writer, [{ looking: room, things: get(ROOMS, room, []).length }]);
        const things = get(ROOMS, room);
        if (things === null) {
          return `There is no room ${room}.`;
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
    signature(
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
  const visitor = or(
    callMethod(getItem(config, "configurable"), "get", ["visitor"]),
    () => "a visitor",
  );
  const prompt = new SystemMessage(`${SYSTEM} You speak to ${str(visitor)}.`);
  const response = await llmWithTools.ainvoke(
    add([prompt], list(getItem(state, "messages"))),
    config,
  );
  return { messages: [response] };
}
signature(callModel, "call_model", ["state", "config"]);

function shouldContinue(state: PyDict): string {
  const last = getItem(getItem(state, "messages"), -1);
  if (isInstance(last, AIMessage) && last.tool_calls.length > 0) {
    return "tools";
  }
  if (len(getItem(state, "messages")) > 8) {
    return "rest";
  }
  return truthy(get(state, "visited")) ? "sum_up" : END;
}
signature(shouldContinue, "should_continue", ["state"]);

/** Which rooms the last tools were about. */
function remember(state: PyDict): PyDict {
  let rooms: Dynamic[] = [];
  for (const message of reversed(getItem(state, "messages"))) {
    if (isInstance(message, AIMessage)) {
      rooms = flatMap(message.tool_calls, (c: PyDict) =>
        contains(getItem(c, "args"), "room") ? [getItem(getItem(c, "args"), "room")] : [],
      );
      break;
    }
  }
  return {
    visited: rooms,
    notes: mergeDicts(
      or(get(state, "notes"), () => new Dict()),
      new Dict(
        Array.from(rooms, (r: Dynamic) => [r, get(ROOMS, r, []).length] as [Dynamic, Dynamic]),
      ),
    ),
  };
}
signature(remember, "remember", ["state"]);

function toRooms(state: PyDict): Dynamic {
  const new_: Dynamic[] = flatMap(getItem(state, "visited"), (room: Dynamic) =>
    contains(ROOMS, room) ? [room] : [],
  );
  return or(
    new_.map((room: Dynamic) => new Send("visit", { room })),
    () => "agent",
  );
}
signature(toRooms, "to_rooms", ["state"]);

function visit(state: PyDict): PyDict {
  return getItem(state, "room") === "2" ? { notes: { last: getItem(state, "room") } } : new Dict();
}
signature(visit, "visit", ["state"]);

function sumUp(state: PyDict): Dynamic {
  const rooms = join(", ", sorted(set(getItem(state, "visited"))));
  const update = { messages: [new AIMessage(`(rooms: ${rooms})`, { id: str(uuid4()) })] };
  return new Command({ update, goto: len(getItem(state, "visited")) > 2 ? "rest" : END });
}
signature(sumUp, "sum_up", ["state"]);

function rest(state: PyDict): PyDict {
  return { tired: true, messages: [new AIMessage("Time for a break.", { name: "guide" })] };
}
signature(rest, "rest", ["state"]);

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
  const ci = dict(or(request.custom_inputs, () => new Dict()));
  if (contains(ci, "thread_id")) {
    return getItem(ci, "thread_id");
  }
  if (truthy(request.context) && getAttr(request.context, "conversation_id")) {
    return getAttr(request.context, "conversation_id") as Dynamic;
  }
  return str(uuid4());
}

const nonStreaming: Dynamic = invoke()(
  signature(
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
          visited: get(values, "visited"),
          notes: get(values, "notes"),
          tired: get(values, "tired", false),
          count: len(get(values, "messages", [])),
          types: Array.from(iterate(get(values, "messages", [])), (m: Dynamic) =>
            getAttr(m, "type"),
          ),
          next: list(state.next),
        },
      });
    },
    "non_streaming",
    ["request"],
  ),
);

const streaming: Dynamic = stream()(
  signature(
    async function* streaming(
      request: ResponsesAgentRequest,
    ): AsyncGenerator<ResponsesAgentStreamEvent> {
      const messages: PyDict[] = toChatCompletionsInput(
        request.input.map((i: Dynamic) => callMethod(i, "model_dump", [])),
      );
      const ci = or(request.custom_inputs, () => new Dict());
      const config: PyDict = {
        configurable: { thread_id: threadOf(request), visitor: get(ci, "visitor") },
        recursion_limit: get(ci, "limit", 30),
      };
      for await (const event of iterateAsync(
        graph.astream({ messages }, config, {
          stream_mode: ["updates", "messages", "custom", "values"],
        }),
      )) {
        const [mode, data] = unpack(event, 2);
        if (mode === "updates") {
          for (const [node, update] of unpackEach(callMethod(data, "items", []), 2)) {
            if (truthy(update) && truthy(callMethod(update, "get", ["messages"]))) {
              const asyncItems = outputToResponsesItemsStream(getItem(update, "messages"));
              for await (const item of iterateAsync(asyncItems)) {
                yield item;
              }
            } else if (truthy(update)) {
              yield new ResponsesAgentStreamEvent({
                type: "guide.note",
                node,
                update: str(update),
              });
            } else {
              yield new ResponsesAgentStreamEvent({ type: "guide.step", node });
            }
          }
        } else if (mode === "messages") {
          const [chunk, metadata] = unpack(data, 2);
          if (isInstance(chunk, AIMessageChunk) && truthy(chunk.content)) {
            yield new ResponsesAgentStreamEvent(createTextDelta(chunk.content, chunk.id));
          } else if (isInstance(chunk, ToolMessage)) {
            yield new ResponsesAgentStreamEvent({
              type: "guide.tool",
              name: chunk.name,
              status: chunk.status,
              node: getItem(metadata, "langgraph_node"),
            });
          }
        } else if (mode === "custom") {
          yield new ResponsesAgentStreamEvent({ type: "guide.custom", data });
        } else {
          yield new ResponsesAgentStreamEvent({
            type: "guide.values",
            count: len(getItem(data, "messages")),
            visited: callMethod(data, "get", ["visited"]),
          });
        }
      }
    },
    "streaming",
    ["request"],
  ),
);
