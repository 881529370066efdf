# Keyword calls in any order to functions, methods and constructors.
def f(a, b, c=3, *rest, d=4, **kw): return (a, b, c, rest, d, kw)
print(f(b=2, a=1), f(1, c=9, b=2), f(1, 2, 3, 4, 5, d=6, e=7), f(*[1], **{"b": 0, "z": 1}), f(1, 2, d=0))
class P:
    def __init__(self, x=0, y=0, *, label=None): self.t = (x, y, label)
    def move(self, dx=0, dy=0, scale=1): x, y, l = self.t; return P(x=(x + dx) * scale, label=l, y=(y + dy) * scale)
print(P(y=2).t, P(1, label="q").move(dy=5).t, P().move(scale=2, dx=1).t, P(label="z", y=1, x=2).move(1, scale=3).t)
order = []
def t(n): order.append(n); return n
f(b=t("b"), a=t("a"), d=t("d"), c=t("c")); print(order)
