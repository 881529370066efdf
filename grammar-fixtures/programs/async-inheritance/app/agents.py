import time

from .base import Base
from .tools import logged


class Slow(Base):
    weight = 2

    def fetch(self):
        time.sleep(0)
        return self.name * 2


class Loaded(Slow):
    weight = 1

    def __init__(self, name):
        super().__init__(name)
        self.data = self.load()

    @logged
    def load(self):
        time.sleep(0)
        return self.name + "!"

    def fetch(self):
        return self.data


AGENTS = {"slow": Slow, "loaded": Loaded, "base": Base}


def run_all(names):
    return [AGENTS[kind](name) for kind in ("slow", "loaded", "base") for name in names]
