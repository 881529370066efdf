# Dataclasses, enums and named tuples whose methods wait.
import time
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


def fetch(name):
    time.sleep(0)
    print("fetch", name)
    return name.upper()


@dataclass
class Plain:
    x: int

    def remote(self):
        return fetch(str(self.x))


class Kind(Enum):
    A = "a"
    B = "b"

    def load(self):
        return fetch(self.value)

    @property
    def label(self):
        return fetch(self.name) + "!"


class Pair(NamedTuple):
    left: str
    right: str

    def both(self):
        return fetch(self.left) + fetch(self.right)


print(Plain(5).remote(), Plain(1) == Plain(1))
print(Kind.A.load(), [k.load() for k in Kind], Kind("b").label)
print(Pair("l", "r").both())
