/**
 * Facilities assistant.
 *
 * Tools are made from a list of devices at import time: each gets its own closure. The configuration
 * is a dataclass that reads the environment once.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  setModel,
  stream as pyStream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import {
  Dict,
  type Dynamic,
  LookupError,
  type PyDict,
  PySet,
  StrMixinEnum,
  Tuple,
  TypeError,
  ValueError,
  alist,
  asdict,
  bitor,
  call as pyCall,
  callMethod,
  contains,
  dataclass,
  enumeration,
  eq,
  flatMap,
  float,
  format,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  ior,
  isInstance,
  items,
  iterate,
  iterateAsync,
  join,
  jsonDumps,
  jsonLoads,
  keys,
  le,
  or,
  pyClass,
  repr,
  round,
  set,
  setItem,
  signature,
  sorted,
  str,
  title,
  toException,
  truthy,
  unpack,
  unpackEach,
  values,
} from "./runtime/python/index.js";
import { basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { partial } from "./runtime/python/stdlib/partial.js";

const logger = getLogger("agent");
basicConfig({ level: get(environ, "LOG_LEVEL", "WARNING") });

function _envList(name: string, default_: string = ""): string[] {
  return flatMap(callMethod(get(environ, name, default_), "split", [","]), (part: Dynamic) =>
    truthy(callMethod(part, "strip", [])) ? [callMethod(part, "strip", [])] : [],
  ) as Dynamic;
}

/** Everything that operations may change without touching the code. */
class AgentConfig {
  declare disabled: Dynamic;
  declare endpoint: string;
  declare temperature: Dynamic;
  declare maxRounds: number;
  declare floors: string[];

  constructor(
    endpoint: Dynamic = get(environ, "LLM_ENDPOINT", "databricks-gpt-oss-120b"),
    temperature: Dynamic = float(0) as Dynamic,
    maxRounds: number = 3 as Dynamic,
    floors: Dynamic = _envList("FLOORS", "ground, first ,roof"),
    disabled: Dynamic = pyCall(set, []),
  ) {
    this.endpoint = endpoint;
    this.temperature = temperature;
    this.maxRounds = maxRounds;
    this.floors = floors;
    this.disabled = disabled;
    this.__post_init__();
  }
  static {
    dataclass(this, [
      { name: "endpoint" },
      { name: "temperature" },
      { name: "max_rounds", js: "maxRounds" },
      { name: "floors" },
      { name: "disabled" },
    ]);
    signature(this, "AgentConfig.__init__", [
      "endpoint=",
      "temperature=",
      "max_rounds=",
      "floors=",
      "disabled=",
    ]);
  }

  __post_init__(): void {
    if (!(0 <= this.temperature && this.temperature <= 2)) {
      throw new ValueError(`temperature out of range: ${format(this.temperature, "")}`);
    }
    this.disabled = ior(this.disabled, new PySet(["detonate"]));
  }

  get prompt(): string {
    const floors =
      join(
        ", ",
        getSlice(this.floors, null, -1).map((floor: Dynamic) => callMethod(floor, "title", [])),
      ) + ` and ${title(getItem(this.floors, -1))}`;
    return `You look after a house with ${this.floors.length} floors: ${floors}.`;
  }
}

class Unit extends StrMixinEnum {
  static CELSIUS: Dynamic = new (Unit as Dynamic)("°C");
  static PERCENT: Dynamic = new (Unit as Dynamic)("%");
  static LUX: Dynamic = new (Unit as Dynamic)("lx");
}
enumeration(Unit);

/** One measurement. */
class Reading extends BaseModel {
  declare device: string;
  declare value: Dynamic;
  declare unit: Dynamic;
  declare note: Dynamic;

  static {
    defineModel(
      this,
      {
        device: field(schema.str),
        value: field(schema.float, { ge: -50, le: 10_000, description: "in the device's unit" }),
        unit: field(
          schema.instance(() => Unit),
          { default: Unit.CELSIUS },
        ),
        note: field(schema.union(schema.str, schema.none), { default: null }),
      },
      { doc: "One measurement." },
    );
  }

  __str__(): string {
    const text = `${this.device}: ${format(this.value, "g")} ${format(this.unit.value, "")}`;
    return this.note ? `${text} (${format(this.note, "")})` : text;
  }
}

/** Class representing a tool for the agent. */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: Dynamic;
  declare tags: Dynamic[];

  static {
    defineModel(
      this,
      {
        name: field(schema.str),
        spec: field(schema.dict(schema.str, schema.any)),
        exec_fn: field(schema.callable),
        tags: field(schema.list(schema.str), { default: [] }),
      },
      { doc: "Class representing a tool for the agent." },
    );
    pyClass(this, { name: "ToolInfo" });
  }
}

