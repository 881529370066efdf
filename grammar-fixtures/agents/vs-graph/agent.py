"""Museum guide: a prebuilt LangGraph agent with retriever tools, one for each collection."""

from typing import Any, Generator, Optional

import mlflow
from databricks_langchain import ChatDatabricks, DatabricksEmbeddings, VectorSearchRetrieverTool
from langchain_core.messages import AIMessageChunk
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
SYSTEM_PROMPT = "You guide visitors through the museum. Search the collections for facts."

COLLECTIONS = {
    "paintings": {"index": "museum.art.paintings_idx", "filters": {"on_show": True}},
    "coins": {"index": "museum.art.coins_idx", "filters": None},
}


def make_retriever(name: str, settings: dict[str, Any]) -> VectorSearchRetrieverTool:
    return VectorSearchRetrieverTool(
        index_name=settings["index"],
        tool_name=f"search_{name}",
        tool_description=f"Searches the {name} of the museum.",
        num_results=2,
        columns=["title", "url"],
        filters=settings["filters"],
        query_type="ANN",
        doc_uri="url",
        include_score=True,
    )


archive = VectorSearchRetrieverTool(
    index_name="museum.archive.letters_idx",
    text_column="letter",
    embedding=DatabricksEmbeddings(endpoint="databricks-gte-large-en"),
    query_type="HYBRID",
    dynamic_filter=True,
    score_threshold=0.5,
)


@tool
def opening_hours(day: str) -> Optional[str]:
    """When the museum is open on a day of the week."""
    hours = {"monday": None, "sunday": "10-18"}
    return hours.get(day.lower(), "9-17")


tools: list[BaseTool] = [make_retriever(name, settings) for name, settings in COLLECTIONS.items()]
tools.append(archive)
tools.append(opening_hours)


class MuseumAgent(ResponsesAgent):
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
            elif event[0] == "messages":
                chunk = event[1][0]
                if isinstance(chunk, AIMessageChunk) and (content := chunk.content):
                    yield ResponsesAgentStreamEvent(
                        **self.create_text_delta(delta=content, item_id=chunk.id),
                    )


mlflow.langchain.autolog()
llm = ChatDatabricks(endpoint=LLM_ENDPOINT_NAME, temperature=0, max_tokens=300)
AGENT = MuseumAgent(create_react_agent(llm, tools, prompt=SYSTEM_PROMPT))
mlflow.models.set_model(AGENT)
