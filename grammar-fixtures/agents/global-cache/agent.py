# City information: rates, places and answers are kept in caches of the module, for all requests.
import hashlib
import json
import logging
import os
import threading
import time
from collections import OrderedDict
from functools import cache, cached_property, lru_cache
from typing import Any, Dict, Generator, List, Optional, Tuple
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse, ResponsesAgentStreamEvent
from mlflow.types.responses import output_to_responses_items_stream, to_chat_completions_input

logging.basicConfig(level=logging.WARNING)
logger = logging.getLogger("city")

LLM_ENDPOINT_NAME = os.environ.get("LLM_ENDPOINT_NAME", "databricks-claude-3-7-sonnet")
TTL_SECONDS = float(os.environ.get("CACHE_TTL", "600"))
MAX_ENTRIES = 3

_ANSWERS: "OrderedDict[str, Tuple[float, str]]" = OrderedDict()
_ANSWERS_LOCK = threading.RLock()
_STATS: Dict[str, int] = {"hits": 0, "misses": 0, "evicted": 0}
_RATES: Optional[Dict[str, float]] = None
_CLIENT = None
_seen_users: set = set()

PLACES = [
    {"name": "Old Bridge", "district": "centre", "fee": None, "open": (9, 18)},
    {"name": "Lighthouse", "district": "port", "fee": 4.5, "open": (10, 16)},
    {"name": "Glass Museum", "district": "centre", "fee": 12, "open": (10, 20)},
]

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "find_places",
            "description": "Places of a district.",
            "parameters": {"type": "object", "properties": {"district": {"type": "string"}}},
        },
    },
    {
        "type": "function",
        "function": {
            "name": "convert_fee",
            "description": "What a place costs in another currency.",
            "parameters": {
                "type": "object",
                "properties": {"place": {"type": "string"}, "currency": {"type": "string"}},
                "required": ["place", "currency"],
            },
        },
    },
]


def get_client():
    global _CLIENT
    if _CLIENT is None:
        _CLIENT = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
    return _CLIENT


def get_rates() -> Dict[str, float]:
    """The table of rates, which is asked of the model once for the whole process."""
    global _RATES
    if not _RATES:
        completion = get_client().chat.completions.create(
            model=LLM_ENDPOINT_NAME, messages=[{"role": "user", "content": "rates as JSON"}], temperature=0
        )
        _RATES = {k.upper(): float(v) for k, v in json.loads(completion.choices[0].message.content).items()}
    return _RATES


@lru_cache(maxsize=2)
def places_in(district: str) -> Tuple[str, ...]:
    return tuple(p["name"] for p in PLACES if p["district"] == district.lower())


@cache
def fee_of(place: str, currency: str) -> str:
    """Cached for ever; a failure is not cached."""
    fee = next(p["fee"] for p in PLACES if p["name"] == place)
    if fee is None:
        return "free"
    return f"{fee * get_rates()[currency]:,.2f} {currency}"


def find_places(district: str = "centre") -> str:
    return json.dumps({"places": places_in(district), "cache": list(places_in.cache_info())})


def convert_fee(place: str, currency: str) -> str:
    return fee_of(place, currency.upper())


def key_of(messages: List[Dict[str, Any]]) -> str:
    text = json.dumps(messages, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def recall(key: str) -> Optional[str]:
    with _ANSWERS_LOCK:
        entry = _ANSWERS.get(key)
        if entry is None or time.time() - entry[0] > TTL_SECONDS:
            _STATS["misses"] += 1
            return None
        _ANSWERS.move_to_end(key)
        _STATS["hits"] += 1
        return entry[1]


def remember(key: str, text: str) -> None:
    with _ANSWERS_LOCK:
        _ANSWERS[key] = (time.time(), text)
        while len(_ANSWERS) > MAX_ENTRIES:
            old, _ = _ANSWERS.popitem(last=False)
            logger.info("forgot %s", old)
            _STATS["evicted"] += 1


class CityAgent(ResponsesAgent):
    default_district = "centre"

    @cached_property
    def greeting(self) -> str:
        return f"You know {len(PLACES)} places in {len({p['district'] for p in PLACES})} districts."

    @mlflow.trace(span_type=SpanType.TOOL)
    def execute(self, name: str, arguments: str) -> str:
        try:
            return globals()[name](**json.loads(arguments or "{}"))
        except StopIteration:
            return "There is no such place."
        except Exception as e:
            return f"{type(e).__name__}: {e}"

    def call_llm(self, messages: List[Dict[str, Any]]):
        for chunk in get_client().chat.completions.create(
            model=LLM_ENDPOINT_NAME, messages=to_chat_completions_input(messages), tools=TOOLS, stream=True
        ):
            yield chunk.to_dict()

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        output = [e.item for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        user = (request.custom_inputs or {}).get("user")
        is_new = bool(user) and user not in _seen_users
        if user:
            _seen_users.add(user)
        return ResponsesAgentResponse(
            output=output, custom_outputs={**_STATS, "kept": len(_ANSWERS), "new": is_new, "users": sorted(_seen_users)}
        )

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        messages = [{"role": "system", "content": self.greeting}, *(i.model_dump() for i in request.input)]
        key = key_of(messages[1:])
        fresh = (request.custom_inputs or {}).get("fresh", False)
        if not fresh and (text := recall(key)) is not None:
            yield ResponsesAgentStreamEvent(
                type="response.output_item.done", item=self.create_text_output_item(f"{text} (again)", str(uuid4()))
            )
            return
        for _ in range(4):
            last = messages[-1]
            if last.get("role") == "assistant":
                remember(key, last["content"][0]["text"])
                return
            if last.get("type") == "function_call":
                result = self.execute(last["name"], last["arguments"])
                item = self.create_function_call_output_item(last["call_id"], result)
                messages.append(item)
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
            else:
                yield from output_to_responses_items_stream(chunks=self.call_llm(messages), aggregator=messages)


mlflow.openai.autolog()
AGENT = CityAgent()
mlflow.models.set_model(AGENT)