const DEVICES: PyDict[] = [
  { name: "heating", unit: "°C", range: Tuple.of(5, 28), actions: ["read", "set"] },
  { name: "blinds", unit: "%", range: Tuple.of(0, 100), actions: ["set"] },
  { name: "lüftung", unit: "lx", range: Tuple.of(0, 2000), actions: ["read"] },
];

const STATE: PyDict = new Dict([
  [Tuple.of("heating", "ground"), 20.5],
  [Tuple.of("heating", "roof"), 17],
  [Tuple.of("lüftung", "roof"), float(800)],
] as [Dynamic, Dynamic][]);

/** A function that reads one kind of device. */
function makeRead(device: PyDict): (...args: Dynamic[]) => Dynamic {
  let count: number = 0;

  function read(floor: string, precision: number = 1): PyDict {
    count += 1;
    const value = get(STATE, Tuple.of(getItem(device, "name"), floor));
    if (value === null) {
      throw new LookupError(`no ${format(getItem(device, "name"), "")} on floor ${repr(floor)}`);
    }
    const reading = new Reading({
      device: getItem(device, "name"),
      value: round(value, precision),
      unit: getItem(device, "unit"),
    });
    return bitor(reading.modelDump({ mode: "json", exclude_none: true }), { text: str(reading) });
  }
  signature(read, "make_read.<locals>.read", ["floor", "precision="]);

  return read;
}
signature(makeRead, "make_read", ["device"]);

function makeSet(device: PyDict): (...args: Dynamic[]) => Dynamic {
  const [low, high] = unpack(getItem(device, "range"), 2);

  function setValue(value: Dynamic, floors: Dynamic = null, { ...unknown }: Dynamic = {}): string {
    if (truthy(unknown)) {
      throw new TypeError("unexpected: " + join(", ", sorted(unknown)));
    }
    if (!(le(low, value) && le(value, high))) {
      throw new ValueError(
        `${format(getItem(device, "name"), "")} must be between ${format(low, "")} and ${format(high, "")}, not ${format(value, "")}`,
      );
    }
    const where: string[] = or(floors, () => CONFIG.floors);
    // nothing is really switched: answers must not depend on the questions before
    return (
      `${format(getItem(device, "name"), "")} set to ${format(value, "")} ${format(getItem(device, "unit"), "")} on ` +
      where.join(", ")
    );
  }
  signature(setValue, "make_set.<locals>.set_value", ["value", "floors=", "**unknown"]);

  return setValue;
}
signature(makeSet, "make_set", ["device"]);

const MAKERS: PyDict = { read: makeRead, set: makeSet };

function toolSpec(action: Dynamic, device: PyDict): PyDict {
  let properties: PyDict = { floor: { type: "string" }, precision: { type: "integer" } };
  let required: Dynamic[] = ["floor"];
  if (eq(action, "set")) {
    properties = {
      value: { type: "number" },
      floors: { type: "array", items: { type: "string" } },
    };
    required = ["value"];
  }
  return {
    type: "function",
    function: {
      name: `${format(action, "")}_${format(getItem(device, "name"), "")}`,
      description: `${format(callMethod(action, "capitalize", []), "")}s the ${format(getItem(device, "name"), "")} in ${format(getItem(device, "unit"), "")}.`,
      parameters: { type: "object", properties, required },
    },
  };
}

const CONFIG = new AgentConfig(
  undefined,
  undefined,
  undefined,
  undefined,
  new PySet(["set_alarm"]),
);

const TOOL_INFOS: Dynamic[] = [];
for (const device of DEVICES) {
  for (const action of iterate(getItem(device, "actions"))) {
    TOOL_INFOS.push(
      new ToolInfo({
        name: `${format(action, "")}_${format(getItem(device, "name"), "")}`,
        spec: toolSpec(action, device),
        exec_fn: pyCall(getItem(MAKERS, action), [device]),
        tags: [action],
      }),
    );
  }
}
// the plan is not a device; partial fixes what the model must not choose
TOOL_INFOS.push(
  new ToolInfo({
    name: "compare",
    spec: {
      type: "function",
      function: { name: "compare", parameters: { type: "object", properties: new Dict() } },
    },
    exec_fn: new partial(
      signature(
        (state: Dynamic, top: Dynamic = 2, { reverse = true }: { reverse?: Dynamic } = {}) =>
          getSlice(
            sorted(callMethod(state, "items", []), {
              key: (kv: Dynamic) => getItem(kv, 1),
              reverse,
            }),
            null,
            top,
          ).map((item2: Dynamic) => {
            const [item3, value] = unpack(item2, 2);
            const [device, floor] = unpack(item3, 2);
            return `${format(device, "")} ${format(floor, "")}: ${format(value, "")}`;
          }),
        "<lambda>",
        ["state", "top=", "*", "reverse="],
      ),
      STATE,
    ),
  }),
);

