/**
 * A clinic's front desk: an agent that hands over to specialists, with guardrails and structured answers.
 *
 * Uses the parts of the Agents SDK beside the plain loop: handoffs, guardrails on input and output, an
 * agent as a tool, a context object, output types, a limit of turns, and the items of a run.
 */

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
  GuardrailFunctionOutput,
  InputGuardrailTripwireTriggered,
  ItemHelpers,
  MaxTurnsExceeded,
  ModelSettings,
  OutputGuardrailTripwireTriggered,
  RunContextWrapper,
  Runner,
  functionTool,
  handoff,
  inputGuardrail,
  outputGuardrail,
  setDefaultOpenaiApi,
  setDefaultOpenaiClient,
  setTracingDisabled,
} from "./runtime/openai-agents/index.js";
import { BaseModel, annotated, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";
import { MODEL } from "./config.js";

const logger = getLogger("oa_triage");
setDefaultOpenaiClient(new DatabricksOpenAI({ max_retries: 0 }), false);
setDefaultOpenaiApi("chat_completions");
setTracingDisabled(true);

/** What a run knows and what its tools note down. */
class Visit {
  declare patient: string;
  declare notes: string[];

  constructor(patient: string, notes: Dynamic = []) {
    this.patient = patient;
    this.notes = notes;
  }
  static {
    py.dataclass(this, [{ name: "patient" }, { name: "notes" }]);
    py.signature(this, "Visit.__init__", ["patient", "notes="]);
  }
}

/** A booked slot. */
class Appointment extends BaseModel {
  declare doctor: string;
  declare day: string;
  declare minutes: Dynamic;

  static {
    defineModel(
      this,
      {
        doctor: field(schema.str, { description: "Family name of the doctor" }),
        day: field(schema.str),
        minutes: field(schema.optional(schema.int), { default: 20 }),
      },
      { doc: "A booked slot." },
    );
  }
}

/**
 * Slots that are still free.
 *
 * Looks at one week only.
 *
 * Args:
 *     doctor: Family name.
 *     days: Weekdays that suit; all when left out.
 */
const freeSlots: Dynamic = functionTool(
  py.describe(
    annotated(
      py.signature(
        async function freeSlots(ctx: Dynamic, doctor: string, days: Dynamic = null): Promise<string> {
          py.callMethod(py.getAttr(ctx.context, "notes"), "append", [`asked for ${py.str(doctor)}`]);
          if (doctor === "Nobody") {
            throw new py.LookupError("no such doctor");
          }
          return py.jsonDumps({
            patient: py.getAttr(ctx.context, "patient"),
            slots: Array.from(py.iterate(py.or(days, () => ["mon"])), (d: string) => `${py.str(d)} 10:00`),
          });
        },
        "free_slots",
        ["ctx", "doctor", "days="],
        "Slots that are still free.\n\n    Looks at one week only.\n\n    Args:\n        doctor: Family name.\n        days: Weekdays that suit; all when left out.\n    ",
      ),
      {
        ctx: field(schema.any),
        doctor: field(schema.str),
        days: field(schema.union(schema.list(schema.str), schema.none), { default: null }),
      },
      { ctx: [RunContextWrapper] },
    ),
    {
      defaults: { days: null },
      annotations: () => ({
        ctx: subscribed(RunContextWrapper, [Visit]),
        doctor: py.str,
        days: unionOf(subscribed(py.list, [py.str]), null),
        return: py.str,
      }),
    },
  ),
);

/** Cancels an appointment. */
const cancel: Dynamic = functionTool(undefined, { failure_error_function: null })(
  py.describe(
    annotated(
      py.signature(
        function cancel(reference: number): string {
          throw new py.RuntimeError(`appointment ${py.str(reference)} is in the past`);
        },
        "cancel",
        ["reference"],
        "Cancels an appointment.",
      ),
      { reference: field(schema.int) },
    ),
    { annotations: () => ({ reference: py.int, return: py.str }) },
  ),
);

function dynamicInstructions(ctx: Dynamic, agent: Dynamic): string {
  return `You are ${agent.name}. The patient is ${py.str(py.getAttr(ctx.context, "patient"))}.`;
}
annotated(
  py.signature(dynamicInstructions, "dynamic_instructions", ["ctx", "agent"]),
  { ctx: field(schema.any), agent: field(schema.any) },
  { ctx: [RunContextWrapper], agent: [Agent] },
);

const noEmergencies: Dynamic = inputGuardrail(
  annotated(
    py.signature(
      async function noEmergencies(ctx: Dynamic, agent: Dynamic, input: Dynamic): Promise<Dynamic> {
        const text = typeof input === "string" ? input : py.jsonDumps(input, { default: py.str });
        const urgent: string[] = py.flatMap(py.Tuple.of("chest pain", "unconscious"), (word: string) =>
          text.toLowerCase().includes(word) ? [word] : [],
        );
        return new GuardrailFunctionOutput({ urgent }, urgent.length > 0);
      },
      "no_emergencies",
      ["ctx", "agent", "input"],
    ),
    {
      ctx: field(schema.any),
      agent: field(schema.any),
      input: field(schema.union(schema.str, schema.list(schema.any))),
    },
    { ctx: [RunContextWrapper], agent: [Agent] },
  ),
);

const noDiagnosis: Dynamic = outputGuardrail(
  annotated(
    py.signature(
      function noDiagnosis(ctx: Dynamic, agent: Dynamic, output: Dynamic): Dynamic {
        return new GuardrailFunctionOutput(null, py.str(output).toLowerCase().includes("diagnos"));
      },
      "no_diagnosis",
      ["ctx", "agent", "output"],
    ),
    { ctx: field(schema.any), agent: field(schema.any), output: field(schema.any) },
    { ctx: [RunContextWrapper], agent: [Agent] },
  ),
);

async function onBilling(ctx: Dynamic): Promise<void> {
  py.callMethod(py.getAttr(ctx.context, "notes"), "append", ["to billing"]);
}
annotated(py.signature(onBilling, "on_billing", ["ctx"]), { ctx: field(schema.any) }, { ctx: [RunContextWrapper] });

const translator = new Agent("Translator", { instructions: "Translate into plain English.", model: MODEL });
const booking = py.call(Agent, [], {
  name: "Booking Desk",
  handoff_description: "Books appointments.",
  instructions: "Book a slot and answer with it.",
  model: MODEL,
  tools: [freeSlots, cancel],
  output_type: Appointment,
});
const billing = py.call(Agent, [], { name: "Billing", instructions: dynamicInstructions, model: MODEL });
const desk = py.call(Agent, [], {
  name: "Front Desk",
  instructions: dynamicInstructions,
  model: MODEL,
  model_settings: new ModelSettings({ temperature: 0.2, max_tokens: 400 }),
  tools: [freeSlots, translator.asTool("translate", "Translates what the patient says.")],
  handoffs: [booking, handoff(billing, { on_handoff: onBilling, tool_name_override: "to_billing" })],
  input_guardrails: [noEmergencies],
  output_guardrails: [noDiagnosis],
});

/** One line on an item of a run. */
function describe(item: Dynamic): string {
  if (py.getAttr(item, "type") === "message_output_item") {
    return `${py.str(py.getAttr(py.getAttr(item, "agent"), "name"))}: ${ItemHelpers.textMessageOutput(item)}`;
  }
  if (py.getAttr(item, "type") === "tool_call_item") {
    return `${py.str(py.getAttr(py.getAttr(item, "agent"), "name"))} calls ${py.str(py.getAttr(py.getAttr(item, "raw_item"), "name"))}(${py.str(py.getAttr(py.getAttr(item, "raw_item"), "arguments"))})`;
  }
  if (py.getAttr(item, "type") === "tool_call_output_item") {
    return `result: ${py.str(py.getAttr(item, "output"))}`;
  }
  if (py.getAttr(item, "type") === "handoff_output_item") {
    return `${py.str(py.getAttr(py.getAttr(item, "source_agent"), "name"))} -> ${py.str(py.getAttr(py.getAttr(item, "target_agent"), "name"))}`;
  }
  return py.getAttr(item, "type");
}

async function answer(request: ResponsesAgentRequest): Promise<Dynamic> {
  let result: Dynamic;
  let text: Dynamic;
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const visit = new Visit(py.get(inputs, "patient", "somebody"));
  const messages: Dynamic[] = request.input.map((m: InputItem) => ({
    role: py.getAttr(m, "role"),
    content: py.getAttr(m, "content"),
  }));
  try {
    result = await py.settled(
      Runner.run(desk, messages, { context: visit, max_turns: py.get(inputs, "max_turns", 6) }),
    );
  } catch (caught) {
    const e: Dynamic = py.toException(caught);
    if (e instanceof InputGuardrailTripwireTriggered) {
      const info = py.getAttr(py.getAttr(py.getAttr(e, "guardrail_result"), "output"), "output_info");
      text = `Please call the emergency number (${py.join(", ", py.getItem(info, "urgent"))}).`;
      return new ResponsesAgentResponse({ output: [createTextOutputItem(text, "msg_guard")] });
    } else if (e instanceof OutputGuardrailTripwireTriggered) {
      return new ResponsesAgentResponse({ output: [createTextOutputItem("Ask a doctor.", "msg_guard")] });
    } else if (e instanceof MaxTurnsExceeded) {
      return new ResponsesAgentResponse({ output: [createTextOutputItem(`Stopped: ${py.str(e)}`, "msg_guard")] });
    } else {
      throw caught;
    }
  }
  const final = result.final_output;
  text = final instanceof Appointment ? `${py.str(final.doctor)} on ${final.day}, ${py.str(final.minutes)} min` : final;
  let lines: string[] = result.new_items.map((item: Dynamic) => describe(item));
  if (py.truthy(py.get(inputs, "follow_up"))) {
    const followUp: Dynamic[] = py.add(result.toInputList(), [
      { role: "user", content: py.getItem(inputs, "follow_up") },
    ]);
    const second = await py.settled(Runner.run(result.last_agent, followUp, { context: visit }));
    lines = py.iadd(
      lines,
      second.new_items.map((item: Dynamic) => describe(item)),
    );
    text = `${py.str(text)} / ${py.str(second.final_output)}`;
  }
  return new ResponsesAgentResponse({
    output: [createTextOutputItem(text, "msg_1")],
    custom_outputs: { notes: visit.notes, log: lines, agent: result.last_agent.name },
  });
}
invoke()(answer);

async function* answerStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const visit = new Visit(py.get(inputs, "patient", "somebody"));
  const result = Runner.runStreamed(desk, py.getAttr(py.getItem(request.input, -1), "content"), {
    context: visit,
    max_turns: py.get(inputs, "max_turns", 6),
  });
  let text: Dynamic = "";
  for await (const event of py.iterateAsync(result.streamEvents())) {
    if (
      py.getAttr(event, "type") === "raw_response_event" &&
      py.getAttr(py.getAttr(event, "data"), "type") === "response.output_text.delta"
    ) {
      text = py.iadd(text, py.getAttr(py.getAttr(event, "data"), "delta"));
      yield new ResponsesAgentStreamEvent(createTextDelta(py.getAttr(py.getAttr(event, "data"), "delta"), "msg_1"));
    } else if (py.getAttr(event, "type") === "agent_updated_stream_event") {
      yield new ResponsesAgentStreamEvent(
        createTextDelta(`[${py.str(py.getAttr(py.getAttr(event, "new_agent"), "name"))}] `, "msg_1"),
      );
    } else if (py.getAttr(event, "type") === "run_item_stream_event") {
      logger.info("%s", py.getAttr(event, "name"));
      yield new ResponsesAgentStreamEvent(
        createTextDelta(
          `<${py.str(py.getAttr(event, "name"))}> ${py.str(describe(py.getAttr(event, "item")))}\n`,
          "msg_log",
        ),
      );
    }
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(
      py.or(text, () => py.str(result.final_output)),
      "msg_1",
    ),
    custom_outputs: { notes: visit.notes, turns: result.current_turn, agent: result.last_agent.name },
  });
}
stream()(answerStream);
