/**
 * A museum's guide over the Responses API, which is what the Agents SDK speaks unless it is told otherwise.
 *
 * One guide with function tools, the tools of two MCP servers (one of them down), and two colleagues: the
 * ticket office answers with a structured booking, the archive is asked over chat completions. Streams hand
 * the raw events on as they come; reasoning items, refusals, responses that fail or stay incomplete and
 * endpoints that refuse are among what is answered.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextOutputItem,
  invoke,
  openaiAutolog,
  stream,
} from "./runtime/agent-server/index.js";
import {
  APIStatusError,
  DatabricksOpenAI,
  ResponseReasoningItem,
  ResponseTextDeltaEvent,
  WorkspaceClient,
  reasoning,
} from "./runtime/databricks/index.js";
import {
  Agent,
  AgentsException,
  ItemHelpers,
  MaxTurnsExceeded,
  McpServer,
  ModelSettings,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  RunContextWrapper,
  RunHooks,
  Runner,
  functionTool,
  handoff,
  setDefaultOpenaiClient,
  setTracingDisabled,
} from "./runtime/openai-agents/index.js";
import { BaseModel, annotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { MODEL } from "./config.js";

const logger = getLogger("oa_responses");
const client = new DatabricksOpenAI({ max_retries: 0 });
setDefaultOpenaiClient(client);
setTracingDisabled(true);
openaiAutolog();
const HALLS = { stones: py.Tuple.of("A", 3), clocks: py.Tuple.of("B", 1) };

/** What a run notes down. */
class Visit {
  declare visitor: string;
  declare log: Dynamic[];

  constructor(visitor: string, log: Dynamic = []) {
    this.visitor = visitor;
    this.log = log;
  }
  static {
    py.dataclass(this, [{ name: "visitor" }, { name: "log" }]);
    py.signature(this, "Visit.__init__", ["visitor", "log="]);
  }
}

/** Tickets that were set aside. */
class Booking extends BaseModel {
  declare day: string;
  declare tickets: number;
  declare note: Dynamic;

  static {
    defineModel(
      this,
      {
        day: field(schema.str),
        tickets: field(schema.int, { description: "How many", ge: 1 }),
        note: field(schema.optional(schema.str), { default: null }),
      },
      { doc: "Tickets that were set aside." },
    );
  }
}

/** Writes down what the model answered. */
class Notes extends RunHooks {
  async onLlmEnd(context: Dynamic, agent: Dynamic, response: Dynamic): Promise<void> {
    const kinds: Dynamic[] = Array.from(py.iterate(py.getAttr(response, "output")), (item: Dynamic) =>
      py.getAttr(item, "type"),
    );
    const tokens = py.getAttr(py.getAttr(response, "usage"), "total_tokens");
    py.call(py.getAttr(py.getAttr(py.getAttr(context, "context"), "log"), "append"), [
      `${py.str(py.getAttr(agent, "name"))}: ${py.str(kinds)} ${py.str(tokens)} ${py.str(py.getAttr(response, "response_id") !== null)}`,
    ]);
  }
}

/**
 * Where an exhibit stands.
 *
 * Args:
 *     exhibit: One word for it.
 */
const findHall: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        function findHall(ctx: Dynamic, exhibit: string): PyDict {
          py.callMethod(py.getAttr(ctx.context, "log"), "append", [`looked for ${py.str(exhibit)}`]);
          const [hall, floor] = py.getItem(HALLS, exhibit);
          return { hall, floor };
        },
        "find_hall",
        ["ctx", "exhibit"],
        "Where an exhibit stands.\n\n    Args:\n        exhibit: One word for it.\n    ",
      ),
      { ctx: field(schema.any), exhibit: field(schema.str) },
      { ctx: [RunContextWrapper] },
    ),
    { annotations: () => ({ ctx: subscribed(RunContextWrapper, [Visit]), exhibit: py.str, return: py.dict }) },
  ),
);

const hoursOptions: Dynamic = new py.Dict();
/** When the museum is open. */
const hours: Dynamic = functionTool(undefined, { name_override: "opening_hours", strict_mode: false })(
  py.describe(
    annotated(
      py.signature(
        async function hours(day: string, options: PyDict = hoursOptions as Dynamic): Promise<string> {
          return `${py.str(day)}: 10-18, ${py.jsonDumps(options, { sort_keys: true })}`;
        },
        "hours",
        ["day", "options="],
        "When the museum is open.",
      ),
      { day: field(schema.str), options: field(schema.dict(schema.str, schema.any), { default: new py.Dict() }) },
    ),
    {
      defaults: { options: hoursOptions },
      annotations: () => ({ day: py.str, options: subscribed(py.dict, [py.str, form("Any")]), return: py.str }),
    },
  ),
);

