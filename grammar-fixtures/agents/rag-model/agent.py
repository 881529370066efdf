"""Handbook questions, in the style of the early agent template: a PythonModel over rag_signatures and a deployment client."""

import json
import logging
from dataclasses import asdict
from typing import Any, Dict, Generator, List, Optional, Union

import mlflow
import pandas as pd
from mlflow.deployments import get_deploy_client
from mlflow.entities import Document, SpanType
from mlflow.models.rag_signatures import (
    ChainCompletionChoice,
    ChatCompletionRequest,
    ChatCompletionResponse,
    Message,
    StringResponse,
)

logger = logging.getLogger(__name__)

mlflow.set_registry_uri("databricks-uc")

AGENT_CONFIG = {
    "llm_endpoint": "databricks-meta-llama-3-3-70b-instruct",
    "llm_parameters": {"temperature": 0.1, "max_tokens": 400},
    "system_prompt": "Answer from the handbook only. Say so when it has no answer.",
    "num_results": 2,
}

HANDBOOK = pd.DataFrame(
    [
        {"chunk_id": "h1", "topic": "holidays", "body": "Every year has 28 days of holidays.", "pages": 3},
        {"chunk_id": "h2", "topic": "holidays", "body": "Days that are left expire in March.", "pages": 4},
        {"chunk_id": "e1", "topic": "expenses", "body": "Receipts above 20 € need a signature.", "pages": 9},
        {"chunk_id": "t1", "topic": "travel", "body": "Trains are booked in second class.", "pages": None},
    ]
)


@mlflow.trace(span_type=SpanType.PARSER)
def get_messages_array(model_input: Union[ChatCompletionRequest, Dict, pd.DataFrame, List[Dict]]) -> List[Dict[str, str]]:
    """Messages of whatever the model is given."""
    if isinstance(model_input, ChatCompletionRequest):
        return [asdict(message) for message in model_input.messages]
    if isinstance(model_input, pd.DataFrame):
        return model_input.iloc[0].to_dict().get("messages")
    if isinstance(model_input, list):
        return get_messages_array(model_input[0])
    if type(model_input) == dict:
        return model_input.get("messages")
    raise TypeError(f"Unknown input: {type(model_input).__name__}")


@mlflow.trace(span_type="PARSER")
def extract_user_query_string(messages: List[Any]) -> str:
    if isinstance(messages, pd.Series):
        messages = messages.tolist()
    last = messages[-1]
    if isinstance(last, Message):
        return last.content
    return last["content"]


@mlflow.trace(span_type="PARSER")
def extract_chat_history(messages: List[Dict[str, str]]) -> List[Message]:
    return [Message(**m) for m in messages[:-1]]


class HandbookRetriever:
    """Rows that share words with the question, best first."""

    def __init__(self, table: pd.DataFrame, num_results: int):
        self.table = table
        self.num_results = num_results

    def score(self, body: str, words: set) -> int:
        return len([w for w in body.lower().replace(".", "").split() if w in words])

    @mlflow.trace(span_type=SpanType.RETRIEVER, name="handbook")
    def similarity_search(self, query: str, topic: Optional[str] = None) -> List[Document]:
        words = set(query.lower().replace("?", "").split())
        table = self.table if topic is None else self.table[self.table["topic"] == topic]
        if table.empty:
            return []
        scored = table.copy()
        scored["score"] = [self.score(body, words) for body in scored["body"].tolist()]
        found = scored[scored["score"] > 0].sort_values("score", ascending=False).head(self.num_results)
        return [
            Document(
                page_content=row["body"],
                metadata={
                    "doc_uri": f"handbook/{row['topic']}.md",
                    "score": row["score"],
                    "pages": None if pd.isna(row["pages"]) else int(row["pages"]),
                },
                id=row["chunk_id"],
            )
            for _, row in found.iterrows()
        ]


class HandbookAgent(mlflow.pyfunc.PythonModel):
    def __init__(self, agent_config: Optional[Dict[str, Any]] = None):
        super().__init__()
        self.config = agent_config or {}
        self.client = None
        self.retriever = None

    def load_context(self, context=None):
        self.client = get_deploy_client("databricks")
        self.retriever = HandbookRetriever(HANDBOOK, self.config.get("num_results"))

    def prepare(self, model_input) -> List[Dict[str, str]]:
        if self.client is None:
            self.load_context()
        messages = get_messages_array(model_input)
        if not messages:
            raise ValueError("The `messages` array is empty.")
        question = extract_user_query_string(messages)
        history = extract_chat_history(messages)
        topic = None
        if ":" in question:
            topic, question = [part.strip() for part in question.split(":", 1)]
        docs = self.retriever.similarity_search(question, topic=topic)
        context = pd.DataFrame([{"id": d.id, "text": d.page_content, **d.metadata} for d in docs])
        rules = self.config["system_prompt"]
        if not context.empty:
            rules += "\n\n" + context.drop(columns=["score"]).to_markdown(index=False)
        return [
            {"role": "system", "content": rules},
            *[asdict(m) for m in history],
            {"role": "user", "content": question},
        ]

    @mlflow.trace(name="chain", span_type=SpanType.CHAT_MODEL)
    def chat_completion(self, messages: List[Dict[str, str]]) -> Dict[str, Any]:
        inputs = {"messages": messages, **self.config.get("llm_parameters", {})}
        return self.client.predict(endpoint=self.config["llm_endpoint"], inputs=inputs)

    @mlflow.trace(name="agent", span_type="AGENT")
    def predict(self, context: Any = None, model_input: Any = None, params: Any = None) -> Dict[str, Any]:
        messages = self.prepare(model_input)
        try:
            response = self.chat_completion(messages)
        except Exception as e:
            logger.exception("The endpoint failed")
            return asdict(StringResponse(content=f"Sorry: {type(e).__name__}: {e.response.status_code} {str(e).partition(' for url')[0]} {e.response.json()}"))
        with mlflow.start_span(name="answer", span_type="PARSER") as span:
            span.set_inputs({"choices": len(response.choices)})
            text = response.choices[0]["message"]["content"]
            span.set_attribute("finish_reason", response.choices[0].get("finish_reason"))
            span.set_outputs(text)
        usage = response.get("usage") or {}
        answer = ChatCompletionResponse(
            choices=[ChainCompletionChoice(message=Message(role="assistant", content=text))],
        )
        return {**asdict(answer), "tokens": usage.get("total_tokens"), "model": response["model"], "kind": type(response).__name__}

    def predict_stream(self, context: Any = None, model_input: Any = None, params: Any = None) -> Generator[Dict, None, None]:
        messages = self.prepare(model_input)
        inputs = {"messages": messages, **self.config.get("llm_parameters", {})}
        parts = []
        for chunk in self.client.predict_stream(endpoint=self.config["llm_endpoint"], inputs=inputs):
            if not chunk.get("choices"):
                continue
            delta = chunk["choices"][0]["delta"]
            if delta.get("content"):
                parts.append(delta["content"])
                yield {"delta": asdict(Message(role="assistant", content=delta["content"]))}
        yield asdict(StringResponse(content="".join(parts))) | {"parts": json.dumps(len(parts))}


mlflow.models.set_model(HandbookAgent(AGENT_CONFIG))
