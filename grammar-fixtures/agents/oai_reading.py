"""A reading list: embeddings rank the books, a deployment client asks one model, the OpenAI client another.

Three ways to a serving endpoint in one agent: `mlflow.deployments`, embeddings, and a structured answer.
"""

import json
import logging
import math
from typing import Any, Generator

import mlflow
from databricks_openai import DatabricksOpenAI
from mlflow.deployments import get_deploy_client
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)
from openai import APIError, APIStatusError
from pydantic import BaseModel, ValidationError

logger = logging.getLogger(__name__)

CHAT = "databricks-claude-sonnet-4-5"
JUDGE = "databricks-meta-llama-3-1-8b-instruct"
EMBEDDING = "databricks-gte-large-en"
BOOKS = ["A history of tides", "Cooking with fire", "The sea at night"]


class Verdict(BaseModel):
    """What the judge answers."""

    suitable: bool
    reason: str = ""


class Reading:
    def __init__(self) -> None:
        self.deploy = get_deploy_client("databricks")
        self.openai = DatabricksOpenAI(max_retries=0)
        self.vectors: dict[str, list[float]] = {}

    def embed(self, texts: list[str]) -> list[list[float]]:
        response = self.openai.embeddings.create(model=EMBEDDING, input=texts)
        return [item.embedding for item in sorted(response.data, key=lambda d: d.index)]

    def rank(self, question: str) -> list[tuple[str, float]]:
        if not self.vectors:
            self.vectors = dict(zip(BOOKS, self.embed(BOOKS)))
        (query,) = self.embed([question])
        scored = [(book, math.fsum(a * b for a, b in zip(query, vector))) for book, vector in self.vectors.items()]
        return sorted(scored, key=lambda pair: -pair[1])

    def judge(self, question: str) -> Verdict:
        response = self.deploy.predict(
            endpoint=JUDGE,
            inputs={
                "messages": [{"role": "system", "content": "Judge."}, {"role": "user", "content": question}],
                "max_tokens": 50,
                "temperature": 0.0,
            },
        )
        return Verdict.model_validate_json(response["choices"][0]["message"]["content"])

    def summary(self, question: str, books: list[str]) -> dict[str, Any]:
        response = self.openai.chat.completions.create(
            model=CHAT,
            messages=[
                {"role": "user", "content": question},
                {
                    "role": "assistant",
                    "content": "",
                    "tool_calls": [
                        {"id": "c1", "type": "function", "function": {"name": "books", "arguments": "{}"}}
                    ],
                },
                {"role": "tool", "tool_call_id": "c1", "content": json.dumps(books)},
            ],
            tools=[
                {
                    "type": "function",
                    "function": {"name": "books", "strict": True, "parameters": {"type": "object", "properties": {}}},
                }
            ],
            response_format={"type": "json_object"},
            extra_headers={"x-purpose": "reading"},
            extra_body={"top_k": 3},
        )
        return json.loads(response.choices[0].message.content)


AGENT = Reading()
mlflow.openai.autolog()


def answer(question: str) -> tuple[str, dict[str, Any]]:
    try:
        verdict = AGENT.judge(question)
    except ValidationError as e:
        return "The judge is confused.", {"errors": e.error_count()}
    except Exception as e:
        return f"{type(e).__name__}: {str(e).split(' for url')[0]}", {}
    if not verdict.suitable:
        return verdict.reason or "Unsuitable.", verdict.model_dump()
    try:
        ranked = [book for book, _ in AGENT.rank(question)]
        found = AGENT.summary(question, ranked[:2])
    except APIStatusError as e:
        logger.info("refused: %s", e.message)
        return f"status {e.status_code}", {"body": e.body, "type": type(e).__name__}
    except APIError as e:
        return "no answer", {"type": type(e).__name__}
    return found.get("text", "?"), {"ranked": ranked, "found": found}


@invoke()
def predict(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    text, details = answer(request.input[-1].content)
    return ResponsesAgentResponse(output=[create_text_output_item(text, "msg_1")], custom_outputs=details)


@stream()
def predict_stream(request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
    question = request.input[-1].content
    text = ""
    inputs = {"messages": [{"role": "user", "content": question}]}
    for chunk in AGENT.deploy.predict_stream(endpoint=CHAT, inputs=inputs):
        delta = chunk["choices"][0]["delta"] if chunk["choices"] else {}
        if piece := delta.get("content"):
            text += piece
            yield ResponsesAgentStreamEvent(**create_text_delta(piece, "msg_1"))
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, "msg_1")
    )
