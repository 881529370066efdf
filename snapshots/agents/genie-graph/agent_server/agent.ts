/** Shop analyst: a supervisor that routes between two Genie spaces and a writer. */

import {
  ChatAgent,
  ChatAgentChunk,
  ChatAgentMessage,
  ChatAgentResponse,
  invoke,
  langchainAutolog,
  setModel,
  stream,
  trace,
} from "./runtime/agent-server/index.js";
import { WorkspaceClient } from "./runtime/databricks/index.js";
import {
  ChatAgentState,
  ChatDatabricks,
  END,
  GenieAgent,
  RunnableLambda,
  StateGraph,
  pipe,
} from "./runtime/langchain/index.js";
import { BaseModel, annotated, defineModel, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { LLM_ENDPOINT_NAME, MAX_ITERATIONS, SALES_SPACE_ID, STOCK_SPACE_ID } from "./config.js";

const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME });

/** Only the last thing that the user said goes to the space. */
function lastQuestion(messages: Dynamic[]): string {
  for (const message of py.reversed(messages)) {
    const role = py.isInstance(message, py.dict) ? py.get(message, "role") : py.getAttr(message, "type");
    if (["user", "human"].includes(role)) {
      return py.isInstance(message, py.dict) ? py.get(message, "content", "") : py.getAttr(message, "content");
    }
  }
  return "";
}
annotated(
  py.signature(
    lastQuestion,
    "last_question",
    ["messages"],
    "Only the last thing that the user said goes to the space.",
  ),
  { messages: field(schema.list(schema.any)) },
);

const salesAgent = await GenieAgent(
  SALES_SPACE_ID,
  "Sales",
  "Knows what was sold, where and for how much.",
  undefined,
  undefined,
  new WorkspaceClient(),
);
const stockAgent = await GenieAgent(STOCK_SPACE_ID, "Stock", undefined, true, lastQuestion);

const workerDescriptions = { Sales: salesAgent.description, Stock: stockAgent.description };
const formattedDescriptions = Array.from(
  py.items(workerDescriptions),
  ([name, desc]: Dynamic) => `- ${name}: ${py.str(desc)}`,
).join("\n");
const systemPrompt = `Decide who answers next. The workers are:\n${formattedDescriptions}`;
const options: string[] = py.add(["FINISH"], py.list(py.keys(workerDescriptions)));

class NextNode extends BaseModel {
  declare nextNode: string;

  static {
    defineModel(this, { next_node: field(schema.literal("FINISH", "Sales", "Stock")) });
  }
}

const supervisorAgent = trace({ spanType: "AGENT", name: "supervisor_agent" })(
  py.signature(
    async function supervisorAgent(state: Dynamic): Promise<PyDict> {
      const count = py.add(py.callMethod(state, "get", ["iteration_count", 0]), 1);
      if (py.gt(count, MAX_ITERATIONS)) {
        return { next_node: "FINISH" };
      }
      const preprocessor = new RunnableLambda((state: Dynamic) =>
        py.add([{ role: "system", content: systemPrompt }], py.getItem(state, "messages")),
      );
      const supervisorChain = pipe(preprocessor, llm.withStructuredOutput(NextNode));
      const nextNode = py.getAttr(await supervisorChain.invoke(state), "next_node");
      // the same worker twice in a row would say the same again
      if (py.eq(py.callMethod(state, "get", ["next_node"]), nextNode)) {
        return { next_node: "FINISH" };
      }
      return { iteration_count: count, next_node: nextNode };
    },
    "supervisor_agent",
    ["state"],
  ),
);

async function agentNode(state: Dynamic, agent: Dynamic, name: Dynamic): Promise<PyDict> {
  const result = await py.call(py.getAttr(agent, "invoke"), [{ messages: py.getItem(state, "messages") }]);
  return {
    messages: py.flatMap(py.getItem(result, "messages"), (message: Dynamic) =>
      py.truthy(py.getAttr(message, "content"))
        ? [
            {
              role: "assistant",
              content: py.getAttr(message, "content"),
              name: `${py.str(name)}_${py.str(py.getAttr(message, "name"))}`,
            },
          ]
        : [],
    ),
  };
}
annotated(py.signature(agentNode, "agent_node", ["state", "agent", "name"]), {
  state: field(schema.any),
  agent: field(schema.any),
  name: field(schema.any),
});

async function finalAnswer(state: Dynamic): Promise<PyDict> {
  const prompt = "Using only the content in the messages, respond to the previous user question.";
  const preprocessor = new RunnableLambda((state: Dynamic) =>
    py.add(py.getItem(state, "messages"), [{ role: "user", content: prompt }]),
  );
  const finalAnswerChain = pipe(preprocessor, llm);
  return { messages: [await finalAnswerChain.invoke(state)] };
}
py.signature(finalAnswer, "final_answer", ["state"]);

const AgentState = typedDict("AgentState", { next_node: field(schema.str), iteration_count: field(schema.int) }, {}, [
  ChatAgentState,
]);

const salesNode = new partial(agentNode, py.keywords({ agent: salesAgent, name: "Sales" }));
const stockNode = new partial(agentNode, py.keywords({ agent: stockAgent, name: "Stock" }));

const workflow = new StateGraph(AgentState);
workflow.addNode("Sales", salesNode);
workflow.addNode("Stock", stockNode);
workflow.addNode("supervisor", supervisorAgent);
workflow.addNode("final_answer", finalAnswer);
workflow.setEntryPoint("supervisor");
for (const worker of py.keys(workerDescriptions)) {
  workflow.addEdge(worker, "supervisor");
}
workflow.addConditionalEdges(
  "supervisor",
  py.signature((x: Dynamic) => py.getItem(x, "next_node"), "<lambda>", ["x"]),
  py.mergeDicts(new py.Dict(Array.from(py.keys(workerDescriptions), (k: string) => [k, k] as [Dynamic, Dynamic])), {
    FINISH: "final_answer",
  }),
);
workflow.addEdge("final_answer", END);
const multiAgent = workflow.compile();

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
      }
    }
    return new ChatAgentResponse({ messages });
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
        yield* py.lazyFlatMap(py.callMethod(nodeData, "get", ["messages", []]), (msg: Dynamic) => [
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

langchainAutolog();
const AGENT = new LangGraphChatAgent(multiAgent);
setModel(AGENT);
