# Tools: schemas from signatures and docstrings, validation, errors, tools of classes and of functions
import json
from typing import Annotated, Any, Dict, List, Literal, Optional

from langchain_core.messages import ToolMessage
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import BaseTool, StructuredTool, ToolException, tool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel, Field, ValidationError


@tool
def search(query: str, k: int = 3, tags: Optional[List[str]] = None, mode: Literal["a", "b"] = "a") -> str:
    """Search the docs.

    Args:
        query: what to look for
        k: how many
    """
    return f"{query} {k} {tags} {mode}"


@tool("find", description="Finds things.", return_direct=True)
def other(where: Annotated[str, "a place"], deep: bool = False, limits: Dict[str, float] | None = None) -> dict[str, Any]:
    return {"where": where, "deep": deep, "limits": limits, "é": (1, 2)}


@tool(parse_docstring=True)
def documented(x: int, y: float = 1.5) -> float:
    """Adds two numbers.

    More of it.

    Args:
        x: the first
        y: the second, which is
            longer
    """
    return x + y


class Point(BaseModel):
    """A point."""

    x: int = Field(description="across", ge=0)
    y: Optional[int] = None


@tool(args_schema=Point)
def plot(x: int, y: Optional[int] = None, config: RunnableConfig = None) -> str:
    """Draws a point."""
    return f"{x},{y} {config['configurable'].get('pen')}"


@tool
def fails(reason: str) -> str:
    """Always fails."""
    if reason == "tool":
        raise ToolException("a tool error")
    raise ValueError(reason)


@tool
async def slow(n: int) -> list[int]:
    """Counts."""
    return list(range(n))


def plain(a: int, b: str = "z"):
    """Joins.

    Args:
        a: first
        b (str): second
    """
    return f"{a}{b}"


made = StructuredTool.from_function(func=plain, name="joiner")

for each in [search, other, documented, plot, fails, slow, made]:
    print(each.name, "|", each.description, "|", each.return_direct)
    print(json.dumps(convert_to_openai_tool(each), sort_keys=True))
    print(json.dumps(each.args, sort_keys=True))
print(json.dumps(convert_to_openai_tool(plain), sort_keys=True))
print(json.dumps(convert_to_openai_tool(Point), sort_keys=True))

print(search.invoke({"query": "a", "k": "4"}), search.invoke("just text"))
print(other.invoke({"where": "here", "limits": {"a": 1}}))
print(repr(other.invoke({"name": "find", "args": {"where": "x"}, "id": "c1", "type": "tool_call"})))
print(repr(search.invoke({"name": "search", "args": {"query": "é"}, "id": "c2", "type": "tool_call"})))
print(documented.invoke({"x": 2}), plot.invoke({"x": 1}, {"configurable": {"pen": "red"}}), made.invoke({"a": 1}))
for bad in [(search, {"k": 3}), (plot, {"x": -1}), (documented, {"x": "no"}), (fails, {"reason": "why"}), (fails, {"reason": "tool"})]:
    try:
        bad[0].invoke(bad[1])
    except (ValidationError, ValueError, ToolException) as e:
        print(type(e).__name__, str(e).split("\n")[0])
fails.handle_tool_error = True
print(fails.invoke({"reason": "tool"}))
try:

    @tool
    def undocumented(x: int):
        return x

except ValueError as e:
    print(e)
try:
    StructuredTool.from_function(lambda x: x, name="lambda")
except ValueError as e:
    print(e)


class Doubler(BaseTool):
    name: str = "doubler"
    description: str = "Doubles."
    factor: int = 2

    def _run(self, n: int) -> int:
        return n * self.factor


print(Doubler().invoke({"n": 4}), Doubler(factor=5).invoke({"n": 4}), Doubler().name)
print(json.dumps(convert_to_openai_tool(Doubler()), sort_keys=True))
