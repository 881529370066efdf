import {
  type InputItem,
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
import { Parameter, getdoc, signature } from "./runtime/python/stdlib/inspect.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import * as settings from "./desk/settings.js";
import { find, reserve } from "./desk/shelves.js";

const TOOLS = { find, reserve };

function spec(name: string): PyDict {
  const parameters = signature(py.getItem(TOOLS, name)).parameters;
  const required: Dynamic[] = py.flatMap(py.callMethod(parameters, "values", []), (p: Dynamic) =>
    py.is(py.getAttr(p, "default"), Parameter.empty) ? [py.getAttr(p, "name")] : [],
  );
  const properties = new py.Dict(
    Array.from(
      py.iterate(parameters),
      (p: Dynamic) => [p, { type: py.contains(required, p) ? "string" : "integer" }] as [Dynamic, Dynamic],
    ),
  );
  return {
    type: "function",
    function: {
      name,
      description: getdoc(py.getItem(TOOLS, name)) || name,
      parameters: { type: "object", properties, required },
    },
  };
}

class DeskAgent {
  declare client: Dynamic;
  declare specs: PyDict[];
  constructor() {
    this.client = new WorkspaceClient().servingEndpoints.getOpenAiClient({ max_retries: 0 });
    this.specs = Array.from(py.iterate(TOOLS), (name: string) => spec(name));
  }

  @trace({ spanType: SpanType.TOOL })
  run(call: PyDict): string {
    let result: Dynamic;
    try {
      result = py.call(py.getItem(TOOLS, py.getItem(call, "name")), [], py.jsonLoads(py.getItem(call, "arguments")));
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.KeyError, py.TypeError);
      return `${py.str(py.typeName(e))}: ${py.str(e)}`;
    }
    return py.jsonDumps(result);
  }

  async *callLlm(messages: PyDict[]): AsyncGenerator<Dynamic> {
    for await (const chunk of py.iterateAsync(
      await this.client.chat.completions.create({
        model: settings.ENDPOINT,
        messages: toChatCompletionsInput(messages),
        tools: this.specs,
        stream: true,
      }),
    )) {
      yield chunk.toDict();
    }
  }

  @invoke()
  @trace({ spanType: "AGENT" })
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const outputs: Dynamic[] = [];
    for await (const e of this.predictStream(request)) {
      if (e.type === "response.output_item.done") {
        outputs.push(e.item);
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: request.custom_inputs });
  }

  @stream()
  @trace({ spanType: "AGENT", outputReducer: responsesAgentOutputReducer })
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    const messages: PyDict[] = py.add(
      [{ role: "system", content: settings.PROMPT }],
      request.input.map((i: InputItem) => i.modelDump()),
    );
    for (const _ of py.range(settings.MAX_TURNS)) {
      yield* outputToResponsesItemsStream(this.callLlm(messages), messages);
      const calls: PyDict[] = messages.filter((m: PyDict) => py.get(m, "type") === "function_call");
      const answered = new py.PySet(
        py.lazyFlatMap(messages, (m: PyDict) =>
          py.get(m, "type") === "function_call_output" ? [py.getItem(m, "call_id")] : [],
        ),
      );
      const openCalls: PyDict[] = calls.filter((c: PyDict) => !py.contains(answered, py.getItem(c, "call_id")));
      if (!(openCalls.length > 0)) {
        return;
      }
      for (const call of openCalls) {
        const item = createFunctionCallOutputItem(py.getItem(call, "call_id"), this.run(call));
        messages.push(item);
        yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item });
      }
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: createTextOutputItem("That is enough.", py.str(uuid4())),
    });
  }
}

openaiAutolog();
const AGENT = new DeskAgent();
setModel(AGENT);
