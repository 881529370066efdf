/** Weather desk: a LangGraph graph of its own around Unity Catalog functions, as a ChatAgent. */

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
import { DatabricksFunctionClient, setUcFunctionClient } from "./runtime/databricks/index.js";
import {
  ChatAgentState,
  ChatAgentToolNode,
  ChatDatabricks,
  END,
  RunnableLambda,
  StateGraph,
  UCFunctionToolkit,
  pipe,
} from "./runtime/langchain/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { LLM_ENDPOINT_NAME, systemPrompt, ucToolNames } from "./config.js";

langchainAutolog();

const client = new DatabricksFunctionClient();
setUcFunctionClient(client);
const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME });

// Unity Catalog functions: named ones, and all of a schema
const tools: Dynamic[] = [];
const ucToolkit = await UCFunctionToolkit.create({ function_names: ucToolNames });
py.extend(tools, ucToolkit.tools);

function createToolCallingAgent(model: Dynamic, tools: Dynamic[], systemPrompt: Dynamic = null): Dynamic {
  let preprocessor: Dynamic;
  model = py.callMethod(model, "bind_tools", [tools]);

  // which node is next
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
