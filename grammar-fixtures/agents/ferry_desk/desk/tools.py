"""The tools of the desk: some wait, some do not."""
import asyncio
import inspect
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Literal, get_type_hints

from .context import seen_by
from .errors import NoSuchFerry, Overloaded

FERRIES = {"Aurora": ("Kiel", "08:15"), "Borealis": ("Oslo", "14:40")}
NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}
tries: dict[str, int] = {}


@dataclass
class Tool:
    name: str
    fn: Callable[..., Any]
    users: list[str] = field(default_factory=list)

    def __call__(self, **arguments: Any) -> Any:
        self.users.append(seen_by())
        result = self.fn(**arguments)
        if asyncio.iscoroutine(result):
            from .bridge import in_new_loop

            return in_new_loop(result)
        return result

    @property
    def spec(self) -> dict[str, Any]:
        hints = get_type_hints(self.fn)
        hints.pop("return", None)
        parameters = inspect.signature(self.fn).parameters
        return {
            "type": "function",
            "function": {
                "name": self.name,
                "description": inspect.getdoc(self.fn).splitlines()[0],
                "parameters": {
                    "type": "object",
                    "properties": {name: {"type": NAMES.get(hint, "string")} for name, hint in hints.items()},
                    "required": [name for name, p in parameters.items() if p.default is inspect.Parameter.empty],
                },
            },
        }


TOOLS: dict[str, Tool] = {}


def tool(fn: Callable[..., Any]) -> Callable[..., Any]:
    TOOLS[fn.__name__] = Tool(fn.__name__, fn)
    return fn


@tool
async def departure(ferry: str, day: Literal["today", "tomorrow"] = "today") -> str:
    """When a ferry leaves.

    Args:
        ferry: Its name.
        day: Which day.
    """
    await asyncio.sleep(0)
    if ferry not in FERRIES:
        raise NoSuchFerry(ferry, known=sorted(FERRIES))
    port, hour = FERRIES[ferry]
    return f"{ferry} leaves for {port} at {hour} {day}"


@tool
def fare(ferry: str, people: int = 1, cabin: bool = False) -> dict[str, Any]:
    """What a crossing costs."""
    time.sleep(0.001)
    tries[ferry] = tries.get(ferry, 0) + 1
    if tries[ferry] % 2 == 1:
        raise Overloaded(f"try {tries[ferry] % 2}")
    return {"ferry": ferry, "total": 31.5 * people + (80 if cabin else 0)}


def specs() -> list[dict[str, Any]]:
    return [each.spec for each in TOOLS.values()]
