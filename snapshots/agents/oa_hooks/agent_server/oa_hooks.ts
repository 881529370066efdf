/** A repair shop on the Agents SDK: hooks of runs and of agents, handoffs whose input is filtered, prompts that tell of handoffs, and a trace around runs. */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import {
  Agent,
  AgentHooks,
  GuardrailFunctionOutput,
  HandoffInputData,
  OpenAIChatCompletionsModel,
  OutputGuardrailTripwireTriggered,
  RECOMMENDED_PROMPT_PREFIX,
  RunContextWrapper,
  RunHooks,
  Runner,
  Trace,
  functionTool,
  handoff,
  outputGuardrail,
  promptWithHandoffInstructions,
  removeAllTools,
  setTracingDisabled,
} from "./runtime/openai-agents/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

setTracingDisabled(true);
const model = new OpenAIChatCompletionsModel("databricks-gpt-5-mini", new DatabricksOpenAI({ max_retries: 0 }));

/** Writes down what a run does, in the run's context. */
class Diary extends RunHooks {
  declare prefix: string;
  declare usage: Dynamic;

  constructor(prefix: string = "") {
    super();
    this.prefix = prefix;
    this.usage = null;
  }

  note(context: Dynamic, text: string): void {
    py.call(py.getAttr(context.context, "append"), [this.prefix + text]);
  }

  async onLlmStart(context: Dynamic, agent: Dynamic, systemPrompt: Dynamic, inputItems: Dynamic[]): Promise<void> {
    const head = py.strip(
      py.getSlice(
        py.or(systemPrompt, () => "-"),
        null,
        16,
      ),
    );
    this.note(context, `${agent.name} asks with ${inputItems.length} items: ${head}`);
  }

  async onLlmEnd(context: Dynamic, agent: Dynamic, response: Dynamic): Promise<void> {
    const kinds = py.join(
      ",",
      response.output.map((item: Dynamic) => py.getAttr(item, "type")),
    );
    this.note(context, `${agent.name} heard ${kinds} (${py.str(response.usage.total_tokens)})`);
  }

  async onAgentStart(context: Dynamic, agent: Dynamic): Promise<void> {
    this.note(context, `${agent.name} begins`);
  }

  async onAgentEnd(context: Dynamic, agent: Dynamic, output: Dynamic): Promise<void> {
    this.usage = py.getAttr(context, "usage");
    this.note(context, `${agent.name} ends: ${py.str(output)}`);
  }

  async onHandoff(context: Dynamic, fromAgent: Dynamic, toAgent: Dynamic): Promise<void> {
    this.note(context, `${fromAgent.name} -> ${toAgent.name}`);
  }

  async onToolStart(context: Dynamic, agent: Dynamic, tool: Dynamic): Promise<void> {
    this.note(context, `${py.str(py.getAttr(tool, "name"))} begins (${py.str(py.getAttr(context, "tool_arguments"))})`);
  }

  async onToolEnd(context: Dynamic, agent: Dynamic, tool: Dynamic, result: Dynamic): Promise<void> {
    this.note(context, `${py.str(py.getAttr(tool, "name"))} ends: ${py.str(result)}`);
  }
}

/** Of one agent, and only what it needs. */
class Foreman extends AgentHooks {
  async onStart(context: Dynamic, agent: Dynamic): Promise<void> {
    py.callMethod(context.context, "append", [`foreman sees ${agent.name}`]);
  }

  async onHandoff(context: Dynamic, agent: Dynamic, source: Dynamic): Promise<void> {
    py.callMethod(context.context, "append", [`foreman lets ${source.name} hand over to ${agent.name}`]);
  }

  async onToolEnd(context: Dynamic, agent: Dynamic, tool: Dynamic, result: Dynamic): Promise<void> {
    py.callMethod(context.context, "append", ["foreman checks"]);
  }

  async onEnd(context: Dynamic, agent: Dynamic, output: Dynamic): Promise<void> {
    py.callMethod(context.context, "append", ["foreman closes"]);
  }
}

