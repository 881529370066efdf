"""A travel desk: a supervisor of langgraph_supervisor over two agents with tools, and a hand-written router over a schema made at run time."""

import functools
import os
from typing import Annotated, Any, Generator, Literal

from databricks_langchain import ChatDatabricks
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage, ToolMessage
from langchain_core.runnables import RunnableLambda
from langchain_core.tools import InjectedToolCallId, tool
from langgraph.graph import END, MessagesState, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import InjectedState, create_react_agent
from langgraph.types import Command
from langgraph_supervisor import create_supervisor
from mlflow.genai.agent_server import invoke, stream
from mlflow.langchain.chat_agent_langgraph import ChatAgentState
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    output_to_responses_items_stream,
    to_chat_completions_input,
)
from pydantic import BaseModel

FARES = {"Rome": 89.5, "Oslo": 210.0}

llm = ChatDatabricks(endpoint="databricks-claude-sonnet-4-5", temperature=0)
small = ChatDatabricks(endpoint="databricks-meta-llama-3-3-70b-instruct")


@tool
def fare(city: str) -> float:
    """What a seat to a city costs.

    Args:
        city: where to go
    """
    return FARES[city]


@tool
def hotels(city: str, stars: int = 3) -> list[str]:
    """Hotels of a city."""
    return [f"{city} Inn"] * (stars - 2)


fares = create_react_agent(small, tools=[fare], prompt="You know fares.", name="fares agent")
rooms = create_react_agent(small, tools=[hotels], prompt="You know hotels.", name="rooms")


def weather_node(state: dict[str, Any]) -> dict[str, Any]:
    last = state["messages"][-1]
    return {
        "messages": [AIMessage(content=f"Sun. ({type(last).__name__})", name="weather")],
        "conversation_id": "c-1",
    }


weather = RunnableLambda(weather_node)
weather.name = "weather"

supervisor = create_supervisor(
    agents=[fares, rooms, weather],
    model=llm,
    prompt="You lead a travel desk. Hand over to one agent at a time.",
    add_handoff_messages=os.environ.get("QUIET_DESK") is None,
    output_mode="full_history",
).compile()

brief = create_supervisor(
    [fares, rooms],
    model=llm,
    output_mode="last_message",
    add_handoff_messages=False,
    supervisor_name="lead",
    handoff_tool_prefix="ask_",
).compile(name="brief")


# ---- the same desk by hand ----

WORKERS = {"Fares": "Knows what seats cost.", "Rooms": "Knows hotels."}
MAX_ITERATIONS = 3
options = list(WORKERS.keys()) + ["FINISH"]
descriptions = "\n".join(f"- {name}: {text}" for name, text in WORKERS.items())


class NextNode(BaseModel):
    """Who comes next."""

    next_node: Literal[tuple(options)]


def router(state: dict[str, Any]) -> dict[str, Any]:
    count = state.get("iteration_count", 0) + 1
    if count > MAX_ITERATIONS:
        return {"next_node": "FINISH"}
    chosen = (
        RunnableLambda(
            lambda s: [{"role": "system", "content": f"Route the question.\n{descriptions}"}] + s["messages"]
        )
        | llm.with_structured_output(NextNode)
    ).invoke(state)
    next_node = chosen.next_node
    if state.get("next_node") == next_node:
        return {"next_node": "FINISH"}
    return {"iteration_count": count, "next_node": next_node}


def agent_node(state: dict[str, Any], agent: CompiledStateGraph, name: str) -> dict[str, Any]:
    result = agent.invoke({"messages": state["messages"]})
    return {
        "messages": [
            {"role": "assistant", "content": result["messages"][-1].content, "name": name},
        ]
    }


def final_answer(state: dict[str, Any]) -> dict[str, Any]:
    prompt = "Answer the user from what the assistants said."
    messages = state["messages"] + [{"role": "user", "content": prompt}]
    return {"messages": [llm.invoke(messages)]}


