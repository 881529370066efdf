# Factories of defaults that wait: the class calls them where nothing can wait. Reported.
from collections import defaultdict
from dataclasses import dataclass, field
import time


def fetch(x="made"):
    time.sleep(0)
    return x


@dataclass
class Item:
    rank: int
    text: str = field(default_factory=fetch)
    other: str = field(default_factory=lambda: fetch("other"))


print(Item(1))
print(defaultdict(fetch)["k"])
