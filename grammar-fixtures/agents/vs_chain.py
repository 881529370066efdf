"""Recipe helper: a chain over a vector store, with the retriever as one of its steps."""

import asyncio
from operator import itemgetter
from typing import Any, AsyncGenerator
from uuid import uuid4

import mlflow
from databricks_langchain import ChatDatabricks, DatabricksVectorSearch
from langchain_core.documents import Document
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnablePassthrough
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

CONFIG = {
    "index": "kitchen.recipes.recipes_idx",
    "columns": ["recipe_id", "title", "text", "url"],
    "k": 2,
    "prompt": "Answer from the recipes only.\n\nRecipes:\n{context}",
}

mlflow.langchain.autolog()

vector_store = DatabricksVectorSearch(
    index_name=CONFIG["index"], columns=CONFIG["columns"], doc_uri="url", include_score=False
)
retriever = vector_store.as_retriever(search_kwargs={"k": CONFIG["k"], "query_type": "ann", "score_threshold": 0.2})
strict_retriever = vector_store.as_retriever(
    search_type="similarity_score_threshold", search_kwargs={"k": 3, "score_threshold": 0.6}
)
mlflow.models.set_retriever_schema(primary_key="recipe_id", text_column="text", doc_uri="url")


def format_context(docs: list[Document]) -> str:
    parts = [f"Title: {doc.metadata['title']} ({doc.metadata.get('doc_uri') or 'no page'})\n{doc.page_content}" for doc in docs]
    return "\n\n".join(parts) or "none"


def last_message(messages: list[dict[str, Any]]) -> str:
    return messages[-1]["content"]


prompt = ChatPromptTemplate.from_messages([("system", CONFIG["prompt"]), ("user", "{question}")])
model = ChatDatabricks(endpoint="databricks-gpt-oss-120b", temperature=0.2, max_retries=0)

chain = (
    {
        "question": itemgetter("messages") | RunnableLambda(last_message),
        "context": itemgetter("messages") | RunnableLambda(last_message) | retriever | RunnableLambda(format_context),
    }
    | prompt
    | model
    | StrOutputParser()
)

strict_chain = RunnablePassthrough.assign(
    context=itemgetter("question") | strict_retriever | RunnableLambda(format_context)
) | prompt | model | StrOutputParser()


def sources(question: str) -> list[dict[str, Any]]:
    found = vector_store.similarity_search_with_score(question, k=1, filter={"lang": "en"}, query_type="HYBRID")
    return [{"title": doc.metadata["title"], "score": round(score, 2)} for doc, score in found]


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    messages = [{"role": i.model_dump()["role"], "content": i.model_dump()["content"]} for i in request.input]
    inputs = request.custom_inputs or {}
    item_id = str(uuid4())
    text = ""
    if inputs.get("strict"):
        pieces = strict_chain.astream({"question": last_message(messages)})
    else:
        pieces = chain.astream({"messages": messages})
    async for piece in pieces:
        if piece:
            text += piece
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=piece, item_id=item_id))
    found = sources(last_message(messages)) if inputs.get("sources") else []
    related = await retriever.ainvoke(text) if inputs.get("related") else []
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text, item_id),
        custom_outputs={"sources": found, "related": [doc.page_content for doc in related], "docs": repr(related)},
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    await asyncio.sleep(0)
    events = [event async for event in stream_handler(request)]
    done = [event for event in events if event.type == "response.output_item.done"]
    return ResponsesAgentResponse(
        output=[event.item for event in done], custom_outputs=done[-1].model_dump().get("custom_outputs")
    )
