# Abstract classes cannot be instantiated.
from abc import ABC, abstractmethod
class Tool(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def run(self, x): "doc"
    @property
    @abstractmethod
    def kind(self): ...
    def call(self, x): return f"{self.name}:{self.kind}:{self.run(x)}"
class Up(Tool):
    kind = "up"
    def run(self, x): return x.upper()
class Half(Tool):
    def run(self, x): return super().run(x)
print(Up("u").call("a"), isinstance(Up("u"), Tool), issubclass(Half, Tool))
for C in (Tool, Half):
    try: C("x")
    except TypeError as e: print(e)
class NI:
    def run(self): raise NotImplementedError
class NI2(NI):
    def run(self): raise NotImplementedError("subclass must")
for c in (NI(), NI2()):
    try: c.run()
    except NotImplementedError as e: print(repr(e))
