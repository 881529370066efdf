"""Help desk of a ferry line: the vector search client itself, with documents for the evaluation tools."""

import json
import logging
import os
from typing import Any, AsyncGenerator, Optional
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.vector_search.client import VectorSearchClient
from mlflow.entities import Document, SpanType
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)

logger = logging.getLogger(__name__)

LLM_ENDPOINT_NAME = os.environ.get("LLM_ENDPOINT", "databricks-meta-llama-3-3-70b-instruct")
VS_ENDPOINT = "ferry_vs"
VS_INDEX = "ferry.help.articles_idx"
COLUMNS = ["article_id", "title", "body", "url"]
TOP_K = 2

mlflow.openai.autolog()
mlflow.models.set_retriever_schema(
    primary_key="article_id", text_column="body", doc_uri="url", name="ferry_articles"
)

client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
vsc = VectorSearchClient(disable_notice=True)
index = vsc.get_index(endpoint_name=VS_ENDPOINT, index_name=VS_INDEX)


def convert_vector_search_to_documents(vs_results: dict[str, Any], threshold: float = 0.0) -> list[Document]:
    """Rows above a score, as documents."""
    column_names = [column["name"] for column in vs_results.get("manifest", {}).get("columns", [])]
    docs = []
    for item in vs_results.get("result", {}).get("data_array", []):
        score = item[-1]
        if score < threshold:
            continue
        metadata = {name: item[i] for i, name in enumerate(column_names[:-1]) if name != "body"}
        metadata["similarity_score"] = score
        docs.append(Document(page_content=item[column_names.index("body")], metadata=metadata, id=str(metadata["article_id"])))
    return docs


@mlflow.trace(span_type=SpanType.RETRIEVER, name="articles")
def retrieve(query: str, filters: Optional[dict[str, Any]] = None) -> list[dict[str, Any]]:
    options = {"query_type": "HYBRID"} if len(query.split()) > 3 else {}
    results = index.similarity_search(
        query_text=query, columns=COLUMNS, filters=filters, num_results=TOP_K, **options
    )
    logger.info("%d rows", results["result"]["row_count"])
    return [doc.to_dict() for doc in convert_vector_search_to_documents(results, threshold=0.3)]


def build_prompt(question: str, docs: list[dict[str, Any]]) -> list[dict[str, str]]:
    context = "\n\n".join(f"[{doc['metadata']['title']}] {doc['page_content']}" for doc in docs) or "nothing"
    return [
        {"role": "system", "content": f"Answer from these articles only:\n\n{context}"},
        {"role": "user", "content": question},
    ]


def last_user_text(request: ResponsesAgentRequest) -> str:
    for item in reversed([i.model_dump() for i in request.input]):
        if item.get("role") == "user":
            content = item["content"]
            return content if isinstance(content, str) else " ".join(part.get("text", "") for part in content)
    return ""


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    question = last_user_text(request)
    custom_inputs = request.custom_inputs or {}
    item_id = str(uuid4())
    try:
        docs = retrieve(question, custom_inputs.get("filters"))
    except Exception as e:
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=create_text_output_item(f"The search failed: {type(e).__name__}: {e}", item_id),
        )
        return
    text = ""
    for chunk in client.chat.completions.create(
        model=LLM_ENDPOINT_NAME, messages=build_prompt(question, docs), stream=True, temperature=0.0
    ):
        if chunk.choices and (delta := chunk.choices[0].delta.content):
            text += delta
            yield ResponsesAgentStreamEvent(**create_text_delta(delta=delta, item_id=item_id))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done",
        item=create_text_output_item(text, item_id),
        custom_outputs={"sources": [doc["metadata"]["url"] for doc in docs], "raw": json.dumps(docs)},
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    events = [event async for event in stream_handler(request)]
    done = [event for event in events if event.type == "response.output_item.done"]
    return ResponsesAgentResponse(
        output=[event.item for event in done], custom_outputs=done[-1].model_dump().get("custom_outputs")
    )
