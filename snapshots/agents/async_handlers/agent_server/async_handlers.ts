/**
 * Trip planner served with MLflow's agent server.
 *
 * Two handlers, both async: `stream_handler` does the work, `invoke_handler` collects what it streams.
 * Tools run concurrently, each with its own time limit.
 */

import {
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
import {
  Dict,
  type Dynamic,
  JSONDecodeError,
  LookupError,
  type PyDict,
  Tuple,
  TypeError,
  add as pyAdd,
  bitor,
  call as pyCall,
  callMethod,
  coroutine,
  dict,
  div,
  enumerate,
  extend,
  flatMap,
  format,
  ge,
  get,
  getAttr,
  getItem,
  iadd,
  isInstance,
  iterate,
  iterateAsync,
  jsonDumps,
  jsonLoads,
  lazyFlatMap,
  len,
  mergeDicts,
  mul,
  or,
  range,
  rethrowUnless,
  setAttr,
  setDefault,
  setItem,
  settled,
  signature,
  sorted,
  spread,
  str,
  toException,
  truthy,
  typeName,
  unpack,
  unpackEach,
  zip,
} from "./runtime/python/index.js";
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
    _client = new OpenAI({
      api_key: config.token,
      base_url: `${config.host}/serving-endpoints`,
      max_retries: 0,
    });
  }
  return _client;
}

// --- tools -------------------------------------------------------------------
const CONNECTIONS = new Dict([
  [Tuple.of("bern", "zürich"), [Tuple.of("08:02", "08:58"), Tuple.of("08:32", "09:28")]],
  [Tuple.of("zürich", "chur"), [Tuple.of("09:07", "10:22")]],
] as [Dynamic, Dynamic][]);

/** Trains between two towns that leave after a time of day. */
async function findConnections(
  origin: string,
  destination: string,
  after: string = "00:00",
): Promise<PyDict[]> {
  await sleep(0); // the real one asks a timetable service
  const trains = get(CONNECTIONS, Tuple.of(origin.toLowerCase(), destination.toLowerCase()));
  if (trains === null) {
    throw new LookupError(`no line from ${origin} to ${destination}`);
  }
  return flatMap(unpackEach(trains, 2), ([leaves, arrives]) =>
    ge(leaves, after) ? [{ leaves, arrives }] : [],
  ) as Dynamic;
}
signature(
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
  const base = pyAdd(12.5, mul(2, len(origin) + len(destination)));
  const price = div(mul(base, adults), halfFare ? 2 : 1);
  return { price: `${format(price, ",.2f")}`, currency: "CHF", adults };
}
signature(ticketPrice, "ticket_price", ["origin", "destination", "*", "adults=", "half_fare="]);

/** Never answers in time. */
async function slowWeather(town: string): Promise<string> {
  await sleep(mul(TOOL_TIMEOUT_SECONDS, 5));
  return `sunny in ${town}`;
}
signature(slowWeather, "slow_weather", ["town"], "Never answers in time.");

const TOOLS = new Dict(
  Array.from(
    Tuple.of(findConnections, ticketPrice, slowWeather),
    (fn: Dynamic) => [getAttr(fn, "__name__"), fn] as [Dynamic, Dynamic],
  ),
);

