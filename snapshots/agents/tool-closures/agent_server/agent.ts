/**
 * Facilities assistant.
 *
 * Tools are made from a list of devices at import time: each gets its own closure. The configuration
 * is a dataclass that reads the environment once.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallOutputItem,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  responsesAgentOutputReducer,
  setModel,
  stream as pyStream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { basicConfig, getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { partial } from "./runtime/python/stdlib/partial.js";

const logger = getLogger("agent");
basicConfig({ level: py.get(environ, "LOG_LEVEL", "WARNING") });

function _envList(name: string, default_: string = ""): string[] {
  return py.flatMap(py.callMethod(py.get(environ, name, default_), "split", [","]), (part: Dynamic) =>
    py.truthy(py.callMethod(part, "strip", [])) ? [py.callMethod(part, "strip", [])] : [],
  );
}

/** Everything that operations may change without touching the code. */
class AgentConfig {
  declare disabled: Dynamic;
  declare endpoint: Dynamic;
  declare temperature: Dynamic;
  declare maxRounds: number;
  declare floors: string[];

  constructor(
    endpoint: Dynamic = py.get(environ, "LLM_ENDPOINT", "databricks-gpt-oss-120b"),
    temperature: Dynamic = py.float(0) as Dynamic,
    maxRounds: number = 3 as Dynamic,
    floors: Dynamic = _envList("FLOORS", "ground, first ,roof"),
    disabled: Dynamic = py.call(py.set, []),
  ) {
    this.endpoint = endpoint;
    this.temperature = temperature;
    this.maxRounds = maxRounds;
    this.floors = floors;
    this.disabled = disabled;
    this.__post_init__();
  }
  static {
    py.dataclass(this, [
      { name: "endpoint" },
      { name: "temperature" },
      { name: "max_rounds", js: "maxRounds" },
      { name: "floors" },
      { name: "disabled" },
    ]);
    py.signature(this, "AgentConfig.__init__", ["endpoint=", "temperature=", "max_rounds=", "floors=", "disabled="]);
  }

  __post_init__(): void {
    if (!(0 <= this.temperature && this.temperature <= 2)) {
      throw new py.ValueError(`temperature out of range: ${py.format(this.temperature, "")}`);
    }
    this.disabled = py.ior(this.disabled, new py.PySet(["detonate"]));
  }

  get prompt(): string {
    const floors =
      py.join(
        ", ",
        py.getSlice(this.floors, null, -1).map((floor: Dynamic) => py.callMethod(floor, "title", [])),
      ) + ` and ${py.callMethod(py.getItem(this.floors, -1), "title", [])}`;
    return `You look after a house with ${this.floors.length} floors: ${floors}.`;
  }
}

class Unit extends py.StrMixinEnum {
  static CELSIUS: Dynamic = new (Unit as Dynamic)("°C");
  static PERCENT: Dynamic = new (Unit as Dynamic)("%");
  static LUX: Dynamic = new (Unit as Dynamic)("lx");
}
py.enumeration(Unit);

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
    const text = `${py.format(this.device, "")}: ${py.format(this.value, "g")} ${py.format(py.getAttr(this.unit, "value"), "")}`;
    return this.note ? `${text} (${py.format(this.note, "")})` : text;
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
    py.pyClass(this, { name: "ToolInfo" });
  }
}

const DEVICES: PyDict[] = [
  { name: "heating", unit: "°C", range: py.Tuple.of(5, 28), actions: ["read", "set"] },
  { name: "blinds", unit: "%", range: py.Tuple.of(0, 100), actions: ["set"] },
  { name: "lüftung", unit: "lx", range: py.Tuple.of(0, 2000), actions: ["read"] },
];

const STATE: PyDict = new py.Dict([
  [py.Tuple.of("heating", "ground"), 20.5],
  [py.Tuple.of("heating", "roof"), 17],
  [py.Tuple.of("lüftung", "roof"), py.float(800)],
] as [Dynamic, Dynamic][]);

