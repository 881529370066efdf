# Methods called with keywords on an attribute that is None until it is needed
import dataclasses


class Finder:
    def find(self, query: str, topic: str | None = None, *, limit: int = 2) -> list:
        return [query, topic, limit]


@dataclasses.dataclass
class Loud:
    mark: str = "!"

    def find(self, query: str, limit: int = 1, topic: str = "t") -> list:
        return [query + self.mark, limit, topic]


class Agent:
    def __init__(self):
        self.finder = None
        self.loud = None

    def load(self):
        self.finder = Finder()
        self.loud = Loud(mark="?")

    def ask(self, query):
        if self.finder is None:
            self.load()
        return [
            self.finder.find(query, topic=None),
            self.finder.find(query, limit=5, topic="x"),
            self.loud.find(topic="y", query=query),
        ]


print(Agent().ask("q"))
