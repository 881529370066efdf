# Methods as values keep their instance.
class Greeter:
    def __init__(self, name): self.name = name
    def hi(self, x="!"): return self.name + x
g = Greeter("a")
hs = {"hi": g.hi, "other": Greeter("b").hi}
print([h("?") for h in hs.values()], list(map(g.hi, "xy")), Greeter.hi(g, "."), g.hi == g.hi, g.hi.__name__, g.hi.__self__ is g)
g.hi = lambda: "own"
print(g.hi())
Greeter.bye = lambda self: "bye " + self.name
print(g.bye(), getattr(g, "bye")(), getattr(g, "none", lambda: "dflt")())