/** The price of a part. */
const price: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        function price(part: string): number {
          return py.getItem({ chain: 30, bell: 5 }, part);
        },
        "price",
        ["part"],
        "The price of a part.",
      ),
      { part: field(schema.str) },
    ),
    { annotations: () => ({ part: py.str, return: py.int }) },
  ),
);

const noPromises: Dynamic = outputGuardrail(
  annotated(
    py.signature(
      async function noPromises(ctx: Dynamic, agent: Dynamic, output: string): Promise<Dynamic> {
        py.callMethod(ctx.context, "append", ["guardrail"]);
        return new GuardrailFunctionOutput(null, py.contains(output, "promise"));
      },
      "no_promises",
      ["ctx", "agent", "output"],
    ),
    { ctx: field(schema.any), agent: field(schema.any), output: field(schema.str) },
    { ctx: [RunContextWrapper], agent: [Agent] },
  ),
);

/** The next agent sees the last two items of the conversation, and nothing of this run. */
function lastTwo(data: Dynamic): Dynamic {
  const history = data.input_history;
  const kept = py.isInstance(history, py.tuple) ? py.getSlice(history, -2, null) : history;
  return data.clone({ input_history: kept, pre_handoff_items: py.Tuple.of(), new_items: py.Tuple.of() });
}
annotated(
  py.signature(
    lastTwo,
    "last_two",
    ["data"],
    "The next agent sees the last two items of the conversation, and nothing of this run.",
  ),
  { data: field(schema.any) },
  { data: [HandoffInputData] },
);

const mechanic = new Agent("Mechanic", { instructions: "You repair.", tools: [price], model, hooks: new Foreman() });
const cashier = new Agent("Cashier", {
  instructions: RECOMMENDED_PROMPT_PREFIX + "You take money.",
  model,
  output_guardrails: [noPromises],
});
mechanic.handoffs = [handoff(cashier, { input_filter: lastTwo })];
const desk = new Agent(
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
      name: "Desk",
      instructions: promptWithHandoffInstructions("You welcome people."),
      tools: [price],
      handoffs: [handoff(mechanic, { input_filter: removeAllTools }), cashier],
      model,
      hooks: new Foreman(),
    },
    "Agent.__init__",
  ) as [Dynamic]),
);

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let result: Dynamic;
  let text!: string;
  const diary: string[] = [];
  const hooks = new Diary("> ");
  let messages: Dynamic = request.input.map((i: InputItem) => i.modelDump({ excludeNone: true }));
  if (py.len(messages) === 1) {
    messages = py.getItem(py.getItem(messages, 0), "content");
  }
  const outputs: PyDict = new py.Dict();
  try {
    const manager: Dynamic = new Trace("repair");
    py.enter(manager);
    let failed = false;
    try {
      result = await py.settled(Runner.run(desk, messages, { context: diary, hooks }));
    } catch (caught) {
      failed = true;
      if (!py.exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
    text = py.str(result.final_output);
    py.setItem(
      outputs,
      "items",
      result.new_items.map((item: Dynamic) => item.type),
    );
    py.setItem(outputs, "inputs", result.toInputList().length);
    py.setItem(outputs, "requests", py.truthy(hooks.usage) ? py.getAttr(hooks.usage, "requests") : null);
  } catch (caught2) {
    py.rethrowUnless(caught2, OutputGuardrailTripwireTriggered);
    text = "No promises here.";
  }
  py.setItem(outputs, "diary", diary);
  return new ResponsesAgentResponse({ output: [createTextOutputItem(text, "msg-1")], custom_outputs: outputs });
}
invoke()(answer);

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const diary: string[] = [];
  const messages: PyDict[] = request.input.map((i: InputItem) => i.modelDump({ excludeNone: true }));
  const result = Runner.runStreamed(desk, messages, { context: diary, hooks: new Diary() });
  for await (const event of py.iterateAsync(result.streamEvents())) {
    if (py.getAttr(event, "type") === "run_item_stream_event") {
      yield new ResponsesAgentStreamEvent(createTextDelta(py.getAttr(event, "name"), "event"));
    }
  }
  for (const line of diary) {
    yield new ResponsesAgentStreamEvent(createTextDelta(line, "diary"));
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(py.str(result.final_output), "msg-1"),
  });
}
stream()(answerStream);