function instructions(ctx: Dynamic, agent: Dynamic): string {
  return `You are ${agent.name}, with ${py.str(py.getAttr(ctx.context, "visitor"))} today. Answer in one sentence.`;
}
annotated(
  py.signature(instructions, "instructions", ["ctx", "agent"]),
  { ctx: field(schema.any), agent: field(schema.any) },
  { ctx: [RunContextWrapper], agent: [Agent] },
);

const office = py.call(Agent, [], {
  name: "Ticket Office",
  handoff_description: "Sells tickets.",
  instructions: "Book what is asked for.",
  model: new OpenAIResponsesModel(MODEL, client),
  model_settings: new ModelSettings({ temperature: 0.1, max_tokens: 300, verbosity: "low", truncation: "auto" }),
  output_type: Booking,
});
const archive = py.call(Agent, [], {
  name: "Archive",
  instructions,
  model: new OpenAIChatCompletionsModel("databricks-claude-sonnet-4-5", client),
  tools: [findHall],
});

function getMcpServers(): Dynamic[] {
  const host = new WorkspaceClient().config.host;
  return [
    new McpServer(`${host}/api/2.0/mcp/functions/museum/tours`, { name: "tours" }),
    new McpServer(`${host}/api/2.0/mcp/functions/museum/closed`, { name: "closed", timeout: 5 }),
  ];
}

/** The servers that answer. */
async function connect(stack: Dynamic): Promise<Dynamic> {
  const connected: Dynamic[] = [];
  for (const server of getMcpServers()) {
    try {
      connected.push(await stack.enterAsyncContext(server));
    } catch (caught) {
      logger.warning("MCP server %s is not available", py.getAttr(server, "name"), py.keywords({ exc_info: caught }));
    }
  }
  return connected;
}

function createAgent(servers: Dynamic[], settings: Dynamic): Dynamic {
  return py.call(Agent, [], {
    name: "Guide",
    instructions,
    model: MODEL,
    model_settings: settings,
    tools: [findHall, hours],
    mcp_servers: servers,
    handoffs: [office, handoff(archive, { tool_name_override: "ask_archive" })],
  });
}

/** Settings of a run, from what the request says. */
function settingsOf(inputs: PyDict): Dynamic {
  return new ModelSettings({
    temperature: py.get(inputs, "temperature"),
    tool_choice: py.get(inputs, "tool_choice"),
    parallel_tool_calls: py.get(inputs, "parallel"),
    reasoning: py.truthy(py.get(inputs, "effort")) ? reasoning({ effort: py.getItem(inputs, "effort") }) : null,
    metadata: py.truthy(py.get(inputs, "desk")) ? { desk: "north" } : null,
    store: false,
    extra_args: py.truthy(py.get(inputs, "named")) ? { user: "guide" } : null,
  });
}

/** One line on an item of a run. */
function describe(item: Dynamic): string {
  if (item.type === "message_output_item") {
    return `${item.agent.name}: ${ItemHelpers.textMessageOutput(item)} (${py.str(py.getAttr(item.raw_item, "status"))})`;
  }
  if (item.type === "tool_call_item") {
    return `${item.agent.name} calls ${py.str(py.getAttr(item.raw_item, "name"))}(${py.str(py.getAttr(item.raw_item, "arguments"))})`;
  }
  if (item.type === "tool_call_output_item") {
    return `result: ${py.str(py.getAttr(item, "output"))}`;
  }
  if (py.isInstance(item.raw_item, ResponseReasoningItem)) {
    return (
      "thinks: " +
      py.join(
        " ",
        Array.from(py.iterate(py.getAttr(item.raw_item, "summary")), (part: Dynamic) => py.getAttr(part, "text")),
      )
    );
  }
  return item.type;
}

/** The raw events of finished items, with the results of tools between them. */
async function* handOn(events: Dynamic): AsyncGenerator<ResponsesAgentStreamEvent> {
  for await (const event of py.iterateAsync(events)) {
    if (py.getAttr(event, "type") === "raw_response_event") {
      if (py.isInstance(py.getAttr(event, "data"), ResponseTextDeltaEvent)) {
        yield new ResponsesAgentStreamEvent({
          type: "response.output_text.delta",
          item_id: py.getAttr(py.getAttr(event, "data"), "item_id"),
          delta: py.getAttr(py.getAttr(event, "data"), "delta"),
        });
      } else if (py.getAttr(py.getAttr(event, "data"), "type") === "response.output_item.done") {
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item: py.callMethod(py.getAttr(py.getAttr(event, "data"), "item"), "model_dump", [], { exclude_none: true }),
        });
      } else if (["response.created", "response.completed"].includes(py.getAttr(py.getAttr(event, "data"), "type"))) {
        const whole = py.getAttr(py.getAttr(event, "data"), "response");
        logger.info(
          "%s %s: %s",
          py.typeName(py.getAttr(event, "data")),
          py.getAttr(whole, "status"),
          py.getAttr(whole, "output_text"),
        );
      }
    } else if (
      py.getAttr(event, "type") === "run_item_stream_event" &&
      py.getAttr(py.getAttr(event, "item"), "type") === "tool_call_output_item"
    ) {
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: py.callMethod(py.getAttr(event, "item"), "to_input_item", []),
      });
    }
  }
}

