/** A desk for spare parts: finds parts, quotes prices, and hands over what it cannot answer. */

import {
  type InputItem,
  ModelConfig,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  SpanType,
  createFunctionCallItem,
  createFunctionCallOutputItem,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  responsesAgentOutputReducer,
  setModel,
  stream,
  toChatCompletionsInput,
  trace,
} from "./runtime/agent-server/index.js";
import { OpenAI } from "./runtime/databricks/index.js";
import { BaseModel, defineModel, field, schema as pySchema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { find } from "./parts/catalogue.js";
import { MODEL_CONFIG } from "./config.js";

const logger = getLogger("agent");
const config = new ModelConfig({ development_config: MODEL_CONFIG });

const ENDPOINT = getenv("PARTS_ENDPOINT", config.get("endpoint"));
const MAX_ROUNDS = py.int(config.get("max_rounds"));
const DISCOUNTS: PyDict = config.get("discounts");
const WAREHOUSE_NAMES = py.Tuple.of("north", "south");

/** Find spare parts by number or by words. */
class FindParts extends BaseModel {
  declare text: string;
  declare warehouse: Dynamic;

  static {
    defineModel(
      this,
      {
        text: field(pySchema.str, { description: "a part number such as PU-204, or words" }),
        warehouse: field(pySchema.optional(pySchema.str), {
          default: null,
          description: "only what this warehouse has",
        }),
      },
      { doc: "Find spare parts by number or by words." },
    );
    py.setAttr(this, "__doc__", "Find spare parts by number or by words.");
  }
}

/** Quote a price for a number of parts. */
class Quote extends BaseModel {
  declare number: string;
  declare count: number;
  declare customer: string;

  static {
    defineModel(
      this,
      {
        number: field(pySchema.str),
        count: field(pySchema.int, { default: 1, ge: 1, le: 500 }),
        customer: field(pySchema.str, { default: "list" }),
      },
      { doc: "Quote a price for a number of parts." },
    );
    py.setAttr(this, "__doc__", "Quote a price for a number of parts.");
  }
}

function spec(model: Dynamic, name: string): PyDict {
  const schema = py.callMethod(model, "model_json_schema", []);
  return { type: "function", function: { name, description: py.getAttr(model, "__doc__"), parameters: schema } };
}

class PartsDesk {
  declare asked: Dynamic;
  declare _client: Dynamic;
  declare tools: PyDict;
  constructor() {
    this.asked = new Counter();
    this._client = null;
    this.tools = {
      find_parts: py.Tuple.of(FindParts, py.getAttr(this, "find_parts")),
      quote: py.Tuple.of(Quote, py.getAttr(this, "quote")),
    };
  }
  static {
    py.signature(this, "PartsDesk.__init__", []);
  }

  get client(): Dynamic {
    if (this._client == null) {
      const host = py.rstrip(py.getItem(environ, "DATABRICKS_HOST"), "/");
      this._client = new OpenAI({
        api_key: py.getItem(environ, "DATABRICKS_TOKEN"),
        base_url: `${host}/serving-endpoints`,
      });
    }
    return this._client;
  }

  findParts(args: FindParts): string {
    if (py.truthy(py.getAttr(args, "warehouse")) && !py.contains(WAREHOUSE_NAMES, py.getAttr(args, "warehouse"))) {
      throw new py.ValueError(
        `no warehouse ${py.repr(py.getAttr(args, "warehouse"))}; there are ${py.join(", ", WAREHOUSE_NAMES)}`,
      );
    }
    const rows: Dynamic[] = find(py.getAttr(args, "text")).filter(
      (p: Dynamic) =>
        !py.truthy(py.getAttr(args, "warehouse")) ||
        py.gt(py.callMethod(py.getAttr(p, "stock"), "get", [py.getAttr(args, "warehouse"), 0]), 0),
    );
    return (
      py.join(
        "\n",
        py
          .sorted(rows, { key: (p: Dynamic) => py.Tuple.of(py.neg(py.getAttr(p, "total")), py.getAttr(p, "number")) })
          .map((row: Dynamic) => py.callMethod(row, "line", [])),
      ) || "nothing found"
    );
  }
  static {
    py.signature(this.prototype.findParts, "PartsDesk.find_parts", ["args"]);
  }

  quote(args: Quote): string {
    const matches: Dynamic[] = find(py.getAttr(args, "number")).filter((p: Dynamic) =>
      py.eq(py.getAttr(p, "number"), py.getAttr(args, "number")),
    );
    if (!(matches.length > 0)) {
      return py.jsonDumps({ error: `unknown part ${py.str(py.getAttr(args, "number"))}` });
    }
    const [part] = py.unpackStar(matches, 1, 0);
    const rate = py.callMethod(DISCOUNTS, "get", [py.getAttr(args, "customer"), py.float(0)]);
    const total = py.round(py.mul(py.mul(py.getAttr(part, "price"), py.getAttr(args, "count")), py.sub(1, rate)), 2);
    return py.jsonDumps({
      part: py.getAttr(part, "number"),
      count: py.getAttr(args, "count"),
      total,
      discount: `${py.format(rate, ".0%")}`,
    });
  }
  static {
    py.signature(this.prototype.quote, "PartsDesk.quote", ["args"]);
  }

  @trace({ spanType: SpanType.TOOL })
  runTool(name: string, arguments_: string): string {
    py.setItem(this.asked, name, py.iadd(py.getItem(this.asked, name), 1));
    try {
      const [model, function_] = py.getItem(this.tools, name);
      return py.call(function_, [py.call(model, [], py.jsonLoads(py.or(arguments_, () => "{}")))]);
    } catch (caught) {
      const error = py.toException(caught);
      if (error instanceof py.KeyError) {
        return `There is no tool ${py.str(error)}.`;
      } else if (error instanceof py.ValueError) {
        logger.warning("tool %s: %s", name, error);
        return `${py.str(py.typeName(error))}: ${py.str(py.getItem(py.splitLines(py.str(error)), 0))}`;
      } else {
        throw caught;
      }
    }
  }
  static {
    py.signature(this.prototype.runTool, "PartsDesk.run_tool", ["name", "arguments"]);
  }

  @trace({ spanType: SpanType.LLM })
  async ask(messages: PyDict[]): Promise<PyDict> {
    const tools: Dynamic[] = Array.from(py.items(this.tools), (item2: Dynamic) => {
      const [name, item3] = item2;
      const [model] = py.unpack(item3, 2);
      return spec(model, name);
    });
    const answer = await py
      .getAttr(this.client, "chat")
      .completions.create({ model: ENDPOINT, messages, tools, temperature: py.float(0) });
    return py.getItem(answer.choices, 0).message.toDict();
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const events = this.predictStream(request);
    const items: Dynamic[] = [];
    for await (const event of py.iterateAsync(events)) {
      if (event.type === "response.output_item.done") {
        items.push(event.item);
      }
    }
    return new ResponsesAgentResponse({ output: items, custom_outputs: { asked: py.dict(this.asked.mostCommon()) } });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let text: Dynamic;
    let item!: PyDict;
    const customer = py.get(
      py.or(request.custom_inputs, () => new py.Dict()),
      "customer",
      "list",
    );
    const system = `You sell spare parts. The customer is ${py.str(customer)}.\nAnswer in at most ${MAX_ROUNDS} steps.`;
    let messages: Dynamic[] = [{ role: "system", content: system }];
    messages = py.iadd(messages, toChatCompletionsInput(request.input.map((item: InputItem) => item.modelDump())));
    {
      for (const roundNumber of py.range(1, py.add(MAX_ROUNDS, 1))) {
        const message = await this.ask(messages);
        messages.push(message);
        if (py.truthy((text = py.get(message, "content")))) {
          item = createTextOutputItem(text, py.str(uuid4()));
          yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
        }
        const calls = py.or(py.get(message, "tool_calls"), () => []);
        if (!py.truthy(calls)) {
          return;
        }
        for (const call of py.iterate(calls)) {
          const [name, arguments_] = [
            py.getItem(py.getItem(call, "function"), "name"),
            py.getItem(py.getItem(call, "function"), "arguments"),
          ];
          yield new ResponsesAgentStreamEvent({
            type: "response.output_item.done",
            item: createFunctionCallItem(`fc_${roundNumber}`, py.getItem(call, "id"), name, arguments_),
          });
          const output = this.runTool(name, arguments_);
          messages.push({ role: "tool", tool_call_id: py.getItem(call, "id"), content: output });
          yield new ResponsesAgentStreamEvent({
            type: "response.output_item.done",
            item: createFunctionCallOutputItem(py.getItem(call, "id"), output),
          });
        }
      }
      logger.info("gave up after %d rounds", MAX_ROUNDS);
      item = createTextOutputItem("I hand this over to a colleague.", py.str(uuid4()));
      yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
    }
  }
}

openaiAutolog();
const AGENT = new PartsDesk();
setModel(AGENT);
