import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

py.attributeNames([
  "call_and_run_tools",
  "custom_inputs",
  "custom_outputs",
  "handle_call",
  "max_iter",
  "model_dump",
  "predict_stream",
  "system_prompt",
  "text_item",
]);
// A responses-style agent class with predict and predict_stream over a fake client.

class Event {
  declare type: string;
  declare item: Dynamic;
  declare delta: Dynamic;

  constructor(type: string, item: Dynamic = null as Dynamic, delta: Dynamic = null as Dynamic) {
    this.type = type;
    this.item = item;
    this.delta = delta;
  }
  static {
    py.dataclass(this, [{ name: "type" }, { name: "item" }, { name: "delta" }]);
    py.signature(this, "Event.__init__", ["type", "item=", "delta="]);
  }

  modelDump(): PyDict {
    return new py.Dict(
      py.flatMap(py.unpackEach(py.callMethod(py.getAttr(this, "__dict__"), "items", []), 2), ([k, v]) =>
        v != null ? [[k, v] as [Dynamic, Dynamic]] : [],
      ),
    );
  }
}

class Request {
  declare input: PyDict[];
  declare customInputs: PyDict;

  constructor(input: PyDict[], customInputs: Dynamic = new py.Dict()) {
    this.input = input;
    this.customInputs = customInputs;
  }
  static {
    py.dataclass(this, [{ name: "input" }, { name: "custom_inputs", js: "customInputs" }]);
    py.signature(this, "Request.__init__", ["input", "custom_inputs="]);
  }
}

class Response {
  declare output: Dynamic[];
  declare customOutputs: PyDict;

  constructor(output: Dynamic[], customOutputs: Dynamic = new py.Dict()) {
    this.output = output;
    this.customOutputs = customOutputs;
  }
  static {
    py.dataclass(this, [{ name: "output" }, { name: "custom_outputs", js: "customOutputs" }]);
    py.signature(this, "Response.__init__", ["output", "custom_outputs="]);
  }
}

class FakeClient {
  declare script: Dynamic;
  declare seen: number[];
  constructor(script: PyDict[]) {
    this.script = py.iter(script);
    this.seen = [];
  }
  static {
    py.signature(this, "FakeClient.__init__", ["script"]);
  }

  chat(messages: PyDict[], { ...params }: Dynamic = {}): PyDict {
    this.seen.push(py.len(messages));
    return py.next(this.script);
  }
}

class Agent {
  declare client: FakeClient;
  declare tools: PyDict;
  declare systemPrompt: string;
  declare maxIter: number;
  constructor(client: FakeClient, tools: PyDict, systemPrompt: string = "", maxIter: number = 4) {
    this.client = client;
    this.tools = tools;
    this.systemPrompt = systemPrompt;
    this.maxIter = maxIter;
  }
  static {
    py.signature(this, "Agent.__init__", ["client", "tools", "system_prompt=", "max_iter="]);
  }

  textItem(text: string, id: string): PyDict {
    return { type: "message", id, role: "assistant", content: [{ type: "output_text", text }] };
  }

  handleCall(call: PyDict, messages: PyDict[]): Event {
    let result: Dynamic;
    const args = py.jsonLoads(py.getItem(call, "arguments"));
    try {
      result = py.call(py.getItem(this.tools, py.getItem(call, "name")), [], args);
    } catch (caught) {
      const e = py.toException(caught);
      result = `Error: ${py.str(py.typeName(e))}(${py.str(e)})`;
    }
    const output = typeof result === "string" ? result : py.jsonDumps(result);
    const item = { type: "function_call_output", call_id: py.getItem(call, "call_id"), output };
    py.callMethod(messages, "append", [item]);
    return new Event("response.output_item.done", item);
  }

  *callAndRunTools(messages: PyDict[]): Generator<Dynamic> {
    for (const turn of py.range(this.maxIter)) {
      const last = py.getItem(messages, -1);
      if (py.callMethod(last, "get", ["role"]) === "assistant") {
        return;
      }
      if (py.callMethod(last, "get", ["type"]) === "function_call") {
        yield this.handleCall(last, messages);
        continue;
      }
      const reply = this.client.chat(messages, { temperature: py.float(0) });
      py.callMethod(messages, "append", [reply]);
      if (py.callMethod(reply, "get", ["type"]) === "function_call") {
        yield new Event("response.output_item.done", reply);
      } else {
        for (const word of py.iterate(py.callMethod(py.getItem(reply, "content"), "split", [" "]))) {
          yield new Event("response.output_text.delta", undefined, py.add(word, " "));
        }
        yield new Event("response.output_item.done", this.textItem(py.getItem(reply, "content"), `msg_${turn}`));
      }
    }
    yield new Event("response.output_item.done", this.textItem("Max iterations reached. Stopping.", "max"));
  }

  predict(request: Request): Response {
    const outputs: Dynamic[] = py.flatMap(this.predictStream(request), (e: Event) =>
      e.type === "response.output_item.done" ? [e.item] : [],
    );
    return new Response(outputs, py.getAttr(request, "custom_inputs"));
  }

  *predictStream(request: Request): Generator<Dynamic> {
    const messages: PyDict[] = py.list(py.getAttr(request, "input"));
    if (py.truthy(this.systemPrompt)) {
      py.insert(messages, 0, { role: "system", content: this.systemPrompt });
    }
    yield* this.callAndRunTools(messages as Dynamic);
  }
}

function call(name: string, callId: string, { ...args }: Dynamic = {}): PyDict {
  return { type: "function_call", call_id: callId, name, arguments: py.jsonDumps(args) };
}

const tools = {
  add: py.signature((a: Dynamic, b: Dynamic) => ({ sum: py.add(a, b) }), "<lambda>", ["a", "b"]),
  upper: py.signature((text: Dynamic) => py.callMethod(text, "upper", []), "<lambda>", ["text"]),
};
const request = new Request([{ role: "user", content: "go" }], { session: 1 });
let agent: Agent = new Agent(
  new FakeClient([call("add", "c1", { b: 2, a: 1.5 }), { role: "assistant", content: "The sum is 3.5" }] as Dynamic),
  tools,
  "Be nice",
  6,
);
for (const event of agent.predictStream(request)) {
  py.print(event.modelDump());
}
py.print(py.getAttr(agent.client, "seen"), request.input);
agent = new Agent(
  new FakeClient([
    call("nope", "c2"),
    call("upper", "c3", { text: 5 }),
    { role: "assistant", content: "x" },
  ] as Dynamic),
  tools,
);
const response = agent.predict(request);
for (const item of response.output) {
  py.print(py.jsonDumps(item));
}
py.print(response.customOutputs);
