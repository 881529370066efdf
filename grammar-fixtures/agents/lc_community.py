"""A retrieval chain and an executor of tools, written for LangChain 0.3 and langchain_community's classes for Databricks."""

from operator import itemgetter
from typing import Any, Generator

from databricks.vector_search.client import VectorSearchClient
from langchain.agents import AgentExecutor, create_tool_calling_agent
from langchain.prompts import ChatPromptTemplate, MessagesPlaceholder, PromptTemplate
from langchain.schema import Document
from langchain.schema.runnable import RunnableBranch, RunnableLambda, RunnablePassthrough
from langchain_community.chat_models import ChatDatabricks
from langchain_community.tools.databricks import UCFunctionToolkit
from langchain_community.vectorstores import DatabricksVectorSearch
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.output_parsers import StrOutputParser
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

INDEX = "museum.archive.letters_idx"

index = VectorSearchClient(disable_notice=True).get_index(endpoint_name="museum-vs", index_name=INDEX)
retriever = DatabricksVectorSearch(
    index, text_column="text", columns=["id", "text", "year"]
).as_retriever(search_kwargs={"k": 2, "filters": {"year >=": 1800}})

model = ChatDatabricks(
    endpoint="databricks-meta-llama-3-3-70b-instruct",
    extra_params={"temperature": 0.01, "max_tokens": 500},
)
careful = ChatDatabricks(endpoint="databricks-claude-3-7-sonnet", max_tokens=200, stop=["END"], n=1)


def last_question(messages: list[dict[str, Any]]) -> str:
    return messages[-1]["content"]


def earlier(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return messages[:-1]


def shown(documents: list[Document]) -> str:
    return "\n".join(
        f"[{d.metadata['id']}, {d.metadata.get('year')}] {d.page_content}" for d in documents
    )


rewrite = PromptTemplate(
    template="Rewrite the question so that it stands alone.\n{chat_history}\nQuestion: {question}",
    input_variables=["chat_history", "question"],
)
answer = PromptTemplate(
    template="Answer from the letters only.\n{context}\nQuestion: {question}",
    input_variables=["context", "question"],
)

branch = RunnableBranch(
    (lambda x: len(x["chat_history"]) > 0, rewrite | model | StrOutputParser()),
    itemgetter("question"),
)

chain = (
    {
        "question": itemgetter("messages") | RunnableLambda(last_question),
        "chat_history": itemgetter("messages") | RunnableLambda(earlier),
    }
    | RunnablePassthrough()
    | {
        "context": branch | retriever | RunnableLambda(shown),
        "question": itemgetter("question"),
    }
    | answer
    | model
    | StrOutputParser()
)

tools = (
    UCFunctionToolkit(warehouse_id="scripted-warehouse")
    .include("museum.tools.visitors", "museum.tools.find_paintings", return_direct=False)
    .get_tools()
)
prompt = ChatPromptTemplate.from_messages(
    [
        ("system", "You count visitors of a museum."),
        MessagesPlaceholder("chat_history", optional=True),
        ("human", "{input}"),
        MessagesPlaceholder("agent_scratchpad"),
    ]
)
executor = AgentExecutor(
    agent=create_tool_calling_agent(careful, tools, prompt), tools=tools, verbose=True, max_iterations=3
)


def dicts(request: ResponsesAgentRequest) -> list[dict[str, Any]]:
    return [{"role": i.role, "content": i.content} for i in request.input]


@invoke()
def answer_all(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    messages = dicts(request)
    question = messages[-1]["content"]
    if question.startswith("Count:"):
        history = [
            HumanMessage(content=m["content"]) if m["role"] == "user" else AIMessage(content=m["content"])
            for m in messages[:-1]
        ]
        result = executor.invoke({"input": question, "chat_history": history})
        text = f"{sorted(result)}: {result['output']}"
    elif question.startswith("Letters:"):
        found = retriever.get_relevant_documents(question)
        text = shown(found) + "\n" + repr([d.metadata for d in found])
    else:
        text = chain.invoke({"messages": messages})
    item = create_text_output_item(text=text, id="msg-1")
    return ResponsesAgentResponse(output=[item])


@stream()
def answer_in_pieces(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    messages = dicts(request)
    question = messages[-1]["content"]
    whole = ""
    if question.startswith("Count:"):
        for step in executor.stream({"input": question}):
            for action in step.get("actions", []):
                said = f"{action.tool}({action.tool_input}) "
                whole += said
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=said, item_id="msg-2"))
            for done in step.get("steps", []):
                said = f"-> {done.observation} "
                whole += said
                yield ResponsesAgentStreamEvent(**create_text_delta(delta=said, item_id="msg-2"))
            if "output" in step:
                whole += step["output"]
    else:
        for piece in chain.stream({"messages": messages}):
            whole += piece
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=piece, item_id="msg-2"))
    item = create_text_output_item(text=whole, id="msg-2")
    yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
