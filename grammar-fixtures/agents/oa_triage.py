"""A clinic's front desk: an agent that hands over to specialists, with guardrails and structured answers.

Uses the parts of the Agents SDK beside the plain loop: handoffs, guardrails on input and output, an
agent as a tool, a context object, output types, a limit of turns, and the items of a run.
"""

import json
import logging
from dataclasses import dataclass, field
from typing import Any, AsyncGenerator, Optional

from agents import (
    Agent,
    GuardrailFunctionOutput,
    InputGuardrailTripwireTriggered,
    ItemHelpers,
    MaxTurnsExceeded,
    ModelSettings,
    OutputGuardrailTripwireTriggered,
    RunContextWrapper,
    Runner,
    TResponseInputItem,
    function_tool,
    handoff,
    input_guardrail,
    output_guardrail,
    set_default_openai_api,
    set_default_openai_client,
    set_tracing_disabled,
)
from databricks_openai import AsyncDatabricksOpenAI
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)
from pydantic import BaseModel, Field

logger = logging.getLogger(__name__)
set_default_openai_client(AsyncDatabricksOpenAI(max_retries=0), use_for_tracing=False)
set_default_openai_api("chat_completions")
set_tracing_disabled(True)

MODEL = "databricks-gpt-5-mini"


@dataclass
class Visit:
    """What a run knows and what its tools note down."""

    patient: str
    notes: list[str] = field(default_factory=list)


class Appointment(BaseModel):
    """A booked slot."""

    doctor: str = Field(description="Family name of the doctor")
    day: str
    minutes: Optional[int] = 20


@function_tool
async def free_slots(ctx: RunContextWrapper[Visit], doctor: str, days: list[str] | None = None) -> str:
    """Slots that are still free.

    Looks at one week only.

    Args:
        doctor: Family name.
        days: Weekdays that suit; all when left out.
    """
    ctx.context.notes.append(f"asked for {doctor}")
    if doctor == "Nobody":
        raise LookupError("no such doctor")
    return json.dumps({"patient": ctx.context.patient, "slots": [f"{d} 10:00" for d in days or ["mon"]]})


@function_tool(failure_error_function=None)
def cancel(reference: int) -> str:
    """Cancels an appointment."""
    raise RuntimeError(f"appointment {reference} is in the past")


def dynamic_instructions(ctx: RunContextWrapper[Visit], agent: Agent[Visit]) -> str:
    return f"You are {agent.name}. The patient is {ctx.context.patient}."


@input_guardrail
async def no_emergencies(
    ctx: RunContextWrapper[Visit], agent: Agent, input: str | list[TResponseInputItem]
) -> GuardrailFunctionOutput:
    text = input if isinstance(input, str) else json.dumps(input, default=str)
    urgent = [word for word in ("chest pain", "unconscious") if word in text.lower()]
    return GuardrailFunctionOutput(output_info={"urgent": urgent}, tripwire_triggered=bool(urgent))


@output_guardrail
def no_diagnosis(ctx: RunContextWrapper[Visit], agent: Agent, output: Any) -> GuardrailFunctionOutput:
    return GuardrailFunctionOutput(output_info=None, tripwire_triggered="diagnos" in str(output).lower())


async def on_billing(ctx: RunContextWrapper[Visit]) -> None:
    ctx.context.notes.append("to billing")


translator = Agent(name="Translator", instructions="Translate into plain English.", model=MODEL)
booking = Agent[Visit](
    name="Booking Desk",
    handoff_description="Books appointments.",
    instructions="Book a slot and answer with it.",
    model=MODEL,
    tools=[free_slots, cancel],
    output_type=Appointment,
)
billing = Agent[Visit](name="Billing", instructions=dynamic_instructions, model=MODEL)
desk = Agent[Visit](
    name="Front Desk",
    instructions=dynamic_instructions,
    model=MODEL,
    model_settings=ModelSettings(temperature=0.2, max_tokens=400),
    tools=[
        free_slots,
        translator.as_tool(tool_name="translate", tool_description="Translates what the patient says."),
    ],
    handoffs=[booking, handoff(billing, on_handoff=on_billing, tool_name_override="to_billing")],
    input_guardrails=[no_emergencies],
    output_guardrails=[no_diagnosis],
)


def describe(item: Any) -> str:
    """One line on an item of a run."""
    if item.type == "message_output_item":
        return f"{item.agent.name}: {ItemHelpers.text_message_output(item)}"
    if item.type == "tool_call_item":
        return f"{item.agent.name} calls {item.raw_item.name}({item.raw_item.arguments})"
    if item.type == "tool_call_output_item":
        return f"result: {item.output}"
    if item.type == "handoff_output_item":
        return f"{item.source_agent.name} -> {item.target_agent.name}"
    return item.type


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    inputs = request.custom_inputs or {}
    visit = Visit(patient=inputs.get("patient", "somebody"))
    messages = [{"role": m.role, "content": m.content} for m in request.input]
    try:
        result = await Runner.run(desk, messages, context=visit, max_turns=inputs.get("max_turns", 6))
    except InputGuardrailTripwireTriggered as e:
        info = e.guardrail_result.output.output_info
        text = f"Please call the emergency number ({', '.join(info['urgent'])})."
        return ResponsesAgentResponse(output=[create_text_output_item(text, "msg_guard")])
    except OutputGuardrailTripwireTriggered:
        return ResponsesAgentResponse(output=[create_text_output_item("Ask a doctor.", "msg_guard")])
    except MaxTurnsExceeded as e:
        return ResponsesAgentResponse(output=[create_text_output_item(f"Stopped: {e}", "msg_guard")])
    final = result.final_output
    text = f"{final.doctor} on {final.day}, {final.minutes} min" if isinstance(final, Appointment) else final
    lines = [describe(item) for item in result.new_items]
    if inputs.get("follow_up"):
        follow_up = result.to_input_list() + [{"role": "user", "content": inputs["follow_up"]}]
        second = await Runner.run(result.last_agent, follow_up, context=visit)
        lines += [describe(item) for item in second.new_items]
        text = f"{text} / {second.final_output}"
    return ResponsesAgentResponse(
        output=[create_text_output_item(text, "msg_1")],
        custom_outputs={"notes": visit.notes, "log": lines, "agent": result.last_agent.name},
    )


@stream()
async def answer_stream(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    inputs = request.custom_inputs or {}
    visit = Visit(patient=inputs.get("patient", "somebody"))
    result = Runner.run_streamed(
        desk,
        input=request.input[-1].content,
        context=visit,
        max_turns=inputs.get("max_turns", 6),
    )
    text = ""
    async for event in result.stream_events():
        if event.type == "raw_response_event" and event.data.type == "response.output_text.delta":
            text += event.data.delta
            yield ResponsesAgentStreamEvent(**create_text_delta(event.data.delta, "msg_1"))
        elif event.type == "agent_updated_stream_event":
            yield ResponsesAgentStreamEvent(**create_text_delta(f"[{event.new_agent.name}] ", "msg_1"))
        elif event.type == "run_item_stream_event":
            logger.info("%s", event.name)
            yield ResponsesAgentStreamEvent(
                **create_text_delta(f"<{event.name}> {describe(event.item)}\n", "msg_log")
            )
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text or str(result.final_output), "msg_1"),
        custom_outputs={"notes": visit.notes, "turns": result.current_turn, "agent": result.last_agent.name},
    )
