"""A desk for parcels: a LangGraph tool loop written by hand, behind a ChatAgent."""

import json
from typing import Any, Generator, Optional, Sequence, Union
from uuid import uuid4

import mlflow
from databricks_langchain import ChatDatabricks
from langchain_core.language_models import LanguageModelLike
from langchain_core.runnables import RunnableConfig, RunnableLambda
from langchain_core.tools import BaseTool, StructuredTool, tool
from langgraph.graph import END, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt.tool_node import ToolNode
from mlflow.langchain.chat_agent_langgraph import ChatAgentState, ChatAgentToolNode
from mlflow.pyfunc import ChatAgent
from mlflow.types.agent import (
    ChatAgentChunk,
    ChatAgentMessage,
    ChatAgentResponse,
    ChatContext,
)
from pydantic import BaseModel, Field

mlflow.langchain.autolog()

LLM_ENDPOINT_NAME = "databricks-gpt-oss-120b"
llm = ChatDatabricks(endpoint=LLM_ENDPOINT_NAME)

system_prompt = "You look after parcels. Never guess a price."


class Parcel(BaseModel):
    """A parcel to be sent."""

    weight: float = Field(description="in kilograms", gt=0)
    country: str = Field(default="CH", description="two letters")
    express: bool = False


def price_of(weight: float, country: str = "CH", express: bool = False) -> str:
    rate = {"CH": 7.5, "DE": 12.0}.get(country)
    if rate is None:
        raise ValueError(f"No rate for {country}")
    price = rate + 1.25 * weight
    return json.dumps({"price": round(price * (2 if express else 1), 2), "currency": "CHF"})


@tool
def track(number: str) -> dict[str, Any]:
    """Where a parcel is.

    number: the number on the receipt
    """
    steps = [f"taken in {place}" for place in ("Bern", "Olten", "Zürich")]
    return {
        "content": f"Parcel {number}: {steps[-1]}",
        "attachments": {"receipt": f"https://parcels.example/{number}"},
        "custom_outputs": {"steps": steps, "number": number},
    }


tools = [
    StructuredTool.from_function(
        func=price_of, name="price", description="What sending a parcel costs.", args_schema=Parcel
    ),
    track,
]


def create_tool_calling_agent(
    model: LanguageModelLike,
    tools: Union[ToolNode, Sequence[BaseTool]],
    system_prompt: Optional[str] = None,
) -> CompiledStateGraph:
    model = model.bind_tools(tools)

    # Define the function that determines which node to go to
    def should_continue(state: ChatAgentState):
        messages = state["messages"]
        last_message = messages[-1]
        # If there are function calls, continue. else, end
        if last_message.get("tool_calls"):
            return "continue"
        else:
            return "end"

    if system_prompt:
        preprocessor = RunnableLambda(
            lambda state: [{"role": "system", "content": system_prompt}] + state["messages"]
        )
    else:
        preprocessor = RunnableLambda(lambda state: state["messages"])
    model_runnable = preprocessor | model

    def call_model(
        state: ChatAgentState,
        config: RunnableConfig,
    ):
        response = model_runnable.invoke(state, config)

        return {"messages": [response]}

    workflow = StateGraph(ChatAgentState)

    workflow.add_node("agent", RunnableLambda(call_model))
    workflow.add_node("tools", ChatAgentToolNode(tools))

    workflow.set_entry_point("agent")
    workflow.add_conditional_edges(
        "agent",
        should_continue,
        {
            "continue": "tools",
            "end": END,
        },
    )
    workflow.add_edge("tools", "agent")

    return workflow.compile()


class LangGraphChatAgent(ChatAgent):
    def __init__(self, agent: CompiledStateGraph):
        self.agent = agent

    def predict(
        self,
        messages: list[ChatAgentMessage],
        context: Optional[ChatContext] = None,
        custom_inputs: Optional[dict[str, Any]] = None,
    ) -> ChatAgentResponse:
        request = {"messages": self._convert_messages_to_dict(messages)}

        messages = []
        custom_outputs = None
        for event in self.agent.stream(request, stream_mode="updates"):
            for node_data in event.values():
                messages.extend(ChatAgentMessage(**msg) for msg in node_data.get("messages", []))
                if node_data.get("custom_outputs"):
                    custom_outputs = node_data["custom_outputs"]
        return ChatAgentResponse(messages=messages, custom_outputs=custom_outputs)

    def predict_stream(
        self,
        messages: list[ChatAgentMessage],
        context: Optional[ChatContext] = None,
        custom_inputs: Optional[dict[str, Any]] = None,
    ) -> Generator[ChatAgentChunk, None, None]:
        request = {"messages": self._convert_messages_to_dict(messages)}
        for event in self.agent.stream(request, stream_mode="updates"):
            for node_data in event.values():
                yield from (ChatAgentChunk(**{"delta": msg}) for msg in node_data["messages"])


agent = create_tool_calling_agent(llm, tools, system_prompt)
AGENT = LangGraphChatAgent(agent)
mlflow.models.set_model(AGENT)
