/** A help desk that remembers its conversations: checkpoints in Lakebase, one saver a request. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  invoke,
  langchainAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AIMessage,
  AIMessageChunk,
  BaseMessage,
  ChatDatabricks,
  CheckpointSaver,
  END,
  RunnableLambda,
  StateGraph,
  ToolMessage,
  ToolNode,
  addMessages,
  pipe,
  tool,
} from "./runtime/langchain/index.js";
import { annotated, field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";
import { LAKEBASE_INSTANCE_NAME, LLM_ENDPOINT_NAME, SYSTEM_PROMPT } from "./config.js";

const logger = getLogger("lakebase_desk");

const OPEN_TICKETS: PyDict = { loans: ["T-1 late return", "T-4 lost book"], rooms: [] };

const DeskState = typedDict(
  "DeskState",
  {
    messages: field(schema.sequence(schema.instance(() => BaseMessage))),
    custom_inputs: field(schema.optional(schema.dict(schema.str, schema.any))),
    visits: field(schema.int),
  },
  { messages: [addMessages] },
);

/**
 * Lists the open tickets of a queue.
 *
 * Args:
 *     queue: The name of the queue.
 */
const openTickets: Dynamic = tool(
  annotated(
    py.signature(
      function openTickets(queue: string): string {
        if (!py.contains(OPEN_TICKETS, queue)) {
          throw new py.ValueError(`There is no queue ${py.repr(queue)}`);
        }
        return py.join("; ", py.getItem(OPEN_TICKETS, queue)) || "none";
      },
      "open_tickets",
      ["queue"],
      "Lists the open tickets of a queue.\n\n    Args:\n        queue: The name of the queue.\n    ",
    ),
    { queue: field(schema.str) },
  ),
);

/** Closes a ticket. */
const closeTicket: Dynamic = tool(
  annotated(
    py.signature(
      function closeTicket(ticket: string, reason: string = "done"): string {
        for (const [queue, tickets] of py.items(OPEN_TICKETS)) {
          for (const each of tickets) {
            if (py.startsWith(each, py.add(ticket, " "))) {
              return `${py.str(ticket)} of ${queue} is closed: ${py.str(reason)}`;
            }
          }
        }
        return `no ticket ${py.str(ticket)}`;
      },
      "close_ticket",
      ["ticket", "reason="],
      "Closes a ticket.",
    ),
    { ticket: field(schema.str), reason: field(schema.str, { default: "done" }) },
  ),
);

class LakebaseDesk {
  declare model: Dynamic;
  declare tools: Dynamic[];
  declare modelWithTools: Dynamic;
  constructor() {
    this.model = new ChatDatabricks({ endpoint: LLM_ENDPOINT_NAME });
    this.tools = [openTickets, closeTicket];
    this.modelWithTools = this.model.bindTools(this.tools);
  }
  static {
    py.signature(this, "LakebaseDesk.__init__", []);
  }

  _createGraph(checkpointer: Dynamic): Dynamic {
    const shouldContinue = py.signature(
      (state: PyDict): string => {
        const lastMessage = py.getItem(py.getItem(state, "messages"), -1);
        if (py.isInstance(lastMessage, AIMessage) && lastMessage.tool_calls.length > 0) {
          return "continue";
        }
        return "end";
      },
      "LakebaseDesk._create_graph.<locals>.should_continue",
      ["state"],
    );

    const preprocessor = new RunnableLambda((state: Dynamic) =>
      py.add([{ role: "system", content: SYSTEM_PROMPT }], py.list(py.getItem(state, "messages"))),
    );
    const modelRunnable = pipe(preprocessor, this.modelWithTools);

    const callModel = py.signature(
      async (state: PyDict, config: PyDict): Promise<PyDict> => {
        const response = await modelRunnable.invoke(state, config);
        return { messages: [response], visits: py.add(py.callMethod(state, "get", ["visits", 0]), 1) };
      },
      "LakebaseDesk._create_graph.<locals>.call_model",
      ["state", "config"],
    );

    const workflow = new StateGraph(DeskState);
    workflow.addNode("agent", new RunnableLambda(callModel));
    workflow.addNode("tools", new ToolNode(this.tools, { handle_tool_errors: true }));
    workflow.setEntryPoint("agent");
    workflow.addConditionalEdges("agent", shouldContinue, { continue: "tools", end: END });
    workflow.addEdge("tools", "agent");
    return workflow.compile(checkpointer);
  }

