"""A library desk on create_agent: hooks before and after the model, around it and around the tools, a state of its own, answers as objects, and threads."""

import logging
from typing import Annotated, Any, AsyncGenerator, Callable, NotRequired

from databricks_langchain import ChatDatabricks
from langchain.agents import AgentState, create_agent
from langchain.agents.middleware import (
    AgentMiddleware,
    ModelRequest,
    ModelResponse,
    after_model,
    before_agent,
    before_model,
    dynamic_prompt,
    hook_config,
    wrap_model_call,
    wrap_tool_call,
)
from langchain.agents.structured_output import ToolStrategy
from langchain.messages import AIMessage, AIMessageChunk, ToolMessage
from langchain.tools import tool
from langchain_core.messages import RemoveMessage
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph.message import REMOVE_ALL_MESSAGES
from langgraph.prebuilt import InjectedState, create_react_agent
from langgraph.runtime import Runtime
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
    output_to_responses_items_stream,
    to_chat_completions_input,
)
from pydantic import BaseModel, Field

logger = logging.getLogger(__name__)

SHELVES = {"Momo": 7, "Krabat": 3}

llm = ChatDatabricks(endpoint="databricks-claude-sonnet-4-5", temperature=0, max_retries=0)
backup = ChatDatabricks(endpoint="databricks-meta-llama-3-3-70b-instruct", max_tokens=50)


class DeskState(AgentState):
    reader: NotRequired[str]
    rounds: NotRequired[int]


@tool
def shelf(title: str) -> int:
    """The shelf of a book.

    Args:
        title: the whole title
    """
    return SHELVES[title]


@tool
def lend(title: str, state: Annotated[dict, InjectedState], days: int = 14) -> str:
    """Lends a book to the reader at the desk."""
    return f"{state.get('reader', 'nobody')} has {title} for {days} days"


@before_agent
def greet(state: DeskState, runtime: Runtime) -> dict[str, Any] | None:
    if len(state["messages"]) == 1 and state["messages"][0].content == "Hello":
        return {"reader": "a friend"}
    return None


@before_model(state_schema=DeskState, can_jump_to=["end"])
def count_rounds(state: DeskState, runtime: Runtime) -> dict[str, Any] | None:
    """At most three rounds."""
    rounds = state.get("rounds", 0)
    if rounds >= 3:
        return {"messages": [AIMessage(content="Enough for today.")], "jump_to": "end"}
    return {"rounds": rounds + 1}


@dynamic_prompt
def prompt_of_reader(request: ModelRequest) -> str:
    reader = request.state.get("reader")
    return f"You work in a library. Reader: {reader}." if reader else "You work in a library."


@wrap_model_call
def fall_back(
    request: ModelRequest, handler: Callable[[ModelRequest], ModelResponse]
) -> ModelResponse:
    try:
        return handler(request)
    except Exception as e:
        if "quota" not in str(e):
            raise
        logger.warning("falling back: %s", e)
        return handler(request.override(model=backup))


@wrap_tool_call
def explain_errors(request, handler):
    for attempt in range(2):
        try:
            return handler(request)
        except KeyError as e:
            if attempt == 0:
                call = {**request.tool_call, "args": {"title": request.tool_call["args"]["title"].title()}}
                request = request.override(tool_call=call)
                continue
            return ToolMessage(
                content=f"No book {e} ({request.tool.name}).", tool_call_id=request.tool_call["id"]
            )


class Censor(AgentMiddleware):
    """Swears are taken back, and the model is asked again."""

    state_schema = DeskState

    def __init__(self, words: list[str]):
        super().__init__()
        self.words = words
        self.tools = [lend]

    @hook_config(can_jump_to=["model", "end"])
    def after_model(self, state: DeskState, runtime: Runtime) -> dict[str, Any] | None:
        last = state["messages"][-1]
        if any(word in last.text for word in self.words):
            return {"messages": [RemoveMessage(id=last.id)], "jump_to": "model"}
        return None


@after_model
def sign(state: AgentState, runtime: Runtime) -> dict[str, Any] | None:
    last = state["messages"][-1]
    if not last.tool_calls and "signed" in state["messages"][0].content:
        return {"messages": [last.model_copy(update={"content": last.content + " - the desk"})]}
    return None


