# Attributes, parameters and defaults that hold values of several kinds.
class Account:
    count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []
        Account.count += 1
    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))
        return self.balance
    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"
a = Account("A"); b = Account("B", 10.5)
a.deposit(5); a.deposit(0.5); b.deposit(4.5); b.deposit(2**60)
print(a, b, a.history, Account.count, a.balance == 5.5)
a.balance = "broke"
print(a, a.balance + "!")
from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: float = 0.0
    tags: list[str] = field(default_factory=list)
p = P(1); q = P("one", 2, [1, 2])
print(p, q, f"{p.x} {q.x} {p.y} {q.y}", [f"{t}" for t in q.tags], q.x * 2, p.y == 0)
p.tags.append(5)
print(p.tags, p.tags[0] + 1, P(1) == P(1), P(1, 0) == P(1, 0.0))
class Node:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next
head = None
for v in [3, "b", 1.0]:
    head = Node(v, head)
node, out = head, []
while node:
    out.append(node.val)
    node = node.next
print(out, [f"{o}" for o in out])
class Temp:
    def __init__(self, c: float):
        self.c = c
    @property
    def f(self):
        return self.c * 9 / 5 + 32
print(Temp(100).f, Temp(37.5).f, Temp(0).c)
class Counter2:
    def __init__(self):
        self.counts = {}
    def add(self, k):
        self.counts[k] = self.counts.get(k, 0) + 1
    def top(self, n=1):
        return sorted(self.counts.items(), key=lambda x: -x[1])[:n]
c = Counter2()
for w in ["a", 1, "a", 1.0, True, None]:
    c.add(w)
print(c.counts, c.top(2))
class Vec:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __eq__(self, o): return isinstance(o, Vec) and self.x == o.x and self.y == o.y
    def __mul__(self, k): return Vec(self.x * k, self.y * k)
    def __repr__(self): return f"Vec({self.x}, {self.y})"
    def __bool__(self): return bool(self.x or self.y)
print(Vec(1, 2) + Vec(0.5, 2), Vec(1, 2) * 2, Vec(1, 2) == Vec(1, 2), Vec(1, 2) == 5, bool(Vec(0, 0)), Vec(0, 0) or "zero", Vec(1, 1) in [Vec(1, 1)])
def apply(f, *args, **kw):
    return f(*args, **kw)
print(apply(max, 1, 2), apply(sorted, [3, 1], reverse=True), apply(int, "11", base=2), apply(str.join, ",", ["a"]), apply(dict, a=1), apply(Vec, 1, y=2), apply(print, "x", sep=""))
ops = {"+": lambda a, b: a + b, "/": lambda a, b: a / b, "max": max, "len": lambda a, b: len([a, b])}
for name, op in ops.items():
    print(name, op(6, 3))
fs = [str, int, float, bool, repr, type(1), len]
print([f("5") if f is not len else f("abc") for f in fs])
def deco(fn):
    def inner(*a, **k):
        r = fn(*a, **k)
        return f"<{r}>"
    return inner
@deco
def hello(name="you", times: int = 1):
    return name * times
print(hello(), hello("a", times=3), hello(times=2))
def gen(n):
    total = 0
    while n:
        got = yield n
        total += got or 0
        n -= 1
    return total
g = gen(2)
print(next(g), g.send(5), list(gen(3)), sum(gen(4)), max(gen(3)))
def stats(*nums, scale=1, **extra):
    return sum(nums) * scale, len(nums), extra
print(stats(1, 2.5, scale=2, k="v"), stats())
x = [1, 2, 3]
y = x
y += [4]
x = x + [5]
print(x, y)
def mutate(d, l, s, n=0):
    d["new"] = 1.0; l.append("q"); s.add("z"); n += 1
    return n
dd, ll, ss = {"a": 1}, [1], {1}
print(mutate(dd, ll, ss), dd, ll, sorted(map(str, ss)), [f"{v}" for v in dd.values()], [v for v in ll], dd["new"] + 1)
def default(acc=[]):
    acc.append(len(acc)); return acc
print(default(), default(), default([9]))
try:
    total = sum([1, "a"])
except TypeError as e:
    print(e)
else:
    print(total)
lst = [1, 2, 3, 4, 5, 6]
for v in lst[:]:
    if v % 2 == 0: lst.remove(v)
print(lst, lst[-1], lst[::-1], lst[1:], lst * 2, 3 in lst)
del lst[0]; lst[0:1] = ["x", "y"]; print(lst, [f"{e}" for e in lst])
i = 10
while True:
    i -= 3
    if i < 0: break
    if i == 4: continue
    print(i, end=" ")
else:
    print("never")
print(i)
