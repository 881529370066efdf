/**
 * Trip planner served with MLflow's agent server.
 *
 * Two handlers, both async: `stream_handler` does the work, `invoke_handler` collects what it streams.
 * Tools run concurrently, each with its own time limit.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextDelta,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  stream,
  toChatCompletionsInput,
  updateCurrentTrace,
} from "./runtime/agent-server/index.js";
import { APIStatusError, OpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { TimeoutError, gather, sleep, waitFor } from "./runtime/python/stdlib/asyncio.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { INSTRUCTIONS, MAX_TURNS, MODEL, TOOL_TIMEOUT_SECONDS } from "./config.js";

const logger = getLogger("async_handlers");
openaiAutolog();

let _client: Dynamic = null;

/** One client for all requests, made when it is first needed. */
function getClient(): Dynamic {
  if (_client == null) {
    const config = new WorkspaceClient().config;
    _client = new OpenAI({ api_key: config.token, base_url: `${config.host}/serving-endpoints`, max_retries: 0 });
  }
  return _client;
}

// --- tools -------------------------------------------------------------------
const CONNECTIONS = new py.Dict([
  [py.Tuple.of("bern", "zürich"), [py.Tuple.of("08:02", "08:58"), py.Tuple.of("08:32", "09:28")]],
  [py.Tuple.of("zürich", "chur"), [py.Tuple.of("09:07", "10:22")]],
] as [Dynamic, Dynamic][]);

/** Trains between two towns that leave after a time of day. */
async function findConnections(origin: string, destination: string, after: string = "00:00"): Promise<Dynamic> {
  await sleep(0); // the real one asks a timetable service
  const trains = py.get(
    CONNECTIONS,
    py.Tuple.of(py.callMethod(origin, "lower", []), py.callMethod(destination, "lower", [])),
  );
  if (trains === null) {
    throw new py.LookupError(`no line from ${py.str(origin)} to ${py.str(destination)}`);
  }
  return py.flatMap(py.unpackEach(trains, 2), ([leaves, arrives]) =>
    py.ge(leaves, after) ? [{ leaves, arrives }] : [],
  );
}
py.signature(
  findConnections,
  "find_connections",
  ["origin", "destination", "after="],
  "Trains between two towns that leave after a time of day.",
);

async function ticketPrice(
  origin: string,
  destination: string,
  { adults = 1, half_fare: halfFare = false }: { adults?: number; half_fare?: boolean } = {},
): Promise<Dynamic> {
  const base = py.add(12.5, py.mul(2, py.len(origin) + py.len(destination)));
  const price = py.div(py.mul(base, adults), py.truthy(halfFare) ? 2 : 1);
  return { price: `${py.format(price, ",.2f")}`, currency: "CHF", adults };
}
py.signature(ticketPrice, "ticket_price", ["origin", "destination", "*", "adults=", "half_fare="]);

/** Never answers in time. */
async function slowWeather(town: string): Promise<string> {
  await sleep(py.mul(TOOL_TIMEOUT_SECONDS, 5));
  return `sunny in ${py.str(town)}`;
}
py.signature(slowWeather, "slow_weather", ["town"], "Never answers in time.");

const TOOLS = new py.Dict(
  Array.from(
    py.Tuple.of(findConnections, ticketPrice, slowWeather),
    (fn: Dynamic) => [py.getAttr(fn, "__name__"), fn] as [Dynamic, Dynamic],
  ),
);

const _TOWNS = { origin: { type: "string" }, destination: { type: "string" } };
const TOOL_SPECS: Dynamic[] = Array.from(
  py.unpackEach(
    [
      py.Tuple.of("find_connections", py.mergeDicts(_TOWNS, { after: { type: "string" } }), ["origin", "destination"]),
      py.Tuple.of("ticket_price", py.bitor(_TOWNS, { adults: { type: "integer" }, half_fare: { type: "boolean" } }), [
        "origin",
        "destination",
      ]),
      py.Tuple.of("slow_weather", { town: { type: "string" } }, ["town"]),
    ],
    3,
  ),
  ([name, properties, required]) => ({
    type: "function",
    function: {
      name,
      description: py.callMethod(
        py.or(py.getAttr(py.getItem(TOOLS, name), "__doc__"), () => name),
        "strip",
        [],
      ),
      parameters: { type: "object", properties, required },
    },
  }),
);

/** The text that goes back to the model for one tool call; never raises. */
async function runTool(call: PyDict): Promise<string> {
  let result: Dynamic;
  const name = py.getItem(py.getItem(call, "function"), "name");
  const tool = py.get(TOOLS, name);
  if (tool === null) {
    return py.jsonDumps({ error: `unknown tool ${py.str(name)}`, known: py.sorted(TOOLS) });
  }
  try {
    const args = py.jsonLoads(py.or(py.getItem(py.getItem(call, "function"), "arguments"), () => "{}"));
    result = await waitFor(py.coroutine(py.call, tool, [], args), TOOL_TIMEOUT_SECONDS);
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof TimeoutError) {
      return py.jsonDumps({ error: `${py.str(name)} took longer than ${py.str(TOOL_TIMEOUT_SECONDS)} s` });
    } else if (e instanceof py.JSONDecodeError) {
      return py.jsonDumps({ error: "arguments are not JSON" });
    } else if (e instanceof py.LookupError || e instanceof py.TypeError) {
      logger.info("tool %s: %s", name, e);
      return py.jsonDumps({ error: py.typeName(e), message: py.isInstance(e, py.LookupError) ? py.str(e) : "" });
    } else {
      throw caught;
    }
  }
  return py.jsonDumps(result, { indent: null, sort_keys: true });
}