desk = create_agent(
    llm,
    tools=[shelf],
    middleware=[greet, count_rounds, prompt_of_reader, fall_back, explain_errors, Censor(["damn"]), sign],
    state_schema=DeskState,
    checkpointer=InMemorySaver(),
    name="desk",
)


class Loan(BaseModel):
    """What was lent."""

    title: str = Field(description="The whole title")
    days: int = Field(gt=0)


clerk = create_agent(llm, tools=[shelf], response_format=Loan, system_prompt="Lend books.")
strict_clerk = create_agent(
    llm, response_format=ToolStrategy(Loan, handle_errors=False, tool_message_content="Noted.")
)


def keep_last(state: dict[str, Any]) -> dict[str, Any]:
    return {"llm_input_messages": state["messages"][-1:]}


def check(state: dict[str, Any]) -> dict[str, Any]:
    last = state["messages"][-1]
    if "forget" in str(last.content):
        return {"messages": [RemoveMessage(id=REMOVE_ALL_MESSAGES), AIMessage(content="Forgotten.")]}
    return {}


old_desk = create_react_agent(
    llm, [shelf], prompt="An old desk.", pre_model_hook=keep_last, post_model_hook=check, name="old"
)


def config_of(request: ResponsesAgentRequest) -> dict[str, Any]:
    return {"configurable": {"thread_id": (request.custom_inputs or {}).get("thread", "t-0")}}


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    inputs = dict(request.custom_inputs or {})
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    kind = inputs.get("kind", "desk")
    outputs: dict[str, Any] = {}
    if kind == "clerk" or kind == "strict":
        state = (clerk if kind == "clerk" else strict_clerk).invoke({"messages": messages})
        loan = state.get("structured_response")
        outputs["loan"] = loan.model_dump() if loan else None
        outputs["keys"] = sorted(state)
    elif kind == "old":
        state = await old_desk.ainvoke({"messages": messages})
        outputs["keys"] = sorted(state)
    else:
        config = config_of(request)
        if inputs.get("forget"):
            before = desk.get_state(config)
            desk.update_state(
                config, {"messages": [RemoveMessage(id=m.id) for m in before.values["messages"]], "rounds": 0}
            )
        fields = {"reader": inputs["reader"]} if "reader" in inputs else {}
        state = desk.invoke({"messages": messages, **fields}, config)
        snapshot = desk.get_state(config)
        outputs = {
            "keys": sorted(state),
            "rounds": snapshot.values.get("rounds"),
            "next": list(snapshot.next),
            "count": len(snapshot.values["messages"]),
        }
    outputs["said"] = [[m.type, m.name, m.content] for m in state["messages"]]
    item = create_text_output_item(text=str(state["messages"][-1].content), id="m-1")
    return ResponsesAgentResponse(output=[item], custom_outputs=outputs)


@stream()
async def answer_stream(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    inputs = dict(request.custom_inputs or {})
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    agents = {"clerk": clerk, "strict": strict_clerk, "old": old_desk}
    agent = agents.get(inputs.get("kind", "desk"), desk)
    config = {"configurable": {"thread_id": inputs.get("thread", "t-0") + "-stream"}}
    fields = {"reader": inputs["reader"]} if "reader" in inputs else {}
    for mode, event in agent.stream(
        {"messages": messages, **fields}, config, stream_mode=["updates", "messages"]
    ):
        if mode == "updates":
            for node, update in event.items():
                keys = ",".join(sorted(update)) if update else "-"
                yield ResponsesAgentStreamEvent(
                    **create_text_delta(delta=f"<{node}:{keys}>", item_id="node")
                )
                said = [m for m in (update or {}).get("messages", []) if not isinstance(m, RemoveMessage)]
                for item in output_to_responses_items_stream(said):
                    yield item
        else:
            chunk, meta = event
            if isinstance(chunk, AIMessageChunk) and chunk.content:
                where = f"{meta['langgraph_node']}: {chunk.content}"
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=where, item_id="chunk"))
