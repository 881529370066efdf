# A dataclass whose __post_init__ would have to wait.
import time
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    loaded: str = ""

    def __post_init__(self):
        time.sleep(0)
        self.loaded = self.name.upper()


print(Item("one").loaded)
