# Travel desk: several retrievers are asked at once, from a pool of threads, before the model answers.
import logging
import os
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, TimeoutError as FutureTimeout, as_completed, wait
from dataclasses import dataclass, field
from typing import Any, Callable, Generator, Optional, Protocol
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from databricks.vector_search.client import VectorSearchClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

logger = logging.getLogger(__name__)
LLM_ENDPOINT = os.getenv("LLM_ENDPOINT", "databricks-claude-sonnet-4-5")
SYSTEM_PROMPT = "You plan journeys. Use only what stands here:\n{context}"
MAX_WORKERS = int(os.getenv("MAX_WORKERS", "3"))
TIMEOUT = 30


@dataclass(frozen=True)
class Hit:
    source: str
    text: str
    score: float

    def line(self) -> str:
        return f"- [{self.source} {self.score:.2f}] {self.text}"


class Retriever(Protocol):
    name: str

    def get_relevant_documents(self, query: str, k: int = 2) -> list[Hit]: ...


class IndexRetriever:
    """A vector search index behind a retriever's interface."""

    def __init__(self, name: str, index_name: str, columns: list[str]):
        self.name = name
        self._index_name = index_name
        self._columns = columns
        self._lock = threading.Lock()
        self._index: Optional[Any] = None

    @property
    def index(self):
        with self._lock:
            if self._index is None:
                self._index = VectorSearchClient(disable_notice=True).get_index(index_name=self._index_name)
        return self._index

    def get_relevant_documents(self, query: str, k: int = 2) -> list[Hit]:
        found = self.index.similarity_search(query_text=query, columns=self._columns, num_results=k)
        rows = found.get("result", {}).get("data_array") or []
        return [Hit(self.name, str(row[1]), row[-1]) for row in rows]


class ListRetriever:
    """A fixed list, as slow as a service would be."""

    def __init__(self, name: str, entries: dict[str, str], delay: float):
        self.name, self.entries, self.delay = name, entries, delay

    def get_relevant_documents(self, query: str, k: int = 2) -> list[Hit]:
        time.sleep(self.delay)
        words = {w.strip("?.,!").lower() for w in query.split()}
        if "boom" in words:
            raise ConnectionError(f"{self.name} is down")
        scored = [(len(words & set(key.split())), key) for key in self.entries]
        best = sorted((s for s in scored if s[0]), key=lambda s: (-s[0], s[1]))[:k]
        return [Hit(self.name, self.entries[key], float(score)) for score, key in best]


@dataclass
class Outcome:
    hits: list[Hit] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    finished: list[str] = field(default_factory=list)


RETRIEVERS: list[Retriever] = [
    ListRetriever("trains", {"rome night": "A night train leaves at 20:05.", "rome day": "Trains leave hourly."}, 0.5),
    ListRetriever("hotels", {"rome": "The Albergo has 12 rooms.", "oslo": "The Fjord is full."}, 0.25),
    ListRetriever("weather", {"oslo": "Snow.", "rome": "Sun, 24°C."}, 0.01),
]
GUIDE = IndexRetriever("guide", "travel.guides.pages_idx", ["id", "text"])


def timed(retriever: Retriever, query: str, log: Callable[[str], None]) -> tuple[str, list[Hit]]:
    hits = retriever.get_relevant_documents(query)
    log(retriever.name)
    return retriever.name, hits


class TravelAgent(ResponsesAgent):
    def __init__(self, endpoint: str):
        self.endpoint = endpoint
        self.client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
        self.executor = ThreadPoolExecutor(max_workers=MAX_WORKERS, thread_name_prefix="retriever")

    @mlflow.trace(span_type=SpanType.RETRIEVER)
    def gather(self, query: str) -> Outcome:
        """All lists at once; results in the order in which they were asked, whoever is first."""
        outcome = Outcome()
        lock = threading.Lock()

        def log(name: str) -> None:
            with lock:
                outcome.finished.append(name)

        futures = {self.executor.submit(timed, r, query, log): r for r in RETRIEVERS}
        found: dict[str, list[Hit]] = {}
        for future in as_completed(futures, timeout=TIMEOUT):
            retriever = futures[future]
            try:
                name, hits = future.result()
                found[name] = hits
            except ConnectionError as e:
                outcome.errors[retriever.name] = str(e)
        for retriever in RETRIEVERS:
            outcome.hits += found.get(retriever.name, [])
        return outcome

    def fastest(self, query: str) -> str:
        """The name of the list that answers first."""
        with ThreadPoolExecutor(max_workers=len(RETRIEVERS)) as pool:
            futures = {pool.submit(r.get_relevant_documents, query, k=1): r.name for r in RETRIEVERS}
            done, rest = wait(futures, return_when=FIRST_COMPLETED)
            return ", ".join(sorted(futures[f] for f in done)) + f" before {len(rest)}"

    def all_of(self, queries: list[str]) -> list[int]:
        """Hits of each query, in order, two at a time."""
        with ThreadPoolExecutor(2) as pool:
            return [len(hits) for hits in pool.map(lambda q: RETRIEVERS[2].get_relevant_documents(q), queries)]

    def within(self, query: str, seconds: float) -> str:
        pool = ThreadPoolExecutor(max_workers=1)
        try:
            return "; ".join(h.text for h in pool.submit(RETRIEVERS[0].get_relevant_documents, query).result(seconds))
        except FutureTimeout:
            return "too slow"
        finally:
            pool.shutdown(wait=False)

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = [e for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=[e.item for e in events], custom_outputs=events[-1].custom_outputs)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = self.prep_msgs_for_cc_llm(request.input)
        question = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
        custom = request.custom_inputs or {}
        outcome = self.gather(question)
        outputs: dict[str, Any] = {"finished": outcome.finished, "errors": outcome.errors}
        if custom.get("guide"):
            outcome.hits.extend(self.executor.submit(GUIDE.get_relevant_documents, question, k=custom["guide"]).result())
        if custom.get("race"):
            outputs["fastest"] = self.fastest(question)
        if "queries" in custom:
            outputs["counts"] = self.all_of(custom["queries"])
        if "seconds" in custom:
            outputs["within"] = self.within(question, custom["seconds"])
        context = "\n".join(h.line() for h in outcome.hits) or "nothing"
        item_id = str(uuid4())
        text = ""
        for chunk in self.client.chat.completions.create(
            model=self.endpoint,
            messages=[{"role": "system", "content": SYSTEM_PROMPT.format(context=context)}, *messages],
            stream=True,
        ):
            delta = chunk.choices[0].delta.content if chunk.choices else None
            if delta:
                text += delta
                yield ResponsesAgentStreamEvent(**self.create_text_delta(delta=delta, item_id=item_id))
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=text, id=item_id),
            custom_outputs=outputs,
        )


mlflow.openai.autolog()
mlflow.models.set_model(TravelAgent(LLM_ENDPOINT))
