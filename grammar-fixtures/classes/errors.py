# Errors of attribute access, construction and calls.
class A:
    def __init__(self, x): self.x = x
    def m(self): return self.missing
    def two(self, a, b): pass
a = A(1)
for f in (lambda: a.nope, lambda: a.m(), lambda: A(), lambda: A(1, 2), lambda: A(y=1), lambda: a(), lambda: a.two(1), lambda: A.zip, lambda: a + 1, lambda: a[0], lambda: len(a), lambda: a < a, lambda: [*a], lambda: None.x, lambda: (5).upper, lambda: "s".nope, lambda: [].push):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
