# Suppressed exceptions, return, break and continue through with.
class M:
    def __init__(self, name, eat=()): self.name, self.eat = name, eat
    def __enter__(self): print("+" + self.name); return self
    def __exit__(self, t, e, tb):
        print("-" + self.name, t and t.__name__, e)
        return bool(t and self.eat and issubclass(t, self.eat))
def ret():
    with M("r"): return "value"
def eaten():
    with M("s", (ValueError,)): raise ValueError("x")
    return "after"
def eaten_end(flag):
    with M("e", (KeyError,)):
        if flag: raise KeyError("k")
        return 1
def nested():
    with M("a") as a, M("b", (ZeroDivisionError,)) as b:
        print(a.name, b.name); 1 / 0
    print("continues")
    try:
        with M("c"):
            try: raise ValueError("in")
            finally: print("inner finally")
    except ValueError as e: print("caught", e)
print(ret(), eaten(), eaten_end(True), eaten_end(False)); nested()
for i in range(4):
    with M(str(i)):
        if i == 0: continue
        if i == 2: break
        print("body", i)
else: print("never")
def ret_finally():
    for i in (1, 2):
        with M("f"):
            try: return i
            finally: print("fin")
print(ret_finally())
with M("x") as m1:
    m1 = "rebound"
print(m1)
class Twice:
    n = 0
    def __enter__(self): self.n += 1; return self.n
    def __exit__(self, *a): return None
t = Twice()
with t as one: pass
with t as two: pass
print(one, two)
with (M("p1") as p, M("p2") as q): print(p.name + q.name)
with M("attr") as t.held: print(t.held.name)
