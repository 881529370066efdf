"""Travel expense assistant: reads claims out of messages, checks them against the policy, and lets the model explain."""

from __future__ import annotations

import json
import logging
import re
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Callable, Generator, Optional

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse, ResponsesAgentStreamEvent
from openai import APIConnectionError, APIStatusError, OpenAI

logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("travel_expenses")

CLAIM = re.compile(
    r"(?P<what>hotel|meal|taxi|train|flight)\s+(?P<amount>\d+(?:[.,]\d{1,2})?)\s*(?P<currency>EUR|USD|GBP)"
    r"(?:\s+on\s+(?P<day>\d{4}-\d{2}-\d{2}))?",
    re.IGNORECASE,
)


class ExpenseError(Exception):
    """Something is wrong with a claim or a tool's arguments."""


class UnknownTool(ExpenseError, KeyError):
    def __str__(self):
        return f"no tool named {self.args[0]!r}; there are {', '.join(sorted(TOOLS))}"


class Status(str, Enum):
    OK = "ok"
    OVER_LIMIT = "over_limit"
    TOO_OLD = "too_old"

    @property
    def label(self) -> str:
        return self.name.replace("_", " ").capitalize()

    @classmethod
    def worst(cls, statuses: list[Status]) -> Status:
        order = list(cls)
        return max(statuses, key=order.index, default=cls.OK)


@dataclass(frozen=True)
class Policy:
    today: date = date(2026, 3, 1)
    max_age: timedelta = timedelta(days=90)
    limits: dict[str, float] = field(default_factory=lambda: {"hotel": 180.0, "meal": 45.0, "taxi": 60.0})
    rates: dict[str, float] = field(default_factory=lambda: {"EUR": 1.0, "USD": 0.92, "GBP": 1.17})


@dataclass(order=True)
class Claim:
    day: date
    what: str
    amount: float
    currency: str = "EUR"
    status: Status = field(default=Status.OK, compare=False)

    def __post_init__(self):
        self.what = self.what.lower()
        self.currency = self.currency.upper()
        if self.amount <= 0:
            raise ExpenseError(f"{self.what}: amount must be positive, not {self.amount:g}")

    def in_euro(self, policy: Policy) -> float:
        return round(self.amount * policy.rates[self.currency], 2)


POLICY = Policy()
TOOLS: dict[str, dict[str, Any]] = {}
ARGUMENT = re.compile(r"^\s*(\w+) \((number|string)(, optional)?\): (.+)$", flags=re.MULTILINE)


def tool(fn: Callable[..., Any]) -> Callable[..., Any]:
    """Registers a function as a tool; its docstring becomes the specification."""
    summary, _, details = (fn.__doc__ or "").partition("\n\n")
    arguments = ARGUMENT.findall(details)
    TOOLS[fn.__name__] = {
        "fn": fn,
        "spec": {
            "type": "function",
            "function": {
                "name": fn.__name__,
                "description": summary.strip(),
                "parameters": {
                    "type": "object",
                    "properties": {name: {"type": kind, "description": text} for name, kind, _, text in arguments},
                    "required": [name for name, *_ in arguments if name not in {a[0] for a in arguments if a[2]}],
                },
            },
        },
    }
    return fn


@tool
def convert_currency(amount: float, currency: str) -> str:
    """Converts an amount into euro.

    amount (number): The amount in the foreign currency
    currency (string): Three letters, for example USD
    """
    try:
        rate = POLICY.rates[currency.upper()]
    except KeyError as e:
        raise ExpenseError(f"no rate for {e}") from e
    return f"{amount:,.2f} {currency.upper()} = {amount * rate:,.2f} EUR (rate {rate})"


@tool
def per_diem(start: str, end: str, country: str = "DE") -> dict:
    """Allowance for a trip from start to end.

    start (string): First day, YYYY-MM-DD
    end (string): Last day, YYYY-MM-DD
    country (string, optional): Two letters
    """
    first, last = (datetime.strptime(text, "%Y-%m-%d") for text in (start, end))
    if (nights := (last - first).days) < 0:
        raise ExpenseError("the trip ends before it starts")
    full, half = (Decimal("28"), Decimal("14")) if country == "DE" else (Decimal("40"), Decimal("27"))
    total = half * 2 + full * max(nights - 1, 0) if nights else half
    return {"days": nights + 1, "total": total, "from": first.date(), "weekdays": [f"{first + timedelta(days=i):%a}" for i in range(nights + 1)]}


@tool
def policy_limit(what: str) -> Optional[float]:
    """Limit per item in euro, or nothing when there is none.

    what (string): hotel, meal or taxi
    """
    return POLICY.limits.get(what)


def read_claims(text: str) -> tuple[list[Claim], list[str]]:
    """The claims of a message, by day, and what is wrong with the others."""
    claims, problems = [], []
    for match in CLAIM.finditer(text):
        groups = match.groupdict()
        try:
            day = date.fromisoformat(groups["day"]) if groups["day"] else POLICY.today
            claim = Claim(day, groups["what"], float(groups["amount"].replace(",", ".")), groups["currency"])
        except (ValueError, ExpenseError) as error:
            problems.append(f"{match[0]!r} at {match.start()}: {error}")
        else:
            if POLICY.today - claim.day > POLICY.max_age:
                claim.status = Status.TOO_OLD
            elif (limit := POLICY.limits.get(claim.what)) is not None and claim.in_euro(POLICY) > limit:
                claim.status = Status.OVER_LIMIT
            claims.append(claim)
    return sorted(claims), problems


