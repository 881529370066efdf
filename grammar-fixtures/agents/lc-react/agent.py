"""A garden helper: a prebuilt LangGraph agent behind a ResponsesAgent, streamed by updates and messages."""

from typing import Any, Generator, Literal, Optional, Sequence, Union
from uuid import uuid4

import mlflow
from databricks_langchain import ChatDatabricks
from langchain_core.language_models import LanguageModelLike
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.tools import BaseTool, tool
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import create_react_agent
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    output_to_responses_items_stream,
    to_chat_completions_input,
)

LLM_ENDPOINT_NAME = "databricks-claude-sonnet-4-5"
SYSTEM_PROMPT = "You help people with their gardens. Use the tools for facts.\nAnswer in one sentence."

BEDS = {
    "north": {"plants": ["lettuce", "chervil"], "litres": 4.5},
    "south": {"plants": ["tomato", "basil", "Käsekraut"], "litres": 12},
}


@tool
def water_needed(bed: str, days: int = 1, weather: Literal["sunny", "rainy"] = "sunny") -> float:
    """How many litres of water a bed needs.

    Args:
        bed: the name of the bed, such as north
        days: for how many days
        weather: what the weather is like
    """
    if bed not in BEDS:
        raise ValueError(f"There is no bed called {bed!r}.")
    factor = 0.5 if weather == "rainy" else 1
    return BEDS[bed]["litres"] * days * factor


@tool("list_plants")
def plants(bed: str, limit: Optional[int] = None) -> list[str]:
    """The plants of a bed, by name."""
    found = sorted(BEDS[bed]["plants"])
    return found[:limit] if limit else found


@tool(parse_docstring=True)
def describe_bed(bed: str) -> dict[str, Any]:
    """Everything that is known of a bed.

    Args:
        bed: the name of the bed
    """
    return {"bed": bed, **BEDS[bed], "sunny": bed == "south", "notes": None}


tools: list[BaseTool] = [water_needed, plants, describe_bed]


class GardenAgent(ResponsesAgent):
    def __init__(self, agent: CompiledStateGraph):
        self.agent = agent

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        outputs = [
            event.item
            for event in self.predict_stream(request)
            if event.type == "response.output_item.done"
        ]
        return ResponsesAgentResponse(output=outputs, custom_outputs=request.custom_inputs)

    def predict_stream(
        self, request: ResponsesAgentRequest
    ) -> Generator[ResponsesAgentStreamEvent, None, None]:
        cc_msgs = to_chat_completions_input([i.model_dump() for i in request.input])

        for event in self.agent.stream({"messages": cc_msgs}, stream_mode=["updates", "messages"]):
            if event[0] == "updates":
                for node_data in event[1].values():
                    if len(node_data.get("messages", [])) > 0:
                        yield from output_to_responses_items_stream(node_data["messages"])
            # filter the streamed messages to just the generated text messages
            elif event[0] == "messages":
                try:
                    chunk = event[1][0]
                    if isinstance(chunk, AIMessageChunk) and (content := chunk.content):
                        yield ResponsesAgentStreamEvent(
                            **self.create_text_delta(delta=content, item_id=chunk.id),
                        )
                except Exception as e:
                    print(e)


mlflow.langchain.autolog()
llm = ChatDatabricks(endpoint=LLM_ENDPOINT_NAME, temperature=0.1, max_tokens=500)
AGENT = GardenAgent(create_react_agent(llm, tools, prompt=SYSTEM_PROMPT))
mlflow.models.set_model(AGENT)
