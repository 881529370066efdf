# Functions that wait in tables, lists and registries of decorators and classes, called by name, in loops, maps and comprehensions.
import time


def fetch(x="made"):
    time.sleep(0)
    return x


sig = {"k": fetch}
print(sig.get("k")(), (sig.get("zz") or fetch)("q"), max(sig, key=lambda k: fetch(len(k))))
print(list(map(lambda k: fetch(k), "ab")), [*map(fetch, "cd")], {**{k: fetch(k) for k in "e"}}, dict(map(lambda k: (k, fetch(k)), "fg")))
print(" ".join(fetch(w) for w in "h i".split()), tuple(fetch(i) for i in range(2)), set(fetch(i) for i in (1,)))
x = [fetch]
x[0]("z"); y = x.pop(); print(y("popped"), (lambda f: f("l"))(fetch), (fetch if True else None)("cond"))
def deco(reg):
    def inner(f):
        reg[f.__name__] = f
        return f
    return inner
reg = {}
@deco(reg)
def one(): return fetch("one")
@deco(reg)
def two(): return "two"
print([reg[n]() for n in reg], [f() for f in reg.values()], {n: f() for n, f in reg.items()})
class Agent:
    tools = {}
    def __init_subclass__(cls, **k): pass
    @classmethod
    def tool(cls, f):
        cls.tools[f.__name__] = f
        return f
    def run(self, n, **a): return self.tools[n](**a)
@Agent.tool
def search(q="x"): return fetch(q)
print(Agent().run("search", q="query"), getattr(Agent(), "run")("search"))
