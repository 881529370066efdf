/**
 * A library's help desk with a memory: an Agents SDK session a conversation, kept by the program itself.
 *
 * The first use of the session protocol with a class of the program's own, a run that is started from
 * sync code, and hooks into the run's usage.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { APIStatusError, OpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import {
  Agent,
  AgentsException,
  FunctionTool,
  ModelBehaviorError,
  ModelSettings,
  OpenAIChatCompletionsModel,
  RunConfig,
  RunContextWrapper,
  Runner,
  SessionABC,
  setTracingDisabled,
  stopAtTools,
} from "./runtime/openai-agents/index.js";
import { BaseModel, annotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { waitFor } from "./runtime/python/stdlib/asyncio.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";

const logger = getLogger("oa_library");
setTracingDisabled(true);

const config = new WorkspaceClient().config;
const client = new OpenAI({ api_key: config.token, base_url: `${config.host}/serving-endpoints`, max_retries: 1 });
const model = new OpenAIChatCompletionsModel("databricks-meta-llama-3-3-70b-instruct", client);

const SHELVES = { history: 12, poetry: 3 };

class ShelfQuery extends BaseModel {
  declare subject: string;
  declare floor: number;

  static {
    defineModel(this, { subject: field(schema.str), floor: field(schema.int, { default: 1 }) });
  }
}

/** The items of a conversation, in a list. */
class ListSession extends SessionABC {
  declare sessionId: string;
  declare items: Dynamic[];

  constructor(sessionId: string) {
    super();
    this.sessionId = sessionId;
    this.items = [];
  }
  static {
    py.signature(this, "ListSession.__init__", ["session_id"]);
  }

  async getItems(limit: Dynamic = null): Promise<Dynamic> {
    return py.list(limit === null ? this.items : py.getSlice(this.items, py.neg(limit), null));
  }

  async addItems(items: Dynamic[]): Promise<void> {
    py.extend(this.items, items);
  }

  async popItem(): Promise<Dynamic> {
    return this.items.length > 0 ? py.pop(this.items) : null;
  }

  async clearSession(): Promise<void> {
    py.clear(this.items);
  }
}

const SESSIONS: PyDict = new py.Dict();

function sessionFor(request: ResponsesAgentRequest): Dynamic {
  const name = py.get(
    py.or(request.custom_inputs, () => new py.Dict()),
    "session_id",
  );
  if (name == null) {
    return null;
  }
  if (!py.contains(SESSIONS, name)) {
    const value = new ListSession(name);
    py.setItem(SESSIONS, name, value);
  }
  return py.getItem(SESSIONS, name);
}

async function findShelf(ctx: Dynamic, args: string): Promise<string> {
  const query = ShelfQuery.modelValidateJson(args);
  if (!py.contains(SHELVES, query.subject)) {
    return `nothing on ${query.subject}`;
  }
  return `${query.subject}: shelf ${py.getItem(SHELVES, query.subject)}, floor ${query.floor}`;
}
annotated(
  py.signature(findShelf, "find_shelf", ["ctx", "args"]),
  { ctx: field(schema.any), args: field(schema.str) },
  { ctx: [RunContextWrapper] },
);

async function callLibrarian(ctx: Dynamic, args: string): Promise<string> {
  return "A librarian is on the way.";
}
annotated(
  py.signature(callLibrarian, "call_librarian", ["ctx", "args"]),
  { ctx: field(schema.any), args: field(schema.str) },
  { ctx: [RunContextWrapper] },
);

const shelfTool = new FunctionTool({
  name: "find_shelf",
  description: "Where the books on a subject are.",
  params_json_schema: ShelfQuery.modelJsonSchema(),
  on_invoke_tool: findShelf,
  strict_json_schema: false,
});
const librarianTool = new FunctionTool({
  name: "call_librarian",
  description: "Calls a person.",
  params_json_schema: { type: "object", properties: new py.Dict(), additionalProperties: false },
  on_invoke_tool: callLibrarian,
});

