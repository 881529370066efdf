# What a function is said to return or yield, and what it does
import json
from typing import Iterator, Optional

STORE = json.loads('{"a": "x", "n": 2.0, "rows": [{"k": 1}, {"k": null}], "none": null, "pairs": [[1, "a"], [2.0, null]]}')


def text(key: str) -> str:
    return STORE.get(key)


def number(key: str) -> int:
    return STORE[key]


def rows(key: str) -> list[dict[str, int]]:
    return STORE[key]


def pairs() -> list[tuple[int, str]]:
    return STORE["pairs"]


def keys() -> Iterator[str]:
    for key in STORE:
        yield STORE[key]


def maybe(key: str) -> Optional[str]:
    value = STORE.get(key)
    if value is None:
        return None
    return value


class Client:
    def __init__(self) -> None:
        self.cache: dict[str, str] = {}
        self.last: str = STORE["none"]

    def fetch(self, key: str) -> str:
        if key not in self.cache:
            self.cache[key] = STORE[key]
        return self.cache[key]

    @property
    def size(self) -> int:
        return STORE["n"]


print(f"{text('a')} {text('none')} {text('b')}", text("a") + "!", len(text("a")))
print(f"{number('n')} {number('n') + 1}", number("n") == 2, number("n") > 1, -number("n"))
print([row["k"] for row in rows("rows")], f"{rows('rows')[1]['k']}", len(rows("rows")))
for n, name in pairs():
    print(f"{n}:{name}", n + 1)
print([f"{key}" for key in keys()])
print(f"{maybe('n')}", maybe("b"), f"{maybe('a')}")
client = Client()
print(f"{client.fetch('none')} {client.fetch('n')} {client.last} {client.size} {client.size + 1}")
print(f"{client.cache}", [f"{v}" for v in client.cache.values()])
try:
    print(client.fetch("n").upper())
except AttributeError as e:
    print(e)
try:
    print(text("none") + "!")
except TypeError as e:
    print(e)
if not client.last:
    print("nothing", client.last == None)
while number("n") and not text("none"):
    print("once")
    break
