"""Shop analyst: a supervisor that routes between two Genie spaces and a writer."""

import functools
from typing import Any, Generator, Literal, Optional

import mlflow
from databricks.sdk import WorkspaceClient
from databricks_langchain import ChatDatabricks
from databricks_langchain.genie import GenieAgent
from langchain_core.runnables import RunnableLambda
from langgraph.graph import END, StateGraph
from langgraph.graph.state import CompiledStateGraph
from mlflow.langchain.chat_agent_langgraph import ChatAgentState
from mlflow.pyfunc import ChatAgent
from mlflow.types.agent import ChatAgentChunk, ChatAgentMessage, ChatAgentResponse, ChatContext
from pydantic import BaseModel

LLM_ENDPOINT_NAME = "databricks-claude-sonnet-4-5"
SALES_SPACE_ID = "01f0sales"
STOCK_SPACE_ID = "01f0stock"
MAX_ITERATIONS = 3

llm = ChatDatabricks(endpoint=LLM_ENDPOINT_NAME)


def last_question(messages: list[Any]) -> str:
    """Only the last thing that the user said goes to the space."""
    for message in reversed(messages):
        role = message.get("role") if isinstance(message, dict) else message.type
        if role in ("user", "human"):
            return message.get("content", "") if isinstance(message, dict) else message.content
    return ""


sales_agent = GenieAgent(
    genie_space_id=SALES_SPACE_ID,
    genie_agent_name="Sales",
    description="Knows what was sold, where and for how much.",
    client=WorkspaceClient(),
)
stock_agent = GenieAgent(
    genie_space_id=STOCK_SPACE_ID,
    genie_agent_name="Stock",
    include_context=True,
    message_processor=last_question,
)

worker_descriptions = {"Sales": sales_agent.description, "Stock": stock_agent.description}
formatted_descriptions = "\n".join(f"- {name}: {desc}" for name, desc in worker_descriptions.items())
system_prompt = f"Decide who answers next. The workers are:\n{formatted_descriptions}"
options = ["FINISH"] + list(worker_descriptions.keys())


class NextNode(BaseModel):
    next_node: Literal["FINISH", "Sales", "Stock"]


@mlflow.trace(span_type="AGENT", name="supervisor_agent")
def supervisor_agent(state):
    count = state.get("iteration_count", 0) + 1
    if count > MAX_ITERATIONS:
        return {"next_node": "FINISH"}
    preprocessor = RunnableLambda(lambda state: [{"role": "system", "content": system_prompt}] + state["messages"])
    supervisor_chain = preprocessor | llm.with_structured_output(NextNode)
    next_node = supervisor_chain.invoke(state).next_node
    # the same worker twice in a row would say the same again
    if state.get("next_node") == next_node:
        return {"next_node": "FINISH"}
    return {"iteration_count": count, "next_node": next_node}


def agent_node(state, agent, name):
    result = agent.invoke({"messages": state["messages"]})
    return {
        "messages": [
            {"role": "assistant", "content": message.content, "name": f"{name}_{message.name}"}
            for message in result["messages"]
            if message.content
        ]
    }


def final_answer(state):
    prompt = "Using only the content in the messages, respond to the previous user question."
    preprocessor = RunnableLambda(lambda state: state["messages"] + [{"role": "user", "content": prompt}])
    final_answer_chain = preprocessor | llm
    return {"messages": [final_answer_chain.invoke(state)]}


class AgentState(ChatAgentState):
    next_node: str
    iteration_count: int


sales_node = functools.partial(agent_node, agent=sales_agent, name="Sales")
stock_node = functools.partial(agent_node, agent=stock_agent, name="Stock")

workflow = StateGraph(AgentState)
workflow.add_node("Sales", sales_node)
workflow.add_node("Stock", stock_node)
workflow.add_node("supervisor", supervisor_agent)
workflow.add_node("final_answer", final_answer)
workflow.set_entry_point("supervisor")
for worker in worker_descriptions.keys():
    workflow.add_edge(worker, "supervisor")
workflow.add_conditional_edges(
    "supervisor",
    lambda x: x["next_node"],
    {**{k: k for k in worker_descriptions.keys()}, "FINISH": "final_answer"},
)
workflow.add_edge("final_answer", END)
multi_agent = workflow.compile()


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
        for event in self.agent.stream(request, stream_mode="updates"):
            for node_data in event.values():
                messages.extend(ChatAgentMessage(**msg) for msg in node_data.get("messages", []))
        return ChatAgentResponse(messages=messages)

    def predict_stream(
        self,
        messages: list[ChatAgentMessage],
        context: Optional[ChatContext] = None,
        custom_inputs: Optional[dict[str, Any]] = None,
    ) -> Generator[ChatAgentChunk, None, None]:
        request = {"messages": self._convert_messages_to_dict(messages)}
        for event in self.agent.stream(request, stream_mode="updates"):
            for node_data in event.values():
                yield from (ChatAgentChunk(**{"delta": msg}) for msg in node_data.get("messages", []))


mlflow.langchain.autolog()
AGENT = LangGraphChatAgent(multi_agent)
mlflow.models.set_model(AGENT)