def table(claims: list[Claim]) -> str:
    lines = [f"{c.day:%d %b} | {c.what:<6} | {c.in_euro(POLICY):>9.2f} | {c.status.label}" for c in claims]
    total = sum(c.in_euro(POLICY) for c in claims if c.status is not Status.TOO_OLD)
    return "\n".join([*lines, f"{'total':-^16} | {total:>9.2f} |"])


class ExpenseAgent(ResponsesAgent):
    MAX_ROUNDS = 3

    def __init__(self, endpoint: str, policy: Policy = POLICY) -> None:
        self.endpoint = endpoint
        self.policy = policy
        self._client: Optional[OpenAI] = None

    @property
    def client(self) -> OpenAI:
        if self._client is None:
            self._client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
        return self._client

    def call_model(self, messages: list[dict], tries: int = 3, pause: float = 0.01) -> Any:
        for attempt in range(tries):
            try:
                return self.client.chat.completions.create(
                    model=self.endpoint, messages=messages, tools=[t["spec"] for t in TOOLS.values()]
                )
            except APIConnectionError:
                log.warning("no connection (try %d of %d)", attempt + 1, tries)
            except APIStatusError as e:
                if e.status_code not in {429, 500, 503}:
                    raise ExpenseError(f"the model refused: {e.status_code}") from e
            time.sleep(pause * 2**attempt)
        raise ExpenseError(f"the model is not available after {tries} tries")

    def run_tool(self, name: str, arguments: str, counts: Counter) -> str:
        started = time.monotonic()
        try:
            if name not in TOOLS:
                raise UnknownTool(name)
            result = TOOLS[name]["fn"](**json.loads(arguments or "{}"))
        except json.JSONDecodeError as e:
            return f"Error: bad arguments, {e.msg} (char {e.pos})"
        except (ExpenseError, TypeError, ValueError) as e:
            counts["failed"] += 1
            return f"Error: {type(e).__name__}: {e}"
        else:
            counts[name] += 1
            return json.dumps(result, indent=2, default=str, sort_keys=True)
        finally:
            log.debug("%s took %.1f ms", name, (time.monotonic() - started) * 1000)

    def _rounds(self, messages: list[dict], counts: Counter) -> Generator[ResponsesAgentStreamEvent, None, str]:
        """Yields an event for each tool call and its result; returns the model's last text."""
        for number in range(1, self.MAX_ROUNDS + 1):
            message = self.call_model(messages).choices[0].message
            if not message.tool_calls:
                return message.content or ""
            messages.append(message.model_dump(exclude_none=True))
            for call in message.tool_calls:
                fn = call.function
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done",
                    item=self.create_function_call_item(f"fc_{number}_{call.id}", call.id, fn.name, fn.arguments),
                )
                output = self.run_tool(fn.name, fn.arguments, counts)
                messages.append({"role": "tool", "tool_call_id": call.id, "content": output})
                yield ResponsesAgentStreamEvent(
                    type="response.output_item.done", item=self.create_function_call_output_item(call.id, output)
                )
        return "I could not finish within the allowed number of steps."

    @staticmethod
    def summarize(turns: list[dict], width: int = 40) -> str:
        """One line per earlier turn, the long ones cut."""
        lines = (f"{i}. {t['role']:>9}: {t['content']}" for i, t in enumerate(turns, 1) if t.get("content"))
        return "\n".join(line if len(line) <= width else line[: width - 1].rstrip() + "…" for line in lines)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        *earlier, last = self.prep_msgs_for_cc_llm([i.model_dump() for i in request.input]) or [{"role": "user", "content": ""}]
        inputs = request.custom_inputs or {}
        claims, problems = read_claims(text := last.get("content") or "")
        system = f"You check travel expenses. Today is {self.policy.today:%A, %d %B %Y}. Speak {inputs.get('language', 'English')}."
        if earlier:
            system += f"\nSo far:\n{self.summarize(earlier)}"
        if claims:
            system += "\nClaims:\n" + table(claims)
        messages = [{"role": "system", "content": system}, {"role": "user", "content": text}]
        counts: Counter = Counter()
        try:
            answer = yield from self._rounds(messages, counts)
        except ExpenseError as e:
            answer = f"Sorry: {e}"
            counts.update(["failed"])
        status = Status.worst([c.status for c in claims])
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=self.create_text_output_item(text=answer, id="msg_answer"),
            custom_outputs={
                "status": status.value,
                "claims": [{**asdict(c), "day": c.day.isoformat(), "status": c.status.label} for c in claims],
                "problems": problems,
                "tools": dict(counts.most_common()),
                "by_type": {w: sum(c.amount for c in claims if c.what == w) for w in sorted({c.what for c in claims})},
                "deadline": str(min((c.day for c in claims), default=self.policy.today) + self.policy.max_age),
            },
        )

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = [e for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=[e.item for e in events], custom_outputs=events[-1].custom_outputs)


AGENT = ExpenseAgent(endpoint="databricks-claude-sonnet-4-5")
mlflow.models.set_model(AGENT)
