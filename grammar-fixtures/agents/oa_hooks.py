"""A repair shop on the Agents SDK: hooks of runs and of agents, handoffs whose input is filtered, prompts that tell of handoffs, and a trace around runs."""

from typing import Any, AsyncGenerator

from agents import (
    Agent,
    AgentHooks,
    GuardrailFunctionOutput,
    HandoffInputData,
    ModelResponse,
    OpenAIChatCompletionsModel,
    OutputGuardrailTripwireTriggered,
    RunContextWrapper,
    RunHooks,
    Runner,
    Tool,
    Usage,
    function_tool,
    handoff,
    output_guardrail,
    set_tracing_disabled,
    trace,
)
from agents.extensions import handoff_filters
from agents.extensions.handoff_prompt import RECOMMENDED_PROMPT_PREFIX, prompt_with_handoff_instructions
from databricks_openai import AsyncDatabricksOpenAI
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

set_tracing_disabled(True)
model = OpenAIChatCompletionsModel(
    model="databricks-gpt-5-mini", openai_client=AsyncDatabricksOpenAI(max_retries=0)
)


class Diary(RunHooks):
    """Writes down what a run does, in the run's context."""

    def __init__(self, prefix: str = ""):
        self.prefix = prefix
        self.usage: Usage | None = None

    def note(self, context: RunContextWrapper, text: str) -> None:
        context.context.append(self.prefix + text)

    async def on_llm_start(self, context, agent: Agent, system_prompt, input_items: list) -> None:
        head = (system_prompt or "-")[:16].strip()
        self.note(context, f"{agent.name} asks with {len(input_items)} items: {head}")

    async def on_llm_end(self, context, agent: Agent, response: ModelResponse) -> None:
        kinds = ",".join(item.type for item in response.output)
        self.note(context, f"{agent.name} heard {kinds} ({response.usage.total_tokens})")

    async def on_agent_start(self, context, agent: Agent) -> None:
        self.note(context, f"{agent.name} begins")

    async def on_agent_end(self, context, agent: Agent, output: Any) -> None:
        self.usage = context.usage
        self.note(context, f"{agent.name} ends: {output}")

    async def on_handoff(self, context, from_agent: Agent, to_agent: Agent) -> None:
        self.note(context, f"{from_agent.name} -> {to_agent.name}")

    async def on_tool_start(self, context, agent: Agent, tool: Tool) -> None:
        self.note(context, f"{tool.name} begins ({context.tool_arguments})")

    async def on_tool_end(self, context, agent: Agent, tool: Tool, result: Any) -> None:
        self.note(context, f"{tool.name} ends: {result}")


class Foreman(AgentHooks):
    """Of one agent, and only what it needs."""

    async def on_start(self, context: RunContextWrapper, agent: Agent) -> None:
        context.context.append(f"foreman sees {agent.name}")

    async def on_handoff(self, context: RunContextWrapper, agent: Agent, source: Agent) -> None:
        context.context.append(f"foreman lets {source.name} hand over to {agent.name}")

    async def on_tool_end(self, context: RunContextWrapper, agent: Agent, tool: Tool, result: Any) -> None:
        context.context.append("foreman checks")

    async def on_end(self, context: RunContextWrapper, agent: Agent, output: Any) -> None:
        context.context.append("foreman closes")


@function_tool
def price(part: str) -> int:
    """The price of a part."""
    return {"chain": 30, "bell": 5}[part]


@output_guardrail
async def no_promises(ctx: RunContextWrapper, agent: Agent, output: str) -> GuardrailFunctionOutput:
    ctx.context.append("guardrail")
    return GuardrailFunctionOutput(output_info=None, tripwire_triggered="promise" in output)


def last_two(data: HandoffInputData) -> HandoffInputData:
    """The next agent sees the last two items of the conversation, and nothing of this run."""
    history = data.input_history
    kept = history[-2:] if isinstance(history, tuple) else history
    return data.clone(input_history=kept, pre_handoff_items=(), new_items=())


mechanic = Agent(name="Mechanic", instructions="You repair.", tools=[price], model=model, hooks=Foreman())
cashier = Agent(
    name="Cashier",
    instructions=RECOMMENDED_PROMPT_PREFIX + "You take money.",
    model=model,
    output_guardrails=[no_promises],
)
mechanic.handoffs = [handoff(cashier, input_filter=last_two)]
desk = Agent(
    name="Desk",
    instructions=prompt_with_handoff_instructions("You welcome people."),
    tools=[price],
    handoffs=[handoff(mechanic, input_filter=handoff_filters.remove_all_tools), cashier],
    model=model,
    hooks=Foreman(),
)


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    diary: list[str] = []
    hooks = Diary("> ")
    messages: Any = [i.model_dump(exclude_none=True) for i in request.input]
    if len(messages) == 1:
        messages = messages[0]["content"]
    outputs: dict[str, Any] = {}
    try:
        with trace("repair"):
            result = await Runner.run(desk, messages, context=diary, hooks=hooks)
        text = str(result.final_output)
        outputs["items"] = [item.type for item in result.new_items]
        outputs["inputs"] = len(result.to_input_list())
        outputs["requests"] = hooks.usage.requests if hooks.usage else None
    except OutputGuardrailTripwireTriggered:
        text = "No promises here."
    outputs["diary"] = diary
    return ResponsesAgentResponse(
        output=[create_text_output_item(text=text, id="msg-1")], custom_outputs=outputs
    )


@stream()
async def answer_stream(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    diary: list[str] = []
    messages: Any = [i.model_dump(exclude_none=True) for i in request.input]
    result = Runner.run_streamed(desk, messages, context=diary, hooks=Diary())
    async for event in result.stream_events():
        if event.type == "run_item_stream_event":
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=event.name, item_id="event"))
    for line in diary:
        yield ResponsesAgentStreamEvent(**create_text_delta(delta=line, item_id="diary"))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text=str(result.final_output), id="msg-1"),
    )