function said(text: string): PyDict {
  return createTextOutputItem(text, "msg_desk");
}

async function guide(request: ResponsesAgentRequest): Promise<Dynamic> {
  let result: Dynamic;
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const visit = new Visit(py.get(inputs, "visitor", "somebody"));
  const messages: Dynamic[] = request.input.map((i: InputItem) => i.modelDump({ excludeNone: true }));
  const manager: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager);
  let failed = false;
  try {
    const agent = createAgent(await connect(stack), settingsOf(inputs));
    try {
      result = await py.settled(
        Runner.run(agent, messages, { context: visit, hooks: new Notes(), max_turns: py.get(inputs, "max_turns", 5) }),
      );
    } catch (caught3) {
      const e: Dynamic = py.toException(caught3);
      if (e instanceof MaxTurnsExceeded) {
        return new ResponsesAgentResponse({
          output: [said(`Stopped: ${py.str(e)}`)],
          custom_outputs: { log: visit.log },
        });
      } else if (e instanceof AgentsException || e instanceof APIStatusError) {
        return new ResponsesAgentResponse({ output: [said(`${py.str(py.typeName(e))}: ${py.str(e)}`)] });
      } else {
        throw caught3;
      }
    }
    let final: Dynamic = result.final_output;
    let lines: Dynamic[] = result.new_items.map((item: Dynamic) => describe(item));
    const again: Dynamic[] = result.toInputList();
    if (py.truthy(py.get(inputs, "follow_up"))) {
      again.push({ role: "user", content: py.getItem(inputs, "follow_up") });
      const second = await py.settled(Runner.run(result.last_agent, again, { context: visit }));
      lines = py.iadd(
        lines,
        second.new_items.map((item: Dynamic) => describe(item)),
      );
      final = second.final_output;
    }
    const usage = result.context_wrapper.usage;
    return new ResponsesAgentResponse({
      output: py.flatMap(result.new_items, (item: Dynamic) =>
        item.type !== "handoff_output_item" ? [item.toInputItem()] : [],
      ),
      custom_outputs: {
        final: final instanceof Booking ? final.modelDump() : final,
        log: visit.log,
        lines,
        roles: again.map((item: Dynamic) =>
          py.call(py.getAttr(item, "get"), ["role", py.callMethod(item, "get", ["type"])]),
        ),
        usage: [usage.requests, usage.input_tokens, usage.output_tokens, usage.total_tokens],
        named: result.last_response_id !== null,
      },
    });
  } catch (caught2) {
    failed = true;
    if (!(await py.exitAsync(manager, caught2))) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
  return null;
}
invoke()(guide);

async function* guideStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const visit = new Visit(py.get(inputs, "visitor", "somebody"));
  const messages: Dynamic[] = request.input.map((i: InputItem) => i.modelDump({ excludeNone: true }));
  const manager2: Dynamic = new AsyncExitStack();
  const stack = await py.enterAsync(manager2);
  let failed2 = false;
  try {
    const agent = createAgent(await connect(stack), settingsOf(inputs));
    const result = Runner.runStreamed(agent, messages, { context: visit, max_turns: py.get(inputs, "max_turns", 5) });
    try {
      for await (const event of py.ownedAsync(handOn(result.streamEvents()))) {
        yield event;
      }
    } catch (caught5) {
      const e = py.rethrowUnless(caught5, AgentsException, APIStatusError);
      yield new ResponsesAgentStreamEvent({
        type: "response.output_item.done",
        item: said(`${py.str(py.typeName(e))}: ${py.str(e)}`),
      });
    }
    yield new ResponsesAgentStreamEvent({
      type: "response.output_item.done",
      item: said(py.str(result.final_output)),
      custom_outputs: { log: visit.log, lines: result.new_items.map((item: Dynamic) => describe(item)) },
    });
  } catch (caught4) {
    failed2 = true;
    if (!(await py.exitAsync(manager2, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed2) {
      await py.exitAsync(manager2);
    }
  }
}
stream()(guideStream);
