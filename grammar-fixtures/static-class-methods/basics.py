# staticmethod and classmethod, called on class and instance.
class P:
    made = 0
    def __init__(self, x, y): self.x, self.y = x, y
    @classmethod
    def origin(cls): cls.made += 1; return cls(0, 0)
    @classmethod
    def parse(cls, text, sep=","): return cls(*map(int, text.split(sep)))
    @staticmethod
    def dist(a, b): return abs(a.x - b.x) + abs(a.y - b.y)
    def far(self): return self.dist(self, self.origin())
class Q(P): pass
q = Q.parse("3,4")
print(type(q).__name__, q.x, q.y, P.dist(q, P(1, 1)), q.far(), P.made, Q.made, q.parse("1;2", sep=";").y)
f = P.parse; print(f("5,6").x, list(map(P.parse, ["1,1"]))[0].x)