const agent = new Agent(
  ...(py.bindKeywords(
    [
      "name",
      "*",
      "handoff_description=",
      "tools=",
      "mcp_servers=",
      "mcp_config=",
      "instructions=",
      "handoffs=",
      "model=",
      "model_settings=",
      "input_guardrails=",
      "output_guardrails=",
      "output_type=",
      "tool_use_behavior=",
      "reset_tool_choice=",
      "hooks=",
    ],
    [],
    {
      name: "Library",
      instructions: "Help readers.",
      model,
      model_settings: new ModelSettings({
        temperature: py.float(0),
        top_p: 0.9,
        parallel_tool_calls: false,
        tool_choice: "auto",
      }),
      tools: [shelfTool, librarianTool],
      tool_use_behavior: stopAtTools({ stop_at_tool_names: ["call_librarian"] }),
    },
    "Agent.__init__",
  ) as [Dynamic]),
);

function usageOf(result: Dynamic): PyDict {
  const usage = py.getAttr(py.getAttr(result, "context_wrapper"), "usage");
  return {
    requests: py.getAttr(usage, "requests"),
    input: py.getAttr(usage, "input_tokens"),
    output: py.getAttr(usage, "output_tokens"),
  };
}

async function predict(request: ResponsesAgentRequest): Promise<Dynamic> {
  let result: Dynamic;
  const question = py.getAttr(py.getItem(request.input, -1), "content");
  const session = sessionFor(request);
  try {
    result = await waitFor(
      Runner.run(
        agent,
        py.truthy(session) ? question : request.input.map((i: InputItem) => i.modelDump({ excludeNone: true })),
        { session, run_config: new RunConfig({ workflow_name: "library", tracing_disabled: true }) },
      ),
      30,
    );
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof ModelBehaviorError) {
      return new ResponsesAgentResponse({ output: [], custom_outputs: { behaviour: py.getAttr(e, "message") } });
    } else if (e instanceof AgentsException) {
      return new ResponsesAgentResponse({ output: [], custom_outputs: { error: py.typeName(e), text: py.str(e) } });
    } else if (e instanceof APIStatusError) {
      return new ResponsesAgentResponse({
        output: [],
        custom_outputs: { status: py.getAttr(e, "status_code"), text: py.getAttr(e, "message") },
      });
    } else {
      throw caught;
    }
  }
  const kept = py.truthy(session) ? await session.getItems() : py.callMethod(result, "to_input_list", []);
  return new ResponsesAgentResponse({
    output: py.flatMap(py.enumerate(py.getAttr(result, "new_items")), ([n, item]: Dynamic) =>
      py.getAttr(item, "type") === "message_output_item"
        ? [py.mergeDicts(py.callMethod(item, "to_input_item", []), { id: `item_${n}` })]
        : [],
    ),
    custom_outputs: { final: py.getAttr(result, "final_output"), kept, usage: usageOf(result) },
  });
}
invoke()(predict);

async function* predictStream(request: ResponsesAgentRequest): AsyncGenerator<Dynamic> {
  const session = sessionFor(request);
  const result = Runner.runStreamed(agent, py.getAttr(py.getItem(request.input, -1), "content"), {
    session,
    max_turns: 3,
  });
  for await (const event of py.iterateAsync(result.streamEvents())) {
    if (py.getAttr(event, "type") === "run_item_stream_event") {
      const item = py.getAttr(event, "item");
      if (py.getAttr(item, "type") === "tool_call_item") {
        yield { type: "response.output_item.done", item: py.callMethod(item, "to_input_item", []) };
      } else if (py.getAttr(item, "type") === "tool_call_output_item") {
        yield { type: "response.output_item.done", item: py.callMethod(item, "to_input_item", []) };
      } else if (py.getAttr(item, "type") === "message_output_item") {
        const done = py.call(py.getAttr(py.getAttr(item, "raw_item"), "model_dump"), [], {
          exclude: new py.PySet(["provider_data"]),
        });
        yield { type: "response.output_item.done", item: py.mergeDicts(done, { id: "msg_1" }) };
      }
    }
  }
  logger.info("%s items in %s", result.new_items.length, py.truthy(session) ? session.sessionId : "no session");
}
stream()(predictStream);
