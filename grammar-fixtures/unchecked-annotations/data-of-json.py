# Values of json.loads where annotations say what they are: parameters, fields, variables, results, callbacks
import json
from functools import partial, reduce
from dataclasses import dataclass

class Node:
    def __init__(self, value: int, label: str = "x"):
        self.value = value
        self.label = label

    def show(self, prefix: str) -> str:
        return f"{prefix}{self.value}{self.label}"

@dataclass
class Row:
    name: str
    count: int
    tags: list[str]

    def line(self) -> str:
        return f"{self.name}:{self.count + 1}:{len(self.tags)}"

def greet(name: str) -> str:
    return f"hi {name}"

def inc(n: int) -> int:
    return n + 1

def size(tags: list[str]) -> int:
    return len(tags)

def deep(rows: list[dict[str, int]]) -> int:
    total = 0
    for r in rows:
        total += r["a"]
    return total

def first(d: dict[str, int]) -> str:
    return f"{d['a'] + 1}"

def walk(node: Node) -> str:
    return f"{node.value} {node.label}"

def name_of(data) -> str:
    return data["name"]

def flag(on: bool) -> str:
    if on:
        return "on"
    return "off"

data = json.loads('{"name": null, "n": 2.0, "d": {"a": 1}, "l": [1, 2.0], "e": [], "rows": [{"a": 1.0}], "z": 0.0}')
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: greet(data["name"]))
attempt(lambda: inc(data["n"]))
attempt(lambda: size(data["d"]))
attempt(lambda: deep(data["rows"]))
attempt(lambda: first(data["d"]))
attempt(lambda: first({"a": data["n"]}))
attempt(lambda: walk(data["d"]))
attempt(lambda: f"{name_of(data)}!")
attempt(lambda: flag(data["e"]))
attempt(lambda: flag(data["z"]))
attempt(lambda: Node(data["n"], data["name"]).show("p"))
attempt(lambda: Row(data["name"], data["n"], data["d"]).line())
attempt(lambda: Row(**{"name": None, "count": data["n"], "tags": data["l"]}).line())
x: list[int] = data["l"]
attempt(lambda: f"{x[1]} {x[1] + 1} {sum(x)}")
y: int = data["n"]
attempt(lambda: f"{y} {y + 1}")
s: str = data["name"]
attempt(lambda: f"{s}")
m: dict[str, int] = data["d"]
attempt(lambda: f"{m['a'] + 1} {len(m)}")
attempt(lambda: list(map(inc, data["l"])))
attempt(lambda: sorted(data["l"], key=inc))
attempt(lambda: partial(inc, data["n"])())
attempt(lambda: getattr(Node(1), "show")(data["name"]))
attempt(lambda: reduce(lambda a, b: a + b, data["l"]))
