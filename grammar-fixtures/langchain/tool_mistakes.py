# Tools that are written wrongly: without a docstring, with one name for two, called with what they do not take.

from typing import Any

from langchain_core.messages import AIMessage
from langchain_core.tools import StructuredTool, ToolException, tool
from langgraph.prebuilt import ToolNode


def plain(x: int) -> int:
    return x


def attempt(label: str, make: Any) -> None:
    try:
        print(label, make())
    except Exception as e:
        print(label, type(e).__name__, str(e).splitlines()[0])


attempt("no docstring", lambda: tool(plain).name)
attempt("no docstring, described", lambda: tool("plain", description="Gives it back")(plain).description)
attempt("no docstring, from a function", lambda: StructuredTool.from_function(plain).name)


@tool("twin")
def first(text: str) -> str:
    """The first."""
    return f"first {text}"


@tool("twin")
def second(text: str) -> str:
    """The second."""
    return f"second {text}"


@tool
def broken(text: str) -> str:
    """Fails."""
    raise ToolException(f"no {text}")


node = ToolNode([first, second])
print(sorted(node.tools_by_name), node.tools_by_name["twin"].description)
attempt("missing argument", lambda: first.invoke({}))
attempt("another argument", lambda: first.invoke({"text": "a", "more": 1}))
attempt("another type", lambda: first.invoke({"text": [1]}))
attempt("a tool that raises", lambda: broken.invoke({"text": "way"}))
print(AIMessage(content="", tool_calls=[{"name": "twin", "args": {}, "id": "1"}]).tool_calls[0]["name"])
