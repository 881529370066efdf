# Linear mixins and cooperative constructors.
class LogMixin:
    def __init__(self, *a, **k): super().__init__(*a, **k); self.logs = []
    def log(self, m): self.logs.append(f"{type(self).__name__}: {m}")
class JsonMixin:
    def to_dict(self): return {k: v for k, v in vars(self).items() if not k.startswith("_")}
class Base:
    def __init__(self, name="n"): self.name = name
class Agent(LogMixin, JsonMixin, Base):
    def run(self): self.log("run"); return self.to_dict()
a = Agent("bot")
print(a.run(), [c.__name__ for c in Agent.__mro__], isinstance(a, JsonMixin), issubclass(Agent, Base))
class X: 
    def who(self): return "X"
class Y: 
    def who(self): return "Y"
class XY(X, Y): pass
class YX(Y, X): pass
print(XY().who(), YX().who())
try: type("Bad", (X, XY), {})
except TypeError as e: print(str(e).split("\n")[0])
