# Functions that wait as methods of classes, patched and bound members, in namespaces, tuples, enums, generators and every kind of expression.
import time
def fetch(x):
    time.sleep(0)
    return x
class Base:
    def run(self, x):
        return "base " + fetch(x)
    def plain(self): return 1
class Sub(Base):
    def run(self, x):
        return "sub " + Base.run(self, x) + str(Base.plain(self))
tool = Sub()
print(Base.run(tool, "a"), Sub.run(tool, "b"), type(tool).run(tool, "c"), tool.__class__.run(tool, "d"))
for cls in (Base, Sub):
    print(cls.run(cls(), "e"), cls().run("f"))
f = tool.run
g = Base.run
print(f("g"), g(tool, "h"), getattr(tool, "run")("i"), getattr(Base, "run")(tool, "j"))
setattr(Sub, "extra", lambda self, y: fetch(y))
print(tool.extra("k"))
for n in ("dyn_a", "dyn_b"):
    setattr(tool, n, lambda v, n=n: fetch(n + v))
print(tool.dyn_a("1"), tool.dyn_b("2"))
Sub.run = lambda self, x: fetch("patched " + x)
print(tool.run("z"))
class Reg(dict):
    def __missing__(self, k): return lambda v: fetch(k + v)
    def __getattr__(self, k): return self[k]
r = Reg(a=fetch)
print(r["a"]("x"), r.a("y"))
import types
ns = types.SimpleNamespace(go=fetch, sub=types.SimpleNamespace(deep=lambda: fetch("deep")))
print(ns.go("n"), ns.sub.deep())
from collections import namedtuple
T = namedtuple("T", "name fn")
t = T("t", fetch)
print(t.fn("nt"), t[1]("nt1"), [x.fn(x.name) for x in (t,)])
from dataclasses import dataclass
from typing import Callable
@dataclass
class D:
    fn: Callable
    def __call__(self, *a): return self.fn(*a)
d = D(fetch)
print(d("d1"), d.fn("d2"))
def outer():
    def inner(x): return fetch(x)
    return {"k": inner, "l": [inner, lambda y: inner(y)]}
o = outer()
print(o["k"]("o1"), o["l"][1]("o2"), [h("o3") for h in o["l"]])
from enum import Enum
class Op(Enum):
    A = "a"
    def apply(self, v): return fetch(self.value + v)
print(Op.A.apply("x"), Op("a").apply("y"), [op.apply("z") for op in Op])
gen = (fetch(i) for i in range(2))
print(next(gen), list(gen))
def g2():
    x = yield fetch(1)
    while x: x = yield fetch(x)
    return fetch("ret")
def g3():
    r = yield from g2()
    yield ("r", r)
it = g3()
print(next(it), it.send(5), it.send(None))
print(*map(fetch, [1, 2]), sep=",")
print(dict(a=fetch(1), **{"b": fetch(2)}), [*(fetch(i) for i in "ab")], (lambda *a, **k: fetch(a))(*[fetch(1)], **{"z": 1}))
x = fetch(1) if fetch(0) else fetch(2) or fetch(3)
print(x, fetch(1) and fetch(0), [1, 2, 3][fetch(0):fetch(2)], {**fetch({"k": 1})}, f"{fetch(3):>{fetch(5)}}|", fetch("a") + fetch("b"), fetch(1) in [fetch(1)], not fetch(0), fetch([3, 1])[::-1])
print(sum(fetch(i) for i in range(3)), max((fetch(i) for i in range(3)), default=0), all(fetch(i) for i in [1, 1]), any([fetch(0), fetch(1)]), sorted([fetch(2), fetch(1)]), list(filter(fetch, [0, 1])), list(zip(map(fetch, "ab"), (fetch(i) for i in "cd"))), "".join(map(fetch, "ef")), list(enumerate(map(fetch, "g"))), list(reversed([fetch(1)])), min(map(fetch, [3, 2])), tuple(map(fetch, "h")), set(map(fetch, "i")), dict(zip("j", map(fetch, "k"))), sum(map(fetch, [1, 2])))
