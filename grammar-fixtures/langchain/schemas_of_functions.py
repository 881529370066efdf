# Tool schemas of many functions: all docstring styles, every kind of annotation, with @tool (parsed or not) and StructuredTool.from_function.
import json
from enum import Enum
from typing import Annotated, Any, Dict, List, Literal, Optional, Tuple, Union

from langchain_core.tools import StructuredTool, tool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel, Field


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Place(BaseModel):
    """A place."""

    city: str = Field(description="The city.")
    zip_code: Optional[str] = None


def google(query: str, limit: int = 5, tags: Optional[List[str]] = None) -> str:
    """Search the shelf.

    Looks at every book.

    Args:
        query: What to look for.
        limit: How many at most.
            Ten are enough.
        tags (list[str], optional): Only books with these.

    Returns:
        The books.

    Raises:
        ValueError: Never.

    Examples:
        >>> google("a")
    """
    return query


def google_odd(a: str, b: float) -> str:
    """
    Odd indentation.

        Args:
          a:  First one.
          b (float):  Second one: with a colon.
    """
    return a


def google_spaced(a: str, b: bool = False) -> str:
    """Summary over
    two lines.

    Arguments:

        a: First.

        b: Second.

    """
    return a


def numpy_style(query: str, limit: int = 3) -> str:
    """Search the shelf.

    Parameters
    ----------
    query : str
        What to look for.
    limit : int, optional
        How many.

    Returns
    -------
    str
        The books.
    """
    return query


def rest_style(query: str, limit: int = 3) -> str:
    """Search the shelf.

    :param query: What to look for.
    :param int limit: How many.
    :returns: The books.
    :raises ValueError: Never.
    """
    return query


def one_line(x: int) -> int:
    """Doubles."""
    return x * 2


def annotated(x: Annotated[int, "How many"], y: Annotated[str, Field(description="Which", min_length=2)] = "ab") -> str:
    """Annotated parameters."""
    return y


def literals(mode: Literal["fast", "slow"], level: Literal[1, 2, 3] = 2) -> str:
    """Literals."""
    return mode


def unions(a: Union[int, str], b: int | None = None, c: Optional[Union[float, bool]] = None) -> str:
    """Unions."""
    return str(a)


def nested(rows: List[Dict[str, List[int]]], pair: Tuple[int, str], table: dict[str, Any]) -> str:
    """Nested containers."""
    return str(rows)


def enums(color: Color, other: Color = Color.BLUE) -> str:
    """Enums."""
    return color.value


def models(place: Place, places: List[Place], maybe: Optional[Place] = None) -> str:
    """Models as parameters.

    Args:
        place: Where to go.
        places: All of them.
        maybe: Perhaps.
    """
    return place.city


def defaults(a: int = -1, b: float = 1.0, c: str = "x'\"y", d: bool = True, e: list = [], f: dict = {}, g: None = None) -> str:
    """Defaults of every kind."""
    return c


def untyped(a, b=2) -> str:
    """No annotations."""
    return str(a)


def nothing() -> str:
    """No parameters."""
    return ""


def keyword_only(a: int, *, b: str, c: str = "d") -> str:
    """Keyword-only parameters."""
    return b


def plain_containers(a: list, b: dict, c: set, d: tuple, e: bytes) -> str:
    """Plain containers."""
    return str(a)


def unicode(größe: int, naïve: str = "é🚀") -> str:
    """Größe und mehr — „quoted“.

    Args:
        größe: Wie groß.
        naïve: Ein Wort — 🚀.
    """
    return naïve


def star_section(query: str, *, deep: bool = False) -> str:
    """Summary.

    Note:
        This stands before.

    Args:
        query: The query
        deep: Whether to look: deep
    """
    return query


FUNCTIONS = [
    google, google_odd, google_spaced, numpy_style, rest_style, one_line, annotated, literals, unions, nested, enums, models, defaults, untyped,
    nothing, keyword_only, plain_containers, unicode, star_section,
]


def show(label, make):
    try:
        made = make()
        print(label, json.dumps({"name": made.name, "description": made.description, "args": made.args}))
        print("   ", json.dumps(convert_to_openai_tool(made)))
    except Exception as e:
        print(label, type(e).__name__, str(e)[:120])


for fn in FUNCTIONS:
    show(f"plain {fn.__name__}", lambda: tool(fn))
    show(f"parsed {fn.__name__}", lambda: tool(parse_docstring=True)(fn))
    show(f"lenient {fn.__name__}", lambda: tool(parse_docstring=True, error_on_invalid_docstring=False)(fn))
show("structured", lambda: StructuredTool.from_function(google, name="find", description="Finds."))
show("structured parsed", lambda: StructuredTool.from_function(models, parse_docstring=True))
show("described", lambda: tool("renamed", description="Given.")(one_line))
