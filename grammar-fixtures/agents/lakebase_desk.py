"""A help desk that remembers its conversations: checkpoints in Lakebase, one saver a request."""

import logging
import uuid
from typing import Annotated, Any, Generator, Optional, Sequence, TypedDict

import mlflow
from databricks_langchain import ChatDatabricks, CheckpointSaver
from langchain_core.messages import AIMessage, AIMessageChunk, AnyMessage, BaseMessage, ToolMessage
from langchain_core.language_models import LanguageModelLike
from langchain_core.runnables import RunnableConfig, RunnableLambda
from langchain_core.tools import BaseTool, tool
from langgraph.graph import END, StateGraph
from langgraph.graph.message import add_messages
from langgraph.prebuilt.tool_node import ToolNode
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

LLM_ENDPOINT_NAME = "databricks-desk-model"
LAKEBASE_INSTANCE_NAME = "desk-memory"
SYSTEM_PROMPT = "You run the help desk of a library. Keep to what was said before."

OPEN_TICKETS: dict[str, list[str]] = {"loans": ["T-1 late return", "T-4 lost book"], "rooms": []}


class DeskState(TypedDict):
    messages: Annotated[Sequence[BaseMessage], add_messages]
    custom_inputs: Optional[dict[str, Any]]
    visits: int


@tool
def open_tickets(queue: str) -> str:
    """Lists the open tickets of a queue.

    Args:
        queue: The name of the queue.
    """
    if queue not in OPEN_TICKETS:
        raise ValueError(f"There is no queue {queue!r}")
    return "; ".join(OPEN_TICKETS[queue]) or "none"


@tool
def close_ticket(ticket: str, reason: str = "done") -> str:
    """Closes a ticket."""
    for queue, tickets in OPEN_TICKETS.items():
        for each in tickets:
            if each.startswith(ticket + " "):
                return f"{ticket} of {queue} is closed: {reason}"
    return f"no ticket {ticket}"


class LakebaseDesk:
    def __init__(self) -> None:
        self.model = ChatDatabricks(endpoint=LLM_ENDPOINT_NAME)
        self.tools: list[BaseTool] = [open_tickets, close_ticket]
        self.model_with_tools = self.model.bind_tools(self.tools)

    def _create_graph(self, checkpointer: Any):
        def should_continue(state: DeskState):
            last_message = state["messages"][-1]
            if isinstance(last_message, AIMessage) and last_message.tool_calls:
                return "continue"
            return "end"

        preprocessor = RunnableLambda(
            lambda state: [{"role": "system", "content": SYSTEM_PROMPT}] + list(state["messages"])
        )
        model_runnable = preprocessor | self.model_with_tools

        def call_model(state: DeskState, config: RunnableConfig):
            response = model_runnable.invoke(state, config)
            return {"messages": [response], "visits": state.get("visits", 0) + 1}

        workflow = StateGraph(DeskState)
        workflow.add_node("agent", RunnableLambda(call_model))
        workflow.add_node("tools", ToolNode(self.tools, handle_tool_errors=True))
        workflow.set_entry_point("agent")
        workflow.add_conditional_edges("agent", should_continue, {"continue": "tools", "end": END})
        workflow.add_edge("tools", "agent")
        return workflow.compile(checkpointer=checkpointer)

    def _get_or_create_thread_id(self, request: ResponsesAgentRequest) -> str:
        ci = dict(request.custom_inputs or {})
        if "thread_id" in ci and ci["thread_id"]:
            return str(ci["thread_id"])
        if request.context and getattr(request.context, "conversation_id", None):
            return str(request.context.conversation_id)
        return str(uuid.uuid4())

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        thread_id = self._get_or_create_thread_id(request)
        ci = dict(request.custom_inputs or {})
        ci["thread_id"] = thread_id
        request.custom_inputs = ci
        outputs = [
            event.item
            for event in self.predict_stream(request)
            if event.type == "response.output_item.done"
        ]
        custom_outputs = {"thread_id": thread_id}
        if ci.get("recall"):
            custom_outputs["recall"] = self.recall(thread_id)
        if ci.get("forget"):
            with CheckpointSaver(instance_name=LAKEBASE_INSTANCE_NAME) as checkpointer:
                checkpointer.delete_thread(thread_id)
        return ResponsesAgentResponse(output=outputs, custom_outputs=custom_outputs)

    def recall(self, thread_id: str) -> dict[str, Any]:
        """What the desk remembers of a conversation."""
        with CheckpointSaver(instance_name=LAKEBASE_INSTANCE_NAME) as checkpointer:
            graph = self._create_graph(checkpointer)
            snapshot = graph.get_state({"configurable": {"thread_id": thread_id}})
            messages = snapshot.values.get("messages", [])
            return {
                "visits": snapshot.values.get("visits"),
                "roles": [type(m).__name__ for m in messages],
                "tools": [m.name for m in messages if isinstance(m, ToolMessage)],
                "last": messages[-1].content if messages else None,
                "next": list(snapshot.next),
            }

    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        thread_id = self._get_or_create_thread_id(request)
        ci = dict(request.custom_inputs or {})
        ci["thread_id"] = thread_id
        request.custom_inputs = ci

        cc_msgs = to_chat_completions_input([i.model_dump() for i in request.input])
        checkpoint_config = {"configurable": {"thread_id": thread_id}}

        with CheckpointSaver(instance_name=LAKEBASE_INSTANCE_NAME) as checkpointer:
            graph = self._create_graph(checkpointer)
            for event in graph.stream(
                {"messages": cc_msgs, "custom_inputs": ci},
                checkpoint_config,
                stream_mode=["updates", "messages"],
            ):
                if event[0] == "updates":
                    for node_data in event[1].values():
                        if node_data and len(node_data.get("messages", [])) > 0:
                            yield from output_to_responses_items_stream(node_data["messages"])
                elif event[0] == "messages":
                    try:
                        chunk = event[1][0]
                        if isinstance(chunk, AIMessageChunk) and (content := chunk.content):
                            yield ResponsesAgentStreamEvent(
                                **create_text_delta(delta=content, item_id=chunk.id)
                            )
                    except Exception as exc:
                        logger.error("Error streaming chunk: %s", exc)


def _preinit_lakebase() -> None:
    """Makes the tables where there are none."""
    with CheckpointSaver(instance_name=LAKEBASE_INSTANCE_NAME) as saver:
        saver.setup()


mlflow.langchain.autolog()
_preinit_lakebase()
AGENT = LakebaseDesk()


@invoke()
def handle(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    return AGENT.predict(request)


@stream()
def handle_stream(request: ResponsesAgentRequest):
    yield from AGENT.predict_stream(request)
