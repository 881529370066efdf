/** The Agents SDK with a session a conversation: AsyncDatabricksSession, its items read, taken back and cleared. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import {
  Agent,
  AsyncDatabricksSession,
  Runner,
  functionTool,
  setDefaultOpenaiApi,
  setDefaultOpenaiClient,
  setTracingDisabled,
} from "./runtime/openai-agents/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { environ } from "./runtime/python/stdlib/os.js";

setDefaultOpenaiClient(new DatabricksOpenAI());
setDefaultOpenaiApi("chat_completions");
setTracingDisabled(true);

const LAKEBASE_INSTANCE_NAME = py.get(environ, "LAKEBASE_INSTANCE_NAME") || "bookings-memory";

const SEATS = { hall: 120, studio: 14 };

/**
 * Tells how many seats a room has.
 *
 * Args:
 *     room: The name of the room.
 */
const seats: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        function seats(room: string): string {
          return py.contains(SEATS, room) ? `${py.getItem(SEATS, room)} seats` : `no room ${py.str(room)}`;
        },
        "seats",
        ["room"],
        "Tells how many seats a room has.\n\n    Args:\n        room: The name of the room.\n    ",
      ),
      { room: field(schema.str) },
    ),
    { annotations: () => ({ room: py.str, return: py.str }) },
  ),
);

function createAgent(): Dynamic {
  return new Agent("Bookings", {
    instructions: "You book rooms of a theatre.",
    model: "databricks-bookings-model",
    tools: [seats],
  });
}

function getSessionId(request: ResponsesAgentRequest): Dynamic {
  if (request.context && py.getAttr(request.context, "conversation_id")) {
    return py.getAttr(request.context, "conversation_id");
  }
  if (py.truthy(request.custom_inputs) && py.isInstance(request.custom_inputs, py.dict)) {
    return py.callMethod(request.custom_inputs, "get", ["session_id"]);
  }
  return null;
}

async function sessionOf(request: ResponsesAgentRequest, kind: string = ""): Promise<Dynamic> {
  return await AsyncDatabricksSession.create(
    py.add(
      py.or(getSessionId(request), () => "nobody"),
      kind,
    ),
    { instance_name: LAKEBASE_INSTANCE_NAME },
  );
}

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const session = await sessionOf(request);
  const wanted: PyDict = py.dict(py.or(request.custom_inputs, () => new py.Dict()));
  const custom: PyDict = { session_id: session.session_id };
  if (py.truthy(py.get(wanted, "undo"))) {
    const taken = await session.popItem();
    py.setItem(
      custom,
      "taken",
      py.truthy(taken)
        ? py.or(py.callMethod(taken, "get", ["role"]), () => py.callMethod(taken, "get", ["type"]))
        : null,
    );
  }
  if (py.truthy(py.get(wanted, "clear"))) {
    await session.clearSession();
  }
  const messages: PyDict[] = request.input.map((item: InputItem) => item.modelDump());
  const result = await py.settled(Runner.run(createAgent(), messages, { session }));
  if (py.truthy(py.get(wanted, "history"))) {
    const items: Dynamic[] = await session.getItems();
    py.setItem(
      custom,
      "history",
      items.map((item: Dynamic) =>
        py.or(py.callMethod(item, "get", ["role"]), () => py.callMethod(item, "get", ["type"])),
      ),
    );
    py.setItem(
      custom,
      "last",
      await (async () => {
        const items2: Dynamic[] = [];
        for (const item of await session.getItems(1)) {
          items2.push(py.callMethod(item, "get", ["content"]));
        }
        return items2;
      })(),
    );
  }
  return new ResponsesAgentResponse({
    output: result.new_items.map((item: Dynamic) => item.toInputItem()),
    custom_outputs: custom,
  });
}
invoke()(invokeHandler);

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const session = await sessionOf(request, "-streamed");
  const messages: PyDict[] = request.input.map((item: InputItem) => item.modelDump());
  const result = Runner.runStreamed(createAgent(), messages, { session });
  for await (const event of py.iterateAsync(result.streamEvents())) {
    if (py.getAttr(event, "type") === "run_item_stream_event") {
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: py.callMethod(py.getAttr(event, "item"), "to_input_item", []),
      });
    }
  }
}
stream()(streamHandler);
