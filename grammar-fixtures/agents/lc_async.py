"""A museum guide: LangGraph written by hand, with async handlers that stream every mode."""

import logging
import operator
import uuid
from typing import Annotated, Any, AsyncGenerator, Literal, Optional, Sequence, TypedDict

import mlflow
from databricks_langchain import ChatDatabricks
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    AnyMessage,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
)
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import tool
from langgraph.checkpoint.memory import MemorySaver
from langgraph.config import get_stream_writer
from langgraph.graph import END, START, MessagesState, StateGraph
from langgraph.graph.message import add_messages
from langgraph.prebuilt import ToolNode, tools_condition
from langgraph.types import Command, Send, interrupt
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    output_to_responses_items_stream,
    to_chat_completions_input,
)

logger = logging.getLogger(__name__)
mlflow.langchain.autolog()

ROOMS = {"1": ["a vase", "an amphora"], "2": ["the Blue Lady"], "cellar": []}
SYSTEM = "You show people around a small museum."


class GuideState(TypedDict):
    messages: Annotated[Sequence[AnyMessage], add_messages]
    visited: Annotated[list[str], operator.add]
    notes: dict[str, Any]
    tired: bool


class RoomState(TypedDict):
    room: str


@tool
async def look_around(room: str) -> str:
    """What there is to see in a room."""
    writer = get_stream_writer()
    writer({"looking": room, "things": len(ROOMS.get(room, []))})
    things = ROOMS.get(room)
    if things is None:
        return f"There is no room {room}."
    return ", ".join(things) or "nothing"


@tool
def opening_hours(day: Literal["today", "sunday"] = "today") -> dict:
    """When the museum is open."""
    return {"day": day, "open": "10:00", "close": "17:30" if day == "today" else None}


tools = [look_around, opening_hours]
llm = ChatDatabricks(endpoint="databricks-claude-sonnet-4-5", max_tokens=300)
llm_with_tools = llm.bind_tools(tools)


async def call_model(state: GuideState, config: RunnableConfig) -> dict[str, Any]:
    visitor = config["configurable"].get("visitor") or "a visitor"
    prompt = SystemMessage(content=f"{SYSTEM} You speak to {visitor}.")
    response = await llm_with_tools.ainvoke([prompt] + list(state["messages"]), config)
    return {"messages": [response]}


def should_continue(state: GuideState) -> str:
    last = state["messages"][-1]
    if isinstance(last, AIMessage) and last.tool_calls:
        return "tools"
    if len(state["messages"]) > 8:
        return "rest"
    return "sum_up" if state.get("visited") else END


def remember(state: GuideState) -> dict[str, Any]:
    """Which rooms the last tools were about."""
    rooms = []
    for message in reversed(state["messages"]):
        if isinstance(message, AIMessage):
            rooms = [c["args"]["room"] for c in message.tool_calls if "room" in c["args"]]
            break
    return {"visited": rooms, "notes": {**(state.get("notes") or {}), **{r: len(ROOMS.get(r, [])) for r in rooms}}}


def to_rooms(state: GuideState):
    new = [room for room in state["visited"] if room in ROOMS]
    return [Send("visit", {"room": room}) for room in new] or "agent"


def visit(state: RoomState) -> dict[str, Any]:
    return {"notes": {"last": state["room"]}} if state["room"] == "2" else {}


def sum_up(state: GuideState) -> Command[Literal["rest", "__end__"]]:
    rooms = ", ".join(sorted(set(state["visited"])))
    update = {"messages": [AIMessage(content=f"(rooms: {rooms})", id=str(uuid.uuid4()))]}
    return Command(update=update, goto="rest" if len(state["visited"]) > 2 else END)


def rest(state: GuideState) -> dict:
    return {"tired": True, "messages": [AIMessage("Time for a break.", name="guide")]}


builder = StateGraph(GuideState)
builder.add_node("agent", call_model)
builder.add_node("tools", ToolNode(tools, handle_tool_errors=True))
builder.add_node(remember)
builder.add_node("visit", visit)
builder.add_node("sum_up", sum_up)
builder.add_node("rest", rest)
builder.add_edge(START, "agent")
builder.add_conditional_edges("agent", should_continue, ["tools", "sum_up", "rest", END])
builder.add_edge("tools", "remember")
builder.add_conditional_edges("remember", to_rooms, ["visit", "agent"])
builder.add_edge("visit", "agent")
builder.add_edge("rest", END)
graph = builder.compile(checkpointer=MemorySaver())


def thread_of(request: ResponsesAgentRequest) -> str:
    ci = dict(request.custom_inputs or {})
    if "thread_id" in ci:
        return ci["thread_id"]
    if request.context and request.context.conversation_id:
        return request.context.conversation_id
    return str(uuid.uuid4())


@invoke()
async def non_streaming(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [
        event.item
        async for event in streaming(request)
        if event.type == "response.output_item.done"
    ]
    config = {"configurable": {"thread_id": thread_of(request)}}
    state = await graph.aget_state(config)
    values = state.values
    return ResponsesAgentResponse(
        output=outputs,
        custom_outputs={
            "visited": values.get("visited"),
            "notes": values.get("notes"),
            "tired": values.get("tired", False),
            "count": len(values.get("messages", [])),
            "types": [m.type for m in values.get("messages", [])],
            "next": list(state.next),
        },
    )


@stream()
async def streaming(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    ci = request.custom_inputs or {}
    config: RunnableConfig = {
        "configurable": {"thread_id": thread_of(request), "visitor": ci.get("visitor")},
        "recursion_limit": ci.get("limit", 30),
    }
    async for event in graph.astream(
        {"messages": messages}, config, stream_mode=["updates", "messages", "custom", "values"]
    ):
        mode, data = event
        if mode == "updates":
            for node, update in data.items():
                if update and update.get("messages"):
                    async_items = output_to_responses_items_stream(update["messages"])
                    for item in async_items:
                        yield item
                elif update:
                    yield ResponsesAgentStreamEvent(type="guide.note", node=node, update=str(update))
                else:
                    yield ResponsesAgentStreamEvent(type="guide.step", node=node)
        elif mode == "messages":
            chunk, metadata = data
            if isinstance(chunk, AIMessageChunk) and chunk.content:
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=chunk.content, item_id=chunk.id))
            elif isinstance(chunk, ToolMessage):
                yield ResponsesAgentStreamEvent(type="guide.tool", name=chunk.name, status=chunk.status, node=metadata["langgraph_node"])
        elif mode == "custom":
            yield ResponsesAgentStreamEvent(type="guide.custom", data=data)
        else:
            yield ResponsesAgentStreamEvent(type="guide.values", count=len(data["messages"]), visited=data.get("visited"))
