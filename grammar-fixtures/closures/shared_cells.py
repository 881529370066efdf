# Closures that share variables, and closures over loop state in classes.
def bank():
    balance, log = 0, []
    def deposit(n):
        nonlocal balance
        balance += n; log.append(("d", n)); return balance
    def history(): return balance, log
    return {"deposit": deposit, "history": history}
b = bank(); b["deposit"](5); b["deposit"](7); print(b["history"](), bank()["history"]())
class Reg:
    def __init__(self): self.fs = {}
    def add(self, name): 
        def deco(f): self.fs[name] = lambda *a: (name, f(*a)); return f
        return deco
r = Reg()
for n in "xy":
    @r.add(n)
    def f(v, n=n): return n + v
print(r.fs["x"]("1"), r.fs["y"]("2"), f("3"))
def memo(f):
    cache = {}
    return lambda *a: cache[a] if a in cache else cache.setdefault(a, f(*a))
print((m := memo(lambda a, b: [a, b]))(1, 2) is m(1, 2), m(1, 2))
