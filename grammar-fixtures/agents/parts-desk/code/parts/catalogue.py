"""The parts that the desk knows, and how their numbers are spelled."""
import re
from dataclasses import dataclass, field
from typing import Optional

NUMBER = re.compile(r"^(?P<family>[A-Z]{2})-(?P<serial>\d{3,5})(?:/(?P<revision>[a-z]))?$")


@dataclass(frozen=True)
class Part:
    number: str
    title: str
    price: float
    stock: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.stock.values())

    def line(self) -> str:
        return f"{self.number:<10}{self.title:<18}{self.price:>9,.2f}{self.total:>6d}"


PARTS = [
    Part("PU-204", "feed pump", 1249.5, {"north": 3, "south": 1}),
    Part("PU-204/b", "feed pump, sealed", 1399.0),
    Part("VA-1107", "relief valve", 84.25, {"north": 40}),
    Part("GA-330", "gasket set", 12.0, {"north": 0, "south": 212}),
]


def parse_number(text: str) -> Optional[tuple[str, int, str]]:
    if (found := NUMBER.match(text.strip())) is None:
        return None
    return found["family"], int(found["serial"]), found["revision"] or "a"


def find(text: str) -> list[Part]:
    wanted = parse_number(text)
    if wanted is not None:
        return [part for part in PARTS if parse_number(part.number)[:2] == wanted[:2]]
    words = text.lower().split()
    return [part for part in PARTS if any(word in part.title for word in words)]
