# Several managers in one with, parenthesised, and failing in the middle.
class M:
    def __init__(self, n, fail=False): self.n, self.fail = n, fail
    def __enter__(self):
        if self.fail: raise RuntimeError("enter " + self.n)
        print("in", self.n); return self
    def __exit__(self, *a): print("out", self.n, a[0] is None)
with M("a") as a, M("b") as b:
    print(a.n + b.n)
with (
    M("c") as c,
    M("d"),
):
    print(c.n)
try:
    with M("e"), M("f", fail=True), M("g"):
        print("never")
except RuntimeError as e: print(e)
with M("h") as h, M("i") as i: print(h.n, i.n)