class DeskState(ChatAgentState):
    next_node: str
    iteration_count: int


workflow = StateGraph(DeskState)
workflow.add_node("Fares", functools.partial(agent_node, agent=fares, name="Fares"))
workflow.add_node("Rooms", functools.partial(agent_node, agent=rooms, name="Rooms"))
workflow.add_node("router", router)
workflow.add_node("final_answer", final_answer)
workflow.set_entry_point("router")
for worker in WORKERS:
    workflow.add_edge(worker, "router")
workflow.add_conditional_edges(
    "router", lambda x: x["next_node"], {**{k: k for k in WORKERS}, "FINISH": "final_answer"}
)
workflow.add_edge("final_answer", END)
by_hand = workflow.compile()


# ---- a swarm with hand-offs of its own ----


def make_handoff(*, agent_name: str, description: str | None = None):
    name = f"go_to_{agent_name}"

    @tool(name, description=description or f"Go to {agent_name}")
    def handoff(
        reason: str,
        state: Annotated[dict, InjectedState],
        tool_call_id: Annotated[str, InjectedToolCallId],
    ) -> Command:
        done = ToolMessage(content=f"Over to {agent_name}: {reason}", name=name, tool_call_id=tool_call_id)
        return Command(
            goto=agent_name, update={"messages": state["messages"] + [done]}, graph=Command.PARENT
        )

    return handoff


front = create_react_agent(
    llm, tools=[make_handoff(agent_name="back"), fare], prompt="You greet.", name="front"
)
back = create_react_agent(llm, tools=[make_handoff(agent_name="front")], prompt="You book.", name="back")
swarm = (
    StateGraph(MessagesState)
    .add_node("front", front)
    .add_node("back", back)
    .add_edge("__start__", "front")
    .compile()
)

DESKS = {"desk": supervisor, "brief": brief, "swarm": swarm}


def chosen_desk(request: ResponsesAgentRequest) -> str:
    return (request.custom_inputs or {}).get("desk", "desk")


@invoke()
def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    name = chosen_desk(request)
    if name == "hand":
        state = by_hand.invoke({"messages": messages})
        said = [m["content"] for m in state["messages"]]
        outputs = {"count": state.get("iteration_count"), "next": state["next_node"], "said": said}
        last = AIMessage(content=said[-1], id="last")
        events = list(output_to_responses_items_stream([last]))
    else:
        state = DESKS[name].invoke({"messages": messages})
        kinds = [[m.type, m.name, m.content] for m in state["messages"]]
        outputs = {"history": kinds}
        events = list(output_to_responses_items_stream(state["messages"][len(messages) :]))
    items = [e.item for e in events if e.type == "response.output_item.done"]
    return ResponsesAgentResponse(output=items, custom_outputs=outputs)


@stream()
def answer_stream(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    messages = to_chat_completions_input([i.model_dump() for i in request.input])
    name = chosen_desk(request)
    if name == "hand":
        for event in by_hand.stream({"messages": messages}, stream_mode="updates"):
            for node, update in event.items():
                said = f"{node}: {sorted(update)} "
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=said, item_id="hand"))
        return
    first = True
    seen: set[str] = set()
    for _, events in DESKS[name].stream({"messages": messages}, stream_mode=["updates"]):
        for node, update in events.items():
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=f"<{node}>", item_id="node"))
            new = [m for m in (update or {}).get("messages", []) if m.id not in seen]
            if first and name != "swarm":
                new = new[len(messages) :]
                first = False
            seen.update(m.id for m in new)
            yield from output_to_responses_items_stream([m for m in new if not isinstance(m, HumanMessage)])
    for path, (chunk, meta) in DESKS[name].stream(
        {"messages": messages}, stream_mode="messages", subgraphs=True
    ):
        if isinstance(chunk, AIMessageChunk) and chunk.content:
            where = f"{len(path)} {meta['langgraph_node']}: {chunk.content}"
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=where, item_id="chunk"))
