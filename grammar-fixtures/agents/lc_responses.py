"""A herbarium's assistant that mixes families: a LangGraph graph over the Responses API, a self-managed
vector index asked for documents that are unlike each other, a Unity Catalog function, a tool of its own
that fails, threads kept in memory, and the plain client of the Responses API beside them.
"""

import json
from typing import Annotated, Any, Generator, Literal, Optional, TypedDict
from uuid import uuid4

import mlflow
from databricks_langchain import (
    ChatDatabricks,
    DatabricksEmbeddings,
    DatabricksVectorSearch,
    UCFunctionToolkit,
)
from databricks_openai import DatabricksOpenAI
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import tool
from langgraph.checkpoint.memory import MemorySaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.message import add_messages
from langgraph.prebuilt import ToolNode
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)
from openai import APIStatusError
from pydantic import BaseModel, Field

mlflow.langchain.autolog()

ENDPOINT = "databricks-gpt-5-mini"
client = DatabricksOpenAI(max_retries=0)
llm = ChatDatabricks(model=ENDPOINT, use_responses_api=True, temperature=0.3, max_retries=0)
store = DatabricksVectorSearch(
    index_name="garden.herbarium.sheets_idx",
    embedding=DatabricksEmbeddings(endpoint="databricks-gte-large-en"),
    text_column="label",
    columns=["id", "family"],
)
varied = store.as_retriever(search_type="mmr", search_kwargs={"k": 2, "fetch_k": 4, "lambda_mult": 0.3})
certain = store.as_retriever(
    search_type="similarity_score_threshold", search_kwargs={"k": 3, "score_threshold": 0.7}
)


class Herbarium(TypedDict):
    messages: Annotated[list[AnyMessage], add_messages]
    sheets: list[str]
    kind: Optional[str]


class Kind(BaseModel):
    """What is asked for."""

    kind: Literal["plant", "visit"] = Field(description="A plant, or a visit of the herbarium")


@tool
def shelf(family: str) -> str:
    """Where a family is kept.

    Args:
        family: The Latin name.
    """
    shelves = {"Rosaceae": "3B", "Fagaceae": "1A"}
    return shelves[family]


toolkit = UCFunctionToolkit(function_names=["garden.tools.flowering"])
tools = [*toolkit.tools, shelf]
model = llm.bind_tools(tools)


def text_of(message: AnyMessage) -> str:
    """The text of a message, whose content is text or blocks."""
    if isinstance(message.content, str):
        return message.content
    blocks = [{"text": block} if isinstance(block, str) else block for block in message.content]
    return "".join(block.get("text") or block.get("refusal") or "" for block in blocks)


def classify(state: Herbarium) -> dict[str, Any]:
    question = text_of(state["messages"][-1])
    if not question.endswith("?"):
        return {"kind": None}
    found = llm.with_structured_output(Kind).invoke([HumanMessage(content=question)])
    return {"kind": found.kind if found else None}


def look_up(state: Herbarium, config: RunnableConfig) -> dict[str, Any]:
    question = text_of(state["messages"][-1])
    retriever = certain if config["configurable"].get("certain") else varied
    return {"sheets": [f"{d.metadata['family']}: {d.page_content}" for d in retriever.invoke(question)]}


def ask(state: Herbarium) -> dict[str, Any]:
    sheets = "\n".join(state.get("sheets") or ["nothing"])
    system = SystemMessage(content=f"You keep a herbarium. Sheets:\n{sheets}")
    return {"messages": [model.invoke([system, *state["messages"]])]}


def after_kind(state: Herbarium) -> Literal["look_up", "ask"]:
    return "look_up" if state.get("kind") == "plant" else "ask"


def after_answer(state: Herbarium) -> str:
    last = state["messages"][-1]
    return "tools" if isinstance(last, AIMessage) and last.tool_calls else END


graph = StateGraph(Herbarium)
graph.add_node("classify", classify)
graph.add_node("look_up", look_up)
graph.add_node("ask", ask)
graph.add_node("tools", ToolNode(tools, handle_tool_errors=True))
graph.add_edge(START, "classify")
graph.add_conditional_edges("classify", after_kind)
graph.add_edge("look_up", "ask")
graph.add_conditional_edges("ask", after_answer, {"tools": "tools", END: END})
graph.add_edge("tools", "ask")
herbarium = graph.compile(checkpointer=MemorySaver())


def plain_client(question: str, streamed: bool) -> Generator[str, None, None]:
    """The endpoint asked without a framework."""
    asked = {"model": ENDPOINT, "input": [{"role": "user", "content": question}], "max_output_tokens": 50}
    try:
        if not streamed:
            answer = client.responses.create(**asked)
            kinds = [item.type for item in answer.output]
            yield f"{answer.output_text} {kinds} {answer.usage.total_tokens} {answer.status} {answer.error}"
            yield json.dumps(answer.output[0].model_dump(exclude={"id", "content"}), sort_keys=True)
            return
        for event in client.responses.create(**asked, stream=True):
            if event.type == "response.output_text.delta":
                yield event.delta
            elif event.type == "response.completed":
                yield f" [{event.response.output_text}]"
            elif hasattr(event, "item"):
                yield f" <{event.type} {event.item.type} {event.item.status}>"
    except APIStatusError as e:
        yield f"{type(e).__name__} {e.status_code}"


def done(text: str, outputs: dict[str, Any]) -> ResponsesAgentStreamEvent:
    return ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text=text, id="msg_1"),
        custom_outputs=outputs,
    )


@stream()
def answer_stream(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    inputs = request.custom_inputs or {}
    question = request.input[-1].content
    if inputs.get("plain"):
        text = "".join(plain_client(question, inputs["plain"] == "streamed"))
        yield done(text, {})
        return
    if inputs.get("chunks"):
        whole = None
        for chunk in model.stream([HumanMessage(content=question)]):
            yield ResponsesAgentStreamEvent(
                **create_text_delta(delta=json.dumps(chunk.content), item_id="chunk")
            )
            whole = chunk if whole is None else whole + chunk
        calls = [(c["name"], c["args"]) for c in whole.tool_calls]
        yield done(text_of(whole), {"calls": calls, "usage": whole.usage_metadata})
        return
    thread = inputs.get("thread") or str(uuid4())
    config = {"configurable": {"thread_id": thread, "certain": inputs.get("certain", False)}}
    state = {"messages": [HumanMessage(content=question)]}
    seen = []
    try:
        for mode, update in herbarium.stream(state, config, stream_mode=["updates", "messages"]):
            if mode == "messages":
                message, meta = update
                if meta["langgraph_node"] == "ask" and message.content:
                    seen.append(type(message).__name__)
                continue
            for node, values in update.items():
                for message in (values or {}).get("messages", []):
                    if isinstance(message, ToolMessage):
                        yield done(f"{message.name}: {message.content}", {})
                seen.append(node)
    except (ValueError, APIStatusError) as e:
        yield done(f"{type(e).__name__}: {e}", {})
        return
    kept = herbarium.get_state(config).values
    usage = [m.usage_metadata for m in kept["messages"] if isinstance(m, AIMessage)]
    outputs = {"sheets": kept.get("sheets"), "kind": kept.get("kind"), "seen": sorted(set(seen))}
    yield done(text_of(kept["messages"][-1]), {**outputs, "turns": len(usage), "usage": usage[-1]})


@invoke()
def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    events = [e for e in answer_stream(request) if e.type == "response.output_item.done"]
    return ResponsesAgentResponse(output=[e.item for e in events], custom_outputs=events[-1].custom_outputs)