const _TOWNS = { origin: { type: "string" }, destination: { type: "string" } };
const TOOL_SPECS: Dynamic[] = Array.from(
  unpackEach(
    [
      Tuple.of("find_connections", mergeDicts(_TOWNS, { after: { type: "string" } }), [
        "origin",
        "destination",
      ]),
      Tuple.of(
        "ticket_price",
        bitor(_TOWNS, { adults: { type: "integer" }, half_fare: { type: "boolean" } }),
        ["origin", "destination"],
      ),
      Tuple.of("slow_weather", { town: { type: "string" } }, ["town"]),
    ],
    3,
  ),
  ([name, properties, required]) => ({
    type: "function",
    function: {
      name,
      description: callMethod(
        or(getAttr(getItem(TOOLS, name), "__doc__"), () => name),
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
  const name = getItem(getItem(call, "function"), "name");
  const tool = get(TOOLS, name);
  if (tool === null) {
    return jsonDumps({ error: `unknown tool ${str(name)}`, known: sorted(TOOLS) });
  }
  try {
    const args = jsonLoads(or(getItem(getItem(call, "function"), "arguments"), () => "{}"));
    result = await waitFor(coroutine(pyCall, tool, [], args), TOOL_TIMEOUT_SECONDS);
  } catch (caught) {
    const e: Dynamic = toException(caught);
    if (e instanceof TimeoutError) {
      return jsonDumps({ error: `${str(name)} took longer than ${str(TOOL_TIMEOUT_SECONDS)} s` });
    } else if (e instanceof JSONDecodeError) {
      return jsonDumps({ error: "arguments are not JSON" });
    } else if (e instanceof LookupError || e instanceof TypeError) {
      logger.info("tool %s: %s", name, e);
      return jsonDumps({ error: typeName(e), message: isInstance(e, LookupError) ? str(e) : "" });
    } else {
      throw caught;
    }
  }
  return jsonDumps(result, { indent: null, sort_keys: true });
}

// --- the conversation ---------------------------------------------------------
/** What the model said in one turn, put together from chunks. */
class Turn {
  declare itemId: string;
  declare text: Dynamic;
  declare calls: PyDict;

  constructor(itemId: string) {
    this.itemId = itemId;
    this.text = "";
    this.calls = new Dict();
  }

  /** Takes a delta in; returns the text it adds. */
  add(delta: Dynamic): string {
    for (const fragment of iterate(or(getAttr(delta, "tool_calls"), () => []))) {
      const call = setDefault(this.calls, getAttr(fragment, "index"), {
        id: "",
        type: "function",
        function: { name: "", arguments: "" },
      });
      if (truthy(getAttr(fragment, "id"))) {
        setItem(call, "id", getAttr(fragment, "id"));
      }
      if (truthy(getAttr(getAttr(fragment, "function"), "name"))) {
        const target: Dynamic = getItem(call, "function");
        setItem(
          target,
          "name",
          iadd(getItem(target, "name"), getAttr(getAttr(fragment, "function"), "name")),
        );
      }
      const target2: Dynamic = getItem(call, "function");
      setItem(
        target2,
        "arguments",
        iadd(
          getItem(target2, "arguments"),
          or(getAttr(getAttr(fragment, "function"), "arguments"), () => ""),
        ),
      );
    }
    this.text = iadd(
      this.text,
      or(getAttr(delta, "content"), () => ""),
    );
    return or(getAttr(delta, "content"), () => "");
  }

  get toolCalls(): PyDict[] {
    return sorted(this.calls).map((i: Dynamic) => getItem(this.calls, i)) as Dynamic;
  }

  asMessage(): PyDict {
    const message: PyDict = { role: "assistant", content: or(this.text, () => null) };
    if (truthy(this.calls)) {
      setItem(message, "tool_calls", this.toolCalls);
    }
    return message;
  }

  static {
    setAttr(this, "__doc__", "What the model said in one turn, put together from chunks.");
  }
}

function getSessionId(request: ResponsesAgentRequest): Dynamic {
  if (truthy(request.context) && getAttr(request.context, "conversation_id")) {
    return getAttr(request.context, "conversation_id");
  }
  if (truthy(request.custom_inputs) && isInstance(request.custom_inputs, dict)) {
    return callMethod(request.custom_inputs, "get", ["session_id"]);
  }
  return null;
}

const invokeHandler: Dynamic = invoke()(
  signature(
    async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
      const outputs: Dynamic[] = [];
      for await (const event of streamHandler(request)) {
        if (event.type === "response.output_item.done") {
          outputs.push(event.item);
        }
      }
      return new ResponsesAgentResponse({
        output: outputs,
        custom_outputs: { items: outputs.length },
      });
    },
    "invoke_handler",
    ["request"],
  ),
);

const streamHandler: Dynamic = stream()(
  signature(
    async function* streamHandler(
      request: ResponsesAgentRequest,
    ): AsyncGenerator<ResponsesAgentStreamEvent> {
      let sessionId: Dynamic;
      let chunks: Dynamic;
      let text!: string;
      if ((sessionId = getSessionId(request))) {
        updateCurrentTrace({ metadata: { "mlflow.trace.session": sessionId } });
      }

      const messages: Dynamic[] = [{ role: "system", content: INSTRUCTIONS }];
      extend(
        messages,
        toChatCompletionsInput(request.input.map((i: Dynamic) => callMethod(i, "model_dump", []))),
      );

      {
        for (const turnNumber of range(1, MAX_TURNS + 1)) {
          const turn = new Turn(`msg_${uuid4().hex}`);
          try {
            chunks = await settled(
              getAttr(getClient(), "chat").completions.create({
                model: MODEL,
                messages,
                tools: TOOL_SPECS,
                stream: true,
              }),
            );
          } catch (caught2) {
            const e = rethrowUnless(caught2, APIStatusError);
            if (e.status_code === 429) {
              yield done(createTextOutputItem("We are busy, please try again.", turn.itemId));
              return;
            }
            throw caught2;
          }
          for await (const chunk of iterateAsync(chunks)) {
            if (!truthy(getAttr(chunk, "choices"))) {
              continue;
            }
            if ((text = turn.add(getAttr(getItem(getAttr(chunk, "choices"), 0), "delta")))) {
              yield new ResponsesAgentStreamEvent(createTextDelta(text, turn.itemId));
            }
          }

          if (truthy(turn.text)) {
            yield done(createTextOutputItem(turn.text, turn.itemId));
          }
          if (!truthy(turn.calls)) {
            return;
          }

          messages.push(turn.asMessage());
          const results = await gather(
            ...spread(lazyFlatMap(turn.toolCalls, (call: PyDict) => [coroutine(runTool, call)])),
          );
          for (const item2 of enumerate(zip(turn.toolCalls, results))) {
            const [number, item3] = item2;
            const [call, result] = unpack(item3, 2);
            const function_ = getItem(call, "function");
            yield done(
              createFunctionCallItem(
                `fc_${turnNumber}_${number}`,
                getItem(call, "id"),
                getItem(function_, "name"),
                getItem(function_, "arguments"),
              ),
            );
            yield done(createFunctionCallOutputItem(getItem(call, "id"), result));
            messages.push({ role: "tool", tool_call_id: getItem(call, "id"), content: result });
          }
        }
        yield done(
          createTextOutputItem(`I gave up after ${MAX_TURNS} turns.`, `msg_${uuid4().hex}`),
        );
      }
    },
    "stream_handler",
    ["request"],
  ),
);

function done(item: PyDict): ResponsesAgentStreamEvent {
  return new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
}
