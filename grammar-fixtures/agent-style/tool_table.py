# A table of tools with schemas, execution by name with decoded JSON arguments.
import json
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass
class ToolInfo:
    name: str
    spec: dict
    exec_fn: Callable[..., Any]
    tags: list[str] = field(default_factory=list)


def get_weather(city: str, unit: str = "C", days: int = 1) -> str:
    """Returns the weather."""
    degrees = {"Oslo": 3.5, "Rome": 21.0}[city]
    if unit == "F":
        degrees = degrees * 9 / 5 + 32
    return f"{city}: {degrees}°{unit} for {days} day{'s' if days != 1 else ''}"


def add(*numbers: float) -> float:
    return sum(numbers)


def make_exec(prefix: str):
    def exec_fn(**kwargs):
        return prefix + "(" + ", ".join(f"{k}={v!r}" for k, v in sorted(kwargs.items())) + ")"

    return exec_fn


def make_tool(name: str, fn: Callable[..., Any], required: list[str], *tags: str) -> ToolInfo:
    spec = {
        "type": "function",
        "function": {
            "name": name,
            "description": (fn.__doc__ or "no description").strip(),
            "parameters": {"type": "object", "required": required},
        },
    }
    return ToolInfo(name=name, spec=spec, exec_fn=fn, tags=list(tags))


TOOLS = [make_tool("weather", get_weather, ["city"], "web")]
for remote in ["sales", "stock"]:
    TOOLS.append(make_tool(f"uc__{remote}", make_exec(remote), [], "uc", "sql"))
TABLE = {tool.name: tool for tool in TOOLS}


def execute(name: str, arguments: str) -> str:
    tool = TABLE.get(name)
    if tool is None:
        return f"Error: unknown tool {name!r}. Available: {', '.join(TABLE)}"
    try:
        return str(tool.exec_fn(**json.loads(arguments)))
    except json.JSONDecodeError as e:
        return f"Error: bad JSON: {e}"
    except TypeError as e:
        return f"Error: {e}"
    except Exception as e:
        return f"Error: {type(e).__name__}: {e}"


print(json.dumps([tool.spec for tool in TOOLS], indent=2))
for name, arguments in [
    ("weather", '{"city": "Oslo"}'),
    ("weather", '{"days": 3, "unit": "F", "city": "Rome"}'),
    ("weather", '{"city": "Atlantis"}'),
    ("weather", '{"town": "Oslo"}'),
    ("weather", "{}"),
    ("weather", '{"city": '),
    ("uc__sales", '{"year": 2024, "region": "EU", "top": null}'),
    ("missing", "{}"),
]:
    print(name, "->", execute(name, arguments))
print([t.name for t in TOOLS if "sql" in t.tags], add(1, 2.5))
