"""Tools: the modules put them into the table when they are imported."""

from typing import Any

from . import search, orders  # noqa: F401
from .table import TOOLS


def run_tool(name: str, arguments: dict[str, Any]) -> Any:
    from ..errors import ShopError

    if name not in TOOLS:
        raise ShopError(f"no tool {name}", tools=list(TOOLS))
    return TOOLS[name](**arguments)
