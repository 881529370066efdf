from ..catalogue import find
from ..settings import prompt
from .table import tool


@tool
def search(query: str, limit: int = 2) -> str:
    """Finds products."""
    found = find(query)[:limit]
    return "; ".join(map(str, found)) or prompt("missing").format(query=query)