class FacilitiesAgent {
  declare config: AgentConfig;
  declare client: Dynamic;
  declare _tools: PyDict;
  constructor(config: AgentConfig, tools: Dynamic[]) {
    this.config = config;
    this.client = new DatabricksOpenAI({ max_retries: 0 });
    this._tools = new Dict(
      flatMap(tools, (t: Dynamic) =>
        !contains(config.disabled, getAttr(t, "name"))
          ? [[getAttr(t, "name"), t] as [Dynamic, Dynamic]]
          : [],
      ),
    );
  }
  static {
    signature(this, "FacilitiesAgent.__init__", ["config", "tools"]);
  }

  getToolSpecs(): PyDict[] {
    return Array.from(values(this._tools), (tool: Dynamic) => getAttr(tool, "spec")) as Dynamic;
  }

  @trace({ spanType: SpanType.TOOL })
  executeTool(toolName: string, args: PyDict): Dynamic {
    return callMethod(getItem(this._tools, toolName), "exec_fn", [], args);
  }

  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    const stream = await this.client.chat.completions.create({
      model: this.config.endpoint,
      messages: toChatCompletionsInput(messages),
      tools: this.getToolSpecs(),
      temperature: this.config.temperature,
      stream: true,
    });
    for await (const chunk of iterateAsync(stream)) {
      const chunkDict = chunk.toDict();
      // some endpoints send null for a missing content
      for (const choice of iterate(get(chunkDict, "choices", []))) {
        setItem(
          choice,
          "delta",
          new Dict(
            flatMap(unpackEach(callMethod(getItem(choice, "delta"), "items", []), 2), ([k, v]) =>
              v != null ? [[k, v] as [Dynamic, Dynamic]] : [],
            ),
          ),
        );
      }
      yield chunkDict;
    }
  }

  run(call: PyDict): string {
    let result: Dynamic;
    const known = contains(this._tools, getItem(call, "name"));
    try {
      try {
        result = known
          ? this.executeTool(getItem(call, "name"), jsonLoads(getItem(call, "arguments")))
          : null;
      } catch (caught) {
        const e = toException(caught);
        if (e instanceof LookupError || e instanceof ValueError) {
          const kind = isInstance(e, LookupError) ? "not found" : "refused";
          return `${kind}: ${format(e, "")}`;
        } else if (e instanceof TypeError) {
          return "refused: wrong arguments";
        } else {
          throw caught;
        }
      }
      if (!known) {
        return "no such tool; there are " + join("/", keys(this._tools));
      }
    } finally {
      logger.info("%s(%s)", getItem(call, "name"), getItem(call, "arguments"));
    }
    return isInstance(result, str)
      ? result
      : jsonDumps(result, { ensure_ascii: false, separators: Tuple.of(",", ":") });
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events: ResponsesAgentStreamEvent[] = await alist(this.predictStream(request));
    const done: ResponsesAgentStreamEvent[] = events.filter(
      (e: ResponsesAgentStreamEvent) => e.type === "response.output_item.done",
    );
    return new ResponsesAgentResponse({
      output: done.map((e: ResponsesAgentStreamEvent) => e.item),
      custom_outputs: {
        config: new Dict(
          flatMap(items(asdict(this.config)), ([k, v]: Dynamic) =>
            k !== "disabled" ? [[k, v] as [Dynamic, Dynamic]] : [],
          ),
        ),
        deltas: events.length - done.length,
        tools: sorted(
          new PySet(
            flatMap(done, (e: ResponsesAgentStreamEvent) =>
              eq(getItem(e.item, "type"), "function_call") ? [getItem(e.item, "name")] : [],
            ),
          ),
        ),
      },
    });
  }

  @pyStream()
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let messages: PyDict[] = [{ role: "system", content: this.config.prompt }] as Dynamic;
    messages = iadd(
      messages,
      request.input.map((item: Dynamic) => callMethod(item, "model_dump", [])),
    );

    let rounds: number = 0;
    while (rounds < this.config.maxRounds) {
      rounds += 1;
      const before = messages.length;
      yield* outputToResponsesItemsStream(this.callLlm(messages), messages);
      const calls: PyDict[] = getSlice(messages, before, null).filter((m: PyDict) =>
        eq(get(m, "type"), "function_call"),
      );
      if (!(calls.length > 0)) {
        break;
      }
      for (const call of calls) {
        const item = createFunctionCallOutputItem(getItem(call, "call_id"), this.run(call));
        messages.push(item);
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      }
    }
  }
}

openaiAutolog();
const AGENT = new FacilitiesAgent(CONFIG, TOOL_INFOS);
setModel(AGENT);