  _getOrCreateThreadId(request: ResponsesAgentRequest): string {
    const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
    if (py.contains(ci, "thread_id") && py.truthy(py.getItem(ci, "thread_id"))) {
      return py.str(py.getItem(ci, "thread_id"));
    }
    if (request.context && py.truthy(py.getAttr(request.context, "conversation_id", null))) {
      return py.str(py.getAttr(request.context, "conversation_id"));
    }
    return py.str(uuid4());
  }

  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const threadId = this._getOrCreateThreadId(request);
    const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
    py.setItem(ci, "thread_id", threadId);
    request.custom_inputs = ci;
    const outputs: Dynamic[] = [];
    for await (const event of py.ownedAsync(this.predictStream(request))) {
      if (event.type === "response.output_item.done") {
        outputs.push(event.item);
      }
    }
    const customOutputs = { thread_id: threadId };
    if (py.truthy(py.get(ci, "recall"))) {
      py.setItem(customOutputs, "recall", await this.recall(threadId));
    }
    if (py.truthy(py.get(ci, "forget"))) {
      const manager: Dynamic = await CheckpointSaver.create({ instance_name: LAKEBASE_INSTANCE_NAME });
      const checkpointer = await py.enterAwaited(manager);
      let failed = false;
      try {
        await checkpointer.deleteThread(threadId);
      } catch (caught) {
        failed = true;
        if (!(await py.exitAwaited(manager, caught))) {
          throw caught;
        }
      } finally {
        if (!failed) {
          await py.exitAwaited(manager);
        }
      }
    }
    return new ResponsesAgentResponse({ output: outputs, custom_outputs: customOutputs });
  }

  /** What the desk remembers of a conversation. */
  async recall(threadId: string): Promise<Dynamic> {
    const manager2: Dynamic = await CheckpointSaver.create({ instance_name: LAKEBASE_INSTANCE_NAME });
    const checkpointer = await py.enterAwaited(manager2);
    let failed2 = false;
    try {
      const graph = this._createGraph(checkpointer);
      const snapshot = await graph.getState({ configurable: { thread_id: threadId } });
      const messages = py.get(snapshot.values, "messages", []);
      return {
        visits: py.get(snapshot.values, "visits"),
        roles: Array.from(py.iterate(messages), (m: Dynamic) => py.typeName(m)),
        tools: py.flatMap(messages, (m: Dynamic) => (py.isInstance(m, ToolMessage) ? [m.name] : [])),
        last: py.truthy(messages) ? py.getAttr(py.getItem(messages, -1), "content") : null,
        next: py.list(snapshot.next),
      };
    } catch (caught2) {
      failed2 = true;
      if (!(await py.exitAwaited(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await py.exitAwaited(manager2);
      }
    }
    return null;
  }

  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    let content: Dynamic;
    const threadId = this._getOrCreateThreadId(request);
    const ci = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
    py.setItem(ci, "thread_id", threadId);
    request.custom_inputs = ci;

    const ccMsgs: PyDict[] = toChatCompletionsInput(request.input.map((i: InputItem) => i.modelDump()));
    const checkpointConfig = { configurable: { thread_id: threadId } };

    const manager3: Dynamic = await CheckpointSaver.create({ instance_name: LAKEBASE_INSTANCE_NAME });
    const checkpointer = await py.enterAwaited(manager3);
    let failed3 = false;
    try {
      const graph = this._createGraph(checkpointer);
      for await (const event of py.iterateAsync(
        graph.stream({ messages: ccMsgs, custom_inputs: ci }, checkpointConfig, {
          stream_mode: ["updates", "messages"],
        }),
      )) {
        if (py.getItem(event, 0) === "updates") {
          for (const nodeData of py.iterate(py.callMethod(py.getItem(event, 1), "values", []))) {
            if (py.truthy(nodeData) && py.len(py.callMethod(nodeData, "get", ["messages", []])) > 0) {
              yield* outputToResponsesItemsStream(py.getItem(nodeData, "messages"));
            }
          }
        } else if (py.getItem(event, 0) === "messages") {
          try {
            const chunk = py.getItem(py.getItem(event, 1), 0);
            if (py.isInstance(chunk, AIMessageChunk) && py.truthy((content = chunk.content))) {
              yield new ResponsesAgentStreamEvent(createTextDelta(py.bound(content, "content"), chunk.id));
            }
          } catch (caught4) {
            const exc = py.toException(caught4);
            logger.error("Error streaming chunk: %s", exc);
          }
        }
      }
    } catch (caught3) {
      failed3 = true;
      if (!(await py.exitAwaited(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await py.exitAwaited(manager3);
      }
    }
  }
}

/** Makes the tables where there are none. */
async function _preinitLakebase(): Promise<void> {
  const manager4: Dynamic = await CheckpointSaver.create({ instance_name: LAKEBASE_INSTANCE_NAME });
  const saver = await py.enterAwaited(manager4);
  let failed4 = false;
  try {
    await saver.setup();
  } catch (caught5) {
    failed4 = true;
    if (!(await py.exitAwaited(manager4, caught5))) {
      throw caught5;
    }
  } finally {
    if (!failed4) {
      await py.exitAwaited(manager4);
    }
  }
}

langchainAutolog();
await _preinitLakebase();
const AGENT = new LakebaseDesk();

async function handle(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  return await AGENT.predict(request);
}
invoke()(handle);

async function* handleStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  yield* AGENT.predictStream(request);
}
stream()(handleStream);