/** A function that reads one kind of device. */
function makeRead(device: PyDict): (...args: Dynamic[]) => Dynamic {
  let count: number = 0;

  function read(floor: string, precision: number = 1): PyDict {
    count += 1;
    const value = py.get(STATE, py.Tuple.of(py.getItem(device, "name"), floor));
    if (value === null) {
      throw new py.LookupError(`no ${py.format(py.getItem(device, "name"), "")} on floor ${py.repr(floor)}`);
    }
    const reading = new Reading({
      device: py.getItem(device, "name"),
      value: py.round(value, precision),
      unit: py.getItem(device, "unit"),
    });
    return py.bitor(reading.modelDump({ mode: "json", exclude_none: true }), { text: py.str(reading) });
  }
  py.signature(read, "make_read.<locals>.read", ["floor", "precision="]);

  return read;
}
py.signature(makeRead, "make_read", ["device"]);

function makeSet(device: PyDict): (...args: Dynamic[]) => Dynamic {
  const [low, high] = py.unpack(py.getItem(device, "range"), 2);

  function setValue(value: Dynamic, floors: Dynamic = null, { ...unknown }: Dynamic = {}): string {
    if (py.truthy(unknown)) {
      throw new py.TypeError("unexpected: " + py.join(", ", py.sorted(unknown)));
    }
    if (!(py.le(low, value) && py.le(value, high))) {
      throw new py.ValueError(
        `${py.format(py.getItem(device, "name"), "")} must be between ${py.format(low, "")} and ${py.format(high, "")}, not ${py.format(value, "")}`,
      );
    }
    const where = py.or(floors, () => CONFIG.floors);
    // nothing is really switched: answers must not depend on the questions before
    return (
      `${py.format(py.getItem(device, "name"), "")} set to ${py.format(value, "")} ${py.format(py.getItem(device, "unit"), "")} on ` +
      py.join(", ", where)
    );
  }
  py.signature(setValue, "make_set.<locals>.set_value", ["value", "floors=", "**unknown"]);

  return setValue;
}
py.signature(makeSet, "make_set", ["device"]);

const MAKERS: PyDict = { read: makeRead, set: makeSet };

function toolSpec(action: Dynamic, device: PyDict): PyDict {
  let properties: PyDict = { floor: { type: "string" }, precision: { type: "integer" } };
  let required: Dynamic[] = ["floor"];
  if (py.eq(action, "set")) {
    properties = { value: { type: "number" }, floors: { type: "array", items: { type: "string" } } };
    required = ["value"];
  }
  return {
    type: "function",
    function: {
      name: `${py.format(action, "")}_${py.format(py.getItem(device, "name"), "")}`,
      description: `${py.format(py.callMethod(action, "capitalize", []), "")}s the ${py.format(py.getItem(device, "name"), "")} in ${py.format(py.getItem(device, "unit"), "")}.`,
      parameters: { type: "object", properties, required },
    },
  };
}

const CONFIG = new AgentConfig(undefined, undefined, undefined, undefined, new py.PySet(["set_alarm"]));

