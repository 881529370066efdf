import {
  type InputItem,
  ResponsesAgent,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { cachedProperty } from "./runtime/python/stdlib/functools.js";
import { sha256 } from "./runtime/python/stdlib/hashlib.js";
import { WARNING, basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { cache, lruCache } from "./runtime/python/stdlib/lru-cache.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { RLock } from "./runtime/python/stdlib/threading.js";
import { time } from "./runtime/python/stdlib/time.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { MAX_ENTRIES, TTL_SECONDS } from "./config.js";

// City information: rates, places and answers are kept in caches of the module, for all requests.

basicConfig({ level: WARNING });
const logger = getLogger("city");

const LLM_ENDPOINT_NAME = py.get(environ, "LLM_ENDPOINT_NAME", "databricks-claude-3-7-sonnet");

const _ANSWERS = new OrderedDict();
const _ANSWERS_LOCK = new RLock();
const _STATS: PyDict = { hits: 0, misses: 0, evicted: 0 };
let _RATES: Dynamic = null;
let _CLIENT: Dynamic = null;
const _seenUsers = py.set();

const PLACES: PyDict[] = [
  { name: "Old Bridge", district: "centre", fee: null, open: py.Tuple.of(9, 18) },
  { name: "Lighthouse", district: "port", fee: 4.5, open: py.Tuple.of(10, 16) },
  { name: "Glass Museum", district: "centre", fee: 12, open: py.Tuple.of(10, 20) },
];

const TOOLS: Dynamic[] = [
  {
    type: "function",
    function: {
      name: "find_places",
      description: "Places of a district.",
      parameters: { type: "object", properties: { district: { type: "string" } } },
    },
  },
  {
    type: "function",
    function: {
      name: "convert_fee",
      description: "What a place costs in another currency.",
      parameters: {
        type: "object",
        properties: { place: { type: "string" }, currency: { type: "string" } },
        required: ["place", "currency"],
      },
    },
  },
];

function getClient(): Dynamic {
  if (_CLIENT == null) {
    _CLIENT = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
  }
  return _CLIENT;
}
py.signature(getClient, "get_client", []);

/** The table of rates, which is asked of the model once for the whole process. */
async function getRates(): Promise<Dynamic> {
  if (!py.truthy(_RATES)) {
    const completion = await py.getAttr(getClient(), "chat").completions.create({
      model: LLM_ENDPOINT_NAME,
      messages: [{ role: "user", content: "rates as JSON" }],
      temperature: 0,
    });
    _RATES = new py.Dict(
      Array.from(
        py.unpackEach(py.callMethod(py.jsonLoads(py.getItem(completion.choices, 0).message.content), "items", []), 2),
        ([k, v]) => [py.callMethod(k, "upper", []), py.float(v)] as [Dynamic, Dynamic],
      ),
    );
  }
  return _RATES;
}
py.signature(getRates, "get_rates", []);

const placesIn: Dynamic = lruCache(2)(
  py.signature(
    function placesIn(district: string): Dynamic {
      return py.tuple(
        py.lazyFlatMap(PLACES, (p: PyDict) =>
          py.getItem(p, "district") === py.callMethod(district, "lower", []) ? [py.getItem(p, "name")] : [],
        ),
      );
    },
    "places_in",
    ["district"],
  ),
);

/** Cached for ever; a failure is not cached. */
const feeOf: Dynamic = cache(
  py.signature(
    async function feeOf(place: string, currency: string): Promise<string> {
      const fee = py.next(
        py.lazyFlatMap(PLACES, (p: PyDict) => (py.eq(py.getItem(p, "name"), place) ? [py.getItem(p, "fee")] : [])),
      );
      if (fee == null) {
        return "free";
      }
      return `${py.format(py.mul(fee, py.getItem(await getRates(), currency)), ",.2f")} ${py.str(currency)}`;
    },
    "fee_of",
    ["place", "currency"],
  ),
);

async function findPlaces(district: string = "centre"): Promise<string> {
  return py.jsonDumps({
    places: await py.call(placesIn, [district]),
    cache: py.list(py.callMethod(placesIn, "cache_info", [])),
  });
}
py.signature(findPlaces, "find_places", ["district="]);

async function convertFee(place: string, currency: string): Promise<string> {
  return await py.call(feeOf, [place, currency.toUpperCase()]);
}
py.signature(convertFee, "convert_fee", ["place", "currency"]);

function keyOf(messages: Dynamic[]): string {
  const text = py.jsonDumps(messages, { sort_keys: true, default: py.str });
  return py.getSlice(sha256(py.encode(text, "utf-8")).hexdigest(), null, 16);
}
py.signature(keyOf, "key_of", ["messages"]);

function recall(key: string): Dynamic {
  const manager: Dynamic = _ANSWERS_LOCK;
  py.enter(manager);
  let failed = false;
  try {
    const entry = py.get(_ANSWERS, key);
    if (entry == null || py.gt(py.sub(time(), py.getItem(entry, 0)), TTL_SECONDS)) {
      py.setItem(_STATS, "misses", py.iadd(py.getItem(_STATS, "misses"), 1));
      return null;
    }
    _ANSWERS.moveToEnd(key);
    py.setItem(_STATS, "hits", py.iadd(py.getItem(_STATS, "hits"), 1));
    return py.getItem(entry, 1);
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
  return null;
}
py.signature(recall, "recall", ["key"]);

function remember(key: string, text: string): void {
  const manager2: Dynamic = _ANSWERS_LOCK;
  py.enter(manager2);
  let failed2 = false;
  try {
    const value = py.Tuple.of(time(), text);
    py.setItem(_ANSWERS, key, value);
    while (py.len(_ANSWERS) > MAX_ENTRIES) {
      const [old] = _ANSWERS.popitem(false);
      logger.info("forgot %s", old);
      py.setItem(_STATS, "evicted", py.iadd(py.getItem(_STATS, "evicted"), 1));
    }
  } catch (caught2) {
    failed2 = true;
    if (!py.exit(manager2, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
}
py.signature(remember, "remember", ["key", "text"]);

class CityAgent {
  static defaultDistrict: Dynamic = "centre";

  get greeting(): string {
    return py.cachedProperty(this, "greeting", () => {
      return `You know ${PLACES.length} places in ${py.len(new py.PySet(py.lazyFlatMap(PLACES, (p: PyDict) => [py.getItem(p, "district")])))} districts.`;
    });
  }

  @trace({ spanType: SpanType.TOOL })
  async execute(name: string, arguments_: string): Promise<string> {
    try {
      return await py.call(
        py.getItem(
          py.moduleNames(
            {
              OrderedDict: () => OrderedDict,
              cache: () => cache,
              cached_property: () => cachedProperty,
              lru_cache: () => lruCache,
              uuid4: () => uuid4,
              WorkspaceClient: () => WorkspaceClient,
              SpanType: () => SpanType,
              ResponsesAgent: () => ResponsesAgent,
              ResponsesAgentResponse: () => ResponsesAgentResponse,
              ResponsesAgentStreamEvent: () => ResponsesAgentStreamEvent,
              output_to_responses_items_stream: () => outputToResponsesItemsStream,
              to_chat_completions_input: () => toChatCompletionsInput,
              logger: () => logger,
              LLM_ENDPOINT_NAME: () => LLM_ENDPOINT_NAME,
              TTL_SECONDS: () => TTL_SECONDS,
              MAX_ENTRIES: () => MAX_ENTRIES,
              _ANSWERS: () => _ANSWERS,
              _ANSWERS_LOCK: () => _ANSWERS_LOCK,
              _STATS: () => _STATS,
              _RATES: () => _RATES,
              _CLIENT: () => _CLIENT,
              _seen_users: () => _seenUsers,
              PLACES: () => PLACES,
              TOOLS: () => TOOLS,
              get_client: () => getClient,
              get_rates: () => getRates,
              places_in: () => placesIn,
              fee_of: () => feeOf,
              find_places: () => findPlaces,
              convert_fee: () => convertFee,
              key_of: () => keyOf,
              recall: () => recall,
              remember: () => remember,
              CityAgent: () => CityAgent,
              AGENT: () => AGENT,
            },
            [
              "hashlib",
              "json",
              "logging",
              "os",
              "threading",
              "time",
              "Any",
              "Dict",
              "Generator",
              "List",
              "Optional",
              "Tuple",
              "mlflow",
              "ResponsesAgentRequest",
            ],
          ),
          name,
        ),
        [],
        py.jsonLoads(py.or(arguments_, () => "{}")),
      );
    } catch (caught3) {
      const e = py.toException(caught3);
      if (e instanceof py.StopIteration) {
        return "There is no such place.";
      } else {
        return `${py.str(py.typeName(e))}: ${py.str(e)}`;
      }
    }
  }
  static {
    py.signature(this.prototype.execute, "CityAgent.execute", ["name", "arguments"]);
  }

  async *callLlm(messages: Dynamic[]): AsyncGenerator<Dynamic> {
    for await (const chunk of py.iterateAsync(
      await py.getAttr(getClient(), "chat").completions.create({
        model: LLM_ENDPOINT_NAME,
        messages: toChatCompletionsInput(messages),
        tools: TOOLS,
        stream: true,
      }),
    )) {
      yield chunk.toDict();
    }
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const output: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        output.push(e.item);
      }
    }
    const user = py.get(
      py.or(request.custom_inputs, () => new py.Dict()),
      "user",
    );
    const isNew = py.truthy(user) && !py.contains(_seenUsers, user);
    if (py.truthy(user)) {
      _seenUsers.add(user);
    }
    return new ResponsesAgentResponse({
      output,
      custom_outputs: py.mergeDicts(_STATS, { kept: py.len(_ANSWERS), new: isNew, users: py.sorted(_seenUsers) }),
    });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let text: Dynamic;
    const messages: Dynamic[] = [
      { role: "system", content: this.greeting },
      ...py.spread(py.lazyFlatMap(request.input, (i: InputItem) => [i.modelDump()])),
    ];
    const key = keyOf(py.getSlice(messages, 1, null));
    const fresh = py.get(
      py.or(request.custom_inputs, () => new py.Dict()),
      "fresh",
      false,
    );
    if (!py.truthy(fresh) && (text = recall(key)) != null) {
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: createTextOutputItem(`${py.str(py.bound(text, "text"))} (again)`, py.str(uuid4())),
      });
      return;
    }
    for (let _ = 0; _ < 4; _++) {
      const last = py.getItem(messages, -1);
      if (py.callMethod(last, "get", ["role"]) === "assistant") {
        remember(key, py.getItem(py.getItem(py.getItem(last, "content"), 0), "text"));
        return;
      }
      if (py.callMethod(last, "get", ["type"]) === "function_call") {
        const result = await this.execute(py.getItem(last, "name"), py.getItem(last, "arguments"));
        const item = createFunctionCallOutputItem(py.getItem(last, "call_id"), result);
        messages.push(item);
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      } else {
        yield* outputToResponsesItemsStream(this.callLlm(messages), messages);
      }
    }
  }
}

openaiAutolog();
const AGENT = new CityAgent();
setModel(AGENT);
