# What a generator is said to yield and a property to give
import json
from typing import Generator, Iterator

DATA = json.loads('{"rows": [1, 2.0, null, "x", [1]], "name": null}')


def rows() -> Iterator[int]:
    for row in DATA["rows"]:
        yield row


def halves() -> Generator[int, None, str]:
    yield from DATA["rows"]
    return DATA["name"]


class Named:
    @property
    def name(self) -> str:
        return DATA["name"]

    @staticmethod
    def first() -> str:
        return DATA["rows"][0]

    @classmethod
    def last(cls) -> list[int]:
        return DATA["rows"][-1]


print([f"{r}" for r in rows()], [bool(r) for r in rows()], [r == 2 for r in halves()])
named = Named()
print(f"{named.name} {Named.first()} {Named.last()} {len(Named.last())}")
for r in rows():
    try:
        print(r + 1, r * 2, -r)
    except TypeError as e:
        print(e)
print("none" if not named.name else named.name, named.name or "default")
