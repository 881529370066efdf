"""Parcel desk: tools that call REST services with requests and httpx, with sessions, retries and what can go wrong."""

import asyncio
import json
import logging
import os
from typing import Any, AsyncGenerator, Callable
from uuid import uuid4

import backoff
import httpx
import requests
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)
from requests.exceptions import ConnectionError as NoConnection
from requests.exceptions import HTTPError, RequestException, Timeout
from tenacity import RetryError, retry, retry_if_exception_type, stop_after_attempt, wait_fixed

logger = logging.getLogger(__name__)

BASE = os.environ["DATABRICKS_HOST"].rstrip("/")
NOWHERE = "http://127.0.0.1:9"


class ParcelClient:
    """The carrier's REST API behind one session."""

    def __init__(self, base: str, token: str = "not-a-real-token"):
        self.base = base
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {token}", "Accept": "application/json"})
        self.session.params = {"tenant": "north"}

    def url(self, *parts: str) -> str:
        return "/".join([self.base, "carrier", *parts])

    def parcel(self, number: str) -> dict[str, Any]:
        response = self.session.get(self.url("parcels", number), params={"fields": ["state", "eta"], "skip": None}, timeout=(3, 20))
        response.raise_for_status()
        return response.json()

    def book(self, **fields: Any) -> dict[str, Any]:
        response = self.session.post(self.url("bookings"), json=fields, headers={"X-Trace": "1"}, timeout=20)
        if response.status_code == 409:
            return {"conflict": response.json()["detail"], "reason": response.reason}
        response.raise_for_status()
        return response.json()

    def close(self) -> None:
        self.session.close()


client = ParcelClient(BASE)


def track(number: str) -> str:
    parcel = client.parcel(number)
    return f"{parcel['number']} is {parcel['state']}, due {parcel.get('eta', 'some day')}"


def book(kind: str) -> str:
    return json.dumps(client.book(kind=kind, weight=2.0, note="Größe M", fragile=True, insured=None))


def form(name: str) -> str:
    answer = requests.post(f"{BASE}/carrier/forms", data={"name": name, "tags": ["a b", "c&d"]}, auth=("desk", "pass"))
    return f"{answer.status_code} {answer.ok} {answer.text} {answer.headers['Content-Type']} {answer.headers.get('x-request-id')}"


def raw(text: str) -> str:
    answer = requests.put(f"{BASE}/carrier/raw", data=text.encode("utf-8"), headers={"Content-Type": "text/plain; charset=utf-8"})
    return f"{len(answer.content)} {answer.json()}"


def lines(_: str) -> str:
    found = []
    with requests.get(f"{BASE}/carrier/events", stream=True, timeout=20) as answer:
        answer.raise_for_status()
        for line in answer.iter_lines():
            if line and line.startswith(b"data: "):
                found.append(json.loads(line.decode("utf-8").removeprefix("data: "))["n"])
    texts = [line for line in requests.get(f"{BASE}/carrier/events").iter_lines(decode_unicode=True) if line]
    return f"{found} {texts}"


def delete(number: str) -> str:
    answer = requests.delete(f"{BASE}/carrier/parcels/{number}")
    return f"{answer} {bool(answer)} {answer.text!r}"


def no_json(_: str) -> str:
    try:
        return str(requests.get(f"{BASE}/carrier/page").json())
    except ValueError as e:
        return f"{type(e).__name__}: {e}"


def no_scheme(_: str) -> str:
    try:
        return requests.get("carrier/parcels").text
    except requests.exceptions.MissingSchema as e:
        return f"{isinstance(e, ValueError)} {e}"


def closed(_: str) -> str:
    try:
        return requests.get(f"{BASE}/carrier/closed").text
    except NoConnection as e:
        return f"{isinstance(e, RequestException)} {isinstance(e, Timeout)} {isinstance(e, OSError)} {type(e).__name__} {e.response}"


def httpx_all(number: str) -> str:
    with httpx.Client(base_url=f"{BASE}/carrier", headers={"X-App": "desk"}, timeout=20.0) as http:
        first = http.get(f"/parcels/{number}", params={"fields": "state"})
        second = http.post("bookings", json={"kind": "box", "note": "Größe", "n": [1, 2.5]})
        texts = [str(first.status_code), str(first.is_success), second.reason_phrase, str(second.json())]
        try:
            http.get("/parcels/404").raise_for_status()
        except httpx.HTTPStatusError as e:
            texts.append(f"{e.response.status_code} {str(e).replace(BASE, '')}")
        try:
            http.get("/closed")
        except httpx.TransportError as e:
            texts.append(f"{type(e).__name__}: {e}")
    return " | ".join(texts)


async def httpx_async(numbers: str) -> str:
    async with httpx.AsyncClient(timeout=httpx.Timeout(20.0, connect=5.0)) as http:

        async def one(number: str) -> Any:
            response = await http.get(f"{BASE}/carrier/parcels/{number}")
            response.raise_for_status()
            return response.json()["state"]

        results = []
        for number in numbers.split(","):
            results += await asyncio.gather(one(number), return_exceptions=True)
        try:
            await http.get(f"{NOWHERE}/x")
        except httpx.ConnectError as e:
            results.append(f"{type(e).__name__}: {e}")
    return " | ".join(str(r).replace(BASE, "") for r in results)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(0.01), retry=retry_if_exception_type(HTTPError))
def steady(path: str) -> str:
    response = requests.get(f"{BASE}/carrier/{path}")
    response.raise_for_status()
    return response.text


@backoff.on_exception(backoff.constant, HTTPError, interval=0.01, jitter=None, max_tries=3, giveup=lambda e: e.response.status_code < 500)
def patient(path: str) -> str:
    response = requests.get(f"{BASE}/carrier/{path}")
    response.raise_for_status()
    return response.text


def retried(path: str) -> str:
    try:
        return steady(path)
    except RetryError as e:
        attempt = e.last_attempt
        return f"gave up after {attempt.attempt_number}: {type(attempt.exception()).__name__} {str(attempt.exception()).replace(BASE, '')}"


TOOLS: dict[str, Callable[[str], str]] = {
    "track": track,
    "book": book,
    "form": form,
    "raw": raw,
    "lines": lines,
    "delete": delete,
    "nojson": no_json,
    "noscheme": no_scheme,
    "closed": closed,
    "httpx": httpx_all,
    "retried": retried,
    "patient": patient,
}


async def answer(question: str) -> tuple[str, dict[str, Any]]:
    name, _, argument = question.partition(" ")
    if name == "async":
        return await httpx_async(argument), {}
    tool = TOOLS.get(name)
    if tool is None:
        return f"Tools: {', '.join(sorted(TOOLS))}", {}
    try:
        return tool(argument), {}
    except HTTPError as e:
        logger.warning("refused: %s", e)
        return f"HTTP {e.response.status_code}: {str(e).replace(BASE, '')}", {"body": e.response.text}
    except RequestException as e:
        return f"{type(e).__name__}", {"failed": True}


@stream()
async def stream_handler(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    question = request.input[-1].model_dump()["content"]
    text, outputs = await answer(question)
    yield ResponsesAgentStreamEvent(
        type="response.output_item.done", item=create_text_output_item(text, str(uuid4())), custom_outputs=outputs
    )


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    events = [event async for event in stream_handler(request)]
    return ResponsesAgentResponse(
        output=[event.item for event in events], custom_outputs=events[-1].model_dump().get("custom_outputs")
    )
