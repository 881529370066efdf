/** A desk for parcels: a LangGraph tool loop written by hand, behind a ChatAgent. */

import {
  ChatAgent,
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentResponse,
  invoke,
  langchainAutolog,
  setModel,
  stream,
} from "./runtime/agent-server/index.js";
import {
  ChatAgentState,
  ChatAgentToolNode,
  ChatDatabricks,
  END,
  RunnableLambda,
  StateGraph,
  StructuredTool,
  pipe,
  tool,
} from "./runtime/langchain/index.js";
import { BaseModel, annotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { LLM_ENDPOINT_NAME, systemPrompt } from "./config.js";

langchainAutolog();
const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME });

/** A parcel to be sent. */
class Parcel extends BaseModel {
  declare weight: Dynamic;
  declare country: string;
  declare express: boolean;

  static {
    defineModel(
      this,
      {
        weight: field(schema.float, { description: "in kilograms", gt: 0 }),
        country: field(schema.str, { default: "CH", description: "two letters" }),
        express: field(schema.bool, { default: false }),
      },
      { doc: "A parcel to be sent." },
    );
  }
}

function priceOf(weight: Dynamic, country: string = "CH", express: boolean = false): string {
  const rate = py.get({ CH: 7.5, DE: py.float(12) }, country);
  if (rate === null) {
    throw new py.ValueError(`No rate for ${py.str(country)}`);
  }
  const price = py.add(rate, py.mul(1.25, weight));
  return py.jsonDumps({ price: py.round(py.mul(price, py.truthy(express) ? 2 : 1), 2), currency: "CHF" });
}
annotated(py.signature(priceOf, "price_of", ["weight", "country=", "express="]), {
  weight: field(schema.float),
  country: field(schema.str, { default: "CH" }),
  express: field(schema.bool, { default: false }),
});

/**
 * Where a parcel is.
 *
 * number: the number on the receipt
 */
const track: Dynamic = tool(
  annotated(
    py.signature(
      function track(number: string): PyDict {
        const steps: string[] = Array.from(
          py.Tuple.of("Bern", "Olten", "Zürich"),
          (place: string) => `taken in ${place}`,
        );
        return {
          content: `Parcel ${py.str(number)}: ${py.getItem(steps, -1)}`,
          attachments: { receipt: `https://parcels.example/${py.str(number)}` },
          custom_outputs: { steps, number },
        };
      },
      "track",
      ["number"],
      "Where a parcel is.\n\n    number: the number on the receipt\n    ",
    ),
    { number: field(schema.str) },
  ),
);

const tools: Dynamic[] = [
  StructuredTool.fromFunction(priceOf, {
    name: "price",
    description: "What sending a parcel costs.",
    args_schema: Parcel,
  }),
  track,
];

function createToolCallingAgent(model: Dynamic, tools: Dynamic[], systemPrompt: Dynamic = null): Dynamic {
  let preprocessor: Dynamic;
  model = py.callMethod(model, "bind_tools", [tools]);

  // Define the function that determines which node to go to
  function shouldContinue(state: PyDict): string {
    const messages = py.getItem(state, "messages");
    const lastMessage = py.getItem(messages, -1);
    // If there are function calls, continue. else, end
    if (py.truthy(py.callMethod(lastMessage, "get", ["tool_calls"]))) {
      return "continue";
    } else {
      return "end";
    }
  }
  py.signature(shouldContinue, "create_tool_calling_agent.<locals>.should_continue", ["state"]);

  if (systemPrompt) {
    preprocessor = new RunnableLambda((state: Dynamic) =>
      py.add([{ role: "system", content: systemPrompt }], py.getItem(state, "messages")),
    );
  } else {
    preprocessor = new RunnableLambda((state: Dynamic) => py.getItem(state, "messages"));
  }
  const modelRunnable = pipe(preprocessor, model);

  async function callModel(state: PyDict, config: PyDict): Promise<PyDict> {
    const response = await modelRunnable.invoke(state, config);

    return { messages: [response] };
  }
  py.signature(callModel, "create_tool_calling_agent.<locals>.call_model", ["state", "config"]);

  const workflow = new StateGraph(ChatAgentState);

  workflow.addNode("agent", new RunnableLambda(callModel));
  workflow.addNode("tools", new ChatAgentToolNode(tools));

  workflow.setEntryPoint("agent");
  workflow.addConditionalEdges("agent", shouldContinue, { continue: "tools", end: END });
  workflow.addEdge("tools", "agent");

  return workflow.compile();
}

class LangGraphChatAgent extends ChatAgent {
  declare agent: Dynamic;
  constructor(agent: Dynamic) {
    super();
    this.agent = agent;
  }
  static {
    py.signature(this, "LangGraphChatAgent.__init__", ["agent"]);
  }

  @invoke()
  async predict(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): Promise<ChatAgentResponse> {
    const request = { messages: this._convertMessagesToDict(messages) };

    messages = [];
    let customOutputs: Dynamic = null;
    for await (const event of py.iterateAsync(this.agent.stream(request, undefined, { stream_mode: "updates" }))) {
      for (const nodeData of py.iterate(py.callMethod(event, "values", []))) {
        py.extend(
          messages,
          py.lazyFlatMap(py.callMethod(nodeData, "get", ["messages", []]), (msg: Dynamic) => [
            new ChatAgentMessage(
              ...(py.bindKeywords(
                ["*", "role", "content=", "name=", "id=", "tool_calls=", "tool_call_id=", "attachments="],
                [],
                msg,
                "ChatAgentMessage.__init__",
              ) as [Dynamic]),
            ),
          ]),
        );
        if (py.truthy(py.callMethod(nodeData, "get", ["custom_outputs"]))) {
          customOutputs = py.getItem(nodeData, "custom_outputs");
        }
      }
    }
    return new ChatAgentResponse({ messages, custom_outputs: customOutputs });
  }

  @stream()
  async *predictStream(
    messages: ChatAgentMessage[],
    context: Dynamic = null,
    customInputs: Dynamic = null,
  ): AsyncGenerator<ChatAgentChunk> {
    const request = { messages: this._convertMessagesToDict(messages) };
    for await (const event of py.iterateAsync(this.agent.stream(request, undefined, { stream_mode: "updates" }))) {
      for (const nodeData of py.iterate(py.callMethod(event, "values", []))) {
        yield* py.lazyFlatMap(py.getItem(nodeData, "messages"), (msg: Dynamic) => [
          new ChatAgentChunk(
            ...(py.bindKeywords(
              ["*", "delta", "finish_reason=", "custom_outputs=", "usage="],
              [],
              { delta: msg },
              "ChatAgentChunk.__init__",
            ) as [Dynamic]),
          ),
        ]);
      }
    }
  }
}

const agent = createToolCallingAgent(llm, tools, systemPrompt);
const AGENT = new LangGraphChatAgent(agent);
setModel(AGENT);