const TOOL_INFOS: Dynamic[] = [];
for (const device of DEVICES) {
  for (const action of py.iterate(py.getItem(device, "actions"))) {
    TOOL_INFOS.push(
      new ToolInfo({
        name: `${py.format(action, "")}_${py.format(py.getItem(device, "name"), "")}`,
        spec: toolSpec(action, device),
        exec_fn: py.call(py.getItem(MAKERS, action), [device]),
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
      function: { name: "compare", parameters: { type: "object", properties: new py.Dict() } },
    },
    exec_fn: new partial(
      py.signature(
        (state: Dynamic, top: Dynamic = 2, { reverse = true }: { reverse?: Dynamic } = {}) =>
          py
            .getSlice(
              py.sorted(py.callMethod(state, "items", []), { key: (kv: Dynamic) => py.getItem(kv, 1), reverse }),
              null,
              top,
            )
            .map((item2: Dynamic) => {
              const [item3, value] = py.unpack(item2, 2);
              const [device, floor] = py.unpack(item3, 2);
              return `${py.format(device, "")} ${py.format(floor, "")}: ${py.format(value, "")}`;
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
    this._tools = new py.Dict(
      py.flatMap(tools, (t: Dynamic) =>
        !py.contains(py.getAttr(config, "disabled"), py.getAttr(t, "name"))
          ? [[py.getAttr(t, "name"), t] as [Dynamic, Dynamic]]
          : [],
      ),
    );
  }
  static {
    py.signature(this, "FacilitiesAgent.__init__", ["config", "tools"]);
  }

  getToolSpecs(): PyDict[] {
    return Array.from(py.values(this._tools), (tool: Dynamic) => py.getAttr(tool, "spec"));
  }

  @trace({ spanType: SpanType.TOOL })
  executeTool(toolName: string, args: PyDict): Dynamic {
    return py.callMethod(py.getItem(this._tools, toolName), "exec_fn", [], args);
  }

  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    const stream = await this.client.chat.completions.create({
      model: py.getAttr(this.config, "endpoint"),
      messages: toChatCompletionsInput(messages),
      tools: this.getToolSpecs(),
      temperature: py.getAttr(this.config, "temperature"),
      stream: true,
    });
    for await (const chunk of py.iterateAsync(stream)) {
      const chunkDict = chunk.toDict();
      // some endpoints send null for a missing content
      for (const choice of py.iterate(py.get(chunkDict, "choices", []))) {
        py.setItem(
          choice,
          "delta",
          new py.Dict(
            py.flatMap(py.unpackEach(py.callMethod(py.getItem(choice, "delta"), "items", []), 2), ([k, v]) =>
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
    const known = py.contains(this._tools, py.getItem(call, "name"));
    try {
      try {
        result = known ? this.executeTool(py.getItem(call, "name"), py.jsonLoads(py.getItem(call, "arguments"))) : null;
      } catch (caught) {
        const e = py.toException(caught);
        if (e instanceof py.LookupError || e instanceof py.ValueError) {
          const kind = py.isInstance(e, py.LookupError) ? "not found" : "refused";
          return `${kind}: ${py.format(e, "")}`;
        } else if (e instanceof py.TypeError) {
          return "refused: wrong arguments";
        } else {
          throw caught;
        }
      }
      if (!known) {
        return "no such tool; there are " + py.join("/", py.keys(this._tools));
      }
    } finally {
      logger.info("%s(%s)", py.getItem(call, "name"), py.getItem(call, "arguments"));
    }
    return py.isInstance(result, py.str)
      ? result
      : py.jsonDumps(result, { ensure_ascii: false, separators: py.Tuple.of(",", ":") });
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events: ResponsesAgentStreamEvent[] = await py.alist(this.predictStream(request));
    const done: ResponsesAgentStreamEvent[] = events.filter(
      (e: ResponsesAgentStreamEvent) => e.type === "response.output_item.done",
    );
    return new ResponsesAgentResponse({
      output: done.map((e: ResponsesAgentStreamEvent) => e.item),
      custom_outputs: {
        config: new py.Dict(
          py.flatMap(py.items(py.asdict(this.config)), ([k, v]: Dynamic) =>
            k !== "disabled" ? [[k, v] as [Dynamic, Dynamic]] : [],
          ),
        ),
        deltas: events.length - done.length,
        tools: py.sorted(
          new py.PySet(
            py.lazyFlatMap(done, (e: ResponsesAgentStreamEvent) =>
              py.eq(py.getItem(e.item, "type"), "function_call") ? [py.getItem(e.item, "name")] : [],
            ),
          ),
        ),
      },
    });
  }

  @pyStream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let messages: PyDict[] = [{ role: "system", content: py.getAttr(this.config, "prompt") }];
    messages = py.iadd(
      messages,
      request.input.map((item: InputItem) => item.modelDump()),
    );

    let rounds: number = 0;
    while (py.lt(rounds, py.getAttr(this.config, "max_rounds"))) {
      rounds += 1;
      const before = messages.length;
      yield* outputToResponsesItemsStream(this.callLlm(messages), messages);
      const calls: PyDict[] = py
        .getSlice(messages, before, null)
        .filter((m: PyDict) => py.eq(py.get(m, "type"), "function_call"));
      if (!(calls.length > 0)) {
        break;
      }
      for (const call of calls) {
        const item = createFunctionCallOutputItem(py.getItem(call, "call_id"), this.run(call));
        messages.push(item);
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      }
    }
  }
}

openaiAutolog();
const AGENT = new FacilitiesAgent(CONFIG, TOOL_INFOS);
setModel(AGENT);
