import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke as pyInvoke,
  stream as pyStream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { ENDPOINT } from "./config.js";

// The names that generated agents have: handlers called as their decorators are, tools made of functions without a docstring, packages imported where
// they are needed, a model that `None` stands for until the first request.

const logger = getLogger("template_names");
const STATIONS = {
  bern: { lines: ["s1", "s2"], gates: 12 },
  thun: { lines: ["s1"], gates: 5 },
  olten: { lines: [], gates: 8 },
};

/** What the handlers share; the client is made when it is first needed. */
class Desk {
  declare client: Dynamic;
  declare tools: Dynamic;
  declare asked: number;
  declare greeting: Dynamic;

  static greeting: Dynamic = "Good day";

  constructor() {
    this.client = null;
    this.tools = null;
    this.asked = 0;
  }

  load(): void {
    if (this.client != null) {
      return;
    }

    this.client = new DatabricksOpenAI({ max_retries: 0 });
    this.tools = this.makeTools();
  }

  makeTools(): PyDict {
    const linesOf = py.signature(
      (station: string): string => {
        return py.join(", ", py.getItem(py.getItem(STATIONS, station), "lines")) || "no line";
      },
      "Desk.make_tools.<locals>.lines_of",
      ["station"],
    );

    const gatesOf = py.signature(
      (station: string, extra: number = 0): string => {
        return py.str(py.add(py.getItem(py.getItem(STATIONS, station), "gates"), extra));
      },
      "Desk.make_tools.<locals>.gates_of",
      ["station", "extra="],
    );

    return new py.Dict(
      Array.from(
        py.Tuple.of(linesOf, gatesOf),
        (fn: Dynamic) => [py.getAttr(fn, "__name__"), fn] as [Dynamic, Dynamic],
      ),
    );
  }

  specs(): PyDict[] {
    return Array.from(py.iterate(this.tools), (name: Dynamic) => ({
      type: "function",
      function: {
        name,
        description: py.callMethod(name, "replace", ["_", " "]),
        parameters: { type: "object", properties: { station: { type: "string" } }, required: ["station"] },
      },
    }));
  }

  opening(): Dynamic {
    return this.greeting;
  }

  async answer(messages: PyDict[]): Promise<string> {
    this.load();
    this.asked += 1;
    for (let _ = 0; _ < 4; _++) {
      const completion = await py.settled(
        py.getAttr(this.client, "chat").completions.create({ model: ENDPOINT, messages, tools: this.specs() }),
      );
      const message = py.getItem(completion.choices, 0).message;
      if (!py.truthy(message.tool_calls)) {
        return message.content || "";
      }
      messages.push(message.modelDump({ exclude_none: true }));
      for (const call of py.or(message.tool_calls, () => [])) {
        messages.push({ role: "tool", tool_call_id: py.getAttr(call, "id"), content: this.run(call) });
      }
    }
    return "(gave up)";
  }

  run(call: Dynamic): string {
    try {
      return py.call(
        py.getItem(this.tools, py.getAttr(py.getAttr(call, "function"), "name")),
        [],
        py.jsonLoads(py.getAttr(py.getAttr(call, "function"), "arguments")),
      );
    } catch (caught) {
      const e = py.toException(caught);
      if (e instanceof py.KeyError) {
        return `unknown: ${py.str(e)}`;
      } else if (e instanceof py.TypeError || e instanceof py.ValueError) {
        return `${py.str(py.typeName(e))}: ${py.str(e)}`;
      } else {
        throw caught;
      }
    }
  }

  static {
    py.classAttribute(this, "greeting");
  }
}

class NightDesk extends Desk {
  static greeting: Dynamic = py.Tuple.of("Good", "night");

  opening(): string[] {
    return py.list(this.greeting);
  }

  static {
    py.classAttribute(this, "greeting");
  }
}

const DESKS = { day: new Desk(), night: new NightDesk() };

function deskFor(request: ResponsesAgentRequest): Desk {
  const wanted = py.get(
    py.or(request.custom_inputs, () => new py.Dict()),
    "desk",
    "day",
  );
  return (py.get(DESKS, wanted) || py.getItem(DESKS, "day")) as Dynamic;
}

function history(request: ResponsesAgentRequest): PyDict[] {
  const raw = py.hasAttr(request, "input") ? request.input : py.callMethod(request, "get", ["input", []]);
  const items: Dynamic[] = Array.from(py.iterate(raw), (i: Dynamic) =>
    py.hasAttr(i, "model_dump") ? py.callMethod(i, "model_dump", []) : i,
  );
  return py.flatMap(items, (i: Dynamic) =>
    py.truthy(py.callMethod(i, "get", ["role"]))
      ? [{ role: py.getItem(i, "role"), content: textOf(py.getItem(i, "content")) }]
      : [],
  );
}

function textOf(content: Dynamic): string {
  if (typeof content === "string") {
    return content;
  }
  return py.join(
    " ",
    Array.from(py.iterate(content), (part: Dynamic) => py.callMethod(part, "get", ["text", ""])),
  );
}

function session(request: ResponsesAgentRequest): Dynamic {
  if (request.context && py.getAttr(request.context, "conversation_id")) {
    return py.str(py.getAttr(request.context, "conversation_id"));
  }
  return null;
}

async function invoke(request: ResponsesAgentRequest): Promise<Dynamic> {
  const desk = deskFor(request);
  const text = await desk.answer(history(request));
  return new ResponsesAgentResponse({
    output: [createTextOutputItem(text, "msg_1")],
    custom_outputs: {
      session: session(request),
      opening: desk.opening(),
      shown: `${py.str(desk.opening())}: ${py.len(desk.opening())}`,
    },
  });
}
pyInvoke()(invoke);

async function* stream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const text = await deskFor(request).answer(history(request));
  for (const word of text.split(" ")) {
    yield new ResponsesAgentStreamEvent(createTextDelta(word + " ", "msg_1"));
  }
  yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: createTextOutputItem(text, "msg_1") });
}
pyStream()(stream);