// --- the conversation ---------------------------------------------------------
/** What the model said in one turn, put together from chunks. */
class Turn {
  declare itemId: string;
  declare text: string;
  declare calls: PyDict;

  constructor(itemId: string) {
    this.itemId = itemId;
    this.text = "";
    this.calls = new py.Dict();
  }

  /** Takes a delta in; returns the text it adds. */
  add(delta: Dynamic): string {
    for (const fragment of py.or(delta.tool_calls, () => [])) {
      const call = py.setDefault(this.calls, py.getAttr(fragment, "index"), {
        id: "",
        type: "function",
        function: { name: "", arguments: "" },
      });
      if (py.truthy(py.getAttr(fragment, "id"))) {
        py.setItem(call, "id", py.getAttr(fragment, "id"));
      }
      if (py.truthy(py.getAttr(py.getAttr(fragment, "function"), "name"))) {
        const target: Dynamic = py.getItem(call, "function");
        py.setItem(
          target,
          "name",
          py.iadd(py.getItem(target, "name"), py.getAttr(py.getAttr(fragment, "function"), "name")),
        );
      }
      const target2: Dynamic = py.getItem(call, "function");
      py.setItem(
        target2,
        "arguments",
        py.iadd(
          py.getItem(target2, "arguments"),
          py.or(py.getAttr(py.getAttr(fragment, "function"), "arguments"), () => ""),
        ),
      );
    }
    this.text += delta.content || "";
    return delta.content || "";
  }

  get toolCalls(): PyDict[] {
    return py.sorted(this.calls).map((i: Dynamic) => py.getItem(this.calls, i));
  }

  asMessage(): PyDict {
    const message: PyDict = { role: "assistant", content: this.text || null };
    if (py.truthy(this.calls)) {
      py.setItem(message, "tool_calls", this.toolCalls);
    }
    return message;
  }

  static {
    py.setAttr(this, "__doc__", "What the model said in one turn, put together from chunks.");
  }
}

function getSessionId(request: ResponsesAgentRequest): Dynamic {
  if (request.context && py.getAttr(request.context, "conversation_id")) {
    return py.getAttr(request.context, "conversation_id");
  }
  if (py.truthy(request.custom_inputs) && py.isInstance(request.custom_inputs, py.dict)) {
    return py.callMethod(request.custom_inputs, "get", ["session_id"]);
  }
  return null;
}

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const outputs: Dynamic[] = [];
  for await (const event of streamHandler(request)) {
    if (event.type === "response.output_item.done") {
      outputs.push(event.item);
    }
  }
  return new ResponsesAgentResponse({ output: outputs, custom_outputs: { items: outputs.length } });
}
invoke()(invokeHandler);

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let sessionId: Dynamic;
  let chunks: Dynamic;
  let text!: string;
  if (py.truthy((sessionId = getSessionId(request)))) {
    updateCurrentTrace({ metadata: { "mlflow.trace.session": sessionId } });
  }

  const messages: Dynamic[] = [{ role: "system", content: INSTRUCTIONS }];
  py.extend(messages, toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump())));

  {
    for (const turnNumber of py.range(1, MAX_TURNS + 1)) {
      const turn = new Turn(`msg_${uuid4().hex}`);
      try {
        chunks = await py.settled(
          py
            .getAttr(getClient(), "chat")
            .completions.create({ model: MODEL, messages, tools: TOOL_SPECS, stream: true }),
        );
      } catch (caught2) {
        const e = py.rethrowUnless(caught2, APIStatusError);
        if (e.status_code === 429) {
          yield done(createTextOutputItem("We are busy, please try again.", turn.itemId));
          return;
        }
        throw caught2;
      }
      for await (const chunk of py.iterateAsync(chunks)) {
        if (!(chunk.choices.length > 0)) {
          continue;
        }
        if ((text = turn.add(py.getItem(chunk.choices, 0).delta))) {
          yield new ResponsesAgentStreamEvent(createTextDelta(text, turn.itemId));
        }
      }

      if (turn.text) {
        yield done(createTextOutputItem(turn.text, turn.itemId));
      }
      if (!py.truthy(turn.calls)) {
        return;
      }

      messages.push(turn.asMessage());
      const results: Dynamic[] = await gather(
        ...py.spread(py.lazyFlatMap(turn.toolCalls, (call: PyDict) => [py.coroutine(runTool, call)])),
      );
      for (const item2 of py.enumerate(py.zip(turn.toolCalls, results))) {
        const [number, item3] = item2;
        const [call, result] = py.unpack(item3, 2);
        const function_ = py.getItem(call, "function");
        yield done(
          createFunctionCallItem(
            `fc_${turnNumber}_${number}`,
            py.getItem(call, "id"),
            py.getItem(function_, "name"),
            py.getItem(function_, "arguments"),
          ),
        );
        yield done(createFunctionCallOutputItem(py.getItem(call, "id"), result));
        messages.push({ role: "tool", tool_call_id: py.getItem(call, "id"), content: result });
      }
    }
    yield done(createTextOutputItem(`I gave up after ${MAX_TURNS} turns.`, `msg_${uuid4().hex}`));
  }
}
stream()(streamHandler);

function done(item: PyDict): ResponsesAgentStreamEvent {
  return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
}
