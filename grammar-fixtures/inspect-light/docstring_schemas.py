# Tool schemas made from signatures and docstrings in the styles of Google, NumPy and reST.
import inspect
import json
import re
from typing import Any, get_type_hints

NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object"}


def google(city: str, days: int = 3) -> str:
    """Forecasts the weather.

    Longer text.

    Args:
        city (str): The city, as in
            "Paris".
        days: How many days.

    Returns:
        str: A text.
    """
    return city


def numpy_style(city: str, exact: bool = False, *, scale: float = 1.0) -> dict:
    """Looks a city up.

    Parameters
    ----------
    city : str
        The city.
    exact : bool, optional
        Whether to guess.
    scale : float
        A factor.

    Returns
    -------
    dict
    """
    return {}


def rest(query: str, tags: list = None) -> list:
    """Searches.

    :param query: What to search for.
    :type query: str
    :param tags: Tags that all
        results have.
    :returns: Results.
    """
    return []


def described(doc: str) -> dict[str, str]:
    found = dict(re.findall(r":param (\w+): ((?:.|\n(?!\s*:))+)", doc))
    if "Args:" in doc:
        block = doc.split("Args:")[1].split("Returns:")[0]
        found.update(re.findall(r"^    (\w+)(?: \([^)]*\))?: (.+(?:\n        .+)*)", block, re.M))
    if "----------" in doc:
        block = re.split(r"-{7,}\n", doc)[1]
        found.update((n, t) for n, t in re.findall(r"^(\w+) : [^\n]*\n    ([^\n]+)", block, re.M))
    return {k: " ".join(v.split()) for k, v in found.items()}


def schema(fn) -> dict[str, Any]:
    doc, hints = inspect.getdoc(fn), get_type_hints(fn)
    texts, properties, required = described(doc), {}, []
    for name, p in inspect.signature(fn).parameters.items():
        properties[name] = {"type": NAMES[hints[name]], "description": texts.get(name, "")}
        if p.default is inspect.Parameter.empty:
            required.append(name)
        else:
            properties[name]["default"] = p.default
    parameters = {"type": "object", "properties": properties, "required": required}
    return {"name": fn.__name__, "description": doc.split("\n")[0], "parameters": parameters}


for fn in (google, numpy_style, rest):
    print(json.dumps(schema(fn)))
    print(inspect.signature(fn), repr(fn.__doc__[:20]))
