import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  attributeNames,
  call as pyCall,
  callMethod,
  dataclass,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  insert,
  iter,
  iterate,
  jsonDumps,
  jsonLoads,
  list,
  next,
  print,
  range,
  signature,
  str,
  toException,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";

attributeNames([
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
    dataclass(this, [{ name: "type" }, { name: "item" }, { name: "delta" }]);
    signature(this, "Event.__init__", ["type", "item=", "delta="]);
  }

  modelDump(): PyDict {
    return new Dict(
      flatMap(unpackEach(callMethod(getAttr(this, "__dict__"), "items", []), 2), ([k, v]) =>
        v != null ? [[k, v] as [Dynamic, Dynamic]] : [],
      ),
    );
  }
}

class Request {
  declare input: PyDict[];
  declare customInputs: PyDict;

  constructor(input: PyDict[], customInputs: Dynamic = new Dict()) {
    this.input = input;
    this.customInputs = customInputs;
  }
  static {
    dataclass(this, [{ name: "input" }, { name: "custom_inputs", js: "customInputs" }]);
    signature(this, "Request.__init__", ["input", "custom_inputs="]);
  }
}

class Response {
  declare output: Dynamic[];
  declare customOutputs: PyDict;

  constructor(output: Dynamic[], customOutputs: Dynamic = new Dict()) {
    this.output = output;
    this.customOutputs = customOutputs;
  }
  static {
    dataclass(this, [{ name: "output" }, { name: "custom_outputs", js: "customOutputs" }]);
    signature(this, "Response.__init__", ["output", "custom_outputs="]);
  }
}

class FakeClient {
  declare script: Dynamic;
  declare seen: number[];
  constructor(script: PyDict[]) {
    this.script = iter(script);
    this.seen = [];
  }
  static {
    signature(this, "FakeClient.__init__", ["script"]);
  }

  chat(messages: PyDict[], { ...params }: Dynamic = {}): PyDict {
    this.seen.push(messages.length);
    return next(this.script);
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
    signature(this, "Agent.__init__", ["client", "tools", "system_prompt=", "max_iter="]);
  }

  textItem(text: string, id: string): PyDict {
    return { type: "message", id, role: "assistant", content: [{ type: "output_text", text }] };
  }

  handleCall(call: PyDict, messages: PyDict[]): Event {
    let result: Dynamic;
    const args = jsonLoads(getItem(call, "arguments"));
    try {
      result = pyCall(getItem(this.tools, getItem(call, "name")), [], args);
    } catch (caught) {
      const e = toException(caught);
      result = `Error: ${str(typeName(e))}(${str(e)})`;
    }
    const output = typeof result === "string" ? result : jsonDumps(result);
    const item = { type: "function_call_output", call_id: getItem(call, "call_id"), output };
    messages.push(item);
    return new Event("response.output_item.done", item);
  }

  *callAndRunTools(messages: PyDict[]): Generator<Dynamic> {
    for (const turn of range(this.maxIter)) {
      const last = getItem(messages, -1);
      if (get(last, "role") === "assistant") {
        return;
      }
      if (get(last, "type") === "function_call") {
        yield this.handleCall(last, messages);
        continue;
      }
      const reply = this.client.chat(messages, { temperature: float(0) });
      messages.push(reply);
      if (get(reply, "type") === "function_call") {
        yield new Event("response.output_item.done", reply);
      } else {
        for (const word of iterate(callMethod(getItem(reply, "content"), "split", [" "]))) {
          yield new Event("response.output_text.delta", undefined, add(word, " "));
        }
        yield new Event(
          "response.output_item.done",
          this.textItem(getItem(reply, "content"), `msg_${turn}`),
        );
      }
    }
    yield new Event(
      "response.output_item.done",
      this.textItem("Max iterations reached. Stopping.", "max"),
    );
  }

  predict(request: Request): Response {
    const outputs: Dynamic[] = flatMap(this.predictStream(request), (e: Event) =>
      e.type === "response.output_item.done" ? [e.item] : [],
    );
    return new Response(outputs, request.customInputs);
  }

  *predictStream(request: Request): Generator<Dynamic> {
    const messages: PyDict[] = list(request.input);
    if (this.systemPrompt) {
      insert(messages, 0, { role: "system", content: this.systemPrompt });
    }
    yield* this.callAndRunTools(messages);
  }
}

function call(name: string, callId: string, { ...args }: Dynamic = {}): PyDict {
  return { type: "function_call", call_id: callId, name, arguments: jsonDumps(args) };
}

const tools = {
  add: signature((a: Dynamic, b: Dynamic) => ({ sum: add(a, b) }), "<lambda>", ["a", "b"]),
  upper: signature((text: Dynamic) => callMethod(text, "upper", []), "<lambda>", ["text"]),
};
const request = new Request([{ role: "user", content: "go" }], { session: 1 });
let agent: Agent = new Agent(
  new FakeClient([
    call("add", "c1", { b: 2, a: 1.5 }),
    { role: "assistant", content: "The sum is 3.5" },
  ]),
  tools,
  "Be nice",
  6,
);
for (const event of agent.predictStream(request)) {
  print(event.modelDump());
}
print(agent.client.seen, request.input);
agent = new Agent(
  new FakeClient([
    call("nope", "c2"),
    call("upper", "c3", { text: 5 }),
    { role: "assistant", content: "x" },
  ]),
  tools,
);
const response = agent.predict(request);
for (const item of response.output) {
  print(jsonDumps(item));
}
print(response.customOutputs);
